package concord.partnership.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.partnership.AppointCover;
import concord.partnership.AppointHolder;
import concord.partnership.ClosePost;
import concord.partnership.Departure;
import concord.partnership.FindPosts;
import concord.partnership.Holding;
import concord.partnership.LeaveStaff;
import concord.partnership.OpenPost;
import concord.partnership.PartnershipRefusal;
import concord.partnership.Post;
import concord.partnership.PostList;
import concord.partnership.PostRow;
import concord.partnership.PostView;
import concord.partnership.Posts;
import concord.partnership.RecordAbsence;
import concord.partnership.Role;
import concord.partnership.ShowPost;
import concord.partnership.Stand;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import concord.platform.postgres.TestDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Posts, their holders and covers, through the Gate on a real database. */
@ConcordTest
class PostsTests {

    @Autowired
    private Gate gate;

    @Autowired
    private Posts posts;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Clock clock;

    private House house;
    private LocalDate today;

    @BeforeEach
    void arrange() {
        house = new House(gate, database);
        today = LocalDate.now(clock);
    }

    @Test
    void isVacantFromTheDayItOpensUntilSomebodyIsAppointed() {
        PostId post = house.post(house.school, Role.SAFEGUARDING_LEAD);
        assertThat(posts.whoHolds(post, today)).isEqualTo(new Holding.Vacant(House.OPENED));

        StaffId lead = house.holder(post, house.school, today);

        assertThat(posts.whoHolds(post, today)).isEqualTo(new Holding.Present(lead));
        assertThat(posts.postsOf(lead, today)).extracting(Post::id).containsExactly(post);
        assertThat(posts.postsOf(lead, today.minusDays(1))).isEmpty();
    }

    @Test
    void findsPostsByTheirRoleAndAreaOrAgency() {
        PostId gateway = house.post(house.force, Role.GATEWAY_OFFICER, house.area);

        assertThat(posts.postsWith(Role.GATEWAY_OFFICER, house.area))
                .extracting(Post::id)
                .containsExactly(gateway);
        assertThat(posts.postsWith(Role.GATEWAY_OFFICER, house.force))
                .extracting(Post::id)
                .containsExactly(gateway);
        assertThat(posts.postsWith(Role.GATEWAY_SUPERVISOR, house.area)).isEmpty();
    }

    @Test
    void passesFromOneHolderToTheNextWithoutADayBetween() {
        PostId post = house.post(house.school, Role.SAFEGUARDING_LEAD);
        StaffId first = house.holder(post, house.school, today);
        StaffId second = house.holder(post, house.school, today.plusDays(10));

        assertThat(posts.whoHolds(post, today.plusDays(9))).isEqualTo(new Holding.Present(first));
        assertThat(posts.whoHolds(post, today.plusDays(10))).isEqualTo(new Holding.Present(second));
    }

    @Test
    void leavesAPostVacantWhenItsHolderLeavesWithoutCoverAndSaysSo() {
        PostId post = house.post(house.school, Role.SAFEGUARDING_LEAD);
        StaffId lead = house.holder(post, house.school, today);

        Outcome<Departure> left = gate.submit(house.administrator, new LeaveStaff(lead, 0, today, List.of()));

        assertThat(left).isEqualTo(Outcome.done(new Departure(lead, List.of(post))));
        assertThat(posts.whoHolds(post, today)).isEqualTo(new Holding.Present(lead));
        assertThat(posts.whoHolds(post, today.plusDays(3))).isEqualTo(new Holding.Vacant(today.plusDays(1)));
    }

    @Test
    void coversAPostFromTheDayAfterItsHolderLeft() {
        PostId post = house.post(house.school, Role.SAFEGUARDING_LEAD);
        StaffId lead = house.holder(post, house.school, today);
        StaffId deputy = house.staff(house.school);

        Departure left = gate.submit(
                        house.administrator, new LeaveStaff(lead, 0, today, List.of(new Stand(post, deputy))))
                .orThrow();

        assertThat(left.vacant()).isEmpty();
        assertThat(posts.whoHolds(post, today.plusDays(1))).isEqualTo(new Holding.Covered(deputy, null));
    }

    @Test
    void dropsWhatALeaverWasToTakeOnLater() {
        PostId post = house.post(house.school, Role.SAFEGUARDING_LEAD);
        StaffId lead = house.holder(post, house.school, today.plusDays(20));

        gate.submit(house.administrator, new LeaveStaff(lead, 0, today.plusDays(5), List.of()))
                .orThrow();

        assertThat(posts.whoHolds(post, today.plusDays(30))).isEqualTo(new Holding.Vacant(House.OPENED));
    }

