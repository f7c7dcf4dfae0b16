package concord.partnership;

import concord.platform.gate.Plain;
import concord.platform.gate.Query;
import java.util.List;

/** Every open post that nobody answers for today, the longest vacant first. */
public record ListVacancies() implements Query<List<Vacancy>>, Plain {}
