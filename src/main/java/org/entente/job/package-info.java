/**
 * The commands and the dataflow: {@link org.entente.job.Pipeline} is a whole run on one screen. The
 * only package that knows all others.
 *
 * <p>What the commands stand on has packages of its own, none of which knows this one:
 *
 * <ul>
 *   <li>{@code process}: the Spark session, progress, versions, exit codes;
 *   <li>{@code option}: what a run is asked to do;
 *   <li>{@code input}: what comes in, and whether it is enough;
 *   <li>{@code findings}: what a run has found, in a few lines;
 *   <li>{@code report}: the rows that the report shows;
 *   <li>{@code publication}: how tables become a published run;
 *   <li>{@code evaluate}, {@code explain}, {@code generate}: what the commands of these names do.
 * </ul>
 */
package org.entente.job;
