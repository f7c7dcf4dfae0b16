package concord.sharing;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.AgencyId;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * Proposes a request about a record: whom one may ask, and what the form can be filled in with.
 *
 * @param agency whose posts are offered; absent while none was chosen
 */
public record ProposeRequest(RecordRef about, @Nullable AgencyId agency) implements Query<RequestProposal>, About {

    public ProposeRequest {
        requireNonNull(about, "about is null");
    }
}
