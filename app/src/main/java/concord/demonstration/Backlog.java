package concord.demonstration;

import concord.demonstration.Journey.Discussion;
import concord.demonstration.Journey.Work;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Tells all invented referrals and what became of their cases, part by part in the order of time, each part in a
 * transaction of its own. One that a rule refuses is left out with all that would have followed, and said so: the
 * demonstration opens all the same.
 *
 * <p>The areas of one panel are a lane, and lanes are told side by side: nobody is referred in two of them, and the few cases
 * that move to another end there.
 */
@Component
@Profile("demo")
class Backlog {

    private static final Logger LOG = LoggerFactory.getLogger(Backlog.class);
    private static final int SAY_SO = 250;
    private static final int REHEARSED = 60;

    /** One more than most small machines have cores, because each lane waits for PostgreSQL half of the time. */
    private static final int LANES = 3;

    private final Chapters chapters;
    private final Telling telling;
    private final OpenedCases opened;
    private final CaseStory cases;
    private final MeetingStory meetings;
    private final Hands hands;
    private final PanelHands panels;

    Backlog(
            Chapters chapters,
            Telling telling,
            OpenedCases opened,
            CaseStory cases,
            MeetingStory meetings,
            Hands hands,
            PanelHands panels) {
        this.chapters = chapters;
        this.telling = telling;
        this.opened = opened;
        this.cases = cases;
        this.meetings = meetings;
        this.hands = hands;
        this.panels = panels;
    }

    List<String> tell(LocalDate end) {
        return tellStrands(
                Stream.concat(Plots.before(end).stream().map(Strand::of), CaseStories.strands(end).stream())
                        .toList(),
                end);
    }

    /** So much of it that the JVM has done each kind of act some times. */
    void rehearse(LocalDate end) {
        List<Plot> all = Plots.before(end);
        tell(all.subList(0, REHEARSED), end);
    }

    List<String> tell(List<Plot> plots, LocalDate end) {
        return tellStrands(plots.stream().map(Strand::of).toList(), end);
    }

    /** Answers with the parts that were refused: none, unless a rule has changed since they were thought out. */
    List<String> tellStrands(List<Strand> strands, LocalDate end) {
        Map<PanelRow, List<Strand>> byPanel = strands.stream()
                .collect(Collectors.groupingBy(strand -> panels.of(strand.plot().area())));
        var progress = new Progress();
        List<Round> rounds = panels.all().stream()
                .map(panel -> new Round(panel, byPanel.getOrDefault(panel, List.of()), end, progress))
                .sorted(Comparator.comparingInt(round -> -round.strands.size())) // the longest lane begins first
                .toList();
        sideBySide(rounds);
        return rounds.stream().flatMap(round -> round.refused.stream()).toList();
    }

    private static void sideBySide(List<Round> rounds) {
        try (ExecutorService lanes = Executors.newFixedThreadPool(LANES)) {
            List<Future<?>> told = new ArrayList<>();
            rounds.forEach(round -> told.add(lanes.submit(round::tell)));
            for (Future<?> one : told) {
                one.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The telling was stopped; the next start goes on with it", stopped);
        } catch (ExecutionException why) {
            throw new IllegalStateException("The invented story could not be told to its end", why.getCause());
        }
    }

    /** How far all lanes have come together. */
    private static final class Progress {

        private final AtomicInteger told = new AtomicInteger();
        private final AtomicInteger known = new AtomicInteger();

        void knowsOf() {
            known.incrementAndGet();
        }

        void wasTold() {
            int parts = told.incrementAndGet();
            if (parts % SAY_SO == 0) {
                LOG.info("{} parts of the invented story told, {} known to come", parts, known.get() - parts);
            }
        }
    }

    /** One telling of one lane: what is still to come, the earliest part first. */
    private final class Round {

        private final PanelRow panel;
        private final List<Strand> strands;
        private final LocalDate end;
        private final Progress progress;
        private final Storyline line = new Storyline();
        private final List<String> refused = new ArrayList<>();

        Round(PanelRow panel, List<Strand> strands, LocalDate end, Progress progress) {
            this.panel = panel;
            this.strands = strands;
            this.end = end;
            this.progress = progress;
        }

        void tell() {
            strands.forEach(this::refer);
            line.meeting(panel, panel.meetingAfter(lastMorning()), this::meet);
            for (var part = line.next(); part.isPresent(); part = line.next()) {
                if (stands(part.get())) {
                    part.get().then().run();
                }
                progress.wasTold();
            }
        }

        /** The next meeting of each panel stands in the calendar, whether or not it has an agenda yet. */
        private Instant lastMorning() {
            return PanelRow.at(end.minusDays(1), LocalTime.of(8, 0));
        }

        private void refer(Strand strand) {
            Plot plot = strand.plot();
            know(new Storyline.Part(
                    plot.received(),
                    "referral " + plot.number(),
                    () -> telling.tell(plot, end),
                    () -> opened.of(plot).ifPresent(found -> begin(strand, found))));
        }

        private void begin(Strand strand, OpenedCase found) {
            String area = strand.plot().area();
            goOn(Journeys.of(strand, found, panels.of(area), hands.area(area).workingDays()), 0);
        }

        private void goOn(Journey journey, int number) {
            if (number == journey.links().size()) {
                return;
            }
            switch (journey.links().get(number)) {
                case Work work ->
                    come(new Storyline.Part(
                            work.events().getFirst().at(),
                            "case of referral %d, part %d"
                                    .formatted(journey.plot().number(), number),
                            () -> cases.tell(journey, work, end),
                            () -> goOn(journey, number + 1)));
                case Discussion discussion ->
                    line.meeting(journey.panel(), discussion.meeting(), this::meet)
                            .discusses(
                                    new MeetingStory.Case(
                                            journey.plot(),
                                            journey.caseId(),
                                            discussion.purpose(),
                                            discussion.decision()),
                                    () -> goOn(journey, number + 1));
            }
        }

        private void meet(Storyline.Meeting meeting) {
            Instant agenda = PanelRow.agendaOf(meeting.day());
            come(new Storyline.Part(
                    agenda.isBefore(lastMorning()) ? agenda : lastMorning(),
                    "%s on %s".formatted(meeting.panel().name(), meeting.day()),
                    () -> meetings.tell(meeting.panel(), meeting.day(), meeting.cases(), end),
                    meeting::goOn));
        }

        private void come(Storyline.Part part) {
            if (Storyteller.isBefore(part.from(), end)) {
                know(part);
            }
        }

        private void know(Storyline.Part part) {
            line.add(part);
            progress.knowsOf();
        }

        /** True where it was told now or at an earlier start. */
        private boolean stands(Storyline.Part part) {
            try {
                chapters.once(part.name(), part.telling());
                return true;
            } catch (IllegalStateException why) {
                LOG.warn("The {} could not be told: {}", part.name(), why.getMessage());
                refused.add(part.name());
                return false;
            }
        }
    }
}
