package org.entente.job.option;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.job.process.EntenteException;
import org.entente.job.process.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Defaults of options from a properties file: {@code as-of = 2024-06-30} stands for {@code --as-of
 * 2024-06-30}. What the command line says goes before.
 */
public final class ConfigFile implements IDefaultValueProvider {
  private static final String OPTION = "--config";

  private final Properties values;

  private ConfigFile(Properties values) {
    this.values = values;
  }

  /**
   * Makes the file that the arguments name the source of the command's defaults.
   *
   * @throws EntenteException when the file cannot be read or holds a name that is no option
   */
  public static void apply(String[] arguments, CommandLine command) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith(OPTION + "=")) {
        command.setDefaultValueProvider(
            read(arguments[i].substring(OPTION.length() + 1), command.getCommandSpec()));
      } else if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
        command.setDefaultValueProvider(read(arguments[i + 1], command.getCommandSpec()));
      }
    }
  }

  private static ConfigFile read(String file, CommandSpec command) {
    Properties values = new Properties();
    try (Reader reader = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
      values.load(reader);
    } catch (NoSuchFileException e) {
      throw new EntenteException(
          ExitCode.WRONG_USE, "--config: the file " + file + " does not exist; mend its name.", e);
    } catch (IOException | IllegalArgumentException e) {
      throw new EntenteException(
          ExitCode.WRONG_USE,
          "--config: " + file + " cannot be read as a properties file: " + e.getMessage(),
          e);
    }
    Set<String> unknown = new TreeSet<>(values.stringPropertyNames());
    Set<String> known = command.options().stream().map(ConfigFile::key).collect(Collectors.toSet());
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      throw new EntenteException(
          ExitCode.WRONG_USE,
          "The configuration file "
              + file
              + " holds names that are no options of run: "
              + unknown
              + "; see run --help.");
    }
    return new ConfigFile(values);
  }

  private static String key(OptionSpec option) {
    return option.longestName().replaceFirst("^-+", "");
  }

  @Override
  public String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option)) {
      return null;
    }
    String value = values.getProperty(key(option));
    if (value == null) {
      return null;
    }
    // Inputs are split at line ends, since a comma may be part of a path on the command line.
    return key(option).equals("input") ? value.trim().replaceAll("\\s*,\\s*", "\n") : value.trim();
  }
}
