package org.entente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** README.md as its tests see it: sections, commands, tables, and blocks filled from a run. */
final class Readme {
  static final Path FILE = Path.of("README.md").toAbsolutePath();

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private final String text;

  private Readme(String text) {
    this.text = text;
  }

  static Readme read() throws IOException {
    return new Readme(Files.readString(FILE));
  }

  /** The lines below a heading, to the next heading of any level. */
  List<String> section(String heading) {
    List<String> section = new ArrayList<>();
    boolean inside = false;
    for (String line : text.lines().toList()) {
      if (line.startsWith("#")) {
        inside = line.replaceFirst("^#+ ", "").equals(heading);
      } else if (inside) {
        section.add(line);
      }
    }
    if (section.isEmpty()) {
      throw new IllegalStateException("expected a section «" + heading + "» in " + FILE);
    }
    return section;
  }

  /** The fenced commands of a section, each on one line. */
  List<String> commands(String heading) {
    List<String> commands = new ArrayList<>();
    StringBuilder command = null;
    for (String line : section(heading)) {
      if (line.equals("```sh")) {
        command = new StringBuilder();
      } else if (line.equals("```") && command != null) {
        commands.add(command.toString().replace("\\\n", "").strip());
        command = null;
      } else if (command != null) {
        command.append(line).append('\n');
      }
    }
    return commands;
  }

  /** The cells of the rows of a section's tables whose header begins with this cell. */
  List<List<String>> table(String heading, String firstHeader) {
    List<List<String>> rows = new ArrayList<>();
    boolean inside = false;
    for (String line : section(heading)) {
      if (!line.startsWith("|")) {
        inside = false;
      } else if (line.startsWith("| " + firstHeader + " |")) {
        inside = true;
      } else if (inside && !line.startsWith("|---")) {
        rows.add(List.of(line.substring(2, line.length() - 2).split(" \\| ")));
      }
    }
    if (rows.isEmpty()) {
      throw new IllegalStateException("expected a table «" + firstHeader + "» in " + heading);
    }
    return rows;
  }

  /** What stands in backquotes in a cell. */
  static List<String> code(String cell) {
    return CODE.matcher(cell).results().map(match -> match.group(1)).toList();
  }

  /** The block that a run fills. */
  String block(String name) {
    Matcher matcher = block(text, name);
    return matcher.group("content");
  }

  /** Writes the blocks that a run fills. */
  static void fill(String name, String content) throws IOException {
    String text = Files.readString(FILE);
    Matcher matcher = block(text, name);
    Files.writeString(
        FILE,
        text.substring(0, matcher.start("content"))
            + content
            + text.substring(matcher.end("content")));
  }

  private static Matcher block(String text, String name) {
    Matcher matcher =
        Pattern.compile(
                "<!-- sample " + Pattern.quote(name) + " -->\\n(?<content>.*?)<!-- end -->",
                Pattern.DOTALL)
            .matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("expected a block «sample " + name + "» in " + FILE);
    }
    return matcher;
  }
}
