/** The pages of support: those of a case's record, and those of providers and of owners of actions. */
@NullMarked
package concord.support.web;

import org.jspecify.annotations.NullMarked;
