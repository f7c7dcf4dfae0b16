package concord.cases.domain;

import concord.cases.CaseId;
import concord.cases.CaseOutcome;
import concord.cases.CaseStage;
import concord.cases.CaseTimelineEntry;
import concord.cases.CaseTimelinePart;
import concord.cases.KnownCase;
import concord.cases.KnownConsent;
import concord.cases.KnownStep;
import concord.cases.PanelDecision;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import concord.platform.rows.Bundles;
import concord.platform.web.Words;
import concord.referrals.ReferralId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What lists kept elsewhere knew of cases, each with its referral; told in the timeline of the case that it came to. */
@Component
class KnownCaseTable implements CaseTimelinePart {

    private final JdbcClient jdbc;
    private final Bundles bundles;
    private final Clock clock;

    KnownCaseTable(JdbcClient jdbc, Bundles bundles, Clock clock) {
        this.jdbc = jdbc;
        this.bundles = bundles;
        this.clock = clock;
    }

    /** A known case with who brought it. */
    record Kept(AreaId area, KnownCase known, Acting by) {}

    void keep(KeepKnownCase command) {
        KnownCase known = command.known();
        StaffId staff = command.by().holder();
        jdbc.sql("""
                        insert into cases.known_case (referral_id, area_id, stage, decided_on, assessed_on, referred_on, panel_on,
                            decision, consent, consent_on, planned_on, closed_on, outcome, six_months_on, twelve_months_on,
                            owner_post, at, post_id, staff_id)
                        values (:referral, :area, :stage, :decided, :assessed, :referred, :panel, :decision, :consent,
                            :consentOn, :planned, :closed, :outcome, :six, :twelve, :owner, :at, :post, :staff)
                        """)
                .param("referral", command.referral().value())
                .param("area", command.area().value())
                .param("stage", known.stage().name())
                .param("decided", known.decidedOn())
                .param("assessed", known.assessedOn(), Types.DATE)
                .param("referred", known.referredOn(), Types.DATE)
                .param("panel", known.panelOn(), Types.DATE)
                .param("decision", name(known.decision()), Types.VARCHAR)
                .param("consent", name(known.consent()), Types.VARCHAR)
                .param("consentOn", known.consentOn(), Types.DATE)
                .param("planned", known.plannedOn(), Types.DATE)
                .param("closed", known.closedOn(), Types.DATE)
                .param("outcome", name(known.outcome()), Types.VARCHAR)
                .param("six", known.sixMonthsOn(), Types.DATE)
                .param("twelve", known.twelveMonthsOn(), Types.DATE)
                .param("owner", known.owner() == null ? null : known.owner().value(), Types.OTHER)
                .param("at", OffsetDateTime.now(clock))
                .param("post", command.by().post().value())
                .param("staff", staff == null ? null : staff.value(), Types.OTHER)
                .update();
    }

    /**
     * Whether a history waits with the referral for its person to be known. Asked of every row of an import, and aside, for {@link
     * #keep} has written by then: nothing gathered could change the answer.
     */
    boolean waits(ReferralId referral) {
        return bundles.aside(() -> jdbc.sql(
                        "select exists (select from cases.known_case where referral_id = :referral and case_id is null)")
                .param("referral", referral.value())
                .query(Boolean.class)
                .single());
    }

    Optional<Kept> waiting(ReferralId referral) {
        return jdbc.sql("select * from cases.known_case where referral_id = :referral and case_id is null for update")
                .param("referral", referral.value())
                .query(KnownCaseTable::kept)
                .optional();
    }

    void opened(ReferralId referral, CaseId caseId) {
        jdbc.sql("update cases.known_case set case_id = :case where referral_id = :referral")
                .param("case", caseId.value())
                .param("referral", referral.value())
                .update();
    }

    @Override
    public List<CaseTimelineEntry> entries(CaseId caseId, Acting acting) {
        return jdbc.sql("select * from cases.known_case where case_id = :case order by at")
                .param("case", caseId.value())
                .query((row, number) -> new CaseTimelineEntry(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        "Case",
                        "Taken over from a list kept elsewhere",
                        new PostId(row.getObject("post_id", UUID.class)),
                        told(kept(row, number).known())))
                .list();
    }

    /** What the list knew, and of which steps it knew no day. */
    private static String told(KnownCase known) {
        List<KnownStep> steps = known.steps();
        String withDay = steps.stream()
                .filter(KnownStep::dayKnown)
                .map(step -> step.happening().kind().words() + " on " + Words.shortDate(step.on()))
                .collect(Collectors.joining("; "));
        String without = steps.stream()
                .filter(step -> !step.dayKnown())
                .map(step -> step.happening().kind().words())
                .collect(Collectors.joining("; "));
        return "Gateway decision on %s%s.%s"
                .formatted(
                        Words.shortDate(known.decidedOn()),
                        withDay.isEmpty() ? "" : "; " + withDay,
                        without.isEmpty()
                                ? ""
                                : " No day is known of these, which stand on the day of the step before: " + without
                                        + ".");
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        UUID staff = row.getObject("staff_id", UUID.class);
        UUID owner = row.getObject("owner_post", UUID.class);
        return new Kept(
                new AreaId(row.getObject("area_id", UUID.class)),
                new KnownCase(
                        CaseStage.valueOf(row.getString("stage")),
                        row.getObject("decided_on", LocalDate.class),
                        row.getObject("assessed_on", LocalDate.class),
                        row.getObject("referred_on", LocalDate.class),
                        row.getObject("panel_on", LocalDate.class),
                        value(PanelDecision.class, row.getString("decision")),
                        value(KnownConsent.class, row.getString("consent")),
                        row.getObject("consent_on", LocalDate.class),
                        row.getObject("planned_on", LocalDate.class),
                        row.getObject("closed_on", LocalDate.class),
                        value(CaseOutcome.class, row.getString("outcome")),
                        row.getObject("six_months_on", LocalDate.class),
                        row.getObject("twelve_months_on", LocalDate.class),
                        owner == null ? null : new PostId(owner)),
                new Acting(
                        new PostId(row.getObject("post_id", UUID.class)),
                        staff == null ? null : new StaffId(staff),
                        Acting.Via.IMPORT));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static <E extends Enum<E>> @Nullable E value(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
