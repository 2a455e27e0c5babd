/**
 * The command line and the dataflow: reads the options, makes the Spark session, runs {@link
 * org.entente.job.Pipeline}, and turns whatever happens into one line and an exit code. The only
 * package that knows all others.
 */
package org.entente.job;
