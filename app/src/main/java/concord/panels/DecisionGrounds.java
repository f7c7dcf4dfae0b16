package concord.panels;

import concord.platform.Given;

/**
 * Why it is decided so: the joint decision model's questions in few fields (channel.md 4.4), with the parts that a
 * rationale must have (F4).
 *
 * @param facts information relied on
 * @param risks the risks as the panel sees them, and the working strategy
 * @param alternatives options and contingencies that were considered
 * @param actions what is done next, and when it is looked at again
 * @param change what would change our mind
 */
public record DecisionGrounds(
        String facts, String risks, String alternatives, String actions, String change, String reasons) {

    private static final int LONGEST = 10_000;

    public DecisionGrounds {
        facts = Given.atMost("facts", facts, LONGEST);
        risks = Given.atMost("risks", risks, LONGEST);
        alternatives = Given.atMost("alternatives", alternatives, LONGEST);
        actions = Given.atMost("actions", actions, LONGEST);
        change = Given.atMost("change", change, LONGEST);
        reasons = Given.atMost("reasons", reasons, LONGEST);
    }
}
