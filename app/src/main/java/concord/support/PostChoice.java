package concord.support;

import concord.platform.gate.PostId;

/** A post that a form offers. */
public record PostChoice(PostId post, String words) {}
