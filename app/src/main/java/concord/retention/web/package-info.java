/** Oversight of retention: the clocks with filters, and how long each class is kept. */
@NullMarked
package concord.retention.web;

import org.jspecify.annotations.NullMarked;
