package concord.sharing.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.sharing.EscalateRequest;
import concord.sharing.RequestId;
import concord.sharing.RequestLetter;
import org.springframework.stereotype.Component;

/** Takes a request to the next post of the ladder and tells it so. */
@Component
class EscalatingRequest implements CommandHandler<EscalateRequest, RequestId> {

    private final Change change;
    private final Ladder ladder;
    private final RequestMail mail;

    EscalatingRequest(Change change, Ladder ladder, RequestMail mail) {
        this.change = change;
        this.ladder = ladder;
        this.mail = mail;
    }

    @Override
    public Outcome<RequestId> handle(EscalateRequest command, Acting acting) {
        return change.of(
                        command.request(),
                        acting,
                        (request, stamp) ->
                                request.escalate(ladder.above(request).orElse(null), command.reason(), stamp))
                .then(changed -> {
                    if (changed.event() instanceof RequestEvent.Escalated escalated) {
                        mail.tell(escalated.to(), RequestLetter.ESCALATED, command.request());
                    }
                    return Outcome.done(command.request());
                });
    }
}
