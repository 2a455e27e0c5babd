package org.entente.stage.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.spark.sql.Row;
import org.entente.stage.partners.RandomCorpus.Article;
import org.entente.stage.partners.RandomCorpus.Named;

/**
 * Counts the partners of a corpus by hand, article by article in plain Java, and compares every row
 * of the partner tables with it: each pair, scope and period, and none besides.
 */
public final class PartnersByHand {
  private static final double TOLERANCE = 1e-9;
  private static final double Z = 1.959963984540054;

  private final List<Article> articles;
  private final UnaryOperator<String> names;
  private final Map<String, List<Article>> byPeriod = new HashMap<>();

  /**
   * @param articles those that the tables are made of; an article of which a sentence has no words
   *     is asked for no quote
   * @param names the name of each entity
   */
  public PartnersByHand(List<Article> articles, UnaryOperator<String> names) {
    this.articles = List.copyOf(articles);
    this.names = names;
  }

  private static boolean isPartner(Named mention) {
    return mention.id() != null
        && !mention.id().startsWith("person:")
        && mention.role().equals("partner");
  }

  /** Compares the rows of {@code partner_summary}. */
  public void checkSummary(List<Row> rows) {
    Map<String, Row> byKey = new TreeMap<>();
    rows.forEach(row -> byKey.put(row.getAs("period") + " " + row.getAs("entity_id"), row));
    assertEquals(rows.size(), byKey.size());
    TreeSet<String> expected = new TreeSet<>();
    for (String period : periods()) {
      for (String id : ids(period)) {
        String at = period + " " + id;
        expected.add(at);
        assertTrue(byKey.containsKey(at), at);
        checkSummary(byKey.get(at), period, id);
      }
    }
    assertEquals(expected, byKey.keySet());
  }

