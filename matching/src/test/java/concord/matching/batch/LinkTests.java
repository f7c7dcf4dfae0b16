package concord.matching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import concord.matching.InventedPeople;
import concord.matching.PersonRecord;
import concord.matching.Slip;
import concord.matching.table.Table;
import concord.matching.table.TwoFiles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Linking two files. */
class LinkTests {

    @Test
    void linksRecordsOfTwoFilesThatDifferByASlip() {
        List<PersonRecord> left = InventedPeople.drawn(2_000, 21);
        List<PersonRecord> right = slipped(left.subList(500, 2_000), 21);
        List<String> found = linked(left, right);

        assertThat(found)
                .filteredOn(pair -> pair.split(" ", -1)[0].equals(pair.split(" ", -1)[1]))
                .hasSizeGreaterThan(1_430);
        assertThat(found)
                .filteredOn(pair -> !pair.split(" ", -1)[0].equals(pair.split(" ", -1)[1]))
                .hasSizeLessThan(10);
    }

    @Test
    void givesEachRecordOnePartnerAtMostWhereTheFilesHoldEachPersonOnce() {
        List<PersonRecord> left = InventedPeople.drawn(1_000, 22);
        List<String> found = linked(left, slipped(left, 23));
        Set<String> lefts = new HashSet<>();
        Set<String> rights = new HashSet<>();

        assertThat(found).allSatisfy(pair -> {
            assertThat(lefts.add(pair.split(" ", -1)[0])).isTrue();
            assertThat(rights.add(pair.split(" ", -1)[1])).isTrue();
        });
    }

    @Test
    void linksOneRecordToSeveralWhereTheOtherFileHoldsThemSo() {
        List<PersonRecord> left = InventedPeople.drawn(500, 24);
        List<PersonRecord> right = new ArrayList<>(left);
        right.addAll(left);

        assertThat(linked(left, right)).hasSizeGreaterThan(950);
    }

    @Test
    void linksNothingToAnEmptyFile() {
        List<PersonRecord> some = InventedPeople.drawn(10, 25);

        assertThat(linked(some, List.of())).isEmpty();
        assertThat(linked(List.of(), some)).isEmpty();
    }

    private static List<PersonRecord> slipped(List<PersonRecord> people, long seed) {
        Random random = new Random(seed);
        return people.stream()
                .map(person -> Slip.values()[random.nextInt(Slip.values().length)]
                        .of(person, random)
                        .orElse(person))
                .toList();
    }

    private static List<String> linked(List<PersonRecord> left, List<PersonRecord> right) {
        Table leftTable = Population.of(left);
        Table rightTable = Population.of(right);
        List<String> found = new ArrayList<>();
        Link.run(
                TwoFiles.of(leftTable, rightTable),
                Settings.usual(),
                (one, other, bits, probability, band) -> found.add(leftTable.id(one) + " " + rightTable.id(other)));
        return found;
    }
}
