package org.entente.io.run;

/** Another attempt has published the same run first; nothing of this attempt is published. */
public final class RunExistsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RunExistsException(String message) {
    super(message);
  }
}
