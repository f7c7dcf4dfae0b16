package concord.access;

import concord.platform.gate.Plain;
import concord.platform.gate.Query;
import java.util.List;

/** The open posts of agencies' systems. */
public record ListSystemPosts() implements Query<List<SystemPost>>, Plain {}
