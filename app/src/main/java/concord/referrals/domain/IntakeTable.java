package concord.referrals.domain;

import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.referrals.Account;
import concord.referrals.Intake;
import concord.referrals.MakeReferral;
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
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down a new referral as it was said. */
@Component
class IntakeTable {

    private static final String PARTS = """
            with subject as (
                insert into referrals.subject (referral_id, given, family, other_names, date_of_birth, approximate_age,
                    gender, address, postcode, school_or_employer, phone)
                values (:id, :given, :family, :otherNames, :dateOfBirth, :approximateAge, :gender, :address, :postcode,
                    :schoolOrEmployer, :phone)),
            statement as (
                insert into referrals.statement (id, referral_id, position, kind, text, how_known, who_said, added_at)
                select s.id, :id, s.number - 1, s.kind, s.text, s.how_known, s.who_said, :now
                from unnest(:statementIds::uuid[], :kinds::text[], :texts::text[], :howKnown::text[], :whoSaid::text[])
                     with ordinality as s(id, kind, text, how_known, who_said, number)),
            referrer as (
                insert into referrals.referrer (referral_id, name, role, organisation, relationship, contact, may_contact)
                values (:id, :name, :role, :organisation, :relationship, :contact, :mayContact)),
            told as (
                insert into referrals.told (referral_id, person, parents, why_not, more)
                values (:id, :personTold, :parentsTold, :whyNot, :more)),
            prompt as (
                insert into referrals.prompt (id, referral_id, position, kind, about, raised_at)
                select p.id, :id, p.number - 1, p.kind, p.about, :now
                from unnest(:promptIds::uuid[], :promptKinds::text[], :abouts::text[])
                     with ordinality as p(id, kind, about, number)),
            happening as (
                insert into referrals.happening (referral_id, kind, code, at, post_id, staff_id)
                select :id, h.kind, h.code, :now, :actor, :staff
                from unnest(:happenings::text[], :codes::text[]) with ordinality as h(kind, code, number)
                order by h.number)
            insert into referrals.receipt (referral_id, reference, code_hash, referrer_post, referrer_agency, received_on,
                status)
            values (:id, :reference, :code, :post,
                case when :post::uuid is not null then access.acting_agency() end, :received, :status)
            """;

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
        Referral standing = Referral.entered(referral, involved, clock.instant());
        jdbc.sql("""
                        insert into referrals.referral (id, reference, area_id, route, received_at, entered_at, entered_by,
                            noticed_on, sector, concern_type, online, referrer_post, referrer_agency, involvement_id,
                            subject_key_id, person_id, nth, receipt_code_hash, stage, stage_since, due_on,
                            deconfliction_due)
                        values (:id, :reference, :area, :route, :received, :entered, :by, :noticed, :sector, :concern,
                            :online, :post, case when :post::uuid is not null then access.acting_agency() end,
                            :involvement, :key, :person, :nth, :code, :stage, :since, :due, :deconfliction)
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
                .param(
                        "person",
                        standing.person() == null ? null : standing.person().value(),
                        Types.OTHER)
                .param("nth", standing.nth(), Types.INTEGER)
                .param("code", CodeHash.of(referral.said().code()))
                .param("since", standing.stageSince().atOffset(ZoneOffset.UTC))
                .param("stage", standing.stage().name())
                .param("due", deadlines.nextStep(standing), Types.DATE)
                .param("deconfliction", deadlines.deconfliction(standing), Types.DATE)
                .update();
    }

    /** All that a referral always has, in one statement: an import writes thousands. */
    void parts(NewReferral referral, Involved involved, Acting acting) {
        MakeReferral said = referral.said();
        JdbcClient.StatementSpec insert =
                jdbc.sql(PARTS).param("id", referral.id().value()).param("now", OffsetDateTime.now(clock));
        withSubject(insert, said.subject());
        withStatements(insert, said.account().statements());
        withReferrer(insert, said.referrer());
        withTold(insert, said.account().told());
        withPrompts(insert, CompletenessPrompts.of(said));
        withHappenings(insert, Referral.firstHappenings(involved), acting);
        Referral standing = Referral.entered(referral, involved, clock.instant());
        insert.param("reference", referral.reference().value())
                .param("status", ReceiptStatuses.of(standing).name())
                .param("code", CodeHash.of(said.code()))
                .param("post", referrerPost(said.intake(), acting), Types.OTHER)
                .param("received", LocalDate.ofInstant(referral.receivedAt(), clock.getZone()))
                .update();
    }

    /** What only some referrals have. */
    void extras(ReferralId referral, Account account) {
        if (account.needs() != null) {
            jdbc.sql("insert into referrals.needs_stated (referral_id, needs) values (:id, :needs)")
                    .param("id", referral.value())
                    .param("needs", account.needs())
                    .update();
        }
        account.otherAgencies().forEach(agency -> otherAgency(referral, agency));
    }

    private static void withSubject(JdbcClient.StatementSpec insert, SubjectAsStated subject) {
        insert.param("given", subject.given())
                .param("family", subject.family())
                .param("otherNames", subject.otherNames())
                .param("dateOfBirth", subject.dateOfBirth(), Types.DATE)
                .param("approximateAge", subject.approximateAge(), Types.INTEGER)
                .param("gender", subject.gender())
                .param("address", subject.address())
                .param("postcode", subject.postcode())
                .param("schoolOrEmployer", subject.schoolOrEmployer())
                .param("phone", subject.phone());
    }

    private void withStatements(JdbcClient.StatementSpec insert, List<Statement> statements) {
        insert.param(
                        "statementIds",
                        statements.stream().map(statement -> ids.next()).toArray(UUID[]::new))
                .param("kinds", texts(statements, statement -> statement.kind().name()))
                .param("texts", texts(statements, Statement::text))
                .param("howKnown", texts(statements, Statement::howKnown))
                .param("whoSaid", texts(statements, Statement::whoSaid));
    }

    private static <T> @Nullable String[] texts(List<T> all, Function<T, @Nullable String> part) {
        return all.stream().map(part).toArray(String[]::new);
    }

    private void withPrompts(JdbcClient.StatementSpec insert, List<CompletenessPrompts.Raised> prompts) {
        insert.param("promptIds", prompts.stream().map(prompt -> ids.next()).toArray(UUID[]::new))
                .param("promptKinds", texts(prompts, prompt -> prompt.kind().name()))
                .param("abouts", texts(prompts, CompletenessPrompts.Raised::about));
    }

    private static void withHappenings(JdbcClient.StatementSpec insert, List<Happening> happenings, Acting acting) {
        insert.param(
                        "happenings",
                        texts(happenings, happening -> happening.kind().name()))
                .param("codes", texts(happenings, Happening::code))
                .param("actor", acting.post().value())
                .param("staff", Hand.staff(acting), Types.OTHER);
    }

    private static void withReferrer(JdbcClient.StatementSpec insert, Referrer referrer) {
        insert.param("name", referrer.name())
                .param("role", referrer.role())
                .param("organisation", referrer.organisation())
                .param("relationship", referrer.relationship())
                .param("contact", referrer.contact())
                .param("mayContact", referrer.mayContact());
    }

    private static void withTold(JdbcClient.StatementSpec insert, Told told) {
        insert.param("personTold", told.person().name())
                .param("parentsTold", told.parents().name())
                .param("whyNot", told.whyNot())
                .param("more", told.more());
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
