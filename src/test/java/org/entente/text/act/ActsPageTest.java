package org.entente.text.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.io.LexiconFiles;
import org.entente.text.ArticleReader;
import org.entente.text.Lexicon;
import org.entente.text.act.rule.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The trigger that the page on acts adds is found once it is added. */
final class ActsPageTest {
  private static final Path PAGE = Path.of("src/site/markdown/acts.md");
  private static final Pattern ROWS = Pattern.compile("```csv\n(.+?)```", Pattern.DOTALL);
  private static final String ADDED = "pledge-honour";

  @TempDir Path folder;

  @Test
  void theRowOfThePageIsATrigger() throws IOException {
    Matcher rows = ROWS.matcher(Files.readString(PAGE));
    assertTrue(rows.find());
    Files.writeString(folder.resolve("triggers.csv"), rows.group(1));
    Lexicon lexicon = LexiconFiles.with(folder);
    Trigger trigger =
        lexicon.acts().triggers().stream()
            .filter(t -> t.id().equals(ADDED))
            .findFirst()
            .orElseThrow();
    ArticleReader reader = new ArticleReader(lexicon, "VNM");
    assertEquals(List.of(ADDED), rules(reader, trigger.example()));
    assertEquals(List.of(), rules(reader, trigger.counterExample()));
    assertEquals(List.of(), ActSentences.told(trigger.example()));
  }

  private static List<String> rules(ArticleReader reader, String text) {
    return reader.read(text, null, null).acts().stream().map(act -> act.rule().id()).toList();
  }

  @Test
  void thePageNamesEveryConstruction() throws IOException {
    String page = Files.readString(PAGE);
    for (Trigger.Construction construction : Trigger.Construction.values()) {
      assertTrue(
          page.contains("`" + construction.name().toLowerCase(Locale.ROOT) + "`"),
          construction.name());
    }
  }
}
