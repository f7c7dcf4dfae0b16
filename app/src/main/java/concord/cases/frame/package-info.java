/** What stands above every page of a case, for the rooms whose pages belong to the case's record. */
@NamedInterface("frame")
@NullMarked
package concord.cases.frame;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
