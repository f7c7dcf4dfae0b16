package concord.people;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.MyWork;
import concord.access.RawSql;
import concord.partnership.Role;
import concord.people.MatchAnswer.Answer;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import concord.platform.work.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * A case officer corrects a record and may not look for near ones by agreement: what the correction brings up elsewhere goes to
 * those who may, and the case officer learns nothing of it (F1, channel.md 8.3).
 */
@ConcordTest
class CorrectionByCaseOfficerTests {

    private static final Born BORN = Born.on(LocalDate.of(1988, 2, 17));
    private static final String LOOK_AGAIN = "Look again: a near record has come up";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    private PeopleScene scene;
    private Acting caseOfficer;
    private String family;
    private InvolvementId wrong;
    private PersonId person;

    @BeforeEach
    void arrange() {
        scene = new PeopleScene(gate, database);
        caseOfficer = new JoinedPersons(gate, database, scene).another(Role.CASE_OFFICER);
        family = "Vandersloot" + FreshLetters.of(8);
        wrong = scene.referred(
                PersonDetails.called("Quentin", "Somebodyelse" + family).born(BORN), scene.eastmere);
        person = scene.answered(scene.officer, wrong, Answer.NOT_THE_SAME).orThrow();
    }

    @Test
    void bringsUpARecordOfAnAreaBoundByAgreementForWhoeverDecidedWithoutIt() {
        InvolvementId there = elsewhere(scene.northbrookOfficer, scene.northbrook);

        correct();

        assertThat(listed(scene.officer)).singleElement().satisfies(line -> {
            assertThat(line.why()).isEqualTo(WhyPossible.CORRECTION);
            assertThat(line.reason()).isEqualTo("Passport");
            assertThat(line.ours().involvement()).isEqualTo(wrong);
            assertThat(line.lookAgain()).isEqualTo(scene.officer.post());
            assertThat(Objects.requireNonNull(line.theirs()).involvement()).isEqualTo(there);
        });
        assertThat(tasks(scene.officer)).contains(LOOK_AGAIN);
    }

    @Test
    void showsTheCaseOfficerNothingOfIt() {
        InvolvementId there = elsewhere(scene.northbrookOfficer, scene.northbrook);
        String before = page();

        correct();

        PossibleMatchId raised = listed(scene.officer).getFirst().id();
        assertThat(page())
                .contains("Anselm " + family)
                .doesNotContain(
                        "Possible matches",
                        raised.value().toString(),
                        there.value().toString(),
                        "NORTH-1");
        assertThat(before).doesNotContain("Possible matches");
        assertThat(gate.ask(caseOfficer, new ShowPerson(person)).orThrow().possible())
                .isEmpty();
        assertThat(tasks(caseOfficer)).doesNotContain(LOOK_AGAIN);
        JoinedPersons.refused(gate.ask(caseOfficer, new ShowPossibleMatch(raised)), "gate.not-allowed");
        JoinedPersons.refused(gate.ask(caseOfficer, new ListPossibleMatches(null, null, false, 1)), "gate.not-allowed");
        assertThat(new RawSql(database)
                        .count(
                                caseOfficer.post(),
                                "select count(*) from people.involvement where reference = 'NORTH-1'"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void looksNowhereThatNoAgreementInForceBinds(boolean ended) {
        elsewhere(ended ? scene.southdaleOfficer : scene.farwayOfficer, ended ? scene.southdale : scene.farway);

        correct();

        assertThat(listed(scene.officer)).isEmpty();
    }

    @Test
    void looksInTheOwnAreaAsBefore() {
        InvolvementId here = elsewhere(scene.officer, scene.eastmere);

        correct();

        assertThat(listed(scene.officer))
                .extracting(line -> Objects.requireNonNull(line.theirs()).involvement())
                .containsExactly(here);
        assertThat(page()).contains("Possible matches");
    }

    private InvolvementId elsewhere(Acting officer, AreaId area) {
        InvolvementId known = scene.referred(
                PersonDetails.called("Anselm", family).born(BORN),
                area,
                "NORTH-1",
                PeopleScene.newRecord(),
                scene.newKey());
        scene.answered(officer, known, Answer.NOT_THE_SAME).orThrow();
        return known;
    }

    private void correct() {
        UUID said = database.asOwner()
                .sql("select id from people.name where involvement_id = :id order by number limit 1")
                .param("id", wrong.value())
                .query(UUID.class)
                .single();
        int version = database.asOwner()
                .sql("select version from people.involvement where id = :id")
                .param("id", wrong.value())
                .query(Integer.class)
                .single();
        gate.submit(caseOfficer, new CorrectName(wrong, version, said, Name.used("Anselm", family), "Passport"))
                .orThrow();
    }

    private List<PossibleMatch> listed(Acting acting) {
        return gate.ask(acting, new ListPossibleMatches(null, null, false, 1))
                .orThrow()
                .lines();
    }

    private List<String> tasks(Acting acting) {
        return gate.ask(acting, new MyWork()).orThrow().stream()
                .map(Task::title)
                .toList();
    }

    private String page() {
        return PeopleHand.text(new PeopleHand(mvc).get(caseOfficer, "/people/" + person.value()));
    }
}
