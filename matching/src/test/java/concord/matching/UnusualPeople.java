package concord.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** People written down in every way that systems write them. */
final class UnusualPeople {

    private final Random random;

    UnusualPeople(Random random) {
        this.random = random;
    }

    /** The same people and further ones, written in every way that systems write. */
    List<PersonRecord> of(List<PersonRecord> people) {
        var all = new ArrayList<>(people);
        people.forEach(person -> all.add(altered(person)));
        all.add(PersonRecord.called("a name in one field", "Amina Yusuf", ""));
        all.add(PersonRecord.called("in the other", "", "Amina Yusuf").livedAt("LS7 4QT"));
        all.add(PersonRecord.called("half a name", "", "Yusuf").livedAt("ls74qt"));
        all.add(PersonRecord.called("an initial", "A", "Yusuf").livedAt("LS7").born(BirthDate.about(1996)));
        all.add(PersonRecord.called("no name", "", "").livedAt("LS7 4QT"));
        all.add(PersonRecord.called("nobody's date", "Amina", "Yusuf").born(BirthDate.on(LocalDate.of(1900, 1, 1))));
        all.add(PersonRecord.called("far away", "Amina", "Yusuf").born(BirthDate.on(LocalDate.of(12_345, 6, 7))));
        all.add(PersonRecord.called("before", "Amina", "Yusuf").born(BirthDate.about(-40)));
        all.add(PersonRecord.called("8f14e45f-ceea-467f-a8f1-0242ac130003", "Amina", "Yusuf")
                .livedAt("no fixed abode"));
        all.add(PersonRecord.called("8F14E45F-CEEA-467F-A8F1-0242AC130003", "Amina", "Yusuf")
                .livedAt("LS7  4QT"));
        all.add(PersonRecord.called("", "Амина", "Юсуф").livedAt("ls7 4qt"));
        return all;
    }

    /** The same person as another system may have written them. */
    PersonRecord altered(PersonRecord person) {
        Slip slip = Slip.values()[random.nextInt(Slip.values().length)];
        PersonRecord slipped = slip.of(person, random).orElse(person);
        String given =
                slipped.names().isEmpty() ? "" : slipped.names().getFirst().given();
        String family =
                slipped.names().isEmpty() ? "" : slipped.names().getFirst().family();
        return switch (random.nextInt(6)) {
            case 0 -> slipped.alsoKnownAs(/* given= */ family, /* family= */ given);
            case 1 -> slipped.alsoKnownAs("Amina Rose", "Yusuf").livedAt("LS7 4QT");
            case 2 ->
                PersonRecord.called(person.id() + " whole", given + " " + family, "")
                        .born(slipped.born());
            case 3 -> slipped.born(BirthDate.about(1950 + random.nextInt(60)));
            case 4 -> slipped.livedAt("M14 5RT").livedAt("M41 5RT");
            default -> slipped;
        };
    }
}
