package org.entente.io.run;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The output folder cannot be made or written to; the message says which, why, and what to do. */
public final class OutputException extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  OutputException(String what, IOException cause) {
    super(
        what
            + ": "
            + cause.getMessage()
            + "; name a folder that can be written to, or mend its rights.",
        cause);
  }
}
