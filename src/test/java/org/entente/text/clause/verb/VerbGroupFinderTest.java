package org.entente.text.clause.verb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.text.TextParts;
import org.entente.text.morph.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VerbGroupFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Chili enverra du riz. | enverra: envoyer FUTURE ACTIVE",
        "Le Chili a envoyé du riz. | a envoyé: envoyer PAST ACTIVE",
        "Le Chili avait envoyé du riz. | avait envoyé: envoyer PAST ACTIVE",
        "Le Chili enverrait du riz. | enverrait: envoyer CONDITIONAL ACTIVE",
        "Du riz a été envoyé au Chili. | a été envoyé: envoyer PAST PASSIVE",
        "Du riz sera envoyé au Chili. | sera envoyé: envoyer FUTURE PASSIVE",
        "Le ministre est arrivé. | est arrivé: arriver PAST ACTIVE",
        "Le Chili s'est engagé. | s' est engagé: engager PAST REFLEXIVE",
        "Le Chili s'engage. | s' engage: engager PRESENT REFLEXIVE",
        "Le Chili a récemment envoyé du riz. | a récemment envoyé: envoyer PAST ACTIVE"
      })
  void readsTenseAndVoice(String sentence, String group) {
    assertEquals(group, first(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Chili n'enverra pas de riz. | true",
        "Le Chili n'a jamais envoyé de riz. | true",
        "Le Chili n'a pas été invité. | true",
        "Le Chili enverra plus de riz. | false",
        "Le Chili a envoyé du riz, pas du blé. | false"
      })
  void readsNegation(String sentence, boolean negated) {
    assertEquals(negated, groups(sentence).get(0).negated());
  }

  @Test
  void sharesTheAuxiliaryAcrossEt() {
    List<VerbGroup> groups = groups("Le ministre a salué le Chili et appelé le Laos à signer.");
    assertEquals(
        List.of("saluer", "appeler", "signer"), groups.stream().map(VerbGroup::lemma).toList());
    assertEquals(true, groups.get(1).coordinated());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le ministre a salué les efforts que fait le Chili et appelé le Laos. | true",
        "Le ministre a fait état de pertes et appelé le Laos. | true",
        "Le ministre a refusé et appelé « les parties » au calme. | true",
        "Le ministre salue le Chili et appelé le Laos. | false"
      })
  void sharesTheAuxiliaryOverWhatStandsBetween(String sentence, boolean shares) {
    assertEquals(shares, groups(sentence).stream().anyMatch(VerbGroup::coordinated));
  }

  @Test
  void takesTheInvertedPronounAlong() {
    VerbGroup group = groups("« Bien », a-t-il répondu.").get(0);
    assertEquals("répondre", group.lemma());
    assertEquals(VerbGroup.Tense.PAST, group.tense());
    assertEquals(true, group.invertedPronoun() > 0);
  }

  private static List<VerbGroup> groups(String sentence) {
    return TextParts.VERB_GROUPS.find(TextParts.tokens(sentence));
  }

  private static String first(String sentence) {
    List<Token> tokens = TextParts.tokens(sentence);
    VerbGroup group = TextParts.VERB_GROUPS.find(tokens).get(0);
    String words =
        tokens.subList(group.first(), group.last() + 1).stream()
            .map(Token::surface)
            .collect(Collectors.joining(" "));
    return words + ": " + group.lemma() + " " + group.tense() + " " + group.voice();
  }
}
