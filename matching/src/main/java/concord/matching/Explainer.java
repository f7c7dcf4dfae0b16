package concord.matching;

import concord.matching.kernel.NameLevel;
import concord.matching.kernel.Postcode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts an assessment into words, with the values as written and the characters that differ. */
final class Explainer {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);

    private Explainer() {}

    static Explanation explain(PreparedRecord ours, PreparedRecord theirs, Assessment assessment) {
        NameAgreement name = assessment.name();
        List<Comparison> comparisons = List.of(
                givenName(name),
                surname(name),
                birthDate(ours.source().born(), theirs.source().born(), assessment.birth()),
                postcode(ours.source(), theirs.source(), assessment.postcode()));
        return new Explanation(comparisons, assessment.bits(), Assessment.MODEL_VERSION);
    }

    private static Comparison givenName(NameAgreement name) {
        PersonName theirs = name.theirs();
        return comparison(
                Field.GIVEN_NAME,
                written(name.given(), name.ours().given(), name.ours().family()),
                name.swapped()
                        ? written(name.given(), theirs.family(), theirs.given())
                        : written(name.given(), theirs.given(), theirs.family()),
                new Finding(agreement(name.given()), words(name, name.given()), name.givenBits()));
    }

    private static Comparison surname(NameAgreement name) {
        PersonName theirs = name.theirs();
        PartAgreement found = name.family();
        return comparison(
                Field.SURNAME,
                written(found, name.ours().family(), name.ours().given()),
                name.swapped()
                        ? written(found, theirs.given(), theirs.family())
                        : written(found, theirs.family(), theirs.given()),
                new Finding(agreement(found), words(name, found), found.bits()));
    }

    /** A whole name typed into one part was compared as both parts, and is shown as both. */
    private static String written(PartAgreement found, String part, String otherPart) {
        return part.isBlank() && found.level() != NameLevel.UNKNOWN ? otherPart : part;
    }

    private static String words(NameAgreement name, PartAgreement part) {
        String words = part.contradicted()
                ? part.level().words() + " in one word, different in another"
                : part.level().words() + (part.whole() ? "" : ", in part of a longer name");
        return words
                + (name.swapped() ? ", given and family names swapped" : "")
                + (name.other() && part.level().agrees() ? ", in another name they are known by" : "");
    }

    private static Agreement agreement(PartAgreement part) {
        return switch (part.level()) {
            case EXACT -> part.whole() ? Agreement.SAME : Agreement.SIMILAR;
            case DOUBLED, TRANSPOSED, SHORT_FORM, ONE_EDIT, SKELETON, PHONETIC, TWO_EDITS, INITIAL -> Agreement.SIMILAR;
            case DIFFERENT -> Agreement.DIFFERENT;
            case UNKNOWN -> Agreement.NOT_KNOWN;
        };
    }

    private static Comparison birthDate(BirthDate ours, BirthDate theirs, BirthLevel level) {
        Agreement agreement = switch (level) {
            case EXACT -> Agreement.SAME;
            case BOTH_FIRST_OF_JANUARY,
                    DAY_MONTH_SWAPPED,
                    TRANSPOSED,
                    ONE_FIGURE,
                    TWO_OF_THREE,
                    YEAR_AND_FIRST_OF_JANUARY,
                    ABOUT_THE_YEAR,
                    NEAR_THE_YEAR -> Agreement.SIMILAR;
            case UNKNOWN -> Agreement.NOT_KNOWN;
            case YEAR_ONLY, WITHIN_FIVE_YEARS, DIFFERENT, A_GENERATION_APART -> Agreement.DIFFERENT;
        };
        return comparison(
                Field.DATE_OF_BIRTH,
                written(ours),
                written(theirs),
                new Finding(agreement, level.words(), level.bits()));
    }

    private static String written(BirthDate born) {
        return switch (born) {
            case BirthDate.On(LocalDate date) -> DAY.format(date);
            case BirthDate.About(int year) -> "about " + year;
            case BirthDate.Unknown _ -> "";
        };
    }

    private static Comparison postcode(PersonRecord ours, PersonRecord theirs, PostcodeAgreement found) {
        Agreement agreement = switch (found.level()) {
            case FULL -> Agreement.SAME;
            case ONE_CHARACTER, SECTOR, OUTCODE -> Agreement.SIMILAR;
            case UNKNOWN -> Agreement.NOT_KNOWN;
            case DIFFERENT -> Agreement.DIFFERENT;
        };
        return comparison(
                Field.POSTCODE,
                written(ours.postcodes(), found.ours()),
                written(theirs.postcodes(), found.theirs()),
                new Finding(agreement, found.level().words(), found.bits()));
    }

    /** The postcode as its record has it; the first where none was compared. */
    private static String written(List<String> all, @Nullable Postcode compared) {
        return all.stream()
                .filter(raw -> compared == null
                        || Postcode.of(raw).filter(compared::equals).isPresent())
                .findFirst()
                .orElse("");
    }

    private static Comparison comparison(Field field, String ours, String theirs, Finding finding) {
        Differences differences = Differences.between(ours, theirs);
        boolean unknown = finding.agreement == Agreement.NOT_KNOWN;
        return new Comparison(
                field,
                ours,
                theirs,
                finding.agreement,
                finding.words,
                finding.bits,
                unknown ? List.of() : differences.ours(),
                unknown ? List.of() : differences.theirs());
    }

    /** What was found out about one field. */
    private record Finding(Agreement agreement, String words, double bits) {}
}
