package concord.referrals.web;

import concord.platform.web.Fields;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads identifiers and versions that a form carries hidden; what is no such thing reads as absent. */
final class Identifiers {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Identifiers() {}

    static Optional<UUID> read(String typed) {
        return FORM.matcher(typed).matches() ? Optional.of(UUID.fromString(typed)) : Optional.empty();
    }

    /** The version that a form was shown with; what is none is older than all. */
    static int version(Fields fields) {
        String typed = fields.first("version");
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : -1;
    }
}
