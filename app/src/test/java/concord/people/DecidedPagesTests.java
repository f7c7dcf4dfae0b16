package concord.people;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.people.MatchAnswer.Answer;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Deciding about two records, and reading what was decided, as posts do it on the pages. */
@ConcordTest
class DecidedPagesTests {

    private static final Born BORN = Born.on(LocalDate.of(2009, 4, 7));

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    private PeopleScene scene;
    private JoinedPersons joined;
    private PersonDetails details;
    private PersonId one;
    private PersonId other;

    @BeforeEach
    void arrange() {
        scene = new PeopleScene(gate, database);
        joined = new JoinedPersons(gate, database, scene);
        details = PersonDetails.called("Marigold", "Pembrokeson" + FreshLetters.of(8))
                .born(BORN);
        one = scene.onRecord(scene.officer, details, scene.eastmere);
        other = scene.onRecord(scene.officer, details, scene.eastmere);
    }

    @Test
    void leadsFromThePersonToAnotherNearThemAndShowsBothSideBySide() {
        assertThat(get(scene.officer, "/people/" + one.value()))
                .bodyText()
                .contains("/people/" + one.value() + "/join");
        String with = "/people/" + one.value() + "/join/" + other.value();
        assertThat(get(scene.officer, "/people/" + one.value() + "/join"))
                .hasStatusOk()
                .bodyText()
                .contains(with);
        MvcTestResult page = get(scene.officer, with);
        assertThat(page).hasStatusOk().bodyText().contains("Both records, what differs first", "Propose to join them");
        String body = PeopleHand.text(page);
        assertThat(body.indexOf("How the likeness was weighed"))
                .isGreaterThan(body.indexOf("Both records, what differs first"));
        assertThat(Jsoup.parse(body).select("details[open]")).isEmpty();
        assertThat(Jsoup.parse(body).title()).doesNotContain("Pembrokeson");
    }

