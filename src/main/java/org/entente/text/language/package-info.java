/** In which language a text is written. */
package org.entente.text.language;
