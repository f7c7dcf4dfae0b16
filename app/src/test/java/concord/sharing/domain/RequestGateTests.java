package concord.sharing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.Seats;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.Refusal;
import concord.platform.postgres.TestDatabase;
import concord.sharing.AnswerRequest;
import concord.sharing.AskForInformation;
import concord.sharing.Disclosure;
import concord.sharing.EscalateRequest;
import concord.sharing.ExtendRequest;
import concord.sharing.Ground;
import concord.sharing.OpenRequests;
import concord.sharing.RefuseRequest;
import concord.sharing.RemindOfRequest;
import concord.sharing.Reply;
import concord.sharing.RequestFilter;
import concord.sharing.RequestFixtures;
import concord.sharing.RequestId;
import concord.sharing.RequestLine;
import concord.sharing.RequestState;
import concord.sharing.RequestView;
import concord.sharing.RequestsAbout;
import concord.sharing.RequestsAskedOfMe;
import concord.sharing.RequestsIAsked;
import concord.sharing.SeeRequest;
import concord.sharing.SevenQuestions;
import concord.sharing.SharingRefusal;
import concord.sharing.ShowRequest;
import concord.sharing.WhoWasTold;
import concord.sharing.WithdrawRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Requests through the Gate on a real database: both sides, the disclosure ledger, the mail. */
@ConcordTest
class RequestGateTests {

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    private Cast cast;

    @BeforeEach
    void arrange() {
        cast = Cast.in(database);
    }

    @Test
    void askingKeepsTheRecordFromBeingClosedUntilItIsAnswered() {
        RequestId request = ask();

        assertThat(open()).extracting(RequestLine::id).containsExactly(request);
        answer(request);
        assertThat(open()).isEmpty();
        assertThat(gate.ask(cast.officer().acting(), new RequestsAbout(cast.record()))
                        .orThrow()
                        .lines())
                .extracting(RequestLine::state)
                .containsExactly(RequestState.ANSWERED);
    }

    @Test
    void aRefusalOrAWithdrawalLetsTheRecordGoToo() {
        RequestId refused = ask();
        gate.submit(cast.teacher().acting(), new RefuseRequest(refused, 0, "not-ours", "The other school holds it"))
                .orThrow();
        RequestId withdrawn = ask();
        gate.submit(cast.officer().acting(), new WithdrawRequest(withdrawn, 0, "Known by now"))
                .orThrow();

        assertThat(open()).isEmpty();
    }

    @Test
    void isDueByTheTargetOfTheAreaInWorkingDays() {
        RequestView view = show(ask());

        assertThat(view.line().due()).isAfter(view.line().askedOn().plusDays(4));
        assertThat(view.line().due().getDayOfWeek().getValue()).isLessThanOrEqualTo(5);
    }

    @Test
    void whoeverWasAskedSeesTheRequestAndNothingBehindIt() {
        RequestId request = ask();

        RequestView theirs =
                gate.ask(cast.teacher().acting(), new ShowRequest(request)).orThrow();

        assertThat(theirs.about()).isNull();
        assertThat(theirs.told().name()).contains(RequestFixtures.FAMILY_NAME);
        assertThat(theirs.ground().purpose()).isNotBlank();
        assertThat(theirs.allowed())
                .isEqualTo(new RequestView.Allowed(
                        true, true, false, theirs.allowed().latestDue()));
        assertThat(show(request).about()).isEqualTo(cast.record());
    }

    @Test
    void isNotThereForAnybodyElse() {
        RequestId request = ask();

        for (var stranger : List.of(cast.colleague(), cast.otherOfficer(), cast.otherLead())) {
            assertThat(gate.ask(stranger.acting(), new ShowRequest(request)))
                    .isEqualTo(Outcome.refused(new GateRefusal.NotFound()));
            assertThat(gate.submit(stranger.acting(), new SeeRequest(request)))
                    .isEqualTo(Outcome.refused(new GateRefusal.NotFound()));
        }
        assertThat(gate.submit(cast.colleague().acting(), RequestFixtures.answering(request)))
                .isEqualTo(Outcome.refused(new GateRefusal.NotFound()));
    }

    @Test
    void theSafeguardingLeadOfTheAgencySeesItAndMayAnswer() {
        RequestId request = ask();

        assertThat(askedOf(cast.lead())).extracting(RequestLine::id).containsExactly(request);
        assertThat(gate.submit(cast.lead().acting(), RequestFixtures.answering(request)))
                .isEqualTo(Outcome.done(request));
    }

