/** The pages of statistics. */
@NullMarked
package concord.insight.web;

import org.jspecify.annotations.NullMarked;
