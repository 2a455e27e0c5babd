package org.entente.text.commitment;

import java.time.LocalDate;
import java.util.List;
import org.entente.text.act.ActType;

/**
 * What an act says, as its row holds it.
 *
 * @param actId its id
 * @param story the canonical article of the article that tells it
 * @param published last day on which that article can have appeared, or null
 * @param type of the act
 * @param by ids of who is bound or asks
 * @param to ids of who benefits or is asked
 * @param theatres ids of where it is to happen
 * @param quote the words of the clause
 * @param action what is to be done, a part of the quote
 * @param bySurface the words for {@code by}, or null
 * @param toSurface the words for {@code to}, or null
 */
public record ActWords(
    String actId,
    String story,
    LocalDate published,
    ActType type,
    List<String> by,
    List<String> to,
    List<String> theatres,
    String quote,
    String action,
    String bySurface,
    String toSurface) {}
