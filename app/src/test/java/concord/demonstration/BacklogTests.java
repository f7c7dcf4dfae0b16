package concord.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.platform.postgres.TestDatabase;
import concord.referrals.Stage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ConcordTest(properties = {"spring.profiles.active=demo", "concord.demo.data=false"})
class BacklogTests {

    /** The last ones: most stages are among them. */
    private static final int SOME = 60;

    private static final int BY_HAND = 8; // referrals of the stories

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

    private JdbcClient owner;
    private LocalDate end;
    private List<Plot> plots;

    @BeforeEach
    void load() {
        owner = database.asOwner();
        owner.sql("update platform.clock_offset set retelling = true").update();
        end = chapters.end();
        chapters.once("region", () -> founding.tell(end));
        List<Plot> all = Plots.before(end);
        plots = all.subList(all.size() - SOME, all.size());
        backlog.tell(plots, end);
        stories.tell(end);
    }

    @Test
    void tellsEachReferralOnceHoweverOftenItIsStarted() {
        int before = count("select count(*) from referrals.referral");

        backlog.tell(plots, end);
        stories.tell(end);

        assertThat(count("select count(*) from referrals.referral"))
                .isEqualTo(before)
                .isEqualTo(SOME + BY_HAND);
    }

    @Test
    void receivesEachReferralAtItsOwnMoment() {
        assertThat(count("select count(*) from referrals.referral where received_at >= current_date"))
                .isZero();
        assertThat(count("select count(distinct received_at) from referrals.referral"))
                .isEqualTo(SOME + BY_HAND);
    }

    @Test
    void leavesReferralsOpenInSeveralStages() {
        assertThat(owner.sql("select distinct stage from referrals.referral")
                        .query(String.class)
                        .list())
                .contains(Stage.CLOSED.name(), Stage.SIGN_OFF.name(), Stage.PERSON_CHECK.name());
    }

    @Test
    void recognisesTheSecondOfThreeSpellingsAsTheSamePerson() {
        assertThat(count("select count(*) from referrals.referral where nth = 2 and received_at < current_date - 90"
                        + " and received_at > current_date - 100"))
                .isPositive();
    }

    @Test
    void leavesTwoRecordsOpenAboutWhichTheOfficerWasUnsure() {
        assertThat(owner.sql("""
                                select n.family from people.possible_match p
                                join people.name n on n.involvement_id in (p.involvement_id, p.candidate_involvement_id)
                                where p.closed_at is null
                                """).query(String.class).list()).contains("Thornbury", "Thornbery");
    }

    private int count(String sql) {
        return owner.sql(sql).query(Integer.class).single();
    }
}
