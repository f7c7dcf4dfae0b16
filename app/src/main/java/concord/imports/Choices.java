package concord.imports;

import concord.partnership.Area;
import concord.vocabulary.Lists;
import concord.vocabulary.Term;
import concord.vocabulary.Vocabularies;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the values of lists as people write them: by code, or in words, capitals and hyphens aside. */
final class Choices {

    /** Other words that lists of councils use for a sector. */
    private static final Map<String, String> SECTORS = Map.ofEntries(
            Map.entry("school", "education"),
            Map.entry("schools", "education"),
            Map.entry("college", "education"),
            Map.entry("university", "education"),
            Map.entry("council", "local-authority"),
            Map.entry("la", "local-authority"),
            Map.entry("social care", "local-authority"),
            Map.entry("childrens services", "local-authority"),
            Map.entry("nhs", "health"),
            Map.entry("gp", "health"),
            Map.entry("prison", "prisons"),
            Map.entry("family", "friends-and-family"),
            Map.entry("friend", "friends-and-family"),
            Map.entry("friends family", "friends-and-family"),
            Map.entry("charity", "community"),
            Map.entry("unknown", "unspecified"),
            Map.entry("not known", "unspecified"));

    private static final Map<String, String> GENDERS = Map.of(
            "m",
            "male",
            "man",
            "male",
            "boy",
            "male",
            "f",
            "female",
            "woman",
            "female",
            "girl",
            "female",
            "unknown",
            "unspecified",
            "not known",
            "unspecified");

    private final Vocabularies vocabularies;
    private final List<Area> areas;

    Choices(Vocabularies vocabularies, List<Area> areas) {
        this.vocabularies = vocabularies;
        this.areas = List.copyOf(areas);
    }

    Optional<String> sector(String text, LocalDate day) {
        return code(Lists.SECTOR, SECTORS.getOrDefault(Heading.plain(text), text), day);
    }

    Optional<String> gender(String text, LocalDate day) {
        return code(Lists.GENDER, GENDERS.getOrDefault(Heading.plain(text), text), day);
    }

    /** The code of a value that could be chosen on a day. */
    Optional<String> code(String list, String text, LocalDate day) {
        String plain = Heading.plain(text);
        return vocabularies.in(list, day).stream()
                .filter(term -> Heading.plain(term.code()).equals(plain)
                        || Heading.plain(term.words()).equals(plain))
                .map(Term::code)
                .findFirst();
    }

    boolean hasAny(String list, LocalDate day) {
        return vocabularies.in(list, day).iterator().hasNext();
    }

    /** The values that could be chosen on a day, for the end of a sentence. */
    String offered(String list, LocalDate day) {
        return vocabularies.in(list, day).stream().map(Term::words).collect(Collectors.joining(", "));
    }

    Optional<Area> area(String text) {
        String plain = Heading.plain(text);
        return areas.stream()
                .filter(area -> Heading.plain(area.code()).equals(plain)
                        || Heading.plain(area.name()).equals(plain))
                .findFirst();
    }

    String areas() {
        return areas.stream()
                .map(area -> area.name() + " (" + area.code() + ")")
                .collect(Collectors.joining(", "));
    }
}
