package concord.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concord.cases.CaseId;
import concord.cases.PanelDecision;
import concord.demonstration.Journey.Discussion;
import concord.demonstration.Journey.Work;
import concord.platform.time.HouseClock;
import concord.platform.time.WorkingCalendar;
import concord.platform.time.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Holds the courses of the cases to the published outcomes, and their parts to the order of time. */
class JourneysTests {

    private static final LocalDate END = LocalDate.of(2026, 11, 23);
    private static final double TOLERANCE = 0.04;
    private static final WorkingDays DAYS = WorkingDays.of(WorkingCalendar.ENGLAND_AND_WALES);

    private final Roster roster = Roster.read();
    private final List<Strand> strands =
            Plots.before(END).stream().map(Strand::of).toList();

    @Test
    void adoptsTheShareOfTheRegimeThatWasInForce() {
        List<Strand> now = ofRegime(true);
        List<Strand> before = ofRegime(false);

        assertThat(share(now, JourneysTests::isAdopted)).isCloseTo(Calibration.ADOPTED_NOW, within(TOLERANCE));
        assertThat(share(before, JourneysTests::isAdopted)).isCloseTo(Calibration.ADOPTED_BEFORE, within(0.1));
    }

    @Test
    void endsAsCasesEnd() {
        Calibration.ENDINGS
                .all()
                .forEach(ending -> assertThat(
                                share(strands, strand -> strand.course().ending() == ending.value()))
                        .as(ending.value().name())
                        .isCloseTo(ending.share(), within(TOLERANCE)));
        assertThat(share(
                        strands,
                        strand -> strand.course().ending().outcome().name().equals("WITHDREW")))
                .isCloseTo(0.15, within(TOLERANCE));
    }

    @Test
    void supportsForFourToNineMonthsInFourToTwelveSessions() {
        assertThat(strands)
                .extracting(strand -> strand.course().months())
                .contains(4, 9)
                .allMatch(some -> some >= 4 && some <= 9);
        assertThat(strands)
                .extracting(strand -> strand.course().sessions())
                .contains(4, 12)
                .allMatch(some -> some >= 4 && some <= 12);
    }

    @Test
    void thinksOutTheSameJourneysAgain() {
        assertThat(journeys()).isEqualTo(journeys());
    }

    @Test
    void tellsEachPartOfACaseAfterTheOneBefore() {
        for (Journey journey : journeys()) {
            assertThat(moments(journey))
                    .as("journey of %d", journey.plot().number())
                    .isSorted();
        }
    }

    @Test
    void readiesEachCaseBeforeTheAgendaOfItsMeetingIsDrawnUp() {
        for (Journey journey : journeys()) {
            Instant ready = Instant.MIN;
            for (Journey.Link link : journey.links()) {
                switch (link) {
                    case Work work -> ready = work.events().getLast().at();
                    case Discussion discussion
                    when discussion.decision() != PanelDecision.CONTINUE ->
                        assertThat(ready).isBefore(PanelRow.agendaOf(discussion.meeting()));
                    case Discussion _ -> {}
                }
            }
        }
    }

    @Test
    void leavesTimeForAllSessionsThatAreToBeGiven() {
        for (Journey journey : journeys()) {
            Course course = journey.course();
            if (isAdopted(new Strand(journey.plot(), course)) && course.ending() == Ending.LESSENED) {
                assertThat(count(journey, Event.Kind.SESSION)).isEqualTo(course.sessions());
                assertThat(count(journey, Event.Kind.COMPLETE_ACTION)).isEqualTo(2);
            }
        }
    }

    @Test
    void meetsOnWorkingDaysOnly() {
        for (PanelRow panel : roster.panels()) {
            for (LocalDate month = END.minusYears(3); month.isBefore(END); month = month.plusMonths(1)) {
                LocalDate day = panel.meetsIn(java.time.YearMonth.from(month));
                assertThat(DAYS.isWorkingDay(day))
                        .as("%s on %s", panel.name(), day)
                        .isTrue();
            }
        }
    }

    private List<Journey> journeys() {
        return strands.stream()
                .map(strand -> {
                    Plot plot = strand.plot();
                    var opened = new OpenedCase(
                            new CaseId(new UUID(0, plot.number())),
                            plot.received().plus(Duration.ofDays(12)));
                    return Journeys.of(strand, opened, roster.panelOf(plot.area()), DAYS);
                })
                .toList();
    }

    private static List<Instant> moments(Journey journey) {
        var moments = new ArrayList<Instant>();
        for (Journey.Link link : journey.links()) {
            switch (link) {
                case Work work -> work.events().forEach(event -> moments.add(event.at()));
                case Discussion discussion -> moments.add(journey.panel().opens(discussion.meeting()));
            }
        }
        return moments;
    }

    private static long count(Journey journey, Event.Kind kind) {
        return journey.links().stream()
                .flatMap(link -> link instanceof Work work ? work.events().stream() : java.util.stream.Stream.of())
                .filter(event -> event.kind() == kind)
                .count();
    }

    private List<Strand> ofRegime(boolean now) {
        return strands.stream()
                .filter(strand -> Calibration.isNewRegime(
                                LocalDate.ofInstant(strand.plot().received(), HouseClock.LONDON))
                        == now)
                .toList();
    }

    private static boolean isAdopted(Strand strand) {
        return strand.course().decision() == PanelDecision.ADOPT;
    }

    private static double share(List<Strand> some, Predicate<Strand> which) {
        return some.stream().filter(which).count() / (double) some.size();
    }
}
