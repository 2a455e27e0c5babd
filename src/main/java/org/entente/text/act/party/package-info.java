/** Who is bound or asks, and towards whom, by the trigger's subject, complements and sentence. */
package org.entente.text.act.party;
