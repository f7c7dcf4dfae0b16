package concord.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.platform.web.components.ErrorItem;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormCheckTests {

    @Test
    void collectsAllThatIsWrongInTheOrderOfTheQuestions() {
        var check = new FormCheck(Fields.none().with("how", "guessed"));

        check.required("name", "Enter the person’s name")
                .chosen("how", Set.of("saw", "told"), "Select how you know this")
                .required("concern", "Enter what worries you");

        assertThat(check.errors().summary())
                .containsExactly(
                        new ErrorItem("Enter the person’s name", "#name"),
                        new ErrorItem("Select how you know this", "#how"),
                        new ErrorItem("Enter what worries you", "#concern"));
    }

    @Test
    void saysOneThingOfAFieldAtATime() {
        var check = new FormCheck(Fields.none());

        check.required("name", "Enter the person’s name").refuseIf(true, "name", "Name must be shorter");

        assertThat(check.errors().of("name")).isEqualTo("Enter the person’s name");
    }

    @Test
    void countsALineBreakAsOneCharacterAsTheCounterBesideTheBoxDoes() {
        var check = new FormCheck(Fields.none().with("concern", "ab\r\ncd"));

        check.atMost("concern", 5, "What worries you");

        assertThat(check.errors().isEmpty()).isTrue();
    }

    @Test
    void countsALetterOutsideTheBasicPlaneAsOne() {
        var check = new FormCheck(Fields.none().with("name", "😀😀😀"));

        check.atMost("name", 2, "Name");

        assertThat(check.errors().of("name")).isEqualTo("Name must be 2 characters or fewer");
    }

    @Test
    void refusesAValueThatWasNeverOffered() {
        var check = new FormCheck(Fields.none().with("who", "police", "'; drop table"));

        check.offered("who", Set.of("police", "school"), "Select who knows");

        assertThat(check.errors().of("who")).isEqualTo("Select who knows");
    }

    @Test
    void leadsFromTheSummaryToTheBoxOfADateThatIsAtFault() {
        var check = new FormCheck(Fields.none().with("born-day", "3").with("born-year", "2010"));

        LocalDate born = check.date("born", "Date of birth");

        assertThat(born).isNull();
        assertThat(check.errors().summary())
                .containsExactly(new ErrorItem("Date of birth must include a month", "#born-month"));
    }

    @Test
    void asksForADateThatIsRequired() {
        var check = new FormCheck(Fields.none());

        LocalDate due = check.requiredDate("due", "Due date", "Enter the date by which you need the answer");

        assertThat(due).isNull();
        assertThat(check.errors().of("due")).isEqualTo("Enter the date by which you need the answer");
    }

    @Test
    void readsADateThatIsRight() {
        var check = new FormCheck(
                Fields.none().with("due-day", "24").with("due-month", "Nov").with("due-year", "2026"));

        LocalDate due = check.requiredDate("due", "Due date", "Enter a date");

        assertThat(due).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(check.errors().isEmpty()).isTrue();
    }
}
