/**
 * One article layer by layer, for people and as JSON, without Spark: where the words stand, how
 * they are read, and what follows from them. A layer is one entry of {@link
 * org.entente.job.explain.Layers}.
 */
package org.entente.job.explain;
