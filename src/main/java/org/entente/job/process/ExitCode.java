package org.entente.job.process;

/** How a command ended, as its exit code. Other than 0: nothing was published. */
public enum ExitCode {
  /** Published, or found published already. */
  PUBLISHED(0),
  /** A fault of the program or of the cluster. */
  INTERNAL_ERROR(1),
  /** An option is missing, unknown or out of range. */
  WRONG_USE(2),
  /** A quality gate or a verification failed. */
  GATE_FAILED(3),
  /** The input is missing or cannot be used. */
  INPUT_UNUSABLE(4),
  /** Memory or disk ran out. */
  RESOURCES(5),
  /** Another run published the same work first. */
  LOST_RACE(6),
  /** The run is complete, but it is unknown whether it became the current one. */
  UNKNOWN_OUTCOME(7),
  /** Another run holds the lease. */
  LEASE_HELD(75);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  /** The number that the process returns. */
  public int code() {
    return code;
  }
}
