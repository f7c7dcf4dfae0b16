package concord.matching;

import concord.matching.kernel.NameToken;
import java.util.List;
import java.util.stream.Stream;

/**
 * A name as written and as compared.
 *
 * @param writtenGiven its given part as it was written; {@code writtenFamily} likewise
 * @param given the part that is compared as the given one: the whole name where all of it was written into one part, and so {@code family}
 */
record PreparedName(
        PersonName written, NamePart writtenGiven, NamePart writtenFamily, NamePart given, NamePart family) {

    static PreparedName of(PersonName written, NamePart given, NamePart family) {
        NamePart whole = given.isBlank() ? family : given;
        return isWhole(given, family)
                ? new PreparedName(written, given, family, whole, whole)
                : new PreparedName(written, given, family, given, family);
    }

    /** "Amina Yusuf" typed into one field is both parts of the name; a single word says only the part it stands in. */
    static boolean isWhole(NamePart given, NamePart family) {
        return given.isBlank() != family.isBlank()
                && (given.isBlank() ? family : given).words().size() > 1;
    }

    boolean isBlank() {
        return given.isBlank() && family.isBlank();
    }

    /** Every distinct word and joined form of the name. */
    List<NameToken> tokens() {
        return Stream.concat(writtenGiven.forms().stream(), writtenFamily.forms().stream())
                .distinct()
                .toList();
    }
}
