/** Dates and deadlines: what a French expression of time says, as an interval against an anchor. */
package org.entente.text.time;
