package concord.benchmarks;

import concord.matching.BirthDate;
import concord.matching.PersonName;
import concord.matching.PersonRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Writes a list of referrals as a council might keep it, about invented people, for {@code import.sh}.
 *
 * <p>Arguments: {@code known FILE PEOPLE} for those who are on record before; {@code new FILE ROWS PEOPLE RUN} for a list to
 * measure, of which one row in ten is about one of them, written down with slips.
 */
public final class ReferralsFile {

    private static final long SEED = 20_261_122;
    private static final int ONE_KNOWN_IN = 10;
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    private static final String[] SECTORS = {"Education", "Police", "Local authority", "Health", "Community"};

    private ReferralsFile() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        if (arguments[0].equals("known")) {
            write(file, "K", InventedPopulation.drawn(Integer.parseInt(arguments[2]), SEED), new Random(SEED));
        } else {
            write(file, "N" + arguments[4] + "-", rows(arguments), new Random(SEED + 1));
        }
    }

    private static List<PersonRecord> rows(String[] arguments) {
        int rows = Integer.parseInt(arguments[2]);
        int run = Integer.parseInt(arguments[4]);
        List<PersonRecord> known = InventedPopulation.drawn(Integer.parseInt(arguments[3]), SEED);
        List<PersonRecord> unknown = InventedPopulation.drawn(rows, SEED + 2 + run);
        Random random = new Random(SEED + 100 + run);
        return unknown.stream()
                .map(person -> random.nextInt(ONE_KNOWN_IN) == 0
                        ? InventedPopulation.again(known.get(random.nextInt(known.size())), person.id(), random)
                        : person)
                .toList();
    }

    private static void write(Path file, String list, List<PersonRecord> people, Random random) throws IOException {
        try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
            out.println("Reference,Surname,First name,Also known as,DOB,Postcode,Date received,Sector,Reason,Referrer,"
                    + "Referrer email");
            for (int row = 0; row < people.size(); row++) {
                out.println(line(list + row, people.get(row), random));
            }
        }
    }

    private static String line(String reference, PersonRecord person, Random random) {
        PersonName name = person.names().getFirst();
        LocalDate received = FIRST_DAY.plusDays(random.nextInt(1000));
        return String.join(
                ",",
                reference,
                name.family(),
                name.given(),
                person.names().size() > 1 ? person.names().get(1).family() : "",
                person.born() instanceof BirthDate.On(LocalDate day) ? british(day) : "",
                person.postcodes().isEmpty() ? "" : person.postcodes().getFirst(),
                british(received),
                SECTORS[random.nextInt(SECTORS.length)],
                "\"Told a teacher that nothing can be changed by talking, and shared videos with others on "
                        + british(received) + ".\"",
                "Designated safeguarding lead",
                "lead" + random.nextInt(500) + "@school.example");
    }

    private static String british(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
