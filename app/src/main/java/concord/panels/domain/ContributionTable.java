package concord.panels.domain;

import concord.cases.CaseId;
import concord.cases.CaseOutline;
import concord.panels.AgendaItemId;
import concord.panels.ContributionId;
import concord.panels.ContributionSheet;
import concord.panels.MeetingId;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.AgencyId;
import concord.platform.gate.PostId;
import concord.referrals.ReferralId;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What referrers' agencies were asked to contribute, and what they wrote. */
@Component
class ContributionTable {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    ContributionTable(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** One that was written. */
    record Written(AgencyId agency, String reference, Instant at, String text) {}

    ContributionId invite(AgendaItemId item, CaseOutline one, Asked asked) {
        var id = new ContributionId(ids.next());
        jdbc.sql("""
                        insert into panels.contribution (id, item_id, case_id, area_id, referral_id, reference, agency_id,
                                                         post_id, invited_at, due_on)
                        values (:id, :item, :case, :area, :referral, :reference, :agency, :post, :at, :due)
                        """)
                .param("id", id.value())
                .param("item", item.value())
                .param("case", one.id().value())
                .param("area", one.area().value())
                .param("referral", asked.referral().value())
                .param("reference", asked.reference())
                .param("agency", asked.agency().value())
                .param("post", asked.post().value())
                .param("at", OffsetDateTime.now(clock))
                .param("due", asked.due())
                .update();
        return id;
    }

    /** Who is asked, about which referral of their own, until when. */
    record Asked(ReferralId referral, String reference, AgencyId agency, PostId post, LocalDate due) {}

    Optional<ContributionSheet> find(ContributionId id) {
        return jdbc.sql("""
                        select id, reference, due_on, version, text, written_at, closed_at is null as open
                        from panels.contribution where id = :id
                        """)
                .param("id", id.value())
                .query((row, _) -> new ContributionSheet(
                        id,
                        row.getString("reference"),
                        row.getObject("due_on", LocalDate.class),
                        row.getInt("version"),
                        row.getString("text"),
                        Sql.perhaps(row, "written_at"),
                        row.getBoolean("open")))
                .optional();
    }

    void write(ContributionId id, String text, Acting acting) {
        jdbc.sql("""
                        update panels.contribution
                        set text = :text, written_at = :at, written_by = :post, written_staff = :staff, version = version + 1
                        where id = :id
                        """)
                .param("text", text)
                .param("at", OffsetDateTime.now(clock))
                .param("post", acting.post().value())
                .param("staff", Sql.holder(acting), Types.OTHER)
                .param("id", id.value())
                .update();
    }

    /** Nothing is added once the discussion is over, or the case is off the agenda. */
    void close(AgendaItemId item) {
        jdbc.sql("update panels.contribution set closed_at = :at where item_id = :item and closed_at is null")
                .param("at", OffsetDateTime.now(clock))
                .param("item", item.value())
                .update();
    }

    /** All that were written about a case, for this meeting and earlier ones. */
    List<Written> writtenOf(CaseId caseId) {
        return jdbc.sql("""
                        select agency_id, reference, written_at, text from panels.contribution
                        where case_id = :case and text is not null order by written_at
                        """)
                .param("case", caseId.value())
                .query((row, _) -> new Written(
                        new AgencyId(row.getObject("agency_id", UUID.class)),
                        row.getString("reference"),
                        Sql.instant(row, "written_at"),
                        row.getString("text")))
                .list();
    }

    /** What was asked for the items of a meeting. */
    record Invited(AgendaItemId item, AgencyId agency, LocalDate due, boolean written) {}

    List<Invited> of(MeetingId meeting) {
        return jdbc.sql("""
                        select c.item_id, c.agency_id, c.due_on, c.text is not null as written
                        from panels.contribution c join panels.item i on i.id = c.item_id
                        where i.meeting_id = :meeting and i.off_at is null order by i.position, c.invited_at
                        """)
                .param("meeting", meeting.value())
                .query((row, _) -> new Invited(
                        new AgendaItemId(row.getObject("item_id", UUID.class)),
                        new AgencyId(row.getObject("agency_id", UUID.class)),
                        row.getObject("due_on", LocalDate.class),
                        row.getBoolean("written")))
                .list();
    }
}
