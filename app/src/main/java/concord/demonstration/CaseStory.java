package concord.demonstration;

import concord.cases.PanelDecision;
import concord.demonstration.Event.Kind;
import concord.demonstration.Journey.Work;
import concord.platform.time.HouseClock;
import concord.support.ConsentAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells what is done about a case between two meetings of the panel. */
@Component
@Profile("demo")
class CaseStory {

    private final Storyteller storyteller;
    private final CaseActs acts;
    private final SupportActs support;

    CaseStory(Storyteller storyteller, CaseActs acts, SupportActs support) {
        this.storyteller = storyteller;
        this.acts = acts;
        this.support = support;
    }

    void tell(Journey journey, Work work, LocalDate end) {
        storyteller.upToNow(() -> {
            List<Event> events = work.events();
            CaseFile file =
                    storyteller.at(events.getFirst().at(), end, () -> acts.open(journey.plot(), journey.caseId()));
            @Nullable Kind before = null;
            for (Event event : events) {
                Kind latest = before;
                storyteller.at(event.at(), end, () -> does(event, latest, file, journey.course()));
                before = event.kind();
            }
        });
    }

    private void does(Event event, @Nullable Kind before, CaseFile file, Course course) {
        LocalDate day = LocalDate.ofInstant(event.at(), HouseClock.LONDON);
        switch (event.kind()) {
            case ASSESS -> acts.assess(file, day, false);
            case REFER -> acts.refer(file);
            case TELL_REFERRER -> acts.tellReferrer(file, category(before, course));
            case CONSENT -> acts.answerConsent(file, day, ConsentAnswer.GIVEN);
            case REFUSE -> acts.answerConsent(file, day, ConsentAnswer.REFUSED);
            case WRITE_PLAN -> support.writePlan(file, day);
            case APPROVE_PLAN -> support.approvePlan(file);
            case COMMISSION -> support.commission(file, day, course.sessions(), course.every(day));
            case SESSION -> support.session(file, day, event.number());
            case MISS_SESSION -> support.missSession(file, day);
            case COMPLETE_ACTION -> support.complete(file, event.number() == 0);
            case REVIEW -> acts.review(file);
            case WITHDRAW -> acts.withdraw(file, day);
            case CLOSE_ACTIONS -> support.closeActions(file);
            case STOP_SESSIONS -> support.stopSessions(file);
            case OFFER_TRANSFER -> acts.offerTransfer(file, move(course).to());
            case ACCEPT_TRANSFER -> acts.acceptTransfer(file, move(course).to());
            case ASSESS_AGAIN -> acts.assess(file, day, true);
            case CLOSE -> acts.close(file, course.ending());
            case FOLLOW_UP -> acts.followUp(file);
        }
    }

    private static Course.Move move(Course course) {
        return Objects.requireNonNull(course.move(), "a case that is offered moves");
    }

    /** What the referrer may know after a step, without the content of the case. */
    private static String category(@Nullable Kind before, Course course) {
        if (before == null) {
            return course.decision() == PanelDecision.DO_NOT_ADOPT ? "passed-on" : "taken-forward";
        }
        return switch (before) {
            case APPROVE_PLAN -> "taken-forward";
            case CLOSE -> "no-further-action";
            default -> "cannot-say";
        };
    }
}
