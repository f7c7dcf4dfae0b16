package concord.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTests {

    @Test
    void tellsNothingTypedFromSomethingWrong() {
        assertThat(new TypedDate(" ", "", "").read("Date of birth")).isEqualTo(new TypedDate.Read.Empty());
    }

    @ParameterizedTest
    @CsvSource({
        "'', 3, 2010, Date of birth must include a day, DAY",
        "27, '', 2010, Date of birth must include a month, MONTH",
        "27, '', '', Date of birth must include a month and year, MONTH",
        "27, 3, 10, Year must include 4 numbers, YEAR",
        "27, 13, 2010, Date of birth must be a real date, MONTH",
        "30, 2, 2010, Date of birth must be a real date, DAY",
        "29, 2, 2025, Date of birth must be a real date, DAY",
        "x, 2, 2010, Date of birth must be a real date, DAY",
        "1, Ma, 2010, Date of birth must be a real date, MONTH",
        "1, 1, 20I0, Date of birth must be a real date, YEAR",
        "-1, 1, 2010, Date of birth must be a real date, DAY",
        "1, 1, 1066, Date of birth must be between 1900 and 2199, YEAR",
        "99999999999, 1, 2010, Date of birth must be a real date, DAY"
    })
    void saysWhatToMend(String day, String month, String year, String sentence, TypedDate.Part part) {
        assertThat(new TypedDate(day, month, year).read("Date of birth"))
                .isEqualTo(new TypedDate.Read.Wrong(sentence, part));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "03", " 3 ", "mar", "March", "MARCH"})
    void readsAMonthAsNumberOrName(String month) {
        assertThat(new TypedDate("27", month, "2008").read("Date of birth"))
                .isEqualTo(new TypedDate.Read.Right(LocalDate.of(2008, 3, 27)));
    }

    @Test
    void readsEveryDateThatItWrote() {
        var random = new Random(20261124);
        for (int i = 0; i < 500; i++) {
            LocalDate date = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(100_000));

            assertThat(TypedDate.of(date).read("Date")).isEqualTo(new TypedDate.Read.Right(date));
        }
    }
}
