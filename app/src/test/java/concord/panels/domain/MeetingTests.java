package concord.panels.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.MyWork;
import concord.access.RawSql;
import concord.access.Seats;
import concord.cases.CaseId;
import concord.cases.CaseTimelineEntry;
import concord.cases.ShowCase;
import concord.cases.ShowCaseTimeline;
import concord.panels.AgendaItem;
import concord.panels.AgendaPurpose;
import concord.panels.CallOffMeeting;
import concord.panels.ConfirmMinutes;
import concord.panels.DecisionTerms;
import concord.panels.DeclareConflict;
import concord.panels.DrawUpMinutes;
import concord.panels.EndSeat;
import concord.panels.GiveSeat;
import concord.panels.InviteToMeeting;
import concord.panels.MakePanel;
import concord.panels.MeetingId;
import concord.panels.MeetingSheet;
import concord.panels.MinutesSheet;
import concord.panels.MoveOnAgenda;
import concord.panels.PackField;
import concord.panels.PackIndex;
import concord.panels.PackPage;
import concord.panels.PanelArrangement;
import concord.panels.PanelId;
import concord.panels.PanelRule;
import concord.panels.ReadPack;
import concord.panels.ReadPackPage;
import concord.panels.SeatKind;
import concord.panels.ShowMeeting;
import concord.panels.ShowMinutes;
import concord.panels.ShowPanelOfCase;
import concord.partnership.Role;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.postgres.TestDatabase;
import concord.platform.work.Task;
import concord.sharing.Disclosure;
import concord.sharing.WhoWasTold;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Panels, seats, meetings, packs and minutes, on the real database and under row-level security. */
@ConcordTest
class MeetingTests {

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Clock clock;

    private PanelArrangement panel;

    @BeforeEach
    void arrange() {
        panel = new PanelArrangement(gate, database, clock);
    }

    @Test
    void anAreaHasOnePanel() {
        assertThat(gate.submit(
                        panel.coordinator(),
                        new MakePanel("Another", Set.of(panel.cases.gateway.area), "Monthly", "Town Hall")))
                .isEqualTo(Outcome.refused(PanelRule.AREA_HAS_PANEL));
        assertThat(gate.submit(
                        panel.coordinator(),
                        new MakePanel(
                                "Elsewhere", Set.of(panel.cases.gateway.seats.area("POLICE")), "Monthly", "Town Hall")))
                .isEqualTo(Outcome.refused(PanelRule.NOT_YOUR_AREA));
    }

    @Test
    void onlyTheCouncilsChairChairsAndOnlyItsPoliceArePolice() {
        gate.submit(panel.coordinator(), new EndSeat(panel.panel, panel.cases.chair.post()))
                .orThrow();

        assertThat(give(panel.cases.gateway.senior, SeatKind.CHAIR))
                .isEqualTo(Outcome.refused(PanelRule.NO_CHAIR_OF_THE_COUNCIL));
        assertThat(give(panel.health, SeatKind.POLICE)).isEqualTo(Outcome.refused(PanelRule.HAS_A_SEAT));
        assertThat(give(panel.cases.chair, SeatKind.POLICE)).isEqualTo(Outcome.refused(PanelRule.NOT_THE_POLICE));
        give(panel.cases.chair, SeatKind.CHAIR).orThrow();
        assertThat(give(panel.cases.gateway.teacher, SeatKind.MEMBER))
                .isEqualTo(Outcome.refused(PanelRule.NOT_TO_BE_SEATED));
    }

    @Test
    void aMeetingThatIsCalledOffGivesItsCasesBack() {
        CaseId id = panel.waiting();
        panel.putOn(panel.meeting, id, AgendaPurpose.DECISION).orThrow();
        int version = panel.sheet(panel.coordinator()).version();

        MeetingId next = gate.submit(
                        panel.coordinator(),
                        new CallOffMeeting(
                                panel.meeting,
                                version,
                                "The chair is ill",
                                LocalDate.now(clock).plusDays(7)))
                .orThrow();

        assertThat(panel.sheet(panel.coordinator()).off()).contains("Postponed").contains("The chair is ill");
        assertThat(gate.ask(panel.coordinator(), new ShowMeeting(next))
                        .orThrow()
                        .waiting())
                .extracting(MeetingSheet.Waiting::caseId)
                .contains(id);
        panel.putOn(next, id, AgendaPurpose.DECISION).orThrow();
    }

    @Test
    void anAgendaIsPutInOrder() {
        CaseId first = panel.waiting();
        CaseId second = panel.waiting();
        panel.putOn(panel.meeting, first, AgendaPurpose.DECISION).orThrow();
        panel.putOn(panel.meeting, second, AgendaPurpose.DECISION).orThrow();

        gate.submit(panel.coordinator(), new MoveOnAgenda(panel.item(second).id(), true))
                .orThrow();

        assertThat(panel.sheet(panel.chair()).agenda())
                .extracting(AgendaItem::caseId)
                .containsExactly(second, first);
    }

