package org.entente.text.entity.discourse;

import java.util.List;
import org.entente.text.Span;

/**
 * Words that refer back, with those whom alone they can mean.
 *
 * @param span the words
 * @param ids those meant
 * @param confidence 0 to 1
 */
record Reference(Span span, List<String> ids, double confidence) {}
