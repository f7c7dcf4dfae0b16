package concord.matching;

import concord.matching.kernel.NameToken;
import java.util.List;
import java.util.stream.Stream;

/**
 * A name as written and as compared.
 *
 * @param given its given part; the whole name where all of it was written into one part, and so {@code family}
 * @param tokens every distinct word and joined form of the name
 */
record PreparedName(PersonName written, NamePart given, NamePart family, List<NameToken> tokens) {

    static PreparedName of(PersonName written, NamePart given, NamePart family) {
        List<NameToken> tokens = Stream.concat(given.forms().stream(), family.forms().stream())
                .distinct()
                .toList();
        boolean inOnePart = given.isBlank() != family.isBlank();
        NamePart whole = given.isBlank() ? family : given;
        // "Amina Yusuf" typed into one field is both parts of the name; a single word says only the part it stands in.
        return inOnePart && whole.words().size() > 1
                ? new PreparedName(written, whole, whole, tokens)
                : new PreparedName(written, given, family, tokens);
    }
}
