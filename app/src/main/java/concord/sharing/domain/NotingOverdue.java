package concord.sharing.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.sharing.NoteOverdue;
import concord.sharing.RequestId;
import concord.sharing.RequestOverdue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Notes that a request's day has passed, and lets the rooms below hear of it. */
@Component
class NotingOverdue implements CommandHandler<NoteOverdue, RequestId> {

    private final Change change;
    private final ApplicationEventPublisher events;

    NotingOverdue(Change change, ApplicationEventPublisher events) {
        this.change = change;
        this.events = events;
    }

    @Override
    public Outcome<RequestId> handle(NoteOverdue command, Acting acting) {
        return change.of(
                        command.request(),
                        acting,
                        (request, stamp) -> request.whileOpen(new RequestEvent.Overdue(stamp)))
                .then(changed -> {
                    events.publishEvent(new RequestOverdue(
                            command.request(), changed.request().parties().about()));
                    return Outcome.done(command.request());
                });
    }
}
