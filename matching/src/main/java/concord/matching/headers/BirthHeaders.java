package concord.matching.headers;

import concord.matching.table.Evidence;
import java.util.Optional;
import java.util.Set;

/** Headers of what is known of a birth: the date, its parts, and the place, which is plain evidence. */
final class BirthHeaders {

    private static final Set<String> BIRTH = Set.of(
            "birth",
            "births",
            "born",
            "dob",
            "bday",
            "birthdate",
            "dateofbirth",
            "naissance",
            "geburt",
            "geburts",
            "geboren",
            "geb",
            "nacimiento",
            "nascimento",
            "nascita",
            "urodzenia",
            "ur",
            "geboorte",
            "fodsels",
            "fodelse",
            "narozeni",
            "narodenia",
            "nasterii",
            "dogum",
            "szuletesi",
            "рождения",
            "народження");
    private static final Set<String> PLACE = Set.of(
            "place",
            "town",
            "city",
            "county",
            "state",
            "region",
            "parish",
            "district",
            "location",
            "miejsce",
            "lieu",
            "ville",
            "ort",
            "lugar",
            "local",
            "luogo",
            "plaats",
            "misto",
            "locul",
            "yeri",
            "hely",
            "место");
    private static final Set<String> WHOLE_PLACE = Set.of(
            "birthplace",
            "pob",
            "geburtsort",
            "geboorteplaats",
            "fodested",
            "fodeort",
            "syntymapaikka",
            "birthtown",
            "birthcity",
            "birthstate");
    private static final Set<String> YEAR = Set.of(
            "year", "years", "yr", "y", "yy", "yyyy", "rok", "annee", "jahr", "ano", "anno", "jaar", "aar", "an",
            "yili", "ev", "год", "рік");
    private static final Set<String> MONTH = Set.of(
            "month", "mon", "mth", "m", "mm", "miesiac", "mois", "monat", "mes", "mese", "maand", "manad", "maned",
            "luna", "месяц");
    private static final Set<String> DAY =
            Set.of("day", "d", "dd", "dzien", "jour", "tag", "dia", "giorno", "dag", "den", "zi", "gun", "день");
    private static final Set<String> WHOLE_YEAR = Set.of(
            "yob", "birthyear", "yearofbirth", "byear", "birthyr", "geburtsjahr", "geboortejaar", "fodselsar", "by");
    private static final Set<String> WHOLE_MONTH =
            Set.of("mob", "birthmonth", "monthofbirth", "bmonth", "birthmon", "geburtsmonat", "bm");
    private static final Set<String> WHOLE_DAY = Set.of("dayofbirth", "bday", "birthday", "geburtstag", "bd");

    private BirthHeaders() {}

    static boolean mention(HeaderWords header) {
        return header.hasAny(BIRTH);
    }

    static Optional<Evidence> evidence(HeaderWords header, ColumnValues values) {
        boolean birth = header.hasAny(BIRTH);
        if (WHOLE_PLACE.contains(header.joined()) || (birth && header.hasAny(PLACE))) {
            return Optional.of(Evidence.OTHER);
        }
        if (WHOLE_YEAR.contains(header.joined()) || (birth && header.hasAny(YEAR))) {
            return Optional.of(Evidence.BORN_YEAR);
        }
        if (WHOLE_MONTH.contains(header.joined()) || (birth && header.hasAny(MONTH))) {
            return Optional.of(Evidence.BORN_MONTH);
        }
        boolean day = WHOLE_DAY.contains(header.joined()) || (birth && header.hasAny(DAY));
        if (day && values.areSmallNumbers(31)) {
            return Optional.of(Evidence.BORN_DAY);
        }
        return day ? Optional.of(Evidence.BORN) : Optional.empty();
    }
}
