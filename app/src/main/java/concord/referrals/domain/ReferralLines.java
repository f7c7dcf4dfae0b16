package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.referrals.GatewayOutcome;
import concord.referrals.ListReferrals;
import concord.referrals.Reference;
import concord.referrals.ReferralFilter;
import concord.referrals.ReferralId;
import concord.referrals.ReferralLine;
import concord.referrals.ReferralSort;
import concord.referrals.ReferralsAfter;
import concord.referrals.Stage;
import concord.vocabulary.Lists;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lines of referrals: the list, and one line alone. */
@Component
class ReferralLines {

    /** The page is found first, from an index alone where it can be, and its lines are read afterwards. */
    private static final String LINES = """
            select r.id, r.reference, r.area_id, r.received_at, r.sector, r.concern_type, r.stage, r.due_on, r.outcome, r.nth,
                   s.given, s.family
            from (%s) page
            join referrals.referral r on r.id = page.id
            join referrals.subject s on s.referral_id = r.id
            order by %s
            """;

    private final JdbcClient jdbc;
    private final Codes codes;
    private final Clock clock;

    ReferralLines(JdbcClient jdbc, Codes codes, Clock clock) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.clock = clock;
    }

    List<ReferralLine> page(ListReferrals query, Acting acting) {
        String order = order(query.sort());
        String page = "select r.id from referrals.referral r where %s order by %s limit :most offset :from"
                .formatted(where(query.filter()), order);
        return bound(LINES.formatted(page, order), query.filter(), acting)
                .param("most", ListReferrals.PAGE)
                .param("from", (query.page() - 1) * ListReferrals.PAGE)
                .query(this::line)
                .list();
    }

    /** In the order in which they were entered: identifiers begin with the time. */
    List<ReferralLine> after(ReferralsAfter query, Acting acting) {
        String page = "select r.id from referrals.referral r where %s and %s order by r.id limit :most"
                .formatted(where(query.filter()), query.after() == null ? "true" : "r.id > :after");
        return bound(LINES.formatted(page, "r.id"), query.filter(), acting)
                .param("after", query.after() == null ? null : query.after().value(), Types.OTHER)
                .param("most", query.most())
                .query(this::line)
                .list();
    }

    int count(ReferralFilter filter, Acting acting) {
        return bound("select count(*) from referrals.referral r where " + where(filter), filter, acting)
                .query((row, number) -> row.getInt(1))
                .single();
    }

    ReferralLine one(ReferralId referral) {
        return jdbc.sql(LINES.formatted("select cast(:id as uuid) as id", "r.id"))
                .param("id", referral.value())
                .query(this::line)
                .single();
    }

    Optional<ReferralId> named(Reference reference) {
        return jdbc.sql("select id from referrals.referral where reference = :reference")
                .param("reference", reference.value())
                .query((row, number) -> new ReferralId(row.getObject("id", UUID.class)))
                .optional();
    }

    private static String order(ReferralSort sort) {
        String direction = sort.descending() ? "desc" : "asc";
        return switch (sort.by()) {
            case RECEIVED -> "r.received_at %1$s, r.id %1$s".formatted(direction);
            case DUE -> "r.due_on %1$s nulls last, r.id %1$s".formatted(direction);
            case REFERENCE -> "r.reference %1$s".formatted(direction);
            case STAGE -> "r.stage %1$s, r.due_on, r.id".formatted(direction);
        };
    }

    private static String where(ReferralFilter filter) {
        var conditions = new ArrayList<String>();
        conditions.add("true");
        when(filter.area() != null, "r.area_id = :area", conditions);
        when(!filter.stages().isEmpty(), "r.stage in (:stages)", conditions);
        when(filter.concernType() != null, "r.concern_type = :concern", conditions);
        when(filter.sector() != null, "r.sector = :sector", conditions);
        when(filter.receivedFrom() != null, "r.received_at >= :since", conditions);
        when(filter.receivedTo() != null, "r.received_at < :until", conditions);
        when(filter.repeats(), "r.nth > 1", conditions);
        when(filter.overdue(), "r.due_on < :today", conditions);
        when(filter.mine(), "r.officer_post = :post", conditions);
        return String.join(" and ", conditions);
    }

    private static void when(boolean wanted, String condition, List<String> conditions) {
        if (wanted) {
            conditions.add(condition);
        }
    }

    private JdbcClient.StatementSpec bound(String sql, ReferralFilter filter, Acting acting) {
        AreaId area = filter.area();
        return jdbc.sql(sql)
                .param("area", area == null ? null : area.value(), Types.OTHER)
                .param("stages", filter.stages().stream().map(Enum::name).toList())
                .param("concern", filter.concernType())
                .param("sector", filter.sector())
                .param("since", startOf(filter.receivedFrom()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("until", startOf(dayAfter(filter.receivedTo())), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("today", LocalDate.now(clock))
                .param("post", acting.post().value());
    }

    private static @Nullable LocalDate dayAfter(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    private @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private ReferralLine line(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new ReferralLine(
                new ReferralId(row.getObject("id", UUID.class)),
                new Reference(row.getString("reference")),
                new AreaId(row.getObject("area_id", UUID.class)),
                name(row.getString("given"), row.getString("family")),
                LocalDate.ofInstant(
                        row.getObject("received_at", OffsetDateTime.class).toInstant(), clock.getZone()),
                codes.words(Lists.SECTOR, row.getString("sector")),
                codes.wordsOrNothing(Lists.TYPE_OF_CONCERN, row.getString("concern_type")),
                Stage.valueOf(row.getString("stage")),
                row.getObject("due_on", LocalDate.class),
                outcome == null ? null : GatewayOutcome.valueOf(outcome),
                row.getObject("nth", Integer.class));
    }

    private static String name(@Nullable String given, @Nullable String family) {
        return Stream.of(Optional.ofNullable(given), Optional.ofNullable(family))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }
}
