package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Query;

/**
 * Near records of somebody described, before anything is saved: for a form that is being filled in. It does not count
 * as having been shown before a person is put on record; {@link ShowMatches} does.
 *
 * @param top at most so many are answered
 */
public record FindMatches(PersonDetails details, int top) implements Query<NearRecords> {

    static final int MOST = 50;

    public FindMatches {
        requireNonNull(details, "details is null");
        if (top < 1 || top > MOST) {
            throw new IllegalArgumentException("Between 1 and 50 near records can be asked for: " + top);
        }
    }
}
