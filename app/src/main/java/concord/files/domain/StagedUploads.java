package concord.files.domain;

import concord.files.DocumentType;
import concord.files.StagedUpload;
import concord.files.StagedUploadId;
import concord.platform.gate.PostId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Uploads that belong to no record yet. Row-level security shows each post its own. */
@Component
class StagedUploads {

    /** How long an upload waits for its record: a form may be left and come back to. */
    static final Duration KEPT = Duration.ofDays(14);

    private final JdbcClient jdbc;
    private final InstallationKey installation;
    private final Clock clock;

    StagedUploads(JdbcClient jdbc, InstallationKey installation, Clock clock) {
        this.jdbc = jdbc;
        this.installation = installation;
        this.clock = clock;
    }

    /** A row of {@code files.staged}; name and digest still sealed. */
    record Row(UUID id, Sealed wrappedDataKey, Sealed sealedName, Sealed sealedSha256, String type, long size) {}

    /** Comes before its pieces, which are bound to it; {@link #finish} completes it. */
    void begin(StagedUploadId id, SecretKey dataKey, FileName name, DocumentType type, PostId by) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("""
                        insert into files.staged
                            (id, wrapped_data_key, sealed_name, type, staged_at, staged_by_post, expires_at)
                        values (:id, :wrapped, :name, :type, :now, :by, :expires)
                        """)
                .param("id", id.value())
                .param("wrapped", installation.wrapUpload(id.value(), dataKey).bytes())
                .param(
                        "name",
                        Seal.close(dataKey, "name", name.text().getBytes(StandardCharsets.UTF_8))
                                .bytes())
                .param("type", type.name())
                .param("now", now)
                .param("by", by.value())
                .param("expires", now.plus(KEPT))
                .update();
    }

    void finish(StagedUploadId id, SecretKey dataKey, long size, byte[] sha256) {
        jdbc.sql("update files.staged set size = :size, sealed_sha256 = :sha256 where id = :id")
                .param("size", size)
                .param("sha256", Seal.close(dataKey, "sha256", sha256).bytes())
                .param("id", id.value())
                .update();
    }

    Optional<Row> find(StagedUploadId id) {
        return rows(List.of(id.value())).stream().findFirst();
    }

    List<StagedUpload> list(Collection<StagedUploadId> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows(ids.stream().map(StagedUploadId::value).toList()).stream()
                        .map(this::shown)
                        .toList();
    }

    SecretKey dataKey(Row row) {
        return installation.unwrapUpload(row.id(), row.wrappedDataKey());
    }

    void remove(StagedUploadId id) {
        jdbc.sql("delete from files.staged where id = :id")
                .param("id", id.value())
                .update();
    }

    List<StagedUploadId> expired() {
        return jdbc.sql("select id from files.staged where expires_at <= :now")
                .param("now", OffsetDateTime.now(clock))
                .query((row, number) -> new StagedUploadId(row.getObject("id", UUID.class)))
                .list();
    }

    private List<Row> rows(List<UUID> ids) {
        return jdbc.sql("""
                        select id, wrapped_data_key, sealed_name, sealed_sha256, type, size from files.staged
                        where id in (:ids) and size is not null and expires_at > :now
                        order by staged_at, id
                        """)
                .param("ids", ids)
                .param("now", OffsetDateTime.now(clock))
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        Sealed.of(row.getBytes("wrapped_data_key")),
                        Sealed.of(row.getBytes("sealed_name")),
                        Sealed.of(row.getBytes("sealed_sha256")),
                        row.getString("type"),
                        row.getLong("size")))
                .list();
    }

    private StagedUpload shown(Row row) {
        String name = new String(Seal.open(dataKey(row), "name", row.sealedName()), StandardCharsets.UTF_8);
        return new StagedUpload(new StagedUploadId(row.id()), name, DocumentType.valueOf(row.type()), row.size());
    }
}
