package concord.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/** The parts of the story that are known to come, and the meetings at which several cases come together. */
final class Storyline {

    private final PriorityQueue<Part> parts =
            new PriorityQueue<>(Comparator.comparing(Part::from).thenComparing(Part::name));
    private final Map<Key, Meeting> meetings = new HashMap<>();

    private record Key(String panel, LocalDate day) {}

    /**
     * A part that is told whole.
     *
     * @param then what is known to come once it stands
     */
    record Part(Instant from, String name, Runnable telling, Runnable then) {}

    /** A meeting, and what follows for each of its cases. */
    static final class Meeting {
        private final PanelRow panel;
        private final LocalDate day;
        private final List<MeetingStory.Case> cases = new ArrayList<>();
        private final List<Runnable> next = new ArrayList<>();

        private Meeting(PanelRow panel, LocalDate day) {
            this.panel = panel;
            this.day = day;
        }

        PanelRow panel() {
            return panel;
        }

        LocalDate day() {
            return day;
        }

        List<MeetingStory.Case> cases() {
            return cases;
        }

        void discusses(MeetingStory.Case one, Runnable then) {
            cases.add(one);
            next.add(then);
        }

        void goOn() {
            next.forEach(Runnable::run);
        }
    }

    void add(Part part) {
        parts.add(part);
    }

    Optional<Part> next() {
        return Optional.ofNullable(parts.poll());
    }

    /** The meeting of a panel on a day, announced the first time that anything leads to it. */
    Meeting meeting(PanelRow panel, LocalDate day, Consumer<Meeting> announce) {
        return meetings.computeIfAbsent(new Key(panel.name(), day), _ -> {
            var meeting = new Meeting(panel, day);
            announce.accept(meeting);
            return meeting;
        });
    }
}
