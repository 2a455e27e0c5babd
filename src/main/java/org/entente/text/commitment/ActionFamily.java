package org.entente.text.commitment;

import java.io.Serializable;
import java.util.Set;

/**
 * Words that name one action.
 *
 * @param id short name
 * @param verbs lemmas
 * @param nouns lemmas of the nouns made from them
 * @param near ids of families whose words can report the same action
 * @param against ids of families that undo it
 * @param example two phrases that name one action, with a slash between
 * @param counterExample two phrases that name two actions
 */
public record ActionFamily(
    String id,
    Set<String> verbs,
    Set<String> nouns,
    Set<String> near,
    Set<String> against,
    String example,
    String counterExample)
    implements Serializable {}
