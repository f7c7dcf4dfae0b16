package concord.referrals;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Whether the person and their parents know of the referral, and why not where they do not (channel.md 7.1, DfE).
 *
 * @param whyNot code of the vocabulary "not-told-reason"
 * @param more about it, in words
 */
public record Told(
        WasTold person,
        WasTold parents,
        @Nullable String whyNot,
        @Nullable String more) {

    public Told {
        requireNonNull(person, "person is null");
        requireNonNull(parents, "parents is null");
        whyNot = Said.perhaps(whyNot, 60);
        more = Said.perhaps(more, 2_000);
    }

    /** Nothing was said about it. */
    public static Told notSaid() {
        return new Told(WasTold.NOT_SAID, WasTold.NOT_SAID, null, null);
    }
}