  private void checkSummary(Row row, String period, String id) {
    String at = period + " " + id;
    List<Article> naming = canonical(period).filter(names(id)).toList();
    long n = canonical(period).count();
    long k = naming.stream().count();
    assertCell(names.apply(id), row, "name_fr", at);
    assertCell(k, row, "articles", at);
    assertCell(in(period).filter(names(id)).count(), row, "articles_with_duplicates", at);
    assertCell(
        naming.stream().mapToLong(article -> sentences(article, id).size()).sum(),
        row,
        "sentences",
        at);
    assertCell(
        naming.stream().filter(article -> inTitle(article, id)).count(), row, "in_title", at);
    double share = (double) k / n;
    double half = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4.0 * n * n)) / (1 + Z * Z / n);
    double centre = (share + Z * Z / (2.0 * n)) / (1 + Z * Z / n);
    assertClose(share, row.getAs("share"), at);
    assertClose(Math.max(0, centre - half), row.getAs("share_low"), at);
    assertClose(Math.min(1, centre + half), row.getAs("share_high"), at);
    assertCell(rank(period, id), row, "rank", at);
    checkChange(row, period, id, at);
    assertCell(acts(period, id, true), row, "acts_by", at);
    assertCell(acts(period, id, false), row, "acts_to", at);
    assertCell(first(naming), row, "first_seen", at);
    assertCell(last(naming), row, "last_seen", at);
    Article example =
        naming.stream()
            .min(
                Comparator.comparing((Article article) -> !inTitle(article, id))
                    .thenComparing(PartnersByHand::day)
                    .thenComparing(Article::id))
            .orElseThrow();
    assertCell(example.id(), row, "example_article_id", at);
    SortedSet<Integer> where = sentences(example, id);
    String quote = where.isEmpty() ? null : example.sentences().get(where.first() + 1);
    if (!RandomCorpus.WORDLESS.equals(quote)) {
      assertCell(quote, row, "example_quote", at);
    }
  }

  private void checkChange(Row row, String period, String id, String at) {
    String before = Periods.before(period);
    long n0 = before == null ? 0 : canonical(before).count();
    if (n0 == 0) {
      assertCell(null, row, "change", at);
      assertCell(null, row, "change_z", at);
      assertCell(null, row, "previous_rank", at);
      return;
    }
    double n1 = canonical(period).count();
    double k1 = count(period, id);
    double k0 = count(before, id);
    double pooled = (k1 + k0) / (n1 + n0);
    double error = Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1.0 / n0));
    assertCell(k0 == 0 ? null : rank(before, id), row, "previous_rank", at);
    assertClose(k1 / n1 - k0 / n0, row.getAs("change"), at);
    if (error == 0) {
      assertCell(null, row, "change_z", at);
    } else {
      assertClose((k1 / n1 - k0 / n0) / error, row.getAs("change_z"), at);
    }
  }

  /** Compares the rows of {@code partner_pairs}. */
  public void checkPairs(List<Row> rows) {
    Map<String, Row> byKey = new TreeMap<>();
    rows.forEach(row -> byKey.put(key(row), row));
    assertEquals(rows.size(), byKey.size());
    TreeSet<String> expected = new TreeSet<>();
    for (String period : periods()) {
      for (String scope : List.of("article", "sentence")) {
        SortedSet<String> named = ids(period);
        for (String a : named) {
          for (String b : named.tailSet(a + "\0")) {
            if (units(canonical(period), scope, a, b) > 0) {
              String at = String.join(" ", period, scope, a, b);
              expected.add(at);
              assertTrue(byKey.containsKey(at), at);
              checkPair(byKey.get(at), period, scope, a, b);
            }
          }
        }
      }
    }
    assertEquals(expected, byKey.keySet());
    checkAdjustment(rows);
  }

  private void checkPair(Row row, String period, String scope, String a, String b) {
    String at = String.join(" ", period, scope, a, b);
    double ab = units(canonical(period), scope, a, b);
    double nA = units(canonical(period), scope, a, a);
    double nB = units(canonical(period), scope, b, b);
    double n =
        scope.equals("article")
            ? canonical(period).count()
            : canonical(period).mapToInt(article -> article.sentences().size() - 1).sum();
    assertCell((long) ab, row, "n_ab", at);
    assertCell((long) nA, row, "n_a", at);
    assertCell((long) nB, row, "n_b", at);
    assertCell((long) n, row, "n", at);
    assertCell(units(in(period), scope, a, b), row, "n_ab_with_duplicates", at);
    assertClose(nA * nB / n, row.getAs("expected"), at);
    assertClose(ab * n / (nA * nB), row.getAs("association_strength"), at);
    assertClose(ab / (nA + nB - ab), row.getAs("jaccard"), at);
    if (ab == n) {
      assertCell(null, row, "npmi", at);
    } else {
      assertClose(Math.log(ab * n / (nA * nB)) / -Math.log(ab / n), row.getAs("npmi"), at);
    }
    double g2 =
        2
            * (part(ab, nA, nB, n)
                + part(nA - ab, nA, n - nB, n)
                + part(nB - ab, n - nA, nB, n)
                + part(n - nA - nB + ab, n - nA, n - nB, n));
    assertClose(Math.max(0, g2), row.getAs("g2"), at);
    double tail =
        1 - new ChiSquaredDistribution(null, 1).cumulativeProbability(row.<Double>getAs("g2"));
    assertClose(tail, row.getAs("p_value"), at);
    checkExample(row, period, scope, a, b);
  }

  private void checkExample(Row row, String period, String scope, String a, String b) {
    String at = String.join(" ", period, scope, a, b);
    List<Article> both =
        canonical(period).filter(x -> units(Stream.of(x), scope, a, b) > 0).toList();
    assertCell(first(both), row, "first_seen", at);
    assertCell(last(both), row, "last_seen", at);
    Article example =
        both.stream()
            .min(Comparator.comparing(PartnersByHand::day).thenComparing(Article::id))
            .orElseThrow();
    assertCell(example.id(), row, "example_article_id", at);
    TreeSet<Integer> where = new TreeSet<>(sentences(example, a));
    where.retainAll(sentences(example, b));
    if (where.isEmpty()) {
      where.addAll(sentences(example, a));
      where.addAll(sentences(example, b));
    }
    if (where.isEmpty()) {
      return; // Both are named by the title alone: no sentence can be quoted.
    }
    String quote = example.sentences().get(where.first() + 1);
    if (!RandomCorpus.WORDLESS.equals(quote)) {
      assertCell(quote, row, "example_quote", at);
    }
  }

  private static double part(double observed, double row, double column, double n) {
    return observed == 0 ? 0 : observed * Math.log(observed * n / (row * column));
  }

  /** Benjamini and Hochberg (1995): of m pairs, the least p m / rank of the ranks from its own. */
  private static void checkAdjustment(List<Row> rows) {
    Map<String, TreeMap<Double, Integer>> families = new TreeMap<>();
    for (Row row : rows) {
      families
          .computeIfAbsent(row.getAs("period") + " " + row.getAs("scope"), k -> new TreeMap<>())
          .merge(row.getAs("p_value"), 1, Integer::sum);
    }
    for (Row row : rows) {
      TreeMap<Double, Integer> family =
          families.get(row.getAs("period") + " " + row.getAs("scope"));
      double m = family.values().stream().mapToInt(i -> i).sum();
      double least = 1;
      for (double p : family.tailMap(row.<Double>getAs("p_value")).keySet()) {
        int rank = family.headMap(p, true).values().stream().mapToInt(i -> i).sum();
        least = Math.min(least, p * m / rank);
      }
      assertClose(least, row.getAs("q_value"), key(row));
    }
  }

  private static String key(Row row) {
    return String.join(
        " ",
        row.<String>getAs("period"),
        row.<String>getAs("scope"),
        row.<String>getAs("a_id"),
        row.<String>getAs("b_id"));
  }

  private static void assertCell(Object expected, Row row, String column, String at) {
    Object found = row.getAs(column);
    assertEquals(expected, found, () -> at + " " + column);
  }

  private static void assertClose(double expected, Double found, String at) {
    assertEquals(expected, found, TOLERANCE * Math.max(1, Math.abs(expected)), at);
  }

  private SortedSet<String> periods() {
    TreeSet<String> periods = new TreeSet<>();
    articles.forEach(article -> periods.addAll(RandomCorpus.periods(article)));
    return periods;
  }

  private Stream<Article> in(String period) {
    return byPeriod
        .computeIfAbsent(
            period,
            key ->
                articles.stream()
                    .filter(article -> RandomCorpus.periods(article).contains(key))
                    .toList())
        .stream();
  }

  private Stream<Article> canonical(String period) {
    return in(period).filter(Article::isCanonical);
  }

  /** Those that an article of the period names as partners. */
  private SortedSet<String> ids(String period) {
    return canonical(period)
        .flatMap(article -> article.mentions().stream())
        .filter(PartnersByHand::isPartner)
        .map(Named::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Predicate<Article> names(String id) {
    return article -> !mentions(article, id).isEmpty();
  }

  private static List<Named> mentions(Article article, String id) {
    return article.mentions().stream()
        .filter(mention -> id.equals(mention.id()) && mention.role().equals("partner"))
        .toList();
  }

  private static SortedSet<Integer> sentences(Article article, String id) {
    TreeSet<Integer> numbers = new TreeSet<>();
    mentions(article, id).forEach(mention -> numbers.add(mention.sentence()));
    numbers.remove(RandomCorpus.TITLE);
    return numbers;
  }

  private static boolean inTitle(Article article, String id) {
    return mentions(article, id).stream().anyMatch(m -> m.sentence() == RandomCorpus.TITLE);
  }

  private long count(String period, String id) {
    return canonical(period).filter(names(id)).count();
  }

  private int rank(String period, String id) {
    long own = count(period, id);
    return 1 + (int) ids(period).stream().filter(other -> count(period, other) > own).count();
  }

  private long acts(String period, String id, boolean by) {
    return canonical(period)
        .flatMap(article -> article.acts().stream())
        .filter(act -> !act.repeats())
        .map(act -> by ? act.by() : act.to())
        .filter((Collection<String> ids) -> ids.contains(id))
        .count();
  }

  /** How many articles, or sentences, name both, of those that are no lists. */
  private static long units(Stream<Article> articles, String scope, String a, String b) {
    if (scope.equals("article")) {
      return articles
          .filter(names(a))
          .filter(names(b))
          .filter(article -> partners(article.mentions().stream()) <= PairPartners.MOST_PARTNERS)
          .count();
    }
    return articles
        .mapToLong(
            article -> {
              SortedSet<Integer> both = sentences(article, a);
              both.retainAll(sentences(article, b));
              both.removeIf(number -> isList(article, number));
              return both.size();
            })
        .sum();
  }

  private static boolean isList(Article article, int sentence) {
    return partners(article.mentions().stream().filter(m -> m.sentence() == sentence))
        > PairPartners.MOST_PARTNERS;
  }

  private static long partners(Stream<Named> mentions) {
    return mentions.filter(PartnersByHand::isPartner).map(Named::id).distinct().count();
  }

  private static LocalDate day(Article article) {
    return article.earliest() == null ? LocalDate.of(9999, 12, 31) : article.earliest();
  }

  private static LocalDate first(List<Article> articles) {
    return articles.stream()
        .map(Article::earliest)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static LocalDate last(List<Article> articles) {
    return articles.stream()
        .map(Article::latest)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
