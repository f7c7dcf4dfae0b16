package concord.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import concord.platform.gate.PostId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mail is made of has no room for anything about a person. */
class LetterTests {

    @Test
    void aLinkLeadsToAPageAndARecord() {
        UUID id = UUID.fromString("01999999-0000-7000-8000-000000000001");

        assertThat(MailLink.to("/requests", new PostId(id)).path()).isEqualTo("/requests/" + id);
        assertThat(new MailLink("/my-work").path()).isEqualTo("/my-work");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "requests",
                "/requests?name=Ottoline",
                "/requests#ottoline",
                "/Ottoline",
                "/requests/ottoline quillfeather",
                "https://elsewhere.example/requests",
                "//elsewhere.example",
                "/requests/../people",
                "/requests/14-03-2010"
            })
    void aLinkHasNoRoomForAnythingElse(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MailLink(path))
                .withMessageNotContaining("ttoline");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sam@school.example.test", "sam.o'brien+prevent@a-b.example", "x_1%2@example.co.uk"})
    void takesAddressesAsPeopleHaveThem(String address) {
        assertThat(new MailAddress(address).value()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sam",
                "sam@localhost",
                "sam@a.example, eve@b.example",
                "sam@a.example\r\nBcc: eve@b.example",
                "\"Sam\" <sam@a.example>",
                "sam@a.example\n"
            })
    void refusesAddressesThatSmuggleSomethingIn(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MailAddress(address));
    }
}
