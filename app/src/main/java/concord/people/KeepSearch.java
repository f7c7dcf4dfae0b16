package concord.people;

import concord.platform.gate.Command;

/** Keeps what was searched for under an identifier, so that no person's detail stands in an address. */
public record KeepSearch(String text) implements Command<PersonSearchId> {

    public KeepSearch {
        text = text.strip();
    }
}
