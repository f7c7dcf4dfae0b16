package concord.referrals.domain;

import concord.people.PersonId;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.rows.BundledRow;
import concord.platform.rows.Bundles;
import concord.referrals.Account;
import concord.referrals.Intake;
import concord.referrals.MakeReferral;
import concord.referrals.Reference;
import concord.referrals.ReferralId;
import concord.referrals.Referrer;
import concord.referrals.Statement;
import concord.referrals.SubjectAsStated;
import concord.referrals.Told;
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

    private static final String REFERRAL = """
            insert into referrals.referral (id, reference, area_id, route, received_at, entered_at, entered_by, noticed_on,
                sector, concern_type, online, referrer_post, referrer_agency, involvement_id, subject_key_id, person_id,
                nth, receipt_code_hash, stage, stage_since, due_on, deconfliction_due)
            select r.id, r.reference, r.area, r.route, r.received, r.entered, r.by, r.noticed, r.sector, r.concern, r.online,
                r.post, case when r.post is not null then access.acting_agency() end, r.involvement, r.key, r.person,
                r.nth, r.code, r.stage, r.since, r.due, r.deconfliction
            from unnest(:ids::uuid[], :references::text[], :areas::uuid[], :routes::text[], :received::timestamptz[],
                 :entered::timestamptz[], :by::uuid[], :noticed::date[], :sectors::text[], :concerns::text[],
                 :online::boolean[], :posts::uuid[], :involvements::uuid[], :keys::uuid[], :persons::uuid[],
                 :nth::integer[], :codes::bytea[], :stages::text[], :since::timestamptz[], :due::date[],
                 :deconflictions::date[])
                 as r(id, reference, area, route, received, entered, by, noticed, sector, concern, online, post,
                      involvement, key, person, nth, code, stage, since, due, deconfliction)
            """;

    /** All that a referral always has. */
    private static final String PARTS = """
            with subject as (
                insert into referrals.subject (referral_id, given, family, other_names, date_of_birth, approximate_age,
                    gender, address, postcode, school_or_employer, phone)
                select * from unnest(:ids::uuid[], :given::text[], :family::text[], :otherNames::text[],
                    :datesOfBirth::date[], :approximateAges::integer[], :genders::text[], :addresses::text[],
                    :postcodes::text[], :schoolsOrEmployers::text[], :phones::text[])),
            statement as (
                insert into referrals.statement (id, referral_id, position, kind, text, how_known, who_said, added_at)
                select * from unnest(:statementIds::uuid[], :stated::uuid[], :statementPositions::integer[],
                    :kinds::text[], :texts::text[], :howKnown::text[], :whoSaid::text[], :statedAt::timestamptz[])),
            referrer as (
                insert into referrals.referrer (referral_id, name, role, organisation, relationship, contact, may_contact)
                select * from unnest(:ids::uuid[], :names::text[], :roles::text[], :organisations::text[],
                    :relationships::text[], :contacts::text[], :mayContact::boolean[])),
            told as (
                insert into referrals.told (referral_id, person, parents, why_not, more)
                select * from unnest(:ids::uuid[], :personsTold::text[], :parentsTold::text[], :whyNot::text[],
                    :more::text[])),
            prompt as (
                insert into referrals.prompt (id, referral_id, position, kind, about, raised_at)
                select * from unnest(:promptIds::uuid[], :prompted::uuid[], :promptPositions::integer[],
                    :promptKinds::text[], :abouts::text[], :promptedAt::timestamptz[])),
            happening as (
                insert into referrals.happening (referral_id, kind, code, at, post_id, staff_id)
                select h.referral, h.kind, h.code, h.at, h.post, h.staff
                from unnest(:happened::uuid[], :happenings::text[], :happeningCodes::text[], :happenedAt::timestamptz[],
                     :actors::uuid[], :staff::uuid[])
                     with ordinality as h(referral, kind, code, at, post, staff, number)
                order by h.number)
            insert into referrals.receipt (referral_id, reference, code_hash, referrer_post, referrer_agency, received_on,
                status)
            select r.id, r.reference, r.code, r.post, case when r.post is not null then access.acting_agency() end,
                r.received, r.status
            from unnest(:ids::uuid[], :references::text[], :codes::bytea[], :posts::uuid[], :received::date[],
                 :statuses::text[]) as r(id, reference, code, post, received, status)
            """;

    private static final String NEEDS = """
            insert into referrals.needs_stated (referral_id, needs) select * from unnest(:ids::uuid[], :needs::text[])
            """;

    private static final String OTHER_AGENCY = """
            insert into referrals.other_agency (id, referral_id, name, contact)
            select * from unnest(:ids::uuid[], :referrals::uuid[], :names::text[], :contacts::text[])
            """;

    private static final String STATEMENT = """
            insert into referrals.statement (id, referral_id, information_id, position, kind, text, how_known, who_said,
                added_at)
            select * from unnest(:ids::uuid[], :referrals::uuid[], :information::uuid[], :positions::integer[],
                :kinds::text[], :texts::text[], :howKnown::text[], :whoSaid::text[], :at::timestamptz[])
            """;

    private final JdbcClient jdbc;
    private final Bundles bundles;
    private final Deadlines deadlines;
    private final Ids ids;
    private final Clock clock;

    IntakeTable(JdbcClient jdbc, Bundles bundles, Deadlines deadlines, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.bundles = bundles;
        this.deadlines = deadlines;
        this.ids = ids;
        this.clock = clock;
    }

    /** The constraint has the last word, should the same reference be drawn twice at one moment. */
    List<Reference> free(List<Reference> drawn) {
        return bundles.aside(() -> jdbc.sql("""
                        select drawn from unnest(:drawn::text[]) as drawn where referrals.reference_is_free(drawn)
                        """)
                .param("drawn", drawn.stream().map(Reference::value).toArray(String[]::new))
                .query((row, number) -> new Reference(row.getString("drawn")))
                .list());
    }

    void referral(NewReferral referral, Involved involved, Acting acting) {
        Intake intake = referral.said().intake();
        Referral standing = Referral.entered(referral, involved, clock.instant());
        PersonId person = standing.person();
        bundles.add(
                REFERRAL,
                new BundledRow()
                        .put("ids", referral.id().value())
                        .put("references", referral.reference().value())
                        .put("areas", referral.area().id().value())
                        .put("routes", intake.route().name())
                        .put("received", referral.receivedAt())
                        .put("entered", OffsetDateTime.now(clock))
                        .put("by", acting.post().value())
                        .put("noticed", intake.noticedOn())
                        .put("sectors", intake.sector())
                        .put("concerns", intake.concernType())
                        .put("online", referral.said().account().online())
                        .put("posts", referrerPost(intake, acting))
                        .put("involvements", involved.involvement().value())
                        .put("keys", involved.key().value())
                        .put("persons", person == null ? null : person.value())
                        .put("nth", standing.nth())
                        .put("codes", CodeHash.of(referral.said().code()))
                        .put("stages", standing.stage().name())
                        .put("since", standing.stageSince())
                        .put("due", deadlines.nextStep(standing))
                        .put("deconflictions", deadlines.deconfliction(standing)));
    }

    void parts(NewReferral referral, Involved involved, Acting acting) {
        MakeReferral said = referral.said();
        Referral standing = Referral.entered(referral, involved, clock.instant());
        BundledRow rows = new BundledRow()
                .put("ids", referral.id().value())
                .put("references", referral.reference().value())
                .put("codes", CodeHash.of(said.code()))
                .put("posts", referrerPost(said.intake(), acting))
                .put("received", LocalDate.ofInstant(referral.receivedAt(), clock.getZone()))
                .put("statuses", ReceiptStatuses.of(standing).name());
        putSubject(rows, said.subject());
        putReferrer(rows, said.referrer());
        putTold(rows, said.account().told());
        putStatements(rows, referral.id(), said.account().statements());
        putPrompts(rows, referral.id(), CompletenessPrompts.of(said));
        putHappenings(rows, referral.id(), Referral.firstHappenings(involved), acting);
        bundles.add(PARTS, rows);
    }

    /** What only some referrals have. */
    void extras(ReferralId referral, Account account) {
        if (account.needs() != null) {
            bundles.add(NEEDS, new BundledRow().put("ids", referral.value()).put("needs", account.needs()));
        }
        account.otherAgencies()
                .forEach(agency -> bundles.add(
                        OTHER_AGENCY,
                        new BundledRow()
                                .put("ids", ids.next())
                                .put("referrals", referral.value())
                                .put("names", agency.name())
                                .put("contacts", agency.contact())));
    }

    private static void putSubject(BundledRow rows, SubjectAsStated subject) {
        rows.put("given", subject.given())
                .put("family", subject.family())
                .put("otherNames", subject.otherNames())
                .put("datesOfBirth", subject.dateOfBirth())
                .put("approximateAges", subject.approximateAge())
                .put("genders", subject.gender())
                .put("addresses", subject.address())
                .put("postcodes", subject.postcode())
                .put("schoolsOrEmployers", subject.schoolOrEmployer())
                .put("phones", subject.phone());
    }

    private static void putReferrer(BundledRow rows, Referrer referrer) {
        rows.put("names", referrer.name())
                .put("roles", referrer.role())
                .put("organisations", referrer.organisation())
                .put("relationships", referrer.relationship())
                .put("contacts", referrer.contact())
                .put("mayContact", referrer.mayContact());
    }

    private static void putTold(BundledRow rows, Told told) {
        rows.put("personsTold", told.person().name())
                .put("parentsTold", told.parents().name())
                .put("whyNot", told.whyNot())
                .put("more", told.more());
    }

    private void putStatements(BundledRow rows, ReferralId referral, List<Statement> statements) {
        for (int position = 0; position < statements.size(); position++) {
            Statement statement = statements.get(position);
            rows.put("statementIds", ids.next())
                    .put("stated", referral.value())
                    .put("statementPositions", position)
                    .put("kinds", statement.kind().name())
                    .put("texts", statement.text())
                    .put("howKnown", statement.howKnown())
                    .put("whoSaid", statement.whoSaid())
                    .put("statedAt", OffsetDateTime.now(clock));
        }
    }

    private void putPrompts(BundledRow rows, ReferralId referral, List<CompletenessPrompts.Raised> prompts) {
        for (int position = 0; position < prompts.size(); position++) {
            CompletenessPrompts.Raised prompt = prompts.get(position);
            rows.put("promptIds", ids.next())
                    .put("prompted", referral.value())
                    .put("promptPositions", position)
                    .put("promptKinds", prompt.kind().name())
                    .put("abouts", prompt.about())
                    .put("promptedAt", OffsetDateTime.now(clock));
        }
    }

    private void putHappenings(BundledRow rows, ReferralId referral, List<Happening> happenings, Acting acting) {
        for (Happening happening : happenings) {
            rows.put("happened", referral.value())
                    .put("happenings", happening.kind().name())
                    .put("happeningCodes", happening.code())
                    .put("happenedAt", OffsetDateTime.now(clock))
                    .put("actors", acting.post().value())
                    .put("staff", Hand.staff(acting));
        }
    }

    void statements(ReferralId referral, @Nullable UUID information, List<Statement> statements) {
        for (int position = 0; position < statements.size(); position++) {
            Statement statement = statements.get(position);
            bundles.add(
                    STATEMENT,
                    new BundledRow()
                            .put("ids", ids.next())
                            .put("referrals", referral.value())
                            .put("information", information)
                            .put("positions", position)
                            .put("kinds", statement.kind().name())
                            .put("texts", statement.text())
                            .put("howKnown", statement.howKnown())
                            .put("whoSaid", statement.whoSaid())
                            .put("at", OffsetDateTime.now(clock)));
        }
    }

    /** A visitor has no post of their own, and who imports is not the referrer. */
    private static @Nullable UUID referrerPost(Intake intake, Acting acting) {
        return switch (intake.route()) {
            case PUBLIC_FORM, IMPORT -> null;
            case PRACTITIONER_FORM, API -> acting.post().value();
        };
    }
}
