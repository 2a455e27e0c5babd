package org.entente.text.act;

import org.entente.text.WordSet;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.party.Counterparts;
import org.entente.text.act.speech.Attribution;
import org.entente.text.act.trigger.Find;
import org.entente.text.clause.Clause;
import org.entente.text.clause.FunctionWords;
import org.entente.text.clause.TokenRange;

/** Says who is bound by an act where the words of its subject alone leave it open. */
record OpenSubjects(Attribution attribution, Counterparts counterparts) {
  /** Less sure than this, a subject is only what the text spoke of last. */
  private static final double SURE = 0.7;

  /** « les pays riches »: states that the article may not name. */
  private static final WordSet GROUPS =
      WordSet.of("pays", "etats", "gouvernements", "dirigeants", "chefs", "ministres", "nations");

  private static final WordSet THAT = WordSet.of("cette", "ces", "la", "sa", "leur");

  private static final WordSet QUESTIONS =
      WordSet.of("demande", "demandes", "requete", "proposition", "suggestion", "sollicitation");

  /**
   * Who is bound or asks; where nobody is named, whose undertaking the text goes on telling.
   *
   * @param content what is to be done
   */
  Actors bound(Passage passage, Find find, TokenRange content) {
    Actors by = answerer(passage, find, content);
    boolean newcomer = isNewcomer(passage.reading(), find);
    return by.isNameless() && !asksOrAgrees(find) && !newcomer
        ? passage.undertaker(attribution, find.clause())
        : by;
  }

  private static boolean asksOrAgrees(Find find) {
    ActType.Family family = find.trigger().type().family();
    return family == ActType.Family.REQUEST || family == ActType.Family.AGREEMENT;
  }

  /**
   * Who is bound; whoever asked does not answer: « Le Laos a demandé du riz au Chili. Le
   * gouvernement a rejeté cette demande. »
   */
  private Actors answerer(Passage passage, Find find, TokenRange content) {
    SentenceReading reading = passage.reading();
    Actors by = counterparts.bound(reading, find, content);
    boolean answer =
        by.personId() == null
            && by.confidence() < SURE
            && content.from() + 1 < reading.tokens().size()
            && THAT.contains(reading.tokens().get(content.from()).folded())
            && QUESTIONS.contains(reading.tokens().get(content.from() + 1).folded());
    return answer ? passage.earlier().answerer(by, reading.sentence().number()) : by;
  }

  /** « Un député s'y oppose »: whom nothing was said of before is not the one who acted before. */
  private static boolean isNewcomer(SentenceReading reading, Find find) {
    Clause clause = reading.clauses().get(find.clause());
    if (!clause.hasSubject()) {
      return false;
    }
    String first = reading.tokens().get(clause.subject().from()).folded();
    boolean several = clause.subject().to() - clause.subject().from() > 2 && first.equals("les");
    return several && GROUPS.contains(reading.tokens().get(clause.subject().from() + 1).folded())
        || FunctionWords.INDEFINITE.contains(first) && find.trigger().type() == ActType.REFUSAL;
  }
}
