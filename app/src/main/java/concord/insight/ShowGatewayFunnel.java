package concord.insight;

import concord.platform.gate.Plain;
import concord.platform.gate.Query;

/**
 * The funnel of one year from referral to gateway decision.
 *
 * @param year in which the year ending 31 March begins
 */
public record ShowGatewayFunnel(int year) implements Query<FunnelYear>, Plain {

    public ShowGatewayFunnel {
        Year.check(year);
    }
}
