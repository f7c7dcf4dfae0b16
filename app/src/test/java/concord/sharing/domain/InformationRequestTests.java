package concord.sharing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.platform.gate.RecordRef;
import concord.sharing.FieldAnswer;
import concord.sharing.RequestId;
import concord.sharing.SharingRefusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request lets happen to it, and what it refuses. */
class InformationRequestTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);
    private static final LocalDate LATEST_OWN = LocalDate.of(2026, 12, 7);
    private static final List<String> ITEMS = List.of("Attendance", "Absences", "Why?");
    private static final RequestEvent.Stamp STAMP =
            new RequestEvent.Stamp(Instant.parse("2026-11-23T09:00:00Z"), new PostId(new UUID(0, 7)), null);
    private static final Standpoint WAS_ASKED = new Standpoint(false, true);
    private static final Standpoint ASKS = new Standpoint(true, false);

    @Test
    void takesAnAnswerToEachThingAsked() {
        assertThat(request(WAS_ASKED).answer(answers(ITEMS), STAMP))
                .isEqualTo(Outcome.done(new RequestEvent.Answered(STAMP)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void refusesWhateverIsNotExactlyOneAnswerToEach(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            var items = new ArrayList<String>();
            for (int length = random.nextInt(5); length > 0; length--) {
                items.add(random.nextInt(4) == 0 ? "Not asked" : ITEMS.get(random.nextInt(ITEMS.size())));
            }
            var sorted = new ArrayList<>(items);
            Collections.sort(sorted);
            boolean isWhole = sorted.equals(ITEMS.stream().sorted().toList());

            Outcome<RequestEvent> outcome = request(WAS_ASKED).answer(answers(items), STAMP);

            assertThat(outcome instanceof Outcome.Done<RequestEvent>)
                    .as("seed %d: %s", seed, items)
                    .isEqualTo(isWhole);
        }
    }

    @Test
    void letsOnlyThoseAnswerWhoWereAsked() {
        assertThat(request(ASKS).answer(answers(ITEMS), STAMP))
                .isEqualTo(Outcome.refused(new SharingRefusal.NotAskedOfYou()));
        assertThat(request(ASKS).refuse("not-ours", "No", STAMP))
                .isEqualTo(Outcome.refused(new SharingRefusal.NotAskedOfYou()));
    }

    @Test
    void refusesEverythingOnceItHasEnded() {
        for (RequestEvent end : List.of(
                new RequestEvent.Answered(STAMP),
                new RequestEvent.Refused(STAMP, "not-ours", "No"),
                new RequestEvent.Withdrawn(STAMP, "Known by now"))) {
            InformationRequest ended = request(new Standpoint(true, true), end);

            List<Outcome<RequestEvent>> tried = List.of(
                    ended.answer(answers(ITEMS), STAMP),
                    ended.refuse("not-ours", "No", STAMP),
                    ended.extend(later(DUE.plusDays(1), false), TODAY, LATEST_OWN),
                    ended.escalate(new PostId(new UUID(0, 8)), "Late", STAMP),
                    ended.whileOpen(new RequestEvent.Reminded(STAMP)));

            assertThat(tried)
                    .allSatisfy(outcome -> assertThat(outcome)
                            .isEqualTo(Outcome.refused(
                                    new SharingRefusal.NotOpen(ended.history().state()))));
        }
    }

    @Test
    void isExtendedToALaterDayOnly() {
        InformationRequest request = request(ASKS);

        assertThat(request.extend(later(DUE, false), TODAY, LATEST_OWN))
                .isEqualTo(Outcome.refused(new SharingRefusal.NotLater()));
        assertThat(request.extend(later(DUE.plusDays(1), false), DUE.plusDays(9), LATEST_OWN))
                .isEqualTo(Outcome.refused(new SharingRefusal.NotLater()));
        assertThat(request.extend(later(DUE.plusDays(300), false), TODAY, LATEST_OWN))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void letsThoseAskedTakeMoreTimeOnceAndWithinTheTarget() {
        InformationRequest request = request(WAS_ASKED);

        assertThat(request.extend(later(LATEST_OWN.plusDays(1), true), TODAY, LATEST_OWN))
                .isEqualTo(Outcome.refused(new SharingRefusal.MoreThanOnesOwn()));
        RequestEvent.Extended first = later(LATEST_OWN, true);
        assertThat(request.extend(first, TODAY, LATEST_OWN)).isEqualTo(Outcome.done(first));
        assertThat(request(WAS_ASKED, first).extend(later(LATEST_OWN.plusDays(1), true), TODAY, LATEST_OWN.plusDays(9)))
                .isEqualTo(Outcome.refused(new SharingRefusal.MoreThanOnesOwn()));
    }

    @Test
    void isNotEscalatedWhereNobodyIsAbove() {
        assertThat(request(ASKS).escalate(null, "Late", STAMP))
                .isEqualTo(Outcome.refused(new SharingRefusal.NobodyAbove()));
    }

    @Test
    void notesTheFirstLookOfEachSideOnly() {
        assertThat(request(WAS_ASKED).look(STAMP)).isEqualTo(new RequestEvent.Seen(STAMP));
        assertThat(request(WAS_ASKED, new RequestEvent.Seen(STAMP)).look(STAMP)).isNull();
        assertThat(request(ASKS).look(STAMP)).isNull();
        RequestEvent.Stamp asker = new RequestEvent.Stamp(STAMP.at(), new PostId(new UUID(0, 1)), null);
        assertThat(request(ASKS, new RequestEvent.Answered(STAMP)).look(asker)).isEqualTo(new RequestEvent.Read(asker));
        assertThat(request(ASKS, new RequestEvent.Answered(STAMP)).look(STAMP)).isNull();
    }

    private static RequestEvent.Extended later(LocalDate due, boolean byThoseAsked) {
        return new RequestEvent.Extended(STAMP, due, "Half term", byThoseAsked);
    }

    private static List<FieldAnswer> answers(List<String> items) {
        return items.stream()
                .map(item -> new FieldAnswer(item, FieldAnswer.Kind.NOT_HELD, ""))
                .toList();
    }

    private static InformationRequest request(Standpoint standpoint, RequestEvent... later) {
        var events =
                new ArrayList<RequestEvent>(List.of(new RequestEvent.Asked(STAMP, new PostId(new UUID(0, 7)), DUE)));
        events.addAll(List.of(later));
        var parties = new InformationRequest.Parties(
                new RecordRef("sample-record", new UUID(0, 2)),
                new AreaId(new UUID(0, 3)),
                null,
                new PostId(new UUID(0, 1)),
                new AgencyId(new UUID(0, 4)),
                new AgencyId(new UUID(0, 5)));
        return new InformationRequest(new RequestId(new UUID(0, 6)), parties, ITEMS, new History(events), standpoint);
    }
}
