package concord.panels;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One meeting in a list. It names no person and no case.
 *
 * @param off whether it was called off
 * @param items cases on its agenda, as far as the reader may know
 * @param undecided how many of them are not decided
 */
public record MeetingLine(
        MeetingId id,
        PanelId panel,
        String panelName,
        LocalDate day,
        LocalTime starts,
        String place,
        boolean remote,
        boolean off,
        int items,
        int undecided) {}
