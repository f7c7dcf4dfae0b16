package concord.insight;

import concord.platform.gate.Plain;
import concord.platform.gate.Query;
import java.util.List;

/** How many referrals of each year were discussed at a panel and adopted, newest year first. */
public record ShowFunnel() implements Query<List<ShowFunnel.Row>>, Plain {

    /**
     * One year ending 31 March.
     *
     * @param year in which it begins
     */
    public record Row(int year, StageFigures figures) {

        /** As the published series names it: "2025/26". */
        public String name() {
            return Year.name(year);
        }
    }
}
