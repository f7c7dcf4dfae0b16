package concord.referrals;

import concord.platform.gate.Query;

/**
 * The drafts that the acting post has begun, newest first. Without their content.
 */
public record DraftsOfMyPost() implements Query<DraftLines> {}
