package concord.demonstration;

import concord.platform.time.HouseClock;
import java.time.LocalDate;

/** What tests tell of one person of Calderwick. */
final class SamplePlots {

    private SamplePlots() {}

    /**
     * A concern that goes on to Channel.
     *
     * @param number one that no other plot has; it tells two persons of the same name apart
     * @param born about when; the number moves it by less than a year
     */
    static Plot of(int number, String family, LocalDate born, LocalDate received) {
        var person = new Persona("Alex", family, born.minusDays(number % 300), "male", "2 Mill Lane", "");
        return new Plot(
                number,
                received.atTime(10, 20).atZone(HouseClock.LONDON).toInstant(),
                "CAL",
                "education",
                "no-specific-ideology",
                person,
                Plot.Fate.TO_CHANNEL,
                false,
                0,
                number * 31L);
    }
}
