package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.referrals.AnswerPrompt;
import concord.referrals.AttachedEvidence;
import concord.referrals.IntakeRefusal;
import concord.referrals.PromptAnswer;
import concord.referrals.PromptId;
import concord.referrals.PromptView;
import concord.referrals.ReferralId;
import concord.sharing.RequestId;
import concord.sharing.RequestsAbout;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers a completeness prompt: with the evidence, in words, or with a request to a partner (F10). */
@Component
class AnsweringPrompt implements CommandHandler<AnswerPrompt, ReferralId> {

    private final Referrals referrals;
    private final EvidenceTable table;
    private final EvidenceBook evidence;
    private final Gate gate;

    AnsweringPrompt(Referrals referrals, EvidenceTable table, EvidenceBook evidence, Gate gate) {
        this.referrals = referrals;
        this.table = table;
        this.evidence = evidence;
        this.gate = gate;
    }

    @Override
    public Outcome<ReferralId> handle(AnswerPrompt command, Acting acting) {
        return referrals
                .toChange(command.referral())
                .then(Closed::refuse)
                .then(referral -> open(referral, command.prompt()))
                .then(referral -> answered(referral, command.answer(), acting))
                .then(answered -> enter(command, answered, acting));
    }

    private Outcome<Referral> open(Referral referral, PromptId id) {
        Optional<PromptView> prompt = table.promptsOf(referral.id()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
        if (prompt.isEmpty()) {
            return Outcome.refused(new IntakeRefusal.NoSuchPart("question"));
        }
        return prompt.get().isOpen() ? Outcome.done(referral) : Outcome.refused(new IntakeRefusal.AnsweredBefore());
    }

    private Outcome<EvidenceTable.Answered> answered(Referral referral, PromptAnswer answer, Acting acting) {
        return switch (answer) {
            case PromptAnswer.Explained(String text) -> Outcome.done(new EvidenceTable.Answered(text, null, null));
            case PromptAnswer.Attached(AttachedEvidence one) ->
                evidence.attach(referral, one, acting)
                        .then(document -> Outcome.done(
                                new EvidenceTable.Answered("Attached: " + one.description(), document.value(), null)));
            case PromptAnswer.Requested(RequestId request) -> requested(referral, request, acting);
        };
    }

    private Outcome<EvidenceTable.Answered> requested(Referral referral, RequestId request, Acting acting) {
        return gate.ask(acting, new RequestsAbout(referral.id().ref()))
                .then(requests -> requests.lines().stream()
                        .filter(line -> line.id().equals(request))
                        .findFirst()
                        .<Outcome<EvidenceTable.Answered>>map(line -> Outcome.done(new EvidenceTable.Answered(
                                "Asked for with " + line.reference(), null, request.value())))
                        .orElseGet(() -> Outcome.refused(new IntakeRefusal.RequestOfAnother())));
    }

    private Outcome<ReferralId> enter(AnswerPrompt command, EvidenceTable.Answered answered, Acting acting) {
        table.answer(command.referral(), command.prompt(), answered, acting);
        return referrals.toChange(command.referral()).then(referral -> {
            referrals.record(referral, Happening.of(Happening.Kind.PROMPT_ANSWERED), acting);
            return Outcome.done(referral.id());
        });
    }
}
