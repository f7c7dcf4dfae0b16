package concord.people.web;

import concord.people.PairDisplayId;
import concord.platform.web.Fields;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads identifiers that a form or an address carries; what is no such thing reads as absent. */
final class PeopleIds {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private PeopleIds() {}

    static Optional<UUID> read(String typed) {
        return FORM.matcher(typed).matches() ? Optional.of(UUID.fromString(typed)) : Optional.empty();
    }

    /** The showing that a form was made of; where none can be read, one that nobody was shown. */
    static PairDisplayId display(Fields fields) {
        return new PairDisplayId(read(fields.first("display")).orElse(new UUID(0, 0)));
    }
}
