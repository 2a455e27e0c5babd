/**
 * When an article was published: an interval from all that page and record say, with the method
 * that found it.
 */
package org.entente.text.publication;
