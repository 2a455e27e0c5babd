/**
 * The data contracts: every table Entente publishes, with its columns, types, descriptions, key and
 * row order, in one file a table.
 *
 * <p>Parquet schemas, CSV headers and row order, and the tests are all derived from here; nobody
 * writes a column name twice. This package knows Spark SQL's types and nothing else.
 */
package org.entente.table;
