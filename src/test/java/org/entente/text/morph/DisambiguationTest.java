package org.entente.text.morph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.text.TextParts;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of the context rules: the word between asterisks. */
final class DisambiguationTest {
  static Stream<Named<Constraint>> rules() {
    return Constraint.french().stream().map(rule -> Named.of(rule.id(), rule));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleDecidesItsExample(Constraint rule) {
    assertTrue(keeps(rule, rule.example()), rule.example());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleLeavesItsCounterExampleAlone(Constraint rule) {
    assertFalse(keeps(rule, rule.counterExample()), rule.counterExample());
  }

  @Test
  void everyRuleHasAnIdOfItsOwn() {
    Set<String> ids = new HashSet<>();
    Constraint.french().forEach(rule -> assertTrue(ids.add(rule.id()), rule.id()));
  }

  /** Whether the marked word is read as one of the classes that the rule keeps. */
  private static boolean keeps(Constraint rule, String marked) {
    int start = marked.indexOf('*');
    int end = marked.indexOf('*', start + 1);
    assertTrue(start >= 0 && end > start, "no word between asterisks: " + marked);
    String text = marked.replace("*", "");
    List<Token> tokens = TextParts.tokens(text);
    Token token = tokens.stream().filter(t -> t.start() == start).findFirst().orElseThrow();
    assertEquals(end - 1, token.end(), marked + " marks a part of " + token.surface());
    for (Tag tag : Tag.values()) {
      if ((rule.keep() & tag.bit()) != 0 && isOf(token, tag)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOf(Token token, Tag tag) {
    return token.is(Reading.Pos.VERB)
        ? Tag.of(token.reading()) == tag
        : token.reading().pos() == tag.pos() && token.upos() == tag.upos();
  }
}
