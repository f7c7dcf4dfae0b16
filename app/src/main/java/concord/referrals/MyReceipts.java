package concord.referrals;

import concord.platform.gate.Query;

/**
 * The receipts of the referrals that the acting post made and, for its safeguarding lead or system, its agency did;
 * newest first, two hundred at most.
 */
public record MyReceipts() implements Query<Receipts> {}
