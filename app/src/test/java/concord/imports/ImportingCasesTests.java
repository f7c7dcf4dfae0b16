package concord.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import concord.ConcordTest;
import concord.cases.CaseArrangement;
import concord.cases.CaseHappening;
import concord.cases.CaseId;
import concord.cases.CaseStage;
import concord.cases.ShowCaseTimeline;
import concord.people.MatchAnswer;
import concord.platform.ProgressBar;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import concord.referrals.ReferralId;
import concord.referrals.ReferralTimeline;
import concord.referrals.domain.GatewayBook;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Cases in flight come in with their history, and go on from where they stand. */
@ConcordTest
class ImportingCasesTests {

    private static final String HEADINGS =
            "Ref,Surname,First name,DOB,Postcode,Date received,Concern,Stage,Gateway decision date,"
                    + "Panel date,Panel decision,Consent,Consent date,Closure date,Outcome,Six month review,Case owner\n";

    @TempDir
    private Path folder;

    @Autowired
    private Importing importing;

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    private CaseArrangement cases;
    private Acting coordinator;
    private String family;
    private int files;

    @BeforeEach
    void arrange() {
        cases = new CaseArrangement(gate, database);
        coordinator = new Acting(cases.coordinator.post(), cases.coordinator.holder(), Acting.Via.IMPORT);
        family = GatewayBook.rareName();
    }

    @Test
    void opensEachCaseWithItsHistoryAtTheDaysGiven() throws IOException {
        Tally tally = run(
                list(
                        "1," + family
                                + ",Anna,03/04/2009,ZZ1 2AB,08/01/2024,x,Waiting for the panel,15/01/2024,,,,,,,,",
                        "2," + other()
                                + ",Ben,03/04/1989,ZZ2 2AB,08/01/2024,x,Support under way,15/01/2024,20/02/2024,Adopt,Given,01/03/2024,,,,",
                        "3," + other()
                                + ",Cal,03/04/1979,ZZ3 2AB,08/01/2024,x,\"Closed, with reviews to come\",15/01/2024,20/02/2024,"
                                + "Adopted,yes,01/03/2024,02/09/2024,Withdrew from support,03/03/2025,",
                        "4," + other()
                                + ",Dan,03/04/1999,ZZ4 2AB,08/01/2024,x,Ended,15/01/2024,20/02/2024,Not adopted,,,,Not adopted by the panel,,"));

        assertThat(tally.told(false)).containsPattern("Referred\\s+4").containsPattern("Refused\\s+0");
        assertThat(strings("select stage from cases.case_record where area_id = :area"))
                .containsExactlyInAnyOrder("PANEL", "SUPPORT", "AFTER_CLOSURE", "ENDED");
        assertThat(strings("select distinct stage || ' ' || outcome from referrals.referral where area_id = :area"))
                .containsExactly("IN_CHANNEL TO_CHANNEL");
        assertThat(strings("select to_char(h.at at time zone 'Europe/London', 'YYYY-MM-DD HH24') || ' ' || h.kind"
                        + " from cases.happening h join cases.case_record c on c.id = h.case_id"
                        + " where c.area_id = :area and c.stage = 'SUPPORT' order by h.id"))
                .containsExactly(
                        "2024-01-15 12 OPENED",
                        "2024-01-15 12 ASSESSED",
                        "2024-01-15 12 REFERRED_TO_PANEL",
                        "2024-02-20 12 PANEL_DECIDED",
                        "2024-03-01 12 CONSENT_GIVEN",
                        "2024-03-01 12 PLAN_APPROVED");
        assertThat(strings(
                        "select due_on::text from cases.case_record where area_id = :area and stage = 'AFTER_CLOSURE'"))
                .as("the review at six months is done, the one at twelve is not")
                .containsExactly("2025-09-02");
        nothingDiffers();
    }

    @Test
    void saysInBothTimelinesThatItWasDecidedElsewhereAndWhatTheListKnew() throws IOException {
        run(list("1," + family
                + ",Anna,03/04/2009,ZZ1 2AB,08/01/2024,x,Consent to be asked,15/01/2024,20/02/2024,Adopt,,,,,,"));
        var referral = new ReferralId(id("select id from referrals.referral where area_id = :area"));

        assertThat(gate.ask(cases.coordinator.acting(), new ReferralTimeline(referral))
                        .orThrow()
                        .entries())
                .anySatisfy(entry ->
                        assertThat(entry.what()).isEqualTo("Gateway decision taken elsewhere: goes on to Channel"));
        assertThat(gate.ask(cases.coordinator.acting(), new ShowCaseTimeline(cases.caseOf(referral)))
                        .orThrow()
                        .entries())
                .anySatisfy(entry -> {
                    assertThat(entry.what()).isEqualTo("Taken over from a list kept elsewhere");
                    assertThat(entry.detail())
                            .contains("Gateway decision on 15 Jan 2024", "Panel decided on 20 Feb 2024")
                            .contains("No day is known of these", "Structured assessment completed");
                });
    }

