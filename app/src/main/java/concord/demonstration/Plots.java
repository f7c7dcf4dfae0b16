package concord.demonstration;

import concord.demonstration.Calibration.Ages;
import concord.platform.time.HouseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Invents the referrals of three years, the same ones for the same last day. */
final class Plots {

    private static final long SEED = 0x0C0C0D;
    private static final int MONTHS = 36;
    private static final int SPELT_OTHERWISE = 3; // one repeat in three

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final LocalDate end;
    private final List<Plot> plots = new ArrayList<>();

    private Plots(LocalDate end) {
        this.end = end;
    }

    /** Every referral received before a day, the oldest first. */
    static List<Plot> before(LocalDate end) {
        return new Plots(end).invent();
    }

    private List<Plot> invent() {
        Shares<YearMonth> months = months();
        List<Instant> moments = random.split()
                .ints(Calibration.REFERRALS)
                .mapToObj(seed -> moment(months, new SplittableRandom(seed)))
                .sorted(Comparator.naturalOrder())
                .toList();
        moments.forEach(this::add);
        return List.copyOf(plots);
    }

    private Shares<YearMonth> months() {
        YearMonth last = YearMonth.from(end);
        Shares<YearMonth> months = Shares.of(last, 0);
        for (int back = 0; back <= MONTHS; back++) {
            YearMonth month = last.minusMonths(back);
            double year = Calibration.YEARS[Math.max(0, Calibration.YEARS.length - 1 - back / 12)];
            months = months.and(month, part(month) * year * Calibration.MONTHS.getOrDefault(month.getMonth(), 0.0));
        }
        return months;
    }

    /** The part of a month that lies within the three years. */
    private double part(YearMonth month) {
        double length = month.lengthOfMonth();
        if (month.equals(YearMonth.from(end))) {
            return (end.getDayOfMonth() - 1) / length;
        }
        return month.equals(YearMonth.from(end.minusMonths(MONTHS))) ? (length - end.getDayOfMonth() + 1) / length : 1;
    }

    private Instant moment(Shares<YearMonth> months, RandomGenerator draw) {
        YearMonth month = months.draw(draw);
        boolean last = month.equals(YearMonth.from(end));
        boolean first = month.equals(YearMonth.from(end.minusMonths(MONTHS)));
        int from = first ? end.getDayOfMonth() : 1;
        int to = last ? end.getDayOfMonth() : month.lengthOfMonth() + 1;
        LocalDate day = month.atDay(Math.min(draw.nextInt(from, Math.max(from + 1, to)), month.lengthOfMonth()));
        return day.atTime(8 + draw.nextInt(10), draw.nextInt(60))
                .atZone(HouseClock.LONDON)
                .toInstant();
    }

    private void add(Instant received) {
        int number = plots.size() + 1;
        SplittableRandom draw = random.split();
        @Nullable Plot earlier = draw.nextDouble() < Calibration.REPEATS ? earlier(received, draw) : null;
        LocalDate day = LocalDate.ofInstant(received, HouseClock.LONDON);
        String sector = Calibration.SECTORS.draw(draw);
        plots.add(new Plot(
                number,
                received,
                earlier == null ? Calibration.AREAS.draw(draw) : earlier.area(),
                sector,
                Calibration.concerns(day).draw(draw),
                earlier == null ? persona(day, sector, draw) : again(earlier.persona(), draw),
                fate(day, draw),
                draw.nextDouble() < Calibration.GATHERING,
                earlier == null ? 0 : earlier.number(),
                draw.nextLong()));
    }

    /** A referral of the last year, old enough to be on record; absent at the very beginning. */
    private @Nullable Plot earlier(Instant received, RandomGenerator draw) {
        List<Plot> possible = plots.stream()
                .filter(plot -> plot.repeats() == 0)
                .filter(plot ->
                        daysBetween(plot.received(), received) > 45 && daysBetween(plot.received(), received) < 365)
                .toList();
        return possible.isEmpty() ? null : possible.get(draw.nextInt(possible.size()));
    }

    private static long daysBetween(Instant one, Instant other) {
        return ChronoUnit.DAYS.between(one, other);
    }

    private static Persona again(Persona before, RandomGenerator draw) {
        return draw.nextInt(SPELT_OTHERWISE) == 0 ? before.spelt(NamePool.misspelt(before.family())) : before;
    }

    private static Persona persona(LocalDate day, String sector, RandomGenerator draw) {
        Ages ages = Calibration.ages(sector).draw(draw);
        String gender = Calibration.GENDERS.draw(draw);
        int years = draw.nextInt(ages.youngest(), ages.oldest() + 1);
        if (ages == Ages.ADULT && draw.nextInt(2) == 0) {
            years = draw.nextInt(18, 26); // younger adults are referred more often; ours
        }
        return NamePool.persona(gender, day.minusYears(years).minusDays(draw.nextInt(1, 364)), draw);
    }

    private static Plot.Fate fate(LocalDate day, RandomGenerator draw) {
        if (draw.nextDouble() < Calibration.panelShare(day)) {
            return Plot.Fate.TO_CHANNEL;
        }
        return draw.nextDouble() < Calibration.SIGNPOSTED_OF_THE_REST
                ? Plot.Fate.SIGNPOSTED
                : Plot.Fate.NO_FURTHER_ACTION;
    }
}
