package concord.referrals.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import concord.platform.web.FormError;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is asked to be put right, and what is not. */
class QuestionCheckTests {

    private final QuestionCheck check = new QuestionCheck(IntakeFixtures.CLOCK);

    @ParameterizedTest
    @EnumSource(Question.class)
    void asksForNothingBeyondANameAnAreaAndAConcern(Question question) {
        assertThat(wrong(question, IntakeFixtures.shortest())).isEmpty();
    }

    @Test
    void asksForANameOrAnotherWayToTellWhoItIs() {
        assertThat(wrong(Question.PERSON, IntakeFixtures.typed("given-name", "  ")))
                .containsExactly("given-name");
        assertThat(wrong(Question.PERSON, IntakeFixtures.typed("other-names", "rob_v")))
                .isEmpty();
        assertThat(wrong(Question.PERSON, IntakeFixtures.typed("family-name", "Vale")))
                .isEmpty();
    }

    @Test
    void asksForAConcernWhereverItIsSaid() {
        assertThat(wrong(Question.OTHERS, IntakeFixtures.typed())).containsExactly("told");
        assertThat(wrong(Question.OTHERS, IntakeFixtures.typed("seen", "x"))).isEmpty();
        assertThat(wrong(Question.OTHERS, IntakeFixtures.typed("told", "x"))).isEmpty();
        assertThat(wrong(Question.OTHERS, IntakeFixtures.typed("think", "x"))).isEmpty();
    }

    @Test
    void asksForAnAreaOfThePartnership() {
        assertThat(wrong(Question.WHERE, IntakeFixtures.typed())).containsExactly("area");
        assertThat(wrong(Question.WHERE, IntakeFixtures.typed("area", "elsewhere")))
                .containsExactly("area");
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON,age,fifteen",
        "PERSON,age,-1",
        "PERSON,age,121",
        "PERSON,age,1.5",
        "PERSON,age,99999999999",
        "PERSON,gender,<script>",
        "WHERE,postcode,near the park",
        "CONCERN,how-known,told-by-nobody",
        "EVIDENCE,online,perhaps",
        "EVIDENCE,kind,secret",
        "SUPPORT,person-told,maybe",
        "SUPPORT,parents-told,maybe",
        "SUPPORT,why-not,because",
        "YOU,sector,nowhere",
        "YOU,relationship,enemy",
        "YOU,may-contact,maybe",
    })
    void refusesWhatCannotBeRead(Question question, String field, String typed) {
        assertThat(wrong(question, IntakeFixtures.shortestWith(field, typed))).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({"date-of-birth,PERSON", "noticed,CONCERN"})
    void refusesDaysThatAreNoneAndDaysToCome(String field, Question question) {
        assertThat(wrong(question, date(field, "31", "2", "2020"))).containsExactly(field);
        assertThat(wrong(question, date(field, "25", "11", "2026"))).containsExactly(field);
        assertThat(wrong(question, date(field, "", "11", "2026"))).containsExactly(field);
        assertThat(wrong(question, date(field, "24", "11", "2026"))).isEmpty();
    }

    /** Seeds 1 to 20: every text field of every page, with a character that is no text somewhere in it. */
    @Test
    void refusesCharactersThatAreNoTextInAnyField() {
        for (int seed = 1; seed <= 20; seed++) {
            var random = new Random(seed);
            var unreadable = List.of("\0", "\uFFFD", "\u0007", "\u001B", "\u0085");
            for (Question question : Question.values()) {
                List<String> fields = question.fields();
                String field = fields.get(random.nextInt(fields.size()));
                String typed = "a" + unreadable.get(random.nextInt(unreadable.size())) + "b";

                assertThat(wrong(question, IntakeFixtures.shortestWith(field, typed)))
                        .as("seed %s, field %s", seed, field)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void takesAnyScriptAndAnyLineBreaks() {
        Answers answers = IntakeFixtures.shortestWith(
                "given-name", "Zoë 李 محمد", "seen", "a\r\n\tb 👋🏽", "think", "<script>alert(1)</script>");

        assertThat(wrong(Question.PERSON, answers)).isEmpty();
        assertThat(wrong(Question.CONCERN, answers)).isEmpty();
        assertThat(wrong(Question.OTHERS, answers)).isEmpty();
    }

    @Test
    void refusesMoreThanThereIsRoomForAndNotOneLetterLess() {
        assertThat(wrong(Question.CONCERN, IntakeFixtures.shortestWith("seen", "x".repeat(5_000))))
                .isEmpty();
        assertThat(wrong(Question.CONCERN, IntakeFixtures.shortestWith("seen", "x".repeat(5_001))))
                .containsExactly("seen");
        assertThat(wrong(Question.PERSON, IntakeFixtures.shortestWith("family-name", "x".repeat(101))))
                .containsExactly("family-name");
        assertThat(wrong(Question.SUPPORT, IntakeFixtures.shortestWith("agencies", "x\n".repeat(21))))
                .containsExactly("agencies");
        assertThat(wrong(Question.EVIDENCE, IntakeFixtures.shortestWith("not-attached", "x".repeat(251))))
                .containsExactly("not-attached");
    }

    @Test
    void asksForAWayToContactWhoMayBeContacted() {
        assertThat(wrong(Question.YOU, IntakeFixtures.shortestWith("may-contact", "yes")))
                .containsExactly("contact");
        assertThat(wrong(Question.YOU, IntakeFixtures.shortestWith("may-contact", "no")))
                .isEmpty();
    }

    private List<String> wrong(Question question, Answers answers) {
        return check.of(question, answers, IntakeFixtures.choices()).errors().stream()
                .map(FormError::field)
                .toList();
    }

    private static Answers date(String field, String day, String month, String year) {
        return IntakeFixtures.shortestWith(field + "-day", day, field + "-month", month, field + "-year", year);
    }
}
