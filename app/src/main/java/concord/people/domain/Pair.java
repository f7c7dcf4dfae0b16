package concord.people.domain;

import concord.matching.Explanation;
import concord.people.KnownPerson;
import concord.people.PersonId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two records side by side as they stand, each with all involvements of its person. */
record Pair(Side ours, Side theirs, Explanation why) {

    /** One of the two: the involvement it is told by, and all of the same person. */
    record Side(Sighting main, List<Sighting> all) {

        @Nullable
        PersonId person() {
            return main.person();
        }

        KnownPerson portrait() {
            return Portraits.of(main, all);
        }
    }

    /** The involvements of both with their versions: whoever decides must have been shown these. */
    String seen() {
        return Stream.concat(ours.all().stream(), theirs.all().stream())
                .map(one -> one.id().value() + ":" + one.version())
                .sorted()
                .collect(Collectors.joining(","));
    }

    boolean isOnePerson() {
        PersonId person = ours.person();
        return person != null && Objects.equals(person, theirs.person());
    }
}
