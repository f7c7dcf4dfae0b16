package concord.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concord.demonstration.Calibration.Ages;
import concord.platform.time.HouseClock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Holds the invented referrals to the published figures. With 1,500 drawn, 0.04 is three standard errors of a half. */
class PlotsTests {

    private static final LocalDate END = LocalDate.of(2026, 11, 23);
    private static final double TOLERANCE = 0.04;

    private final List<Plot> plots = Plots.before(END);

    @Test
    void inventsTheSameReferralsForTheSameDay() {
        assertThat(Plots.before(END)).isEqualTo(plots);
        assertThat(Plots.before(END.plusDays(1))).isNotEqualTo(plots);
    }

    @Test
    void fillsThreeYearsAndNoDayAfter() {
        assertThat(plots).hasSize(Calibration.REFERRALS);
        assertThat(plots)
                .extracting(PlotsTests::day)
                .allMatch(day -> day.isBefore(END) && !day.isBefore(END.minusYears(3)));
    }

    @Test
    void followsThePublishedSectors() {
        Calibration.SECTORS
                .all()
                .forEach(sector -> assertThat(share(plot -> plot.sector().equals(sector.value())))
                        .as(sector.value())
                        .isCloseTo(sector.share(), within(TOLERANCE)));
    }

    @Test
    void followsThePublishedAges() {
        Calibration.AGES
                .all()
                .forEach(ages -> assertThat(share(plot -> isOf(ages.value(), plot)))
                        .as(ages.value().name())
                        .isCloseTo(ages.share(), within(TOLERANCE)));
    }

    @Test
    void followsThePublishedGenders() {
        assertThat(share(plot -> plot.persona().gender().equals("male"))).isCloseTo(0.89, within(TOLERANCE));
    }

    @Test
    void followsTheListOfConcernsThatWasInForceOnTheDay() {
        List<Plot> now = plots.stream()
                .filter(plot -> Calibration.isNewRegime(day(plot)))
                .toList();
        List<Plot> before = plots.stream()
                .filter(plot -> !Calibration.isNewRegime(day(plot)))
                .toList();

        Calibration.CONCERNS_NOW
                .all()
                .forEach(concern -> assertThat(share(now, plot -> plot.concern().equals(concern.value())))
                        .as(concern.value())
                        .isCloseTo(concern.share(), within(TOLERANCE)));
        assertThat(before).noneMatch(plot -> plot.concern().equals("none-present"));
        assertThat(now).noneMatch(plot -> plot.concern().equals("vulnerability-no-ideology"));
    }

    @Test
    void sendsOneInFiveToChannelUnderTheNewRegime() {
        List<Plot> now = plots.stream()
                .filter(plot -> Calibration.isNewRegime(day(plot)))
                .toList();

        assertThat(share(now, plot -> plot.fate() == Plot.Fate.TO_CHANNEL)).isCloseTo(0.20, within(TOLERANCE));
    }

    @Test
    void signpostsMostOfTheRest() {
        List<Plot> rest = plots.stream()
                .filter(plot -> plot.fate() != Plot.Fate.TO_CHANNEL)
                .toList();

        assertThat(share(rest, plot -> plot.fate() == Plot.Fate.SIGNPOSTED)).isCloseTo(0.64, within(TOLERANCE));
    }

    @Test
    void repeatsAboutThreeInAHundredWithinAYear() {
        assertThat(share(plot -> plot.repeats() > 0)).isCloseTo(Calibration.REPEATS, within(0.015));
    }

    @Test
    void givesTheLargestAreaSeveralTimesTheSmallest() {
        assertThat(share(plot -> plot.area().equals("CAL")))
                .isGreaterThan(5 * share(plot -> plot.area().equals("SKE")));
    }

    @Test
    void receivesMostInTheFirstQuarterOfTheYear() {
        List<Plot> year =
                plots.stream().filter(plot -> day(plot).getYear() == 2025).toList();

        assertThat(share(year, plot -> day(plot).getMonthValue() <= 3)).isCloseTo(0.37, within(0.06));
    }

    private static LocalDate day(Plot plot) {
        return LocalDate.ofInstant(plot.received(), HouseClock.LONDON);
    }

    /** By the age at the first referral; a repeat may have passed a birthday. */
    private static boolean isOf(Ages ages, Plot plot) {
        long years = ChronoUnit.YEARS.between(plot.persona().born(), day(plot));
        return years >= ages.youngest() && years <= ages.oldest();
    }

    private double share(Predicate<Plot> which) {
        return share(plots, which);
    }

    private static double share(List<Plot> some, Predicate<Plot> which) {
        return some.stream().filter(which).count() / (double) some.size();
    }
}
