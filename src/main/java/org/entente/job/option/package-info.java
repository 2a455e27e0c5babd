/**
 * What a run is asked to do, settled before anything is read: options of the command line and of
 * the configuration file, checked and typed.
 */
package org.entente.job.option;
