package concord.referrals;

import concord.platform.gate.Command;

/**
 * Throws away the drafts whose thirty days are over. Done by the clock; answers how many there were.
 */
public record PurgeDrafts() implements Command<Integer> {}
