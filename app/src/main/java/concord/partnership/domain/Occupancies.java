package concord.partnership.domain;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import concord.partnership.Post;
import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who held, covered and was away, for one post or for a page of them. */
@Component
class Occupancies {

    private static final String SPELLS = """
            select id, post_id, staff_id, kind, from_day, until_day
              from partnership.holding
             where post_id = any (:posts)
             order by from_day, id
            """;

    private static final String ABSENCES = """
            select staff_id, from_day, until_day
              from partnership.absence
             where staff_id in (select staff_id from partnership.holding where post_id = any (:posts))
             order by from_day, id
            """;

    private final JdbcClient jdbc;

    Occupancies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Occupancy of(Post post) {
        return requireNonNull(of(List.of(post)).get(post.id()));
    }

    Map<PostId, Occupancy> of(Collection<Post> posts) {
        UUID[] ids = posts.stream().map(post -> post.id().value()).toArray(UUID[]::new);
        Map<StaffId, List<Span>> absences = jdbc.sql(ABSENCES).param("posts", ids).query(Away::read).list().stream()
                .collect(groupingBy(Away::staff, mapping(Away::days, toList())));
        Map<PostId, List<Row>> rows = jdbc.sql(SPELLS).param("posts", ids).query(Row::read).list().stream()
                .collect(groupingBy(Row::post));
        return posts.stream()
                .collect(Collectors.toMap(
                        Post::id,
                        post -> new Occupancy(
                                post.opened(),
                                rows.getOrDefault(post.id(), List.of()).stream()
                                        .map(row -> row.spell(absences.getOrDefault(row.staff(), List.of())))
                                        .toList())));
    }

    private record Away(StaffId staff, Span days) {

        static Away read(ResultSet row, int index) throws SQLException {
            return new Away(new StaffId(row.getObject("staff_id", UUID.class)), Span.read(row));
        }
    }

    private record Row(UUID id, PostId post, StaffId staff, Spell.Kind kind, Span days) {

        static Row read(ResultSet row, int index) throws SQLException {
            return new Row(
                    row.getObject("id", UUID.class),
                    new PostId(row.getObject("post_id", UUID.class)),
                    new StaffId(row.getObject("staff_id", UUID.class)),
                    Spell.Kind.valueOf(row.getString("kind")),
                    Span.read(row));
        }

        Spell spell(List<Span> away) {
            return new Spell(id, staff, kind, days, away);
        }
    }
}
