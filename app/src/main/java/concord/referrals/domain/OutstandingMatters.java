package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.referrals.PromptView;
import concord.referrals.ReferralId;
import concord.sharing.RequestLines;
import concord.sharing.RequestsAbout;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what is outstanding about a referral: requests to partners, and evidence that is named and not there. */
@Component
class OutstandingMatters {

    private final Gate gate;
    private final EvidenceTable evidence;
    private final JdbcClient jdbc;

    OutstandingMatters(Gate gate, EvidenceTable evidence, JdbcClient jdbc) {
        this.gate = gate;
        this.evidence = evidence;
        this.jdbc = jdbc;
    }

    GatewayPolicy.Outstanding of(ReferralId referral, Acting acting) {
        RequestLines all = gate.ask(acting, new RequestsAbout(referral.ref())).orThrow();
        Set<UUID> open = open(all);
        int unanswered = Math.toIntExact(evidence.promptsOf(referral).stream()
                .filter(PromptView::barsClosure)
                .count());
        return new GatewayPolicy.Outstanding(open.size(), isOverridden(referral, open), unanswered, !all.isEmpty());
    }

    static Set<UUID> open(RequestLines requests) {
        return requests.lines().stream()
                .filter(line -> line.state().isOpen())
                .map(line -> line.id().value())
                .collect(Collectors.toSet());
    }

    /** An override holds for the requests that were open when it was given, and for no later one (F3). */
    boolean isOverridden(ReferralId referral, Set<UUID> open) {
        return !open.isEmpty()
                && jdbc.sql("""
                                select true from referrals.override
                                where referral_id = :referral and requests @> :open
                                limit 1
                                """)
                        .param("referral", referral.value())
                        .param("open", open.toArray(UUID[]::new))
                        .query((row, number) -> true)
                        .optional()
                        .isPresent();
    }
}
