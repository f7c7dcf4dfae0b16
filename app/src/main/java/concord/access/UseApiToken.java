package concord.access;

import concord.platform.gate.Command;

/** An agency's system knocked with a token. Answers the post it acts as; asked by Concord itself. */
record UseApiToken(String tokenHash) implements Command<ApiCaller> {}
