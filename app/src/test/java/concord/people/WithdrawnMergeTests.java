package concord.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.ConcordTest;
import concord.access.MyWork;
import concord.access.RawSql;
import concord.partnership.Role;
import concord.people.MatchAnswer.Answer;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.postgres.TestDatabase;
import concord.platform.work.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever proposed that two persons are one withdraws that while nobody has answered. */
@ConcordTest
class WithdrawnMergeTests {

    private static final String WHY = "I had the wrong sister";

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
        details = PersonDetails.called("Anselm", "Vandersloot" + FreshLetters.of(8))
                .born(Born.on(LocalDate.of(1988, 2, 17)));
        one = scene.onRecord(scene.officer, details, scene.eastmere);
        other = scene.onRecord(scene.officer, details, scene.eastmere);
    }

    @Test
    void nothingIsJoinedAndItIsProposedAgain() {
        MergeId merge = joined.proposed(scene.officer, one, other).orThrow();
        withdrawn(scene.officer, merge).orThrow();
        Merge seen = gate.ask(scene.supervisor, new ShowMerge(merge)).orThrow();
        assertThat(seen.state()).isEqualTo("Withdrawn");
        assertThat(seen.waits()).isFalse();
        assertThat(seen.stands()).isFalse();
        assertThat(Objects.requireNonNull(seen.withdrawn()).by()).isEqualTo(scene.officer.post());
        assertThat(joined.recordsOf(one)).hasSize(1);
        assertThat(joined.recordsOf(other)).hasSize(1);
        assertThat(gate.ask(scene.officer, new ShowPerson(one)).orThrow().decisions())
                .filteredOn(decision -> decision.what().equals("The proposal was withdrawn; nothing was joined"))
                .singleElement()
                .satisfies(decision -> assertThat(decision.why()).isEqualTo(WHY));
        MergeId again = joined.proposed(scene.supervisor, one, other).orThrow();
        joined.answered(scene.officer, again, one, other, true).orThrow();
        assertThat(joined.recordsOf(one)).hasSize(2);
    }

    @Test
    void theSamePostWithdrawsWhoeverHoldsItAndNoOther() {
        MergeId merge = joined.proposed(scene.officer, one, other).orThrow();
        JoinedPersons.refused(withdrawn(scene.supervisor, merge), "people.not-your-proposal");
        var underAnotherPost = new Acting(scene.supervisor.post(), scene.officer.holder(), Acting.Via.PAGE);
        JoinedPersons.refused(withdrawn(underAnotherPost, merge), "people.not-your-proposal");
        JoinedPersons.refused(withdrawn(scene.northbrookOfficer, merge), "gate.not-found");
        JoinedPersons.refused(withdrawn(scene.guardian, merge), "gate.not-allowed");
        Acting successor = new Acting(
                scene.officer.post(), joined.another(Role.GATEWAY_OFFICER).holder(), Acting.Via.PAGE);
        withdrawn(successor, merge).orThrow();
    }

    @Test
    void whoComesLateIsToldWhatBecameOfIt() {
        MergeId merge = joined.proposed(scene.officer, one, other).orThrow();
        withdrawn(scene.officer, merge).orThrow();
        JoinedPersons.refused(withdrawn(scene.officer, merge), "people.merge-withdrawn");
        Outcome<MergeId> late = joined.answered(scene.supervisor, merge, one, other, true);
        JoinedPersons.refused(late, "people.merge-withdrawn");
        assertThat(((Outcome.Refused<MergeId>) late).refusal().whatStandsInTheWay())
                .contains("withdrawn by Gateway officer on ", WHY);
        MergeId answered = joined.proposed(scene.officer, one, other).orThrow();
        joined.answered(scene.supervisor, answered, one, other, false).orThrow();
        JoinedPersons.refused(withdrawn(scene.officer, answered), "people.answered-meanwhile");
        assertThat(joined.recordsOf(other)).hasSize(1);
    }

    @Test
    void ofAWithdrawalAndAnAnswerAtOnceOneCounts() throws Exception {
        MergeId merge = joined.proposed(scene.officer, one, other).orThrow();
        List<Callable<Outcome<MergeId>>> both = List.of(
                () -> withdrawn(scene.officer, merge),
                () -> joined.answered(scene.supervisor, merge, one, other, true));
        try (var threads = Executors.newFixedThreadPool(2)) {
            var outcomes = threads.invokeAll(both);
            boolean isWithdrawn = outcomes.getFirst().get() instanceof Outcome.Done;
            boolean isAnswered = outcomes.getLast().get() instanceof Outcome.Done;
            assertThat(isWithdrawn).isNotEqualTo(isAnswered);
            assertThat(joined.recordsOf(one)).hasSize(isAnswered ? 2 : 1);
        }
    }

    @Test
    void theSecondWallLetsOnlyTheProposerWithdrawAndOnlyWhileNobodyHasAnswered() {
        MergeId merge = joined.proposed(scene.officer, one, other).orThrow();
        assertThatThrownBy(() -> bySql(scene.supervisor, merge))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("who_proposed_withdraws");
        joined.answered(scene.supervisor, merge, one, other, false).orThrow();
        assertThat(bySql(scene.officer, merge)).isZero();
    }

    @Test
    void thePossibleMatchItCameOfWaitsAgainAndSaysWhy() {
        InvolvementId third = scene.referred(details, scene.eastmere);
        scene.answered(scene.officer, third, Answer.UNSURE).orThrow();
        PossibleMatch line = listed().getFirst();
        MergeId merge = same(line);
        assertThat(listed()).extracting(PossibleMatch::id).doesNotContain(line.id());
        assertThat(tasks(scene.supervisor)).contains("Agree or decline: are these one person?");

        withdrawn(scene.officer, merge).orThrow();

        assertThat(listed())
                .filteredOn(waiting -> waiting.id().equals(line.id()))
                .singleElement()
                .satisfies(waiting -> {
                    assertThat(Objects.requireNonNull(waiting.withdrawn()).reason())
                            .isEqualTo(WHY);
                    assertThat(waiting.withdrawn().by()).isEqualTo(scene.officer.post());
                });
        assertThat(tasks(scene.supervisor)).doesNotContain("Agree or decline: are these one person?");
        assertThat(tasks(scene.officer)).doesNotContain("Wait: a second person says whether these are one person");
        String said = "was withdrawn by Gateway officer, ";
        assertThat(get(scene.supervisor, "/people/reviews")).bodyText().contains(said, WHY);
        assertThat(get(scene.supervisor, "/people/reviews/" + line.id().value()))
                .bodyText()
                .contains(said, WHY, "Keep the answer");
    }

    @Test
    void itIsWithdrawnOnItsPageAndTheAnswererReadsWhy() {
        MergeId merge = joined.proposed(scene.officer, one, other).orThrow();
        String page = "/people/merges/" + merge.value();
        assertThat(get(scene.officer, page)).bodyText().contains("Withdraw the proposal", "it can be proposed again");
        var asked = get(scene.supervisor, page);
        assertThat(asked).bodyText().doesNotContain("Withdraw the proposal");
        assertThat(post(scene.officer, page + "/withdraw", Map.of("withdraw-reason", " ")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say why you withdraw it");
        assertThat(post(scene.supervisor, page + "/withdraw", Map.of("withdraw-reason", "Not mine at all")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("only that post can withdraw it", "Not mine at all");
        assertThat(post(scene.officer, page + "/withdraw", Map.of("withdraw-reason", WHY)))
                .hasStatus(HttpStatus.SEE_OTHER);
        String shown = Jsoup.parse(PeopleHand.text(asked))
                .select("input[name=display]")
                .val();
        assertThat(post(scene.supervisor, page, Map.of("display", shown, "answer", "agree", "reason", "Seen both")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("This proposal was withdrawn by Gateway officer on ", WHY, "Seen both");
        assertThat(get(scene.supervisor, page))
                .bodyText()
                .contains("Withdrawn", "Gateway officer", WHY)
                .doesNotContain("Keep the answer");
    }

    private Outcome<MergeId> withdrawn(Acting acting, MergeId merge) {
        return gate.submit(acting, new WithdrawMerge(merge, WHY));
    }

    private int bySql(Acting acting, MergeId merge) {
        return new RawSql(database)
                .as(
                        acting.post(),
                        jdbc -> jdbc.sql("""
                        update people.merge set withdrawn_reason = 'x', withdrawn_at = now(), withdrawn_by = :by
                        where id = :id
                        """)
                                .param("by", acting.post().value())
                                .param("id", merge.value())
                                .update());
    }

    private MergeId same(PossibleMatch line) {
        PairDisplay shown = gate.submit(
                        scene.officer,
                        new ShowPair(
                                line.ours().involvement().ref(),
                                Objects.requireNonNull(line.theirs())
                                        .involvement()
                                        .ref()))
                .orThrow();
        gate.submit(scene.officer, new AnswerPossibleMatch(line.id(), shown.id(), Answer.SAME, "The same school"))
                .orThrow();
        return Objects.requireNonNull(gate.ask(scene.officer, new ShowPossibleMatch(line.id()))
                .orThrow()
                .answers()
                .getFirst()
                .merge());
    }

    private List<PossibleMatch> listed() {
        return gate.ask(scene.officer, new ListPossibleMatches(null, null, false, 1))
                .orThrow()
                .lines();
    }

    private List<String> tasks(Acting acting) {
        return gate.ask(acting, new MyWork()).orThrow().stream()
                .map(Task::title)
                .toList();
    }

    private MvcTestResult get(Acting acting, String uri) {
        return new PeopleHand(mvc).get(acting, uri);
    }

    private MvcTestResult post(Acting acting, String uri, Map<String, String> fields) {
        return new PeopleHand(mvc).post(acting, uri, fields);
    }
}
