package org.entente.io.corpus.decode;

/**
 * How well bytes would do as UTF-8.
 *
 * @param valid characters of several bytes that are whole
 * @param broken bytes that fit no character
 */
record Utf8Count(int valid, int broken) {
  static Utf8Count of(Bytes bytes) {
    int valid = 0;
    int broken = 0;
    int i = 0;
    while (i < bytes.length()) {
      int more = followers(bytes.at(i));
      if (more == 0) {
        i++;
      } else if (more > 0 && hasFollowers(bytes, i, more)) {
        valid++;
        i += more + 1;
      } else {
        broken++;
        i++;
      }
    }
    return new Utf8Count(valid, broken);
  }

  /** Whether the bytes are UTF-8 with few faults, which no other charset would explain. */
  boolean isNearly(int validPerBroken) {
    return valid >= (long) validPerBroken * broken;
  }

  /** Bytes that follow a first one; negative when it is none. */
  private static int followers(int first) {
    if (first < 0x80) {
      return 0;
    }
    if (first >= 0xC2 && first < 0xE0) {
      return 1;
    }
    if (first >= 0xE0 && first < 0xF0) {
      return 2;
    }
    return first >= 0xF0 && first < 0xF5 ? 3 : -1;
  }

  private static boolean hasFollowers(Bytes bytes, int first, int count) {
    if (first + count >= bytes.length()) {
      return false;
    }
    for (int i = first + 1; i <= first + count; i++) {
      if ((bytes.at(i) & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
