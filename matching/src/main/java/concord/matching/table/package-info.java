/**
 * A file of records as a table in memory, column by column, each with a dictionary of its distinct values.
 *
 * <p>{@link concord.matching.table.Table} is the door. It is compact: ten million records of ten columns take about half a gigabyte and
 * their distinct values, because a value that many records share is kept once and the records hold its number.
 */
@NullMarked
package concord.matching.table;

import org.jspecify.annotations.NullMarked;
