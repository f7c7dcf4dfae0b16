package concord.panels;

import concord.platform.gate.AreaId;
import java.util.List;

/**
 * The meetings that the acting post may know of.
 *
 * @param coming the nearest first
 * @param past one page of those that are over or called off, the latest first
 * @param pastTotal how many those are in all
 * @param mayMake whether the post may make a panel
 */
public record Calendar(
        List<PanelOutline> panels,
        List<MeetingLine> coming,
        List<MeetingLine> past,
        int pastTotal,
        List<MeetingLine> ofMonth,
        List<AreaId> withoutPanel,
        boolean mayMake) {

    public Calendar {
        panels = List.copyOf(panels);
        coming = List.copyOf(coming);
        past = List.copyOf(past);
        ofMonth = List.copyOf(ofMonth);
        withoutPanel = List.copyOf(withoutPanel);
    }
}