    @Test
    void coversAnAbsenceAndGivesThePostBackAfterIt() {
        PostId post = house.post(house.school, Role.SAFEGUARDING_LEAD);
        StaffId lead = house.holder(post, house.school, today);
        StaffId deputy = house.staff(house.school);
        LocalDate until = today.plusDays(14);

        gate.submit(
                        house.administrator,
                        new RecordAbsence(lead, today.plusDays(7), until, List.of(new Stand(post, deputy))))
                .orThrow();

        assertThat(posts.whoHolds(post, today.plusDays(6))).isEqualTo(new Holding.Present(lead));
        assertThat(posts.whoHolds(post, until)).isEqualTo(new Holding.Covered(deputy, lead));
        assertThat(posts.whoHolds(post, until.plusDays(1))).isEqualTo(new Holding.Present(lead));
        assertThat(posts.postsOf(deputy, until)).extracting(Post::id).containsExactly(post);
    }

    @Test
    void undoesTheAbsenceWhereItsCoverIsRefused() {
        PostId post = house.post(house.school, Role.SAFEGUARDING_LEAD);
        StaffId lead = house.holder(post, house.school, today);
        StaffId stranger = house.staff(house.council);

        Outcome<Departure> outcome = gate.submit(
                house.administrator,
                new RecordAbsence(lead, today, today.plusDays(1), List.of(new Stand(post, stranger))));

        assertThat(outcome).isEqualTo(Outcome.refused(PartnershipRefusal.OTHER_AGENCY));
        assertThat(posts.whoHolds(post, today)).isEqualTo(new Holding.Present(lead));
    }

    @Test
    void coversNoPostThatTheAbsenceDoesNotTouch() {
        StaffId lead = house.holder(house.post(house.school, Role.SAFEGUARDING_LEAD), house.school, today);
        PostId other = house.post(house.school, Role.PRACTITIONER);

        assertThat(gate.submit(
                        house.administrator,
                        new RecordAbsence(lead, today, today, List.of(new Stand(other, house.staff(house.school))))))
                .isEqualTo(Outcome.refused(new GateRefusal.NotFound()));
    }

    @Test
    void refusesASecondCoverOnTheSameDays() {
        PostId post = house.post(house.school, Role.SAFEGUARDING_LEAD);
        cover(post, house.staff(house.school), today, today.plusDays(9)).orThrow();

        assertThat(cover(post, house.staff(house.school), today.plusDays(9), null))
                .isEqualTo(Outcome.refused(PartnershipRefusal.COVERED_ALREADY));
    }

    @Test
    void refusesWhoeverHasLeft() {
        PostId post = house.post(house.school, Role.SAFEGUARDING_LEAD);
        StaffId gone = house.staff(house.school);
        gate.submit(house.administrator, new LeaveStaff(gone, 0, today, List.of()))
                .orThrow();

        assertThat(appoint(post, gone, today.plusDays(1)))
                .isEqualTo(Outcome.refused(PartnershipRefusal.NOT_IN_SERVICE));
    }

    @Test
    void letsNobodyGiveAPostToThemselves() {
        PostId keeping = house.post(house.school, Role.AGENCY_ADMINISTRATOR);
        StaffId keeper = house.holder(keeping, house.school, today);
        PostId post = house.post(house.school, Role.SAFEGUARDING_LEAD);
        Acting acting = new Acting(keeping, keeper, Acting.Via.PAGE);

        assertThat(gate.submit(acting, new AppointHolder(post, house.version(post), keeper, today)))
                .isEqualTo(Outcome.refused(PartnershipRefusal.NOT_YOURSELF));
    }

