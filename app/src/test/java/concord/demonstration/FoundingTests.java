package concord.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.partnership.Agreements;
import concord.partnership.Areas;
import concord.partnership.Holding;
import concord.partnership.Posts;
import concord.partnership.Role;
import concord.platform.postgres.TestDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ConcordTest(properties = {"spring.profiles.active=demo", "concord.demo.data=false"})
class FoundingTests {

    @Autowired
    TestDatabase database;

    @Autowired
    Chapters chapters;

    @Autowired
    Founding founding;

    @Autowired
    Areas areas;

    @Autowired
    Posts posts;

    @Autowired
    Agreements agreements;

    @Autowired
    Clock clock;

    @BeforeEach
    void found() {
        database.asOwner()
                .sql("update platform.clock_offset set retelling = true")
                .update();
        chapters.once("region", () -> founding.tell(chapters.end()));
    }

    @Test
    void hasAPostOfEveryRole() {
        assertThat(Roster.read().posts())
                .extracting(Roster.PostRow::role)
                .contains(Arrays.stream(Role.values())
                        .filter(role -> role != Role.PUBLIC && role != Role.SYSTEM)
                        .toArray(Role[]::new));
    }

    @Test
    void laysOneAreaInBothForces() {
        assertThat(areas.all()).hasSize(7);
        assertThat(areas.byCode("EAS").orElseThrow().forces()).hasSize(2);
    }

    @Test
    void leavesOneCoordinatorsPostVacantToday() {
        LocalDate today = LocalDate.now(clock);

        var council = areas.byCode("SKE").orElseThrow().council();
        var post = posts.postsWith(Role.COORDINATOR, council).getFirst();

        assertThat(posts.whoHolds(post.id(), today)).isInstanceOf(Holding.Vacant.class);
        assertThat(posts.whoHolds(post.id(), today.minusDays(60))).isInstanceOf(Holding.Present.class);
    }

    @Test
    void coversAnAbsenceOfToday() {
        var post = posts.postsWith(
                        Role.GATEWAY_OFFICER, areas.byCode("WRE").orElseThrow().id())
                .getFirst();

        assertThat(posts.whoHolds(post.id(), LocalDate.now(clock))).isInstanceOf(Holding.Covered.class);
    }

    @Test
    void keepsAnAgreementThatHasExpired() {
        LocalDate today = LocalDate.now(clock);
        var one = areas.byCode("HAR").orElseThrow().id();
        var other = areas.byCode("THO").orElseThrow().id();

        assertThat(agreements.inForce(one, other, today)).isFalse();
        assertThat(agreements.inForce(one, other, today.minusDays(100))).isTrue();
    }

    @Test
    void tellsNothingTwice() {
        assertThat(chapters.once("region", () -> founding.tell(chapters.end()))).isFalse();
    }

    @Test
    void standsAtTheMomentThatIsToldInJavaAndInSql() {
        assertThat(database.asOwner()
                        .sql("select count(*) from audit.entry where at < now() - interval '35 months'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void listsTheAdministratorAloneWhereItIsEmpty() {
        assertThat(new SignInTable(false).shown()).containsExactly(Administrator.ACCOUNT);
        assertThat(new SignInTable(true).text()).contains("gateway.officer", "concord-demonstration");
    }
}
