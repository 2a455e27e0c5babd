package org.entente.job.publication;

import java.util.Map;
import org.entente.io.run.Manifest;
import org.entente.io.run.Sha256;
import org.entente.job.option.RunOptions;
import org.entente.job.process.EntenteException;
import org.entente.job.process.ExitCode;
import org.entente.job.process.Versions;

/**
 * What makes a run the same as another one: the same input, options, lexicon and program give the
 * same id, so that work asked for twice is found done.
 *
 * @param runId the as-of day and twelve hex digits over all of it, or the id that the user gave
 * @param inputFingerprint hash of the records
 * @param lexiconFingerprint hash of the lexicon's files
 */
public record RunIdentity(String runId, String inputFingerprint, String lexiconFingerprint) {
  private static final int DIGITS = 12;

  /**
   * Takes the id that the user gave, or computes one of everything on which the results depend.
   *
   * @param inputFingerprint hash of the records
   * @param lexiconFingerprint hash of the lexicon's files
   */
  public static RunIdentity of(
      RunOptions options, String lexiconFingerprint, String inputFingerprint) {
    if (options.runId() != null) {
      return new RunIdentity(options.runId(), inputFingerprint, lexiconFingerprint);
    }
    Map<String, String> effective = options.effective();
    String all =
        String.join(
            "\n", inputFingerprint, effective.toString(), lexiconFingerprint, Versions.program());
    String id = options.asOf() + "-" + Sha256.of(all).substring(0, DIGITS);
    return new RunIdentity(id, inputFingerprint, lexiconFingerprint);
  }

  /**
   * Refuses an id that the user gave and that other work is published under.
   *
   * @throws EntenteException when the published run's input, options or lexicon differ
   */
  public void checkSame(Manifest published, RunOptions options) {
    boolean same =
        published.inputFingerprint().equals(inputFingerprint)
            && published.lexiconFingerprint().equals(lexiconFingerprint)
            && published.options().equals(options.effective());
    if (!same) {
      throw new EntenteException(
          ExitCode.WRONG_USE,
          "--run-id "
              + runId
              + " is published already with other input, options or lexicon: choose another id, or"
              + " --force to replace it.");
    }
  }
}
