package concord.partnership;

import java.util.List;

/**
 * One agency as its page shows it.
 *
 * @param mayChange whether the acting post keeps its posts and staff
 */
public record AgencyView(AgencyRow row, List<Area> areas, boolean mayChange) {}
