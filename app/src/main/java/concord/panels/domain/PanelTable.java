package concord.panels.domain;

import concord.panels.GiveSeat;
import concord.panels.MakePanel;
import concord.panels.PanelId;
import concord.panels.PanelOutline;
import concord.panels.SeatKind;
import concord.partnership.Post;
import concord.partnership.Posts;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The panels and their seats. */
@Component
class PanelTable {

    private static final String PANELS = """
            select p.id, p.name, p.usual_day, p.usual_place, p.version,
                   array(select a.area_id from panels.panel_area a where a.panel_id = p.id order by a.area_id) as areas
            from panels.panel p
            """;

    private final JdbcClient jdbc;
    private final PostNames names;
    private final Posts posts;
    private final Clock clock;

    PanelTable(JdbcClient jdbc, PostNames names, Posts posts, Clock clock) {
        this.jdbc = jdbc;
        this.names = names;
        this.posts = posts;
        this.clock = clock;
    }

    /** All that the acting post may know of, by name. */
    List<PanelOutline> all() {
        return jdbc.sql(PANELS + " order by p.name").query(this::outline).list();
    }

    /** In the order in which they were made, on from a place. */
    List<PanelOutline> after(@Nullable PanelId last, int most) {
        return jdbc.sql(PANELS + " where :last::uuid is null or p.id > :last order by p.id limit :most")
                .param("last", last == null ? null : last.value(), Types.OTHER)
                .param("most", most)
                .query(this::outline)
                .list();
    }

    int count() {
        return jdbc.sql("select count(*) from panels.panel")
                .query(Integer.class)
                .single();
    }

    Optional<PanelOutline> find(PanelId panel) {
        return jdbc.sql(PANELS + " where p.id = :id")
                .param("id", panel.value())
                .query(this::outline)
                .optional();
    }

    PanelOutline get(PanelId panel) {
        return find(panel).orElseThrow(() -> new IllegalArgumentException("No panel " + panel.value()));
    }

    /** The areas that have a panel already. */
    Set<AreaId> areasWithPanel() {
        return jdbc.sql("select area_id from panels.panel_area")
                .query((row, _) -> new AreaId(row.getObject("area_id", UUID.class)))
                .set();
    }

    boolean isNamed(String name) {
        return jdbc.sql("select exists (select from panels.panel where lower(name) = lower(:name))")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    void insert(PanelId id, MakePanel made, Acting acting) {
        jdbc.sql("""
                        insert into panels.panel (id, name, usual_day, usual_place, made_at, made_by)
                        values (:id, :name, :day, :place, :at, :by)
                        """)
                .param("id", id.value())
                .param("name", made.name())
                .param("day", made.usualDay())
                .param("place", made.usualPlace())
                .param("at", OffsetDateTime.now(clock))
                .param("by", acting.post().value())
                .update();
        for (AreaId area : made.areas()) {
            jdbc.sql("insert into panels.panel_area (area_id, panel_id) values (:area, :panel)")
                    .param("area", area.value())
                    .param("panel", id.value())
                    .update();
        }
    }

    void seat(UUID id, GiveSeat given, Acting acting) {
        jdbc.sql("""
                        insert into panels.seat (id, panel_id, post_id, kind, given_at, given_by)
                        values (:id, :panel, :post, :kind, :at, :by)
                        """)
                .param("id", id)
                .param("panel", given.panel().value())
                .param("post", given.post().value())
                .param("kind", given.kind().name())
                .param("at", OffsetDateTime.now(clock))
                .param("by", acting.post().value())
                .update();
        changed(given.panel());
    }

    /** Whether there was a seat to end. */
    boolean end(PanelId panel, PostId post, Acting acting) {
        int ended = jdbc.sql("""
                        update panels.seat set ended_at = :at, ended_by = :by
                        where panel_id = :panel and post_id = :post and ended_at is null
                        """)
                .param("panel", panel.value())
                .param("post", post.value())
                .param("at", OffsetDateTime.now(clock))
                .param("by", acting.post().value())
                .update();
        changed(panel);
        return ended > 0;
    }

    private void changed(PanelId panel) {
        jdbc.sql("update panels.panel set version = version + 1 where id = :id")
                .param("id", panel.value())
                .update();
    }

    private PanelOutline outline(ResultSet row, int number) throws SQLException {
        var id = new PanelId(row.getObject("id", UUID.class));
        return new PanelOutline(
                id,
                row.getString("name"),
                Arrays.stream((UUID[]) row.getArray("areas").getArray())
                        .map(AreaId::new)
                        .toList(),
                row.getString("usual_day"),
                row.getString("usual_place"),
                row.getInt("version"),
                seats(id));
    }

    private List<PanelOutline.Seat> seats(PanelId panel) {
        return jdbc.sql("""
                        select post_id, kind, given_at from panels.seat where panel_id = :panel and ended_at is null
                        order by array_position(array['CHAIR', 'DEPUTY_CHAIR', 'POLICE', 'MEMBER'], kind), given_at, id
                        """)
                .param("panel", panel.value())
                .query((row, _) -> seat(row))
                .list();
    }

    private PanelOutline.Seat seat(ResultSet row) throws SQLException {
        Post post = posts.get(new PostId(row.getObject("post_id", UUID.class)));
        return new PanelOutline.Seat(
                post.id(),
                Objects.requireNonNull(post.agency(), "a post with a seat has an agency"),
                names.words(post),
                SeatKind.valueOf(row.getString("kind")),
                Sql.instant(row, "given_at"));
    }
}
