package concord.referrals;

import concord.platform.gate.PostId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The timeline of one referral. */
public record Timeline(List<Entry> entries) {

    public Timeline {
        entries = List.copyOf(entries);
    }

    /**
     * One thing that happened.
     *
     * @param what what was done, in words: "Deconfliction answered: hold"
     * @param by the post that did it
     * @param detail more about it, such as a reason; absent where there is none
     */
    public record Entry(
            Instant at,
            Kind kind,
            String what,
            PostId by,
            @Nullable String detail) {}

    /** Groups of entries, for filtering. */
    public enum Kind {
        INTAKE("Referral and information"),
        PERSON("Who the person is"),
        DECONFLICTION("Deconfliction"),
        GATEWAY("Gateway"),
        FEEDBACK("Feedback");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The group as people say it. */
        public String words() {
            return words;
        }
    }
}
