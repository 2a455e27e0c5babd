/**
 * What a French agency text says, decided in plain Java: no Spark, no IO, no clock.
 *
 * <p>{@code clean} tells the story from the page around it; {@code sentence} and {@code morph} cut
 * it into sentences and words with their possible readings; {@code entity} finds states,
 * organisations and people; {@code time} finds dates and deadlines; {@code act} finds who
 * undertakes what towards whom. {@link org.entente.text.ArticleReader} calls them in that order.
 * Rules and lexicons come in as records; everything is immutable after construction and safe for
 * use by several threads.
 */
package org.entente.text;
