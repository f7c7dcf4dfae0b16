package concord.matching;

/** A range of characters that differs, for marking; from {@code start} up to but without {@code end}, as in a substring. */
public record Span(int start, int end) {}
