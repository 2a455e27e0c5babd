/** Small published tables as files for people and their tools. Knows tables, not how they came. */
package org.entente.report;
