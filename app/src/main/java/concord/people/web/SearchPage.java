package concord.people.web;

import concord.people.KnownPerson;
import concord.people.MatchCard;
import concord.people.NearRecords;
import concord.people.RecordSearch.Hit;
import concord.people.Reference;
import concord.platform.web.Fields;
import concord.platform.web.Form;
import concord.platform.web.Words;
import concord.platform.web.components.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The search box with what it found.
 *
 * @param asked false before anything was searched for
 */
public record SearchPage(Form form, boolean asked, List<Row> people, List<Hit> records) {

    public SearchPage {
        people = List.copyOf(people);
        records = List.copyOf(records);
    }

    /**
     * Somebody who was found.
     *
     * @param href absent where their own area alone may open their page
     */
    public record Row(
            String names, @Nullable String href, String born, String likeness, List<Link> records, String where) {

        public Row {
            records = List.copyOf(records);
        }
    }

    static SearchPage empty(Form form) {
        return new SearchPage(form, false, List.of(), List.of());
    }

    static SearchPage of(String words, NearRecords near, List<Hit> hits, RecordPaths paths) {
        return new SearchPage(
                Form.of(Fields.none().with(SearchPages.WORDS, words)),
                true,
                near.people().stream().map(person -> row(person, paths)).toList(),
                hits);
    }

    /** "3 people". */
    public String count() {
        return Words.count(people.size(), "person", "people");
    }

    private static Row row(KnownPerson known, RecordPaths paths) {
        MatchCard card = MatchCard.of(known);
        boolean own = !known.byAgreement() && card.person() != null;
        return new Row(
                card.names().isEmpty() ? "Name not known" : card.names(),
                own ? "/people/" + card.person() : null,
                card.born().isEmpty() ? "Not known" : card.born(),
                card.likeness() == null ? "As typed" : card.likeness(),
                known.references().stream().map(one -> link(one, paths)).toList(),
                known.byAgreement() ? "Another area, by agreement" : "Your area");
    }

    private static Link link(Reference reference, RecordPaths paths) {
        String text = reference.reference() + " (" + reference.role().words() + ")";
        return new Link(text, reference.byAgreement() ? null : paths.of(reference.record()));
    }
}
