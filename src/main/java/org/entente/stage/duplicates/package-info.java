/**
 * The stages that join duplicates into stories: which bodies are the same, which pairs are worth
 * comparing, which of them are copies, and which article stands for each story.
 */
package org.entente.stage.duplicates;
