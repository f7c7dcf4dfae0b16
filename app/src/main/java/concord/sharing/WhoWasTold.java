package concord.sharing;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** Who was ever told what: every disclosure about a person, or about one referral or case. The newest first. */
public record WhoWasTold(RecordRef about) implements Query<Disclosures>, About {

    public WhoWasTold {
        requireNonNull(about, "about is null");
    }
}
