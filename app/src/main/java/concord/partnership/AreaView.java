package concord.partnership;

import java.util.List;

/**
 * One area as its page shows it.
 *
 * @param mayChange whether the acting post may link forces and set targets
 */
public record AreaView(AreaRow row, List<TargetRow> targets, boolean mayChange) {}
