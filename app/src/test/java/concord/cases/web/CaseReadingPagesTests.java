package concord.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.Seats;
import concord.cases.CaseAct;
import concord.cases.CaseArrangement;
import concord.cases.CaseHappening;
import concord.cases.CaseHappening.Kind;
import concord.cases.CaseId;
import concord.cases.CasePaths;
import concord.cases.CaseStage;
import concord.partnership.Role;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import concord.referrals.DisputeStatement;
import concord.referrals.ReferralId;
import concord.referrals.ReferralPaths;
import concord.referrals.StatementKind;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A case as its pages show it and lists find it, for those who work on it and for nobody else. */
@ConcordTest
class CaseReadingPagesTests {

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
    void asksAPartnerAboutACaseAndShowsTheRequestOnIt() {
        CaseId id = cases.opened();

        assertThat(desk(cases.caseOfficer).get(CasePaths.of(id, CaseAct.ASK_PARTNER)))
                .hasStatusOk()
                .bodyText()
                .contains(cases.show(id).outline().reference().value())
                .contains(CasePaths.of(id));
    }

    private CaseDesk desk(Seats.Seat seat) {
        return new CaseDesk(mvc, seat);
    }
}
