package concord.partnership.domain;

import concord.partnership.Holding;
import concord.partnership.Post;
import concord.partnership.Posts;
import concord.partnership.Role;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads posts for other rooms. */
@Component
class PostTable implements Posts {

    static final String POSTS = """
            select p.id, p.agency_id, p.title, p.role, p.opened, p.closed, p.version,
                   array(select a.area_id from partnership.post_area a where a.post_id = p.id) as areas
              from partnership.post p
            """;

    private static final String BY_ID = POSTS + " where p.id = :post";

    private static final String WORN_BY = POSTS + """
             where :day between p.opened and coalesce(p.closed, 'infinity')
               and exists (select from partnership.holding h
                            where h.post_id = p.id and h.staff_id = :staff
                              and :day between h.from_day and coalesce(h.until_day, 'infinity'))
             order by p.title, p.id
            """;

    private static final String OF_ROLE_IN_AREA = POSTS + """
             where p.role = :role and :day between p.opened and coalesce(p.closed, 'infinity')
               and exists (select from partnership.post_area s where s.post_id = p.id and s.area_id = :area)
             order by p.title, p.id
            """;

    private static final String OF_ROLE = POSTS + """
             where p.role = :role and :day between p.opened and coalesce(p.closed, 'infinity')
             order by p.title, p.id
            """;

    private static final String OF_ROLE_IN_AGENCY = POSTS + """
             where p.role = :role and :day between p.opened and coalesce(p.closed, 'infinity')
               and p.agency_id = :agency
             order by p.title, p.id
            """;

    private final JdbcClient jdbc;
    private final Occupancies occupancies;
    private final Clock clock;

    PostTable(JdbcClient jdbc, Occupancies occupancies, Clock clock) {
        this.jdbc = jdbc;
        this.occupancies = occupancies;
        this.clock = clock;
    }

    @Override
    public Optional<Post> find(PostId post) {
        return jdbc.sql(BY_ID)
                .param("post", post.value())
                .query(PostTable::post)
                .optional();
    }

    @Override
    public List<Post> postsOf(StaffId staff, LocalDate day) {
        return jdbc.sql(WORN_BY)
                .param("staff", staff.value())
                .param("day", day)
                .query(PostTable::post)
                .list();
    }

    @Override
    public List<Post> postsWith(Role role, AreaId area) {
        return jdbc.sql(OF_ROLE_IN_AREA)
                .param("role", role.name())
                .param("area", area.value())
                .param("day", LocalDate.now(clock))
                .query(PostTable::post)
                .list();
    }

    @Override
    public List<Post> postsWith(Role role, AgencyId agency) {
        return jdbc.sql(OF_ROLE_IN_AGENCY)
                .param("role", role.name())
                .param("agency", agency.value())
                .param("day", LocalDate.now(clock))
                .query(PostTable::post)
                .list();
    }

    @Override
    public List<Post> postsWith(Role role) {
        return jdbc.sql(OF_ROLE)
                .param("role", role.name())
                .param("day", LocalDate.now(clock))
                .query(PostTable::post)
                .list();
    }

    @Override
    public Holding whoHolds(PostId post, LocalDate day) {
        return occupancies.of(get(post)).on(day);
    }

    static Post post(ResultSet row, int index) throws SQLException {
        UUID agency = row.getObject("agency_id", UUID.class);
        return new Post(
                new PostId(row.getObject("id", UUID.class)),
                agency == null ? null : new AgencyId(agency),
                row.getString("title"),
                Role.valueOf(row.getString("role")),
                areas(row),
                row.getObject("opened", LocalDate.class),
                row.getObject("closed", LocalDate.class),
                row.getInt("version"));
    }

    private static Set<AreaId> areas(ResultSet row) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray("areas").getArray())
                .map(AreaId::new)
                .collect(Collectors.toSet());
    }
}
