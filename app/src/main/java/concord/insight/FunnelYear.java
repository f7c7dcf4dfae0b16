package concord.insight;

import java.util.List;

/**
 * One year ending 31 March, in counts of referrals. The unit is the referral, not the person.
 *
 * @param begins the calendar year in which it begins
 */
public record FunnelYear(int begins, long received, List<Step> steps) {

    public FunnelYear {
        steps = List.copyOf(steps);
    }

    /** As the published series names it: "2025/26". */
    public String name() {
        return "%d/%02d".formatted(begins, (begins + 1) % 100);
    }

    /** One step of the funnel: how many of those received reached it. */
    public record Step(String words, SmallCount count) {}
}
