package concord.people;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import concord.access.web.SignedInAs;
import concord.platform.gate.Acting;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Opens the pages about people and sends their forms as any post, without a browser. */
record PeopleHand(MockMvcTester mvc) {

    MvcTestResult get(Acting acting, String uri) {
        return mvc.get().uri(URI.create(uri)).with(SignedInAs.acting(acting)).exchange();
    }

    MvcTestResult post(Acting acting, String uri, Map<String, String> fields) {
        var request =
                mvc.post().uri(URI.create(uri)).with(SignedInAs.acting(acting)).with(csrf());
        fields.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }

    static String text(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