    @Test
    void aMemberReadsTheFrozenPackAndNoRecord() {
        CaseId id = panel.waiting();
        panel.putOn(panel.meeting, id, AgendaPurpose.DECISION).orThrow();
        Acting member = panel.health.acting();
        assertThat(pack(member).entries()).isEmpty();

        panel.sendPack().orThrow();

        assertThat(pack(member).entries()).extracting(PackIndex.Entry::caseId).containsExactly(id);
        PackPage page =
                gate.ask(member, new ReadPackPage(panel.meeting, id)).orThrow().page();
        assertThat(page.concern()).isNotEmpty();
        assertThat(page.assessment()).contains("canteen");
        assertThat(page.grounds()).hasSize(1);
        assertThat(gate.ask(member, new ShowCase(id))).isEqualTo(refused("ShowCase"));
        assertThat(gate.ask(member, new ShowPanelOfCase(id))).isEqualTo(refused("ShowPanelOfCase"));

        assertThat(asPost(member, "select count(*) from panels.decision")).isZero();
        assertThat(asPost(member, "select count(*) from cases.case_record")).isZero();
    }

    @Test
    void aMemberOfAnotherPanelReadsNothing() {
        CaseId id = panel.waiting();
        panel.putOn(panel.meeting, id, AgendaPurpose.DECISION).orThrow();
        panel.sendPack().orThrow();
        Seats.Seat stranger = panel.cases.gateway.seats.seat(
                Role.PANEL_MEMBER, panel.trust, panel.cases.gateway.seats.area("POLICE"));

        assertThat(gate.ask(stranger.acting(), new ReadPack(panel.meeting)))
                .isEqualTo(Outcome.refused(new GateRefusal.NotFound()));
        assertThat(asPost(stranger.acting(), "select count(*) from panels.pack_page"))
                .isZero();
        assertThat(asPost(stranger.acting(), "select count(*) from panels.item"))
                .isZero();
    }

    @Test
    void aPackIsReadForATimeThatEnds() {
        CaseId id = panel.waiting();
        panel.putOn(panel.meeting, id, AgendaPurpose.DECISION).orThrow();
        panel.sendPack().orThrow();
        Acting member = panel.health.acting();
        assertThat(asPost(member, "select count(*) from panels.pack_page")).isOne();

        database.asOwner()
                .sql("update panels.meeting set day = day - 15 where id = :id")
                .param("id", panel.meeting.value())
                .update();

        assertThat(asPost(member, "select count(*) from panels.pack_page")).isZero();
    }

    @Test
    void whoeverDeclaresAConflictIsNotShownTheCase() {
        CaseId id = panel.waiting();
        panel.putOn(panel.meeting, id, AgendaPurpose.DECISION).orThrow();
        panel.sendPack().orThrow();
        Acting member = panel.health.acting();

        gate.submit(member, new DeclareConflict(panel.item(id).id(), "I treat his mother"))
                .orThrow();

        PackIndex index = pack(member);
        assertThat(index.entries()).isEmpty();
        assertThat(index.conflicts()).isOne();
        assertThat(gate.ask(member, new ReadPackPage(panel.meeting, id)))
                .isEqualTo(Outcome.refused(new GateRefusal.NotFound()));
        assertThat(asPost(member, "select count(*) from panels.pack_page")).isZero();
        assertThat(panel.sheet(panel.chair()).conflicts())
                .extracting(MeetingSheet.Conflict::reason)
                .containsExactly("I treat his mother");
    }

    @Test
    void sendingAPackIsADisclosureToEachMember() {
        CaseId id = panel.waiting();
        panel.putOn(panel.meeting, id, AgendaPurpose.DECISION).orThrow();
        panel.sendPack().orThrow();

        List<Disclosure> told = gate.ask(panel.coordinator(), new WhoWasTold(id.ref()))
                .orThrow()
                .rows();

        assertThat(told).hasSize(5).allSatisfy(row -> {
            assertThat(row.fields()).contains(PackField.CONCERN.words());
            assertThat(row.ground().purpose()).isEqualTo("To prepare the panel's decision");
        });
    }

