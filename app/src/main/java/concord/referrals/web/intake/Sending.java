package concord.referrals.web.intake;

import concord.partnership.Step;
import concord.partnership.Targets;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.web.FormErrors;
import concord.platform.web.components.ErrorItem;
import concord.referrals.MakeReferral;
import concord.referrals.ReferralId;
import concord.referrals.Route;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Sends a draft: looks it over once more, makes the referral of it once, and leaves in the draft the way to its receipt. */
@Component
class Sending {

    private final Gate gate;
    private final Desk desk;
    private final EvidenceDesk evidence;
    private final QuestionCheck check;
    private final Targets targets;
    private final Clock clock;

    Sending(Gate gate, Desk desk, EvidenceDesk evidence, QuestionCheck check, Targets targets, Clock clock) {
        this.gate = gate;
        this.desk = desk;
        this.evidence = evidence;
        this.check = check;
        this.targets = targets;
        this.clock = clock;
    }

    /** What must be put right before it can be sent, each with the way to its field. */
    List<ErrorItem> problems(Begun begun, Choices choices) {
        var problems = new ArrayList<ErrorItem>();
        for (Question question : Question.values()) {
            FormErrors errors = check.of(question, begun.answers(), choices);
            errors.errors()
                    .forEach(error -> problems.add(
                            new ErrorItem(error.sentence(), Summary.change(question) + "#" + error.anchor())));
        }
        evidence.gone(begun).forEach(file -> problems.add(gone(file)));
        return problems;
    }

    static MakeReferral command(Begun begun) {
        Route route = begun.isPublic() ? Route.PUBLIC_FORM : Route.PRACTITIONER_FORM;
        return Composition.of(begun.answers(), route, begun.code());
    }

    /**
     * Made once for each draft, however often the button is pressed: the draft's identifier is the key of the act, and
     * the draft itself says afterwards what it has become.
     */
    Outcome<ReferralId> send(Begun begun, Visit visit) {
        MakeReferral command = command(begun);
        Outcome<ReferralId> made = gate.submitOnce(
                begun.acting(), command, Objects.requireNonNull(begun.id()).value());
        return made.then(id -> {
            Sent sent = sent(id, command.intake().area());
            desk.save(begun.with(begun.answers().becoming(sent)), visit);
            return Outcome.done(id);
        });
    }

    private Sent sent(ReferralId referral, AreaId area) {
        LocalDate today = LocalDate.now(clock);
        LocalDate read = targets.due(area, Step.PERSON_CHECK, today);
        return new Sent(referral.value(), read, targets.due(area, Step.GATEWAY_ASSESSMENT, read));
    }

    private static ErrorItem gone(Attached file) {
        return new ErrorItem(
                "The file “%s” is no longer here: files wait for 14 days. Remove it, or attach it again"
                        .formatted(file.name()),
                Summary.change(Question.EVIDENCE) + "#files");
    }
}
