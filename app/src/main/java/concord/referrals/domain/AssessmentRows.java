package concord.referrals.domain;

import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import concord.referrals.AssessmentId;
import concord.referrals.AssessmentView;
import concord.referrals.Dismissal;
import concord.referrals.GatewayAssessment;
import concord.referrals.Rationale;
import concord.referrals.Threshold;
import concord.referrals.ThresholdAnswer;
import concord.referrals.TriageClass;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads an assessment from its row. */
final class AssessmentRows {

    private AssessmentRows() {}

    static AssessmentView assessment(ResultSet row, int number) throws SQLException {
        UUID staff = row.getObject("staff_id", UUID.class);
        return new AssessmentView(
                new AssessmentId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                content(row),
                new PostId(row.getObject("post_id", UUID.class)),
                staff == null ? null : new StaffId(staff),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                decision(row));
    }

    private static GatewayAssessment content(ResultSet row) throws SQLException {
        TriageClass triage = TriageClass.valueOf(row.getString("triage"));
        return new GatewayAssessment(
                triage,
                new Threshold(answer(row, "harm"), answer(row, "susceptibility"), answer(row, "ideology")),
                triage == TriageClass.C ? dismissal(row) : null,
                new Rationale(
                        row.getString("facts_relied_on"),
                        row.getString("alternatives"),
                        row.getString("would_change_my_mind"),
                        row.getString("reasons")),
                row.getString("cumulative"));
    }

    private static ThresholdAnswer answer(ResultSet row, String question) throws SQLException {
        return new ThresholdAnswer(
                ThresholdAnswer.Finding.valueOf(row.getString(question)), row.getString(question + "_reasons"));
    }

    private static Dismissal dismissal(ResultSet row) throws SQLException {
        return new Dismissal(
                Set.of((String[]) row.getArray("grounds").getArray()),
                row.getBoolean("signposting_considered"),
                Set.of((String[]) row.getArray("destinations").getArray()),
                row.getString("considered"));
    }

    private static AssessmentView.@Nullable SignOffView decision(ResultSet row) throws SQLException {
        UUID by = row.getObject("signed_by", UUID.class);
        return by == null
                ? null
                : new AssessmentView.SignOffView(
                        row.getBoolean("agreed"),
                        row.getString("note"),
                        new PostId(by),
                        row.getObject("signed_at", OffsetDateTime.class).toInstant());
    }
}
