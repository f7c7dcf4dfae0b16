package concord.access;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Command;
import concord.platform.gate.PostId;
import java.time.Instant;
import java.util.Set;

/**
 * Lets the system of an agency act as a post through the API, with a bearer token (RFC 6750).
 *
 * @param tokenHash SHA-256 of the token in hexadecimal; the token is shown once and never kept
 * @param scopes what the token may be used for: {@code referrals:write}, {@code referrals:read}, {@code cases:read},
 *     {@code sessions:write}
 */
public record IssueApiToken(PostId post, String name, String tokenHash, Set<String> scopes, Instant expires)
        implements Command<ApiTokenId> {

    public static final Set<String> SCOPES =
            Set.of("referrals:read", "referrals:write", "cases:read", "sessions:write");

    public IssueApiToken {
        requireNonNull(post, "post is null");
        requireNonNull(expires, "expires is null");
        scopes = Set.copyOf(scopes);
        if (name.isBlank() || name.length() > 100) {
            throw new IllegalArgumentException("A token's name has 1 to 100 characters");
        }
        if (scopes.isEmpty() || !SCOPES.containsAll(scopes)) {
            throw new IllegalArgumentException("A token has at least one of the scopes " + SCOPES);
        }
    }
}
