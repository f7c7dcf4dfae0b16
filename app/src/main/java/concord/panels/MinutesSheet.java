package concord.panels;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a meeting.
 *
 * @param draft as they would be drawn up now
 * @param versions the latest first
 */
public record MinutesSheet(
        MeetingLine meeting, MinutesContent draft, List<Version> versions, boolean mayWrite, boolean mayConfirm) {

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
            @Nullable String confirmed) {}
}
