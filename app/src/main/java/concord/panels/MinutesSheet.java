package concord.panels;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a meeting.
 *
 * @param draft as they would be drawn up now; absent for those who only sit on the panel
 * @param versions the latest first, without items in which whoever asks declared a conflict of interest
 * @param begun whether the day of the meeting has come
 * @param mayWrite false also for whoever declared a conflict of interest: their minutes would leave that item out
 * @param mayConfirm false also for a chair who declared one: that item is not theirs to read
 */
public record MinutesSheet(
        MeetingLine meeting,
        @Nullable MinutesContent draft,
        List<Version> versions,
        boolean begun,
        boolean mayWrite,
        boolean mayConfirm) {

    public MinutesSheet {
        versions = List.copyOf(versions);
    }

    /**
     * One version.
     *
     * @param notes what whoever drew it up added
     * @param why it corrects the one before; absent for the first
     * @param confirmed when the chair confirmed it, and who; absent until then
     */
    public record Version(
            int number,
            Instant at,
            String by,
            MinutesContent content,
            String notes,
            @Nullable String why,
            @Nullable String confirmed) {

        /** The same without the items of these numbers. */
        public Version without(Set<Integer> items) {
            return new Version(number, at, by, content.without(items), notes, why, confirmed);
        }
    }
}
