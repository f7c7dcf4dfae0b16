/**
 * How rooms write many rows with few statements, and state the acting post to PostgreSQL: what a transaction has to say to
 * the database is gathered here until it must be said.
 */
@NullMarked
package concord.platform.rows;

import org.jspecify.annotations.NullMarked;
