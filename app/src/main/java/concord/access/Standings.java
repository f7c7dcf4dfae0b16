package concord.access;

import concord.partnership.Role;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.platform.rows.Bundles;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * States the acting post to PostgreSQL and asks back where it stands. Both walls read the same functions, so what the
 * Gate believes of a post is what row-level security believes of it.
 */
@Component
class Standings {

    private final JdbcClient jdbc;
    private final Bundles bundles;

    Standings(JdbcClient jdbc, Bundles bundles) {
        this.jdbc = jdbc;
        this.bundles = bundles;
    }

    /** From here on in the transaction; PostgreSQL is told with the next statement that it gets. */
    void declare(PostId post) {
        bundles.actAs(post);
    }

    /**
     * Where a post stands that has been declared; empty where there is no such post or it is closed. Asked once in a
     * transaction; row-level security asks each time.
     */
    Optional<Standing> ofDeclared(PostId post) {
        Passage passage = Passage.current();
        Optional<Standing> known = passage.standing(post);
        if (known.isPresent()) {
            return known;
        }
        Optional<Standing> read = read(post);
        read.ifPresent(passage::stands);
        return read;
    }

    private Optional<Standing> read(PostId post) {
        return bundles.stating(
                post,
                () -> jdbc.sql("select role, agency, areas from access.act_as(:post)")
                        .param("post", post.value())
                        .query((row, number) -> standing(post, row))
                        .optional());
    }

    private static Standing standing(PostId post, ResultSet row) throws SQLException {
        UUID agency = row.getObject("agency", UUID.class);
        return new Standing(
                post,
                Role.valueOf(row.getString("role")),
                agency == null ? null : new AgencyId(agency),
                areas(row.getArray("areas")));
    }

    private static Set<AreaId> areas(Array areas) throws SQLException {
        return Arrays.stream((UUID[]) areas.getArray()).map(AreaId::new).collect(Collectors.toUnmodifiableSet());
    }
}
