package concord.panels.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.Seats;
import concord.cases.CaseArrangement;
import concord.cases.CaseId;
import concord.cases.CasePaths;
import concord.panels.AgendaPurpose;
import concord.panels.DecisionGrounds;
import concord.panels.MeetingId;
import concord.panels.PanelArrangement;
import concord.panels.PanelDecisionId;
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
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of panels, walked as coordinator, chair, member and referrer walk them. */
@ConcordTest
class PanelPagesTests {

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
    void aCoordinatorMakesAPanelSeatsItAndPlansItsMeeting() {
        var other = new CaseArrangement(gate, database);
        PanelDesk desk = desk(other.coordinator);
        assertThat(desk.get("/panels")).bodyText().contains("No area that you work for has a panel yet");
        assertThat(desk.post("/panels/new", "name", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        MvcTestResult made = desk.post(
                "/panels/new",
                "name",
                "Panel " + UUID.randomUUID(),
                "areas",
                other.gateway.area.value().toString(),
                "usual-day",
                "Second Tuesday, 2pm",
                "usual-place",
                "Town Hall");
        assertThat(made).hasStatus(HttpStatus.SEE_OTHER);
        String path = Objects.requireNonNull(made.getResponse().getRedirectedUrl());

        assertThat(desk.post(path + "/seats", "post", other.chair.post().value().toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(desk.post(path + "/seats", "post", other.chair.post().value().toString(), "kind", "POLICE"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(desk.post(path + "/seats", "post", other.chair.post().value().toString(), "kind", "CHAIR"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(desk.get(path)).bodyText().contains("Panel chair");
        assertThat(desk.post(path + "/plan", "day-day", "1", "time", "late", "place", "Town Hall"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Enter the time as hours and minutes");
        LocalDate day = LocalDate.now(clock).plusDays(10);
        assertThat(desk.post(
                        path + "/plan",
                        "day-day",
                        String.valueOf(day.getDayOfMonth()),
                        "day-month",
                        String.valueOf(day.getMonthValue()),
                        "day-year",
                        String.valueOf(day.getYear()),
                        "time",
                        "14:30",
                        "place",
                        "Town Hall"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(desk.get("/panels")).bodyText().contains("2:30pm");
        assertThat(desk.get("/panels?month=" + YearMonth.from(day) + "&page=9999"))
                .hasStatusOk();
        assertThat(desk.get("/panels?month=x&page=-1")).hasStatusOk();
        assertThat(desk.post(
                        path + "/seats/end", "post", other.chair.post().value().toString()))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void aCaseIsReferredOnReasonableGrounds() {
        CaseId id = panel.cases.opened();
        PanelDesk officer = desk(panel.cases.gateway.officer);
        String path = CasePaths.of(id) + "/section-36";
        assertThat(officer.get(path)).bodyText().contains("no assessment of the case is completed");
        panel.assess(id);
        String page = officer.body(path);
        assertThat(page).contains("Reasonable grounds").contains("CTSA 2015 s.36(3)");

        assertThat(officer.post(path, "version", PanelDesk.hidden(page, "version"), "grounds", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(officer.post(path, "version", PanelDesk.hidden(page, "version"), "grounds", "Too short."))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Too short.")
                .contains("says too little");
        assertThat(officer.post(
                        path,
                        "version",
                        PanelDesk.hidden(page, "version"),
                        "grounds",
                        "He praised an attacker and named a place, and nobody around him says no."))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(officer.get(path)).bodyText().contains("The chief officer of police");
    }

    @Test
    void fromTheAgendaToTheDecisionOnOnePage() {
        CaseId id = panel.waiting();
        String meeting = PanelPaths.of(panel.meeting);
        assertThat(coordinator.post(meeting + "/agenda", "purpose", "DECISION"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(coordinator.post(meeting + "/agenda", "cases", id.value().toString(), "purpose", "DECISION"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(coordinator.post(meeting + "/invite")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(chair.get(PanelPaths.decision(panel.meeting, id)))
                .bodyText()
                .contains("you are not recorded as present");
        attend();

        String path = PanelPaths.decision(panel.meeting, id);
        String page = chair.body(path);
        assertThat(page).contains("Quorate").contains("5. Action and review").contains("Record the decision");
        assertThat(chair.post(path, "version", PanelDesk.hidden(page, "version"), "decision", "ADOPT"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Select who owns the case");
        assertThat(decide(path, page, "reasons", "As discussed."))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("says too little")
                .contains("As discussed.");
        assertThat(chair.body(path)).as("what was typed is kept").contains("As discussed.");
        assertThat(decide(path, page, "reasons", PanelArrangement.grounds().reasons()))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(chair.get(path))
                .bodyText()
                .contains("The threat is specific")
                .contains("Case owner:");
        assertThat(coordinator.get(CasePaths.of(id) + "/panel"))
                .bodyText()
                .contains("The threat is specific")
                .contains("Who was there");
    }

    @Test
    void aNewOwnerFindsWhyTheCaseWasAdoptedWithinFourSteps() {
        CaseId id = panel.toDecide();
        panel.decide(id, panel.adopt()).orThrow();
        PanelDesk owner = desk(panel.cases.caseOfficer);

        assertThat(owner.body("/work")).as("step 1 leads to the case").contains(CasePaths.of(id));
        assertThat(owner.body(CasePaths.of(id))).as("step 2 leads to the panel").contains(CasePaths.of(id) + "/panel");
        assertThat(owner.body(CasePaths.of(id) + "/panel"))
                .as("step 3 says why")
                .contains("The threat is specific");
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
    void minutesAreDrawnUpConfirmedAndCorrected() {
        CaseId id = panel.toDecide();
        panel.decide(id, panel.adopt()).orThrow();
        String path = PanelPaths.minutes(panel.meeting);
        assertThat(coordinator.get(path)).bodyText().contains("Not drawn up yet");
        assertThat(coordinator.post(path, "number", "0", "notes", "The panel met for an hour."))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(coordinator.post(path + "/confirm", "number", "1")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(chair.post(path + "/confirm", "number", "1")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(coordinator.post(path, "number", "1", "notes", "It met for two hours."))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(coordinator.post(path, "number", "1", "notes", "It met for two hours.", "why", "The time was wrong"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(chair.get(path))
                .bodyText()
                .contains("Version 2")
                .contains("Earlier versions")
                .contains("The time was wrong");
    }

    @Test
    void dissentAndCorrectedReasonsStandOnThePageOfTheCase() {
        CaseId id = panel.toDecide();
        PanelDecisionId decision = panel.decide(id, panel.adopt()).orThrow();
        String path = PanelPaths.of(decision);

        assertThat(coordinator.post(path + "/dissent", "reason", "Too early"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(coordinator.post(
                        path + "/dissent",
                        "agency",
                        panel.trust.value().toString(),
                        "reason",
                        "Support should wait for a diagnosis."))
                .hasStatus(HttpStatus.SEE_OTHER);
        String page = chair.body(path + "/rationale");
        DecisionGrounds own = PanelArrangement.grounds();
        assertThat(chair.post(
                        path + "/rationale",
                        "version",
                        PanelDesk.hidden(page, "version"),
                        "facts",
                        own.facts(),
                        "alternatives",
                        own.alternatives(),
                        "change",
                        own.change(),
                        "reasons",
                        "The threat was written, not spoken, and he wants the help that is offered.",
                        "why",
                        "The messages came by post"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(chair.get(CasePaths.of(id) + "/panel"))
                .bodyText()
                .contains("Support should wait for a diagnosis.")
                .contains("The threat was written")
                .contains("The threat is specific")
                .contains("The messages came by post");
    }

    @Test
    void aMeetingIsCalledOffAndItsCaseIsPutOnAnotherFromItsOwnPage() {
        CaseId id = panel.waiting();
        panel.putOn(panel.meeting, id, AgendaPurpose.DECISION).orThrow();
        String meeting = PanelPaths.of(panel.meeting);
        String page = coordinator.body(meeting + "/call-off");
        assertThat(coordinator.post(meeting + "/call-off", "version", PanelDesk.hidden(page, "version")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(coordinator.post(
                        meeting + "/call-off",
                        "version",
                        PanelDesk.hidden(page, "version"),
                        "reason",
                        "The chair is ill"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(chair.get(meeting)).bodyText().contains("Cancelled: The chair is ill");

        MeetingId next = panel.plan(LocalDate.now(clock).plusDays(20));
        String path = CasePaths.of(id) + "/panel";
        assertThat(coordinator.post(path, "purpose", "DECISION")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(coordinator.post(path, "meeting", next.value().toString(), "purpose", "DECISION"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(coordinator.get(path)).bodyText().contains("On the agenda of");
    }

    @Test
    void takesACaseOffAndMovesOnesPlace() {
        CaseId id = panel.waiting();
        panel.putOn(panel.meeting, id, AgendaPurpose.DECISION).orThrow();
        String item =
                PanelPaths.of(panel.meeting) + "/items/" + panel.item(id).id().value();
        assertThat(coordinator.post(item + "/move", "direction", "up")).hasStatus(HttpStatus.SEE_OTHER);
        String page = coordinator.body(item + "/take-off");
        assertThat(coordinator.post(item + "/take-off", "version", PanelDesk.hidden(page, "version")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(coordinator.post(
                        item + "/take-off",
                        "version",
                        PanelDesk.hidden(page, "version"),
                        "why",
                        "The school cannot come"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(coordinator.get(PanelPaths.of(panel.meeting))).bodyText().contains("No case is on the agenda yet");
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

    @Test
    void aSeniorOfficerOverridesByName() {
        CaseId id = panel.waiting();
        panel.cases.gateway.askTheSchool(panel.cases.show(id).outline().referral());
        PanelDesk senior = desk(panel.cases.gateway.senior);
        String path = CasePaths.of(id) + "/panel";
        assertThat(senior.get(path)).bodyText().contains("1 information request open");
        assertThat(senior.post(path + "/override", "reason", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(senior.post(
                        path + "/override", "reason", "The school is shut until January and its head knows him well."))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(senior.get(path)).bodyText().contains("a senior officer has overridden this");
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

    private MvcTestResult decide(String path, String page, String field, String text) {
        DecisionGrounds own = PanelArrangement.grounds();
        var fields = new LinkedHashMap<String, String>();
        fields.put("version", PanelDesk.hidden(page, "version"));
        fields.put("facts", own.facts());
        fields.put("risks", own.risks());
        fields.put("guidance", "channel-duty-2023");
        fields.put("alternatives", own.alternatives());
        fields.put("decision", "ADOPT");
        fields.put("case-owner", panel.cases.caseOfficer.post().value().toString());
        fields.put("risk-owner", panel.police.post().value().toString());
        fields.put("actions", own.actions());
        fields.put("change", own.change());
        fields.put("reasons", own.reasons());
        fields.put(field, text);
        return chair.post(
                path,
                fields.entrySet().stream()
                        .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                        .toArray(String[]::new));
    }

    private void attend() {
        String path = PanelPaths.of(panel.meeting) + "/attendance";
        String police = panel.police.post().value().toString();
        assertThat(coordinator.get(path)).bodyText().contains("Not quorate");
        assertThat(coordinator.post(path, "there-" + police, "DEPUTY")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(coordinator.post(
                        path,
                        "there-" + panel.cases.chair.post().value(),
                        "PRESENT",
                        "there-" + police,
                        "DEPUTY",
                        "deputy-" + police,
                        "PC Deputy"))
                .hasStatus(HttpStatus.SEE_OTHER);
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
