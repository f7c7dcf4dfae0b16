package concord.platform.gate;

import java.util.function.Function;

/** What came of an act: it was done (or answered), or a rule said no. Faults are exceptions, never outcomes. */
public sealed interface Outcome<R> {

    static <R> Outcome<R> done(R value) {
        return new Done<>(value);
    }

    static <R> Outcome<R> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /** Goes on with the next step where this one was done; a refusal is passed on as it is. */
    default <S> Outcome<S> then(Function<R, Outcome<S>> next) {
        return switch (this) {
            case Done<R>(R value) -> next.apply(value);
            case Refused<R>(Refusal refusal) -> new Refused<>(refusal);
        };
    }

    /** The value, for callers to whom a refusal here would be a fault of the program. */
    default R orThrow() {
        return switch (this) {
            case Done<R>(R value) -> value;
            case Refused<R>(Refusal refusal) ->
                throw new IllegalStateException("Refused where it cannot be: " + refusal.code());
        };
    }

    /** It was done. */
    record Done<R>(R value) implements Outcome<R> {}

    /** A rule said no; nothing has changed. */
    record Refused<R>(Refusal refusal) implements Outcome<R> {}
}
