package concord.referrals;

import static java.util.Objects.requireNonNull;

/** The answer to one question of the threshold, with its reasons. */
public record ThresholdAnswer(Finding finding, String reasons) {

    public ThresholdAnswer {
        requireNonNull(finding, "finding is null");
        reasons = Said.surely(reasons, Said.LONG, "The reasons");
    }

    /** What was found. */
    public enum Finding {
        YES("Yes"),
        NO("No"),
        NOT_KNOWN("Not known");

        private final String words;

        Finding(String words) {
            this.words = words;
        }

        /** The finding as people say it. */
        public String words() {
            return words;
        }
    }
}
