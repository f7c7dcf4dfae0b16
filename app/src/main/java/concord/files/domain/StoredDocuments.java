package concord.files.domain;

import concord.files.DocumentId;
import concord.files.SubjectKeyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.RecordRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of documents. Row-level security shows those of the acting post's areas, and its own sending. */
@Component
class StoredDocuments {

    private static final String SELECT = """
            select id, subject_key_id, wrapped_data_key, sealed_name, type, size, stored_at, stored_by_post, area_ids,
                   area_ids && (select access.areas_in_view()) as in_view
            from files.document
            """;

    private final JdbcClient jdbc;

    StoredDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row of {@code files.document}; {@code inView} where its content may be read too. */
    record Row(
            UUID id,
            SubjectKeyId key,
            Sealed wrappedDataKey,
            Sealed sealedName,
            String type,
            long size,
            Instant storedAt,
            UUID storedBy,
            Set<AreaId> areas,
            boolean inView) {}

    /** Copies the upload's row under the person's key; its pieces stay where they are. */
    void store(StagedUploads.Row upload, Binding binding) {
        jdbc.sql("""
                        insert into files.document
                            (id, subject_key_id, wrapped_data_key, sealed_name, sealed_sha256, type, size,
                             origin_kind, origin_id, stored_at, stored_by_post, area_ids)
                        values (:id, :key, :wrapped, :name, :sha256, :type, :size,
                                :originKind, :originId, :now, :by, :areas)
                        """)
                .param("id", upload.id())
                .param("key", binding.key().value())
                .param("wrapped", binding.wrappedDataKey().bytes())
                .param("name", upload.sealedName().bytes())
                .param("sha256", upload.sealedSha256().bytes())
                .param("type", upload.type())
                .param("size", upload.size())
                .param("originKind", binding.origin().kind())
                .param("originId", binding.origin().id())
                .param("now", binding.at())
                .param("by", binding.by())
                .param("areas", binding.areas().stream().map(AreaId::value).toArray(UUID[]::new))
                .update();
    }

    /** What an upload is bound to when it becomes a document. */
    record Binding(
            SubjectKeyId key, Sealed wrappedDataKey, RecordRef origin, OffsetDateTime at, UUID by, Set<AreaId> areas) {}

    Optional<Row> find(DocumentId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(StoredDocuments::row)
                .optional();
    }

    List<Row> of(RecordRef origin) {
        return jdbc.sql(SELECT + "where origin_kind = :kind and origin_id = :id order by stored_at, id")
                .param("kind", origin.kind())
                .param("id", origin.id())
                .query(StoredDocuments::row)
                .list();
    }

    List<Row> sealedUnder(SubjectKeyId key) {
        return jdbc.sql(SELECT + "where subject_key_id = :key order by id")
                .param("key", key.value())
                .query(StoredDocuments::row)
                .list();
    }

    void rewrap(UUID id, SubjectKeyId key, Sealed wrappedDataKey) {
        jdbc.sql("update files.document set subject_key_id = :key, wrapped_data_key = :wrapped where id = :id")
                .param("key", key.value())
                .param("wrapped", wrappedDataKey.bytes())
                .param("id", id)
                .update();
    }

    int openTo(RecordRef origin, AreaId area) {
        return jdbc.sql("""
                        update files.document set area_ids = area_ids || :area::uuid
                        where origin_kind = :kind and origin_id = :id and not :area::uuid = any (area_ids)
                        """)
                .param("area", area.value())
                .param("kind", origin.kind())
                .param("id", origin.id())
                .update();
    }

    boolean anyUnder(SubjectKeyId key) {
        return jdbc.sql("select files.seals_something(:key)")
                .param("key", key.value())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /** Documents whose key is gone but whose sealed pieces still take up room. */
    List<UUID> shredded() {
        return jdbc.sql("""
                        select d.id from files.document d join files.subject_key k on k.id = d.subject_key_id
                        where k.destroyed_at is not null
                              and exists (select from files.piece where content_id = d.id)
                        """)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new SubjectKeyId(row.getObject("subject_key_id", UUID.class)),
                Sealed.of(row.getBytes("wrapped_data_key")),
                Sealed.of(row.getBytes("sealed_name")),
                row.getString("type"),
                row.getLong("size"),
                row.getTimestamp("stored_at").toInstant(),
                row.getObject("stored_by_post", UUID.class),
                Arrays.stream((UUID[]) row.getArray("area_ids").getArray())
                        .map(AreaId::new)
                        .collect(Collectors.toUnmodifiableSet()),
                row.getBoolean("in_view"));
    }
}
