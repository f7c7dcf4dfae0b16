package concord.imports;

import concord.referrals.SubjectAsStated;
import concord.vocabulary.Lists;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a row says of the person of concern. */
final class PersonCells {

    private static final Pattern POSTCODE = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})?");
    private static final int OLDEST_BIRTH = 1900;
    private static final int OLDEST = 120;

    private final Cells row;
    private final Choices choices;

    PersonCells(Cells row, Choices choices) {
        this.row = row;
        this.choices = choices;
    }

    /** Absent where no name is given. */
    @Nullable
    SubjectAsStated subject(LocalDate day) {
        String family = row.given(Field.FAMILY_NAME);
        String given = row.given(Field.GIVEN_NAME);
        String whole = row.text(Field.NAME);
        if (family == null && given == null && !whole.isEmpty()) {
            family = familyPart(whole);
            given = givenPart(whole);
        }
        LocalDate born = row.date(Field.DATE_OF_BIRTH, OLDEST_BIRTH);
        Integer age = age();
        String gender =
                row.choice(Field.GENDER, text -> choices.gender(text, day), () -> choices.offered(Lists.GENDER, day));
        String postcode = postcode();
        if (family == null && given == null) {
            row.fault("The person has no name.");
            return null;
        }
        return new SubjectAsStated(
                given,
                family,
                row.given(Field.OTHER_NAMES),
                born,
                born == null ? age : null,
                gender,
                row.given(Field.ADDRESS),
                postcode,
                row.given(Field.PLACE),
                row.given(Field.PHONE));
    }

    /** "Hart, Anna" or "Anna Hart". */
    private static @Nullable String familyPart(String whole) {
        int comma = whole.indexOf(',');
        return blankToNull(comma >= 0 ? whole.substring(0, comma) : whole.substring(whole.lastIndexOf(' ') + 1));
    }

    private static @Nullable String givenPart(String whole) {
        int comma = whole.indexOf(',');
        int space = whole.lastIndexOf(' ');
        return blankToNull(comma >= 0 ? whole.substring(comma + 1) : whole.substring(0, Math.max(space, 0)));
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private @Nullable Integer age() {
        String text = row.text(Field.AGE);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) > OLDEST) {
            row.fault("The age “%s” is not a whole number from 0 to %d.".formatted(Cells.shortened(text), OLDEST));
            return null;
        }
        return Integer.valueOf(text);
    }

    private @Nullable String postcode() {
        String text = row.text(Field.POSTCODE);
        var form = POSTCODE.matcher(text.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
        if (text.isEmpty()) {
            return null;
        }
        if (!form.matches()) {
            row.fault("“%s” is not a postcode. Mend it, or leave the cell empty.".formatted(Cells.shortened(text)));
            return null;
        }
        return form.group(2) == null ? form.group(1) : form.group(1) + " " + form.group(2);
    }
}
