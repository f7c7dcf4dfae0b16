package concord.matching;

/** One name of a query with what its parts have in common with those of the rows, straight and crosswise. */
final class QueryName {

    private final int givenBit;
    private final int familyBit;
    private final KnownAgreements given;
    private final KnownAgreements family;
    private final KnownAgreements givenWithFamily;
    private final KnownAgreements familyWithGiven;

    QueryName(PreparedName name, LikeWords like, Parts parts, Frequencies frequencies) {
        givenBit = like.bit(name.given());
        familyBit = like.bit(name.family());
        given = new KnownAgreements(name.given(), Frequencies.GIVEN_NAME_PRIOR, parts, frequencies);
        family = new KnownAgreements(name.family(), Frequencies.SURNAME_PRIOR, parts, frequencies);
        givenWithFamily = new KnownAgreements(name.given(), Frequencies.SURNAME_PRIOR, parts, frequencies);
        familyWithGiven = new KnownAgreements(name.family(), Frequencies.SURNAME_PRIOR, parts, frequencies);
    }

    /**
     * Our given name with their given name.
     *
     * @param part its number in {@link Parts}
     * @param like the parts of the query that it may agree with, as {@link Parts#like} has them
     */
    PartAgreement given(int part, int like) {
        return given.with(part, (like & givenBit) != 0);
    }

    /** Our family name with their family name. */
    PartAgreement family(int part, int like) {
        return family.with(part, (like & familyBit) != 0);
    }

    /** Our given name with their family name. */
    PartAgreement givenWithFamily(int part, int like) {
        return givenWithFamily.with(part, (like & givenBit) != 0);
    }

    /** Our family name with their given name. */
    PartAgreement familyWithGiven(int part, int like) {
        return familyWithGiven.with(part, (like & familyBit) != 0);
    }
}
