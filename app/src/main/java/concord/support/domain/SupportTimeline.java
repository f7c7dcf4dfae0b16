package concord.support.domain;

import concord.cases.CaseId;
import concord.cases.CaseTimelineEntry;
import concord.cases.CaseTimelinePart;
import concord.platform.gate.Acting;
import concord.platform.gate.PostId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What support adds to a case's timeline, beyond the steps that the case keeps itself. */
@Component
class SupportTimeline implements CaseTimelinePart {

    private static final String LINES = """
            select at, kind, what, post_id, detail from (
                select at, 'Consent' as kind,
                       case answer when 'GIVEN' then 'Answer about consent: yes' else 'Answer about consent: no' end as what, post_id,
                       nullif(capacity_note, '') as detail
                from support.consent where case_id = :case
                union all
                select at, 'Consent', 'Consent was withdrawn', post_id, nullif(reason, '')
                from support.consent_withdrawal where case_id = :case
                union all
                select r.at, 'Plan', 'Version ' || p.number || ' of the plan was sent back', r.post_id, r.why
                from support.plan_return r join support.plan p on p.id = r.plan_id where r.case_id = :case
                union all
                select p.approved_at, 'Plan', 'Version ' || p.number || ' of the plan was approved', p.approved_by, null
                from support.plan p where p.case_id = :case and p.approved_at is not null
                union all
                select e.at, 'Action',
                       case e.kind when 'OPENED' then 'An action was given to its owner' when 'DONE' then 'An action was completed'
                           when 'LATER_ASKED' then 'A later day was asked for an action'
                           when 'LATER_GIVEN' then 'An action has a later day' when 'LATER_REFUSED' then 'A later day was not given'
                           when 'IMPOSSIBLE' then 'An action cannot be done' when 'PASSED' then 'An action has another owner'
                           else 'An action was closed' end,
                       e.post_id, a.what || case when e.kind = 'OPENED' then '' else ': ' || e.words end
                from support.action_event e join support.action a on a.id = e.action_id where e.case_id = :case
                union all
                select at, 'Sessions', 'Sessions were commissioned: ' || sessions, post_id, purpose
                from support.commission where case_id = :case
                union all
                select at, 'Sessions', case when delivered then 'A session was given' else 'A session did not take place' end,
                       post_id, note
                from support.session where case_id = :case
                union all
                select at, 'Sessions',
                       case kind when 'STOP_ASKED' then 'The chair was asked to end the sessions'
                           when 'STOP_CONFIRMED' then 'The rest of the sessions was de-commissioned'
                           when 'STOP_REFUSED' then 'The chair did not agree to end the sessions'
                           when 'STOPPED_WITHOUT_CONSENT' then 'The sessions ended, because consent was withdrawn'
                           when 'LATE_TO_OWNER' then 'Sessions run late: the case owner was told'
                           else 'Sessions run late: the chair was told' end, post_id, nullif(words, '')
                from support.commission_event where case_id = :case
                union all
                select at, 'Worry', 'The provider raised a worry', post_id, worry from support.worry where case_id = :case
                union all
                select at, 'Worry', 'Something was done about a worry', post_id, done from support.worry_answer where case_id = :case
                union all
                select at, 'Review', 'The support was reviewed', post_id, next_steps from support.review where case_id = :case
                union all
                select at, 'Closure', 'A senior let the case be closed with requests open', post_id, why
                from support.requests_override where case_id = :case
                union all
                select at, 'Closure', 'Why support was closed', post_id, facts from support.closure where case_id = :case
                union all
                select d.at, 'After closure', 'Review after closure at ' || f.months || ' months', d.post_id, d.found
                from support.follow_up_done d join support.follow_up f on f.id = d.follow_up_id where d.case_id = :case
                union all
                select e.at, 'After closure',
                       'An overdue review after closure went to the ' || case e.rung when 'CHAIR' then 'chair' else 'coordinator' end,
                       :system, null
                from support.follow_up_escalation e where e.case_id = :case
            ) lines order by at
            """;

    private final JdbcClient jdbc;

    SupportTimeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CaseTimelineEntry> entries(CaseId caseId, Acting acting) {
        return jdbc.sql(LINES)
                .param("case", caseId.value())
                .param("system", Acting.SYSTEM_POST.value())
                .query((row, _) -> new CaseTimelineEntry(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("kind"),
                        row.getString("what"),
                        new PostId(row.getObject("post_id", UUID.class)),
                        row.getString("detail")))
                .list();
    }
}
