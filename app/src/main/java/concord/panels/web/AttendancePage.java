package concord.panels.web;

import concord.panels.MeetingSheet;
import concord.panels.Presence;
import concord.platform.web.Attempt;
import concord.platform.web.components.Option;
import java.util.Arrays;
import java.util.List;

/** Who is there. */
public record AttendancePage(MeetingHead head, MeetingSheet sheet, boolean held, Attempt attempt) {

    public static List<Option> presences() {
        return Arrays.stream(Presence.values())
                .map(presence -> Option.of(presence.name(), presence.words()))
                .toList();
    }
}
