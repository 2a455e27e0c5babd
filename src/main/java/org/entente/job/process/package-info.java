/**
 * The process that a command runs in: its Spark session, its progress for the person who waits, the
 * versions of what runs, and how it ends: an exit code and one line.
 */
package org.entente.job.process;
