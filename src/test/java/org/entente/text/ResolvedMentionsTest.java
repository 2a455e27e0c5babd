package org.entente.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.text.entity.Mention;
import org.entente.text.entity.role.Role;
import org.junit.jupiter.api.Test;

/** Words that refer back add sentences to the partners of an article, but no partner. */
final class ResolvedMentionsTest {
  private static final ArticleReader READER = new ArticleReader(TextParts.LEXICON, "VNM");

  @Test
  void addsNoPartnerToAnArticleOfTheSample() {
    int resolved = 0;
    for (ReadingSample.Article article : ReadingSample.articles()) {
      List<Mention> mentions =
          READER.read(article.text(), article.title(), article.date()).mentions();
      Set<String> named =
          mentions.stream()
              .filter(mention -> mention.form() != Mention.Form.COLLECTIVE)
              .filter(mention -> mention.role() == Role.PARTNER)
              .map(Mention::entityId)
              .collect(Collectors.toSet());
      for (Mention mention : mentions) {
        if (mention.form() == Mention.Form.COLLECTIVE) {
          resolved++;
          assertTrue(
              mention.role() != Role.PARTNER || named.contains(mention.entityId()),
              article.id() + " " + mention);
        }
      }
    }
    assertTrue(resolved > 100, resolved + " mentions");
  }
}
