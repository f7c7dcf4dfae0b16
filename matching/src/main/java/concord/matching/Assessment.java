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
    private static final double POSSIBLY_BITS = 8;

    private static final double FAMILY_BITS = 4;

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
        double bits = bits();
        if (looksLikeFamily()) {
            return bits >= FAMILY_BITS ? Band.PROBABLY_FAMILY : null;
        }
        if (bits < POSSIBLY_BITS) {
            return null;
        }
        return bits >= VERY_LIKELY_BITS && couldNotBeATwinOrParent()
                ? Band.VERY_LIKELY_THE_SAME
                : Band.POSSIBLY_THE_SAME;
    }

    /** The guard for siblings, twins and namesake parents: one surname, one home, and something a person has but one of. */
    private boolean looksLikeFamily() {
        return name.sharesSurname() && postcode.level() == PostcodeLevel.FULL && isAnotherOfTheHousehold();
    }

    private boolean isAnotherOfTheHousehold() {
        return name.givenNameDiffers()
                || birth == BirthLevel.A_GENERATION_APART
                || (birth.differs() && !name.givenNameIsTheSame());
    }

    private boolean couldNotBeATwinOrParent() {
        return name.givenNameIsTheSame() && birth != BirthLevel.UNKNOWN && !birth.differs();
    }
}
