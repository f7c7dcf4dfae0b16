package concord.insight;

/**
 * A count as it may be seen: shown, or withheld because it is of 1 to 4, or because one such would follow from it by
 * subtraction. A withheld one holds no number, so that no page and no file can give it away.
 */
public sealed interface Figure {

    /** A count that is shown. Nought is, for it names nobody. */
    record Shown(long count) implements Figure {}

    /** A count that is not. */
    record Withheld() implements Figure {}

    static Figure shown(long count) {
        return new Shown(count);
    }

    static Figure withheld() {
        return new Withheld();
    }

    default boolean isShown() {
        return this instanceof Shown;
    }
}
