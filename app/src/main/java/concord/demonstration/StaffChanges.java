package concord.demonstration;

import concord.partnership.AgreeSharing;
import concord.partnership.AppointCover;
import concord.partnership.AppointHolder;
import concord.partnership.Areas;
import concord.partnership.LeaveStaff;
import concord.partnership.Posts;
import concord.partnership.RecordAbsence;
import concord.partnership.RecordTraining;
import concord.partnership.RequireTraining;
import concord.partnership.RequireTraining.Need;
import concord.partnership.Role;
import concord.partnership.SetTarget;
import concord.partnership.Stand;
import concord.partnership.Step;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What has changed in the region since it was founded: who left, who covers, who is away, what was learnt and agreed. */
@Component
@Profile("demo")
class StaffChanges {

    private static final String ESKERMOOR = "Eskermoor Police";
    private static final String DUNMARROW = "Dunmarrow Council";
    private static final String SKELDERBY = "Skelderby Council";

    private static final int CHAIR_LEFT = 35; // days ago

    private final Region region;
    private final Areas areas;
    private final Posts posts;

    StaffChanges(Region region, Areas areas, Posts posts) {
        this.region = region;
        this.areas = areas;
        this.posts = posts;
    }

    void tell(Roster roster, Company company, LocalDate founded, LocalDate today) {
        comeAndGo(company, today);
        areAway(company, today);
        learn(roster, company, founded, today);
        agree(founded, today);
        region.does(new SetTarget(area("CAL"), Step.SIGN_OFF, 1, today));
    }

    /** A hand-over, two vacancies that nobody covers, and one that somebody does. A deputy sits for the vacant chair. */
    private void comeAndGo(Company company, LocalDate today) {
        PostId constable = company.post(ESKERMOOR, "Neighbourhood constable");
        StaffId next = region.join(ESKERMOOR, "Theo Marchbank", company, today.minusDays(40));
        region.does(new AppointHolder(constable, posts.get(constable).version(), next, today));
        region.does(new LeaveStaff(company.member("Ellie Stratton"), 0, today.minusDays(1), List.of()));
        region.does(new LeaveStaff(company.member("Owen Tarrant"), 0, today.minusDays(12), List.of()));
        region.does(new LeaveStaff(company.member("Helen Duvall"), 0, today.minusDays(CHAIR_LEFT), List.of()));
        StaffId cover = region.join(DUNMARROW, "Philippa Grange", company, today.minusDays(90));
        PostId chair = company.post(DUNMARROW, "Chair of the combined panel for Dunmarrow");
        region.does(new LeaveStaff(
                company.member("Noel Sutcliffe"), 0, today.minusDays(30), List.of(new Stand(chair, cover))));
    }

    /** One away with cover, one away without, and one whose leave begins next week. */
    private void areAway(Company company, LocalDate today) {
        PostId assessor = company.post(ESKERMOOR, "Gateway officer for Eastmarch and Wrenfield");
        region.does(new RecordAbsence(
                company.member("Leila Farrant"),
                today.minusDays(2),
                today.plusDays(9),
                List.of(new Stand(assessor, company.member("Morgan Ashdown")))));
        region.does(new RecordAbsence(company.member("Rory Chanda"), today.minusDays(1), today.plusDays(4), List.of()));
        PostId chair = company.post(SKELDERBY, "Chair of the combined panel for Skelderby");
        region.does(new AppointCover(
                chair,
                posts.get(chair).version(),
                company.member("Abel Norcott"),
                today.plusDays(7),
                today.plusDays(21)));
    }

    private void learn(Roster roster, Company company, LocalDate founded, LocalDate today) {
        region.does(new RequireTraining(Role.GATEWAY_OFFICER, "gateway-assessment", Need.EXPECTED));
        region.does(new RequireTraining(Role.CHAIR, "chairing", Need.EXPECTED));
        Map<Role, String> courses = Map.of(
                Role.GATEWAY_OFFICER, "gateway-assessment",
                Role.GATEWAY_SUPERVISOR, "gateway-assessment",
                Role.CHAIR, "chairing",
                Role.COORDINATOR, "channel-awareness",
                Role.SAFEGUARDING_LEAD, "prevent-awareness");
        courses.forEach((role, course) -> roster.posts().stream()
                .filter(post -> post.role() == role)
                .forEach(post -> region.does(new RecordTraining(
                        company.member(post.holder()), course, founded.plusDays(30), lapses(post, today)))));
    }

    /** Moira Vane's course has lapsed: her page says so. */
    private static LocalDate lapses(Roster.PostRow post, LocalDate today) {
        return "Moira Vane".equals(post.holder()) ? today.minusDays(60) : today.plusYears(1);
    }

    private void agree(LocalDate founded, LocalDate today) {
        region.does(new AgreeSharing(
                "Calderwick, Eastmarch and Wrenfield", areas("CAL", "EAS", "WRE"), founded, today.plusYears(2)));
        region.does(new AgreeSharing("Across the Tarnshire border", areas("EAS", "THO"), founded, null));
        region.does(new AgreeSharing(
                "Harrowmere and Thornhythe, first agreement", areas("HAR", "THO"), founded, today.minusDays(75)));
    }

    private Set<AreaId> areas(String... codes) {
        return Set.of(codes).stream().map(this::area).collect(Collectors.toUnmodifiableSet());
    }

    private AreaId area(String code) {
        return areas.byCode(code).orElseThrow().id();
    }
}
