package concord.panels.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.Seats;
import concord.cases.CaseId;
import concord.cases.CasePaths;
import concord.panels.AgendaPurpose;
import concord.panels.PanelArrangement;
import concord.panels.PanelPaths;
import concord.partnership.Role;
import concord.people.MatchAnswer;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import concord.referrals.DeconflictionAnswer;
import concord.referrals.EvidenceStated;
import concord.referrals.Intake;
import concord.referrals.MakeReferral;
import concord.referrals.ReferralId;
import concord.referrals.Route;
import concord.referrals.TriageClass;
import concord.referrals.domain.GatewayBook;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The pack of a meeting on its pages: who reads it, who adds to it, and from whom it is kept. */
@ConcordTest
class PackPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Clock clock;

    private PanelArrangement panel;
    private PanelDesk coordinator;
    private PanelDesk chair;
    private PanelDesk member;

    @BeforeEach
    void arrange() {
        panel = new PanelArrangement(gate, database, clock);
        coordinator = desk(panel.cases.coordinator);
        chair = desk(panel.cases.chair);
        member = desk(panel.health);
    }

    @Test
    void aChairReadsThePackCaseByCase() {
        var ids = new ArrayList<CaseId>();
        for (int at = 0; at < 3; at++) {
            CaseId id = panel.waiting();
            panel.putOn(panel.meeting, id, AgendaPurpose.DECISION).orThrow();
            ids.add(id);
        }
        sendPack();

        String first = chair.body(PanelPaths.pack(panel.meeting, ids.getFirst()));
        assertThat(first)
                .contains("Case 1 of 3")
                .contains(PanelPaths.pack(panel.meeting, ids.get(1)))
                .contains("Seen or heard")
                .contains("Grounds of the referral to the panel");
        assertThat(chair.get(PanelPaths.pack(panel.meeting) + "/print")).hasStatusOk();
        assertThat(member.get(PanelPaths.pack(panel.meeting))).bodyText().contains("Members can read it until");
        assertThat(member.get(PanelPaths.pack(panel.meeting, ids.get(2)))).hasStatusOk();
        assertThat(member.get(CasePaths.of(ids.getFirst()))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(member.get(CasePaths.of(ids.getFirst()) + "/panel")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(member.get(PanelPaths.minutes(panel.meeting))).bodyText().contains("have not been drawn up yet");
    }

    @Test
    void aMemberDeclaresAConflictAndNoLongerSeesTheCase() {
        CaseId id = panel.waiting();
        panel.putOn(panel.meeting, id, AgendaPurpose.DECISION).orThrow();
        sendPack();
        String path =
                PanelPaths.of(panel.meeting) + "/items/" + panel.item(id).id().value() + "/conflict";

        assertThat(member.get(path)).hasStatusOk();
        assertThat(member.post(path, "reason", " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(member.post(path, "reason", "I treat his mother")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(member.get(PanelPaths.pack(panel.meeting)))
                .bodyText()
                .contains("You declared a conflict of interest in 1 case");
        assertThat(member.get(PanelPaths.pack(panel.meeting, id))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(chair.get(PanelPaths.of(panel.meeting))).bodyText().contains("I treat his mother");
    }

    @Test
    void theReferrersAgencySeesTheReferenceOfItsReferralAndNoMore() {
        Seats.Seat teacher = panel.cases.gateway.teacher;
        ReferralId referral =
                gate.submit(teacher.acting(), byThePractitionersForm()).orThrow();
        panel.cases.gateway.checkPerson(referral, MatchAnswer.Answer.NOT_THE_SAME);
        panel.cases.gateway.deconflict(referral, DeconflictionAnswer.YES);
        panel.cases.gateway.assess(referral, TriageClass.A).orThrow();
        panel.cases.gateway.sign(referral).orThrow();
        CaseId id = panel.cases.caseOf(referral);
        panel.assess(id);
        panel.refer(id, panel.cases.gateway.officer).orThrow();
        panel.putOn(panel.meeting, id, AgendaPurpose.DECISION).orThrow();
        String name = panel.cases.show(id).name();
        PanelDesk school = desk(teacher);

        Matcher link = Pattern.compile("/panels/contributions/[0-9a-f-]{36}").matcher(school.body("/work"));
        assertThat(link.find()).isTrue();
        String page = school.body(link.group());
        assertThat(page)
                .contains(panel.cases.show(id).outline().reference().value())
                .doesNotContain(name)
                .doesNotContain("canteen");
        assertThat(school.post(link.group(), "version", PanelDesk.hidden(page, "version"), "text", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(school.post(
                        link.group(),
                        "version",
                        PanelDesk.hidden(page, "version"),
                        "text",
                        "He has begun to come to the lunch club and talks to its leader."))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(chair.get(PanelPaths.pack(panel.meeting, id))).bodyText().contains("lunch club");
        assertThat(member.get(link.group())).hasStatus(HttpStatus.NOT_FOUND);
        panel.quorate();
        panel.decide(id, panel.adopt()).orThrow();
        assertThat(school.get(link.group())).bodyText().contains("The discussion is over");
        assertThat(school.post(
                        link.group(),
                        "version",
                        PanelDesk.hidden(page, "version"),
                        "text",
                        "His brother has moved back in with them."))
                .bodyText()
                .contains("What you typed")
                .contains("His brother has moved back in with them.");
    }

    @Test
    void aStrangersPagesLookLikeNone() {
        CaseId id = panel.toDecide();
        sendPack();
        Seats.Seat elsewhere = panel.cases.gateway.seats.seat(
                Role.CHAIR, panel.cases.chair.agency(), panel.cases.gateway.seats.area("POLICE"));
        PanelDesk stranger = desk(elsewhere);
        for (String path : List.of(
                PanelPaths.of(panel.panel),
                PanelPaths.of(panel.meeting),
                PanelPaths.pack(panel.meeting),
                PanelPaths.pack(panel.meeting, id),
                PanelPaths.decision(panel.meeting, id),
                PanelPaths.minutes(panel.meeting),
                CasePaths.of(id) + "/panel",
                CasePaths.of(id) + "/section-36")) {
            assertThat(stranger.get(path)).as(path).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    private MakeReferral byThePractitionersForm() {
        MakeReferral said =
                panel.cases.gateway.referral(GatewayBook.rareName(), GatewayBook.rareName(), EvidenceStated.none());
        Intake intake = said.intake();
        return new MakeReferral(
                new Intake(
                        intake.area(),
                        Route.PRACTITIONER_FORM,
                        intake.sector(),
                        intake.concernType(),
                        intake.noticedOn(),
                        null),
                said.subject(),
                said.account(),
                said.referrer(),
                said.evidence(),
                said.code(),
                null);
    }

    private void sendPack() {
        String path = PanelPaths.pack(panel.meeting);
        String page = coordinator.body(path);
        assertThat(coordinator.post(path, "version", PanelDesk.hidden(page, "version"), "fields", "CONCERN"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(coordinator.post(
                        path,
                        "version",
                        PanelDesk.hidden(page, "version"),
                        "fields",
                        "CONCERN",
                        "fields",
                        "GROUNDS",
                        "fields",
                        "CONTRIBUTION",
                        "purpose",
                        "To prepare the decision",
                        "basis",
                        "public-task",
                        "purpose-legitimate",
                        "YES",
                        "identifies",
                        "YES",
                        "confidential",
                        "YES",
                        "consent",
                        "NOT_APPLICABLE",
                        "public-interest",
                        "YES",
                        "right-information",
                        "YES"))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    private PanelDesk desk(Seats.Seat seat) {
        return new PanelDesk(mvc, seat);
    }
}
