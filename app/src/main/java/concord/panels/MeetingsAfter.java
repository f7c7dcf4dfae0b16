package concord.panels;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import concord.platform.gate.About;
import concord.platform.gate.Plain;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The meetings of a panel after a place in the order in which they were planned, oldest first, those that were called off too.
 *
 * @param after the last one read; absent from the beginning
 */
public record MeetingsAfter(PanelId panel, @Nullable MeetingId after, int most)
        implements Query<MeetingsAfter.Found>, About, Plain {

    public MeetingsAfter {
        requireNonNull(panel, "panel is null");
        Given.that(most >= 1 && most <= PanelsAfter.MOST, "One to five hundred at a time");
    }

    @Override
    public RecordRef about() {
        return panel.ref();
    }

    /** @param total how many there are in all */
    public record Found(List<MeetingLine> meetings, int total) {
        public Found {
            meetings = List.copyOf(meetings);
        }
    }
}
