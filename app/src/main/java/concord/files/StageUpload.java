package concord.files;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Command;
import concord.platform.gate.Repeatable;

/**
 * Takes in a file before there is a record for it. It is checked, sealed, and kept for some days only.
 *
 * @param arrival where the content is, see {@link Arrivals}
 * @param name as the sender's machine called it; it is cleaned before it is kept
 */
public record StageUpload(ArrivalId arrival, String name) implements Command<StagedUploadId>, Repeatable {

    public StageUpload {
        requireNonNull(arrival, "arrival is null");
        requireNonNull(name, "name is null");
    }
}
