package concord.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.Seats;
import concord.cases.AssessmentPrompt;
import concord.cases.AssessmentTemplates;
import concord.cases.CaseAct;
import concord.cases.CaseArrangement;
import concord.cases.CaseFixtures;
import concord.cases.CaseHappening;
import concord.cases.CaseHappening.Kind;
import concord.cases.CaseId;
import concord.cases.CasePaths;
import concord.cases.CaseStage;
import concord.cases.GivePart;
import concord.cases.OfferHandOver;
import concord.cases.Ownership;
import concord.cases.PartKind;
import concord.cases.ShowCase;
import concord.partnership.Role;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import concord.referrals.DisputeStatement;
import concord.referrals.ReferralId;
import concord.referrals.ReferralPaths;
import concord.referrals.StatementKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of a case, walked as its posts walk them. */
@ConcordTest
class CasePagesTests {

    private static final List<String> PAGES =
            List.of("", "/assessment", "/owners", "/timeline", "/sharing", "/feedback", "/transfer");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    private CaseArrangement cases;

    @BeforeEach
    void arrange() {
        cases = new CaseArrangement(gate, database);
    }

    private CaseDesk desk(Seats.Seat seat) {
        return new CaseDesk(mvc, seat);
    }

    @ParameterizedTest
    @EnumSource(CaseStage.class)
    void everyPageOfACaseStandsAtEveryStage(CaseStage stage) {
        CaseId id = stage == CaseStage.FURTHER_ASSESSMENT ? cases.at(CaseStage.CONSENT) : cases.at(stage);
        if (stage == CaseStage.FURTHER_ASSESSMENT) {
            cases.take(id, CaseHappening.of(Kind.CONSENT_REFUSED));
        }
        for (String page : PAGES) {
            assertThat(desk(cases.caseOfficer).get(CasePaths.of(id) + page))
                    .as(page)
                    .hasStatusOk();
            assertThat(desk(cases.chair).get(CasePaths.of(id) + page)).as(page).hasStatusOk();
        }
        assertThat(desk(cases.caseOfficer).get(CasePaths.of(id)))
                .bodyText()
                .contains("What happens next")
                .contains("If nothing happens");
    }

    @Test
    void aPartOfAnotherPostIsEndedWithAReasonByThoseWhoWorkOnTheCase() {
        CaseId id = cases.opened();
        gate.submit(Acting.system(), new GivePart(id, cases.provider.post(), PartKind.PROVIDER))
                .orThrow();
        String path = CasePaths.of(id, CaseAct.HAND_OVER);
        String post = cases.provider.post().value().toString();
        CaseDesk officer = desk(cases.caseOfficer);

        assertThat(officer.get(path)).bodyText().contains("Others who have a part", "End this part");
        assertThat(desk(cases.chair).get(path))
                .bodyText()
                .contains("Others who have a part")
                .doesNotContain("End this part");
        assertThat(officer.post(path + "/parts", "kind", "PROVIDER", "post", post))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say why the part ends");
        assertThat(officer.post(path + "/parts", "kind", "EVERYTHING", "post", "x"))
                .hasStatus(HttpStatus.CONFLICT);
        String[] typed = {"kind", "PROVIDER", "post", post, "why-PROVIDER-" + post, "All sessions are given"};
        assertThat(officer.post(path + "/parts", typed)).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(officer.get(path)).bodyText().doesNotContain("Others who have a part");
        assertThat(officer.get(CasePaths.of(id) + "/timeline"))
                .bodyText()
                .contains("No longer has a part", "All sessions are given");
    }

