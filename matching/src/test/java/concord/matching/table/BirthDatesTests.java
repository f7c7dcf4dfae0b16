package concord.matching.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthDatesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        19570423            | 19570423
        1957-04-23          | 19570423
        1957/4/23           | 19570423
        1957.04.23          | 19570423
        23/04/1957          | 19570423
        23.4.1957           | 19570423
        4/23/1957           | 19570423
        23041957            | 19570423
        04231957            | 19570423
        23 Apr 1957         | 19570423
        23-APR-57           | 19570423
        23rd of April 1957  | 19570423
        April 23, 1957      | 19570423
        1957 Apr 23         | 19570423
        23 kwietnia 1957    | 19570423
        1er août 1957       | 19570801
        3. März 1957        | 19570303
        1957-04-23T00:00:00 | 19570423
        1957-04-23 00:00:00 | 19570423
        23/04/1957 12:30    | 19570423
        19570423000000      | 19570423
        1957年4月23日         | 19570423
        ٢٣/٠٤/١٩٥٧          | 19570423
        57-04-23            | 19570423
        23/04/57            | 19570423
        23/04/07            | 20070423
        1957                | 19570000
        1957.0              | 19570000
        about 1957          | 19570000
        c1957               | 19570000
        1957-04             | 19570400
        04/1957             | 19570400
        Apr 1957            | 19570400
        195704              | 19570400
        23 April            | 423
        xx/xx/1957          | 19570000
        00/00/1957          | 19570000
        1957-00-00          | 19570000
        1957-13-45          | 19570000
        1957-04-45          | 19570400
        1957-23-04          | 19570423
        31/04/1957          | 19570431
        3041957             | 19570403
        unknown             | 0
        0                   | 0
        9999-99-99          | 0
        1-2-3-4             | 0
        123456789012345678  | 0
        """)
    void aDateIsReadInAnyUsualForm(String written, int expected) {
        assertThat(DateColumn.of(List.of(written)).packed(written)).isEqualTo(expected);
    }

    @Test
    void theOrderOfDayAndMonthIsDecidedByAllValuesOfTheColumn() {
        assertThat(read("3/4/1957", "12/25/1980", "1/2/1990")).containsExactly(19570304, 19801225, 19900102);
        assertThat(read("3/4/1957", "25/12/1980", "1/2/1990")).containsExactly(19570403, 19801225, 19900201);
        assertThat(read("03041957", "12251980")).containsExactly(19570304, 19801225);
        assertThat(read("030457", "251280")).containsExactly(19570403, 19801225);
        assertThat(read("570403", "801225")).containsExactly(19570403, 19801225);
    }

    @Test
    void aColumnThatTellsNothingIsReadTheBritishWayAndSaysSo() {
        DateColumn column = DateColumn.of(List.of("3/4/1957", "5/6/1980"));
        assertThat(column.packed("3/4/1957")).isEqualTo(19570403);
        assertThat(column.isUndecided()).isTrue();
        assertThat(DateColumn.of(List.of("3/4/1957", "15/6/1980")).isUndecided())
                .isFalse();
        assertThat(DateColumn.of(List.of("1957-04-03")).isUndecided()).isFalse();
    }

    @Test
    void theDaysOfASpreadsheetAreReadWhereTheColumnIsMadeOfThem() {
        assertThat(read("20933", "32874", "29580")).containsExactly(19570423, 19900101, 19801225);
        assertThat(read("20933", "1957-04-23", "1980-12-25")).containsExactly(0, 19570423, 19801225);
    }

    @Test
    void partsInThreeColumnsMakeADate() {
        Table table = Table.builder()
                .columns(Evidence.BORN_YEAR, Evidence.BORN_MONTH, Evidence.BORN_DAY)
                .row("a", "1949", "7", "22")
                .row("b", "49", "Jul", "")
                .row("c", "", "13", "40")
                .row("d", "1949.0", "07.0", "22")
                .build();
        assertThat(dates(table)).containsExactly(19490722, 19490700, 0, 19490722);
    }

    @Test
    void partsCompleteAWholeDate() {
        Table table = Table.builder()
                .columns(Evidence.BORN, Evidence.BORN_YEAR)
                .row("a", "", "1949")
                .row("b", "1950-02-03", "1949")
                .build();
        assertThat(dates(table)).containsExactly(19490000, 19500203);
    }

    @Test
    void twoFilesWithDifferentHabitsMeet() {
        Table british = Table.builder()
                .columns(Evidence.BORN)
                .row("a", "3/4/1957")
                .row("b", "25/12/1980")
                .build();
        Table american = Table.builder()
                .columns(Evidence.BORN)
                .row("c", "4/3/1957")
                .row("d", "12/25/1980")
                .build();
        BirthDates dates = BirthDates.of(TwoFiles.of(british, american).both());
        assertThat(dates.code(0)).isEqualTo(dates.code(2));
        assertThat(dates.code(1)).isEqualTo(dates.code(3));
        assertThat(dates.packed(dates.code(2))).isEqualTo(19570403);
    }

    @Test
    void anythingAtAllIsADateOrNot() {
        Random random = new Random(5);
        String letters = "0123456789012345678901234567890/-. :TJanFebmärz年٣\u0000\ud83d,";
        for (int times = 0; times < 20_000; times++) {
            String text = random.ints(random.nextInt(16), 0, letters.length())
                    .mapToObj(at -> letters.substring(at, at + 1))
                    .reduce("", String::concat);
            int packed = DateColumn.of(List.of(text)).packed(text);
            assertThat(packed).isBetween(0, 21991231);
            assertThat(packed / 100 % 100).isLessThanOrEqualTo(12);
            assertThat(packed % 100).isLessThanOrEqualTo(31);
        }
    }

    private static List<Integer> read(String... values) {
        DateColumn column = DateColumn.of(List.of(values));
        return List.of(values).stream().map(column::packed).toList();
    }

    private static List<Integer> dates(Table table) {
        BirthDates dates = BirthDates.of(table);
        return IntStream.range(0, table.rows())
                .mapToObj(row -> dates.packed(dates.code(row)))
                .toList();
    }
}
