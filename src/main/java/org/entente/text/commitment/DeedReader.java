package org.entente.text.commitment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.text.FoldedText;
import org.entente.text.Span;
import org.entente.text.WordSet;
import org.entente.text.act.ActType;
import org.entente.text.commitment.CommitmentVocabulary.Sense;
import org.entente.text.commitment.amount.Amounts;
import org.entente.text.commitment.wording.Circumstances;
import org.entente.text.commitment.wording.ClauseActors;
import org.entente.text.commitment.wording.Content;
import org.entente.text.commitment.wording.DeedFamilies;
import org.entente.text.commitment.wording.Predicate;
import org.entente.text.commitment.wording.SenseReader;
import org.entente.text.morph.Morphology;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;
import org.entente.text.morph.Tokenizer;

/**
 * Reads what an act is about: the family of its action, the things, names and amounts of its
 * content, and what it says of an undertaking that was made before. The content is the action, and
 * the words before it when they do not name who is bound (« Les deux postes ont été mis en service
 * »). Not thread-safe.
 */
public final class DeedReader {
  private static final WordSet HOUSES =
      WordSet.of("ambassade", "consulat", "bureau", "repr\u00E9sentation", "antenne");

  private static final String PAY = "pay";
  private static final BigDecimal LEAST_SUM = BigDecimal.valueOf(10_000);
  private static final Set<String> OPENING = Set.of("open", "close");

  private static final WordSet THE = WordSet.of("le", "la", "les", "l'");
  private final CommitmentVocabulary vocabulary;
  private final ActionFamilies families;
  private final ActorNames actors;
  private final SenseReader senseReader;
  private final ClauseActors clauseActors;
  private final CompoundThings compounds;
  private final DeedFamilies deedFamilies;
  private final Tokenizer tokenizer = new Tokenizer(Morphology.french());

  /** Makes a reader of the lexicon's words and actors. */
  public DeedReader(CommitmentVocabulary vocabulary, ActorNames actors) {
    this.vocabulary = vocabulary;
    this.families = new ActionFamilies(vocabulary.families());
    this.actors = actors;
    this.senseReader = new SenseReader(vocabulary, families);
    this.deedFamilies = new DeedFamilies(vocabulary, families);
    this.clauseActors = new ClauseActors(actors, tokenizer);
    this.compounds = new CompoundThings(vocabulary);
  }

  /** The deed of an act. */
  public Deed read(ActWords act) {
    String quote = act.quote();
    int at = act.action() == null ? -1 : quote.indexOf(act.action());
    int from = Math.max(at, 0);
    List<Token> all = compounds.joined(tokenizer.tokens(quote, new Span(0, quote.length())));
    int first = at < 0 ? 0 : Predicate.start(all, from);
    List<Token> before = all.subList(0, first);
    List<Token> action = all.subList(first, Circumstances.cut(all, first));
    Content content = new Content(vocabulary, families, actors, act);
    Set<Sense> senses = senseReader.of(before, action);
    List<Token> said = said(act, before, action);
    boolean rest = senses.contains(Sense.REST);
    content.add(said);
    if (!isPassive(action) || content.isEmpty() && !rest) {
      content.add(action);
      said.addAll(action);
    } else {
      content.addPlaces(action);
    }
    List<Amount> amounts = amounts(all.subList(0, first + action.size()));
    content.addCounted(amounts(said));
    if (content.isEmpty() && !rest) {
      content.addCounted(amounts);
    }
    addSenses(act, all, isKnown(said, content), senses);
    boolean comesBack = rest || senses.contains(Sense.OWN) || senses.contains(Sense.BACK);
    // « Une inspection est prévue »: what is only planned comes back to nothing.
    boolean recalls = comesBack && (rest || !DeedKind.of(act.type()).binds());
    if (content.isOfKinds() || recalls && content.isOfActions()) {
      senses.add(Sense.KIND);
    }
    Set<String> named = deedFamilies.of(act, before, action, said);
    if (named.isEmpty() && DeedKind.of(act.type()).binds() && isSum(content, amounts)) {
      named = Set.of(PAY);
    }
    if (content.isEmpty() && isOpened(before, named)) {
      content.add(before);
    }
    return deed(act, all, named, content, amounts, senses);
  }