    @Test
    void whatIsSentIsFrozen() {
        CaseId id = panel.waiting();
        panel.putOn(panel.meeting, id, AgendaPurpose.DECISION).orThrow();
        panel.sendPack().orThrow();

        panel.assess(id);

        assertThat(gate.ask(panel.health.acting(), new ReadPackPage(panel.meeting, id))
                        .orThrow()
                        .page()
                        .assessed())
                .isNotNull();
        assertThat(pack(panel.coordinator()).sent()).isNotNull();
        assertThat(database.asOwner()
                        .sql("select count(*) from panels.pack_page where case_id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void minutesFollowFromWhatWasRecordedAndTheChairConfirmsThem() {
        CaseId id = panel.toDecide();
        panel.decide(id, panel.adopt()).orThrow();
        gate.submit(panel.coordinator(), new DrawUpMinutes(panel.meeting, 0, "", ""))
                .orThrow();
        assertThat(gate.submit(panel.coordinator(), new DrawUpMinutes(panel.meeting, 0, "", "")))
                .isEqualTo(Outcome.refused(PanelRule.MINUTES_CHANGED));
        assertThat(gate.submit(panel.coordinator(), new DrawUpMinutes(panel.meeting, 1, "", "")))
                .isEqualTo(Outcome.refused(PanelRule.SAY_WHY));

        gate.submit(panel.chair(), new ConfirmMinutes(panel.meeting, 1)).orThrow();

        MinutesSheet sheet =
                gate.ask(panel.chair(), new ShowMinutes(panel.meeting)).orThrow();
        assertThat(sheet.versions()).singleElement().satisfies(version -> {
            assertThat(version.confirmed()).contains("Panel chair");
            assertThat(version.content().items().getFirst().decision()).isEqualTo("Adopt");
            assertThat(version.content().present()).hasSize(3);
            assertThat(version.content().apologies()).hasSize(1);
        });
    }

    @Test
    void workWaitsForThoseWhoseItIs() {
        CaseId id = panel.waiting();
        panel.putOn(panel.meeting, id, AgendaPurpose.DECISION).orThrow();
        assertThat(titles(panel.coordinator())).contains("Invite the members", "Send the pack");

        gate.submit(panel.coordinator(), new InviteToMeeting(panel.meeting)).orThrow();
        panel.sendPack().orThrow();

        assertThat(titles(panel.coordinator())).doesNotContain("Invite the members", "Send the pack");
        assertThat(titles(panel.health.acting()))
                .contains("Read the pack, and say whether you have a conflict of interest");
        assertThat(titles(panel.chair())).contains("Chair the panel and record its decisions");
    }

    @Test
    void whatThePanelDidStandsInTheTimelineOfTheCase() {
        CaseId id = panel.toDecide();
        panel.sendPack().orThrow();
        panel.decide(id, panel.adopt()).orThrow();

        assertThat(gate.ask(panel.chair(), new ShowCaseTimeline(id)).orThrow().entries())
                .extracting(CaseTimelineEntry::what)
                .anySatisfy(what -> assertThat(what).startsWith("Put on the agenda of the meeting"))
                .anySatisfy(what -> assertThat(what).startsWith("Sent to the members in the pack"))
                .anySatisfy(what -> assertThat(what).startsWith("Reasons of the decision"));
    }

    @Test
    void aCaseThatMovesToAnotherAreaTakesItsDecisionsAlong() {
        CaseId id = panel.toDecide();
        panel.decide(
                        id,
                        new DecisionTerms.Hold(
                                "The school",
                                "Northbrook School",
                                LocalDate.now(clock).plusDays(9)))
                .orThrow();
        MeetingId next = panel.plan(LocalDate.now(clock).plusDays(20));
        panel.putOn(next, id, AgendaPurpose.DECISION).orThrow();
        AreaId there = panel.cases.gateway.seats.area("POLICE");
        Acting chair = panel.cases
                .gateway
                .seats
                .seat(Role.CHAIR, panel.cases.chair.agency(), there)
                .acting();

        database.asOwner()
                .sql("update cases.case_record set area_id = :area where id = :id")
                .param("area", there.value())
                .param("id", id.value())
                .update();
        database.asOwner()
                .sql("select panels.moves_to(:id, :area, now(), :by)")
                .param("id", id.value())
                .param("area", there.value())
                .param("by", Acting.SYSTEM_POST.value())
                .query((_, _) -> true)
                .list();

        String decisions = "select count(*) from panels.decision d join panels.meeting m on m.id = d.meeting_id"
                + " join panels.panel p on p.id = m.panel_id";
        assertThat(asPost(chair, decisions)).isOne();
        assertThat(asPost(panel.chair(), "select count(*) from panels.decision"))
                .isZero();
        assertThat(gate.ask(panel.chair(), new ShowMeeting(next)).orThrow().agenda())
                .isEmpty();
    }

    private List<String> titles(Acting acting) {
        return gate.ask(acting, new MyWork()).orThrow().stream()
                .map(Task::title)
                .toList();
    }

    private PackIndex pack(Acting acting) {
        return gate.ask(acting, new ReadPack(panel.meeting)).orThrow();
    }

    private Outcome<PanelId> give(Seats.Seat seat, SeatKind kind) {
        return gate.submit(panel.coordinator(), new GiveSeat(panel.panel, seat.post(), kind));
    }

    private static Outcome<Object> refused(String act) {
        return Outcome.refused(new GateRefusal.NotAllowed(act));
    }

    private long asPost(Acting acting, String sql) {
        return new RawSql(database).count(acting.post(), sql);
    }
}
