package concord.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.Seats;
import concord.cases.CaseAct;
import concord.cases.CaseArrangement;
import concord.cases.CaseId;
import concord.cases.CasePaths;
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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who owns a case and who has a part in it, on the pages by which that changes hands, in the area and beyond. */
@ConcordTest
class CaseOwnersPagesTests {

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

    @Test
    void aPartOfAnotherPostIsEndedWithAReasonByThoseWhoWorkOnTheCase() {
        CaseId id = cases.opened();
        gate.submit(Acting.system(), new GivePart(id, cases.provider.post(), PartKind.PROVIDER))
                .orThrow();
        String path = CasePaths.of(id, CaseAct.HAND_OVER);
        String post = cases.provider.post().value().toString();
        CaseDesk officer = desk(cases.caseOfficer);

        assertThat(officer.get(path)).bodyText().contains("Others who have a part", "End the part of ");
        assertThat(desk(cases.chair).get(path))
                .bodyText()
                .contains("Others who have a part")
                .doesNotContain("End the part of ");
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

    private String waiting(CaseId id) {
        return database.asOwner()
                .sql("select id::text from cases.hand_over where case_id = :case and answer is null")
                .param("case", id.value())
                .query(String.class)
                .single();
    }

    private CaseDesk desk(Seats.Seat seat) {
        return new CaseDesk(mvc, seat);
    }
}
