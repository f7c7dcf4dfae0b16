package concord.support.domain;

import concord.cases.CaseId;
import concord.platform.gate.Acting;
import concord.platform.gate.AgencyId;
import concord.platform.gate.PostId;
import concord.sharing.Told;
import concord.support.AnswerWorry;
import concord.support.CommissionId;
import concord.support.CommissionLine;
import concord.support.CommissionView;
import concord.support.Frequency;
import concord.support.RecordSession;
import concord.support.SessionId;
import concord.support.SessionsWanted;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The commissions, with their sessions, worries and what else happened to them. */
@Component
class Commissions {

    private static final String LINES = """
            select s.*, c.reference from support.commission_state s left join cases.case_record c on c.id = s.case_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Commissions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<CommissionLine> find(CommissionId commission) {
        return jdbc.sql(LINES + " where s.id = :id")
                .param("id", commission.value())
                .query(Commissions::line)
                .optional();
    }

    /** The newest first. */
    List<CommissionLine> of(CaseId caseId) {
        return jdbc.sql(LINES + " where s.case_id = :case order by s.at desc, s.id")
                .param("case", caseId.value())
                .query(Commissions::line)
                .list();
    }

    /** Those of a provider that run, the next due first; or those that do not, the latest first. */
    List<CommissionLine> of(PostId provider, boolean running, int rows, int skip) {
        String order = running ? "s.next_by, s.id" : "s.until_day desc, s.id";
        return jdbc.sql(LINES + " where s.provider_post = :post and s.running = :running order by " + order
                        + " limit :rows offset :skip")
                .param("post", provider.value())
                .param("running", running)
                .param("rows", rows)
                .param("skip", skip)
                .query(Commissions::line)
                .list();
    }

    /** How many a provider has. */
    record Count(int underWay, int over) {}

    Count count(PostId provider) {
        return jdbc.sql("""
                        select count(*) filter (where running) as running, count(*) filter (where not running) as over
                        from support.commission_state where provider_post = :post
                        """)
                .param("post", provider.value())
                .query((row, _) -> new Count(row.getInt("running"), row.getInt("over")))
                .single();
    }

    /** The day on which it was stopped; absent while it was not. */
    @Nullable
    LocalDate stoppedOn(CommissionId commission) {
        return jdbc.sql("select stopped_on from support.commission_state where id = :id")
                .param("id", commission.value())
                .query((row, _) -> Optional.ofNullable(row.getObject("stopped_on", LocalDate.class)))
                .single()
                .orElse(null);
    }

    void insert(CommissionId id, CaseId caseId, SessionsWanted wanted, AgencyId agency, Acting acting) {
        Stamp.of(acting, clock)
                .on(jdbc.sql("""
                        insert into support.commission (id, case_id, provider_post, provider_agency, purpose, sessions, every_days,
                                                        from_day, until_day, told_name, told_birth, at, post_id, staff_id)
                        values (:id, :case, :provider, :agency, :purpose, :sessions, :every, :from, :until, :name, :birth, :at,
                                :post, :staff)
                        """))
                .param("id", id.value())
                .param("case", caseId.value())
                .param("provider", wanted.provider().value())
                .param("agency", agency.value())
                .param("purpose", wanted.purpose())
                .param("sessions", wanted.sessions())
                .param("every", wanted.every().days())
                .param("from", wanted.from())
                .param("until", wanted.until())
                .param("name", wanted.told().name())
                .param("birth", wanted.told().dateOfBirth(), Types.DATE)
                .update();
        List<Told.Field> more = wanted.told().more();
        for (int position = 0; position < more.size(); position++) {
            jdbc.sql("""
                            insert into support.commission_told (commission_id, case_id, position, label, value)
                            values (:id, :case, :position, :label, :value)
                            """)
                    .param("id", id.value())
                    .param("case", caseId.value())
                    .param("position", position)
                    .param("label", more.get(position).label())
                    .param("value", more.get(position).value())
                    .update();
        }
    }

    boolean deliveredOn(CommissionId commission, LocalDate day) {
        return jdbc.sql("""
                        select exists (select from support.session where commission_id = :id and on_day = :day and delivered)
                        """)
                .param("id", commission.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    void insert(SessionId id, CaseId caseId, RecordSession session, Acting acting) {
        Stamp.of(acting, clock)
                .on(jdbc.sql("""
                        insert into support.session (id, commission_id, case_id, on_day, delivered, note, at, post_id, staff_id)
                        values (:id, :commission, :case, :on, :delivered, :note, :at, :post, :staff)
                        """))
                .param("id", id.value())
                .param("commission", session.commission().value())
                .param("case", caseId.value())
                .param("on", session.on())
                .param("delivered", session.delivered())
                .param("note", session.note())
                .update();
    }

    void raise(UUID id, CommissionId commission, CaseId caseId, String worry, Acting acting) {
        Stamp.of(acting, clock)
                .on(jdbc.sql("""
                        insert into support.worry (id, commission_id, case_id, worry, at, post_id, staff_id)
                        values (:id, :commission, :case, :worry, :at, :post, :staff)
                        """))
                .param("id", id)
                .param("commission", commission.value())
                .param("case", caseId.value())
                .param("worry", worry)
                .update();
    }

    /** True where there was such a worry that waited for an answer. */
    boolean answer(AnswerWorry command, Acting acting) {
        return Stamp.of(acting, clock)
                        .on(jdbc.sql("""
                                insert into support.worry_answer (worry_id, case_id, done, at, post_id, staff_id)
                                select id, case_id, :done, :at, :post, :staff from support.worry
                                where id = :worry and commission_id = :commission
                                on conflict do nothing
                                """))
                        .param("worry", command.worry())
                        .param("commission", command.commission().value())
                        .param("done", command.done())
                        .update()
                == 1;
    }

    void happened(CommissionLine to, CommissionEvent event, String words, @Nullable LocalDate since, Acting acting) {
        Stamp.of(acting, clock)
                .on(jdbc.sql("""
                        insert into support.commission_event (commission_id, case_id, number, kind, words, since, at, post_id, staff_id)
                        values (:id, :case, (select count(*) + 1 from support.commission_event where commission_id = :id), :kind,
                                :words, :since, :at, :post, :staff)
                        """))
                .param("id", to.id().value())
                .param("case", to.caseId().value())
                .param("kind", event.name())
                .param("words", words)
                .param("since", since, Types.DATE)
                .update();
    }

    /** Ends all that was commissioned in a case and not given yet (s.36(4)(b)). */
    void stopWithoutConsent(CaseId caseId, String words, Acting acting) {
        of(caseId).stream()
                .filter(CommissionLine::isRunning)
                .forEach(line -> happened(line, CommissionEvent.STOPPED_WITHOUT_CONSENT, words, null, acting));
    }

    List<CommissionView.Session> sessions(CommissionId commission) {
        return jdbc.sql("select * from support.session where commission_id = :id order by on_day desc, at desc")
                .param("id", commission.value())
                .query((row, _) -> new CommissionView.Session(
                        row.getObject("on_day", LocalDate.class),
                        row.getBoolean("delivered"),
                        row.getString("note"),
                        Stamp.signed(row)))
                .list();
    }

    List<CommissionView.Worry> worries(CommissionId commission) {
        return jdbc.sql("""
                        select w.*, a.done, a.at as answered_at, a.post_id as answered_post, a.staff_id as answered_staff
                        from support.worry w left join support.worry_answer a on a.worry_id = w.id
                        where w.commission_id = :id order by w.at desc
                        """)
                .param("id", commission.value())
                .query((row, _) -> worry(row))
                .list();
    }

    private static CommissionView.Worry worry(ResultSet row) throws SQLException {
        String done = row.getString("done");
        return new CommissionView.Worry(
                row.getObject("id", UUID.class),
                row.getString("worry"),
                Stamp.signed(row),
                done,
                done == null ? null : Stamp.signed(row, "answered_at", "answered_post", "answered_staff"));
    }

    List<CommissionView.Event> events(CommissionId commission) {
        return jdbc.sql("select * from support.commission_event where commission_id = :id order by number desc")
                .param("id", commission.value())
                .query((row, _) -> new CommissionView.Event(
                        CommissionEvent.valueOf(row.getString("kind")).words(),
                        row.getString("words"),
                        Stamp.signed(row)))
                .list();
    }

    /** What the provider was told of the person, as far as the acting post may see it. */
    Told told(CommissionId commission) {
        List<Told.Field> more = jdbc.sql("""
                        select label, value from support.commission_told where commission_id = :id order by position
                        """)
                .param("id", commission.value())
                .query((row, _) -> new Told.Field(row.getString("label"), row.getString("value")))
                .list();
        return jdbc.sql("select told_name, told_birth from support.commission where id = :id")
                .param("id", commission.value())
                .query((row, _) ->
                        new Told(row.getString("told_name"), row.getObject("told_birth", LocalDate.class), more))
                .single();
    }

    private static CommissionLine line(ResultSet row, int number) throws SQLException {
        return new CommissionLine(
                new CommissionId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                CaseReference.of(row),
                new PostId(row.getObject("provider_post", UUID.class)),
                row.getString("purpose"),
                row.getInt("sessions"),
                Frequency.of(row.getInt("every_days")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getInt("delivered"),
                row.getInt("missed"),
                row.getBoolean("stopped"),
                row.getBoolean("stop_asked"),
                row.getObject("next_by", LocalDate.class));
    }
}
