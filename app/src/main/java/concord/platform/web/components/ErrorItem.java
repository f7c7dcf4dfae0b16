package concord.platform.web.components;

import org.jspecify.annotations.Nullable;

/**
 * One line of the error summary.
 *
 * @param href leads to the field, as {@code #family-name}; absent where no field is at fault
 */
public record ErrorItem(String text, @Nullable String href) {}
