/** The pages of the partnership: areas, agencies, posts and who answers for them. */
@NullMarked
package concord.partnership.web;

import org.jspecify.annotations.NullMarked;
