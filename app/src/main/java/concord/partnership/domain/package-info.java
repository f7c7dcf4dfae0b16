/** The partnership's rules and tables: who may hold what, and who answers for a post on a day. */
@NullMarked
package concord.partnership.domain;

import org.jspecify.annotations.NullMarked;
