package concord.sharing.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.sharing.ExtendRequest;
import concord.sharing.RequestId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Gives a request a later day, within what each side may give. */
@Component
class ExtendingRequest implements CommandHandler<ExtendRequest, RequestId> {

    private final Change change;
    private final RequestDays days;

    ExtendingRequest(Change change, RequestDays days) {
        this.change = change;
        this.days = days;
    }

    @Override
    public Outcome<RequestId> handle(ExtendRequest command, Acting acting) {
        return change.of(command.request(), acting, (request, stamp) -> extended(request, command, stamp))
                .then(_ -> Outcome.done(command.request()));
    }

    private Outcome<RequestEvent> extended(
            InformationRequest request, ExtendRequest command, RequestEvent.Stamp stamp) {
        LocalDate due = request.history().due();
        var proposed =
                new RequestEvent.Extended(stamp, command.due(), command.reason(), request.isLookedAtByThoseAskedOnly());
        return request.extend(
                proposed, days.today(), days.latestOwn(request.parties().area(), due));
    }
}
