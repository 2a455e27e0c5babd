package org.entente.text.entity.person;

import java.io.Serializable;
import java.util.List;

/**
 * A title, rank or office that stands before or behind a person's name.
 *
 * @param id of the entry
 * @param title base form
 * @param variants feminine, plural and abbreviated forms
 * @param kind civility, honorific, rank or office
 * @param example a phrase in which it introduces a name
 */
public record Title(String id, String title, List<String> variants, String kind, String example)
    implements Serializable {}
