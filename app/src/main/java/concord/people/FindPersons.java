package concord.people;

import concord.platform.gate.Query;

/**
 * Looks for people by what somebody typed into a search box: a name, with or without a date of birth, a reference, or
 * a postcode.
 */
public record FindPersons(String text) implements Query<NearRecords> {

    /** Longer texts are cut: no name is so long. */
    public static final int LONGEST = 200;

    public FindPersons {
        text = text.strip();
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