    @Test
    void letsAnAgencysAdministratorKeepItsOwnPostsAndNoOthers() {
        PostId keeping = house.post(house.school, Role.AGENCY_ADMINISTRATOR);
        Acting keeper = new Acting(keeping, house.holder(keeping, house.school, today), Acting.Via.PAGE);
        PostId own = house.post(house.school, Role.SAFEGUARDING_LEAD);
        PostId others = house.post(house.council, Role.SAFEGUARDING_LEAD);

        assertThat(gate.submit(keeper, new AppointHolder(own, house.version(own), house.staff(house.school), today)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(gate.submit(
                        keeper, new AppointHolder(others, house.version(others), house.staff(house.council), today)))
                .isEqualTo(Outcome.refused(new GateRefusal.NotFound()));
        assertThat(gate.submit(
                        keeper, new OpenPost(house.school, "Gateway", Role.GATEWAY_OFFICER, Set.of(house.area), today)))
                .isEqualTo(Outcome.refused(PartnershipRefusal.ROLE_NOT_YOURS_TO_OPEN));
    }

    @Test
    void refusesAChangeToAPostThatChangedMeanwhile() {
        PostId post = house.post(house.school, Role.SAFEGUARDING_LEAD);
        int seen = house.version(post);
        house.holder(post, house.school, today);

        assertThat(gate.submit(
                        house.administrator,
                        new AppointHolder(post, seen, house.staff(house.school), today.plusDays(5))))
                .extracting("refusal.record", "refusal.seen", "refusal.current")
                .containsExactly(post.ref(), seen, seen + 1);
    }

    @Test
    void closesAPostAndWhoeverHeldItHoldsItNoLonger() {
        PostId post = house.post(house.school, Role.SAFEGUARDING_LEAD);
        StaffId lead = house.holder(post, house.school, today);

        close(post, today).orThrow();

        assertThat(posts.postsOf(lead, today.plusDays(1))).isEmpty();
        assertThat(posts.get(post).isOpenOn(today.plusDays(1))).isFalse();
    }

    @Test
    void doesNotCloseTheLastGatewayOfAnAreaBecauseItsWorkWouldBelongToNobody() {
        PostId one = house.post(house.force, Role.GATEWAY_OFFICER, house.area);
        assertThat(close(one, today)).isEqualTo(Outcome.refused(PartnershipRefusal.LAST_OF_ITS_KIND));

        house.post(house.force, Role.GATEWAY_OFFICER, house.area);

        assertThat(close(one, today)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void showsAPostWithWhoAnswersAndWhoDidBefore() {
        PostId post = house.post(house.school, Role.SAFEGUARDING_LEAD);
        StaffId lead = house.holder(post, house.school, today);
        StaffId deputy = house.staff(house.school);
        cover(post, deputy, today, today).orThrow();

        PostView view = gate.ask(house.administrator, new ShowPost(post)).orThrow();

        assertThat(view.row().answering()).isEqualTo("Sam Example");
        assertThat(view.row().holding()).isEqualTo(new Holding.Present(lead));
        assertThat(view.history()).extracting(PostView.Tenure::cover).containsExactlyInAnyOrder(true, false);
        assertThat(view.colleagues()).extracting("id").contains(lead, deputy);
        assertThat(view.mayChange()).isTrue();
    }

    @Test
    void offersNoChangeToThoseWhoMayNot() {
        PostId post = house.post(house.school, Role.PRACTITIONER);
        Acting teacher = new Acting(post, house.holder(post, house.school, today), Acting.Via.PAGE);

        PostView view = gate.ask(teacher, new ShowPost(post)).orThrow();

        assertThat(view.mayChange()).isFalse();
        assertThat(view.colleagues()).isEmpty();
    }

    @Test
    void filtersPostsAndKnowsTheVacantOnesAsTheDomainDoes() {
        PostId held = house.post(house.school, Role.SAFEGUARDING_LEAD);
        house.holder(held, house.school, today);
        PostId away = house.post(house.school, Role.SAFEGUARDING_LEAD);
        StaffId ill = house.holder(away, house.school, today);
        gate.submit(house.administrator, new RecordAbsence(ill, today, today, List.of()))
                .orThrow();
        PostId empty = house.post(house.school, Role.PRACTITIONER);
        house.post(house.school, Role.AGENCY_SYSTEM);

        PostList all = find(new FindPosts.Filter(null, house.school, null, false));
        PostList vacant = find(new FindPosts.Filter(null, house.school, null, true));
        PostList leads = find(new FindPosts.Filter(null, house.school, Role.SAFEGUARDING_LEAD, false));

        assertThat(all.total()).isEqualTo(4);
        assertThat(vacant.rows()).extracting(row -> row.post().id()).containsExactlyInAnyOrder(away, empty);
        assertThat(vacant.rows()).allSatisfy(row -> assertThat(row.holding()).isInstanceOf(Holding.Vacant.class));
        assertThat(leads.rows()).extracting(row -> row.post().id()).containsExactlyInAnyOrder(held, away);
    }

    @Test
    void filtersPostsByAreaAndSortsThem() {
        house.post(house.force, Role.GATEWAY_OFFICER, house.area);
        house.post(house.council, Role.CHAIR, house.area);
        var filter = new FindPosts.Filter(house.area, null, null, false);

        List<PostRow> byRole = gate.ask(house.administrator, new FindPosts(filter, FindPosts.Order.ROLE, true, 1))
                .orThrow()
                .rows();
        List<PostRow> byAgency = gate.ask(house.administrator, new FindPosts(filter, FindPosts.Order.AGENCY, false, 1))
                .orThrow()
                .rows();

        assertThat(byRole).extracting(row -> row.post().role()).containsExactly(Role.GATEWAY_OFFICER, Role.CHAIR);
        assertThat(byAgency).extracting(PostRow::agency).isSorted();
    }

    @Test
    void findsNoPostThatIsNotThere() {
        assertThat(gate.ask(house.administrator, new ShowPost(new PostId(UUID.randomUUID()))))
                .isEqualTo(Outcome.refused(new GateRefusal.NotFound()));
    }

    private PostList find(FindPosts.Filter filter) {
        return gate.ask(house.administrator, new FindPosts(filter, FindPosts.Order.TITLE, false, 1))
                .orThrow();
    }

    private Outcome<PostId> appoint(PostId post, StaffId staff, LocalDate from) {
        return gate.submit(house.administrator, new AppointHolder(post, house.version(post), staff, from));
    }

    private Outcome<PostId> cover(PostId post, StaffId staff, LocalDate from, @Nullable LocalDate until) {
        return gate.submit(house.administrator, new AppointCover(post, house.version(post), staff, from, until));
    }

    private Outcome<PostId> close(PostId post, LocalDate lastDay) {
        return gate.submit(house.administrator, new ClosePost(post, house.version(post), lastDay));
    }
}
