package org.entente.job.generate;

import java.util.List;

/**
 * An act that an article asserts, as labels describe it.
 *
 * @param sentence the whole sentence
 * @param quote the clause within it
 * @param type of the act
 * @param by ids of who is bound or asks
 * @param to ids of who benefits or is asked
 * @param speaker the name of who said it; null where nobody is named
 * @param said whether the day of publication is named as the day on which it was said
 * @param due the deadline
 */
record PlantedAct(
    String sentence,
    String quote,
    String type,
    List<String> by,
    List<String> to,
    String speaker,
    boolean said,
    Deadline due) {}
