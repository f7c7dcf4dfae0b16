package concord.access;

import concord.platform.gate.Plain;
import concord.platform.gate.Query;
import concord.platform.work.Task;
import java.util.List;

/** What waits for the acting post, most urgent first. Tasks name records by reference, never persons. */
public record MyWork() implements Query<List<Task>>, Plain {}
