package concord.people.domain;

import concord.people.InvolvementId;
import concord.people.ListPossibleMatches;
import concord.people.MatchAnswer;
import concord.people.Merge;
import concord.people.MergeId;
import concord.people.PairDisplayId;
import concord.people.PersonId;
import concord.people.PossibleMatch;
import concord.people.PossibleMatchId;
import concord.people.WhyPossible;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The queue of possible matches: who has claimed which, what was answered, and how each was closed. */
@Component
class PossibleMatchTable {

    /** A claim holds to its last day, and no longer than its post does. */
    private static final String SELECT = """
            select p.id, p.area_id, p.why, p.involvement_id, p.candidate_involvement_id, p.opened_at, p.for_post,
                   p.closed_at is null as open,
                   coalesce((select m.reason from people.match_decision m
                             where m.display_id = p.display_id
                               and m.candidate_involvement_id = p.candidate_involvement_id), p.reason) as reason,
                   case when c.id is not null then p.claimed_by end as claimed_by, p.claimed_until,
                   w.withdrawn_by, w.withdrawn_at, w.withdrawn_reason
            from people.possible_match p
            left join partnership.post c
                 on c.id = p.claimed_by and p.claimed_until >= :today and (c.closed is null or c.closed >= :today)
            left join lateral (
                select m.withdrawn_by, m.withdrawn_at, m.withdrawn_reason
                from people.possible_match_answer a join people.merge m on m.id = a.merge_id
                where a.possible_match_id = p.id and m.withdrawn_at is not null
                order by m.withdrawn_at desc limit 1) w on true
            """;

