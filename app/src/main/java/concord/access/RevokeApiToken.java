package concord.access;

import concord.platform.gate.Command;

/** Ends a token of the API at once. */
public record RevokeApiToken(ApiTokenId token) implements Command<ApiTokenId> {}
