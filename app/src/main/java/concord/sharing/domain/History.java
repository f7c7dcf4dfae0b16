package concord.sharing.domain;

import concord.platform.gate.PostId;
import concord.platform.time.HouseClock;
import concord.sharing.ChaseList;
import concord.sharing.RequestState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The events of one request, the oldest first, and what follows from them. The first is always that it was asked. */
record History(List<RequestEvent> events) {

    History {
        events = List.copyOf(events);
        if (events.isEmpty() || !(events.getFirst() instanceof RequestEvent.Asked)) {
            throw new IllegalArgumentException("A request begins by being asked");
        }
    }

    History and(RequestEvent event) {
        var longer = new ArrayList<>(events);
        longer.add(event);
        return new History(longer);
    }

    RequestState state() {
        RequestState state = RequestState.ASKED;
        for (RequestEvent event : events) {
            state = after(event, state);
        }
        return state;
    }

    private static RequestState after(RequestEvent event, RequestState before) {
        return switch (event) {
            case RequestEvent.Seen _ -> before == RequestState.ASKED ? RequestState.SEEN : before;
            case RequestEvent.Answered _ -> RequestState.ANSWERED;
            case RequestEvent.Refused _ -> RequestState.REFUSED;
            case RequestEvent.Withdrawn _ -> RequestState.WITHDRAWN;
            case RequestEvent.Asked _,
                    RequestEvent.Read _,
                    RequestEvent.Extended _,
                    RequestEvent.Escalated _,
                    RequestEvent.Reminded _,
                    RequestEvent.Overdue _ -> before;
        };
    }

    /** Whether something came back that whoever asked has not opened yet. */
    boolean isUnread() {
        RequestState state = state();
        boolean cameBack = state == RequestState.ANSWERED || state == RequestState.REFUSED;
        return cameBack && !has(RequestEvent.Read.class);
    }

    /** The last day on which an answer is in time. */
    LocalDate due() {
        return lastOf(RequestEvent.Extended.class)
                .map(RequestEvent.Extended::due)
                .orElseGet(() -> asked().due());
    }

    /** The posts it is with: the one asked first, then each it was taken up to. */
    List<PostId> recipients() {
        var posts = new ArrayList<>(List.of(asked().of()));
        all(RequestEvent.Escalated.class).forEach(event -> posts.add(event.to()));
        return List.copyOf(posts);
    }

    /** Counts what people decided; looks, reminders and the clock's own steps do not make a typed answer stale. */
    int version() {
        return (int) events.stream().filter(History::isDecided).count();
    }

    private static boolean isDecided(RequestEvent event) {
        return switch (event) {
            case RequestEvent.Answered _, RequestEvent.Refused _, RequestEvent.Extended _, RequestEvent.Withdrawn _ ->
                true;
            case RequestEvent.Asked _,
                    RequestEvent.Seen _,
                    RequestEvent.Read _,
                    RequestEvent.Escalated _,
                    RequestEvent.Reminded _,
                    RequestEvent.Overdue _ -> false;
        };
    }

    boolean has(Class<? extends RequestEvent> kind) {
        return events.stream().anyMatch(kind::isInstance);
    }

    boolean wasExtendedByThoseAsked() {
        return all(RequestEvent.Extended.class).stream().anyMatch(RequestEvent.Extended::byThoseAsked);
    }

    /**
     * What the clock asks for on a day: a reminder on the due day, a note when it has passed, then one step up after
     * another, each once.
     *
     * @param stepUpAfter the last day that is waited for after a due day or after an earlier step up
     * @param isSomebodyAbove false where the ladder has ended
     */
    Optional<ChaseList.Kind> dueStep(LocalDate today, UnaryOperator<LocalDate> stepUpAfter, boolean isSomebodyAbove) {
        if (!state().isOpen() || today.isBefore(due())) {
            return Optional.empty();
        }
        List<RequestEvent> sinceThen = sinceDueDayWasSet();
        if (sinceThen.stream().noneMatch(RequestEvent.Reminded.class::isInstance)) {
            return Optional.of(ChaseList.Kind.REMIND);
        }
        if (!today.isAfter(due())) {
            return Optional.empty();
        }
        if (sinceThen.stream().noneMatch(RequestEvent.Overdue.class::isInstance)) {
            return Optional.of(ChaseList.Kind.NOTE_OVERDUE);
        }
        boolean isTimeToStepUp = isSomebodyAbove && today.isAfter(stepUpAfter.apply(waitedSince(sinceThen)));
        return isTimeToStepUp ? Optional.of(ChaseList.Kind.ESCALATE) : Optional.empty();
    }

    private LocalDate waitedSince(List<RequestEvent> sinceThen) {
        LocalDate lastStep = sinceThen.stream()
                .filter(RequestEvent.Escalated.class::isInstance)
                .map(event -> LocalDate.ofInstant(event.stamp().at(), HouseClock.LONDON))
                .reduce(due(), (_, later) -> later);
        return lastStep.isBefore(due()) ? due() : lastStep;
    }

    private List<RequestEvent> sinceDueDayWasSet() {
        int from = lastOf(RequestEvent.Extended.class).map(events::indexOf).orElse(0);
        return events.subList(from, events.size());
    }

    private RequestEvent.Asked asked() {
        return (RequestEvent.Asked) events.getFirst();
    }

    private <E extends RequestEvent> List<E> all(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private <E extends RequestEvent> Optional<E> lastOf(Class<E> kind) {
        return all(kind).stream().reduce((_, later) -> later);
    }
}
