package concord.partnership.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.partnership.Holding;
import concord.platform.gate.Outcome;
import concord.platform.gate.StaffId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * G2: over random appointments, covers, absences and departures every open post has on every day exactly one of a
 * present holder, a cover and a vacancy, and a vacancy knows since when. The model keeps a plain calendar: for each
 * post and day who holds and who covers, for each member of staff and day whether they are away.
 */
class OccupancyModelTests {

    private static final int WORLDS = 250;
    private static final int EVENTS = 1_000;
    private static final int POSTS = 6;
    private static final int STAFF = 12;
    private static final int DAYS = 400;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyPostIsPresentCoveredOrVacantOnEveryDay(long seed) {
        for (int world = 0; world < WORLDS; world++) {
            new World(new Random(seed * 1_000 + world), "seed %d, world %d".formatted(seed, world)).live();
        }
    }

    /** One partnership: the rooms' own types beside the model. */
    private static final class World {

        private final Random random;
        private final String name;
        private final List<List<Held>> posts = new ArrayList<>();
        private final Map<Integer, List<Span>> absences = new HashMap<>();
        private final int[][] holder = filled();
        private final int[][] cover = filled();
        private final boolean[][] away = new boolean[STAFF][DAYS];
        private int next;

        World(Random random, String name) {
            this.random = random;
            this.name = name;
            for (int post = 0; post < POSTS; post++) {
                posts.add(new ArrayList<>());
            }
        }

        private record Held(UUID id, int staff, Spell.Kind kind, Span days) {}

        void live() {
            for (int event = 0; event < EVENTS; event++) {
                int staff = random.nextInt(STAFF);
                int day = random.nextInt(DAYS);
                switch (random.nextInt(10)) {
                    case 0, 1, 2 -> appoint(random.nextInt(POSTS), staff, day);
                    case 3, 4, 5 -> appointCover(random.nextInt(POSTS), staff, day, day + random.nextInt(30));
                    case 6, 7, 8 -> beAway(staff, day, Math.min(DAYS - 1, day + random.nextInt(20)));
                    default -> leave(staff, day);
                }
                check(random.nextInt(POSTS), random.nextInt(DAYS), event);
            }
        }

        private void appoint(int post, int staff, int day) {
            Outcome<Succession> outcome = occupancy(post).passTo(new StaffId(new UUID(1, staff)), date(day), FIRST);
            if (outcome instanceof Outcome.Done<Succession>(Succession succession)) {
                succession.ended().ifPresent(ended -> cut(posts.get(post), ended, day - 1));
                posts.get(post).add(held(staff, Spell.Kind.HOLDER, new Span(date(day), null)));
                Arrays.fill(holder[post], day, DAYS, staff);
            }
        }

        private void appointCover(int post, int staff, int from, int until) {
            Span days = new Span(date(from), date(until));
            if (occupancy(post)
                    .objectionToCover(new StaffId(new UUID(1, staff)), days)
                    .isEmpty()) {
                posts.get(post).add(held(staff, Spell.Kind.COVER, days));
                Arrays.fill(cover[post], from, Math.min(DAYS, until + 1), staff);
            }
        }

        private void beAway(int staff, int from, int until) {
            absences.computeIfAbsent(staff, _ -> new ArrayList<>()).add(new Span(date(from), date(until)));
            Arrays.fill(away[staff], from, until + 1, true);
        }

        private void leave(int staff, int lastDay) {
            for (int post = 0; post < POSTS; post++) {
                List<Held> spells = posts.get(post);
                spells.removeIf(
                        held -> held.staff() == staff && held.days().from().isAfter(date(lastDay)));
                spells.replaceAll(held -> held.staff() == staff
                                && held.days().contains(date(lastDay).plusDays(1))
                        ? ended(held, lastDay)
                        : held);
                clear(holder[post], staff, lastDay + 1);
                clear(cover[post], staff, lastDay + 1);
            }
        }

        private void check(int post, int day, int event) {
            Holding actual = occupancy(post).on(date(day));
            Holding expected = expected(post, day);
            if (!actual.equals(expected)) { // a description for each of a million checks would cost more than they do
                assertThat(actual)
                        .as("%s, event %d, post %d, day %d", name, event, post, day)
                        .isEqualTo(expected);
            }
        }

        private Holding expected(int post, int day) {
            if (isThere(holder[post][day], day)) {
                return new Holding.Present(staff(holder[post][day]));
            }
            if (isThere(cover[post][day], day)) {
                return new Holding.Covered(staff(cover[post][day]), holderOrNone(post, day));
            }
            int since = day;
            while (since > 0
                    && !isThere(holder[post][since - 1], since - 1)
                    && !isThere(cover[post][since - 1], since - 1)) {
                since--;
            }
            return new Holding.Vacant(date(since));
        }

        private boolean isThere(int staff, int day) {
            return staff >= 0 && !away[staff][day];
        }

        private @Nullable StaffId holderOrNone(int post, int day) {
            return holder[post][day] < 0 ? null : staff(holder[post][day]);
        }

        private Occupancy occupancy(int post) {
            return new Occupancy(
                    FIRST,
                    posts.get(post).stream()
                            .map(held -> new Spell(
                                    held.id(),
                                    staff(held.staff()),
                                    held.kind(),
                                    held.days(),
                                    absences.getOrDefault(held.staff(), List.of())))
                            .toList());
        }

        private Held held(int staff, Spell.Kind kind, Span days) {
            return new Held(new UUID(2, next++), staff, kind, days);
        }

        private static void cut(List<Held> spells, UUID id, int lastDay) {
            spells.replaceAll(held -> held.id().equals(id) ? ended(held, lastDay) : held);
        }

        private static Held ended(Held held, int lastDay) {
            return new Held(
                    held.id(), held.staff(), held.kind(), new Span(held.days().from(), date(lastDay)));
        }

        private static void clear(int[] days, int staff, int from) {
            for (int day = from; day < DAYS; day++) {
                days[day] = days[day] == staff ? -1 : days[day];
            }
        }

        private static StaffId staff(int staff) {
            return new StaffId(new UUID(1, staff));
        }

        private static LocalDate date(int day) {
            return FIRST.plusDays(day);
        }

        private static int[][] filled() {
            int[][] days = new int[POSTS][DAYS];
            Arrays.stream(days).forEach(post -> Arrays.fill(post, -1));
            return days;
        }
    }
}
