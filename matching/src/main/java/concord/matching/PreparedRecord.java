package concord.matching;

import concord.matching.kernel.NameToken;
import concord.matching.kernel.Postcode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A record as given, and everything worked out from it once so that it can be filed, found and compared. */
record PreparedRecord(
        PersonRecord source,
        List<PreparedName> names,
        List<NameToken> tokens,
        BirthDate born,
        List<Postcode> postcodes) {

    /** More names or addresses than these are not looked at, so that hostile input stays cheap. */
    private static final int MOST_NAMES = 12;

    private static final int MOST_POSTCODES = 24;

    static PreparedRecord of(PersonRecord source, Lexicon lexicon) {
        Map<String, NameToken> tokens = new HashMap<>();
        Function<String, NameToken> token = word -> tokens.computeIfAbsent(word, lexicon::token);
        return of(
                source,
                source.names().stream()
                        .distinct()
                        .limit(MOST_NAMES)
                        .map(name -> PreparedName.of(
                                name, NamePart.of(name.given(), token), NamePart.of(name.family(), token)))
                        .filter(name -> !name.isBlank())
                        .toList());
    }

    /** @param names those of the record, worked out already */
    static PreparedRecord of(PersonRecord source, List<PreparedName> names) {
        return new PreparedRecord(
                source,
                names,
                names.stream()
                        .flatMap(name -> name.tokens().stream())
                        .distinct()
                        .toList(),
                believed(source.born()),
                postcodes(source.postcodes()));
    }

    /** A placeholder tells no date. */
    private static BirthDate believed(BirthDate born) {
        return BirthCode.believed(BirthCode.of(born)) == BirthCode.UNKNOWN ? BirthDate.unknown() : born;
    }

    private static List<Postcode> postcodes(List<String> written) {
        return written.stream()
                .limit(MOST_POSTCODES)
                .map(Postcode::of)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
