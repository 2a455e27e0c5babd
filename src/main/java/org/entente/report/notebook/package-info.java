/**
 * The notebook of a run. Its Python cells stand in {@code cells.txt}; the classes here store in it
 * what these cells show, made of the same CSV files by the same steps.
 */
package org.entente.report.notebook;
