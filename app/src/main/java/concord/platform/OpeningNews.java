package concord.platform;

import java.util.Optional;

/** Says what Concord is still busy with while it starts, for those who come too early. */
@FunctionalInterface
public interface OpeningNews {

    /** A whole sentence, such as "120,000 of 1,000,000 names on record have been read."; empty where it is done. */
    Optional<String> sentence();
}
