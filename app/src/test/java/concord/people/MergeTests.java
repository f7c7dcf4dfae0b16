package concord.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.ConcordTest;
import concord.access.RawSql;
import concord.partnership.Role;
import concord.people.MatchAnswer.Answer;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.postgres.TestDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** Two persons on record are joined by two people. */
@ConcordTest
class MergeTests {

    private static final Born THEN = Born.on(LocalDate.of(1988, 2, 17));

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
        details = PersonDetails.called("Anselm", "Vandersloot" + FreshLetters.of(8))
                .born(THEN);
        one = scene.onRecord(scene.officer, details, scene.eastmere);
        other = scene.onRecord(scene.officer, details, scene.eastmere);
    }

    @Test
    void everyRecordOfTheOneBecomesTheOthersWhenASecondPersonAgrees() {
        List<InvolvementId> both = Stream.concat(joined.recordsOf(one).stream(), joined.recordsOf(other).stream())
                .sorted(Comparator.comparing(id -> id.value().toString()))
                .toList();
        MergeId merge = joined.joined(one, other);
        assertThat(joined.recordsOf(one)).containsExactlyInAnyOrderElementsOf(both);
        assertThat(joined.recordsOf(other)).isEmpty();
        Merge seen = gate.ask(scene.officer, new ShowMerge(merge)).orThrow();
        assertThat(seen.stands()).isTrue();
        assertThat(seen.moved()).isOne();
        assertThat(seen.modelVersion()).isNotBlank();
        assertThat(seen.proposed().by()).isEqualTo(scene.officer.post());
        assertThat(Objects.requireNonNull(seen.answered()).by()).isEqualTo(scene.supervisor.post());
        assertThat(gate.ask(scene.officer, new ShowPerson(one)).orThrow().decisions())
                .extracting(PersonDecision::what)
                .contains("Joined with another person", "Proposed to be one with another person");
    }

    @Test
    void nothingMovesBeforeASecondPersonAgreesOrWhenTheyDecline() {
        MergeId merge = joined.proposed(scene.officer, one, other).orThrow();
        assertThat(joined.recordsOf(other)).hasSize(1);
        joined.answered(scene.supervisor, merge, one, other, false).orThrow();
        assertThat(joined.recordsOf(other)).hasSize(1);
        JoinedPersons.refused(joined.answered(scene.supervisor, merge, one, other, true), "people.merge-answered");
        assertThat(joined.proposed(scene.officer, one, other)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whoeverProposedCannotAgreeNotEvenUnderAnotherPost() {
        MergeId merge = joined.proposed(scene.officer, one, other).orThrow();
        JoinedPersons.refused(joined.answered(scene.officer, merge, one, other, true), "people.own-proposal");
        var alsoSupervisor = new Acting(scene.supervisor.post(), scene.officer.holder(), Acting.Via.PAGE);
        JoinedPersons.refused(joined.answered(alsoSupervisor, merge, one, other, true), "people.own-proposal");
        assertThat(joined.recordsOf(other)).hasSize(1);
    }

    @Test
    void theSecondWallHoldsTheSecondPersonToo() {
        MergeId merge = joined.proposed(scene.officer, one, other).orThrow();
        PairDisplay shown = joined.shown(scene.officer, one, other);
        assertThatThrownBy(() -> new RawSql(database)
                        .as(
                                scene.officer.post(),
                                jdbc -> jdbc.sql("""
                                update people.merge set answer = 'AGREED', answer_reason = 'x', answered_at = now(),
                                    answered_by = :by, answer_display_id = :display where id = :id
                                """)
                                        .param("by", scene.officer.post().value())
                                        .param("display", shown.id().value())
                                        .param("id", merge.value())
                                        .update()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("nobody_answers_their_own_proposal");
    }

    @Test
    void aDecisionNeedsBothRecordsToHaveBeenShownToWhoeverTakesItAsTheyStand() {
        PairDisplay toTheSupervisor = joined.shown(scene.supervisor, one, other);
        JoinedPersons.refused(
                gate.submit(scene.officer, new ProposeMerge(toTheSupervisor.id(), "Known")), "people.pair-not-shown");
        PairDisplay early = joined.shown(scene.officer, one, other);
        correct(joined.recordsOf(one).getFirst());
        JoinedPersons.refused(gate.submit(scene.officer, new ProposeMerge(early.id(), "Known")), "people.pair-changed");
    }

    @Test
    void oneProposalOfTwoPersonsWaitsAtATime() {
        joined.proposed(scene.officer, one, other).orThrow();
        JoinedPersons.refused(joined.proposed(scene.supervisor, other, one), "people.merge-waits");
    }

    @Test
    void whoeverSaysThatTwoPersonsAreBothTheSameIsSentToASecondPerson() {
        InvolvementId third = scene.referred(details, scene.eastmere);
        Outcome<PersonId> both = scene.answered(scene.officer, third, Answer.SAME);
        assertThat(both)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().whatToDo()).contains("needs a second person"));
    }

    @Test
    void ofTwoWhoAnswerAtOnceOneIsToldThatTheOtherWasFirst() throws Exception {
        MergeId merge = joined.proposed(scene.officer, one, other).orThrow();
        Acting second = joined.another(Role.COORDINATOR);
        var outcomes = atOnce(
                () -> joined.answered(scene.supervisor, merge, one, other, true),
                () -> joined.answered(second, merge, one, other, false));
        assertThat(outcomes)
                .filteredOn(outcome -> outcome instanceof Outcome.Done)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome instanceof Outcome.Refused)
                .singleElement()
                .satisfies(outcome -> assertThat(
                                ((Outcome.Refused<?>) outcome).refusal().code())
                        .isIn("people.merge-answered", "people.pair-changed"));
    }

    @Test
    void aRecordThatComesInWhileTwoAreJoinedIsTheJoinedPersons() throws Exception {
        MergeId merge = joined.proposed(scene.officer, one, other).orThrow();
        atOnce(
                () -> joined.answered(scene.supervisor, merge, one, other, true),
                () -> gate.submit(
                        scene.officer,
                        new AddInvolvement(
                                other,
                                InvolvementRole.SUBJECT,
                                scene.eastmere,
                                PeopleScene.newRecord(),
                                "LATE",
                                PeopleScene.DAY)));
        boolean isJoined =
                gate.ask(scene.officer, new ShowMerge(merge)).orThrow().stands();
        assertThat(joined.recordsOf(isJoined ? other : one)).hasSize(isJoined ? 0 : 1);
    }

    @Test
    void aRecordIsAddedToWhomAPersonWasJoinedInto() {
        joined.joined(one, other);
        gate.submit(
                        scene.officer,
                        new AddInvolvement(
                                other,
                                InvolvementRole.SUBJECT,
                                scene.eastmere,
                                PeopleScene.newRecord(),
                                "LATER",
                                PeopleScene.DAY))
                .orThrow();
        assertThat(joined.recordsOf(other)).isEmpty();
        assertThat(joined.recordsOf(one)).hasSize(3);
        JoinedPersons.refused(gate.ask(scene.officer, new ShowPerson(other)), "people.joined-into");
    }

    @Test
    void anotherAreaKnowsNothingOfAMerge() {
        MergeId merge = joined.joined(one, other);
        joined.undone(merge);
        var sql = new RawSql(database);
        for (String table : List.of("merge", "merge_move", "unmerge", "cannot_link", "pair_display")) {
            String count = "select count(*) from people." + table;
            assertThat(sql.count(scene.officer.post(), count)).as(table).isPositive();
            for (Acting stranger :
                    List.of(scene.northbrookOfficer, scene.southdaleOfficer, scene.farwayOfficer, scene.teacher)) {
                assertThat(sql.count(stranger.post(), count)).as(table).isZero();
            }
            assertThat(sql.count(null, count)).as(table).isZero();
        }
        assertThat(gate.ask(scene.northbrookOfficer, new ShowMerge(merge))).isInstanceOf(Outcome.Refused.class);
        assertThat(gate.submit(scene.farwayOfficer, new ShowPair(one.ref(), other.ref())))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aPersonOfTwoAreasIsJoinedInBoth() {
        InvolvementId there = scene.referred(details, scene.northbrook);
        PersonId theirs = scene.answered(scene.northbrookOfficer, there, Answer.NOT_THE_SAME)
                .orThrow();
        MergeId merge = joined.joined(one, theirs);
        assertThat(joined.recordsOf(one)).contains(there);
        assertThat(gate.ask(scene.northbrookOfficer, new ShowMerge(merge))).isInstanceOf(Outcome.Done.class);
        joined.undone(merge);
        assertThat(joined.recordsOf(theirs)).containsExactly(there);
    }

    @Test
    void onlyThoseWithTheRightProposeAMerge() {
        JoinedPersons.refused(gate.submit(scene.teacher, new ProposeMerge(somePair(), "No")), "gate.not-allowed");
    }

    private PairDisplayId somePair() {
        return joined.shown(scene.officer, one, scene.onRecord(scene.officer, details, scene.eastmere))
                .id();
    }

    private void correct(InvolvementId involvement) {
        int version = database.asOwner()
                .sql("select version from people.involvement where id = :id")
                .param("id", involvement.value())
                .query(Integer.class)
                .single();
        gate.submit(
                        scene.officer,
                        new CorrectBorn(involvement, version, Born.on(LocalDate.of(1988, 2, 18)), "Passport"))
                .orThrow();
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
