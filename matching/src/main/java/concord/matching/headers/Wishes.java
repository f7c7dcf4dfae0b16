package concord.matching.headers;

import concord.matching.table.Evidence;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What whoever gives a file says about its columns.
 *
 * @param id the header of the record's id; empty where the line number stands for it
 * @param map headers by the evidence they are to be; what is named here is not recognised otherwise
 * @param ignored headers of columns that are not read at all
 */
public record Wishes(Optional<String> id, Map<Evidence, List<String>> map, List<String> ignored) {

    public static final Wishes NONE = new Wishes(Optional.empty(), Map.of(), List.of());

    public Wishes {
        map = Map.copyOf(map);
        ignored = List.copyOf(ignored);
    }
}
