package org.entente.io.run;

/** The run is complete, but whether it became the current one is not known; nothing is deleted. */
public final class UnknownOutcomeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnknownOutcomeException(String message, Throwable cause) {
    super(message, cause);
  }
}
