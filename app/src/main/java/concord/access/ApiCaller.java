package concord.access;

import concord.platform.gate.PostId;
import java.time.Instant;
import java.util.Set;

/** Whom a token of the API lets act, and for what. */
record ApiCaller(PostId post, String name, Set<String> scopes, Instant issued, Instant expires) {}
