package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Plain;
import concord.platform.gate.Query;

/** What the acting post searched for under an identifier. Only its own searches are found. */
public record KeptSearch(PersonSearchId search) implements Query<String>, Plain {

    public KeptSearch {
        requireNonNull(search, "search is null");
    }
}
