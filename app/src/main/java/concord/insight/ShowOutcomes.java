package concord.insight;

import concord.platform.gate.Plain;
import concord.platform.gate.Query;
import java.util.List;

/** How the cases that were closed in each year ended, newest year first. */
public record ShowOutcomes() implements Query<List<ShowOutcomes.Row>>, Plain {

    /**
     * One year ending 31 March.
     *
     * @param year in which it begins
     * @param left those who left Channel: the sum of the three ways to leave it
     * @param ways no further concerns, withdrew, other
     * @param before not adopted, and referred back to the police
     * @param closed all cases closed in the year
     */
    public record Row(int year, Figure left, List<Way> ways, List<Way> before, Figure closed) {

        public Row {
            ways = List.copyOf(ways);
            before = List.copyOf(before);
        }

        /** As the published series names it: "2025/26". */
        public String name() {
            return Year.name(year);
        }
    }

    /**
     * One way in which cases ended.
     *
     * @param code as the published names are found by
     */
    public record Way(String code, String words, Figure cases) {}
}