    @Test
    void theCaseGoesOnFromWhereItStands() throws IOException {
        run(list("1," + family
                + ",Anna,03/04/2009,ZZ1 2AB,08/01/2024,x,Consent to be asked,15/01/2024,20/02/2024,Adopt,,,,,,"));
        var id = new CaseId(id("select id from cases.case_record where area_id = :area"));

        cases.take(id, CaseHappening.of(CaseHappening.Kind.CONSENT_GIVEN));

        assertThat(cases.show(id).outline().stage()).isEqualTo(CaseStage.PLAN);
        nothingDiffers();
    }

    @Test
    void theRetentionClockOfWhatIsClosedRunsSinceThatDay() throws IOException {
        run(
                list(
                        "4," + family
                                + ",Dan,03/04/1999,ZZ4 2AB,08/01/2024,x,Ended,15/01/2024,20/02/2024,Not adopted,,,,Not adopted by the panel,,"));

        assertThat(strings("select distinct s.retention_class || ' ' || s.started_on from retention.clock_start s"
                        + " join retention.clock c using (record_id, record_kind) where c.area_id = :area"))
                .containsExactly("SIGNPOSTED 2024-02-20");
        assertThat(strings("select record_kind from retention.clock where area_id = :area order by 1"))
                .containsExactly("case", "referral");
    }

    @Test
    void waitsForAHumanWhereSomebodyNearIsOnRecordAndOpensTheCaseThen() throws IOException {
        run(list("1," + family
                + ",Anna,03/04/2009,ZZ1 2AB,08/01/2024,x,Consent to be asked,15/01/2024,20/02/2024,Adopt,,,,,,"));
        Tally second = run(
                list(
                        "2," + family
                                + ",Ana,03/04/2009,ZZ1 2AB,09/01/2024,y,Support under way,15/01/2024,20/02/2024,Adopt,Given,01/03/2024,,,,"));

        assertThat(second.told(false)).containsPattern("must look at\\s+1");
        assertThat(strings("select id::text from cases.case_record where area_id = :area"))
                .hasSize(1);
        var waiting = new ReferralId(
                id("select id from referrals.referral where area_id = :area and stage = 'PERSON_CHECK'"));

        cases.gateway.checkPerson(waiting, MatchAnswer.Answer.NOT_THE_SAME);

        assertThat(cases.show(cases.caseOf(waiting)).outline().stage()).isEqualTo(CaseStage.SUPPORT);
        assertThat(strings("select id::text from cases.case_record where area_id = :area"))
                .hasSize(2);
        nothingDiffers();
    }

    @Test
    void joinsTheOpenCaseWhereTheHumanSaysThatItIsTheSamePerson() throws IOException {
        run(list("1," + family
                + ",Anna,03/04/2009,ZZ1 2AB,08/01/2024,x,Consent to be asked,15/01/2024,20/02/2024,Adopt,,,,,,"));
        run(
                list(
                        "2," + family
                                + ",Ana,03/04/2009,ZZ1 2AB,09/01/2024,y,Support under way,15/01/2024,20/02/2024,Adopt,Given,01/03/2024,,,,"));
        var waiting = new ReferralId(
                id("select id from referrals.referral where area_id = :area and stage = 'PERSON_CHECK'"));

        cases.gateway.checkPerson(waiting, MatchAnswer.Answer.SAME);

        CaseId one = cases.caseOf(waiting);
        assertThat(cases.show(one).outline().stage()).isEqualTo(CaseStage.CONSENT);
        assertThat(cases.show(one).referrals()).hasSize(2).contains(waiting);
        assertThat(gate.ask(cases.coordinator.acting(), new ShowCaseTimeline(one))
                        .orThrow()
                        .entries())
                .filteredOn(entry -> entry.what().equals("Taken over from a list kept elsewhere"))
                .hasSize(2);
        nothingDiffers();
    }

    @Test
    void namesTheOwnerWhomTheListNames() throws IOException {
        run(list("1," + family + ",Anna,03/04/2009,ZZ1 2AB,08/01/2024,x,To be assessed,15/01/2024,,,,,,,,"
                + concord.partnership.Role.COORDINATOR.words()));

        assertThat(strings("select case_owner::text from cases.case_record where area_id = :area"))
                .containsExactly(cases.coordinator.post().value().toString());
    }

    @Test
    void entersNothingTwice() throws IOException {
        Path list = list("1," + family + ",Anna,03/04/2009,ZZ1 2AB,08/01/2024,x,To be assessed,15/01/2024,,,,,,,,");

        run(list);

        assertThat(run(list).told(false))
                .containsPattern("Imported before\\s+1")
                .containsPattern("Referred\\s+0");
        assertThat(strings("select id::text from cases.case_record where area_id = :area"))
                .hasSize(1);
    }

