package concord.sharing.domain;

import concord.people.PersonId;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.platform.gate.RecordRef;
import concord.sharing.FieldAnswer;
import concord.sharing.RequestId;
import concord.sharing.SharingRefusal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request to a partner. It decides what may happen to it next; each decision is an event or a refusal. */
record InformationRequest(RequestId id, Parties parties, List<String> items, History history, Standpoint standpoint) {

    InformationRequest {
        items = List.copyOf(items);
    }

    /** Between whom and about what. */
    record Parties(
            RecordRef about,
            AreaId area,
            @Nullable PersonId person,
            PostId askedBy,
            @Nullable AgencyId askingAgency,
            AgencyId askedOf) {}

    Outcome<RequestEvent> answer(List<FieldAnswer> answers, RequestEvent.Stamp stamp) {
        return byThoseAsked().then(_ -> {
            var open = new HashSet<>(items);
            boolean fits = answers.stream().allMatch(answer -> open.remove(answer.item()));
            return fits && open.isEmpty()
                    ? Outcome.done(new RequestEvent.Answered(stamp))
                    : Outcome.refused(new SharingRefusal.ItemsUnanswered(open.size()));
        });
    }

    Outcome<RequestEvent> refuse(String reason, String words, RequestEvent.Stamp stamp) {
        return byThoseAsked().then(_ -> Outcome.done(new RequestEvent.Refused(stamp, reason, words)));
    }

    /**
     * Gives it a later day.
     *
     * @param latestOwn the latest day that whoever was asked may give itself
     */
    Outcome<RequestEvent> extend(RequestEvent.Extended proposed, LocalDate today, LocalDate latestOwn) {
        return whileOpen().then(_ -> {
            if (!proposed.due().isAfter(history.due()) || proposed.due().isBefore(today)) {
                return Outcome.refused(new SharingRefusal.NotLater());
            }
            boolean isOnesOwn = proposed.byThoseAsked();
            if (isOnesOwn
                    && (history.wasExtendedByThoseAsked() || proposed.due().isAfter(latestOwn))) {
                return Outcome.refused(new SharingRefusal.MoreThanOnesOwn());
            }
            return Outcome.done(proposed);
        });
    }

    Outcome<RequestEvent> escalate(@Nullable PostId next, String why, RequestEvent.Stamp stamp) {
        return whileOpen()
                .then(_ -> next == null
                        ? Outcome.refused(new SharingRefusal.NobodyAbove())
                        : Outcome.done(new RequestEvent.Escalated(stamp, next, why)));
    }

    Outcome<RequestEvent> whileOpen(RequestEvent event) {
        return whileOpen().then(_ -> Outcome.done(event));
    }

    /** Whether the acting post alone can speak for those who were asked, and not for those who ask. */
    boolean isLookedAtByThoseAskedOnly() {
        return standpoint.wasAsked() && !standpoint.asks();
    }

    /** What a look adds to the history, if anything: that it was seen, or that what came back was read. */
    @Nullable
    RequestEvent look(RequestEvent.Stamp stamp) {
        boolean isOpen = history.state().isOpen();
        if (isOpen && standpoint.wasAsked() && !history.has(RequestEvent.Seen.class)) {
            return new RequestEvent.Seen(stamp);
        }
        boolean isTheAsker = stamp.post().equals(parties.askedBy());
        return !isOpen && isTheAsker && !history.has(RequestEvent.Read.class) ? new RequestEvent.Read(stamp) : null;
    }

    private Outcome<RequestId> byThoseAsked() {
        return standpoint.wasAsked() ? whileOpen() : Outcome.refused(new SharingRefusal.NotAskedOfYou());
    }

    private Outcome<RequestId> whileOpen() {
        return history.state().isOpen()
                ? Outcome.done(id)
                : Outcome.refused(new SharingRefusal.NotOpen(history.state()));
    }
}
