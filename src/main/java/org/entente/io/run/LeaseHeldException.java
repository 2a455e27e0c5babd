package org.entente.io.run;

/** Another run holds the output folder; the message says which, and until when. */
public final class LeaseHeldException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LeaseHeldException(String message) {
    super(message);
  }
}
