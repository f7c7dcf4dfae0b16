package concord.panels.web;

import concord.panels.MeetingLine;
import concord.panels.PanelPaths;
import concord.platform.web.Words;
import concord.platform.web.components.NavigationItem;
import java.util.ArrayList;
import java.util.List;

/** What stands above each page of a meeting. */
public record MeetingHead(MeetingLine line, List<NavigationItem> navigation) {

    public MeetingHead {
        navigation = List.copyOf(navigation);
    }

    static MeetingHead of(MeetingLine line, String current, boolean works) {
        String path = PanelPaths.of(line.id());
        var items = new ArrayList<NavigationItem>();
        add(items, "Agenda", path, current);
        if (works) {
            add(items, "Attendance", path + "/attendance", current);
        }
        add(items, "Pack", PanelPaths.pack(line.id()), current);
        add(items, "Minutes", PanelPaths.minutes(line.id()), current);
        return new MeetingHead(line, items);
    }

    private static void add(List<NavigationItem> items, String words, String href, String current) {
        items.add(words.equals(current) ? NavigationItem.current(words, href) : NavigationItem.of(words, href));
    }

    public String path() {
        return PanelPaths.of(line.id());
    }

    public String when() {
        return when(line);
    }

    /** "Tuesday 24 November 2026, 2pm". */
    static String when(MeetingLine line) {
        return Words.date(line.day()) + ", " + Words.time(line.starts());
    }

    public String where() {
        return line.remote() ? line.place() + " (remote)" : line.place();
    }
}
