/**
 * About what: the vocabulary, the topic model (LDA of spark-mllib) and what people read of it. The
 * only package that knows spark-mllib.
 */
package org.entente.stage.topics;
