package org.entente.job.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.job.generate.Vocabulary.State;

/**
 * All articles of a corpus, each made when it is asked for. They come in blocks of ten: the eighth
 * of a block delivers what the second pledged, the ninth confirms what the fourth pledged, the
 * tenth repeats the sixth on another site.
 */
final class SyntheticCorpus {
  /** Articles of a block. */
  static final int BLOCK = 10;

  private static final int PLEDGES = 1;
  private static final int PLEDGES_AGAIN = 3;
  private static final int REPEATED = 5;
  private static final int DELIVERS = 7;
  private static final int REAFFIRMS = 8;
  private static final int REPEATS = 9;

  private static final int PLAN = 1;
  private static final int WORDS = 2;
  private static final int DRESS = 3;
  private static final int LATER = 4;
  private static final int SITE = 5;

  private static final double NO_ACT = 0.1;
  private static final double SECOND_ACT = 0.6;
  private static final double THIRD_ACT = 0.3;
  private static final double TOWARDS_FOCUS = 0.6;
  private static final double SHORTENED = 0.5;

  private final Vocabulary vocabulary;
  private final long articles;
  private final long seed;

  SyntheticCorpus(Vocabulary vocabulary, long articles, long seed) {
    this.vocabulary = vocabulary;
    this.articles = articles;
    this.seed = seed;
  }

  /** The article of that number, from 0. */
  SyntheticArticle article(long number) {
    if (position(number) == REPEATS) {
      return repeated(number);
    }
    Plan plan = plan(number);
    Story story = story(number, plan);
    Draws draws = Draws.of(seed, number, DRESS);
    Page page = Page.of(site(number), story, story.paragraphs(), plan.day(), vocabulary, draws);
    return new SyntheticArticle(id(number), plan, story, page, null);
  }

  private SyntheticArticle repeated(long number) {
    long original = sibling(number, REPEATED);
    Plan plan = plan(original);
    Story story = story(original, plan);
    Draws draws = Draws.of(seed, number, DRESS);
    List<String> paragraphs = story.paragraphs();
    if (draws.chance(SHORTENED)) {
      // The last paragraph asserts nothing.
      paragraphs = paragraphs.subList(0, paragraphs.size() - 1);
    }
    int site = (site(original) + draws.between(1, Page.SITES - 1)) % Page.SITES;
    Page page = Page.of(site, story, paragraphs, plan.day(), vocabulary, draws);
    return new SyntheticArticle(id(number), plan, story, page, id(original));
  }

  private int site(long number) {
    return Draws.of(seed, number, SITE).between(0, Page.SITES - 1);
  }

  /** The planted life cycles of a block, as the labels of stories hold them. */
  List<Map<String, Object>> stories(long block) {
    List<Map<String, Object>> stories = new ArrayList<>();
    long first = block * BLOCK;
    if (first + DELIVERS < articles) {
      stories.add(cycle(first + PLEDGES, first + DELIVERS, "delivered"));
    }
    if (first + REAFFIRMS < articles) {
      stories.add(cycle(first + PLEDGES_AGAIN, first + REAFFIRMS, "reaffirmed"));
    }
    return stories;
  }

  private Map<String, Object> cycle(long from, long to, String event) {
    SyntheticArticle first = article(from);
    SyntheticArticle last = article(to);
    PlantedAct pledge = first.story().acts().get(0);
    Deadline due = pledge.due();
    boolean lapsed = due.last() != null && due.last().isBefore(Plan.AS_OF);
    String open = lapsed ? "overdue" : "announced";
    Map<String, Object> commitment = new LinkedHashMap<>();
    commitment.put("key", first.id());
    commitment.put("by", pledge.by());
    commitment.put("to", pledge.to());
    commitment.put("family", "undertaking");
    commitment.put("articles", List.of(first.id(), last.id()));
    List<Map<String, Object>> events = new ArrayList<>();
    events.add(event("stated", first));
    events.add(event(event, last));
    if (due.due() != null) {
      events.add(step("due", due.due(), first.id(), pledge.quote()));
    }
    if (lapsed && event.equals("reaffirmed")) {
      events.add(step("overdue", due.last().plusDays(1).toString(), null, null));
    }
    commitment.put("events", events);
    commitment.put("status", event.equals("delivered") ? "fulfilled" : open);
    Map<String, Object> story = new LinkedHashMap<>();
    story.put("story", "story-" + first.id());
    story.put("articles", List.of(first.id(), last.id()));
    story.put("as_of", Plan.AS_OF.toString());
    story.put("commitments", List.of(commitment));
    return story;
  }

  private static Map<String, Object> event(String event, SyntheticArticle article) {
    String quote = article.story().acts().get(0).quote();
    return step(event, article.plan().day().toString(), article.id(), quote);
  }

  private static Map<String, Object> step(String event, String date, String article, String quote) {
    Map<String, Object> step = new LinkedHashMap<>();
    step.put("event", event);
    step.put("date", date);
    step.put("article", article);
    step.put("quote", quote);
    return step;
  }

  private Plan plan(long number) {
    long blocks = (articles + BLOCK - 1) / BLOCK;
    Draws later = Draws.of(seed, number, LATER);
    return switch (position(number)) {
      case DELIVERS -> plan(sibling(number, PLEDGES)).later(later);
      case REAFFIRMS -> plan(sibling(number, PLEDGES_AGAIN)).later(later);
      default -> Plan.of(vocabulary, number / BLOCK, blocks, Draws.of(seed, number, PLAN));
    };
  }

  private Story story(long number, Plan plan) {
    Draws draws = Draws.of(seed, number, WORDS);
    Nouns nouns = new Nouns(plan.topic(), plan.second(), draws);
    ActSentences sentences = new ActSentences(vocabulary, nouns, plan.day(), draws);
    return Story.of(plan, acts(number, plan, sentences, draws), vocabulary, draws);
  }

  private List<PlantedAct> acts(long number, Plan plan, ActSentences sentences, Draws draws) {
    State by = plan.partner();
    State to = plan.focus();
    Vocabulary.Act pledge = vocabulary.act("pledge-1");
    Vocabulary.Act delivery = vocabulary.act("delivered-1");
    List<PlantedAct> acts = new ArrayList<>();
    switch (position(number)) {
      case PLEDGES, PLEDGES_AGAIN ->
          acts.add(sentences.of(pledge, by, to, plan.deed(), plan.deadline()));
      case DELIVERS -> acts.add(sentences.of(delivery, by, to, plan.deed(), Deadline.NONE));
      case REAFFIRMS ->
          acts.add(sentences.reaffirmed(pledge, by, to, plan.deed(), plan.deadline()));
      default -> {
        if (position(number) == REPEATED || !draws.chance(NO_ACT)) {
          boolean towardsFocus = draws.chance(TOWARDS_FOCUS);
          acts.add(
              towardsFocus
                  ? sentences.any(by, to, plan.topic())
                  : sentences.any(to, by, plan.topic()));
        }
      }
    }
    if (!acts.isEmpty() && draws.chance(SECOND_ACT)) {
      acts.add(sentences.any(to, by, plan.topic()));
      if (draws.chance(THIRD_ACT)) {
        acts.add(sentences.any(plan.third(), by, plan.topic()));
      }
    }
    return acts;
  }

  private static int position(long number) {
    return (int) (number % BLOCK);
  }

  private static long sibling(long number, int position) {
    return number - number % BLOCK + position;
  }

  private static String id(long number) {
    return String.format(Locale.ROOT, "syn-%08d", number);
  }
}
