/** What a state or organisation is in an article: partner, theatre, venue, source or focus. */
package org.entente.text.entity.role;
