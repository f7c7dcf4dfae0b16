package concord.support;

import concord.cases.CaseId;
import concord.platform.gate.PostId;
import java.time.LocalDate;

/**
 * How commissioned sessions stand: "commissioned 7, delivered 1" (F5).
 *
 * @param missed sessions that did not take place, with their reasons
 * @param stopped true where the rest was de-commissioned, or consent was withdrawn
 * @param stopAsked true while the chair's answer is awaited
 * @param nextBy the last day on which the next session is in time
 */
public record CommissionLine(
        CommissionId id,
        CaseId caseId,
        String reference,
        PostId provider,
        String purpose,
        int sessions,
        Frequency every,
        LocalDate from,
        LocalDate until,
        int delivered,
        int missed,
        boolean stopped,
        boolean stopAsked,
        LocalDate nextBy) {

    /** True while sessions are still to be given. */
    public boolean isRunning() {
        return !stopped && delivered < sessions;
    }

    public boolean isLateOn(LocalDate day) {
        return isRunning() && nextBy.isBefore(day);
    }

    /** "Commissioned 7, delivered 1", the same words everywhere. */
    public String count() {
        return "Commissioned " + sessions + ", delivered " + delivered;
    }

    /** Where it stands, in words. */
    public String state() {
        if (stopped) {
            return "Ended before all were given";
        }
        if (delivered >= sessions) {
            return "All given";
        }
        return stopAsked ? "The chair is asked to end it" : "Under way";
    }
}
