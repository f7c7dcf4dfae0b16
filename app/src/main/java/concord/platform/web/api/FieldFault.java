package concord.platform.web.api;

/**
 * What is wrong with one field of a call.
 *
 * @param field the way to it, such as {@code statements[0].text}; a header or a parameter by its name; empty for the body
 */
public record FieldFault(String field, String sentence) {}
