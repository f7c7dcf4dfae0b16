package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** What one record says of the person in it, as it stands, for whoever corrects it (UK GDPR Art 5(1)(d); F15). */
public record ShowStatements(InvolvementId statedIn) implements Query<Statements>, About {

    public ShowStatements {
        requireNonNull(statedIn, "statedIn is null");
    }

    @Override
    public RecordRef about() {
        return statedIn.ref();
    }
}
