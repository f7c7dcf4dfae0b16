package concord.demonstration;

import concord.cases.CaseId;
import concord.cases.PanelDecision;
import concord.panels.AgendaPurpose;
import concord.panels.Attendance;
import concord.panels.MeetingId;
import concord.panels.Presence;
import concord.platform.time.HouseClock;
import concord.platform.time.Retelling;
import concord.referrals.DeconflictionAnswer;
import concord.referrals.EvidenceStated;
import concord.referrals.ReferralId;
import concord.referrals.TriageClass;
import concord.support.ConsentAnswer;
import concord.support.Frequency;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases of Calderwick for tests in a browser, brought as far as a test needs them by the commands behind the pages. */
public final class SampleCases {

    /** Every third from here on is supported by the same provider, Steady Ground Mentoring. */
    private static final AtomicInteger NUMBER = new AtomicInteger(300_001);

    private final ApplicationContext context;
    private final LocalDate end;

    public SampleCases(ApplicationContext context) {
        this.context = context;
        this.end = context.getBean(Chapters.class).end();
    }

    /** The reference of a case that waits for the panel. */
    public String waitingForThePanel(String family) {
        return told(plot(family, end.minusDays(1)), this::referred);
    }

    /** The reference of a case that was adopted so long ago, with seven sessions commissioned and none given. */
    public String supportedSince(String family, LocalDate day) {
        return told(plot(family, day), this::supported);
    }

    private String told(Plot plot, Telling telling) {
        var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        return Objects.requireNonNull(transaction.execute(_ -> context.getBean(Retelling.class)
                .at(plot.received(), () -> telling.tell(plot).reference())));
    }

    private File referred(Plot plot) {
        Steps steps = context.getBean(Steps.class);
        CaseActs acts = context.getBean(CaseActs.class);
        var wording = new Wording(plot);
        LocalDate day = day(plot);
        ReferralId referral = steps.make(plot, Steps.account(plot, wording, false), EvidenceStated.none(), day);
        steps.check(referral, plot);
        steps.deconflict(referral, plot, DeconflictionAnswer.YES);
        steps.answerPrompts(referral, plot);
        steps.assess(referral, plot, TriageClass.A, wording);
        steps.sign(referral, plot);
        CaseId id = steps.caseOf(referral, plot);
        String reference =
                steps.look(acts.officer("CAL"), referral).line().reference().value();
        acts.assess(acts.open(plot, id), day, false);
        acts.refer(acts.open(plot, id));
        return new File(id, reference);
    }

    private File supported(Plot plot) {
        File file = referred(plot);
        adopt(plot, file.id());
        CaseActs acts = context.getBean(CaseActs.class);
        SupportActs support = context.getBean(SupportActs.class);
        acts.answerConsent(acts.open(plot, file.id()), day(plot), ConsentAnswer.GIVEN);
        support.writePlan(acts.open(plot, file.id()), day(plot));
        support.approvePlan(acts.open(plot, file.id()));
        support.commission(acts.open(plot, file.id()), day(plot), 7, Frequency.FORTNIGHTLY);
        return file;
    }

    private void adopt(Plot plot, CaseId id) {
        MeetingActs meetings = context.getBean(MeetingActs.class);
        PanelHands hands = context.getBean(PanelHands.class);
        PanelRow panel = hands.of("CAL");
        MeetingId meeting = meetings.plan(panel, day(plot));
        meetings.putOnAgenda(panel, meeting, List.of(id), AgendaPurpose.DECISION);
        meetings.attend(
                panel,
                meeting,
                hands.seats(panel).stream()
                        .map(seat -> new Attendance(seat.post(), Presence.PRESENT, null))
                        .toList());
        context.getBean(DecisionActs.class)
                .decide(panel, day(plot), meetings.agenda(panel, meeting).getFirst(), plot, PanelDecision.ADOPT);
    }

    private static LocalDate day(Plot plot) {
        return LocalDate.ofInstant(plot.received(), HouseClock.LONDON);
    }

    private Plot plot(String family, LocalDate day) {
        return SamplePlots.of(NUMBER.addAndGet(3), family, end.minusYears(22), day);
    }

    /** Brings a case as far as a test needs it. */
    private interface Telling {
        File tell(Plot plot);
    }

    private record File(CaseId id, String reference) {}
}