    @Test
    void whoeverAskedCannotAnswerForThePartner() {
        assertThat(gate.submit(cast.officer().acting(), RequestFixtures.answering(ask())))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void bothListsShowIt() {
        RequestId request = ask();

        assertThat(askedOf(cast.teacher())).extracting(RequestLine::id).containsExactly(request);
        assertThat(askedOf(cast.colleague())).isEmpty();
        assertThat(gate.ask(cast.officer().acting(), new RequestsIAsked(RequestFilter.open()))
                        .orThrow()
                        .lines())
                .extracting(RequestLine::id)
                .containsExactly(request);
    }

    @Test
    void showsTheAnswersItemByItem() {
        RequestId request = ask();
        answer(request);

        RequestView view = show(request);

        assertThat(view.answers()).isEqualTo(RequestFixtures.answering(request).answers());
        assertThat(view.happenings()).extracting(RequestView.Happening::what).endsWith("Answered");
    }

    @Test
    void eachRequestAndEachAnswerIsADisclosure() {
        answer(ask());

        List<Disclosure> rows = gate.ask(cast.guardian().acting(), new WhoWasTold(cast.record()))
                .orThrow()
                .rows();

        assertThat(rows)
                .extracting(Disclosure::fields)
                .containsExactly(
                        List.of("Attendance this term", "Known to your safeguarding team"),
                        List.of("Name", "Date of birth", "Address"));
        assertThat(rows).allSatisfy(row -> assertThat(row.ground()).isEqualTo(RequestFixtures.ground()));
    }

    @Test
    void sharesNothingWhereTheSevenQuestionsForbidIt() {
        AskForInformation command =
                RequestFixtures.asking(cast.record(), cast.teacher().post());
        var replies = new ArrayList<>(command.ground().checked().replies());
        replies.set(5, Reply.NO);
        var ground = new Ground("A purpose", "public-task", SevenQuestions.of(replies));

        Refusal refusal = refusal(gate.submit(
                cast.officer().acting(),
                new AskForInformation(command.about(), null, command.ask(), command.told(), ground)));

        assertThat(refusal.code()).isEqualTo("sharing.not-justified");
        assertThat(open()).isEmpty();
        assertThat(gate.ask(cast.guardian().acting(), new WhoWasTold(cast.record()))
                        .orThrow()
                        .rows())
                .isEmpty();
    }

    @Test
    void refusesALawfulBasisThatIsNotInTheList() {
        AskForInformation command =
                RequestFixtures.asking(cast.record(), cast.teacher().post());
        var ground = new Ground("A purpose", "because-i-say-so", SevenQuestions.asUsualUnderADuty());

        assertThat(refusal(gate.submit(
                                cast.officer().acting(),
                                new AskForInformation(command.about(), null, command.ask(), command.told(), ground)))
                        .code())
                .isEqualTo("sharing.not-in-the-list");
    }

    @Test
    void withoutAnAgreementNothingIsSharedWithAnotherArea() {
        AskForInformation command =
                RequestFixtures.asking(cast.record(), cast.otherLead().post());

        assertThat(gate.submit(cast.officer().acting(), command)).isInstanceOf(Outcome.Refused.class);
        assertThat(refusal(gate.submit(cast.officer().acting(), command)).code())
                .isEqualTo("sharing.no-agreement");

        agree("2030-01-01");
        assertThat(refusal(gate.submit(cast.officer().acting(), command)).code())
                .isEqualTo("sharing.no-agreement");
        agree("2020-01-01");
        assertThat(gate.submit(cast.officer().acting(), command)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void refusesAPostThatIsNoPartner() {
        assertThat(refusal(gate.submit(
                                cast.officer().acting(), RequestFixtures.asking(cast.record(), Acting.PUBLIC_POST)))
                        .code())
                .isEqualTo("sharing.nobody-to-ask");
    }

    @Test
    void aTypedAnswerIsStaleAfterAnExtensionButNotAfterAReminder() {
        RequestId request = ask();
        gate.submit(cast.officer().acting(), new RemindOfRequest(request)).orThrow();
        gate.submit(cast.teacher().acting(), new SeeRequest(request)).orThrow();
        LocalDate later = show(request).line().due().plusDays(1);
        gate.submit(cast.officer().acting(), new ExtendRequest(request, 0, later, "Half term"))
                .orThrow();

        assertThat(refusal(gate.submit(cast.teacher().acting(), RequestFixtures.answering(request)))
                        .code())
                .isEqualTo("gate.stale");
        AnswerRequest again = RequestFixtures.answering(request);
        assertThat(gate.submit(
                        cast.teacher().acting(),
                        new AnswerRequest(request, 1, again.answers(), List.of(), again.ground())))
                .isEqualTo(Outcome.done(request));
    }

    @Test
    void climbsTheLadderToTheLeadAndThenToTheAreasSeniorOfficer() {
        RequestId request = ask();

        for (int rung = 0; rung < 2; rung++) {
            gate.submit(cast.officer().acting(), new EscalateRequest(request, 0, "No answer by telephone"))
                    .orThrow();
        }

        assertThat(mailTo(cast.lead().holder().value().toString())).containsExactly("ESCALATED");
        assertThat(mailTo(cast.senior().holder().value().toString())).containsExactly("ESCALATED");
        assertThat(refusal(gate.submit(cast.officer().acting(), new EscalateRequest(request, 0, "Again")))
                        .code())
                .isEqualTo(new SharingRefusal.NobodyAbove().code());
    }

    @Test
    void mailSaysThatSomethingWaitsAndNothingAboutAnybody() {
        RequestId request = ask();
        gate.submit(cast.officer().acting(), new RemindOfRequest(request)).orThrow();
        gate.submit(cast.officer().acting(), new EscalateRequest(request, 0, "About Ottoline Quillfeather"))
                .orThrow();
        answer(request);
        gate.submit(
                        cast.teacher().acting(),
                        new RefuseRequest(ask(), 0, "harm", "It would put Ottoline Quillfeather at risk"))
                .orThrow();

        List<@Nullable String> all = database.asOwner()
                // Ids are random, and now and then one has the figures of a year.
                .sql("select regexp_replace(concat_ws(' ', letter, to_address, subject, lines, link),"
                        + " '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}', 'id', 'g') from platform.mail")
                .query(String.class)
                .list();

        assertThat(all)
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(mail -> assertThat(mail)
                        .doesNotContain(
                                "Ottoline",
                                RequestFixtures.FAMILY_NAME,
                                "Larkspur",
                                "2010",
                                "Attendance",
                                "Sam Example"));
        assertThat(mailTo(cast.officer().holder().value().toString())).containsExactlyInAnyOrder("ANSWERED", "REFUSED");
    }

    @Test
    void theHeldStateIsWhatTheEventsSay() {
        RequestId request = ask();
        gate.submit(cast.teacher().acting(), new SeeRequest(request)).orThrow();
        LocalDate later = show(request).line().due().plusDays(1);
        gate.submit(cast.teacher().acting(), new ExtendRequest(request, 0, later, "Half term"))
                .orThrow();
        ask();
        answer(ask());
        RequestId read = ask();
        answer(read);
        gate.submit(cast.officer().acting(), new SeeRequest(read)).orThrow();

        assertThat(database.asOwner()
                        .sql("select id from sharing.request_astray")
                        .query()
                        .listOfRows())
                .isEmpty();
    }

    private RequestId ask() {
        return gate.submit(
                        cast.officer().acting(),
                        RequestFixtures.asking(cast.record(), cast.teacher().post()))
                .orThrow();
    }

    private void answer(RequestId request) {
        gate.submit(cast.teacher().acting(), RequestFixtures.answering(request)).orThrow();
    }

    private RequestView show(RequestId request) {
        return gate.ask(cast.officer().acting(), new ShowRequest(request)).orThrow();
    }

    private List<RequestLine> open() {
        return gate.ask(cast.officer().acting(), new OpenRequests(cast.record()))
                .orThrow()
                .lines();
    }

    private List<RequestLine> askedOf(Seats.Seat seat) {
        return gate.ask(seat.acting(), new RequestsAskedOfMe(RequestFilter.open()))
                .orThrow()
                .lines();
    }

    private List<@Nullable String> mailTo(String holder) {
        return database.asOwner()
                .sql("select letter from platform.mail where to_address = :to")
                .param("to", holder + "@example.test")
                .query(String.class)
                .list();
    }

    private void agree(String from) {
        UUID agreement = UUID.randomUUID();
        var owner = database.asOwner();
        owner.sql("insert into partnership.sharing_agreement (id, title, from_day) values (:id, 'Of two', :from)")
                .param("id", agreement)
                .param("from", LocalDate.parse(from))
                .update();
        owner.sql("""
                        insert into partnership.sharing_agreement_area (agreement_id, area_id)
                        select :id, area_id from partnership.post_area where post_id in (:one, :other)
                        """)
                .param("id", agreement)
                .param("one", cast.officer().post().value())
                .param("other", cast.otherLead().post().value())
                .update();
    }

    private static Refusal refusal(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal();
    }
}
