/**
 * A run on disk. {@link org.entente.io.run.RunFolder} is an attempt while it is written and its
 * publication, {@link org.entente.io.run.PublishedRun} a run that a reader may trust.
 *
 * <pre>
 * OUTPUT/_attempts/ATTEMPT/status.json      how the attempt ended
 *                          run/             what becomes runs/RUN_ID
 *                          work/            intermediate tables, dropped before publication
 * OUTPUT/runs/RUN_ID/run.json               the manifest: without it there is no run
 * OUTPUT/latest.json                        which run is current
 * </pre>
 */
package org.entente.io.run;
