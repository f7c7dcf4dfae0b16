package concord.referrals.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Postcodes as people type them. */
class PostcodeTests {

    @ParameterizedTest
    @CsvSource({
        "zz12ab,ZZ1 2AB",
        "' ZZ1  2AB ',ZZ1 2AB",
        "zz1,ZZ1",
        "W1A 1AA,W1A 1AA",
        "ec1a1bb,EC1A 1BB",
        "m11 2ab,M11 2AB"
    })
    void areWrittenAsTheyShouldBe(String typed, String written) {
        assertThat(Postcode.typed(typed)).map(Postcode::written).contains(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "near the park", "12345", "ZZ1 2ABC", "Z", "ZZ1 2A"})
    void areRefusedWhereTheyAreNone(String typed) {
        assertThat(Postcode.typed(typed)).isEmpty();
    }
}
