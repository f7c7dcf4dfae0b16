package concord.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One token of the API as the settings page lists it. The token itself is not kept and cannot be shown. */
public record ApiTokenRow(
        UUID id,
        String name,
        String post,
        String agency,
        String scopes,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsed) {}
