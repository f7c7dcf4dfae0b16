package concord.support;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import concord.platform.gate.AgencyId;
import java.util.List;

/** A review after closure as it was made: with which agencies something was checked, and what was found. */
public record FollowUpStated(List<Check> checks, String found, FollowUpOutcome outcome) {

    public FollowUpStated {
        checks = List.copyOf(checks);
        Given.that(!checks.isEmpty(), "nothing was checked");
        found = Given.words("found", found, Length.ACCOUNT);
        requireNonNull(outcome, "outcome is null");
    }

    /** One check: with which agency, and what. */
    public record Check(AgencyId agency, String what) {

        public Check {
            requireNonNull(agency, "agency is null");
            what = Given.words("what", what, Length.NOTE);
        }
    }
}
