package concord.people.domain;

import java.util.List;

/**
 * What a comparison of the index of names with the tables found.
 *
 * @param checked involvements of the tables that were compared
 * @param differing references of records, each with what was wrong; all of it is mended
 */
record NamesProved(long checked, List<String> differing) {

    NamesProved {
        differing = List.copyOf(differing);
    }
}
