/** The typed parameters of the page components under {@code jte/govuk}, {@code jte/moj} and {@code jte/house}. */
@NullMarked
package concord.platform.web.components;

import org.jspecify.annotations.NullMarked;
