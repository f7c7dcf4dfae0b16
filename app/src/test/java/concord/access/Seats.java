package concord.access;

import concord.partnership.Role;
import concord.platform.gate.Acting;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import concord.platform.postgres.TestDatabase;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Arranges agencies, areas, posts and their holders for tests, past the Gate and under new names each time. */
public final class Seats {

    private final JdbcClient owner;

    public Seats(TestDatabase database) {
        this.owner = database.asOwner();
    }

    /** A post with its holder and the acting under both. */
    public record Seat(PostId post, StaffId holder, AgencyId agency) {

        public Acting acting() {
            return new Acting(post, holder, Acting.Via.PAGE);
        }
    }

    public AgencyId agency(String sector) {
        UUID id = UUID.randomUUID();
        owner.sql("insert into partnership.agency (id, name, sector) values (:id, :name, :sector)")
                .param("id", id)
                .param("name", "Agency " + id)
                .param("sector", sector)
                .update();
        return new AgencyId(id);
    }

    public AreaId area(String ledBy) {
        UUID id = UUID.randomUUID();
        owner.sql("""
                        insert into partnership.area (id, code, name, led_by, council)
                        values (:id, :code, :name, :led, :council)
                        """)
                .param("id", id)
                .param("code", id.toString().substring(24))
                .param("name", "Area " + id)
                .param("led", ledBy)
                .param("council", agency("local-authority").value())
                .update();
        return new AreaId(id);
    }

    public Seat seat(Role role, AgencyId agency, AreaId... areas) {
        UUID post = UUID.randomUUID();
        UUID staff = UUID.randomUUID();
        owner.sql("""
                        insert into partnership.post (id, agency_id, title, role, opened)
                        values (:id, :agency, :title, :role, date '2020-01-01')
                        """)
                .param("id", post)
                .param("agency", agency.value())
                .param("title", role.words())
                .param("role", role.name())
                .update();
        for (AreaId area : areas) {
            owner.sql("insert into partnership.post_area (post_id, area_id) values (:post, :area)")
                    .param("post", post)
                    .param("area", area.value())
                    .update();
        }
        hold(post, staff, agency);
        return new Seat(new PostId(post), new StaffId(staff), agency);
    }

    private void hold(UUID post, UUID staff, AgencyId agency) {
        owner.sql("""
                        insert into partnership.staff_member (id, name, email, agency_id, joined)
                        values (:id, 'Sam Example', :email, :agency, date '2020-01-01')
                        """)
                .param("id", staff)
                .param("email", staff + "@example.test")
                .param("agency", agency.value())
                .update();
        owner.sql("""
                        insert into partnership.holding (id, post_id, staff_id, kind, from_day)
                        values (:id, :post, :staff, 'HOLDER', date '2020-01-01')
                        """)
                .param("id", UUID.randomUUID())
                .param("post", post)
                .param("staff", staff)
                .update();
    }
}
