/**
 * Who and where: states, organisations and regions by the lexicon, people by their titles and
 * offices, and the role that each mention plays in its article.
 */
package org.entente.text.entity;