  /** « a promis une aide de dix millions d'euros »: who promises a sum will pay it. */
  private boolean isSum(Content content, List<Amount> amounts) {
    return content.isEmpty()
        && amounts.stream()
            .anyMatch(
                amount ->
                    amount.value().compareTo(LEAST_SUM) >= 0
                        && vocabulary.has(amount.unit(), Sense.GENERIC));
  }

  private static void addSenses(ActWords act, List<Token> all, boolean known, Set<Sense> senses) {
    if (act.type() == ActType.DELIVERED && Circumstances.isFirstOfSeveral(all)) {
      senses.add(Sense.PART);
    }
    if (Circumstances.areFirstOnes(all)) {
      senses.add(Sense.FIRST);
    }
    if (known) {
      senses.add(Sense.KNOWN);
    }
  }

  /** The amounts of the tokens, with what they count under its one name. */
  private List<Amount> amounts(List<Token> tokens) {
    return Amounts.of(tokens).stream()
        .map(amount -> amount.of(vocabulary.thing(amount.unit())))
        .toList();
  }

  private Deed deed(
      ActWords act,
      List<Token> all,
      Set<String> action,
      Content content,
      List<Amount> amounts,
      Set<Sense> senses) {
    Set<String> by = clauseActors.bearers(act, all);
    Set<String> to = clauseActors.towards(act, all, by);
    Deed deed =
        Deed.of(
            new Deed.Telling(act.actId(), act.story(), act.published()),
            DeedKind.of(act.type()),
            new Deed.Sides(
                by,
                clauseActors.others(act, all, by, to),
                to,
                act.toSurface() != null || !act.theatres().isEmpty()),
            new Deed.Matter(
                action,
                content.head(),
                content.objects(),
                content.generic(),
                content.names(),
                amounts),
            senses);
    return deed.accepts() ? deed.binding(to) : deed;
  }

  /** « Les douze professeurs sont sur place »: a definite article and a thing. */
  private static boolean isKnown(List<Token> said, Content content) {
    return !said.isEmpty()
        && THE.contains(said.get(0).folded())
        && said.stream()
            .filter(token -> token.is(Reading.Pos.NOUN))
            .findFirst()
            .filter(token -> content.objects().contains(FoldedText.fold(token.lemma())))
            .isPresent();
  }

  /** The words before the action, where they name what it is about and not who acts. */
  private List<Token> said(ActWords act, List<Token> before, List<Token> action) {
    boolean people = act.bySurface() != null && clauseActors.isCounted(act.bySurface());
    boolean thing = opensWithVerb(action) && !isActor(before, act);
    return isPassive(action) || people || thing ? new ArrayList<>(before) : new ArrayList<>();
  }

  /** « L'ambassade du Laos a rouvert »: an institution that is opened or closed. */
  private static boolean isOpened(List<Token> before, Set<String> families) {
    return families.stream().anyMatch(OPENING::contains)
        && before.stream()
            .filter(token -> token.is(Reading.Pos.NOUN))
            .limit(1)
            .anyMatch(token -> HOUSES.contains(token.lemma()));
  }

  /** « ont été remises en mai »: what is done is the subject, what follows says how. */
  private static boolean isPassive(List<Token> action) {
    return !action.isEmpty() && action.get(0).reading().mood() == Reading.Mood.PAST_PARTICIPLE;
  }

  /** The clause has its verb within the action, so its subject may be what is done. */
  private static boolean opensWithVerb(List<Token> action) {
    return !action.isEmpty()
        && action.get(0).is(Reading.Pos.VERB)
        && action.get(0).reading().mood() != Reading.Mood.INFINITIVE;
  }

  /** « Les chiens norvégiens »: an adjective alone is no actor. */
  private boolean isActor(List<Token> before, ActWords act) {
    String surface = act.bySurface();
    return surface != null
        && !before.isEmpty()
        && act.quote().substring(0, before.get(before.size() - 1).end()).contains(surface)
        && !(Character.isLowerCase(surface.charAt(0))
            && actors.isDemonym(FoldedText.fold(surface)));
  }
}