    private static final String WHERE = """
            where p.closed_at is null
              and (cast(:why as text) is null or p.why = :why)
              and (cast(:area as uuid) is null or p.area_id = :area)
              and (not :mine or (p.claimed_by = :post and p.claimed_until >= :today))
            """;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    PossibleMatchTable(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** A row of {@code people.possible_match}. */
    record Row(
            PossibleMatchId id,
            AreaId area,
            WhyPossible why,
            InvolvementId ours,
            InvolvementId theirs,
            Instant openedAt,
            @Nullable PostId forPost,
            boolean open,
            String reason,
            PossibleMatch.@Nullable Claim claim,
            Merge.@Nullable Said withdrawn) {}

    List<Row> page(ListPossibleMatches query, Acting acting) {
        return filtered(SELECT + WHERE + "order by p.opened_at, p.id limit :size offset :from", query, acting)
                .param("size", ListPossibleMatches.PAGE)
                .param("from", (long) (query.page() - 1) * ListPossibleMatches.PAGE)
                .query(PossibleMatchTable::row)
                .list();
    }

    long count(ListPossibleMatches query, Acting acting) {
        return filtered("select count(*) from people.possible_match p\n" + WHERE, query, acting)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec filtered(String sql, ListPossibleMatches query, Acting acting) {
        WhyPossible why = query.why();
        AreaId area = query.area();
        return jdbc.sql(sql)
                .param("why", why == null ? null : why.name(), Types.VARCHAR)
                .param("area", area == null ? null : area.value(), Types.OTHER)
                .param("mine", query.mine())
                .param("post", acting.post().value())
                .param("today", LocalDate.now(clock));
    }

    Optional<Row> find(PossibleMatchId id) {
        return jdbc.sql(SELECT + "where p.id = :id")
                .param("id", id.value())
                .param("today", LocalDate.now(clock))
                .query(PossibleMatchTable::row)
                .optional();
    }

    /** Held until the end of the transaction, and read again then: of two who claim or answer at once one comes second. */
    Optional<Row> hold(PossibleMatchId id) {
        jdbc.sql("select 1 from people.possible_match where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .list();
        return find(id);
    }

    void claim(PossibleMatchId id, LocalDate until, PostId by) {
        jdbc.sql("""
                        update people.possible_match set claimed_by = :by, claimed_at = :now, claimed_until = :until
                        where id = :id
                        """)
                .param("by", by.value())
                .param("now", OffsetDateTime.now(clock))
                .param("until", until)
                .param("id", id.value())
                .update();
    }

    void letGo(PossibleMatchId id) {
        jdbc.sql("""
                        update people.possible_match set claimed_by = null, claimed_at = null, claimed_until = null
                        where id = :id
                        """).param("id", id.value()).update();
    }

    /** What somebody answered, after which showing. */
    record Said(
            PairDisplayId shown,
            MatchAnswer.Answer answer,
            String reason,
            @Nullable MergeId merge) {}

    void keepAnswer(PossibleMatchId id, Said said, PostId by) {
        MergeId merge = said.merge();
        jdbc.sql("""
                        insert into people.possible_match_answer
                            (id, possible_match_id, display_id, answer, reason, merge_id, at, by_post)
                        values (:id, :match, :display, :answer, :reason, :merge, :now, :by)
                        """)
                .param("id", ids.next())
                .param("match", id.value())
                .param("display", said.shown().value())
                .param("answer", said.answer().name())
                .param("reason", said.reason())
                .param("merge", merge == null ? null : merge.value(), Types.OTHER)
                .param("now", OffsetDateTime.now(clock))
                .param("by", by.value())
                .update();
    }

    List<PossibleMatch.Answered> answers(PossibleMatchId id) {
        return jdbc.sql("""
                        select answer, reason, by_post, at, merge_id from people.possible_match_answer
                        where possible_match_id = :id order by at, id
                        """)
                .param("id", id.value())
                .query((row, number) -> new PossibleMatch.Answered(
                        MatchAnswer.Answer.valueOf(row.getString("answer")),
                        row.getString("reason"),
                        new PostId(row.getObject("by_post", UUID.class)),
                        row.getTimestamp("at").toInstant(),
                        row.getObject("merge_id", UUID.class) == null
                                ? null
                                : new MergeId(row.getObject("merge_id", UUID.class))))
                .list();
    }

    /** The same two records may stand there the other way round too. */
    void closeAnswered(Row row) {
        jdbc.sql("""
                        update people.possible_match set closed_at = :now, closed_how = 'ANSWERED'
                        where closed_at is null
                          and ((involvement_id = :ours and candidate_involvement_id = :theirs)
                               or (involvement_id = :theirs and candidate_involvement_id = :ours))
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("ours", row.ours().value())
                .param("theirs", row.theirs().value())
                .update();
    }

    /** Puts back onto the queue what was settled by a proposal that is withdrawn. */
    void waitAgain(MergeId withdrawn) {
        jdbc.sql("""
                        update people.possible_match p
                        set closed_at = null, closed_how = null, claimed_by = null, claimed_at = null, claimed_until = null
                        where p.closed_how = 'ANSWERED'
                          and p.id in (select a.possible_match_id from people.possible_match_answer a where a.merge_id = :merge)
                          and not exists (
                              select from people.possible_match o
                              where o.closed_at is null and o.involvement_id = p.involvement_id
                                and o.candidate_involvement_id = p.candidate_involvement_id)
                        """).param("merge", withdrawn.value()).update();
    }

    /** Takes off the queue what has become one person's by a link. */
    void becameOne(InvolvementId involvement, PersonId person) {
        jdbc.sql("""
                        update people.possible_match p set closed_at = :now, closed_how = 'BECAME_ONE'
                        from people.involvement other
                        where p.closed_at is null and other.person_id = :person
                          and ((p.involvement_id = :involvement and other.id = p.candidate_involvement_id)
                               or (p.candidate_involvement_id = :involvement and other.id = p.involvement_id))
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("person", person.value())
                .param("involvement", involvement.value())
                .update();
    }

    /** Whether one of these records stands on the queue with one of those. */
    boolean stands(List<InvolvementId> these, List<InvolvementId> those) {
        return jdbc.sql("""
                        select exists (select from people.possible_match
                                       where closed_at is null and involvement_id = any (:these)
                                         and candidate_involvement_id = any (:those))
                            or exists (select from people.possible_match
                                       where closed_at is null and involvement_id = any (:those)
                                         and candidate_involvement_id = any (:these))
                        """)
                .param("these", these.stream().map(InvolvementId::value).toArray(UUID[]::new))
                .param("those", those.stream().map(InvolvementId::value).toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    /** What a correction or a late name has brought up, for whoever decided last about the record. */
    void raise(Sighting ours, InvolvementId theirs, WhyPossible why, String reason) {
        jdbc.sql("""
                        insert into people.possible_match
                            (id, involvement_id, candidate_involvement_id, opened_at, area_id, why, reason, for_post)
                        values (:id, :ours, :theirs, :now, :area, :why, :reason,
                                (select l.by_post from people.link_said l where l.involvement_id = :ours
                                 order by l.at desc, l.id desc limit 1))
                        on conflict do nothing
                        """)
                .param("id", ids.next())
                .param("ours", ours.id().value())
                .param("theirs", theirs.value())
                .param("now", OffsetDateTime.now(clock))
                .param("area", ours.reference().area().value())
                .param("why", why.name())
                .param("reason", reason)
                .update();
    }

    /** The most that spoke for two records being one person's when somebody last answered about them; empty where nobody has. */
    Optional<Double> answeredAt(List<InvolvementId> these, List<InvolvementId> those) {
        return jdbc.sql("""
                        select max(bits) as bits from (
                            select (c #>> '{likeness,why,weightBits}')::double precision as bits
                            from people.match_display d
                            join people.match_decision m on m.display_id = d.id
                            cross join lateral jsonb_array_elements(d.candidates) c
                            where ((d.involvement_id = any (:these) and m.candidate_involvement_id = any (:those))
                                   or (d.involvement_id = any (:those) and m.candidate_involvement_id = any (:these)))
                              and c #>> '{nearest,value}' = m.candidate_involvement_id::text
                            union all
                            select p.weight_bits from people.pair_display p
                            where ((p.ours_id = any (:these) and p.theirs_id = any (:those))
                                   or (p.ours_id = any (:those) and p.theirs_id = any (:these)))
                              and (exists (select from people.possible_match_answer a where a.display_id = p.id)
                                   or exists (select from people.merge g where g.answer_display_id = p.id))) as answered
                        """)
                .param("these", these.stream().map(InvolvementId::value).toArray(UUID[]::new))
                .param("those", those.stream().map(InvolvementId::value).toArray(UUID[]::new))
                .query((row, number) -> Optional.ofNullable(row.getObject("bits", Double.class)))
                .single();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        UUID claimedBy = row.getObject("claimed_by", UUID.class);
        UUID forPost = row.getObject("for_post", UUID.class);
        return new Row(
                new PossibleMatchId(row.getObject("id", UUID.class)),
                new AreaId(row.getObject("area_id", UUID.class)),
                WhyPossible.valueOf(row.getString("why")),
                new InvolvementId(row.getObject("involvement_id", UUID.class)),
                new InvolvementId(row.getObject("candidate_involvement_id", UUID.class)),
                row.getTimestamp("opened_at").toInstant(),
                forPost == null ? null : new PostId(forPost),
                row.getBoolean("open"),
                row.getString("reason"),
                claimedBy == null
                        ? null
                        : new PossibleMatch.Claim(
                                new PostId(claimedBy), row.getObject("claimed_until", LocalDate.class)),
                Merges.said(row, "withdrawn_by", "withdrawn_at", "withdrawn_reason"));
    }
}
