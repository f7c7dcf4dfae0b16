package concord.insight;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Plain;
import concord.platform.gate.Query;

/**
 * The referrals of one year by one attribute and by stage, with small counts withheld.
 *
 * @param year in which the year ending 31 March begins
 */
public record ShowStageTable(Attribute attribute, int year) implements Query<StageTable>, Plain {

    public ShowStageTable {
        requireNonNull(attribute, "attribute is null");
        Year.check(year);
    }
}
