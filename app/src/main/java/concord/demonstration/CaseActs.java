package concord.demonstration;

import concord.cases.AnswerTransfer;
import concord.cases.AssessCase;
import concord.cases.AssessmentTemplate;
import concord.cases.CaseId;
import concord.cases.OfferTransfer;
import concord.cases.ShowAssessmentTemplates;
import concord.cases.ShowCase;
import concord.panels.ReferUnderSection36;
import concord.partnership.Role;
import concord.platform.gate.Acting;
import concord.platform.gate.Command;
import concord.platform.gate.Gate;
import concord.referrals.TellReferrer;
import concord.sharing.Ground;
import concord.sharing.SevenQuestions;
import concord.support.AnsweredBy;
import concord.support.Capacity;
import concord.support.CloseSupport;
import concord.support.ConsentAnswer;
import concord.support.ConsentStated;
import concord.support.FollowUpOutcome;
import concord.support.FollowUpStated;
import concord.support.FollowUpsView;
import concord.support.RecordConsent;
import concord.support.RecordFollowUp;
import concord.support.RecordReview;
import concord.support.ReviewStated;
import concord.support.ShowFollowUps;
import concord.support.WithdrawConsent;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The steps of a case as its case officer takes them, each by the command behind the page. */
@Component
@Profile("demo")
class CaseActs {

    private static final Ground GROUND = new Ground(
            "So that the other area can take the case on.", "public-task", SevenQuestions.asUsualUnderADuty());

    private final Gate gate;
    private final Hands hands;

    CaseActs(Gate gate, Hands hands) {
        this.gate = gate;
        this.hands = hands;
    }

    CaseFile open(Plot plot, CaseId id) {
        return new CaseFile(
                plot, gate.ask(officer(plot.area()), new ShowCase(id)).orThrow().outline());
    }

    Acting officer(String area) {
        return hands.there(Role.CASE_OFFICER, area);
    }

    void assess(CaseFile file, LocalDate day, boolean again) {
        Acting officer = officer(file.area());
        AssessmentTemplate template =
                gate.ask(officer, new ShowAssessmentTemplates()).orThrow().inForce();
        step(file, new AssessCase(file.id(), file.version(), file.wording().assessment(template, day, again)));
    }

    void refer(CaseFile file) {
        step(
                file,
                new ReferUnderSection36(
                        file.id(), file.version(), file.wording().grounds()));
    }

    /** @param category code of the vocabulary "feedback-category" */
    void tellReferrer(CaseFile file, String category) {
        gate.submit(
                        officer(file.area()),
                        new TellReferrer(file.referral(), category, "Thank you. What you told us was of use."))
                .orThrow();
    }

    void answerConsent(CaseFile file, LocalDate day, ConsentAnswer answer) {
        boolean child = file.wording().isChildOn(day);
        boolean parent = child && file.plot().number() % 2 == 0;
        AnsweredBy by = child ? (parent ? AnsweredBy.PARENT : AnsweredBy.BOTH) : AnsweredBy.PERSON;
        step(
                file,
                new RecordConsent(
                        file.id(),
                        file.version(),
                        new ConsentStated(
                                answer,
                                by,
                                child ? "Mother" : "",
                                officer(file.area()).post(),
                                "in-person",
                                day,
                                Capacity.NOT_IN_DOUBT,
                                "",
                                true),
                        List.of()));
    }

    void withdraw(CaseFile file, LocalDate day) {
        AnsweredBy by = file.wording().isChildOn(day) ? AnsweredBy.PARENT : AnsweredBy.PERSON;
        step(
                file,
                new WithdrawConsent(
                        file.id(),
                        file.version(),
                        by,
                        day,
                        "",
                        "The provider was told today to meet " + file.wording().given() + " no more."));
    }

    void offerTransfer(CaseFile file, String to) {
        String name = hands.area(to).name();
        file.offered(gate.submit(
                        officer(file.area()),
                        new OfferTransfer(
                                file.id(),
                                hands.area(to).id(),
                                "The family have moved to " + name + " and stay there.",
                                "Support is under way and goes well; sessions should go on without a gap.",
                                GROUND))
                .orThrow());
    }

    /** By the coordinator of the area that takes it. */
    void acceptTransfer(CaseFile file, String to) {
        var owners = new AnswerTransfer.Answer.Accepted(
                officer(to).post(), hands.there(Role.SENIOR_OFFICER, to).post());
        gate.submit(hands.there(Role.COORDINATOR, to), new AnswerTransfer(file.transfer(), owners))
                .orThrow();
    }

    void review(CaseFile file) {
        List<ReviewStated.Progress> progress = file.wording().needs().stream()
                .map(need ->
                        new ReviewStated.Progress(need.words(), file.wording().progress()))
                .toList();
        step(
                file,
                new RecordReview(
                        file.id(),
                        file.version(),
                        new ReviewStated(
                                "The sessions are kept, and school or work notices a difference.",
                                progress,
                                false,
                                "The plan goes on as it stands until the next review.")));
    }

    void close(CaseFile file, Ending ending) {
        step(file, new CloseSupport(file.id(), file.version(), file.wording().closure(ending)));
    }

    void followUp(CaseFile file) {
        FollowUpsView view =
                gate.ask(officer(file.area()), new ShowFollowUps(file.id())).orThrow();
        FollowUpsView.FollowUp next = Objects.requireNonNull(view.next(), "a review after closure is still to come");
        var checks = List.of(
                new FollowUpStated.Check(
                        hands.area(file.area()).council(), "Attendance, home, and whether anything was reported"),
                new FollowUpStated.Check(
                        hands.agencyOf(officer(file.area()).post()), "Whether the police have heard anything new"));
        step(
                file,
                new RecordFollowUp(
                        next.id(),
                        file.version(),
                        new FollowUpStated(
                                checks,
                                "Nothing new is known, and what was arranged has held.",
                                FollowUpOutcome.NO_FURTHER_CONCERN)));
    }

    private void step(CaseFile file, Command<?> command) {
        gate.submit(officer(file.area()), command).orThrow();
        file.stepTaken();
    }
}
