package concord.matching;

import concord.matching.kernel.NameLevel;
import org.jspecify.annotations.Nullable;

/**
 * How the names of two records compare, by the pair of names that agree best.
 *
 * @param given how our given name compares; with their family name where the two are {@code swapped}
 * @param other whether one of the two is not the first name of its record
 */
record NameAgreement(
        PersonName ours, PersonName theirs, PartAgreement given, PartAgreement family, boolean swapped, boolean other) {

    private static final PersonName NOBODY = new PersonName("", "");

    static final NameAgreement UNKNOWN =
            new NameAgreement(NOBODY, NOBODY, PartAgreement.UNKNOWN, PartAgreement.UNKNOWN, false, false);

    /** hmpps-person-match: 14.0 bits for a full name reversed against 17.1 for the same. */
    private static final double SWAPPED_BITS = -3.1;

    /** hmpps-person-match has 5.6 bits less for an alias; less here, since most other names we hold are spellings. */
    private static final double OTHER_NAME_BITS = -2;

    static NameAgreement between(PreparedRecord ours, PreparedRecord theirs, Frequencies frequencies) {
        @Nullable NameAgreement best = null;
        for (int our = 0; our < ours.names().size(); our++) {
            for (int their = 0; their < theirs.names().size(); their++) {
                NameAgreement next =
                        between(ours.names().get(our), theirs.names().get(their), our + their > 0, frequencies);
                best = best == null || next.agreesBetterThan(best) ? next : best;
            }
        }
        return best == null ? UNKNOWN : best;
    }

    private static NameAgreement between(PreparedName ours, PreparedName theirs, boolean other, Frequencies known) {
        NameAgreement straight = new NameAgreement(
                ours.written(),
                theirs.written(),
                PartAgreement.between(ours.given(), theirs.given(), Frequencies.GIVEN_NAME_PRIOR, known),
                PartAgreement.between(ours.family(), theirs.family(), Frequencies.SURNAME_PRIOR, known),
                false,
                other);
        if (straight.given.level().agrees() && straight.family.level().agrees()) {
            return straight;
        }
        NameAgreement swapped = new NameAgreement(
                ours.written(),
                theirs.written(),
                PartAgreement.between(ours.given(), theirs.family(), Frequencies.SURNAME_PRIOR, known),
                PartAgreement.between(ours.family(), theirs.given(), Frequencies.SURNAME_PRIOR, known),
                true,
                other);
        return swapped.isPlausible() && swapped.bits() > straight.bits() ? swapped : straight;
    }

    /** Of two equal sums the one with the surer given name, whichever side is looked from. */
    private boolean agreesBetterThan(NameAgreement best) {
        return bits() > best.bits() || (bits() == best.bits() && givenBits() > best.givenBits());
    }

    private boolean isPlausible() {
        return given.level().agrees() && family.level().agrees();
    }

    double givenBits() {
        return givenBits(given, swapped, other);
    }

    static double givenBits(PartAgreement given, boolean swapped, boolean other) {
        return given.bits() + (swapped ? SWAPPED_BITS : 0) + (other ? OTHER_NAME_BITS : 0);
    }

    double bits() {
        return givenBits() + family.bits();
    }

    /** Whether a twin of the person would be told apart by the given name. */
    static boolean isTheSameGivenName(PartAgreement given, PartAgreement family, boolean swapped) {
        return isTheSame(given) && (!swapped || isTheSame(family));
    }

    private static boolean isTheSame(PartAgreement part) {
        return part.level().isTheSameName() && !part.contradicted();
    }

    static boolean isAnotherGivenName(PartAgreement given) {
        return given.level() == NameLevel.DIFFERENT || given.contradicted();
    }

    static boolean isTheSameSurname(PartAgreement family, boolean swapped) {
        return !swapped && family.level().agrees();
    }
}
