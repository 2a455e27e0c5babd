package org.entente.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.entente.io.corpus.InputFile;
import org.entente.io.corpus.InputFormat;
import org.entente.io.corpus.Listing;
import org.entente.job.option.RunOptions;

/** Says what a run would do, without reading a record or writing a file. */
final class DryRun {
  private static final int SHOWN_FILES = 5;

  private DryRun() {}

  /**
   * The inputs, the options on which results depend, and the output, a line each.
   *
   * @throws org.entente.io.InputException when an input is missing
   */
  static List<String> lines(Configuration hadoop, RunOptions options) {
    List<String> lines = new ArrayList<>();
    if (options.inputs().isEmpty()) {
      lines.add("Input: the bundled sample, which a run copies to the output folder");
    } else {
      lines.addAll(inputs(Listing.of(hadoop, options.inputs())));
    }
    options.effective().forEach((name, value) -> lines.add("--" + name + " " + value));
    lines.add("Output: " + options.output());
    lines.add("Dry run: no record was read and nothing was written.");
    return lines;
  }

  private static List<String> inputs(Listing listing) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "Input: %,d file(s), %,d bytes: %s",
            listing.files().size(),
            listing.bytes(),
            formats(listing)));
    listing.files().stream().limit(SHOWN_FILES).map(InputFile::uri).forEach(lines::add);
    if (listing.files().size() > SHOWN_FILES) {
      lines.add("...");
    }
    lines.addAll(listing.warnings());
    return lines;
  }

  private static String formats(Listing listing) {
    return Arrays.stream(InputFormat.values())
        .filter(format -> listing.count(format) > 0)
        .map(
            format ->
                String.format(Locale.ROOT, "%,d of %s", listing.count(format), format.label()))
        .collect(Collectors.joining(", "));
  }
}
