package concord.access;

import concord.platform.gate.Plain;
import concord.platform.gate.Query;
import java.util.List;

/** The tokens of the API, newest first. */
public record ListApiTokens() implements Query<List<ApiTokenRow>>, Plain {}
