package org.entente.job.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A story as the page of an agency or a paper, with its furniture.
 *
 * @param agency that signs it
 * @param source the site
 * @param text the page
 * @param removed words of the furniture
 */
record Page(String agency, String source, String text, List<String> removed) {
  /** How many sites there are. */
  static final int SITES = 3;

  private static final double ONE_PHOTO = 0.7;

  /** Copies the list. */
  Page {
    removed = List.copyOf(removed);
  }

  /**
   * Dresses a story as a site does.
   *
   * @param site its number, below {@link #SITES}
   */
  static Page of(
      int site,
      Story story,
      List<String> paragraphs,
      LocalDate day,
      Vocabulary vocabulary,
      Draws draws) {
    String title = story.title();
    String text = String.join("\n\n", paragraphs);
    String caption = draws.pick(vocabulary.pieces().get("caption"));
    return switch (site) {
      case 0 -> agency(title, text, caption, vocabulary.pieces().get("teaser"), draws);
      case 1 -> {
        String dateline = "PARIS, " + Deadline.dayAndMonth(day) + " (AFP) - ";
        yield new Page("AFP", "exemple-presse", title + "\n\n" + dateline + text, List.of());
      }
      default -> {
        String photo = "Photo : VNA/CVN";
        String share = "Partager sur Facebook";
        yield new Page(
            "CVN",
            "exemple-courrier",
            String.join("\n", title, "", caption, photo, "", text, "", "VNA/CVN", share, ""),
            List.of(photo, share));
      }
    };
  }

  private static Page agency(
      String title, String story, String caption, List<String> teasers, Draws draws) {
    List<String> removed = new ArrayList<>();
    StringBuilder text = new StringBuilder(title).append("\n\n");
    if (draws.chance(ONE_PHOTO)) {
      text.append(title).append(" ảnh 1").append(caption).append(". Photo: VNA\n\n");
      removed.add("ảnh 1" + caption);
      removed.add("Photo: VNA");
    }
    text.append("Hanoï (VNA) - ").append(story).append(" -VNA\nVoir plus\n");
    removed.add("Voir plus");
    int first = draws.between(0, teasers.size() - 1);
    int last = first + draws.between(1, 3);
    for (int i = first; i <= last; i++) {
      String teaser = teasers.get(i % teasers.size());
      text.append(teaser).append('\n');
      removed.add(teaser);
    }
    return new Page("VNA", "exemple-agence", text.toString(), removed.stream().distinct().toList());
  }

  /** The site's address of an article. */
  static String url(String id, LocalDate day) {
    return String.format(
        Locale.ROOT, "https://example.org/%d/%02d/%s", day.getYear(), day.getMonthValue(), id);
  }
}
