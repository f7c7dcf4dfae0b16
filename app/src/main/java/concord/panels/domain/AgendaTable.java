package concord.panels.domain;

import concord.cases.CaseId;
import concord.cases.CaseOutline;
import concord.cases.CaseStage;
import concord.cases.PanelDecision;
import concord.panels.AgendaItem;
import concord.panels.AgendaItemId;
import concord.panels.AgendaPurpose;
import concord.panels.MeetingId;
import concord.panels.MeetingSheet;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases on agendas. */
@Component
class AgendaTable {

    private static final String ITEMS = """
            select i.id, i.meeting_id, i.case_id, i.area_id, i.position, i.version, i.purpose, i.asked, c.reference, d.decision,
                   (select count(*) from panels.conflict f where f.item_id = i.id) as conflicts,
                   exists (select from panels.conflict f where f.item_id = i.id and f.post_id = platform.acting_post()) as mine,
                   row_number() over (partition by i.meeting_id order by i.position, i.id) as number
            from panels.item i
            left join cases.case_record c on c.id = i.case_id
            left join panels.decision d on d.item_id = i.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AgendaTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<AgendaItem> of(MeetingId meeting) {
        return jdbc.sql(ITEMS + " where i.meeting_id = :meeting and i.off_at is null order by i.position, i.id")
                .param("meeting", meeting.value())
                .query((row, _) -> item(row))
                .list();
    }

    Optional<AgendaItem> of(MeetingId meeting, CaseId caseId) {
        return of(meeting).stream().filter(item -> item.caseId().equals(caseId)).findFirst();
    }

    Optional<AgendaItem> find(AgendaItemId item) {
        return meetingOf(item)
                .flatMap(meeting -> of(meeting).stream()
                        .filter(one -> one.id().equals(item))
                        .findFirst());
    }

    Optional<MeetingId> meetingOf(AgendaItemId item) {
        return jdbc.sql("select meeting_id from panels.item where id = :id")
                .param("id", item.value())
                .query((row, _) -> new MeetingId(row.getObject("meeting_id", UUID.class)))
                .optional();
    }

    /** Where a case stands on an agenda and is not decided; empty where on none. */
    Optional<AgendaItem> openOf(CaseId caseId) {
        return jdbc.sql("""
                        select id from panels.item where case_id = :case and off_at is null and decided_at is null
                        """)
                .param("case", caseId.value())
                .query((row, _) -> new AgendaItemId(row.getObject("id", UUID.class)))
                .optional()
                .flatMap(this::find);
    }

    /** Whether a case can be put on the agenda of a meeting, as far as other agendas go. */
    boolean isFree(MeetingId meeting, CaseId caseId) {
        return jdbc.sql("""
                        select not exists (select from panels.item
                                           where case_id = :case and off_at is null
                                             and (decided_at is null or meeting_id = :meeting))
                        """)
                .param("case", caseId.value())
                .param("meeting", meeting.value())
                .query(Boolean.class)
                .single();
    }

    void insert(
            AgendaItemId id, MeetingId meeting, CaseOutline one, AgendaPurpose purpose, String asked, Acting acting) {
        jdbc.sql("""
                        insert into panels.item (id, meeting_id, case_id, area_id, position, purpose, asked, put_on_at, put_on_by)
                        values (:id, :meeting, :case, :area,
                                (select coalesce(max(position), 0) + 1 from panels.item where meeting_id = :meeting),
                                :purpose, :asked, :at, :by)
                        """)
                .param("id", id.value())
                .param("meeting", meeting.value())
                .param("case", one.id().value())
                .param("area", one.area().value())
                .param("purpose", purpose.name())
                .param("asked", asked)
                .param("at", OffsetDateTime.now(clock))
                .param("by", acting.post().value())
                .update();
    }

    void takeOff(AgendaItemId item, String why, Acting acting) {
        jdbc.sql("""
                        update panels.item set off_at = :at, off_by = :by, off_why = :why, version = version + 1
                        where id = :id and off_at is null and decided_at is null
                        """)
                .param("at", OffsetDateTime.now(clock))
                .param("by", acting.post().value())
                .param("why", why)
                .param("id", item.value())
                .update();
    }

    void decided(AgendaItemId item) {
        jdbc.sql("update panels.item set decided_at = :at, version = version + 1 where id = :id")
                .param("at", OffsetDateTime.now(clock))
                .param("id", item.value())
                .update();
    }

    /** Changes places with the item before or after it; does nothing at the end of the agenda. */
    void move(AgendaItem item, MeetingId meeting, boolean up) {
        List<AgendaItem> all = of(meeting);
        int there = all.indexOf(item) + (up ? -1 : 1);
        if (there >= 0 && there < all.size()) {
            swap(item.id(), all.get(there).id());
        }
    }

    private void swap(AgendaItemId one, AgendaItemId other) {
        jdbc.sql("""
                        update panels.item i set position = o.position
                        from panels.item o
                        where (i.id = :one and o.id = :other) or (i.id = :other and o.id = :one)
                        """).param("one", one.value()).param("other", other.value()).update();
    }

    void declare(UUID id, AgendaItemId item, MeetingId meeting, String reason, Acting acting) {
        jdbc.sql("""
                        insert into panels.conflict (id, item_id, meeting_id, post_id, staff_id, reason, declared_at)
                        values (:id, :item, :meeting, :post, :staff, :reason, :at)
                        on conflict (item_id, post_id) do nothing
                        """)
                .param("id", id)
                .param("item", item.value())
                .param("meeting", meeting.value())
                .param("post", acting.post().value())
                .param("staff", Sql.holder(acting), Types.OTHER)
                .param("reason", reason)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** A declared conflict. */
    record Declared(AgendaItemId item, PostId post, String reason) {}

    List<Declared> conflicts(MeetingId meeting) {
        return jdbc.sql(
                        "select item_id, post_id, reason from panels.conflict where meeting_id = :meeting order by declared_at")
                .param("meeting", meeting.value())
                .query((row, _) -> new Declared(
                        new AgendaItemId(row.getObject("item_id", UUID.class)),
                        new PostId(row.getObject("post_id", UUID.class)),
                        row.getString("reason")))
                .list();
    }

    /** What waits for an agenda of one of the areas, the most urgent first. */
    List<MeetingSheet.Waiting> waiting(List<AreaId> areas) {
        return jdbc.sql("""
                        select c.id, c.reference, c.stage, c.due_on from cases.case_record c
                        where c.area_id in (:areas)
                          and c.stage in ('PANEL', 'CONSENT', 'FURTHER_ASSESSMENT', 'PLAN', 'SUPPORT')
                          and not exists (select from panels.item i
                                          where i.case_id = c.id and i.off_at is null and i.decided_at is null)
                        order by c.stage <> 'PANEL', c.due_on, c.reference limit 200
                        """)
                .param("areas", areas.stream().map(AreaId::value).toList())
                .query((row, _) -> new MeetingSheet.Waiting(
                        new CaseId(row.getObject("id", UUID.class)),
                        row.getString("reference"),
                        CaseStage.valueOf(row.getString("stage")),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    private static AgendaItem item(ResultSet row) throws SQLException {
        boolean mine = row.getBoolean("mine");
        String reference = row.getString("reference");
        String decision = row.getString("decision");
        return new AgendaItem(
                new AgendaItemId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                new AreaId(row.getObject("area_id", UUID.class)),
                mine || reference == null ? "" : reference,
                row.getInt("number"),
                row.getInt("version"),
                AgendaPurpose.valueOf(row.getString("purpose")),
                mine ? "" : row.getString("asked"),
                mine || decision == null ? null : PanelDecision.valueOf(decision),
                row.getInt("conflicts"),
                mine);
    }
}
