package concord.referrals;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * One thing that was said about the concern, with what it is worth and how it is known (F15).
 *
 * @param howKnown code of the vocabulary "how-known"
 * @param whoSaid who saw, heard or thinks it, where that is not the referrer
 */
public record Statement(
        StatementKind kind,
        String text,
        String howKnown,
        @Nullable String whoSaid) {

    public Statement {
        requireNonNull(kind, "kind is null");
        text = Said.surely(text, Said.LONG, "A statement");
        howKnown = Said.surely(howKnown, 60, "How it is known");
        whoSaid = Said.perhaps(whoSaid, Said.SHORT);
    }
}
