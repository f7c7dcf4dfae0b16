package concord.matching.headers;

import static concord.matching.headers.Finding.leftOut;
import static concord.matching.headers.Finding.taken;

import concord.matching.table.Evidence;
import java.util.Optional;
import java.util.Set;

/** Recognises one column by itself. */
final class Recognition {

    /** What belongs to somebody else tells of a person only as any other attribute does. */
    private static final Set<String> SOMEBODY_ELSE = Set.of(
            "father",
            "fathers",
            "mother",
            "mothers",
            "parent",
            "parents",
            "spouse",
            "husband",
            "wife",
            "partner",
            "guardian",
            "kin",
            "emergency",
            "witness",
            "employer",
            "doctor",
            "gp",
            "school",
            "matki",
            "ojca",
            "pere",
            "mere",
            "vater",
            "mutter",
            "padre",
            "madre");

    private static final Set<String> OWN_ATTRIBUTES = Set.of(
            "occupation",
            "job",
            "profession",
            "trade",
            "title",
            "suffix",
            "marital",
            "zawod",
            "beruf",
            "metier",
            "profesion",
            "beroep");

    private Recognition() {}

    static boolean isOfSomebodyElse(HeaderWords words) {
        return words.hasAny(SOMEBODY_ELSE);
    }

    static Finding of(HeaderWords words, ColumnValues values) {
        if (NeverEvidence.isProtected(words)) {
            return leftOut(NeverEvidence.reason(words).orElseThrow());
        }
        if (values.areBlank()) {
            return leftOut("it is blank");
        }
        if (values.areAllTheSameOfMany()) {
            return leftOut("it is the same in every row");
        }
        if (words.words().isEmpty()) {
            return byValues(values);
        }
        if (NeverEvidence.isCopy(words)) {
            return leftOut(NeverEvidence.reason(words).orElseThrow());
        }
        return byHeader(words, values);
    }

    private static Finding byHeader(HeaderWords words, ColumnValues values) {
        Optional<Evidence> phrase = KnownHeaders.byPhrase(words).filter(evidence -> canBe(evidence, values));
        if (phrase.isPresent() && phrase.get() == Evidence.IDENTIFIER) {
            return taken(Evidence.IDENTIFIER, "by its header");
        }
        if (isOfSomebodyElse(words) && NeverEvidence.reason(words).isEmpty()) {
            return byValues(values);
        }
        Optional<Evidence> known = BirthHeaders.evidence(words, values).or(() -> phrase);
        if (known.isPresent()) {
            return taken(refined(known.get(), words, values), "by its header");
        }
        Optional<String> reason = NeverEvidence.reason(words);
        Optional<Evidence> within = KnownHeaders.byWord(words);
        if (reason.isPresent()) {
            return within.filter(evidence -> evidence == Evidence.IDENTIFIER).isPresent()
                    ? taken(Evidence.IDENTIFIER, "by its header")
                    : leftOut(reason.get());
        }
        return within.map(evidence -> taken(refined(evidence, words, values), "by its header"))
                .orElseGet(() -> attribute(words, values));
    }

    /** "SN" is a surname, or the number of a series. */
    private static boolean canBe(Evidence evidence, ColumnValues values) {
        return switch (evidence) {
            case GIVEN, MIDDLE, FAMILY -> !values.areNumbers();
            default -> true;
        };
    }

    private static Finding attribute(HeaderWords words, ColumnValues values) {
        return words.hasAny(OWN_ATTRIBUTES) ? taken(Evidence.OTHER, "by its header") : byValues(values);
    }

    /** The same word may mean the second of two. */
    private static Evidence refined(Evidence evidence, HeaderWords words, ColumnValues values) {
        return switch (evidence) {
            // "imie2", but not RLdata's "fname_c2", which is the second part of one name.
            case GIVEN -> words.isSecond() && words.words().size() == 1 ? Evidence.MIDDLE : Evidence.GIVEN;
            case BORN -> values.areYears() ? Evidence.BORN_YEAR : Evidence.BORN;
            default -> evidence;
        };
    }

    private static Finding byValues(ColumnValues values) {
        if (values.areEmails()) {
            return taken(Evidence.EMAIL, "by its values");
        }
        if (values.areBritishPostcodes()) {
            return taken(Evidence.POSTCODE, "by its values");
        }
        if (values.areRecordKeys()) {
            return leftOut("its values are the keys of records");
        }
        if (values.areDates()) {
            return leftOut("its values are dates, and its header does not say that they are dates of birth");
        }
        if (values.areNumbers()) {
            return leftOut("its values are numbers, and its header does not say of what");
        }
        if (values.areNearlyUnique()) {
            return leftOut("it is different in nearly every row, as only the number of a record is");
        }
        if (values.areNotes()) {
            return leftOut("its values are notes");
        }
        return taken(Evidence.OTHER, "as plain evidence, because it looks like an attribute of a person");
    }
}
