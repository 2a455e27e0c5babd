/**
 * What is said of the action of an act: where its words end, its condition, its quantities, its
 * field. Knows nothing of who acts.
 */
package org.entente.text.act.content;
