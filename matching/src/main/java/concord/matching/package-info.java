@NullMarked
package concord.matching;

import org.jspecify.annotations.NullMarked;
