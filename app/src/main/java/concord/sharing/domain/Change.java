package concord.sharing.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.sharing.RequestId;
import java.time.Clock;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** The way every change of a request takes: find it, let it decide, add the event. */
@Component
class Change {

    private final Requests requests;
    private final Clock clock;

    Change(Requests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /** What a request decides, given who acts and when. */
    interface Decision extends BiFunction<InformationRequest, RequestEvent.Stamp, Outcome<RequestEvent>> {}

    /** The request as it was before, and what has happened to it now. */
    record Changed(InformationRequest request, RequestEvent event) {}

    Outcome<Changed> of(RequestId id, Acting acting, Decision decision) {
        InformationRequest request = requests.find(id).orElse(null);
        if (request == null) {
            return Outcome.refused(new GateRefusal.NotFound());
        }
        RequestEvent.Stamp stamp = RequestEvent.Stamp.of(acting, clock.instant());
        return decision.apply(request, stamp).then(event -> {
            requests.add(request, event);
            return Outcome.done(new Changed(request, event));
        });
    }
}
