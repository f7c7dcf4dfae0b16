package concord.matching;

import concord.matching.kernel.NameToken;
import java.util.List;
import java.util.Map;

/** One name of a query with what its parts have in common with those of the rows, straight and crosswise. */
final class QueryName {

    final KnownAgreements given;
    final KnownAgreements family;
    final KnownAgreements givenWithFamily;
    final KnownAgreements familyWithGiven;

    QueryName(PreparedName name, Map<NameToken, List<NameToken>> alike, Parts parts, Frequencies frequencies) {
        LikeWords given = LikeWords.of(name.given(), alike);
        LikeWords family = LikeWords.of(name.family(), alike);
        this.given = new KnownAgreements(given, Frequencies.GIVEN_NAME_PRIOR, parts, frequencies);
        this.family = new KnownAgreements(family, Frequencies.SURNAME_PRIOR, parts, frequencies);
        givenWithFamily = new KnownAgreements(given, Frequencies.SURNAME_PRIOR, parts, frequencies);
        familyWithGiven = new KnownAgreements(family, Frequencies.SURNAME_PRIOR, parts, frequencies);
    }
}
