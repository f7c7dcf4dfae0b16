package concord.sharing.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.platform.gate.RecordRef;
import concord.sharing.Ground;
import concord.sharing.RequestView;
import concord.sharing.ShowRequest;
import concord.vocabulary.Lists;
import concord.vocabulary.Vocabularies;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows one request. Whoever was asked sees the request alone: which record it is about stays with those who ask. */
@Component
class ShowingRequest implements QueryHandler<ShowRequest, RequestView> {

    private final Requests requests;
    private final RequestParts parts;
    private final HappeningWords happenings;
    private final KnownRecords records;
    private final Vocabularies vocabularies;
    private final RequestDays days;

    ShowingRequest(
            Requests requests,
            RequestParts parts,
            HappeningWords happenings,
            KnownRecords records,
            Vocabularies vocabularies,
            RequestDays days) {
        this.requests = requests;
        this.parts = parts;
        this.happenings = happenings;
        this.records = records;
        this.vocabularies = vocabularies;
        this.days = days;
    }

    @Override
    public Outcome<RequestView> answer(ShowRequest query, Acting acting) {
        return requests.find(query.request())
                .<Outcome<RequestView>>map(request -> Outcome.done(view(request)))
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }

    private RequestView view(InformationRequest request) {
        RecordRef about = request.standpoint().asks() ? request.parties().about() : null;
        Ground ground = parts.ground(request.id());
        return new RequestView(
                parts.line(request.id()),
                request.history().version(),
                about,
                about == null ? null : records.link(about),
                parts.ask(request),
                parts.told(request.id()),
                ground,
                vocabularies.words(Lists.LAWFUL_BASIS, ground.lawfulBasis()),
                parts.answers(request.id()),
                parts.documents(request.id()),
                happenings.of(request.history()),
                allowed(request));
    }

    private RequestView.Allowed allowed(InformationRequest request) {
        Standpoint standpoint = request.standpoint();
        boolean isOpen = request.history().state().isOpen();
        boolean mayExtend = standpoint.asks() || !request.history().wasExtendedByThoseAsked();
        return new RequestView.Allowed(
                isOpen && standpoint.wasAsked(), isOpen && mayExtend, isOpen && standpoint.asks(), latestOwn(request));
    }

    private @Nullable LocalDate latestOwn(InformationRequest request) {
        return request.isLookedAtByThoseAskedOnly()
                ? days.latestOwn(request.parties().area(), request.history().due())
                : null;
    }
}
