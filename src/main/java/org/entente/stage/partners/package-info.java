/** Who appears with whom: partners by period, and pairs of partners with their statistics. */
package org.entente.stage.partners;