    @Test
    void aProposalWithoutAReasonKeepsThePageAndSaysWhatToDo() {
        String with = "/people/" + one.value() + "/join/" + other.value();
        assertThat(post(scene.officer, with, Map.of("display", display(scene.officer), "reason", " ")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say what makes them one person");
        assertThat(post(scene.officer, with, Map.of("display", "nonsense", "reason", "The same school as before")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("have not been shown side by side", "The same school as before");
    }

    @Test
    void twoPeopleJoinTwoPersonsAndOneTakesItBack() {
        String with = "/people/" + one.value() + "/join/" + other.value();
        String merge = redirected(
                post(scene.officer, with, Map.of("display", display(scene.officer), "reason", "The same school")));
        assertThat(merge).matches("/people/merges/[-0-9a-f]{36}");
        assertThat(get(scene.officer, merge)).bodyText().contains("It waits for a second person");
        MvcTestResult asked = get(scene.supervisor, merge);
        assertThat(asked).bodyText().contains("Yes, join their records", "The same school");
        String shown = Jsoup.parse(PeopleHand.text(asked))
                .select("input[name=display]")
                .val();
        assertThat(post(scene.supervisor, merge, Map.of("display", shown, "answer", "agree", "reason", "")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(scene.supervisor, merge, Map.of("display", shown, "answer", "agree", "reason", "Passport")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(scene.officer, "/people/" + other.value()))
                .hasStatus(HttpStatus.SEE_OTHER)
                .redirectedUrl()
                .isEqualTo("/people/" + one.value());
        assertThat(get(scene.officer, "/people/" + one.value()))
                .bodyText()
                .contains("Joined with another person", merge);
        assertThat(get(scene.officer, merge)).bodyText().doesNotContain("Take the merge back");
        assertThat(post(scene.supervisor, merge + "/undo", Map.of("undo-reason", "")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say why they are not one person");
        assertThat(post(scene.supervisor, merge + "/undo", Map.of("undo-reason", "They are cousins")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(scene.officer, with))
                .bodyText()
                .contains("Said not to be the same person by", "They are cousins")
                .doesNotContain("Propose to join them");
    }

    @Test
    void thatTwoStandApartIsLiftedOnItsPageByTwo() {
        MergeId merge = joined.joined(one, other);
        joined.undone(merge);
        String apart = "/people/apart/" + joined.cannotLink(merge).value();
        assertThat(get(scene.officer, apart)).hasStatusOk().bodyText().contains("They are cousins", "Ask to lift it");
        assertThat(post(scene.officer, apart, Map.of("reason", "A copy"))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(scene.officer, apart)).bodyText().doesNotContain("Yes, they may be joined again");
        assertThat(get(scene.supervisor, apart)).bodyText().contains("Yes, they may be joined again");
        assertThat(post(scene.supervisor, apart + "/answer", Map.of("answer", "", "reason", "So it was")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("So it was");
        assertThat(post(scene.supervisor, apart + "/answer", Map.of("answer", "lift", "reason", "So it was")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(scene.officer, apart)).bodyText().contains("Lifted");
    }

    @Test
    void theListSaysWhereThereIsNothingAndWhereOpenChecksAre() {
        assertThat(get(scene.farwayOfficer, "/people/reviews?why=nonsense&area=x&page=0&only=mine"))
                .hasStatusOk()
                .bodyText()
                .contains("No possible match that you may see waits here", "/referrals?stage=PERSON_CHECK");
        assertThat(get(scene.chair, "/people/reviews")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aPossibleMatchIsClaimedAnsweredAndOffTheList() {
        String review = unsure();
        assertThat(get(scene.officer, "/people/reviews")).bodyText().contains(review, "Nobody", "Somebody was unsure");
        assertThat(post(scene.officer, review + "/claim", Map.of())).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(scene.officer, "/people/reviews?only=mine")).bodyText().contains(review);
        assertThat(get(scene.supervisor, review))
                .bodyText()
                .contains("Claimed by")
                .doesNotContain("Keep the answer");
        assertThat(post(scene.supervisor, review + "/claim", Map.of()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("has claimed this possible match until");
        MvcTestResult page = get(scene.officer, review);
        String shown =
                Jsoup.parse(PeopleHand.text(page)).select("input[name=display]").val();
        assertThat(post(scene.officer, review, Map.of("display", shown, "answer", "MAYBE", "reason", "Twins")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Select whether this is the same person", "Twins");
        assertThat(post(scene.officer, review, Map.of("display", shown, "answer", "NOT_THE_SAME", "reason", "Twins")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(scene.officer, "/people/reviews")).bodyText().doesNotContain(review);
        assertThat(get(scene.officer, review)).bodyText().contains("This possible match is settled", "Twins");
        assertThat(post(scene.officer, review, Map.of("display", shown, "answer", "SAME", "reason", "Oh yes they are")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Somebody has settled", "Oh yes they are");
    }

    @Test
    void aPersonAndTheirChronologyReadAsTheyStoodOnAnyDay() {
        backdate(one, "2026-01-10");
        backdate(other, "2026-01-12");
        MergeId merge = joined.joined(one, other);
        change("update people.link set at = '2026-01-20T10:00:00Z' where merge_id = :id", merge.value());
        InvolvementId corrected = firstOf(one);
        rename(corrected);
        String before = "?on-day=15&on-month=1&on-year=2026";
        PersonOnRecord then = gate.ask(scene.officer, new ShowPerson(one, LocalDate.of(2026, 1, 15)))
                .orThrow();
        assertThat(then.references()).hasSize(1);
        assertThat(then.names()).allSatisfy(name -> assertThat(name.stands()).isTrue());
        assertThat(then.names()).extracting(name -> name.what().family()).doesNotContain("Renamed");
        assertThat(gate.ask(scene.officer, new ShowPerson(other, LocalDate.of(2026, 1, 15)))
                        .orThrow()
                        .references())
                .hasSize(1);
        assertThat(gate.ask(scene.officer, new ShowPerson(one, LocalDate.of(2026, 1, 25)))
                        .orThrow()
                        .references())
                .hasSize(2);
        JoinedPersons.refused(
                gate.ask(scene.officer, new ShowPerson(one, LocalDate.of(2026, 1, 2))), "people.not-the-person-then");
        assertThat(get(scene.officer, "/people/" + other.value() + before))
                .hasStatusOk()
                .bodyText()
                .contains("As it stood at the end of Thursday 15 January 2026");
        assertThat(get(scene.officer, "/people/" + one.value() + "/chronology" + before))
                .hasStatusOk()
                .bodyText()
                .contains("As it stood at the end of")
                .doesNotContain("Renamed");
        assertThat(get(scene.officer, "/people/" + one.value() + "?on-day=31&on-month=2&on-year=2026"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("The date must be a real date");
        assertThat(get(scene.officer, "/people/" + one.value() + "?on-day=1&on-month=1&on-year=2199"))
                .bodyText()
                .contains("The date must be today or in the past");
    }

    private String unsure() {
        InvolvementId third = scene.referred(details, scene.eastmere);
        scene.answered(scene.officer, third, Answer.UNSURE).orThrow();
        return "/people/reviews/"
                + gate.ask(scene.officer, new ListPossibleMatches(null, null, false, 1))
                        .orThrow()
                        .lines()
                        .getFirst()
                        .id()
                        .value();
    }

    private String display(Acting acting) {
        return joined.shown(acting, one, other).id().value().toString();
    }

    private InvolvementId firstOf(PersonId person) {
        return joined.recordsOf(person).getFirst();
    }

    private void backdate(PersonId person, String day) {
        UUID id = firstOf(person).value();
        for (String table : new String[] {"name", "birth"}) {
            change("update people." + table + " set recorded_at = '" + day + "' where involvement_id = :id", id);
        }
        change("update people.link set at = '" + day + "' where involvement_id = :id", id);
        change("update people.involvement set recorded_at = '" + day + "' where id = :id", id);
    }

    private void rename(InvolvementId involvement) {
        UUID wrong = database.asOwner()
                .sql("select id from people.name where involvement_id = :id order by number limit 1")
                .param("id", involvement.value())
                .query(UUID.class)
                .single();
        int version = database.asOwner()
                .sql("select version from people.involvement where id = :id")
                .param("id", involvement.value())
                .query(Integer.class)
                .single();
        gate.submit(
                        scene.officer,
                        new CorrectName(involvement, version, wrong, Name.used("Marigold", "Renamed"), "Passport"))
                .orThrow();
    }

    private void change(String sql, UUID id) {
        database.asOwner().sql(sql).param("id", id).update();
    }

    private MvcTestResult get(Acting acting, String uri) {
        return new PeopleHand(mvc).get(acting, uri);
    }

    private MvcTestResult post(Acting acting, String uri, Map<String, String> fields) {
        return new PeopleHand(mvc).post(acting, uri, fields);
    }

    private static String redirected(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }
}
