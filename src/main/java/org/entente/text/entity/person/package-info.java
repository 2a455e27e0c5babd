/** People: their names by shape and origin, titles and offices, and who is the same person. */
package org.entente.text.entity.person;
