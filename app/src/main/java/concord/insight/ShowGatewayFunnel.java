package concord.insight;

import concord.platform.gate.Plain;
import concord.platform.gate.Query;
import java.util.List;

/** The funnel from referral to gateway decision, for each year that has referrals, newest first. */
public record ShowGatewayFunnel() implements Query<List<FunnelYear>>, Plain {}
