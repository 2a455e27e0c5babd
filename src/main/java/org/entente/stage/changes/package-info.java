/** What changed since the previous published run. */
package org.entente.stage.changes;
