package concord.partnership.web;

import concord.platform.web.Fields;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the identifiers that were chosen in a form. What is none was not offered by us and counts as not chosen. */
final class Choice {

    private static final String FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private Choice() {}

    static @Nullable UUID of(Fields fields, String name) {
        return read(fields.first(name)).orElse(null);
    }

    static List<UUID> all(Fields fields, String name) {
        return fields.all(name).stream().flatMap(value -> read(value).stream()).toList();
    }

    private static Optional<UUID> read(String value) {
        return value.matches(FORM) ? Optional.of(UUID.fromString(value)) : Optional.empty();
    }
}
