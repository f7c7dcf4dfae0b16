package concord.panels.domain;

import concord.cases.CaseId;
import concord.cases.CaseTimelineEntry;
import concord.cases.CaseTimelinePart;
import concord.platform.gate.Acting;
import concord.platform.gate.PostId;
import concord.platform.web.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** This room's part of a case's timeline: agendas, packs, contributions, dissent and overrides; the steps themselves are the case's. */
@Component
class PanelTimeline implements CaseTimelinePart {

    private static final String EVERYTHING = """
            select i.put_on_at as at, 'ON_AGENDA' as what, i.put_on_by as post, m.day, null::text as detail
            from panels.item i join panels.meeting m on m.id = i.meeting_id where i.case_id = :case
            union all select i.off_at, 'OFF_AGENDA', i.off_by, m.day, i.off_why
            from panels.item i join panels.meeting m on m.id = i.meeting_id where i.case_id = :case and i.off_at is not null
            union all select p.sent_at, 'PACK', p.by_post, m.day, null
            from panels.pack_page g join panels.pack p on p.id = g.pack_id join panels.meeting m on m.id = p.meeting_id
            where g.case_id = :case
            union all select c.invited_at, 'ASKED', i.put_on_by, c.due_on, null
            from panels.contribution c join panels.item i on i.id = c.item_id where c.case_id = :case
            union all select c.written_at, 'CONTRIBUTED', c.written_by, null, null
            from panels.contribution c where c.case_id = :case and c.written_at is not null
            union all select s.at, 'GROUNDS', s.post_id, null, s.grounds from panels.section_36 s where s.case_id = :case
            union all select n.at, 'REASONS', n.post_id, m.day, n.reasons
            from panels.rationale n join panels.decision d on d.id = n.decision_id join panels.meeting m on m.id = d.meeting_id
            where d.case_id = :case
            union all select x.at, 'DISSENT', x.post_id, m.day, x.reason
            from panels.dissent x join panels.decision d on d.id = x.decision_id join panels.meeting m on m.id = d.meeting_id
            where d.case_id = :case
            union all select o.at, 'OVERRIDDEN', o.post_id, null, o.reason from panels.override o where o.case_id = :case
            order by at
            """;

    private final JdbcClient jdbc;

    PanelTimeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CaseTimelineEntry> entries(CaseId caseId, Acting acting) {
        return jdbc.sql(EVERYTHING)
                .param("case", caseId.value())
                .query((row, _) -> entry(row))
                .list();
    }

    private static CaseTimelineEntry entry(ResultSet row) throws SQLException {
        What what = What.valueOf(row.getString("what"));
        LocalDate day = row.getObject("day", LocalDate.class);
        return new CaseTimelineEntry(
                Sql.instant(row, "at"),
                "Panel",
                day == null ? what.words : what.words + " of " + Words.shortDate(day),
                new PostId(row.getObject("post", UUID.class)),
                row.getString("detail"));
    }

    private enum What {
        ON_AGENDA("Put on the agenda of the meeting"),
        OFF_AGENDA("Taken off the agenda of the meeting"),
        PACK("Sent to the members in the pack"),
        ASKED("The referrer’s agency asked to contribute to the meeting"),
        CONTRIBUTED("The referrer’s agency contributed"),
        GROUNDS("Grounds of the referral under section 36"),
        REASONS("Reasons of the decision in the meeting"),
        DISSENT("Dissent from the decision in the meeting"),
        OVERRIDDEN("Open requests overridden");

        private final String words;

        What(String words) {
            this.words = words;
        }
    }
}
