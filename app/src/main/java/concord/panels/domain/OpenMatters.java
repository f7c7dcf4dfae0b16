package concord.panels.domain;

import concord.cases.CaseId;
import concord.cases.CaseOutline;
import concord.cases.CaseRecord;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.RecordRef;
import concord.referrals.ReferralId;
import concord.sharing.OpenRequests;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is outstanding about a case: information requests about it and about its referrals (F3). */
@Component
class OpenMatters {

    private final Gate gate;
    private final JdbcClient jdbc;
    private final Clock clock;

    OpenMatters(Gate gate, JdbcClient jdbc, Clock clock) {
        this.gate = gate;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The requests that are open, about the case or one of its referrals. */
    Set<UUID> requests(CaseRecord record, Acting acting) {
        Stream<RecordRef> all = Stream.concat(
                Stream.of(record.outline().id().ref()),
                record.referrals().stream().map(ReferralId::ref));
        return all.map(about -> gate.ask(acting, new OpenRequests(about)).orThrow())
                .flatMap(requests -> requests.lines().stream())
                .map(line -> line.id().value())
                .collect(Collectors.toSet());
    }

    /** An override holds for the requests that were open when it was given, and for no later one. */
    boolean isOverridden(CaseId caseId, Set<UUID> open) {
        return !open.isEmpty()
                && jdbc.sql("select exists (select from panels.override where case_id = :case and requests @> :open)")
                        .param("case", caseId.value())
                        .param("open", open.toArray(UUID[]::new))
                        .query(Boolean.class)
                        .single();
    }

    void override(UUID id, CaseOutline one, Set<UUID> open, String reason, Acting acting) {
        jdbc.sql("""
                        insert into panels.override (id, case_id, area_id, at, post_id, staff_id, requests, reason)
                        values (:id, :case, :area, :at, :post, :staff, :requests, :reason)
                        """)
                .param("id", id)
                .param("case", one.id().value())
                .param("area", one.area().value())
                .param("at", OffsetDateTime.now(clock))
                .param("post", acting.post().value())
                .param("staff", Sql.holder(acting), Types.OTHER)
                .param("requests", open.toArray(UUID[]::new))
                .param("reason", reason)
                .update();
    }
}
