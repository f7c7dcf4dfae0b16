package concord.cases.domain;

import concord.cases.CaseHappening;
import concord.cases.CaseId;
import concord.cases.CaseOutcome;
import concord.cases.CaseTimelineEntry;
import concord.cases.CaseTimelinePart;
import concord.cases.Ownership;
import concord.cases.PanelDecision;
import concord.cases.PartKind;
import concord.cases.frame.CaseHeads;
import concord.platform.gate.Acting;
import concord.platform.gate.PostId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps of a case, its owners and what was offered of them, as a timeline tells them. */
@Component
class OwnTimeline implements CaseTimelinePart {

    private static final String OWNERS = "Owners";

    private final JdbcClient jdbc;
    private final CaseHeads heads;

    OwnTimeline(JdbcClient jdbc, CaseHeads heads) {
        this.jdbc = jdbc;
        this.heads = heads;
    }

    @Override
    public List<CaseTimelineEntry> entries(CaseId caseId, Acting acting) {
        return Stream.of(steps(caseId), owners(caseId), offers(caseId), ended(caseId), parted(caseId))
                .flatMap(List::stream)
                .toList();
    }

    /** A change of owner is told with the owner's name below, and not twice. */
    private List<CaseTimelineEntry> steps(CaseId caseId) {
        return jdbc.sql("""
                        select at, kind, code, post_id from cases.happening
                        where case_id = :case and kind not in ('CASE_OWNER_CHANGED', 'RISK_OWNER_CHANGED')
                        order by id
                        """)
                .param("case", caseId.value())
                .query((row, _) -> step(row))
                .list();
    }

    private static CaseTimelineEntry step(ResultSet row) throws SQLException {
        var happening = new CaseHappening(CaseHappening.Kind.valueOf(row.getString("kind")), row.getString("code"));
        return entry(row, "Case", words(happening), null);
    }

    private static String words(CaseHappening happening) {
        String step = happening.kind().words();
        return switch (happening.kind()) {
            case PANEL_DECIDED ->
                step + ": " + lower(PanelDecision.valueOf(happening.said()).words());
            case SUPPORT_CLOSED ->
                step + ": " + lower(CaseOutcome.valueOf(happening.said()).words());
            default -> step;
        };
    }

    private List<CaseTimelineEntry> owners(CaseId caseId) {
        return jdbc.sql("""
                        select from_at as at, kind, post_id as owner, how, by_post as post_id
                        from cases.ownership where case_id = :case order by id
                        """)
                .param("case", caseId.value())
                .query((row, _) -> entry(
                        row,
                        OWNERS,
                        Ownership.valueOf(row.getString("kind")).owner() + ": " + post(row, "owner"),
                        Changeover.How.valueOf(row.getString("how")).words()))
                .list();
    }

    private List<CaseTimelineEntry> offers(CaseId caseId) {
        return jdbc.sql("""
                        select offered_at as at, kind, to_post, offered_by as post_id, open_matters as detail, 'OFFERED' as what
                        from cases.hand_over where case_id = :case
                        union all
                        select answered_at, kind, to_post, answered_by, reason, answer
                        from cases.hand_over where case_id = :case and answer in ('DECLINED', 'WITHDRAWN')
                        order by at
                        """)
                .param("case", caseId.value())
                .query((row, _) -> entry(
                        row,
                        OWNERS,
                        "Hand-over of the %s to %s: %s"
                                .formatted(
                                        Ownership.valueOf(row.getString("kind")).words(),
                                        post(row, "to_post"),
                                        lower(row.getString("what"))),
                        row.getString("detail")))
                .list();
    }

    private List<CaseTimelineEntry> ended(CaseId caseId) {
        return jdbc.sql("select at, kind, of_post, why, post_id from cases.part_end where case_id = :case order by at")
                .param("case", caseId.value())
                .query((row, _) -> entry(
                        row,
                        OWNERS,
                        "No longer has a part: %s. %s"
                                .formatted(
                                        post(row, "of_post"),
                                        PartKind.valueOf(row.getString("kind")).words()),
                        row.getString("why")))
                .list();
    }

    private List<CaseTimelineEntry> parted(CaseId caseId) {
        return jdbc.sql("""
                        select p.at, p.why, p.post_id, r.reference from cases.referral_parted p
                        join referrals.referral r on r.id = p.referral_id
                        where p.case_id = :case order by p.at
                        """)
                .param("case", caseId.value())
                .query((row, _) -> entry(
                        row,
                        "Case",
                        "Referral %s, of another person, left for a case of its own"
                                .formatted(row.getString("reference")),
                        row.getString("why")))
                .list();
    }

    private String post(ResultSet row, String column) throws SQLException {
        return heads.post(new PostId(row.getObject(column, UUID.class)));
    }

    private static CaseTimelineEntry entry(ResultSet row, String kind, String what, @Nullable String detail)
            throws SQLException {
        return new CaseTimelineEntry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                kind,
                what,
                new PostId(row.getObject("post_id", UUID.class)),
                detail);
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.UK);
    }
}
