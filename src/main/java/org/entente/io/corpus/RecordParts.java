package org.entente.io.corpus;

/**
 * The parts of a record beside its text; null where there is none.
 *
 * @param id its own id, or one made of the file's name and the place in it
 * @param url its address
 * @param source its site or paper
 * @param title its title
 * @param date its date, verbatim
 */
record RecordParts(String id, String url, String source, String title, String date) {
  /** A record of which only the id is known. */
  static RecordParts of(String id) {
    return new RecordParts(id, null, null, null, null);
  }
}
