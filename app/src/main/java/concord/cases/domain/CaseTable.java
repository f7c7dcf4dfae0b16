package concord.cases.domain;

import concord.cases.CaseBook;
import concord.cases.CaseHappening;
import concord.cases.CaseId;
import concord.cases.CaseOutcome;
import concord.cases.CaseOutline;
import concord.people.PersonId;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import concord.referrals.Reference;
import concord.referrals.ReferralId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases, with what has happened to each. */
@Component
class CaseTable implements CaseBook {

    private static final String CASES = """
            select id, reference, referral_id, person_id, area_id, version, case_owner, risk_owner, stage_since, closed_at
            from cases.case_record
            """;

    private final JdbcClient jdbc;
    private final CaseDeadlines deadlines;
    private final Clock clock;

    CaseTable(JdbcClient jdbc, CaseDeadlines deadlines, Clock clock) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public Optional<CaseOutline> find(CaseId caseId) {
        return read(CASES + " where id = :id", caseId).map(this::outline);
    }

    @Override
    public List<CaseOutline> of(PersonId person) {
        return jdbc
                .sql(CASES + " where person_id = :person order by opened_at, id")
                .param("person", person.value())
                .query(this::one)
                .list()
                .stream()
                .map(this::outline)
                .toList();
    }

    /** The case, held until the end of the transaction, so that two changes come one after the other. */
    Outcome<Case> toChange(CaseId caseId) {
        return read(CASES + " where id = :id for update", caseId)
                .<Outcome<Case>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }

    /** The case of a person in an area that another referral joins: one that is not closed. */
    Optional<CaseId> openCaseOf(PersonId person, AreaId area) {
        return jdbc.sql("""
                        select id from cases.case_record
                        where person_id = :person and area_id = :area and closed_at is null
                        order by opened_at limit 1
                        """)
                .param("person", person.value())
                .param("area", area.value())
                .query((row, _) -> new CaseId(row.getObject("id", UUID.class)))
                .optional();
    }

    void insert(Case one) {
        jdbc.sql("""
                        insert into cases.case_record (id, reference, referral_id, person_id, area_id, opened_at,
                                                       case_owner, risk_owner, stage, stage_since, due_on)
                        values (:id, :reference, :referral, :person, :area, :at, :caseOwner, :riskOwner, :stage, :at, :due)
                        """)
                .param("id", one.id().value())
                .param("reference", one.reference().value())
                .param("referral", one.referral().value())
                .param("person", one.person().value())
                .param("area", one.area().value())
                .param("at", utc(one.stageSince()))
                .param("caseOwner", one.owners().ofCase().value())
                .param("riskOwner", one.owners().ofRisk().value())
                .param("stage", one.stage().name())
                .param("due", deadlines.nextStep(one), Types.DATE)
                .update();
        join(one.id(), one.referral(), one.stageSince());
    }

    /** Another referral of the same person becomes part of the case. */
    void join(CaseId caseId, ReferralId referral, Instant at) {
        jdbc.sql("insert into cases.case_referral (case_id, referral_id, joined_at) values (:case, :referral, :at)")
                .param("case", caseId.value())
                .param("referral", referral.value())
                .param("at", utc(at))
                .update();
    }

    List<ReferralId> referralsOf(CaseId caseId) {
        return jdbc.sql(
                        "select referral_id from cases.case_referral where case_id = :case order by joined_at, referral_id")
                .param("case", caseId.value())
                .query((row, _) -> new ReferralId(row.getObject("referral_id", UUID.class)))
                .list();
    }

    /** Writes down what happened and keeps what follows from it. Answers the case as it stands then. */
    Case record(Case before, CaseHappening happening, Acting by) {
        return record(before, happening, by, clock.instant());
    }

    /** As {@link #record(Case, CaseHappening, Acting)}, for what happened before the case came here. */
    Case record(Case before, CaseHappening happening, Acting by, Instant at) {
        if (!before.standing().allows(happening)) {
            throw new IllegalStateException("The case does not stand at " + happening.kind());
        }
        Case after = before.after(happening, at);
        write(after.id(), happening, by, at);
        keep(after);
        return after;
    }

    void write(CaseId caseId, CaseHappening happening, Acting by) {
        write(caseId, happening, by, clock.instant());
    }

    void write(CaseId caseId, CaseHappening happening, Acting by, Instant at) {
        StaffId holder = by.holder();
        jdbc.sql("""
                        insert into cases.happening (case_id, kind, code, at, post_id, staff_id)
                        values (:case, :kind, :code, :at, :post, :staff)
                        """)
                .param("case", caseId.value())
                .param("kind", happening.kind().name())
                .param("code", happening.code())
                .param("at", utc(at))
                .param("post", by.post().value())
                .param("staff", holder == null ? null : holder.value(), Types.OTHER)
                .update();
    }

    private void keep(Case after) {
        CaseOutcome outcome = after.standing().outcome();
        Instant closed = after.closedAt();
        jdbc.sql("""
                        update cases.case_record
                        set version = :version, stage = :stage, stage_since = :since, due_on = :due, outcome = :outcome,
                            adopted = :adopted, closed_at = :closed
                        where id = :id
                        """)
                .param("version", after.version())
                .param("stage", after.stage().name())
                .param("since", utc(after.stageSince()))
                .param("due", deadlines.nextStep(after), Types.DATE)
                .param("outcome", outcome == null ? null : outcome.name())
                .param("adopted", after.standing().adopted())
                .param("closed", closed == null ? null : utc(closed), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", after.id().value())
                .update();
    }

    /** The case belongs to another area from now on, with what is due by that area's targets. */
    void moveTo(CaseId caseId, AreaId area) {
        jdbc.sql("update cases.case_record set area_id = :area where id = :id")
                .param("area", area.value())
                .param("id", caseId.value())
                .update();
    }

    void keepOwners(CaseId caseId, Case.Owners owners) {
        jdbc.sql("update cases.case_record set case_owner = :caseOwner, risk_owner = :riskOwner where id = :id")
                .param("caseOwner", owners.ofCase().value())
                .param("riskOwner", owners.ofRisk().value())
                .param("id", caseId.value())
                .update();
    }

    private CaseOutline outline(Case one) {
        return one.outline(deadlines.nextStep(one));
    }

    private Optional<Case> read(String sql, CaseId caseId) {
        return jdbc.sql(sql).param("id", caseId.value()).query(this::one).optional();
    }

    private Case one(ResultSet row, int number) throws SQLException {
        var id = new CaseId(row.getObject("id", UUID.class));
        return new Case(
                id,
                new Reference(row.getString("reference")),
                new ReferralId(row.getObject("referral_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new AreaId(row.getObject("area_id", UUID.class)),
                row.getInt("version"),
                new Case.Owners(
                        new PostId(row.getObject("case_owner", UUID.class)),
                        new PostId(row.getObject("risk_owner", UUID.class))),
                Standing.after(history(id)),
                row.getObject("stage_since", OffsetDateTime.class).toInstant(),
                instant(row.getObject("closed_at", OffsetDateTime.class)));
    }

    private List<CaseHappening> history(CaseId caseId) {
        return jdbc.sql("select kind, code from cases.happening where case_id = :case order by id")
                .param("case", caseId.value())
                .query((row, _) ->
                        new CaseHappening(CaseHappening.Kind.valueOf(row.getString("kind")), row.getString("code")))
                .list();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
