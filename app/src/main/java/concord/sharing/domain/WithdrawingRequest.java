package concord.sharing.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.sharing.RequestId;
import concord.sharing.RequestWithdrawn;
import concord.sharing.WithdrawRequest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Withdraws a request. Its row in the disclosure ledger stays: what was told was told. */
@Component
class WithdrawingRequest implements CommandHandler<WithdrawRequest, RequestId> {

    private final Change change;
    private final ApplicationEventPublisher events;

    WithdrawingRequest(Change change, ApplicationEventPublisher events) {
        this.change = change;
        this.events = events;
    }

    @Override
    public Outcome<RequestId> handle(WithdrawRequest command, Acting acting) {
        return change.of(
                        command.request(),
                        acting,
                        (request, stamp) -> request.whileOpen(new RequestEvent.Withdrawn(stamp, command.reason())))
                .then(changed -> {
                    events.publishEvent(new RequestWithdrawn(
                            command.request(), changed.request().parties().about()));
                    return Outcome.done(command.request());
                });
    }
}
