package concord.demonstration;

import concord.platform.time.HouseClock;
import concord.platform.time.Retelling;
import concord.referrals.DeconflictionAnswer;
import concord.referrals.EvidenceStated;
import concord.referrals.ReferralId;
import concord.referrals.TriageClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Stories of the gateway and of a panel with the shape of failings that inquiries have documented, left where somebody at
 * the demonstration can go on with them. {@code docs/demonstration.md} says how; those of cases under support stand in
 * {@link CaseStories}.
 */
@Component
@Profile("demo")
class Stories {

    private static final Logger LOG = LoggerFactory.getLogger(Stories.class);
    private static final int FIRST = 100_000; // far from the numbers of the other plots

    private static final String SCHOOL = "Calderwick Northgate School"; // whose safeguarding lead has an account

    private final Chapters chapters;
    private final Telling telling;
    private final Retelling retelling;
    private final Steps steps;
    private final Inquiry inquiry;
    private final Hands hands;
    private final QuorumStory quorum;

    Stories(
            Chapters chapters,
            Telling telling,
            Retelling retelling,
            Steps steps,
            Inquiry inquiry,
            Hands hands,
            QuorumStory quorum) {
        this.chapters = chapters;
        this.telling = telling;
        this.retelling = retelling;
        this.steps = steps;
        this.inquiry = inquiry;
        this.hands = hands;
        this.quorum = quorum;
    }

    void tell(LocalDate end) {
        threeSpellings(end);
        perhapsTheSame(end);
        once("story of an answer that is outstanding", () -> answerOutstanding(end));
        once("story of evidence that is named", () -> evidenceNamed(end));
        once("story of a panel without its quorum", () -> withoutQuorum(end));
    }

    /** F1: three referrals of one person, the surname spelt differently each time. The third is new. */
    private void threeSpellings(LocalDate end) {
        var person = new Persona(
                "Kieran", "Mallinson", end.minusYears(17).minusDays(41), "male", "14 Heron Close", "CQ4 2DT");
        Plot first = plot(1, at(end.minusDays(212), 10), "CAL", person, Plot.Fate.NO_FURTHER_ACTION);
        Plot second = plot(2, at(end.minusDays(96), 14), "CAL", person.spelt("Malinsen"), Plot.Fate.SIGNPOSTED);
        Plot third = plot(3, at(end.minusDays(1), 15), "CAL", person.spelt("Mallanson"), Plot.Fate.TO_CHANNEL);
        once("story of three spellings, first", () -> telling.tell(first, end));
        once("story of three spellings, second", () -> telling.tell(second, end));
        once("story of three spellings, third", () -> make(third, EvidenceStated.none()));
    }

    /** F1: two referrals that may be about one person. The officer was unsure, so they stand under possible matches. */
    private void perhapsTheSame(LocalDate end) {
        var person =
                new Persona("Jamie", "Thornbury", end.minusYears(15).minusDays(77), "male", "6 Weir Lane", "CQ2 5HD");
        var perhaps = new Persona(
                "James", "Thornbery", end.minusYears(15).minusDays(71), "male", "19 Sluice Street", "CQ2 5NA");
        Plot first = plot(7, at(end.minusDays(140), 11), "CAL", person, Plot.Fate.SIGNPOSTED);
        Plot second = plot(8, at(end.minusDays(6), 13), "CAL", perhaps, Plot.Fate.TO_CHANNEL);
        once("story of two who may be one, first", () -> telling.tell(first, end));
        once("story of two who may be one, second", () -> {
            ReferralId referral = make(second, EvidenceStated.none());
            retell(at(end.minusDays(5), 15), () -> steps.leaveOpen(referral, second));
        });
    }

    /** F3: assessed for closing while a partner has not answered. Whoever signs is refused. */
    private void answerOutstanding(LocalDate end) {
        var person =
                new Persona("Rowan", "Tiddesley", end.minusYears(16).minusDays(12), "male", "3 Dyers Row", "CQ1 8LN");
        Plot plot = plot(4, at(end.minusDays(9), 9), "CAL", person, Plot.Fate.NO_FURTHER_ACTION);
        ReferralId referral = make(plot, EvidenceStated.none());
        ready(referral, plot, end);
        retell(at(end.minusDays(7), 9), () -> inquiry.ask(referral, plot, hands.safeguardingLead(SCHOOL, "CAL")));
        retell(at(end.minusDays(2), 11), () -> assessForClosing(referral, plot));
    }

    /** F10: the referrer names a search history that nobody attached or asked for. */
    private void evidenceNamed(LocalDate end) {
        var person = new Persona(
                "Amir", "Castleden", end.minusYears(15).minusDays(200), "male", "88 Beacon Terrace", "CQ1 3PS");
        Plot plot = plot(5, at(end.minusDays(8), 11), "CAL", person, Plot.Fate.NO_FURTHER_ACTION);
        ReferralId referral =
                make(plot, new EvidenceStated(List.of(), List.of("The search history of his school laptop")));
        ready(referral, plot, end);
        retell(at(end.minusDays(2), 13), () -> assessForClosing(referral, plot));
    }

    /** CTSA 2015 s.37(1): the police are not there, so nothing is decided. */
    private void withoutQuorum(LocalDate end) {
        var person =
                new Persona("Callum", "Ravensworth", end.minusYears(17).minusDays(88), "male", "5 Mill Row", "WF2 4AB");
        quorum.tell(plot(6, at(QuorumStory.received(end), 10), "WRE", person, Plot.Fate.TO_CHANNEL), end);
    }

    /** A story that a rule refuses is left out and said so: the demonstration opens all the same. */
    private void once(String name, Runnable telling) {
        try {
            chapters.once(name, telling);
        } catch (IllegalStateException refused) {
            LOG.warn("The {} could not be told: {}", name, refused.getMessage());
        }
    }

    private ReferralId make(Plot plot, EvidenceStated evidence) {
        LocalDate day = LocalDate.ofInstant(plot.received(), HouseClock.LONDON);
        boolean online = !evidence.named().isEmpty();
        return retelling.at(
                plot.received(), () -> steps.make(plot, Steps.account(plot, new Wording(plot), online), evidence, day));
    }

    private void ready(ReferralId referral, Plot plot, LocalDate end) {
        retell(at(end.minusDays(8), 15), () -> {
            steps.check(referral, plot);
            steps.deconflict(referral, plot, DeconflictionAnswer.YES);
        });
    }

    private void assessForClosing(ReferralId referral, Plot plot) {
        steps.assess(referral, plot, TriageClass.C, new Wording(plot));
    }

    private void retell(Instant moment, Runnable act) {
        retelling.at(moment, () -> {
            act.run();
            return moment;
        });
    }

    private static Plot plot(int number, Instant received, String area, Persona person, Plot.Fate fate) {
        LocalDate day = LocalDate.ofInstant(received, HouseClock.LONDON);
        String concern = Calibration.isNewRegime(day) ? "no-specific-ideology" : "vulnerability-no-ideology";
        return new Plot(
                FIRST + number, received, area, "education", concern, person, fate, false, 0, FIRST * 31L + number);
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 20).atZone(HouseClock.LONDON).toInstant();
    }
}
