package concord.panels;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import concord.platform.gate.PostId;
import org.jspecify.annotations.Nullable;

/**
 * Whether one seat was filled.
 *
 * @param deputy who came instead; present exactly where one came
 */
public record Attendance(
        PostId post, Presence presence, @Nullable String deputy) {

    public Attendance {
        requireNonNull(post, "post is null");
        requireNonNull(presence, "presence is null");
        Given.that((presence == Presence.DEPUTY) == (deputy != null), "A deputy is named exactly where one came");
    }
}
