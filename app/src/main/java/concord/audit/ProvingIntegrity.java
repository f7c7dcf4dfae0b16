package concord.audit;

import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Handles {@link ProveIntegrity}. */
@Component
class ProvingIntegrity implements CommandHandler<ProveIntegrity, Integer> {

    /** So many references are kept of a proof; one is reason enough to look. */
    private static final int MOST_KEPT = 100;

    private final ObjectProvider<IntegrityProof> proofs;
    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    ProvingIntegrity(ObjectProvider<IntegrityProof> proofs, JdbcClient jdbc, Ids ids, Clock clock) {
        this.proofs = proofs;
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Outcome<Integer> handle(ProveIntegrity command, Acting acting) {
        List<IntegrityProof> all = proofs.stream().toList();
        return Outcome.done(all.stream().mapToInt(this::prove).sum());
    }

    private int prove(IntegrityProof proof) {
        IntegrityProof.Found found = proof.prove();
        jdbc.sql("""
                        insert into audit.integrity_check (id, at, proof, checked, differing)
                        values (:id, :at, :proof, :checked, :differing)
                        """)
                .param("id", ids.next())
                .param("at", OffsetDateTime.now(clock))
                .param("proof", proof.name())
                .param("checked", found.checked())
                .param("differing", found.differing().stream().limit(MOST_KEPT).toArray(String[]::new))
                .update();
        return found.differing().size();
    }
}
