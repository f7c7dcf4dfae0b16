/** Settings: the lists of values, read by all and kept by the partnership's administrator. */
@NullMarked
package concord.vocabulary.web;

import org.jspecify.annotations.NullMarked;
