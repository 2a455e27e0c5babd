package org.entente;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Calls of Entente that a text holds, such as a script, a crontab or a page with fenced commands:
 * each is parsed by the command line's own model.
 *
 * @param calls the arguments of each call, the command first
 */
record EntenteCalls(List<List<String>> calls) {
  private static final Pattern CALL =
      Pattern.compile(
          "jobs/entente\"?[ ]+(?<command>[a-z]+)(?<rest>[^\\n]*)"
              + "|entente\\.jar\"?[ ]+(?<jar>[a-z]+)(?<jarRest>[^\\n]*)"
              + "|jobs/(?:submit\"?[^\\n]*? --|cluster-local) +(?<run>[-\"][^\\n]*)");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|([^\\s\"')]+)");
  private static final Pattern END = Pattern.compile("[|;&(\\[]|>{1,2}|\\d>.*");

  /** Finds the calls; a backslash at a line's end joins it with the next one. */
  static EntenteCalls in(String text) {
    List<List<String>> calls = new ArrayList<>();
    Matcher matcher = CALL.matcher(text.replaceAll("\\\\\\n[ #]*", " "));
    while (matcher.find()) {
      if (matcher.group("run") != null) {
        calls.add(words("run", matcher.group("run")));
      } else if (matcher.group("jar") != null) {
        calls.add(words(matcher.group("jar"), matcher.group("jarRest")));
      } else {
        calls.add(words(matcher.group("command"), matcher.group("rest")));
      }
    }
    return new EntenteCalls(List.copyOf(calls));
  }

  private static List<String> words(String command, String rest) {
    List<String> words = allWords(command, rest);
    // What a script passes on is its caller's.
    words.remove("$@");
    return words;
  }

  private static List<String> allWords(String command, String rest) {
    List<String> words = new ArrayList<>(List.of(command));
    Matcher word = WORD.matcher(rest);
    StringBuilder current = new StringBuilder();
    int end = -1;
    while (word.find()) {
      if (word.start() != end && end >= 0) {
        words.add(current.toString());
        current.setLength(0);
      }
      String plain = word.group(3);
      // Explanations in parentheses, redirections and further commands are no arguments.
      if (plain != null && END.matcher(plain).lookingAt()) {
        return words;
      }
      String quoted = word.group(1) == null ? word.group(2) : word.group(1);
      current.append(plain == null ? quoted : plain);
      end = word.end();
    }
    if (end >= 0) {
      words.add(current.toString());
    }
    return words;
  }

  /** What the command line's model says against the calls, one line each. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    for (List<String> call : calls) {
      fault(call).ifPresent(faults::add);
    }
    return faults;
  }

  /** What is wrong with one call; the command comes first. */
  static Optional<String> fault(List<String> call) {
    CommandLine entente = Entente.commandLine();
    try {
      entente.parseArgs(call.toArray(String[]::new));
      return Optional.empty();
    } catch (ParameterException e) {
      return Optional.of(String.join(" ", call) + ": " + e.getMessage());
    }
  }
}
