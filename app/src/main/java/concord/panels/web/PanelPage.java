package concord.panels.web;

import concord.panels.MeetingLine;
import concord.panels.PanelPaths;
import concord.panels.PanelSheet;
import concord.panels.SeatKind;
import concord.platform.web.Attempt;
import concord.platform.web.components.Option;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One panel and its seats. */
public record PanelPage(PanelSheet sheet, String areas, Attempt attempt) {

    public String path() {
        return PanelPaths.of(sheet.panel().id());
    }

    public String state(MeetingLine line) {
        return CalendarPage.state(line, sheet.mayKeep());
    }

    public List<Option> candidates() {
        return Stream.concat(
                        Stream.of(Option.of("", "Select a post")),
                        sheet.candidates().stream()
                                .map(one -> Option.of(one.post().value().toString(), one.words())))
                .toList();
    }

    public static List<Option> kinds() {
        return Arrays.stream(SeatKind.values())
                .map(kind -> Option.of(kind.name(), kind.words()))
                .toList();
    }
}
