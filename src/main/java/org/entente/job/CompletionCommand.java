package org.entente.job;

import java.util.concurrent.Callable;
import org.entente.job.process.ExitCode;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente completion}: prints a script by which a shell completes commands and options. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    description = "Print a script by which a shell completes commands and options.",
    footer = {
      "",
      "Example:",
      "  source <(jobs/entente completion bash)",
      "",
      "zsh takes the same script after: autoload bashcompinit && bashcompinit",
      "",
      "Exit codes: 0 printed, 2 wrong use."
    })
public final class CompletionCommand implements Callable<Integer> {
  /** Shells for which there is a script. */
  enum Shell {
    /** GNU bash, and zsh in bash's manner. */
    BASH;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  @Parameters(
      index = "0",
      defaultValue = "bash",
      paramLabel = "SHELL",
      description = "Any of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Shell shell;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    CommandSpec root = spec.root();
    if (shell == Shell.BASH) {
      spec.commandLine().getOut().print(AutoComplete.bash(root.name(), root.commandLine()));
      spec.commandLine().getOut().flush();
    }
    return ExitCode.PUBLISHED.code();
  }
}
