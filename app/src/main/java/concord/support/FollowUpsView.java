package concord.support;

import concord.cases.CaseOutline;
import concord.platform.gate.AgencyId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reviews after closure of a case.
 *
 * @param followUps those of the latest closure first, the one at six months before the one at twelve
 * @param agencies that serve the area, with which something can be checked
 */
public record FollowUpsView(CaseOutline outline, List<FollowUp> followUps, List<AgencyChoice> agencies) {

    public FollowUpsView {
        followUps = List.copyOf(followUps);
        agencies = List.copyOf(agencies);
    }

    /** The one that is to be done next; absent where none is. */
    public @Nullable FollowUp next() {
        return followUps.stream().filter(FollowUp::open).findFirst().orElse(null);
    }

    /**
     * One review after closure.
     *
     * @param from the first day on which it may be recorded: four weeks before it is due
     * @param early whether that day has not come yet
     * @param open still to be done: false also where the case was opened again before it fell due
     * @param passedTo to whom it was passed on because nobody did it, in order
     * @param stated absent until it is done
     */
    public record FollowUp(
            FollowUpId id,
            int months,
            LocalDate due,
            LocalDate from,
            boolean early,
            boolean open,
            List<Rung> passedTo,
            @Nullable FollowUpStated stated,
            @Nullable Signed signed) {

        public FollowUp {
            passedTo = List.copyOf(passedTo);
        }
    }

    /** An agency that a form offers. */
    public record AgencyChoice(AgencyId agency, String name) {}
}
