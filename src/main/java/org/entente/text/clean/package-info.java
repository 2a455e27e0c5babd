/**
 * Tells the story from the page around it. Nothing is cut out of the text: boilerplate becomes
 * spans with a kind and a rule, and what lies between them is kept.
 */
package org.entente.text.clean;
