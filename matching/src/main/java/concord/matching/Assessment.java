package concord.matching;

import concord.matching.kernel.PostcodeLevel;
import org.jspecify.annotations.Nullable;

/** The evidence of two records for being about one person, field by field, and the band it falls into. */
record Assessment(NameAgreement name, BirthLevel birth, PostcodeAgreement postcode) {

    /** Names the weights and bands in force; change it with any of them. */
    static final String MODEL_VERSION = "concord-2026-11-1";

    /**
     * hmpps-person-match puts the odds that two records it compares are of one person at 2.65e-7, that is -21.8 bits; 4.2 more
     * make it 95 in 100.
     */
    private static final double VERY_LIKELY_BITS = 26;

    /** Low on purpose: a missed earlier record is the harm of failing F1, a needless look is not. */
    static final double POSSIBLY_BITS = 8;

    private static final double FAMILY_BITS = 4;

    /** Below this nothing is shown in any band. */
    static final double LEAST_BITS = Math.min(FAMILY_BITS, POSSIBLY_BITS);

    static Assessment of(PreparedRecord ours, PreparedRecord theirs, Frequencies frequencies) {
        return new Assessment(
                NameAgreement.between(ours, theirs, frequencies),
                BirthLevel.between(ours.born(), theirs.born()),
                PostcodeAgreement.between(ours.postcodes(), theirs.postcodes(), frequencies));
    }

    double bits() {
        return name.givenBits() + name.family().bits() + birth.bits() + postcode.bits();
    }

    /** Null where the two are too little alike to be shown. */
    @Nullable
    Band band() {
        return band(bits(), name.given(), name.family(), name.swapped(), birth, postcode.level());
    }

    /** The same of what is found of each field. */
    static @Nullable Band band(
            double bits,
            PartAgreement given,
            PartAgreement family,
            boolean swapped,
            BirthLevel birth,
            PostcodeLevel postcode) {
        if (bits < LEAST_BITS) {
            return null;
        }
        boolean sameName = NameAgreement.isTheSameGivenName(given, family, swapped);
        boolean another = NameAgreement.isAnotherGivenName(given)
                || birth == BirthLevel.A_GENERATION_APART
                || (birth.differs() && !sameName);
        // The guard for siblings, twins and namesake parents: one surname, one home, and something a person has but one
        // of.
        if (another && NameAgreement.isTheSameSurname(family, swapped) && postcode == PostcodeLevel.FULL) {
            return bits >= FAMILY_BITS ? Band.PROBABLY_FAMILY : null;
        }
        if (bits < POSSIBLY_BITS) {
            return null;
        }
        boolean couldNotBeATwinOrParent = sameName && birth != BirthLevel.UNKNOWN && !birth.differs();
        return bits >= VERY_LIKELY_BITS && couldNotBeATwinOrParent ? Band.VERY_LIKELY_THE_SAME : Band.POSSIBLY_THE_SAME;
    }
}
