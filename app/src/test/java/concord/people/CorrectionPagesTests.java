package concord.people;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A name or a date of birth is corrected on a page; what the record said stays, and what is near comes up at once (F1, F15). */
@ConcordTest
class CorrectionPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    private PeopleScene scene;
    private String family;
    private PersonId person;
    private String page;

    @BeforeEach
    void arrange() {
        scene = new PeopleScene(gate, database);
        family = "Quillfeather" + FreshLetters.of(8);
        person = scene.onRecord(
                scene.officer,
                PersonDetails.called("Marigold", family).born(Born.on(LocalDate.of(2009, 4, 7))),
                scene.eastmere);
        page = "/people/" + person.value();
    }

    @Test
    void aNameIsCorrectedAndWhatWasSaidBeforeStays() {
        String correct = link("Correct Marigold");
        MvcTestResult form = get(scene.officer, correct);
        assertThat(form).hasStatusOk().bodyText().contains("Marigold " + family, "That stays on record");
        assertThat(Jsoup.parse(PeopleHand.text(form))
                        .select("input[name=given]")
                        .val())
                .isEqualTo("Marigold");
        assertThat(Jsoup.parse(PeopleHand.text(form)).title()).doesNotContain(family);

        assertThat(post(correct, form, Map.of("given", "Margery", "family", family, "kind", "USED", "reason", "")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say how you know", "Margery");
        assertThat(post(
                        correct,
                        form,
                        Map.of("given", "Margery", "family", family, "kind", "USED", "reason", "Birth certificate")))
                .hasStatus(HttpStatus.SEE_OTHER)
                .redirectedUrl()
                .isEqualTo(page);

        assertThat(get(scene.officer, page))
                .bodyText()
                .contains("Margery " + family, "Marigold " + family, "Corrected", "Birth certificate");
        assertThat(get(scene.officer, correct)).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void whoComesSecondSeesWhatStandsNowBesideWhatTheyTyped() {
        String add = link("Add a name");
        MvcTestResult before = get(scene.supervisor, add);
        assertThat(post(add, get(scene.officer, add), name("Goldie", "Her aunt says so")))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(post(add, before, name("Mari", "The school says so")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Mari", "The school says so");
        assertThat(post(add, get(scene.supervisor, add), name("Mari", "The school says so")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(scene.officer, page)).bodyText().contains("Goldie", "Mari " + family);
    }

    @Test
    void aDateOfBirthIsADayOrAYearInThePast() {
        String born = link("Correct 7 Apr");
        MvcTestResult form = get(scene.officer, born);
        assertThat(form).hasStatusOk();
        assertThat(post(born, form, Map.of("reason", "Passport")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Enter a date of birth, or a year");
        assertThat(post(born, form, day("4", "7", "2100"))).bodyText().contains("Date of birth must be in the past");
        assertThat(post(born, form, day("31", "2", "2009"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(born, form, Map.of("about", "about ten", "reason", "Passport")))
                .bodyText()
                .contains("Enter a year, such as 2008", "about ten");
        assertThat(post(born, form, day("4", "7", "2009"))).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(get(scene.officer, page)).bodyText().contains("4 Jul 2009", "7 Apr 2009", "Corrected");
    }

    @Test
    void aRecordThatDoesNotSayWhenSomebodyWasBornIsToldSo() {
        person = scene.onRecord(scene.officer, PersonDetails.called("Peregrine", family), scene.eastmere);
        page = "/people/" + person.value();
        String born = link("Add a date of birth");

        assertThat(post(born, get(scene.officer, born), Map.of("about", "2008", "reason", "The school")))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(PeopleHand.text(get(scene.officer, page)))
                .contains("about 2008")
                .doesNotContain("Add a date of birth");
    }

    @Test
    void whatIsNearNowComesUpForWhoeverDecidedWithoutIt() {
        String other = "Bramblewick" + FreshLetters.of(8);
        PersonId hidden = scene.onRecord(
                scene.officer,
                PersonDetails.called("Hannelore", other).born(Born.on(LocalDate.of(2009, 4, 7))),
                scene.eastmere);
        String correct = link("Correct Marigold");

        assertThat(post(
                        correct,
                        get(scene.officer, correct),
                        Map.of("given", "Hannelore", "family", other, "kind", "USED", "reason", "A typing slip")))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(get(scene.officer, page))
                .bodyText()
                .contains("Possible matches", "A typing slip", "/people/" + hidden.value());
    }

    @Test
    void nobodyCorrectsWhatIsNotTheirsToCorrect() {
        String correct = link("Correct Marigold");

        assertThat(PeopleHand.text(get(scene.chair, page))).contains(family).doesNotContain("Add a name");
        assertThat(get(scene.chair, correct)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(scene.northbrookOfficer, correct)).hasStatus(HttpStatus.NOT_FOUND);
        String ofAnother = correct.replace(person.value().toString(), "00000000-0000-0000-0000-000000000009");
        assertThat(get(scene.officer, ofAnother)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private Map<String, String> name(String given, String reason) {
        return Map.of("given", given, "family", family, "kind", "ALIAS", "reason", reason);
    }

    private static Map<String, String> day(String day, String month, String year) {
        return Map.of("born-day", day, "born-month", month, "born-year", year, "reason", "Passport");
    }

    /** The address of the first link on the person's page whose words begin so. */
    private String link(String words) {
        return Jsoup.parse(PeopleHand.text(get(scene.officer, page))).select("a").stream()
                .filter(one -> one.text().startsWith(words))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }

    private MvcTestResult get(Acting acting, String uri) {
        return new PeopleHand(mvc).get(acting, uri);
    }

    /** What the form holds hidden goes along. */
    private MvcTestResult post(String uri, MvcTestResult form, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put(
                "version",
                Jsoup.parse(PeopleHand.text(form)).select("input[name=version]").val());
        return new PeopleHand(mvc).post(scene.officer, uri, all);
    }
}
