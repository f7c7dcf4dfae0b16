package concord.people;

import concord.people.KnownPerson.Likeness;
import concord.platform.web.Words;
import concord.platform.web.components.Comparison;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One near record on a page.
 *
 * @param key tells it from the others in the names of fields
 * @param likeness in words, "Very likely the same"; absent where it was found another way
 * @param comparisons field by field, the one asked about on the left
 * @param sentence why it is shown, field by field; blank where it was found another way
 * @param waterfall the bits of each comparison for those who ask, adding up to the whole
 * @param model the version of the weights
 */
public record MatchCard(
        String key,
        @Nullable String person,
        String names,
        String born,
        String postcodes,
        List<Reference> records,
        @Nullable String likeness,
        List<Comparison> comparisons,
        String sentence,
        List<Waterfall.Step> waterfall,
        String model,
        boolean byAgreement) {

    static final String ANSWER = "answer-";
    static final String REASON = "reason-";

    public MatchCard {
        records = List.copyOf(records);
        comparisons = List.copyOf(comparisons);
        waterfall = List.copyOf(waterfall);
    }

    public String answerField() {
        return ANSWER + key;
    }

    public String reasonField() {
        return REASON + key;
    }

    public static MatchCard of(KnownPerson known) {
        Likeness likeness = known.likeness();
        PersonId person = known.person();
        return new MatchCard(
                known.nearest().value().toString(),
                person == null ? null : person.value().toString(),
                known.names().stream().map(Name::whole).collect(Collectors.joining(", also ")),
                known.born().stream().map(MatchCard::words).collect(Collectors.joining(", or ")),
                String.join(", ", known.postcodes()),
                known.references(),
                likeness == null ? null : likeness.band().words(),
                likeness == null ? List.of() : Marks.of(likeness.why()),
                likeness == null ? "" : likeness.why().sentence(),
                likeness == null ? List.of() : Waterfall.of(likeness.why()),
                likeness == null ? "" : likeness.why().modelVersion(),
                known.byAgreement());
    }

    /** "4 March 2009", "about 2009", "not known". */
    public static String words(Born born) {
        if (born.day() != null) {
            return Words.shortDate(born.day());
        }
        return born.about() == null ? "not known" : "about " + born.about();
    }
}
