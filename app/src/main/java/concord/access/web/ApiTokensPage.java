package concord.access.web;

import concord.access.ApiTokenRow;
import concord.access.SystemPost;
import concord.platform.web.Form;
import concord.platform.web.Words;
import concord.platform.web.components.Option;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The settings page of the API's tokens.
 *
 * @param token the token just issued, shown this once
 */
public record ApiTokensPage(
        List<ApiTokenRow> rows,
        List<SystemPost> posts,
        Form form,
        @Nullable String token,
        Instant now) {

    public List<Option> postOptions() {
        return posts.stream()
                .map(post -> Option.of(post.id().toString(), post.title() + ", " + post.agency()))
                .toList();
    }

    /** How a token stands, in words. */
    public String state(ApiTokenRow row) {
        Instant revoked = row.revokedAt();
        if (revoked != null) {
            return "Revoked on " + Words.shortDate(revoked);
        }
        return row.expiresAt().isBefore(now)
                ? "Ended on " + Words.shortDate(row.expiresAt())
                : "In use until " + Words.shortDate(row.expiresAt());
    }

    public boolean isLive(ApiTokenRow row) {
        return row.revokedAt() == null && row.expiresAt().isAfter(now);
    }

    public String lastUsed(ApiTokenRow row) {
        Instant used = row.lastUsed();
        return used == null ? "Never" : Words.dateTime(used);
    }
}
