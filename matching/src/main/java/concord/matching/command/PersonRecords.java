package concord.matching.command;

import concord.matching.BirthDate;
import concord.matching.PersonName;
import concord.matching.PersonRecord;
import concord.matching.table.BirthDates;
import concord.matching.table.Column;
import concord.matching.table.Evidence;
import concord.matching.table.Table;
import concord.matching.table.TableBuilder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rows of a table as records of the live index: names, date of birth, postcodes. */
final class PersonRecords {

    private final Table table;
    private final BirthDates born;

    private PersonRecords(Table table) {
        this.table = table;
        this.born = BirthDates.of(table);
    }

    static PersonRecords of(Table table) {
        return new PersonRecords(table);
    }

    /** The person who is looked for. */
    static PersonRecord looked(Map<Evidence, String> query) {
        TableBuilder builder = Table.builder();
        query.keySet().forEach(evidence -> builder.columns(evidence));
        return of(builder.row("", query.values().toArray(String[]::new)).build())
                .of(0, "");
    }

    PersonRecord of(int row) {
        return of(row, Integer.toString(row));
    }

    private PersonRecord of(int row, String id) {
        List<PersonName> names = new ArrayList<>();
        String given = (values(Evidence.GIVEN, row) + " " + values(Evidence.MIDDLE, row)).strip();
        String family = values(Evidence.FAMILY, row);
        if (!given.isEmpty() || !family.isEmpty()) {
            names.add(new PersonName(given, family));
        }
        for (Column column : table.columns(Evidence.FULL_NAME)) {
            if (!column.value(row).isEmpty()) {
                names.add(new PersonName(column.value(row), ""));
            }
        }
        List<String> postcodes = table.columns(Evidence.POSTCODE).stream()
                .map(column -> column.value(row))
                .filter(value -> !value.isEmpty())
                .toList();
        return new PersonRecord(id, names, birth(born.packed(born.code(row))), postcodes);
    }

    private String values(Evidence evidence, int row) {
        return table.columns(evidence).stream()
                .map(column -> column.value(row))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static BirthDate birth(int packed) {
        int year = packed / 10_000;
        if (year == 0) {
            return BirthDate.unknown();
        }
        try {
            return BirthDate.on(LocalDate.of(year, packed / 100 % 100, packed % 100));
        } catch (DateTimeException notADay) {
            return BirthDate.about(year);
        }
    }
}
