package concord.referrals.domain;

import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.referrals.Account;
import concord.referrals.Intake;
import concord.referrals.OtherAgency;
import concord.referrals.Reference;
import concord.referrals.ReferralId;
import concord.referrals.Referrer;
import concord.referrals.Statement;
import concord.referrals.SubjectAsStated;
import concord.referrals.Told;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down a new referral as it was said. */
@Component
class IntakeTable {

    private final JdbcClient jdbc;
    private final Deadlines deadlines;
    private final Ids ids;
    private final Clock clock;

    IntakeTable(JdbcClient jdbc, Deadlines deadlines, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.ids = ids;
        this.clock = clock;
    }

    boolean isFree(Reference reference) {
        return jdbc.sql("select referrals.reference_is_free(:reference)")
                .param("reference", reference.value())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    void referral(NewReferral referral, Involved involved, Acting acting) {
        Intake intake = referral.said().intake();
        Referral standing = Referral.arrived(referral, involved);
        jdbc.sql("""
                        insert into referrals.referral (id, reference, area_id, route, received_at, entered_at, entered_by,
                            noticed_on, sector, concern_type, online, referrer_post, referrer_agency, involvement_id,
                            subject_key_id, receipt_code_hash, stage, stage_since, due_on, deconfliction_due)
                        values (:id, :reference, :area, :route, :received, :entered, :by, :noticed, :sector, :concern,
                            :online, :post, case when :post::uuid is not null then access.acting_agency() end,
                            :involvement, :key, :code, :stage, :received, :due, :deconfliction)
                        """)
                .param("id", referral.id().value())
                .param("reference", referral.reference().value())
                .param("area", referral.area().id().value())
                .param("route", intake.route().name())
                .param("received", received(referral))
                .param("entered", OffsetDateTime.now(clock))
                .param("by", acting.post().value())
                .param("noticed", intake.noticedOn(), Types.DATE)
                .param("sector", intake.sector())
                .param("concern", intake.concernType())
                .param("online", referral.said().account().online())
                .param("post", referrerPost(intake, acting), Types.OTHER)
                .param("involvement", involved.involvement().value())
                .param("key", involved.key().value())
                .param("code", CodeHash.of(referral.said().code()))
                .param("stage", standing.stage().name())
                .param("due", deadlines.nextStep(standing), Types.DATE)
                .param("deconfliction", deadlines.deconfliction(standing), Types.DATE)
                .update();
    }

    void subject(NewReferral referral) {
        SubjectAsStated subject = referral.said().subject();
        jdbc.sql("""
                        insert into referrals.subject (referral_id, given, family, other_names, date_of_birth,
                            approximate_age, gender, address, postcode, school_or_employer, phone)
                        values (:id, :given, :family, :otherNames, :dateOfBirth, :approximateAge, :gender, :address,
                            :postcode, :schoolOrEmployer, :phone)
                        """)
                .param("id", referral.id().value())
                .param("given", subject.given())
                .param("family", subject.family())
                .param("otherNames", subject.otherNames())
                .param("dateOfBirth", subject.dateOfBirth(), Types.DATE)
                .param("approximateAge", subject.approximateAge(), Types.INTEGER)
                .param("gender", subject.gender())
                .param("address", subject.address())
                .param("postcode", subject.postcode())
                .param("schoolOrEmployer", subject.schoolOrEmployer())
                .param("phone", subject.phone())
                .update();
    }

    void account(NewReferral referral) {
        Account account = referral.said().account();
        statements(referral.id(), null, account.statements());
        referrer(referral.id(), referral.said().referrer());
        told(referral.id(), account.told());
        if (account.needs() != null) {
            jdbc.sql("insert into referrals.needs_stated (referral_id, needs) values (:id, :needs)")
                    .param("id", referral.id().value())
                    .param("needs", account.needs())
                    .update();
        }
        account.otherAgencies().forEach(agency -> otherAgency(referral.id(), agency));
    }

    void statements(ReferralId referral, @Nullable UUID information, List<Statement> statements) {
        for (int position = 0; position < statements.size(); position++) {
            Statement statement = statements.get(position);
            jdbc.sql("""
                            insert into referrals.statement (id, referral_id, information_id, position, kind, text,
                                how_known, who_said, added_at)
                            values (:id, :referral, :information, :position, :kind, :text, :howKnown, :whoSaid, :at)
                            """)
                    .param("id", ids.next())
                    .param("referral", referral.value())
                    .param("information", information, Types.OTHER)
                    .param("position", position)
                    .param("kind", statement.kind().name())
                    .param("text", statement.text())
                    .param("howKnown", statement.howKnown())
                    .param("whoSaid", statement.whoSaid())
                    .param("at", OffsetDateTime.now(clock))
                    .update();
        }
    }

    void receipt(NewReferral referral, Acting acting) {
        jdbc.sql("""
                        insert into referrals.receipt (referral_id, reference, code_hash, referrer_post, referrer_agency,
                            received_on, status)
                        values (:id, :reference, :code, :post,
                            case when :post::uuid is not null then access.acting_agency() end, :received, 'RECEIVED')
                        """)
                .param("id", referral.id().value())
                .param("reference", referral.reference().value())
                .param("code", CodeHash.of(referral.said().code()))
                .param("post", referrerPost(referral.said().intake(), acting), Types.OTHER)
                .param("received", LocalDate.ofInstant(referral.receivedAt(), clock.getZone()))
                .update();
    }

    private void referrer(ReferralId id, Referrer referrer) {
        jdbc.sql("""
                        insert into referrals.referrer (referral_id, name, role, organisation, relationship, contact,
                            may_contact)
                        values (:id, :name, :role, :organisation, :relationship, :contact, :mayContact)
                        """)
                .param("id", id.value())
                .param("name", referrer.name())
                .param("role", referrer.role())
                .param("organisation", referrer.organisation())
                .param("relationship", referrer.relationship())
                .param("contact", referrer.contact())
                .param("mayContact", referrer.mayContact())
                .update();
    }

    private void told(ReferralId id, Told told) {
        jdbc.sql("""
                        insert into referrals.told (referral_id, person, parents, why_not, more)
                        values (:id, :person, :parents, :whyNot, :more)
                        """)
                .param("id", id.value())
                .param("person", told.person().name())
                .param("parents", told.parents().name())
                .param("whyNot", told.whyNot())
                .param("more", told.more())
                .update();
    }

    private void otherAgency(ReferralId id, OtherAgency agency) {
        jdbc.sql("""
                        insert into referrals.other_agency (id, referral_id, name, contact)
                        values (:id, :referral, :name, :contact)
                        """)
                .param("id", ids.next())
                .param("referral", id.value())
                .param("name", agency.name())
                .param("contact", agency.contact())
                .update();
    }

    private OffsetDateTime received(NewReferral referral) {
        return referral.receivedAt().atZone(clock.getZone()).toOffsetDateTime();
    }

    /** A visitor has no post of their own, and who imports is not the referrer. */
    private static @Nullable UUID referrerPost(Intake intake, Acting acting) {
        return switch (intake.route()) {
            case PUBLIC_FORM, IMPORT -> null;
            case PRACTITIONER_FORM, API -> acting.post().value();
        };
    }
}
