package concord.vocabulary.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import concord.ConcordTest;
import concord.access.Seats;
import concord.access.web.SignedInAs;
import concord.partnership.Role;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import concord.vocabulary.Lists;
import concord.vocabulary.ShowVocabulary;
import concord.vocabulary.Term;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The settings pages of the lists, through the web layer. */
@ConcordTest
class VocabularyPagesTests {

    private static final String LIST = "/settings/vocabularies/" + Lists.TYPE_OF_CONCERN;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Clock clock;

    private Seats.Seat administrator;
    private Seats.Seat teacher;
    private String code;

    @BeforeEach
    void arrange() {
        var seats = new Seats(database);
        var council = seats.agency("local-authority");
        administrator = seats.seat(Role.PARTNERSHIP_ADMINISTRATOR, council);
        teacher = seats.seat(Role.PRACTITIONER, council);
        code = "c" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void showsEveryListToEverybodyWhoIsSignedIn() {
        assertThat(get("/settings/vocabularies", teacher))
                .hasStatusOk()
                .bodyText()
                .contains("Types of concern", "Lawful bases");
        assertThat(mvc.get().uri("/settings/vocabularies").exchange()).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void showsWhatIsInUseAndWhatHasEnded() {
        assertThat(get(LIST, teacher))
                .hasStatusOk()
                .bodyText()
                .contains("In use today", "Fascination with extreme violence", "Ended", "School massacre")
                .contains("From 1 Apr 2021 to 31 Mar 2024")
                .doesNotContain("Add a value");
    }

    @Test
    void hasANewTypeOfConcernInUseAfterOneForm() {
        assertThat(get(LIST, administrator)).bodyText().contains("Add a value");

        MvcTestResult added = add("Nihilism " + code, code, "New guidance of November");

        assertThat(added).hasStatus(HttpStatus.SEE_OTHER).redirectedUrl().isEqualTo(LIST);
        assertThat(get(LIST, teacher)).bodyText().contains("Nihilism " + code, "New guidance of November");
    }

    @Test
    void keepsWhatWasTypedWhenAFormIsWrong() {
        assertThat(add("<Nihilism> & more", "Not A Code", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Enter why it is added", "Code must be lower-case letters")
                .contains("&lt;Nihilism> &amp; more", "Not A Code")
                .contains("Error: Add a value");
    }

    @Test
    void saysWhichRuleStandsInTheWayAndKeepsWhatWasTyped() {
        assertThat(add("Another massacre", "school-massacre", "Reason"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Nothing was added", "A code is used once in a list and never again", "Another massacre");
    }

    @Test
    void endsAValueAfterAskingForADayAndAReason() {
        add("Nihilism " + code, code, "Reason");
        Term term = term();
        LocalDate today = LocalDate.now(clock);
        String path = "/settings/vocabularies/terms/" + term.id().value() + "/end";
        assertThat(get(path, administrator)).bodyText().contains("its code cannot be used again");

        MvcTestResult ended = mvc.post()
                .uri(path)
                .with(SignedInAs.seat(administrator))
                .with(csrf())
                .param("version", "0")
                .param("last-day", String.valueOf(today.getDayOfMonth()))
                .param("last-month", String.valueOf(today.getMonthValue()))
                .param("last-year", String.valueOf(today.getYear()))
                .param("why", "Not used")
                .exchange();

        assertThat(ended).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(term().until()).isEqualTo(today);
    }

    @Test
    void rewordsAValueAndRefusesASecondAuthorWhoSawTheOldWords() {
        add("Nihilism " + code, code, "Reason");

        assertThat(reword(0, "Nihilist violence " + code)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(reword(0, "Something else " + code))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Somebody else changed this record", "Something else " + code)
                .contains("It says now", "You typed", "Reworded a value of a list", "_choose:words");
    }

    @Test
    void letsNobodyElseChangeAList() {
        assertThat(add(teacher, "Nihilism " + code, code, "Reason")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void findsNoValueThatIsNotThere() {
        assertThat(get("/settings/vocabularies/terms/" + UUID.randomUUID() + "/end", administrator))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/settings/vocabularies/colours", teacher)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult add(String words, String newCode, String why) {
        return add(administrator, words, newCode, why);
    }

    private MvcTestResult add(Seats.Seat seat, String words, String newCode, String why) {
        return mvc.post()
                .uri(LIST + "/add")
                .with(SignedInAs.seat(seat))
                .with(csrf())
                .param("words", words)
                .param("code", newCode)
                .param("definition", "")
                .param("from-day", "1")
                .param("from-month", "4")
                .param("from-year", "2026")
                .param("why", why)
                .exchange();
    }

    private MvcTestResult reword(int version, String words) {
        return mvc.post()
                .uri("/settings/vocabularies/terms/" + term().id().value() + "/reword")
                .with(SignedInAs.seat(administrator))
                .with(csrf())
                .param("version", String.valueOf(version))
                .param("words", words)
                .param("definition", "")
                .param("why", "Plain English")
                .exchange();
    }

    private MvcTestResult get(String path, Seats.Seat seat) {
        return mvc.get().uri(path).with(SignedInAs.seat(seat)).exchange();
    }

    private Term term() {
        return gate.ask(teacher.acting(), new ShowVocabulary(Lists.TYPE_OF_CONCERN))
                .orThrow()
                .terms()
                .find(code)
                .orElseThrow();
    }
}
