package org.entente.text.act;

import java.util.Set;
import org.entente.text.WordSet;
import org.entente.text.act.actor.ActorResolver;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.complement.Complement;
import org.entente.text.act.rule.Trigger;
import org.entente.text.act.trigger.Find;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Tells the acts between actors from what only has their words: orders to one's own people, wishes
 * to do something oneself, needs, acts of nobody.
 */
final class ActFilter {
  private static final WordSet MANY = WordSet.of("aux", "les", "ses", "leurs");

  private final Set<String> subordinates;
  private final ActorResolver resolver;

  /**
   * @param subordinates lemmas of those who get orders: « médecin », « population »
   * @param resolver says whom words of the article stand for
   */
  ActFilter(Set<String> subordinates, ActorResolver resolver) {
    this.subordinates = subordinates;
    this.resolver = resolver;
  }

  /** Whether what a trigger tells is an act between actors. */
  boolean keeps(SentenceReading reading, Find find, Act act) {
    return isSomebodys(act)
        && !isOwnWish(find, act)
        && isScheduled(reading, find, act)
        && isToOther(reading, find, act)
        && !isOrder(reading, find, act)
        && !asksItself(reading, find, act);
  }

  /** Only agreements and requests between known parties are told of nobody known. */
  private static boolean isSomebodys(Act act) {
    ActType.Family family = act.type().family();
    boolean asks = family == ActType.Family.REQUEST && !act.to().isEmpty();
    return !act.by().isEmpty() || asks || family == ActType.Family.AGREEMENT;
  }

  /** « souhaite gagner »: a wish to do something oneself asks nobody. */
  private static boolean isOwnWish(Find find, Act act) {
    boolean wish = "wish".equals(find.trigger().force()) && act.to().isEmpty();
    return wish && find.complement().kind() == Complement.Kind.INF;
  }

  /** « doit » tells a plan only of what has a date or is counted; else it tells a need. */
  private static boolean isScheduled(SentenceReading reading, Find find, Act act) {
    VerbGroup group = reading.clauses().get(find.clause()).group();
    boolean duty = group.lemma().equals("devoir") && find.first() == group.first();
    return !duty
        || act.type().family() == ActType.Family.REQUEST
        || act.due() != null
        || !act.quantities().isEmpty();
  }

  /** « a demandé aux médecins de … »: a request to nobody but one's own people is an order. */
  private boolean isOrder(SentenceReading reading, Find find, Act act) {
    if (act.type().family() != ActType.Family.REQUEST
        || !act.to().isEmpty()
        || find.complement().asked() == null) {
      return false;
    }
    int behindPreposition = find.complement().asked().from() + 1;
    for (int i = behindPreposition; i < find.complement().asked().to(); i++) {
      Token token = reading.tokens().get(i);
      if (token.canBe(Reading.Pos.NOUN)) {
        return subordinates.contains(token.lemma());
      }
    }
    return false;
  }

  /** « a chargé le Ghana de »: an order is an act between actors where it names another one. */
  private boolean isToOther(SentenceReading reading, Find find, Act act) {
    if (find.trigger().to() != Trigger.Counterpart.NAMED) {
      return true;
    }
    TokenRange asked = find.complement().asked();
    return !act.to().isEmpty()
        && (asked == null
            || resolver.resolve(reading.sentence(), asked).ids().stream()
                .anyMatch(act.to()::contains));
  }

  /** « a demandé aux ministères lao de … », where Laos asks: its own bodies and people. */
  private boolean asksItself(SentenceReading reading, Find find, Act act) {
    TokenRange asked = find.complement().asked();
    boolean many = asked != null && MANY.contains(reading.tokens().get(asked.from()).folded());
    return many
        && act.type().family() == ActType.Family.REQUEST
        && act.by().size() == 1
        && act.by()
            .equals(resolver.recipients().owners(reading.sentence(), asked, Actors.NONE).ids());
  }
}
