package concord.people.web;

import concord.people.Chronology;
import concord.people.ChronologyEntry;
import concord.platform.web.Fields;
import concord.platform.web.Form;
import concord.platform.web.Words;
import concord.platform.web.components.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A person's dated lines as one table, filtered and ordered as the reader chose. */
public record ChronologyPage(PersonHead head, List<Line> lines, Form form, List<Option> kinds, AsOn asOn) {

    private static final List<Option> ORDERS =
            List.of(Option.of("newest", "Newest first"), Option.of("oldest", "Oldest first"));

    public ChronologyPage {
        lines = List.copyOf(lines);
        kinds = List.copyOf(kinds);
    }

    /** One line; {@code href} is blank where the reader may not go on. */
    public record Line(String when, String kind, String what, String who, String reference, String href) {}

    static ChronologyPage of(PersonHead head, Chronology chronology, ChronologyChoice choice, AsOn asOn) {
        List<ChronologyEntry> entries = chronology.entries().stream()
                .filter(entry -> choice.kind().isEmpty() || entry.kind().equals(choice.kind()))
                .toList();
        Fields chosen = Fields.none()
                .with("order", choice.oldestFirst() ? "oldest" : "newest")
                .with("kind", choice.kind());
        Map<String, String> hrefs = hrefs(chronology);
        return new ChronologyPage(
                head,
                (choice.oldestFirst() ? entries : entries.reversed())
                        .stream().map(entry -> line(entry, hrefs)).toList(),
                new Form(asOn.form().fields().and(chosen), asOn.form().errors()),
                kinds(chronology),
                asOn);
    }

    public static List<Option> orders() {
        return ORDERS;
    }

    private static List<Option> kinds(Chronology chronology) {
        var kinds = new ArrayList<Option>();
        kinds.add(Option.of("", "Everything"));
        chronology.kinds().forEach(kind -> kinds.add(Option.of(kind, kind)));
        return kinds;
    }

    private static Line line(ChronologyEntry entry, Map<String, String> hrefs) {
        String href = entry.href().isEmpty() ? hrefs.getOrDefault(entry.reference(), "") : entry.href();
        return new Line(Words.shortDate(entry.at()), entry.kind(), entry.what(), entry.who(), entry.reference(), href);
    }

    /** Where each record opens: one room says so for the lines of all. */
    private static Map<String, String> hrefs(Chronology chronology) {
        return chronology.entries().stream()
                .filter(entry -> !entry.href().isEmpty())
                .collect(Collectors.toMap(ChronologyEntry::reference, ChronologyEntry::href, (one, _) -> one));
    }
}
