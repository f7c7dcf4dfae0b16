package concord.files.domain;

import concord.files.SubjectKeyId;
import concord.platform.Ids;
import concord.platform.gate.PostId;
import concord.platform.rows.BundledRow;
import concord.platform.rows.Bundles;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys of persons, each wrapped by the installation's key. A destroyed one leaves its date and nothing else. */
@Component
class SubjectKeys {

    private static final String MAKE = """
            insert into files.subject_key (id, wrapped_key, created_at, created_by_post)
            select * from unnest(:ids::uuid[], :wrapped::bytea[], :now::timestamptz[], :by::uuid[])
            """;

    private final JdbcClient jdbc;
    private final Bundles bundles;
    private final InstallationKey installation;
    private final Ids ids;
    private final Clock clock;

    SubjectKeys(JdbcClient jdbc, Bundles bundles, InstallationKey installation, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.bundles = bundles;
        this.installation = installation;
        this.ids = ids;
        this.clock = clock;
    }

    SubjectKeyId make(PostId by) {
        var id = new SubjectKeyId(ids.next());
        bundles.add(
                MAKE,
                new BundledRow()
                        .put("ids", id.value())
                        .put(
                                "wrapped",
                                installation
                                        .wrapSubject(id.value(), Seal.newKey())
                                        .bytes())
                        .put("now", OffsetDateTime.now(clock))
                        .put("by", by.value()));
        return id;
    }

    /** The key itself; empty where it has been destroyed or never was. */
    Optional<SecretKey> open(SubjectKeyId id) {
        return jdbc.sql("select wrapped_key from files.subject_key where id = :id and wrapped_key is not null")
                .param("id", id.value())
                .query((row, number) -> installation.unwrapSubject(id.value(), Sealed.of(row.getBytes("wrapped_key"))))
                .optional();
    }

    boolean exists(SubjectKeyId id) {
        return jdbc.sql("select 1 from files.subject_key where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** False where it was destroyed before. */
    boolean destroy(SubjectKeyId id, PostId by) {
        return jdbc.sql("""
                        update files.subject_key
                        set wrapped_key = null, destroyed_at = :now, destroyed_by_post = :by
                        where id = :id and destroyed_at is null
                        """)
                        .param("now", OffsetDateTime.now(clock))
                        .param("by", by.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }
}
