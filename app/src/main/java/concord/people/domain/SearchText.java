package concord.people.domain;

import concord.people.Address;
import concord.people.Born;
import concord.people.Name;
import concord.people.PersonDetails;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into the search box, taken apart: a date of birth, a postcode, and what remains, which is a
 * name or a reference.
 */
record SearchText(
        String whole, String rest, Born born, @Nullable String postcode) {

    private static final Pattern DAY_FIRST = Pattern.compile("\\b(\\d{1,2})[./ -](\\d{1,2})[./ -]((?:19|20)\\d{2})\\b");
    private static final Pattern YEAR_FIRST = Pattern.compile("\\b((?:19|20)\\d{2})-(\\d{1,2})-(\\d{1,2})\\b");
    private static final Pattern POSTCODE =
            Pattern.compile("\\b([A-Z]{1,2}[0-9][A-Z0-9]?) ?([0-9][A-Z]{2})\\b", Pattern.CASE_INSENSITIVE);

    static SearchText of(String typed) {
        String text = typed.strip().replaceAll("[\\s,;]+", " ");
        Born born = Born.unknown();
        String rest = text;
        for (Pattern form : List.of(DAY_FIRST, YEAR_FIRST)) {
            Matcher date = form.matcher(rest);
            Optional<LocalDate> day = date.find() ? day(date, form == DAY_FIRST) : Optional.empty();
            if (day.isPresent()) {
                born = Born.on(day.get());
                rest = without(rest, date);
            }
        }
        Matcher postcode = POSTCODE.matcher(rest);
        if (!postcode.find()) {
            return new SearchText(text, rest, born, null);
        }
        String code = (postcode.group(1) + postcode.group(2)).toUpperCase(Locale.ROOT);
        return new SearchText(text, without(rest, postcode), born, code);
    }

    /** For the index of names; empty where no name was typed. */
    Optional<PersonDetails> asDetails() {
        if (rest.isEmpty() || rest.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        int gap = rest.lastIndexOf(' ');
        Name name = gap < 0 ? Name.used("", rest) : Name.used(rest.substring(0, gap), rest.substring(gap + 1));
        List<Address> places = postcode == null ? List.of() : List.of(new Address("", postcode));
        return Optional.of(new PersonDetails(List.of(name), born, places));
    }

    /** One word alone says too little to be weighed: it is looked up as it is. */
    @Nullable
    String soleWord() {
        return rest.isEmpty() || rest.indexOf(' ') >= 0 ? null : rest;
    }

    private static Optional<LocalDate> day(Matcher date, boolean dayFirst) {
        int year = Integer.parseInt(date.group(dayFirst ? 3 : 1));
        int month = Integer.parseInt(date.group(2));
        int day = Integer.parseInt(date.group(dayFirst ? 1 : 3));
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static String without(String text, Matcher found) {
        return (text.substring(0, found.start()) + text.substring(found.end()))
                .strip()
                .replaceAll(" +", " ");
    }

    /** Says nothing: it is about somebody. */
    @Override
    public String toString() {
        return "SearchText[withheld]";
    }
}
