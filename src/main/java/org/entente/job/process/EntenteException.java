package org.entente.job.process;

import java.io.UncheckedIOException;
import org.entente.io.InputException;
import org.entente.io.run.LeaseHeldException;
import org.entente.io.run.OutputException;
import org.entente.io.run.RunExistsException;
import org.entente.io.run.UnknownOutcomeException;

/** The end of a command without success: an exit code and one line that says how to mend it. */
public final class EntenteException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCode exitCode;

  public EntenteException(ExitCode exitCode, String message) {
    this(exitCode, message, null);
  }

  public EntenteException(ExitCode exitCode, String message, Throwable cause) {
    super(message.lines().findFirst().orElse(exitCode.name()), cause);
    this.exitCode = exitCode;
  }

  /** The exit code of the command. */
  public ExitCode exitCode() {
    return exitCode;
  }

  /** What went wrong, in terms of the command line, whatever was thrown. */
  public static EntenteException of(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof EntenteException known) {
        return known;
      }
      ExitCode code = code(cause);
      if (code == ExitCode.RESOURCES) {
        return new EntenteException(code, resources(cause), thrown);
      }
      if (code != ExitCode.INTERNAL_ERROR) {
        return new EntenteException(code, cause.getMessage(), thrown);
      }
    }
    String message =
        thrown instanceof UncheckedIOException
            ? thrown.getMessage()
            : thrown.getClass().getSimpleName() + ": " + thrown.getMessage();
    String line = message.lines().findFirst().orElse("");
    return new EntenteException(
        ExitCode.INTERNAL_ERROR, line + " (-v shows where it happened)", thrown);
  }

  private static ExitCode code(Throwable cause) {
    if (cause instanceof InputException) {
      return ExitCode.INPUT_UNUSABLE;
    }
    if (cause instanceof RunExistsException) {
      return ExitCode.LOST_RACE;
    }
    if (cause instanceof LeaseHeldException) {
      return ExitCode.LEASE_HELD;
    }
    if (cause instanceof UnknownOutcomeException) {
      return ExitCode.UNKNOWN_OUTCOME;
    }
    String message = String.valueOf(cause.getMessage());
    // Errors of executors arrive as text.
    boolean full = message.contains("No space left on device");
    boolean memory = cause instanceof OutOfMemoryError || message.contains("OutOfMemoryError");
    if (full || memory) {
      return ExitCode.RESOURCES;
    }
    return cause instanceof OutputException ? ExitCode.WRONG_USE : ExitCode.INTERNAL_ERROR;
  }

  private static String resources(Throwable cause) {
    return String.valueOf(cause.getMessage()).contains("No space left on device")
        ? "The disk is full: make room in the output folder and in Spark's local folders"
            + " (spark.local.dir), then run again."
        : "Memory ran out: give the driver and the executors more (ENTENTE_HEAP for jobs/entente,"
            + " --driver-memory and --executor-memory for spark-submit), then run again.";
  }
}
