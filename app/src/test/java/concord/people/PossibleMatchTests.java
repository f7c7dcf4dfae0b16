package concord.people;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.MyWork;
import concord.access.RawSql;
import concord.access.Seats;
import concord.partnership.Role;
import concord.people.MatchAnswer.Answer;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.postgres.TestDatabase;
import concord.platform.work.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The queue of possible matches: what comes onto it, whose work each is, and what an answer does. */
@ConcordTest
class PossibleMatchTests {

    private static final LocalDate DAY = LocalDate.of(1988, 2, 17);

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    private PeopleScene scene;
    private JoinedPersons joined;
    private String family;

    @BeforeEach
    void arrange() {
        scene = new PeopleScene(gate, database);
        joined = new JoinedPersons(gate, database, scene);
        family = "Vandersloot" + FreshLetters.of(8);
    }

    @Test
    void whatSomebodyWasUnsureAboutStandsOnTheQueueOldestFirst() {
        scene.onRecord(scene.officer, called("Anselm"), scene.eastmere);
        InvolvementId second = unsure("Anselm");
        InvolvementId third = unsure("Anselm");
        PossibleMatchList list = listed(scene.officer);
        assertThat(list.total()).isGreaterThanOrEqualTo(2);
        assertThat(list.lines())
                .extracting(line -> line.ours().involvement())
                .startsWith(second)
                .contains(third);
        assertThat(list.lines()).allSatisfy(line -> {
            assertThat(line.why()).isEqualTo(WhyPossible.UNSURE);
            assertThat(line.reason()).isEqualTo("Compared with the school's list");
        });
    }

    @Test
    void theListIsFilteredByWhyAreaAndWhoseItIs() {
        scene.onRecord(scene.officer, called("Anselm"), scene.eastmere);
        unsure("Anselm");
        PossibleMatch one = listed(scene.officer).lines().getFirst();
        assertThat(asked(new ListPossibleMatches(WhyPossible.CORRECTION, null, false, 1))
                        .total())
                .isZero();
        assertThat(asked(new ListPossibleMatches(WhyPossible.UNSURE, scene.eastmere, false, 1))
                        .total())
                .isOne();
        assertThat(asked(new ListPossibleMatches(null, scene.farway, false, 1)).total())
                .isZero();
        assertThat(asked(new ListPossibleMatches(null, null, true, 1)).total()).isZero();
        gate.submit(scene.officer, new ClaimPossibleMatch(one.id())).orThrow();
        assertThat(asked(new ListPossibleMatches(null, null, true, 1)).total()).isOne();
    }

    @Test
    void anotherAreaSeesNothingOfIt() {
        scene.onRecord(scene.officer, called("Anselm"), scene.eastmere);
        unsure("Anselm");
        PossibleMatch one = listed(scene.officer).lines().getFirst();
        for (Acting stranger : List.of(scene.northbrookOfficer, scene.southdaleOfficer, scene.farwayOfficer)) {
            assertThat(gate.ask(stranger, new ListPossibleMatches(null, null, false, 1))
                            .orThrow()
                            .total())
                    .isZero();
            JoinedPersons.refused(gate.ask(stranger, new ShowPossibleMatch(one.id())), "gate.not-found");
            JoinedPersons.refused(gate.submit(stranger, new ClaimPossibleMatch(one.id())), "gate.not-found");
            assertThat(new RawSql(database).count(stranger.post(), "select count(*) from people.possible_match"))
                    .isZero();
        }
        JoinedPersons.refused(
                gate.ask(scene.teacher, new ListPossibleMatches(null, null, false, 1)), "gate.not-allowed");
    }

    @Test
    void aClaimKeepsOthersOffUntilItIsLetGoOrLapses() {
        PossibleMatchId one = open();
        gate.submit(scene.officer, new ClaimPossibleMatch(one)).orThrow();
        Outcome<PossibleMatchId> late = gate.submit(scene.supervisor, new ClaimPossibleMatch(one));
        JoinedPersons.refused(late, "people.claimed");
        JoinedPersons.refused(answered(scene.supervisor, one, Answer.NOT_THE_SAME), "people.claimed");
        JoinedPersons.refused(gate.submit(scene.supervisor, new LetGoOfPossibleMatch(one)), "people.claimed");
        gate.submit(scene.officer, new LetGoOfPossibleMatch(one)).orThrow();
        gate.submit(scene.supervisor, new ClaimPossibleMatch(one)).orThrow();
        change("update people.possible_match set claimed_until = platform.today() - 1 where id = :id", one);
        gate.submit(scene.officer, new ClaimPossibleMatch(one)).orThrow();
    }

