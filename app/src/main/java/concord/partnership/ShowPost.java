package concord.partnership;

import concord.platform.gate.Plain;
import concord.platform.gate.PostId;
import concord.platform.gate.Query;

/** One post: who answers for it today, and who did before. */
public record ShowPost(PostId post) implements Query<PostView>, Plain {}
