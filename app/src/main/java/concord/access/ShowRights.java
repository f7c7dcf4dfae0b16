package concord.access;

import concord.platform.gate.Plain;
import concord.platform.gate.Query;
import java.util.List;

/** The authorisation matrix: every act, the roles that may do it, how near the record must be, and why. */
public record ShowRights() implements Query<List<Right>>, Plain {}
