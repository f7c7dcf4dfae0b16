package concord.benchmarks.population;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;

/**
 * Writes a file of records of invented people, and apart from it which records are of one person, so that no matcher can read the truth.
 *
 * <p>Arguments: how many records, the file, the file of the truth, and a seed (1 if none). Half of the people have one record, the others two to
 * four, scattered over the file.
 */
public final class PeopleFile {

    private static final String HEADER =
            "record_id,first_name,middle_name,surname,dob,sex,street,town,postcode,phone,email\n";

    private PeopleFile() {}

    public static void main(String[] arguments) throws IOException {
        long seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : 1;
        write(Long.parseLong(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), seed);
    }

    static void write(long records, Path file, Path truth, long seed) throws IOException {
        Population population = new Population(seed);
        Corrupter corrupter = new Corrupter(population, seed + 1);
        Random random = new Random(seed + 2);
        Deque<Invented> later = new ArrayDeque<>();
        try (BufferedWriter people = Files.newBufferedWriter(file);
                BufferedWriter truths = Files.newBufferedWriter(truth)) {
            people.write(HEADER);
            truths.write("record_id,person\n");
            for (long record = 0; record < records; record++) {
                Invented written;
                if (later.size() > 5_000 && random.nextInt(3) > 0) {
                    written = later.removeFirst();
                } else {
                    written = population.next();
                    int more = random.nextInt(2) == 0 ? 0 : 1 + random.nextInt(3);
                    for (int again = 0; again < more; again++) {
                        later.add(corrupter.again(written));
                    }
                }
                people.write(row(record, written));
                truths.write(record + "," + written.person() + "\n");
            }
        }
    }

    private static String row(long record, Invented person) {
        return String.join(
                        ",",
                        Long.toString(record),
                        person.given(),
                        person.middle(),
                        person.family(),
                        person.born().toString(),
                        person.female() ? "F" : "M",
                        person.street(),
                        person.town(),
                        person.postcode(),
                        person.phone(),
                        person.email())
                + "\n";
    }
}
