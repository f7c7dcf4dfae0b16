package concord.people.web;

import concord.people.InvolvementId;
import concord.people.MatchCard;
import concord.people.NameKind;
import concord.people.PersonId;
import concord.people.Statements;
import concord.platform.web.Attempt;
import concord.platform.web.Form;
import concord.platform.web.components.Option;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Correcting what a record says of a person, or adding to it.
 *
 * @param title what is done, and the heading
 * @param action where the form goes
 * @param person the page to go back to
 * @param says what the record says now; blank where something is added
 * @param name whether it is about a name; otherwise about a date of birth
 */
public record CorrectionPage(
        String title,
        String action,
        String person,
        String reference,
        String says,
        boolean name,
        int version,
        Attempt attempt) {

    static CorrectionPage ofName(Statements record, @Nullable UUID statement, Attempt attempt) {
        String says = statement == null
                ? ""
                : record.name(statement).map(one -> one.what().whole()).orElse("");
        return new CorrectionPage(
                statement == null ? "Add a name" : "Correct a name",
                statement == null ? names(record) : names(record) + "/" + statement,
                person(record),
                record.source().reference(),
                says,
                true,
                record.version(),
                attempt);
    }

    static CorrectionPage ofBorn(Statements record, Attempt attempt) {
        return new CorrectionPage(
                record.born().known() ? "Correct the date of birth" : "Add a date of birth",
                born(person(record), record.source().involvement()),
                person(record),
                record.source().reference(),
                record.born().known() ? MatchCard.words(record.born()) : "",
                false,
                record.version(),
                attempt);
    }

    /** The kinds of name as choices. */
    public static List<Option> kinds() {
        return Arrays.stream(NameKind.values())
                .map(kind -> Option.of(kind.name(), kind.words()))
                .toList();
    }

    public Form form() {
        return attempt.form();
    }

    static String names(String person, InvolvementId record) {
        return person + "/records/" + record.value() + "/names";
    }

    static String born(String person, InvolvementId record) {
        return person + "/records/" + record.value() + "/born";
    }

    private static String names(Statements record) {
        return names(person(record), record.source().involvement());
    }

    private static String person(Statements record) {
        PersonId person = record.person();
        return "/people/" + (person == null ? "" : person.value());
    }
}
