/**
 * Makes tables a published run: the lease of the output folder, the run's id, the files beside the
 * tables, and the one step by which the run becomes the current one.
 */
package org.entente.job.publication;
