package concord.people;

import org.jspecify.annotations.Nullable;

/**
 * One answer for equality monitoring. Never blank: what was not asked says so (F14).
 *
 * @param value code of a vocabulary; present where it was recorded, absent otherwise
 */
public record Equality(
        Characteristic characteristic, How how, @Nullable String value) {

    public Equality {
        boolean recorded = how == How.SELF || how == How.PERCEIVED;
        if (recorded != (value != null && !value.isBlank())) {
            throw new IllegalArgumentException("A value stands with 'self' and 'perceived', and only with them");
        }
    }

    /** What is monitored, apart from everything else and only in numbers. */
    public enum Characteristic {
        ETHNICITY,
        RELIGION,
        DISABILITY
    }

    /** Where the answer comes from. */
    public enum How {
        NOT_ASKED("Not asked"),
        DECLINED("Declined to say"),
        UNKNOWN("Not known"),
        SELF("Said by the person"),
        PERCEIVED("Perceived by somebody else");

        private final String words;

        How(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
