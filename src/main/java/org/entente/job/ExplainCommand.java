package org.entente.job;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entente.io.LexiconFiles;
import org.entente.io.corpus.RecordFields;
import org.entente.job.explain.ArticleFile;
import org.entente.job.explain.Explanation;
import org.entente.job.explain.Layers;
import org.entente.job.explain.SyntaxReader;
import org.entente.job.process.EntenteException;
import org.entente.job.process.ExitCode;
import org.entente.text.ArticleReader;
import org.entente.text.Lexicon;
import org.entente.text.publication.PublicationDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code entente explain}: shows how an article is read, layer by layer. Loads no class of Spark.
 */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Show how an article is read, layer by layer, without Spark.",
    footer = {
      "",
      "Example:",
      "  jobs/entente explain --text article.txt --date 2024-06-12 --layers acts",
      "",
      "Exit codes: 0 explained, 1 internal error, 2 wrong use, 4 input missing or no article."
    })
public final class ExplainCommand implements Callable<Integer> {
  @Option(
      names = {"-t", "--text"},
      required = true,
      paramLabel = "FILE|-",
      description =
          "An article as text, or JSON lines of articles, each also as gz; - for standard input.")
  private String text;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "Day of publication, such as 2024-06-30, where the article does not say it.")
  private String date;

  @Option(
      names = "--layers",
      split = ",",
      paramLabel = "LAYER",
      description = "Any of: ${COMPLETION-CANDIDATES} (default: all).",
      completionCandidates = LayerNames.class)
  private Set<String> layers = new LinkedHashSet<>(Layers.names());

  @Option(names = "--json", description = "Print one JSON object a line and article.")
  private boolean json;

  @Option(
      names = "--focus",
      defaultValue = "VNM",
      paramLabel = "ID",
      description = "The entity at the centre (default: ${DEFAULT-VALUE}).")
  private String focus;

  @Option(
      names = "--fields",
      split = ",",
      paramLabel = "PART=FIELD",
      description = "Names of the parts text, title, date and id in JSON lines.")
  private Map<String, String> fields = new LinkedHashMap<>();

  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description = "Folder of lexicon files that add to the built-in ones.")
  private String lexicon;

  /** The names that {@code --layers} takes. */
  private static final class LayerNames extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    private LayerNames() {
      super(Layers.names());
    }
  }

  @Override
  public Integer call() {
    Explanation explanation = new Explanation(checkedLayers(), checkedDate(), format());
    ArticleFile file = ArticleFile.read(text, recordFields());
    Lexicon rules = rules();
    ArticleReader reader = new ArticleReader(rules, focus);
    SyntaxReader syntax = new SyntaxReader(rules);
    // French words are written in UTF-8, whatever the locale says.
    PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
    List<String> failures = explanation.print(file.articles(), reader, syntax, out);
    if (!failures.isEmpty()) {
      throw new EntenteException(ExitCode.INTERNAL_ERROR, firstOf(failures, "articles"));
    }
    if (!file.rejected().isEmpty()) {
      throw new EntenteException(
          ExitCode.INPUT_UNUSABLE,
          "--text: " + firstOf(file.rejected(), "lines without an article"));
    }
    return ExitCode.PUBLISHED.code();
  }

  private Explanation.Format format() {
    return json ? Explanation.Format.JSON : Explanation.Format.TEXT;
  }

  private static String firstOf(List<String> lines, String what) {
    return lines.size() == 1
        ? lines.get(0)
        : lines.get(0) + " (and " + (lines.size() - 1) + " more " + what + ")";
  }

  private Set<String> checkedLayers() {
    for (String layer : layers) {
      if (!Layers.names().contains(layer)) {
        throw wrongUse("--layers: expected some of " + Layers.names() + ", found: " + layer);
      }
    }
    return layers;
  }

  private String checkedDate() {
    if (date != null && !PublicationDate.parse(date, "metadata").isKnown()) {
      throw wrongUse("--date: expected a day such as 2024-06-30, found: " + date);
    }
    return date;
  }

  private RecordFields recordFields() {
    try {
      return RecordFields.of(fields);
    } catch (IllegalArgumentException e) {
      throw wrongUse("--fields: " + e.getMessage());
    }
  }

  private Lexicon rules() {
    Lexicon rules;
    try {
      rules = lexicon == null ? LexiconFiles.bundled() : LexiconFiles.with(Path.of(lexicon));
      if (rules.entitiesById().containsKey(focus)) {
        return rules;
      }
    } catch (IllegalArgumentException e) {
      throw wrongUse("--lexicon: " + e.getMessage());
    }
    throw wrongUse(
        "--focus: expected the id of an entity of the lexicon such as VNM, found: " + focus);
  }

  private static EntenteException wrongUse(String message) {
    return new EntenteException(ExitCode.WRONG_USE, message);
  }
}
