package concord.insight;

import concord.platform.gate.Plain;
import concord.platform.gate.Query;

/**
 * How long the steps took that ended in one year.
 *
 * @param year in which the year ending 31 March begins
 */
public record ShowTimeliness(int year) implements Query<Timeliness>, Plain {

    public ShowTimeliness {
        Year.check(year);
    }
}
