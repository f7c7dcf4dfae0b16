package concord.insight;

import static org.assertj.core.api.Assertions.assertThat;

import concord.insight.web.FunnelPage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small numbers are withheld wherever a count is put into words. */
class SmallCountTests {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void withholdsWhatMightPointAtSomebody(long count) {
        assertThat(FunnelPage.figures(new SmallCount(count), 200))
                .isEqualTo("fewer than 5 (withheld)")
                .doesNotContain("%");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 5, 6, 200})
    void showsTheOthersWithWhatTheyAreAPartOf(long count) {
        assertThat(FunnelPage.figures(new SmallCount(count), 200)).contains("of 200");
    }

    @Test
    void namesAYearAsThePublishedSeriesDoes() {
        assertThat(new FunnelYear(2025, 0, List.of()).name()).isEqualTo("2025/26");
        assertThat(new FunnelYear(1999, 0, List.of()).name()).isEqualTo("1999/00");
    }
}
