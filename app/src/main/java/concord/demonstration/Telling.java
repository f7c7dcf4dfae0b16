package concord.demonstration;

import concord.platform.time.HouseClock;
import concord.platform.time.WorkingDays;
import concord.referrals.DeconflictionAnswer;
import concord.referrals.EvidenceStated;
import concord.referrals.ReferralId;
import concord.referrals.TriageClass;
import concord.sharing.RequestId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells one referral from the concern to as far as it had come on the demonstration's first day. */
@Component
@Profile("demo")
class Telling {

    private static final int RECENT_DAYS = 30;
    private static final int ONE_HELD_IN = 9;
    private static final int RERUN_DAYS = 19; // calendar days, well within the target of 20 working days

    private final Storyteller storyteller;
    private final Steps steps;
    private final Inquiry inquiry;
    private final Hands hands;
    private final OpenedCases opened;

    Telling(Storyteller storyteller, Steps steps, Inquiry inquiry, Hands hands, OpenedCases opened) {
        this.storyteller = storyteller;
        this.steps = steps;
        this.inquiry = inquiry;
        this.hands = hands;
        this.opened = opened;
    }

    /** Tells it; what would lie on the last day or after has not happened yet. */
    void tell(Plot plot, LocalDate end) {
        storyteller.upToNow(() -> new Way(plot, end).run());
    }

    /** One referral, and the moment that its story has come to. */
    private final class Way {

        private final Plot plot;
        private final LocalDate lastDay;
        private final Instant end;
        private final WorkingDays days;
        private final SplittableRandom random;
        private final Wording wording;
        private Instant now;

        Way(Plot plot, LocalDate lastDay) {
            this.plot = plot;
            this.lastDay = lastDay;
            this.end = lastDay.atStartOfDay(HouseClock.LONDON).toInstant();
            this.days = hands.area(plot.area()).workingDays();
            this.random = new SplittableRandom(plot.seed());
            this.wording = new Wording(plot);
            this.now = plot.received();
        }

        void run() {
            boolean online = random.nextDouble() < Calibration.ONLINE;
            ReferralId referral =
                    at(() -> steps.make(plot, Steps.account(plot, wording, online), EvidenceStated.none(), day()));
            later(0, 2, () -> steps.check(referral, plot));
            later(0, 3, () -> steps.deconflict(referral, plot, firstAnswer()));
            if (firstAnswer() == DeconflictionAnswer.YES) {
                goOn(referral);
            }
        }

        private void goOn(ReferralId referral) {
            later(0, 1, () -> steps.answerPrompts(referral, plot));
            if (plot.gathers()) {
                gather(referral);
            }
            decide(referral);
        }

        private void gather(ReferralId referral) {
            later(0, 3, () -> steps.assess(referral, plot, TriageClass.B, wording));
            later(0, 2, () -> steps.sign(referral, plot));
            RequestId request = later(0, 1, () -> inquiry.ask(referral, plot));
            later(1, 9, () -> inquiry.answer(request, plot));
            later(0, 2, () -> steps.deconflict(referral, plot, DeconflictionAnswer.YES));
        }

        private void decide(ReferralId referral) {
            TriageClass triage = plot.fate() == Plot.Fate.TO_CHANNEL ? TriageClass.A : TriageClass.C;
            later(0, 5, () -> steps.assess(referral, plot, triage, wording));
            later(0, 3, () -> steps.sign(referral, plot));
            if (plot.fate() == Plot.Fate.TO_CHANNEL) {
                opened.note(plot.number(), at(() -> steps.caseOf(referral, plot)), now);
            }
            later(0, 6, () -> steps.tell(referral, plot));
            if (plot.fate() == Plot.Fate.TO_CHANNEL) {
                askAgain(referral);
            }
        }

        /** Deconfliction goes on throughout a case; the latest answer stands for the ones between. */
        private void askAgain(ReferralId referral) {
            Instant latest =
                    end.minus(Duration.ofDays(1 + random.nextInt(RERUN_DAYS))).plus(Duration.ofHours(10));
            if (latest.isAfter(now)) {
                now = latest;
                at(() -> {
                    steps.askAgain(referral);
                    return referral;
                });
                later(0, 0, () -> steps.deconflict(referral, plot, DeconflictionAnswer.YES));
            }
        }

        private DeconflictionAnswer firstAnswer() {
            boolean recent = Duration.between(plot.received(), end).toDays() < RECENT_DAYS;
            return recent && plot.number() % ONE_HELD_IN == 0 ? DeconflictionAnswer.HOLD : DeconflictionAnswer.YES;
        }

        private LocalDate day() {
            return LocalDate.ofInstant(now, HouseClock.LONDON);
        }

        private void later(int least, int most, Runnable step) {
            later(least, most, () -> {
                step.run();
                return plot;
            });
        }

        private <T> T later(int least, int most, Supplier<T> step) {
            int wait = random.nextInt(least, most + 1);
            now = wait == 0
                    ? now.plus(Duration.ofMinutes(random.nextInt(20, 90)))
                    : days.plus(day(), wait)
                            .atTime(8 + random.nextInt(9), random.nextInt(60))
                            .atZone(HouseClock.LONDON)
                            .toInstant();
            return at(step);
        }

        private <T> T at(Supplier<T> step) {
            return storyteller.at(now, lastDay, step);
        }
    }
}
