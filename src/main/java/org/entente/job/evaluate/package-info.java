/**
 * How a published run compares with labelled articles: precision, recall and F1, layer by layer.
 */
package org.entente.job.evaluate;
