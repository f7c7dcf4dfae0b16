package concord.sharing.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.sharing.RequestId;
import concord.sharing.SeeRequest;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Notes the first look of each side. */
@Component
class SeeingRequest implements CommandHandler<SeeRequest, RequestId> {

    private final Requests requests;
    private final Clock clock;

    SeeingRequest(Requests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public Outcome<RequestId> handle(SeeRequest command, Acting acting) {
        InformationRequest request = requests.find(command.request()).orElse(null);
        if (request == null) {
            return Outcome.refused(new GateRefusal.NotFound());
        }
        RequestEvent look = request.look(RequestEvent.Stamp.of(acting, clock.instant()));
        if (look != null) {
            requests.add(request, look);
        }
        return Outcome.done(command.request());
    }
}
