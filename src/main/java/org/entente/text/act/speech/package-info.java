/** Whose words a sentence reports: attribution, quotations, sources, sides that speak. */
package org.entente.text.act.speech;
