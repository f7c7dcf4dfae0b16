package concord.sharing.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.sharing.RemindOfRequest;
import concord.sharing.RequestId;
import concord.sharing.RequestLetter;
import org.springframework.stereotype.Component;

/** Reminds every post that has the request. */
@Component
class RemindingOfRequest implements CommandHandler<RemindOfRequest, RequestId> {

    private final Change change;
    private final RequestMail mail;

    RemindingOfRequest(Change change, RequestMail mail) {
        this.change = change;
        this.mail = mail;
    }

    @Override
    public Outcome<RequestId> handle(RemindOfRequest command, Acting acting) {
        return change.of(
                        command.request(),
                        acting,
                        (request, stamp) -> request.whileOpen(new RequestEvent.Reminded(stamp)))
                .then(changed -> {
                    changed.request()
                            .history()
                            .recipients()
                            .forEach(post -> mail.tell(post, RequestLetter.REMINDER, command.request()));
                    return Outcome.done(command.request());
                });
    }
}
