package org.entente.text.time.scan;

/**
 * Cuts a text into words, figures and marks, folds words and looks them up, in one pass. Compounds
 * with a hyphen stay whole unless each of their parts is known (« dix-huit », « avril-mai »).
 */
public final class TimeScanner {
  /** Words that are longer are names of nothing here. */
  private static final int LONGEST = 24;

  private final WordTable table;
  private final FigureScanner figures;
  private final NumberWords numberWords;
  private final VerbMarker verbs;
  private final WordEntry comma;
  private final WordEntry stop;
  private final WordEntry pause;

  /** Knows the words of the table. */
  public TimeScanner(WordTable table) {
    this.table = table;
    this.figures = new FigureScanner();
    this.numberWords = new NumberWords(table);
    this.verbs = new VerbMarker();
    this.comma = mark(",");
    this.stop = WordEntry.figures(Atom.STOP, Atom.FUNC);
    this.pause = WordEntry.figures(Atom.FUNC);
  }

  private WordEntry mark(String sign) {
    int literal = table.literal(sign);
    return new WordEntry(
        new int[] {literal < 0 ? Atom.FUNC.number() : literal, Atom.FUNC.number()},
        null,
        VerbMark.NONE);
  }

  /** The tokens of the text up to an offset, from another offset on. */
  public TimeTokens scan(String text, int from, int end) {
    TimeTokens tokens = new TimeTokens(text);
    char[] buffer = new char[LONGEST + 2];
    int i = from;
    while (i < end) {
      char c = text.charAt(i);
      if (Letters.isLetter(c)) {
        i = word(text, i, buffer, tokens);
      } else if (Letters.isDigit(c)) {
        i = figures.scan(text, i, tokens);
      } else if (Letters.isBlank(c) || Letters.isInvisible(c)) {
        i++;
      } else {
        i = sign(text, i, c, tokens);
      }
    }
    verbs.mark(tokens);
    return tokens;
  }

  private int sign(String text, int at, char c, TimeTokens tokens) {
    switch (c) {
      case '\n' -> {
        if (breaks(text, at + 1)) {
          tokens.add(at, at + 1, stop, 0, TimeTokens.BREAK);
        }
      }
      case '.', '!', '?', '\u2026' -> tokens.add(at, at + 1, stop, 0, TimeTokens.BREAK);
      case ';', ':', '\u00AB', '\u00BB', '"', '\u201C', '\u201D', ')', '\u2014', '|' ->
          tokens.add(at, at + 1, stop, 0, TimeTokens.STOP);
      case ',' -> tokens.add(at, at + 1, comma, 0, TimeTokens.COMMA);
      case '(', '-', '\u2013', '/', '\u2010', '\u2011' -> tokens.add(at, at + 1, dash(c), 0, 0);
      default -> {
        if (!Letters.isApostrophe(c)) {
          tokens.add(at, at + 1, WordEntry.UNKNOWN, 0, 0);
        }
      }
    }
    return at + 1;
  }

  private WordEntry dash(char c) {
    WordEntry entry = table.get(c == '(' ? "(" : c == '/' ? "/" : "-");
    return entry == null ? pause : entry;
  }

  /** A line break ends a paragraph unless the next line goes on in lower case. */
  private static boolean breaks(String text, int from) {
    int i = from;
    while (i < text.length() && Letters.isBlank(text.charAt(i))) {
      i++;
    }
    return i == text.length()
        || !Character.isLowerCase(text.charAt(i)) && !Letters.isDigit(text.charAt(i));
  }

  /** A word up to its apostrophe, its blank, or with all the parts of a compound. */
  private int word(String text, int from, char[] buffer, TimeTokens tokens) {
    int length = 0;
    int hyphen = -1;
    int i = from;
    int end = text.length();
    while (i < end) {
      char c = text.charAt(i);
      if (Letters.isLetter(c) || Letters.isDigit(c)) {
        length = append(buffer, length, c);
      } else if (Letters.isApostrophe(c)) {
        if (!isWithin(buffer, length, text, i)) {
          addWord(text, from, i + 1, buffer, length, tokens);
          return i + 1;
        }
        length = append(buffer, length, '\'');
      } else if (Letters.isHyphen(c) && i + 1 < end && isWordLetter(text.charAt(i + 1))) {
        hyphen = hyphen < 0 ? i : hyphen;
        length = append(buffer, length, '-');
      } else if (!Letters.isInvisible(c)) {
        break;
      }
      i++;
    }
    if (hyphen >= 0 && table.get(buffer, Math.min(length, LONGEST)) == null) {
      return compound(text, from, hyphen, i, buffer, tokens);
    }
    addWord(text, from, i, buffer, length, tokens);
    return i;
  }

  private static boolean isWordLetter(char c) {
    return Letters.isLetter(c) || Letters.isDigit(c);
  }

  /** The apostrophe of « aujourd'hui » stands within the word. */
  private static boolean isWithin(char[] buffer, int length, String text, int at) {
    return length == 7 && buffer[0] == 'a' && buffer[3] == 'o' && text.startsWith("hui", at + 1);
  }