    @Test
    void saysOfEachBadRowWhatContradictsItself() throws IOException {
        Path list = list(
                "1," + family + ",Anna,03/04/2009,ZZ1 2AB,08/01/2024,x,Somewhere,15/01/2024,,,,,,,,",
                "2," + family
                        + ",Ben,03/04/2009,ZZ1 2AB,08/01/2024,x,Consent to be asked,15/01/2023,20/02/2024,Adopt,,,,,,",
                "3," + family
                        + ",Cal,03/04/2009,ZZ1 2AB,08/01/2024,x,Support under way,15/01/2024,10/01/2024,Adopt,Given,,,,,",
                "4," + family + ",Dan,03/04/2009,ZZ1 2AB,08/01/2024,x,,,,,,,,,,",
                "5," + family + ",Eve,03/04/2009,ZZ1 2AB,08/01/2024,x,To be assessed,15/01/2024,,,,,,,,Nobody");

        assertThat(run(list).told(false)).containsPattern("Referred\\s+0").containsPattern("Refused\\s+5");
        assertThat(Files.readAllLines(folder.resolve("list1.bad.csv")))
                .satisfiesExactly(
                        heading -> assertThat(heading).contains("Stage"),
                        row -> assertThat(row)
                                .contains("“Somewhere” is not a value for the stage", "Support under way"),
                        row -> assertThat(row).contains("The gateway decision date lies before the date received."),
                        row -> assertThat(row)
                                .contains("The panel date lies before the gateway decision date.")
                                .contains("The date of the answer about consent is empty."),
                        row -> assertThat(row).contains("The stage is empty.", "The gateway decision date is empty."),
                        row -> assertThat(row).contains("“Nobody” is not one post of the area"));
        assertThat(strings("select id::text from referrals.referral where area_id = :area"))
                .isEmpty();
    }

    @Test
    void foretellsInADryRunAndWritesNothing() throws IOException {
        Path list = list("1," + family + ",Anna,03/04/2009,ZZ1 2AB,08/01/2024,x,To be assessed,15/01/2024,,,,,,,,");

        assertThat(run(list, true).told(true)).containsPattern("To enter\\s+1");
        assertThat(strings("select id::text from referrals.referral where area_id = :area"))
                .isEmpty();
        assertThat(strings("select referral_id::text from cases.known_case where area_id = :area"))
                .isEmpty();
    }

    @Test
    void asksForTheColumnsThatACaseNeeds() {
        assertThatExceptionOfType(CannotImport.class)
                .isThrownBy(() -> Columns.of(ListKind.CASES, List.of("Surname", "Concern"), Map.of()))
                .withMessageContaining("stage")
                .withMessageContaining("gateway-decision-date");
        assertThat(Columns.of(List.of("Surname", "Concern", "Stage"), Map.of()).unknown())
                .as("a list of referrals has no stage")
                .containsExactly("Stage");
    }

    private void nothingDiffers() {
        assertThat(strings("select d.reference from cases.stage_that_differs d join cases.case_record c using (id)"
                        + " where c.area_id = :area"))
                .isEmpty();
        assertThat(strings("select d.reference from cases.owner_that_differs d join cases.case_record c using (id)"
                        + " where c.area_id = :area"))
                .isEmpty();
        assertThat(strings("select d.reference from referrals.stage_that_differs d join referrals.referral r using (id)"
                        + " where r.area_id = :area"))
                .isEmpty();
    }

    private static String other() {
        return GatewayBook.rareName();
    }

    private Path list(String... rows) throws IOException {
        files++;
        return Files.writeString(folder.resolve("list" + files + ".csv"), HEADINGS + String.join("\n", rows) + "\n");
    }

    private Tally run(Path list) {
        return run(list, false);
    }

    private Tally run(Path list, boolean dryRun) {
        var order = new Order(ListKind.CASES, list, Map.of(), "sam", null, null, "", null, null, dryRun);
        SourceFile file = SourceFile.survey(list);
        Columns columns = Columns.of(order.kind(), file.headings(), order.map());
        var bar = new ProgressBar(
                new PrintStream(PrintStream.nullOutputStream()), false, file.rows(), "rows", InstantSource.system());
        try (var bad = new BadRows(BadRows.beside(list), columns)) {
            return importing.run(order, file, columns, coordinator, new Importing.Ends(bad, bar, () -> false));
        }
    }

    private List<@Nullable String> strings(String sql) {
        return database.asOwner()
                .sql(sql)
                .param("area", cases.gateway.area.value())
                .query(String.class)
                .list();
    }

    private UUID id(String sql) {
        return database.asOwner()
                .sql(sql)
                .param("area", cases.gateway.area.value())
                .query(UUID.class)
                .single();
    }
}
