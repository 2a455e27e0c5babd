package org.entente.text.entity.discourse;

import java.util.List;
import org.entente.text.Span;

/**
 * The subject of a clause and whom the reading of the clauses takes it for.
 *
 * @param span its words
 * @param clause the words of the clause
 * @param verb lemma of the clause's verb
 * @param passive whether the subject suffers what the verb says
 * @param ids states and organisations that it stands for, sorted; empty when none is known
 * @param personId the person that it stands for, or null
 * @param confidence 0 to 1; 0 when it stands for nobody who can act
 */
public record Subject(
    Span span,
    Span clause,
    String verb,
    boolean passive,
    List<String> ids,
    String personId,
    double confidence) {}
