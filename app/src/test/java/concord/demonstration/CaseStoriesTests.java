package concord.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.audit.IntegrityProof;
import concord.cases.CaseStage;
import concord.platform.postgres.TestDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A part of the region's cases, from the panel to the reviews after closure, and the stories among them. */
@ConcordTest(properties = {"spring.profiles.active=demo", "concord.demo.data=false"})
class CaseStoriesTests {

    private static final int ONE_IN = 9; // of all cases

    @Autowired
    TestDatabase database;

    @Autowired
    Chapters chapters;

    @Autowired
    Founding founding;

    @Autowired
    Backlog backlog;

    @Autowired
    Stories stories;

    @Autowired
    List<IntegrityProof> proofs;

    private JdbcClient owner;
    private LocalDate end;

    @BeforeEach
    void load() {
        owner = database.asOwner();
        owner.sql("update platform.clock_offset set retelling = true").update();
        end = chapters.end();
        chapters.once("region", () -> founding.tell(end));
        assertThat(backlog.tellStrands(some(), end))
                .as("parts that were refused")
                .isEmpty();
        stories.tell(end);
    }

    /** Those that reach a panel, thinned out, and the latest ones whole. */
    private List<Strand> some() {
        List<Plot> toChannel = Plots.before(end).stream()
                .filter(plot -> plot.fate() == Plot.Fate.TO_CHANNEL && plot.repeats() == 0)
                .toList();
        var strands = new ArrayList<>(CaseStories.strands(end));
        for (int number = 0; number < toChannel.size(); number++) {
            if (number % ONE_IN == 0 || number > toChannel.size() - 9) {
                strands.add(Strand.of(toChannel.get(number)));
            }
        }
        return strands;
    }

    @Test
    void leavesCasesAtNearlyEveryStage() {
        assertThat(owner.sql("select distinct stage from cases.case_record")
                        .query(String.class)
                        .list())
                .contains(
                        CaseStage.PANEL.name(),
                        CaseStage.SUPPORT.name(),
                        CaseStage.AFTER_CLOSURE.name(),
                        CaseStage.ENDED.name())
                .hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void tellsNothingTwice() {
        int before = count("select count(*) from cases.happening");

        backlog.tellStrands(some(), end);
        stories.tell(end);

        assertThat(count("select count(*) from cases.happening"))
                .isEqualTo(before)
                .isPositive();
    }

    @Test
    void keepsTheOrderOfTimeInEveryCase() {
        assertThat(count("""
                        select count(*) from cases.happening one join cases.happening other
                            on other.case_id = one.case_id and other.id > one.id and other.at < one.at
                        """)).isZero();
    }

    @Test
    void leavesNothingForTheProofsToFind() {
        assertThat(proofs).isNotEmpty();
        for (IntegrityProof proof : proofs) {
            assertThat(proof.prove().differing()).as(proof.name()).isEmpty();
        }
    }

    @Test
    void leavesSixOfSevenSessionsOutstanding() {
        assertThat(count("""
                        select count(*) from support.commission c where c.sessions = 7
                          and (select count(*) from support.session s where s.commission_id = c.id and s.delivered) = 1
                          and c.case_id = (select case_id from demonstration.opened where number = 100010)
                        """)).isEqualTo(1);
        assertThat(stage(100_010)).isEqualTo(CaseStage.SUPPORT.name());
    }

    @Test
    void leavesACaseWhoseConsentWasWithdrawn() {
        assertThat(stage(100_011)).isEqualTo(CaseStage.FURTHER_ASSESSMENT.name());
    }

    @Test
    void leavesAReviewOverdue() {
        assertThat(stage(100_012)).isEqualTo(CaseStage.AFTER_CLOSURE.name());
        assertThat(count("""
                        select count(*) from support.follow_up where due_on < current_date
                          and id not in (select follow_up_id from support.follow_up_done)
                          and case_id = (select case_id from demonstration.opened where number = 100012)
                        """)).isEqualTo(1);
    }

    @Test
    void movesACaseToTheAreaThatAcceptedIt() {
        assertThat(owner.sql("""
                        select a.code from cases.case_record c join partnership.area a on a.id = c.area_id
                        where c.id = (select case_id from demonstration.opened where number = 100013)
                        """).query(String.class).single()).isEqualTo("EAS");
        assertThat(stage(100_013)).isEqualTo(CaseStage.SUPPORT.name());
    }

    @Test
    void leavesACaseWaitingBecauseAPanelHadNoQuorum() {
        assertThat(stage(100_006)).isEqualTo(CaseStage.PANEL.name());
        assertThat(count("select count(*) from panels.meeting where off_at is not null"))
                .isEqualTo(1);
    }

    private String stage(int number) {
        return owner.sql("""
                        select stage from cases.case_record
                        where id = (select case_id from demonstration.opened where number = :number)
                        """).param("number", number).query(String.class).single();
    }

    private int count(String sql) {
        return owner.sql(sql).query(Integer.class).single();
    }
}
