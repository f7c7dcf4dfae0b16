package concord.insight;

import java.util.List;

/**
 * One year ending 31 March at the gateway, in counts of referrals. The unit is the referral, not the person.
 *
 * @param begins the calendar year in which it begins
 */
public record FunnelYear(int begins, Figure received, List<Step> steps) {

    public FunnelYear {
        steps = List.copyOf(steps);
    }

    /** As the published series names it: "2025/26". */
    public String name() {
        return Year.name(begins);
    }

    /** One step of the funnel: how many of those received reached it. */
    public record Step(String words, Figure count) {}
}
