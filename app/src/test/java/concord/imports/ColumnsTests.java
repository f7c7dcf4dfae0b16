package concord.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which column holds what. */
class ColumnsTests {

    @ParameterizedTest
    @CsvSource({
        "Surname,FAMILY_NAME",
        "LAST NAME,FAMILY_NAME",
        "Subject's family name,FAMILY_NAME",
        "Forename(s),GIVEN_NAME",
        "First_Name,GIVEN_NAME",
        "D.O.B. (dd/mm/yyyy),DATE_OF_BIRTH",
        "Post Code,POSTCODE",
        "Date referral received,",
        "Referral date,RECEIVED",
        "Reason for referral,CONCERN",
        "Referrer's e-mail,REFERRER_EMAIL",
        "Referring agency,REFERRER_ORGANISATION",
        "Type of concern,CONCERN_TYPE",
        "Religion,",
        "Case ref.,ID"
    })
    void knowsTheUsualHeadings(String heading, Field field) {
        assertThat(Heading.fieldOf(heading).orElse(null)).isEqualTo(field);
    }

    @Test
    void noHeadingIsTwoFields() {
        assertThat(Field.all()
                        .flatMap(field -> Field.all()
                                .filter(other -> other != field && other.isKnownBy(field.words()))
                                .map(other -> field + " " + other)))
                .isEmpty();
    }

    @Test
    void doesAsMapSaysAndNamesWhatItLeavesOut() {
        Columns columns = Columns.of(
                List.of("Surname", "Date", "Notes", "Ethnicity"),
                Map.of(Field.CONCERN, "notes", Field.NOTICED, "Date"));

        assertThat(columns.text(Field.CONCERN, List.of("Hart", "1/2/2025", " Said it ", "x")))
                .isEqualTo("Said it");
        assertThat(columns.has(Field.RECEIVED)).isFalse();
        assertThat(columns.unknown()).containsExactly("Ethnicity");
    }

    @Test
    void saysWhatTheFileHasAndWhatIsMissing() {
        assertThatExceptionOfType(CannotImport.class)
                .isThrownBy(() -> Columns.of(List.of("Colour", "Postcode"), Map.of()))
                .withMessageContaining("the person's name")
                .withMessageContaining("what the concern is")
                .withMessageContaining("“Colour”, “Postcode”");
    }

    @Test
    void asksWhereTwoColumnsCouldBeOneField() {
        assertThatExceptionOfType(CannotImport.class)
                .isThrownBy(() -> Columns.of(List.of("Surname", "Concern", "Date", "Date received"), Map.of()))
                .withMessageContaining("--map \"received=Date received\"");
    }

    @Test
    void refusesAMappingToAColumnThatIsNotThere() {
        assertThatExceptionOfType(CannotImport.class)
                .isThrownBy(() -> Columns.of(List.of("Surname", "Concern"), Map.of(Field.AREA, "Town")))
                .withMessageContaining("no column “Town”");
    }
}
