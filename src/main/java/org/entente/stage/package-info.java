/**
 * Tables in, tables out: each stage is a function from datasets to datasets, without session, path
 * or clock. What a French sentence says is decided in {@code text}; a stage only carries rows there
 * and back, counts and joins. {@code stage.topics} alone knows spark-mllib.
 */
package org.entente.stage;
