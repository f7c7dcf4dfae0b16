package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** Why two persons were said not to be the same, and whether that was lifted. */
public record ShowCannotLink(CannotLinkId cannotLink) implements Query<CannotLink>, About {

    public ShowCannotLink {
        requireNonNull(cannotLink, "cannotLink is null");
    }

    @Override
    public RecordRef about() {
        return cannotLink.ref();
    }
}
