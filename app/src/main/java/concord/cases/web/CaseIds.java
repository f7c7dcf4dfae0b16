package concord.cases.web;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads identifiers that a form or an address carries; what is no such thing reads as absent. */
final class CaseIds {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private CaseIds() {}

    static Optional<UUID> read(String typed) {
        return FORM.matcher(typed).matches() ? Optional.of(UUID.fromString(typed)) : Optional.empty();
    }
}
