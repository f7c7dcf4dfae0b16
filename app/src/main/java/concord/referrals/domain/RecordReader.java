package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.referrals.AssessmentView;
import concord.referrals.DeconflictionView;
import concord.referrals.Receipt;
import concord.referrals.ReferralId;
import concord.referrals.ReferralLine;
import concord.referrals.ReferralRecord;
import concord.referrals.Route;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts a referral's record together. */
@Component
class RecordReader {

    private final JdbcClient jdbc;
    private final Referrals referrals;
    private final ReferralLines lines;
    private final ContentReader content;
    private final EvidenceTable evidence;
    private final AssessmentTable assessments;
    private final ReceiptTable receipts;
    private final ChronologyReader chronology;
    private final NextSteps steps;

    RecordReader(
            JdbcClient jdbc,
            Referrals referrals,
            ReferralLines lines,
            ContentReader content,
            EvidenceTable evidence,
            AssessmentTable assessments,
            ReceiptTable receipts,
            ChronologyReader chronology,
            NextSteps steps) {
        this.jdbc = jdbc;
        this.referrals = referrals;
        this.lines = lines;
        this.content = content;
        this.evidence = evidence;
        this.assessments = assessments;
        this.receipts = receipts;
        this.chronology = chronology;
        this.steps = steps;
    }

    Outcome<ReferralRecord> read(ReferralId id, Acting acting) {
        return referrals
                .find(id)
                .<Outcome<ReferralRecord>>map(referral -> Outcome.done(record(referral, acting)))
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }

    private ReferralRecord record(Referral referral, Acting acting) {
        ReferralId id = referral.id();
        Row row = row(id);
        ReferralLine line = lines.one(id);
        Receipt receipt = receipts.find(id).orElseThrow();
        List<AssessmentView> versions = assessments.of(id);
        var situation = new NextSteps.Situation(referral, line.due(), row.rerunDue(), receipt, versions, acting);
        return new ReferralRecord(
                line,
                referral.version(),
                Route.valueOf(row.route()),
                row.receivedAt().toInstant(),
                referral.involvement(),
                referral.person(),
                Math.max(1, chronology.count(referral)),
                content.of(id),
                evidence.promptsOf(id),
                deconfliction(referral, row),
                versions,
                receipt,
                steps.next(situation),
                steps.others(situation));
    }

    private record Row(
            String route,
            OffsetDateTime receivedAt,
            @Nullable LocalDate rerunDue,
            @Nullable OffsetDateTime answeredAt) {}

    private Row row(ReferralId id) {
        return jdbc.sql("""
                        select route, received_at, rerun_due,
                               (select max(at) from referrals.deconfliction d where d.referral_id = r.id) as answered_at
                        from referrals.referral r where id = :id
                        """)
                .param("id", id.value())
                .query((row, number) -> new Row(
                        row.getString("route"),
                        row.getObject("received_at", OffsetDateTime.class),
                        row.getObject("rerun_due", LocalDate.class),
                        row.getObject("answered_at", OffsetDateTime.class)))
                .single();
    }

    private static DeconflictionView deconfliction(Referral referral, Row row) {
        Standing standing = referral.standing();
        OffsetDateTime answered = row.answeredAt();
        return new DeconflictionView(
                standing.asked(), standing.answer(), answered == null ? null : answered.toInstant(), row.rerunDue());
    }
}
