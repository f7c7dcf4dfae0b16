/** The pages of oversight: what was done and seen, and the proof of it. */
@NullMarked
package concord.audit.web;

import org.jspecify.annotations.NullMarked;
