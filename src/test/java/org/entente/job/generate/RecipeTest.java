package org.entente.job.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RecipeTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Recipe SMALL = new Recipe(205, 7);

  @Test
  void makesAsManyArticlesAsItSaysEachOnce() throws JsonProcessingException {
    for (long articles : new long[] {1, 9, 10, 205, 26_000}) {
      Recipe recipe = new Recipe(articles, 7);
      assertEquals(articles, all(recipe, recipe::topics).size());
    }
    Set<String> ids = new HashSet<>();
    Set<String> texts = new HashSet<>();
    for (JsonNode article : json(SMALL, SMALL::articles)) {
      ids.add(article.get("id").asText());
      texts.add(article.get("text").asText());
    }
    assertEquals(205, ids.size());
    assertEquals(205, texts.size());
  }

  @Test
  void givesTheSameForTheSameSeedAndOtherArticlesForAnother() {
    assertEquals(all(SMALL, SMALL::articles), all(SMALL, new Recipe(205, 7)::articles));
    List<String> others = all(SMALL, new Recipe(205, 8)::articles);
    long same = all(SMALL, SMALL::articles).stream().filter(others::contains).count();
    assertEquals(0, same);
  }

  @Test
  void labelsOnlyWhatStandsInTheText() throws JsonProcessingException {
    Map<String, String> texts = texts();
    int acts = 0;
    for (JsonNode label : json(SMALL, SMALL::labels)) {
      String text = texts.get(label.get("id").asText());
      for (String layer : List.of("removed", "kept", "people", "not_acts")) {
        label.get(layer).forEach(words -> assertTrue(text.contains(words.asText()), words + text));
      }
      label.get("timexes").forEach(timex -> assertTrue(text.contains(timex.get("text").asText())));
      for (JsonNode act : label.get("acts")) {
        acts++;
        assertTrue(text.contains(act.get("quote").asText()), act + text);
        act.get("by").forEach(id -> assertTrue(known(label, id.asText()), label.toString()));
        act.get("to").forEach(id -> assertTrue(known(label, id.asText()), label.toString()));
      }
    }
    assertTrue(acts > 200, acts + " acts");
  }

  @Test
  void repeatsAnEarlierArticleInEachBlockInOtherDress() throws JsonProcessingException {
    Map<String, String> texts = texts();
    int repeated = 0;
    for (JsonNode label : json(SMALL, SMALL::labels)) {
      if (label.has("duplicate_of")) {
        repeated++;
        String original = texts.get(label.get("duplicate_of").asText());
        assertTrue(original.contains(label.get("kept").get(0).asText()));
        assertNotEquals(original, texts.get(label.get("id").asText()));
      }
    }
    assertEquals(20, repeated);
  }

  @Test
  void plantsLifeCyclesWhoseStepsAreInTheArticles() throws JsonProcessingException {
    Map<String, String> texts = texts();
    Set<String> states = new HashSet<>();
    List<JsonNode> stories = json(SMALL, SMALL::stories);
    assertEquals(40, stories.size());
    for (JsonNode story : stories) {
      JsonNode commitment = story.get("commitments").get(0);
      states.add(commitment.get("status").asText());
      Set<String> events = new HashSet<>();
      String last = "";
      for (JsonNode event : commitment.get("events")) {
        events.add(event.get("event").asText());
        if (event.get("article").isNull()) {
          continue;
        }
        String text = texts.get(event.get("article").asText());
        assertTrue(text.contains(event.get("quote").asText()), event + text);
        if (!event.get("event").asText().equals("due")) {
          assertTrue(event.get("date").asText().compareTo(last) > 0, story.toString());
          last = event.get("date").asText();
        }
      }
      assertTrue(story.get("as_of").asText().compareTo(last) > 0);
      boolean overdue = commitment.get("status").asText().equals("overdue");
      assertEquals(overdue, events.contains("overdue"), story.toString());
      assertTrue(!overdue || events.contains("due"), story.toString());
    }
    assertEquals(Set.of("fulfilled", "announced", "overdue"), states);
  }

  @Test
  void drawsTheNounsOfTwelveOverlappingTopicsAsTheirDistributionsSay()
      throws JsonProcessingException {
    List<JsonNode> topics = new ArrayList<>();
    for (String line : Recipe.topicWords()) {
      topics.add(MAPPER.readTree(line));
    }
    assertEquals(12, topics.size());
    Map<String, Integer> topicsOfWord = new HashMap<>();
    for (JsonNode topic : topics) {
      double sum = 0;
      for (var word : topic.get("words").properties()) {
        sum += word.getValue().asDouble();
        topicsOfWord.merge(word.getKey(), 1, Integer::sum);
      }
      assertEquals(1, sum, 1e-9);
    }
    long shared = topicsOfWord.values().stream().filter(number -> number > 1).count();
    assertTrue(shared >= 20, shared + " words belong to several topics");

    Recipe recipe = new Recipe(2000, 3);
    Map<String, Long> main = new HashMap<>();
    json(recipe, recipe::topics)
        .forEach(article -> main.merge(article.get("topic").asText(), 1L, Long::sum));
    assertEquals(12, main.size());
    assertTrue(main.get("t01") > main.get("t12"), main.toString());
  }

  @Test
  void countsPartnersOfArticlesThatRepeatNoOther() throws JsonProcessingException {
    Map<String, Long> counted = new HashMap<>();
    for (JsonNode label : json(SMALL, SMALL::labels)) {
      if (!label.has("duplicate_of")) {
        label.get("partners").forEach(id -> counted.merge(id.asText(), 1L, Long::sum));
      }
    }
    Map<String, Long> planted = new HashMap<>();
    all(SMALL, SMALL::partners).forEach(id -> planted.merge(id, 1L, Long::sum));
    assertEquals(counted, planted);
    assertTrue(planted.size() > 15, planted.toString());
  }

  @Test
  void variesItsSentences() throws JsonProcessingException {
    Map<String, Integer> sentences = new HashMap<>();
    for (JsonNode article : json(SMALL, SMALL::articles)) {
      for (String sentence : article.get("text").asText().split("\\. |\n")) {
        if (sentence.length() > 60) {
          sentences.merge(sentence, 1, Integer::sum);
        }
      }
    }
    long once = sentences.values().stream().filter(number -> number == 1).count();
    assertTrue(once > 0.75 * sentences.size(), once + " of " + sentences.size());
  }

  private static boolean known(JsonNode label, String id) {
    boolean partner = false;
    for (JsonNode other : label.get("partners")) {
      partner |= other.asText().equals(id);
    }
    return partner || id.equals("VNM");
  }

  private static Map<String, String> texts() throws JsonProcessingException {
    Map<String, String> texts = new HashMap<>();
    for (JsonNode article : json(SMALL, SMALL::articles)) {
      texts.put(article.get("id").asText(), article.get("text").asText());
    }
    return texts;
  }

  private static List<JsonNode> json(Recipe recipe, LongFunction<Stream<String>> lines)
      throws JsonProcessingException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : all(recipe, lines)) {
      nodes.add(MAPPER.readTree(line));
    }
    return nodes;
  }

  private static List<String> all(Recipe recipe, LongFunction<Stream<String>> lines) {
    return LongStream.range(0, recipe.files()).boxed().flatMap(lines::apply).toList();
  }
}
