package org.entente.text.act.trigger;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.text.act.ActType;
import org.entente.text.act.Passage;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.complement.Complement;
import org.entente.text.act.content.Gapping;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.phrase.PhraseShape;
import org.entente.text.morph.Token;

/** Finds the acts of clauses that leave out the verb: « …, la Suède cinq millions ». */
final class GappedTriggers {
  /** Types whose verb may be left out behind the first clause. */
  private static final Set<ActType> TYPES =
      EnumSet.of(ActType.PLEDGE, ActType.PLAN, ActType.OFFER, ActType.DELIVERED, ActType.ONGOING);

  private GappedTriggers() {}

  /** Those behind an act of the sentence, up to the next verb, in order. */
  static List<Find> behind(Passage passage, Find find) {
    List<Find> found = new ArrayList<>();
    List<Token> tokens = passage.reading().tokens();
    if (find.nominal() || !TYPES.contains(find.trigger().type())) {
      return found;
    }
    int from = Math.max(find.complement().contentFrom(), find.first()) + 1;
    for (int i = from; i < tokens.size(); i++) {
      if (tokens.get(i).reading().isFinite() || tokens.get(i).surface().equals(";")) {
        return found;
      }
      TokenRange subject = Gapping.subjectBehind(tokens, i);
      Actors by =
          subject == null
              ? Actors.NONE
              : passage.resolver().resolve(passage.reading().sentence(), subject);
      if (by.isKnown() && by.ids().stream().noneMatch(find.by().ids()::contains)) {
        int rest = subject.to();
        boolean verbal = PhraseShape.isInfinitive(tokens, rest + 1);
        // « a promis dix millions au Laos, la Suède cinq »: who is helped is named once.
        TokenRange shared = new TokenRange(from - 1, i);
        Complement content =
            new Complement(find.complement().kind(), shared, verbal ? rest + 1 : rest);
        found.add(new Find(find.trigger(), find.clause(), subject.from(), content, by, false));
      }
    }
    return found;
  }
}
