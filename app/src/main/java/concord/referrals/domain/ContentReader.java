package concord.referrals.domain;

import concord.files.DocumentId;
import concord.platform.gate.PostId;
import concord.referrals.EvidenceView;
import concord.referrals.OtherAgency;
import concord.referrals.ReferralId;
import concord.referrals.ReferralRecord;
import concord.referrals.Referrer;
import concord.referrals.SubjectAsStated;
import concord.referrals.Told;
import concord.referrals.WasTold;
import concord.vocabulary.Lists;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the referrer said, and what came later. */
@Component
class ContentReader {

    private final JdbcClient jdbc;
    private final Codes codes;
    private final StatementReader statements;

    ContentReader(JdbcClient jdbc, Codes codes, StatementReader statements) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.statements = statements;
    }

    ReferralRecord.Content of(ReferralId referral) {
        return jdbc.sql("""
                        select r.noticed_on, r.referrer_post, s.*, f.name, f.role, f.organisation, f.relationship, f.contact,
                               f.may_contact, t.person, t.parents, t.why_not, t.more, n.needs
                        from referrals.referral r
                        join referrals.subject s on s.referral_id = r.id
                        join referrals.referrer f on f.referral_id = r.id
                        join referrals.told t on t.referral_id = r.id
                        left join referrals.needs_stated n on n.referral_id = r.id
                        where r.id = :referral
                        """)
                .param("referral", referral.value())
                .query((row, number) -> content(referral, row))
                .single();
    }

    private ReferralRecord.Content content(ReferralId referral, ResultSet row) throws SQLException {
        UUID post = row.getObject("referrer_post", UUID.class);
        return new ReferralRecord.Content(
                subject(row),
                row.getObject("noticed_on", LocalDate.class),
                statements.of(referral),
                referrer(row),
                post == null ? null : new PostId(post),
                told(row),
                row.getString("needs"),
                otherAgencies(referral),
                evidence(referral));
    }

    private static SubjectAsStated subject(ResultSet row) throws SQLException {
        return new SubjectAsStated(
                row.getString("given"),
                row.getString("family"),
                row.getString("other_names"),
                row.getObject("date_of_birth", LocalDate.class),
                row.getObject("approximate_age", Integer.class),
                row.getString("gender"),
                row.getString("address"),
                row.getString("postcode"),
                row.getString("school_or_employer"),
                row.getString("phone"));
    }

    private static Referrer referrer(ResultSet row) throws SQLException {
        return new Referrer(
                row.getString("name"),
                row.getString("role"),
                row.getString("organisation"),
                row.getString("relationship"),
                row.getString("contact"),
                row.getBoolean("may_contact"));
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                WasTold.valueOf(row.getString("person")),
                WasTold.valueOf(row.getString("parents")),
                row.getString("why_not"),
                row.getString("more"));
    }

    private List<OtherAgency> otherAgencies(ReferralId referral) {
        return jdbc.sql("select name, contact from referrals.other_agency where referral_id = :referral order by id")
                .param("referral", referral.value())
                .query((row, number) -> new OtherAgency(row.getString("name"), row.getString("contact")))
                .list();
    }

    private List<EvidenceView> evidence(ReferralId referral) {
        return jdbc.sql("""
                        select id, kind, description, attached_at from referrals.evidence
                        where referral_id = :referral order by attached_at, id
                        """)
                .param("referral", referral.value())
                .query((row, number) -> new EvidenceView(
                        new DocumentId(row.getObject("id", UUID.class)),
                        codes.words(Lists.EVIDENCE_KIND, row.getString("kind")),
                        row.getString("description"),
                        row.getObject("attached_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