    @Test
    void aCaseOfAnotherAreaLooksLikeNone() {
        CaseId id = cases.opened();
        CaseDesk stranger = desk(
                cases.gateway.seats.seat(Role.CASE_OFFICER, cases.gateway.force, cases.gateway.seats.area("POLICE")));

        for (String page : PAGES) {
            assertThat(stranger.get(CasePaths.of(id) + page)).as(page).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(stranger.get(CasePaths.of(new CaseId(UUID.randomUUID())))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(desk(cases.gateway.teacher).get(CasePaths.of(id))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void theOverviewKeepsFactAndOpinionApartAndShowsWhatIsDisputed() {
        CaseId id = cases.opened();
        ReferralId referral = cases.show(id).outline().referral();
        gate.submit(
                        cases.gateway.officer.acting(),
                        new DisputeStatement(
                                referral,
                                cases.gateway
                                        .show(referral)
                                        .content()
                                        .statements()
                                        .getFirst()
                                        .id(),
                                "His mother",
                                "It was <another> boy"))
                .orThrow();

        assertThat(desk(cases.caseOfficer).get(CasePaths.of(id)))
                .bodyText()
                .contains(StatementKind.FACT.words())
                .contains("Disputed by His mother")
                .contains("It was &lt;another&gt; boy");
    }

    @Test
    void aReferralLeadsToItsCaseAndTheCaseToItsReferral() {
        CaseId id = cases.opened();
        ReferralId referral = cases.show(id).outline().referral();

        assertThat(desk(cases.caseOfficer).get(ReferralPaths.of(referral)))
                .bodyText()
                .contains(CasePaths.of(id));
        assertThat(desk(cases.caseOfficer).get(CasePaths.of(id))).bodyText().contains(ReferralPaths.of(referral));
        assertThat(desk(cases.gateway.deconfliction).get(ReferralPaths.of(referral)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(CasePaths.of(id));
    }

    @Test
    void listsCasesWithTheirFilterInTheAddress() {
        CaseId id = cases.opened();
        String reference = cases.show(id).outline().reference().value();
        CaseDesk officer = desk(cases.caseOfficer);

        assertThat(officer.get("/cases?only=mine&stage=ASSESSMENT&sort=opened&order=desc"))
                .bodyText()
                .contains(reference)
                .contains("Case officer");
        assertThat(officer.get("/cases?outcome=WITHDREW")).bodyText().contains("No case");
        assertThat(officer.get("/cases?area=x&stage=y&sort=z&page=-3&adopted=maybe"))
                .hasStatusOk();
        assertThat(officer.get("/work")).bodyText().contains("Support").contains(reference);
    }

    @Test
    void anAssessmentIsRefusedWithAllThatWasTypedThenCompleted() {
        CaseId id = cases.opened();
        CaseDesk officer = desk(cases.caseOfficer);
        String path = CasePaths.of(id, CaseAct.ASSESS);

        MvcTestResult refused = officer.post(path, "version", "0", "for-1", "He <feels> unheard");
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused)
                .bodyText()
                .contains("There is a problem")
                .contains("Say how you know what you entered on question 1")
                .contains("He &lt;feels&gt; unheard");

        assertThat(officer.post(path, whole(officer, path, "A quiet boy.")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This was not done")
                .contains("F4");
        assertThat(officer.get(path)).bodyText().contains("A quiet boy.");

        assertThat(officer.post(path, whole(officer, path, "A quiet boy who looks for people that listen.")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(cases.show(id).outline().stage()).isEqualTo(CaseStage.SECTION_36);
        assertThat(officer.get(path + "/1"))
                .bodyText()
                .contains("A quiet boy who looks for people that listen.")
                .contains("Nothing is known about this");
        assertThat(officer.get(path + "/2")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(officer.get(path)).bodyText().contains("What changed since the last assessment");
    }

    @Test
    void anAssessmentIsKeptForLaterAndByItself() {
        CaseId id = cases.opened();
        CaseDesk officer = desk(cases.caseOfficer);
        String path = CasePaths.of(id, CaseAct.ASSESS);

        assertThat(officer.post(path, "then", "later", "summary", "Half a thought"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(officer.get(path)).bodyText().contains("Half a thought");
        assertThat(officer.post(path + "/draft", "summary", "Another half")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(officer.get(path)).bodyText().contains("Another half");
        assertThat(desk(cases.coordinator).get(path)).bodyText().doesNotContain("Another half");
        assertThat(desk(cases.gateway.teacher).post(path + "/draft", "summary", "Mine"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aStaleAssessmentIsShownAgainWithWhatWasTyped() {
        CaseId id = cases.opened();
        CaseDesk officer = desk(cases.caseOfficer);
        String path = CasePaths.of(id, CaseAct.ASSESS);
        List<String> typed = whole(officer, path, "A quiet boy who looks for people that listen.");
        cases.take(id, CaseHappening.of(Kind.REFERRAL_JOINED));

        assertThat(officer.post(path, typed))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Somebody else changed this record")
                .contains("A quiet boy who looks for people that listen.");
    }

    @Test
    void handsTheCaseOverThroughThePages() {
        CaseId id = cases.opened();
        String path = CasePaths.of(id, CaseAct.HAND_OVER);
        CaseDesk officer = desk(cases.caseOfficer);

        assertThat(officer.post(path, "matters", "The school is shut"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Select the post that you hand over to")
                .contains("The school is shut");
        assertThat(officer.post(
                        path,
                        "what",
                        "CASE",
                        "to",
                        cases.coordinator.post().value().toString(),
                        "matters",
                        "The school is shut"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(desk(cases.coordinator).get(path)).bodyText().contains("Accept the hand-over");
        assertThat(desk(cases.gateway.officer).get(path))
                .bodyText()
                .contains("It waits for the answer")
                .doesNotContain("Accept the hand-over");

        String offered = path + "/" + waiting(id);
        assertThat(desk(cases.coordinator).post(offered, "answer", "decline", "what", "CASE"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say why you decline");
        assertThat(desk(cases.coordinator).post(offered, "answer", "accept")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(cases.show(id).outline().caseOwner()).isEqualTo(cases.coordinator.post());
        assertThat(desk(cases.coordinator).post(offered, "answer", "accept")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aPostThatWasOfferedBothAnswersEachByItself() {
        CaseId id = cases.opened();
        for (Ownership what : Ownership.values()) {
            gate.submit(
                            cases.coordinator.acting(),
                            new OfferHandOver(id, what, cases.gateway.officer.post(), "Nothing is open"))
                    .orThrow();
        }

        assertThat(desk(cases.gateway.officer).get(CasePaths.of(id, CaseAct.HAND_OVER)))
                .bodyText()
                .contains("id=\"reason-CASE\"")
                .contains("id=\"reason-RISK\"");
    }

    @Test
    void transfersACaseThroughThePages() {
        CaseId id = cases.opened();
        AreaId elsewhere = cases.gateway.seats.area("COUNCIL");
        Seats.Seat receiver =
                cases.gateway.seats.seat(Role.COORDINATOR, cases.gateway.seats.agency("local-authority"), elsewhere);
        String path = CasePaths.of(id, CaseAct.TRANSFER);
        List<String> typed = List.of(
                "to",
                elsewhere.value().toString(),
                "reason",
                "The family moved",
                "told",
                "A <boy> of fifteen",
                "basis",
                "public-task",
                "right",
                "yes");

        assertThat(desk(cases.caseOfficer).post(path, "told", "A <boy> of fifteen"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Select the area that is to have the case")
                .contains("A &lt;boy&gt; of fifteen");
        assertThat(desk(cases.caseOfficer).post(path, typed))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("no sharing agreement");
        agree(cases.gateway.area.value(), elsewhere.value());
        assertThat(desk(cases.caseOfficer).post(path, typed)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(desk(cases.caseOfficer).get(path)).bodyText().contains("Take the offer back");

        String offered = "/cases/transfers/"
                + database.asOwner()
                        .sql("select id::text from cases.transfer where case_id = :case")
                        .param("case", id.value())
                        .query(String.class)
                        .single();
        assertThat(desk(receiver).get("/work")).bodyText().contains(offered);
        assertThat(desk(receiver).get(offered)).bodyText().contains("Accept the case");
        assertThat(desk(cases.gateway.teacher).get(offered)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(desk(receiver).post(offered, "answer", "refuse"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say why your area does not take the case");
        assertThat(desk(receiver).post(offered, "answer", "accept"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Select who owns the case");
        String owner = receiver.post().value().toString();
        assertThat(desk(receiver).post(offered, "answer", "accept", "case-owner", owner, "risk-owner", owner))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(desk(receiver).get(CasePaths.of(id))).hasStatusOk();
        assertThat(desk(receiver).get(offered))
                .bodyText()
                .contains("Accepted on")
                .contains("on the same working day");
        assertThat(desk(cases.caseOfficer).get(CasePaths.of(id))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(desk(cases.caseOfficer).get(offered)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(desk(cases.caseOfficer).get(TransferPages.AWAY))
                .bodyText()
                .contains(gate.ask(receiver.acting(), new ShowCase(id))
                        .orThrow()
                        .outline()
                        .reference()
                        .value());
    }

    private void agree(UUID one, UUID other) {
        UUID agreement = UUID.randomUUID();
        database.asOwner()
                .sql(
                        "insert into partnership.sharing_agreement (id, title, from_day) values (:id, 'T', date '2020-01-01')")
                .param("id", agreement)
                .update();
        for (UUID area : List.of(one, other)) {
            database.asOwner()
                    .sql("insert into partnership.sharing_agreement_area (agreement_id, area_id) values (:id, :area)")
                    .param("id", agreement)
                    .param("area", area)
                    .update();
        }
    }

    @Test
    void asksAPartnerAboutACaseAndShowsTheRequestOnIt() {
        CaseId id = cases.opened();

        assertThat(desk(cases.caseOfficer).get(CasePaths.of(id, CaseAct.ASK_PARTNER)))
                .hasStatusOk()
                .bodyText()
                .contains(cases.show(id).outline().reference().value())
                .contains(CasePaths.of(id));
    }

    @Test
    void theTemplateIsReadByEverybodyAndPublishedByThoseWhoAnswerForIt() {
        AssessmentTemplates before = CaseFixtures.templates(gate, cases.coordinator.acting());
        CaseDesk coordinator = desk(cases.coordinator);

        assertThat(desk(cases.chair).get(TemplatePages.PATH))
                .bodyText()
                .contains("The questions today")
                .doesNotContain("Publish a new version");
        assertThat(coordinator.post(TemplatePages.PATH, "question-1", "What now?"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Enter the heading of question 1")
                .contains("Say why the template changes")
                .contains("What now?");
        assertThat(coordinator.post(TemplatePages.PATH, published(before))).hasStatus(HttpStatus.SEE_OTHER);

        AssessmentTemplates after = CaseFixtures.templates(gate, cases.coordinator.acting());
        assertThat(after.inForce().number()).isEqualTo(before.inForce().number() + 1);
        assertThat(after.inForce().prompts()).isEqualTo(before.inForce().prompts());
    }

    private static List<String> published(AssessmentTemplates before) {
        var fields = new ArrayList<String>();
        for (AssessmentPrompt prompt : before.inForce().prompts()) {
            int number = prompt.position();
            fields.addAll(List.of("heading-" + number, prompt.heading()));
            fields.addAll(List.of("question-" + number, prompt.question()));
            fields.addAll(List.of("hint-" + number, prompt.hint()));
        }
        fields.addAll(date("from", before.today()));
        fields.addAll(List.of("why", "The same once more"));
        return fields;
    }

    private List<String> whole(CaseDesk desk, String path, String summary) {
        AssessmentTemplates templates = CaseFixtures.templates(gate, cases.coordinator.acting());
        var fields = new ArrayList<String>();
        fields.addAll(List.of("version", desk.hidden(path, "version"), "template", desk.hidden(path, "template")));
        fields.addAll(date("made", templates.today()));
        fields.addAll(List.of("for-1", "Nobody listens", "source-1", "His tutor", "confidence-1", "LOW"));
        templates.inForce().prompts().stream()
                .skip(1)
                .forEach(prompt -> fields.addAll(List.of("nothing-" + prompt.position(), "yes")));
        fields.addAll(List.of("summary", summary));
        fields.addAll(List.of("plan", "The tutor meets him weekly until the panel has met."));
        fields.addAll(List.of("need-kind-1", "family", "need-text-1", "Somebody who listens at home"));
        return fields;
    }

    private static List<String> date(String name, LocalDate day) {
        return List.of(
                name + "-day",
                String.valueOf(day.getDayOfMonth()),
                name + "-month",
                String.valueOf(day.getMonthValue()),
                name + "-year",
                String.valueOf(day.getYear()));
    }

    private String waiting(CaseId id) {
        return database.asOwner()
                .sql("select id::text from cases.hand_over where case_id = :case and answer is null")
                .param("case", id.value())
                .query(String.class)
                .single();
    }
}
