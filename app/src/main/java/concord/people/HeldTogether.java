package concord.people;

import java.util.List;

/**
 * What a room below holds of two persons together and somebody is to look at, after they were parted. One bean for each room
 * that may; called inside the Gate's transaction, so that row-level security decides what is told.
 */
public interface HeldTogether {

    List<Held> of(PersonId one, PersonId other);

    /**
     * One record.
     *
     * @param what its kind and reference, and nothing about a person
     * @param href where it is put right
     */
    record Held(String what, String href) {}
}