    @Test
    void aClaimEndsWithItsPost() {
        PossibleMatchId one = open();
        Acting leaving = another(Role.GATEWAY_OFFICER);
        gate.submit(leaving, new ClaimPossibleMatch(one)).orThrow();
        assertThat(shown(one).claim()).isNotNull();
        close(leaving);
        assertThat(shown(one).claim()).isNull();
        gate.submit(scene.officer, new ClaimPossibleMatch(one)).orThrow();
    }

    @Test
    void ofTwoWhoClaimAtOnceOneWinsAndTheOtherIsToldWho() throws Exception {
        PossibleMatchId one = open();
        var outcomes = atOnce(
                () -> gate.submit(scene.officer, new ClaimPossibleMatch(one)),
                () -> gate.submit(scene.supervisor, new ClaimPossibleMatch(one)));
        assertThat(outcomes)
                .filteredOn(outcome -> outcome instanceof Outcome.Done)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome instanceof Outcome.Refused)
                .singleElement()
                .satisfies(outcome -> assertThat(
                                ((Outcome.Refused<?>) outcome).refusal().whatStandsInTheWay())
                        .contains("has claimed this possible match until"));
    }

    @Test
    void notTheSameSettlesItAndUnsureLeavesItForSomebodyElse() {
        PossibleMatchId one = open();
        gate.submit(scene.officer, new ClaimPossibleMatch(one)).orThrow();
        answered(scene.officer, one, Answer.UNSURE).orThrow();
        assertThat(shown(one).open()).isTrue();
        assertThat(shown(one).claim()).isNull();
        answered(scene.supervisor, one, Answer.NOT_THE_SAME).orThrow();
        assertThat(shown(one).open()).isFalse();
        assertThat(shown(one).answers())
                .extracting(PossibleMatch.Answered::answer)
                .containsExactly(Answer.UNSURE, Answer.NOT_THE_SAME);
        JoinedPersons.refused(gate.submit(scene.officer, new ClaimPossibleMatch(one)), "people.possible-match-settled");
        assertThat(listed(scene.officer).lines()).extracting(PossibleMatch::id).doesNotContain(one);
    }

    @Test
    void sameOfTwoPersonsBecomesAProposalForASecondPerson() {
        PossibleMatchId one = open();
        answered(scene.officer, one, Answer.SAME).orThrow();
        PossibleMatch settled = shown(one);
        MergeId merge = Objects.requireNonNull(settled.answers().getFirst().merge());
        assertThat(gate.ask(scene.supervisor, new ShowMerge(merge)).orThrow().waits())
                .isTrue();
        assertThat(tasks(scene.supervisor)).extracting(Task::title).contains("Agree or decline: are these one person?");
        assertThat(tasks(scene.officer))
                .filteredOn(Task::waitingForOthers)
                .extracting(Task::title)
                .contains("Wait: a second person says whether these are one person");
    }

    @Test
    void sameOfARecordThatIsNobodysYetLinksIt() {
        InvolvementId unchecked = scene.referred(called("Anselm"), scene.eastmere);
        unsure("Anselm");
        PossibleMatchId one = listed(scene.officer).lines().getFirst().id();
        assertThat(shown(one).theirs()).extracting(Reference::involvement).isEqualTo(unchecked);
        answered(scene.officer, one, Answer.SAME).orThrow();
        assertThat(shown(one).open()).isFalse();
        assertThat(gate.ask(scene.officer, new CheckOfPerson(unchecked))
                        .orThrow()
                        .person())
                .isNotNull();
    }

    @Test
    void anAnswerNeedsBothRecordsToHaveBeenShownAsTheyStand() {
        PossibleMatchId one = open();
        PairDisplay shown = pair(scene.officer, one);
        JoinedPersons.refused(
                gate.submit(scene.supervisor, new AnswerPossibleMatch(one, shown.id(), Answer.NOT_THE_SAME, "No")),
                "people.pair-not-shown");
        correct(shown(one).ours().involvement(), Born.on(DAY.plusDays(1)));
        JoinedPersons.refused(
                gate.submit(scene.officer, new AnswerPossibleMatch(one, shown.id(), Answer.NOT_THE_SAME, "No")),
                "people.pair-changed");
    }

    @Test
    void aCorrectionBringsUpWhatIsNearNowForWhoeverDecidedWithoutIt() {
        PersonId known = scene.onRecord(scene.officer, called("Anselm"), scene.eastmere);
        InvolvementId wrong = scene.referred(
                PersonDetails.called("Quentin", "Somebodyelse" + family).born(Born.on(LocalDate.of(1951, 12, 30))),
                scene.eastmere);
        scene.answered(scene.officer, wrong, Answer.NOT_THE_SAME).orThrow();
        assertThat(listed(scene.officer).total()).isZero();
        correctName(scene.supervisor, wrong, Name.used("Anselm", family));
        correct(wrong, Born.on(DAY));
        assertThat(listed(scene.officer).lines()).singleElement().satisfies(line -> {
            assertThat(line.why()).isEqualTo(WhyPossible.CORRECTION);
            assertThat(line.ours().involvement()).isEqualTo(wrong);
            assertThat(line.lookAgain()).isEqualTo(scene.officer.post());
            assertThat(joined.recordsOf(known))
                    .contains(Objects.requireNonNull(line.theirs()).involvement());
        });
        assertThat(tasks(scene.officer)).extracting(Task::title).contains("Look again: a near record has come up");
        assertThat(tasks(scene.supervisor))
                .extracting(Task::title)
                .doesNotContain("Look again: a near record has come up");
    }

    @Test
    void aLateNameDoesSoToo() {
        scene.onRecord(scene.officer, called("Anselm"), scene.eastmere);
        InvolvementId elsewhere = scene.referred(
                PersonDetails.called("Quentin", "Somebodyelse" + family).born(Born.on(DAY)), scene.eastmere);
        scene.answered(scene.officer, elsewhere, Answer.NOT_THE_SAME).orThrow();
        gate.submit(
                        scene.officer,
                        new AddName(elsewhere, version(elsewhere), Name.alias("Anselm", family), "Said by his aunt"))
                .orThrow();
        assertThat(listed(scene.officer).lines()).extracting(PossibleMatch::why).contains(WhyPossible.LATE_NAME);
    }

    @Test
    void whereThePostThatDecidedIsGoneTheGatewayOfficersOfTheAreaLookAgain() {
        scene.onRecord(scene.officer, called("Anselm"), scene.eastmere);
        Acting leaving = another(Role.GATEWAY_OFFICER);
        InvolvementId wrong = scene.referred(
                PersonDetails.called("Quentin", "Somebodyelse" + family).born(Born.on(DAY)), scene.eastmere);
        scene.answered(leaving, wrong, Answer.NOT_THE_SAME).orThrow();
        correctName(scene.supervisor, wrong, Name.used("Anselm", family));
        assertThat(tasks(scene.officer))
                .extracting(Task::title)
                .doesNotContain("Look again: a near record has come up");
        close(leaving);
        assertThat(tasks(scene.officer)).extracting(Task::title).contains("Look again: a near record has come up");
        assertThat(tasks(scene.northbrookOfficer))
                .extracting(Task::title)
                .doesNotContain("Look again: a near record has come up");
    }

    @Test
    void whatWasAnsweredWithAsMuchSpeakingForItIsNotBroughtUpAgain() {
        scene.onRecord(scene.officer, called("Anselm"), scene.eastmere);
        InvolvementId other = scene.referred(called("Anselm"), scene.eastmere);
        scene.answered(scene.officer, other, Answer.NOT_THE_SAME).orThrow();
        gate.submit(
                        scene.officer,
                        new AddName(other, version(other), Name.alias("Bogdan", "Wirth"), "Said by his aunt"))
                .orThrow();
        correct(other, Born.on(DAY.plusDays(1)));
        assertThat(listed(scene.officer).total()).isZero();
    }

    @Test
    void whatBecomesOnePersonsLeavesTheQueue() {
        PossibleMatchId one = open();
        PossibleMatch before = shown(one);
        InvolvementId theirs = Objects.requireNonNull(before.theirs()).involvement();
        joined.joined(personOf(before.ours().involvement()), personOf(theirs));
        assertThat(shown(one).open()).isFalse();
    }

    @Test
    void indexesLeadToTheOldestOfTheQueueUnderTheWall() {
        var sql = new RawSql(database);
        String plan = sql.as(scene.officer.post(), jdbc -> {
            RawSql.set(jdbc, "enable_seqscan", "off");
            RawSql.set(jdbc, "enable_bitmapscan", "off");
            RawSql.set(jdbc, "enable_sort", "off");
            return String.join("\n", jdbc.sql("""
                            explain (costs off) select id from people.possible_match
                            where closed_at is null order by opened_at, id limit 25
                            """).query(String.class).list());
        });
        assertThat(plan).contains("possible_match_oldest_first").doesNotContain("Sort");
    }

    private PersonDetails called(String given) {
        return PersonDetails.called(given, family).born(Born.on(DAY));
    }

    /** Somebody whose near records somebody was unsure about. */
    private InvolvementId unsure(String given) {
        InvolvementId involvement = scene.referred(called(given), scene.eastmere);
        scene.answered(scene.officer, involvement, Answer.UNSURE).orThrow();
        return involvement;
    }

    private PossibleMatchId open() {
        scene.onRecord(scene.officer, called("Anselm"), scene.eastmere);
        unsure("Anselm");
        return listed(scene.officer).lines().getFirst().id();
    }

    private PossibleMatchList listed(Acting acting) {
        return gate.ask(acting, new ListPossibleMatches(null, null, false, 1)).orThrow();
    }

    private PossibleMatchList asked(ListPossibleMatches query) {
        return gate.ask(scene.officer, query).orThrow();
    }

    private PossibleMatch shown(PossibleMatchId id) {
        return gate.ask(scene.officer, new ShowPossibleMatch(id)).orThrow();
    }

    private PairDisplay pair(Acting acting, PossibleMatchId id) {
        PossibleMatch one = shown(id);
        return gate.submit(
                        acting,
                        new ShowPair(
                                one.ours().involvement().ref(),
                                Objects.requireNonNull(one.theirs())
                                        .involvement()
                                        .ref()))
                .orThrow();
    }

    private Outcome<PossibleMatchId> answered(Acting acting, PossibleMatchId id, Answer answer) {
        return gate.submit(
                acting, new AnswerPossibleMatch(id, pair(acting, id).id(), answer, "Compared with the school's list"));
    }

    private List<Task> tasks(Acting acting) {
        return gate.ask(acting, new MyWork()).orThrow();
    }

    private PersonId personOf(InvolvementId involvement) {
        return Objects.requireNonNull(gate.ask(scene.officer, new CheckOfPerson(involvement))
                .orThrow()
                .person());
    }

    private void correct(InvolvementId involvement, Born born) {
        gate.submit(scene.officer, new CorrectBorn(involvement, version(involvement), born, "Passport"))
                .orThrow();
    }

    private void correctName(Acting acting, InvolvementId involvement, Name right) {
        UUID wrong = database.asOwner()
                .sql("select id from people.name where involvement_id = :id order by number limit 1")
                .param("id", involvement.value())
                .query(UUID.class)
                .single();
        gate.submit(acting, new CorrectName(involvement, version(involvement), wrong, right, "Passport"))
                .orThrow();
    }

    private int version(InvolvementId involvement) {
        return database.asOwner()
                .sql("select version from people.involvement where id = :id")
                .param("id", involvement.value())
                .query(Integer.class)
                .single();
    }

    private Acting another(Role role) {
        var seats = new Seats(database);
        return seats.seat(role, seats.agency("police"), scene.eastmere).acting();
    }

    private void close(Acting leaving) {
        database.asOwner()
                .sql("update partnership.post set closed = platform.today() - 1 where id = :id")
                .param("id", leaving.post().value())
                .update();
    }

    private void change(String sql, PossibleMatchId id) {
        database.asOwner().sql(sql).param("id", id.value()).update();
    }

    private static List<Outcome<?>> atOnce(Callable<Outcome<?>> first, Callable<Outcome<?>> second) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var outcomes = new ArrayList<Outcome<?>>();
            for (var future : threads.invokeAll(List.of(first, second))) {
                outcomes.add(future.get());
            }
            return outcomes;
        }
    }
}
