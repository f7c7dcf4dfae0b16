package concord.panels.domain;

import concord.panels.AgendaItemId;
import concord.panels.MeetingId;
import concord.panels.PackField;
import concord.panels.PackIndex;
import concord.panels.PackPage;
import concord.panels.SendPack;
import concord.platform.gate.Acting;
import concord.platform.gate.PostId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Packs as they were sent. */
@Component
class PackTable {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final PostNames names;
    private final Clock clock;

    PackTable(JdbcClient jdbc, JsonMapper json, PostNames names, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.names = names;
        this.clock = clock;
    }

    /** A pack, and how it was sent. */
    record Pack(UUID id, PackIndex.Sent sent) {}

    /** A page, with the item that it belongs to. */
    record Page(AgendaItemId item, int number, PackPage page) {}

    /** The latest that the acting post may know of. */
    Optional<Pack> latest(MeetingId meeting) {
        return jdbc.sql("""
                        select id, number, sent_at, by_post, purpose, fields from panels.pack
                        where meeting_id = :meeting order by number desc limit 1
                        """)
                .param("meeting", meeting.value())
                .query((row, _) -> pack(row))
                .optional();
    }

    /** The pages of a pack that the acting post may read. */
    List<Page> pages(Pack pack) {
        return jdbc.sql(
                        "select item_id, position, content from panels.pack_page where pack_id = :pack order by position")
                .param("pack", pack.id())
                .query((row, _) -> new Page(
                        new AgendaItemId(row.getObject("item_id", UUID.class)),
                        row.getInt("position"),
                        json.readValue(row.getString("content"), PackPage.class)))
                .list();
    }

    /** How many items of a meeting the acting post has a conflict in. */
    int ownConflicts(MeetingId meeting) {
        return jdbc.sql("""
                        select count(*) from panels.conflict where meeting_id = :meeting and post_id = platform.acting_post()
                        """)
                .param("meeting", meeting.value())
                .query(Integer.class)
                .single();
    }

    void insert(UUID id, SendPack sent, List<Page> pages, Set<PostId> readers, Acting acting) {
        jdbc.sql("""
                        insert into panels.pack (id, meeting_id, number, sent_at, by_post, by_staff, purpose, lawful_basis, fields)
                        values (:id, :meeting,
                                (select coalesce(max(number), 0) + 1 from panels.pack where meeting_id = :meeting),
                                :at, :post, :staff, :purpose, :basis, :fields)
                        """)
                .param("id", id)
                .param("meeting", sent.meeting().value())
                .param("at", OffsetDateTime.now(clock))
                .param("post", acting.post().value())
                .param("staff", Sql.holder(acting), Types.OTHER)
                .param("purpose", sent.ground().purpose())
                .param("basis", sent.ground().lawfulBasis())
                .param("fields", sent.fields().stream().sorted().map(Enum::name).toArray(String[]::new))
                .update();
        readers.forEach(post -> reader(id, sent.meeting(), post));
        pages.forEach(page -> page(id, page));
    }

    private void reader(UUID pack, MeetingId meeting, PostId post) {
        jdbc.sql("insert into panels.pack_reader (pack_id, meeting_id, post_id) values (:pack, :meeting, :post)")
                .param("pack", pack)
                .param("meeting", meeting.value())
                .param("post", post.value())
                .update();
    }

    private void page(UUID pack, Page page) {
        String content = json.writeValueAsString(page.page());
        jdbc.sql("""
                        insert into panels.pack_page (pack_id, item_id, case_id, area_id, position, content, digest)
                        select :pack, i.id, i.case_id, i.area_id, :position, cast(:content as jsonb), :digest
                        from panels.item i where i.id = :item
                        """)
                .param("pack", pack)
                .param("item", page.item().value())
                .param("position", page.number())
                .param("content", content)
                .param("digest", Digest.of(content))
                .update();
    }

    private PackTable.Pack pack(ResultSet row) throws SQLException {
        return new Pack(
                row.getObject("id", UUID.class),
                new PackIndex.Sent(
                        row.getInt("number"),
                        Sql.instant(row, "sent_at"),
                        names.of(new PostId(row.getObject("by_post", UUID.class))),
                        row.getString("purpose"),
                        Arrays.stream((String[]) row.getArray("fields").getArray())
                                .map(PackField::valueOf)
                                .toList()));
    }
}
