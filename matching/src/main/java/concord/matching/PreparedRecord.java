package concord.matching;

import concord.matching.kernel.NameToken;
import concord.matching.kernel.NameWords;
import concord.matching.kernel.Postcode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A record as given, and everything worked out from it once so that it can be filed, found and compared. */
record PreparedRecord(
        PersonRecord source,
        List<PreparedName> names,
        List<NameToken> tokens,
        BirthDate born,
        List<Postcode> postcodes) {

    /** Written by systems that hold no date: the first day of the last century, and of computing. */
    private static final Set<LocalDate> PLACEHOLDERS = Set.of(LocalDate.of(1900, 1, 1), LocalDate.of(1970, 1, 1));

    /** More names or addresses than these are not looked at, so that hostile input stays cheap. */
    private static final int MOST_NAMES = 12;

    private static final int MOST_POSTCODES = 24;

    static PreparedRecord of(PersonRecord source, Lexicon lexicon) {
        Map<String, NameToken> tokens = new LinkedHashMap<>();
        List<PreparedName> names = new ArrayList<>();
        for (PersonName name :
                source.names().stream().distinct().limit(MOST_NAMES).toList()) {
            NamePart given = part(name.given(), tokens, lexicon);
            NamePart family = part(name.family(), tokens, lexicon);
            if (!given.isBlank() || !family.isBlank()) {
                names.add(PreparedName.of(name, given, family));
            }
        }
        return new PreparedRecord(
                source, names, List.copyOf(tokens.values()), believed(source.born()), postcodes(source.postcodes()));
    }

    private static NamePart part(String written, Map<String, NameToken> tokens, Lexicon lexicon) {
        NameWords words = NameWords.of(written);
        List<NameToken> forms = new ArrayList<>();
        for (String word : words.words()) {
            forms.add(tokens.computeIfAbsent(word, lexicon::token));
        }
        List<NameToken> parts = List.copyOf(forms);
        if (!words.joined().isEmpty()) {
            forms.add(tokens.computeIfAbsent(words.joined(), lexicon::token));
        }
        return new NamePart(parts, List.copyOf(forms));
    }

    private static BirthDate believed(BirthDate born) {
        return born instanceof BirthDate.On(LocalDate date) && PLACEHOLDERS.contains(date) ? BirthDate.unknown() : born;
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
