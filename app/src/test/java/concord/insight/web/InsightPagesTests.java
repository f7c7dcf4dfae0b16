package concord.insight.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.Seats;
import concord.cases.CaseArrangement;
import concord.cases.CaseStage;
import concord.insight.InsightTable;
import concord.partnership.Role;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import concord.sharing.web.Visitor;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages and files of Insight, as an analyst meets them. */
@ConcordTest
class InsightPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Clock clock;

    private CaseArrangement cases;
    private Seats.Seat analyst;
    private Visitor visitor;
    private int year;

    @BeforeEach
    void arrange() {
        cases = new CaseArrangement(gate, database);
        cases.at(CaseStage.ENDED);
        analyst = cases.gateway.seats.seat(Role.ANALYST, cases.gateway.force, cases.gateway.area);
        visitor = new Visitor(mvc, analyst);
        LocalDate today = LocalDate.now(clock);
        year = today.getMonthValue() < 4 ? today.getYear() - 1 : today.getYear();
    }

    @ParameterizedTest
    @EnumSource(InsightTable.class)
    void showsEveryTableAndOffersItAsAFile(InsightTable table) {
        MvcTestResult shown = visitor.get("/insight/" + table.path());

        assertThat(shown).hasStatusOk();
        assertThat(shown)
                .bodyText()
                .contains(table.question(), "<caption", "/insight/" + table.path() + "/csv?year=" + year)
                .contains("What these figures are");
    }

    @ParameterizedTest
    @EnumSource(InsightTable.class)
    void writesEveryDownloadToTheLedgerAndSaysInTheFileWhatItIs(InsightTable table) {
        long before = exports();

        MvcTestResult file = visitor.get("/insight/" + table.path() + "/csv?year=" + year);

        assertThat(file).hasStatusOk().hasHeader("Content-Type", "text/csv;charset=UTF-8");
        assertThat(file.getResponse().getHeader("Content-Disposition")).contains("concord-" + table.path());
        assertThat(file).bodyText().contains("Table,", "As of,", "Rule,", "withheld");
        assertThat(exports()).isEqualTo(before + 1);
    }

    @Test
    void drawsTheFunnelWithTitleDescriptionAndTheSameFactsInTheTable() {
        assertThat(visitor.get("/insight/funnel?year=" + year))
                .bodyText()
                .contains("<title id=\"funnel-title\">", "<desc id=\"funnel-text\">", "<rect")
                .contains("England and Wales", "Break in the series");
    }

    @Test
    void showsTheNewestYearWhereAnotherIsAskedForThatIsNone() {
        assertThat(visitor.get("/insight/age?year=12x")).hasStatusOk();
        assertThat(visitor.get("/insight/age/csv?year=12x")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor.get("/insight/nothing")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void nobodyElseSeesATableOrTakesItAway() {
        Visitor teacher = new Visitor(mvc, cases.gateway.teacher);

        assertThat(teacher.get("/insight/funnel").getResponse().getStatus()).isGreaterThanOrEqualTo(400);
        assertThat(teacher.get("/insight/funnel/csv?year=" + year)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private long exports() {
        return database.asOwner()
                .sql("select count(*) from audit.entry where act = 'ExportTable' and post_id = :post")
                .param("post", analyst.post().value())
                .query(Long.class)
                .single();
    }
}
