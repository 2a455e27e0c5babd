package org.entente.report.html;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.report.Language;
import org.entente.report.ReportData;
import org.entente.report.TableRow;
import org.entente.table.Commitments;
import org.entente.table.PartnerSummary;

/**
 * Renders a report as one page that holds all it needs: no script, no address outside but those of
 * the articles. The same data give the same bytes.
 */
public final class HtmlReport {
  /** The page's name in a run's folder. */
  public static final String FILE = "report.html";

  private static final int MOST_BYTES = 2_000_000;
  private static final int MOST_CUTS = 6;
  private static final String FOLDER = "/org/entente/report/";

  private HtmlReport() {}

  /**
   * What the template of the page sees.
   *
   * @param w the words of the language by key
   * @param style the style sheet
   * @param key figures at the head of the page
   */
  record Page(
      String lang,
      Map<String, String> w,
      String style,
      String title,
      String runId,
      String asOf,
      List<KeyFigure> key,
      SummarySection summary,
      ChangesSection changes,
      CorpusSection corpus,
      PartnersSection partners,
      TopicsSection topics,
      String topicsMissing,
      CommitmentsSection commitments,
      MethodSection method) {}

  /**
   * A figure at the head of the page.
   *
   * @param number the figure
   * @param label what it counts
   * @param href the section that tells more
   */
  record KeyFigure(String number, String label, String href) {}

  /** The page, with shorter lists where it would be larger than {@value #MOST_BYTES} bytes. */
  public static String render(ReportData data, Language language) {
    ReportData shown = data;
    String page = page(shown, language);
    for (int cuts = 0; cuts < MOST_CUTS && isTooLarge(page); cuts++) {
      shown = ShorterReport.of(shown);
      page = page(shown, language);
    }
    return page;
  }

  private static boolean isTooLarge(String page) {
    return page.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
  }

  private static String page(ReportData data, Language language) {
    Words words = Words.of(language);
    Names names = new Names(data, words);
    Page page =
        new Page(
            language.toString(),
            words.all(),
            resource("report.css"),
            words.say("title", "focus", names.entity(data.run().focus())),
            ForeignText.of(data.run().runId(), Limits.NAME),
            words.day(data.run().day()),
            keyFigures(data, words),
            SummarySection.of(data, words, names),
            ChangesSection.of(data, words, names, shown(data)),
            CorpusSection.of(data, words, names),
            data.partners() == null ? null : PartnersSection.of(data, words, names),
            data.topics() == null ? null : TopicsSection.of(data, words, names),
            words.of(asked(data, "topics") ? "topics_too_few" : "not_run"),
            data.commitments() == null ? null : CommitmentsSection.of(data, words, names),
            MethodSection.of(data, words));
    return template().execute(page);
  }

  private static boolean asked(ReportData data, String stage) {
    return data.run().options().getOrDefault("stages", "").contains(stage);
  }

  private static Template template() {
    Mustache.Compiler compiler =
        Mustache.compiler()
            .nullValue("")
            .emptyStringIsFalse(true)
            .withLoader(name -> new StringReader(resource(name + ".mustache")));
    return compiler.compile(resource("page.mustache"));
  }

  private static String resource(String name) {
    try (InputStream in = HtmlReport.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("There is no " + FOLDER + name);
      }
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        java.io.StringWriter text = new java.io.StringWriter();
        reader.transferTo(text);
        return text.toString();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + FOLDER + name, e);
    }
  }

  private static List<KeyFigure> keyFigures(ReportData data, Words words) {
    List<KeyFigure> figures = new ArrayList<>();
    figures.add(figure("articles", data.run().count("articles"), "corpus", words));
    if (data.partners() != null) {
      figures.add(figure("partners", data.partners().ranking().total(), "partners", words));
    }
    if (data.topics() != null) {
      figures.add(figure("topics", data.topics().topics().total(), "topics", words));
    }
    if (data.commitments() != null) {
      long all = data.commitments().statuses().stream().mapToLong(status -> status.all()).sum();
      figures.add(figure("commitments", all, "commitments", words));
      figures.add(figure("overdue", data.commitments().overdue().total(), "commitments", words));
    }
    return figures;
  }

  private static KeyFigure figure(String name, long number, String section, Words words) {
    return new KeyFigure(
        words.number(number), words.say("key_" + name, "n", number), "#" + section);
  }

  /** The places of the page to which changes can lead. */
  private static Set<String> shown(ReportData data) {
    Set<String> anchors = new HashSet<>();
    if (data.partners() != null) {
      for (TableRow row : data.partners().ranking().first()) {
        anchors.add(ForeignText.anchor("partner", row.text(PartnerSummary.ENTITY_ID)));
      }
    }
    if (data.topics() != null) {
      data.topics().topics().first().forEach(row -> anchors.add(TopicsSection.anchor(row)));
    }
    if (data.commitments() != null) {
      List.of(
              data.commitments().overdue(),
              data.commitments().upcoming(),
              data.commitments().others())
          .forEach(
              rows ->
                  rows.first()
                      .forEach(
                          row ->
                              anchors.add(
                                  ForeignText.anchor(
                                      "commitment", row.text(Commitments.COMMITMENT_ID)))));
    }
    return anchors;
  }
}
