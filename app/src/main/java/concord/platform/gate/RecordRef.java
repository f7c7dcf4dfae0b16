package concord.platform.gate;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Names one record of one kind, such as {@code referral 0199…}. Carries nothing about a person, so it may stand in
 * the ledger, in an event and in an address.
 *
 * @param kind lower-case words joined by hyphens, such as {@code information-request}
 */
public record RecordRef(String kind, UUID id) {

    private static final Pattern KIND = Pattern.compile("[a-z]+(-[a-z]+)*");

    public RecordRef {
        requireNonNull(id, "id is null");
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("A kind of record is lower-case words joined by hyphens: " + kind);
        }
    }
}
