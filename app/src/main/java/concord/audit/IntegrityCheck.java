package concord.audit;

import java.time.Instant;
import java.util.List;

/**
 * What a proof found when it was last run.
 *
 * @param proof the end of a sentence that begins with "Concord checked that"
 * @param differing references, at most the first hundred
 */
public record IntegrityCheck(Instant at, String proof, long checked, List<String> differing) {

    public IntegrityCheck {
        differing = List.copyOf(differing);
    }

    public boolean holds() {
        return differing.isEmpty();
    }
}
