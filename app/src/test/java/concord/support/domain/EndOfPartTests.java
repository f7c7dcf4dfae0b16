package concord.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.RawSql;
import concord.access.Seats;
import concord.cases.CaseId;
import concord.cases.CaseRefusal;
import concord.cases.CaseTimelineEntry;
import concord.cases.EndPart;
import concord.cases.OwnersOfCase;
import concord.cases.PartKind;
import concord.cases.ShowCaseTimeline;
import concord.cases.ShowOwners;
import concord.partnership.Role;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.postgres.TestDatabase;
import concord.support.ActionId;
import concord.support.AnswerStop;
import concord.support.AskStop;
import concord.support.CommissionId;
import concord.support.MySessions;
import concord.support.ShowAction;
import concord.support.SupportBook;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A part in a case ends with a reason, once nothing is left to do; its post then sees its own work and no case. */
@ConcordTest
class EndOfPartTests {

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Clock clock;

    private SupportBook book;
    private Acting officer;
    private CaseId id;

    @BeforeEach
    void arrange() {
        book = new SupportBook(gate, database, clock);
        officer = book.cases.caseOfficer.acting();
        id = book.supported();
    }

    @Test
    void aProviderWhoHasGivenAllSeesItsOwnSessionsAndNoCase() {
        CommissionId commission = book.commission(id, 1).orThrow();
        assertThat(end(book.cases.provider, PartKind.PROVIDER))
                .isEqualTo(Outcome.refused(new CaseRefusal.PartHasWork("Commissioned 1, delivered 0.")));
        book.deliver(commission, book.today()).orThrow();
        assertThat(casesSeenBy(book.cases.provider)).isEqualTo(1);

        end(book.cases.provider, PartKind.PROVIDER).orThrow();

        assertThat(casesSeenBy(book.cases.provider)).isZero();
        assertThat(gate.ask(book.cases.provider.acting(), new MySessions(true, 1))
                        .orThrow()
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.reference()).isEqualTo(CaseReference.HIDDEN));
        assertThat(parts()).noneMatch(part -> part.kind() == PartKind.PROVIDER);
    }

    @Test
    void theEndStandsInTheTimelineWithItsReason() {
        CommissionId commission = book.commission(id, 1).orThrow();
        book.deliver(commission, book.today()).orThrow();
        end(book.cases.provider, PartKind.PROVIDER).orThrow();

        assertThat(gate.ask(officer, new ShowCaseTimeline(id)).orThrow().entries())
                .filteredOn(entry -> entry.what().startsWith("No longer has a part"))
                .singleElement()
                .extracting(CaseTimelineEntry::detail)
                .isEqualTo("The sessions are given");
    }

    @Test
    void anOwnerWhoseActionIsDoneStillOpensIt() {
        ActionId action = book.onlyAction(id).id();
        assertThat(end(book.housing, PartKind.ACTION_OWNER)).isInstanceOf(Outcome.Refused.class);
        book.complete(id).orThrow();

        end(book.housing, PartKind.ACTION_OWNER).orThrow();

        assertThat(gate.ask(book.housing.acting(), new ShowAction(action)).orThrow())
                .isNotNull();
    }

    @Test
    void whoeverIsCommissionedAgainHasAPartAgainAndTheEndStays() {
        book.deliver(book.commission(id, 1).orThrow(), book.today()).orThrow();
        end(book.cases.provider, PartKind.PROVIDER).orThrow();

        book.commission(id, 2).orThrow();

        assertThat(casesSeenBy(book.cases.provider)).isEqualTo(1);
        assertThat(parts()).anyMatch(part -> part.post().equals(book.cases.provider.post()));
        assertThat(database.asOwner()
                        .sql("select count(*) from cases.part_end where case_id = :id")
                        .param("id", id.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void sessionsThatTheChairEndedLeaveNothingToDo() {
        CommissionId commission = book.commission(id, 3).orThrow();
        gate.submit(officer, new AskStop(commission, "He moves away")).orThrow();
        gate.submit(book.cases.chair.acting(), new AnswerStop(commission, true, "Agreed"))
                .orThrow();

        assertThat(end(book.cases.provider, PartKind.PROVIDER)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whatHasEndedOrNeverWasCannotEnd() {
        assertThat(end(book.cases.provider, PartKind.PROVIDER))
                .isEqualTo(Outcome.refused(new CaseRefusal.NoSuchPart()));
        book.complete(id).orThrow();
        end(book.housing, PartKind.ACTION_OWNER).orThrow();
        assertThat(end(book.housing, PartKind.ACTION_OWNER)).isEqualTo(Outcome.refused(new CaseRefusal.NoSuchPart()));
    }

    @Test
    void onlyThoseWhoWorkOnTheCaseEndAPart() {
        book.complete(id).orThrow();
        var command = new EndPart(id, book.housing.post(), PartKind.ACTION_OWNER, "It is done");
        Seats.Seat stranger = book.cases.gateway.seats.seat(
                Role.CASE_OFFICER, book.cases.gateway.force, book.cases.gateway.seats.area("POLICE"));

        assertThat(gate.submit(stranger.acting(), command)).isEqualTo(Outcome.refused(new GateRefusal.NotFound()));
        assertThat(gate.submit(book.housing.acting(), command)).isInstanceOf(Outcome.Refused.class);
        assertThat(parts()).anyMatch(part -> part.post().equals(book.housing.post()));
    }

    private Outcome<CaseId> end(Seats.Seat seat, PartKind kind) {
        return gate.submit(officer, new EndPart(id, seat.post(), kind, "The sessions are given"));
    }

    private List<OwnersOfCase.Part> parts() {
        return gate.ask(officer, new ShowOwners(id)).orThrow().parts();
    }

    private long casesSeenBy(Seats.Seat seat) {
        return new RawSql(database)
                .count(seat.post(), "select count(*) from cases.case_record where id = '" + id.value() + "'");
    }
}
