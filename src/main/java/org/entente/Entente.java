package org.entente;

import java.io.PrintWriter;
import org.entente.job.CompletionCommand;
import org.entente.job.EvaluateCommand;
import org.entente.job.ExplainCommand;
import org.entente.job.GenerateCommand;
import org.entente.job.ReportCommand;
import org.entente.job.RunCommand;
import org.entente.job.VerifyCommand;
import org.entente.job.option.ConfigFile;
import org.entente.job.process.EntenteException;
import org.entente.job.process.ExitCode;
import org.entente.job.process.Versions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/**
 * The main class: {@code entente COMMAND}, started by {@code spark-submit} or a launcher.
 *
 * <p>Whatever happens becomes an exit code and, other than for success, one line on standard error;
 * {@code -v} adds the stack trace.
 */
@Command(
    name = "entente",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    subcommands = {
      RunCommand.class,
      ReportCommand.class,
      EvaluateCommand.class,
      ExplainCommand.class,
      VerifyCommand.class,
      GenerateCommand.class,
      CompletionCommand.class,
      HelpCommand.class
    },
    description = "Reads French-language diplomatic news with Apache Spark.",
    footer = {
      "",
      "Examples:",
      "  jobs/entente run                    (the bundled sample, into ./entente-out)",
      "  jobs/entente run --input 'news/*.jsonl' --output results --as-of 2024-06-30",
      "  jobs/entente COMMAND --help"
    })
public final class Entente {
  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "Say more, and show stack traces.")
  private boolean verbose;

  private Entente() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    int code = execute(arguments);
    if (!isClusterMode()) {
      System.exit(code);
    } else if (code != ExitCode.PUBLISHED.code()) {
      // A resource manager sees only whether the driver threw; System.exit confuses YARN.
      throw new IllegalStateException("Entente ended with exit code " + code);
    }
  }

  /**
   * Whether the driver runs inside the cluster, where only an exception tells of a failure. Asks
   * the property from which Spark's configuration would take it, as some commands load no Spark.
   */
  private static boolean isClusterMode() {
    return System.getProperty("spark.submit.deployMode", "client").equalsIgnoreCase("cluster");
  }

  /** Runs the command and returns its exit code. */
  static int execute(String... arguments) {
    CommandLine commandLine = commandLine();
    Entente entente = (Entente) commandLine.getCommand();
    commandLine.setParameterExceptionHandler(Entente::wrongUse);
    commandLine.setExecutionExceptionHandler(
        (exception, command, parsed) -> entente.failed(exception, command.getErr()));
    if (arguments.length == 0) {
      commandLine.usage(commandLine.getErr());
      return ExitCode.WRONG_USE.code();
    }
    try {
      ConfigFile.apply(arguments, commandLine.getSubcommands().get("run"));
    } catch (EntenteException e) {
      return entente.failed(e, commandLine.getErr());
    }
    return commandLine.execute(arguments);
  }

  /** The model of the command line: all commands with their options. */
  static CommandLine commandLine() {
    return new CommandLine(new Entente()).setCaseInsensitiveEnumValuesAllowed(true);
  }

  private static int wrongUse(ParameterException exception, String[] arguments) {
    CommandLine command = exception.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    String message = exception.getMessage().lines().findFirst().orElse("");
    command.getErr().println(name + ": " + message + " (try " + name + " --help)");
    return ExitCode.WRONG_USE.code();
  }

  private int failed(Throwable thrown, PrintWriter err) {
    EntenteException failure = EntenteException.of(thrown);
    err.println("entente: " + failure.getMessage());
    if (verbose) {
      thrown.printStackTrace(err);
    }
    err.flush();
    return failure.exitCode().code();
  }
}
