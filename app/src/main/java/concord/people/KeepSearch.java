package concord.people;

import concord.platform.gate.Command;
import concord.platform.gate.Repeatable;

/** Keeps what was searched for under an identifier, so that no person's detail stands in an address. */
public record KeepSearch(String text) implements Command<PersonSearchId>, Repeatable {

    public KeepSearch {
        text = text.strip();
    }
}
