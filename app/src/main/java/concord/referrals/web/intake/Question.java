package concord.referrals.web.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The question pages in their order: seven, so that start, questions, check and receipt are ten pages (pages.md T1). The
 * fields are those of channel.md 7; there is none for nationality, immigration, ethnicity or religion (7.2).
 */
public enum Question {
    PERSON(
            "person",
            "Who are you worried about?",
            "given-name",
            "family-name",
            "other-names",
            "date-of-birth-day",
            "date-of-birth-month",
            "date-of-birth-year",
            "age",
            "gender"),
    WHERE("where", "Where can this person be found?", "address", "postcode", "place", "area"),
    CONCERN(
            "concern",
            "What did you see or hear yourself?",
            "seen",
            "how-known",
            "noticed-day",
            "noticed-month",
            "noticed-year"),
    OTHERS("others", "What were you told, and what do you think?", "told", "told-by", "think", "other-explanation"),
    EVIDENCE("evidence", "Is there anything to show us?", "online", "not-attached", "kind", "description"),
    SUPPORT(
            "support",
            "What else should we know?",
            "needs",
            "agencies",
            "person-told",
            "parents-told",
            "why-not",
            "why-not-more"),
    YOU("you", "About you", "name", "role", "organisation", "sector", "relationship", "contact", "may-contact", "lead");

    private final String path;
    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes it one
    private final List<String> fields;

    Question(String path, String title, String... fields) {
        this.path = path;
        this.title = title;
        this.fields = List.of(fields);
    }

    static Optional<Question> at(String path) {
        return Arrays.stream(values())
                .filter(question -> question.path.equals(path))
                .findFirst();
    }

    /** The address of its page. */
    public String href() {
        return "/refer/" + path;
    }

    public String title() {
        return title;
    }

    /** "Question 2 of 7". */
    public String place() {
        return "Question %d of %d".formatted(index() + 1, values().length);
    }

    /** The template below {@code jte/refer}, and the last part of the address. */
    String path() {
        return path;
    }

    /** The names of its fields; nothing else that is sent is kept. */
    List<String> fields() {
        return fields;
    }

    @Nullable
    Question before() {
        return index() == 0 ? null : values()[index() - 1];
    }

    /** Where one goes on to: the next question or, after the last, the answers to check. */
    String next() {
        return index() == values().length - 1 ? CheckPages.PATH : values()[index() + 1].href();
    }

    /** Their order is the order of the form. */
    private int index() {
        return List.of(values()).indexOf(this);
    }
}
