package concord.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.people.Born;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"Jo Bloggs 7/4/2009", "Jo Bloggs, 07.04.2009", "2009-04-07 Jo Bloggs", "Jo Bloggs 07-04-2009"})
    void takesADateOfBirthInTheUsualForms(String typed) {
        SearchText text = SearchText.of(typed);

        assertThat(text.born()).isEqualTo(Born.on(LocalDate.of(2009, 4, 7)));
        assertThat(text.rest()).isEqualTo("Jo Bloggs");
    }

    @Test
    void leavesADateThatIsNoneWhereItStands() {
        assertThat(SearchText.of("Jo 31/02/2009").born().known()).isFalse();
    }

    @Test
    void takesAPostcodeWithOrWithoutItsGap() {
        assertThat(SearchText.of("Jo Bloggs m14 5rg").postcode()).isEqualTo("M145RG");
        assertThat(SearchText.of("M145RG").rest()).isEmpty();
    }

    @Test
    void takesTheLastWordForTheFamilyName() {
        var details = SearchText.of("Mary Jane Watson").asDetails().orElseThrow();

        assertThat(details.names().getFirst().given()).isEqualTo("Mary Jane");
        assertThat(details.names().getFirst().family()).isEqualTo("Watson");
    }

    @Test
    void takesAReferenceForNoName() {
        assertThat(SearchText.of("EM-2026-0042").asDetails()).isEmpty();
        assertThat(SearchText.of("   ").asDetails()).isEmpty();
    }
}