  private static int append(char[] buffer, int length, char c) {
    if (length >= LONGEST) {
      return length;
    }
    if (c == '\u0153' || c == '\u0152') {
      buffer[length] = 'o';
      buffer[length + 1] = 'e';
      return length + 2;
    }
    buffer[length] = Letters.fold(c);
    return length + 1;
  }

  /** « ce jour-là », « avril-mai »: cut where the first part is known and the rest, too. */
  private int compound(
      String text, int from, int hyphen, int to, char[] buffer, TimeTokens tokens) {
    int length = fold(text, from, hyphen, buffer);
    WordEntry first = table.get(buffer, Math.min(length, LONGEST));
    boolean cut = first != null && (isTimeWord(first) && restIsKnown(text, hyphen, to, buffer));
    if (!cut) {
      tokens.add(from, to, WordEntry.UNKNOWN, 0, capital(text.charAt(from)));
      return to;
    }
    addWord(text, from, hyphen, buffer, fold(text, from, hyphen, buffer), tokens);
    return hyphen + 1;
  }

  private static int fold(String text, int from, int to, char[] buffer) {
    int length = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      length = Letters.isInvisible(c) ? length : append(buffer, length, c);
    }
    return length;
  }

  private static boolean isTimeWord(WordEntry entry) {
    return entry.is(Atom.NUM)
        || entry.is(Atom.MONTH)
        || entry.is(Atom.WEEKDAY)
        || entry.is(Atom.UNIT)
        || entry.is(Atom.PART)
        || entry.is(Atom.EDGE)
        || entry.is(Atom.SEASON);
  }

  private boolean restIsKnown(String text, int hyphen, int to, char[] buffer) {
    int end = hyphen + 1;
    while (end < to && !Letters.isHyphen(text.charAt(end))) {
      end++;
    }
    int length = fold(text, hyphen + 1, end, buffer);
    WordEntry next = table.get(buffer, Math.min(length, LONGEST));
    boolean suffix = length == 2 && (buffer[0] == 'l' && buffer[1] == 'a' || buffer[0] == 'c');
    return next != null && (isTimeWord(next) || suffix || length == 2 && buffer[0] == 'e');
  }

  private void addWord(
      String text, int from, int to, char[] buffer, int length, TimeTokens tokens) {
    WordEntry entry = length > LONGEST ? null : table.get(buffer, length);
    boolean accented = length == 2 && text.charAt(to - 1) == '\u00E0';
    boolean behindHyphen = from > 0 && Letters.isHyphen(text.charAt(from - 1));
    if (length == 2 && (accented || behindHyphen)) {
      WordEntry suffix = table.get("-" + buffer[0] + buffer[1]);
      entry = suffix == null ? entry : suffix;
    }
    if (entry != null && entry.is(Atom.NUM) && numberWords.join(tokens, entry, from, to)) {
      return;
    }
    char head = text.charAt(from);
    if (entry != null && !isName(entry, head, text, from, tokens)) {
      tokens.add(from, to, entry, 0, capital(head));
      if (head == '\u00E0' || head == '\u00C0' || head == 'A') {
        tokens.mark(tokens.size() - 1, VerbMark.NONE);
      }
    } else if (isRoman(head) && RomanNumeral.isOrdinal(text, from, to)) {
      tokens.add(from, to, figures.roman(), RomanNumeral.value(text, from), TimeTokens.CAPITAL);
    } else {
      tokens.add(from, to, unknown(head, buffer, length), 0, capital(head));
      tokens.mark(tokens.size() - 1, VerbMarker.byEnding(text, to, buffer, length));
    }
  }

  /** « Mars », « le Midi »: a month or noon does not begin with a capital within a sentence. */
  private static boolean isName(
      WordEntry entry, char head, String text, int from, TimeTokens tokens) {
    if (!Character.isUpperCase(head)
        || !entry.is(Atom.MONTH) && !entry.is(Atom.CLOCK) && !entry.is(Atom.SEASON)
        || tokens.size() == 0) {
      return false;
    }
    int last = tokens.size() - 1;
    boolean expected =
        tokens.isBreak(last)
            || tokens.entry(last).is(Atom.DAY)
            || tokens.entry(last).is(Atom.EDGE)
            || Character.isUpperCase(FigureScanner.at(text, from + 1));
    return !expected;
  }

  private static WordEntry unknown(char head, char[] buffer, int length) {
    if (Character.isUpperCase(head)) {
      return WordEntry.NAME;
    }
    char last = buffer[length - 1];
    boolean plural = last == 's' || last == 'x' || last == 'z' || length < 3;
    return plural ? WordEntry.UNKNOWN : WordEntry.SINGULAR;
  }

  private static boolean isRoman(char c) {
    return c == 'X' || c == 'V' || c == 'I';
  }

  private static int capital(char c) {
    return Character.isUpperCase(c) ? TimeTokens.CAPITAL : 0;
  }
}
