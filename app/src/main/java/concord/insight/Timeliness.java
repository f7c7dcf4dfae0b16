package concord.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long the steps took that ended in one year, and whether the reviews after closure were done on time.
 *
 * @param year in which the year ending 31 March begins
 * @param reviewsDue reviews at six and twelve months that fell due in the year
 * @param reviewsInTime those of them that were done by their day
 */
public record Timeliness(int year, List<Wait> waits, Figure reviewsDue, Figure reviewsInTime) {

    public Timeliness {
        waits = List.copyOf(waits);
    }

    /**
     * One kind of wait.
     *
     * @param n how many ended in the year
     * @param median in working days of the area; absent where nothing ended or so little that it is withheld
     */
    public record Wait(Kind kind, Figure n, @Nullable Double median) {}

    /** The waits that are measured. */
    public enum Kind {
        GATEWAY("From receipt of the referral to the first signed gateway decision"),
        PANEL("From referral to the panel under section 36 to the panel’s decision"),
        CONSENT("From adoption to the answer about consent");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
