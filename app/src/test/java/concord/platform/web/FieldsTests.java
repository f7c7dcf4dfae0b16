package concord.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;

class FieldsTests {

    @Test
    void keepsWhatWasTypedToTheLastCharacter() {
        var request = new MockHttpServletRequest();
        request.addParameter("name", "  O'Hara \u0000\u0007<b>\r\n");

        Fields fields = Fields.of(request);

        assertThat(fields.first("name")).isEqualTo("  O'Hara \u0000\u0007<b>\r\n");
    }

    @Test
    void keepsEveryValueOfAFieldInItsOrder() {
        var request = new MockHttpServletRequest();
        request.addParameter("who", "school", "police", "school");

        Fields fields = Fields.of(request);

        assertThat(fields.all("who")).containsExactly("school", "police", "school");
    }

    @Test
    void leavesTheFormTokenOut() {
        var request = new MockHttpServletRequest();
        request.setAttribute(CsrfToken.class.getName(), new DefaultCsrfToken("X-Token", "_token", "secret"));
        request.addParameter("_token", "secret");
        request.addParameter("name", "Amira");

        Fields fields = Fields.of(request);

        assertThat(fields.typed()).containsOnlyKeys("name");
    }

    @Test
    void takesSpaceAloneForNothingGiven() {
        Fields fields = Fields.none().with("name", " \t ").with("age", " 16 ");

        assertThat(fields.given("name")).isNull();
        assertThat(fields.given("age")).isEqualTo("16");
        assertThat(fields.given("absent")).isNull();
    }

    @Test
    void letsALaterPageOverrideAnEarlierOne() {
        Fields first = Fields.none().with("name", "Amira").with("age", "15");
        Fields second = Fields.none().with("age", "16");

        assertThat(first.and(second))
                .isEqualTo(Fields.none().with("name", "Amira").with("age", "16"));
    }
}
