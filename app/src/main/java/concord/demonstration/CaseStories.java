package concord.demonstration;

import concord.platform.time.HouseClock;
import concord.platform.time.WorkingCalendar;
import concord.platform.time.WorkingDays;
import java.time.LocalDate;
import java.util.List;

/**
 * Stories of cases with the shape of failings that inquiries have documented. They are told among all other cases, by the
 * same meetings; only their course is fixed. {@code docs/demonstration.md} says how to go on with them.
 */
final class CaseStories {

    private static final int FIRST = 100_010; // apart from the numbers of all other plots

    private static final WorkingDays DAYS = WorkingDays.of(WorkingCalendar.ENGLAND_AND_WALES);

    private final LocalDate end;
    private final PanelRow panel;

    private CaseStories(LocalDate end) {
        this.end = end;
        this.panel = Roster.read().panelOf("CAL");
    }

    static List<Strand> strands(LocalDate end) {
        var stories = new CaseStories(end);
        return List.of(stories.oneOfSeven(), stories.withdrawn(), stories.reviewOverdue(), stories.moved());
    }

    /** F5: seven sessions were commissioned, one was given, and nothing is heard of the rest. */
    private Strand oneOfSeven() {
        var person = new Persona(
                "Joel", "Fenwright", end.minusYears(15).minusDays(77), "male", "27 Saltmarsh Lane", "CQ2 6TN");
        return new Strand(
                plot(0, end.minusDays(168), person),
                Course.supported(6, 7).endingOn(end.plusDays(45)).delivering(1));
    }

    /** Consent was withdrawn two working days ago: the sessions have ended, and the case is to be assessed again. */
    private Strand withdrawn() {
        var person = new Persona(
                "Sami", "Brockhurst", end.minusYears(16).minusDays(150), "male", "9 Cooper's Yard", "CQ1 7WE");
        return new Strand(
                plot(1, end.minusDays(205), person),
                Course.supported(7, 8).endingOn(end.plusDays(60)).withdrawnOn(DAYS.plus(end, -2)));
    }

    /** F6: closed half a year ago and more; the review at six months is overdue. */
    private Strand reviewOverdue() {
        var person = new Persona(
                "Leon", "Attercombe", end.minusYears(18).minusDays(20), "male", "61 Priory Walk", "CQ3 5HJ");
        LocalDate lastMeeting = panel.meetingBefore(end.minusMonths(6).minusDays(32));
        LocalDate ends = lastMeeting.minusDays(34);
        return new Strand(
                plot(2, ends.minusDays(320), person),
                Course.supported(6, 6).endingOn(ends).withoutFollowUps());
    }

    /** The family moved: another area was offered the case and took it on, whole. */
    private Strand moved() {
        var person =
                new Persona("Eliza", "Norland", end.minusYears(15).minusDays(260), "female", "18 Quayside", "TH4 2BD");
        return new Strand(
                plot(3, "THO", end.minusDays(230), person),
                Course.supported(8, 6).endingOn(end.plusDays(70)).moving(DAYS.plus(end.minusDays(9), 0), "EAS"));
    }

    private static Plot plot(int number, LocalDate received, Persona person) {
        return plot(number, "CAL", received, person);
    }

    private static Plot plot(int number, String area, LocalDate received, Persona person) {
        String concern = Calibration.isNewRegime(received) ? "no-specific-ideology" : "vulnerability-no-ideology";
        return new Plot(
                FIRST + number,
                received.atTime(10, 40).atZone(HouseClock.LONDON).toInstant(),
                area,
                "education",
                concern,
                person,
                Plot.Fate.TO_CHANNEL,
                false,
                0,
                FIRST * 31L + number);
    }
}
