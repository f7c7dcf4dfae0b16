package concord.referrals.web.intake;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A browser without script, as the tests need it: keeps cookies, and sends forms with a good token. */
final class Browser {

    private final MockMvcTester mvc;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();

    /** Its own, so that one test does not use up the rate limit of another. */
    private final String address = UUID.randomUUID().toString();

    private int pages;

    Browser(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    MvcTestResult get(String address) {
        pages++;
        return exchange(MockMvcRequestBuilders.get(URI.create(address)));
    }

    /** @param fields names and values in turn */
    MvcTestResult post(String address, String... fields) {
        return exchange(
                with(MockMvcRequestBuilders.post(URI.create(address)), fields).with(csrf()));
    }

    /** As a browser does whose page was open for so long that its token has gone. */
    MvcTestResult postWithoutToken(String address, String... fields) {
        return exchange(with(MockMvcRequestBuilders.post(URI.create(address)), fields));
    }

    MvcTestResult upload(String address, String fileName, byte[] content, String... fields) {
        var request = MockMvcRequestBuilders.multipart(URI.create(address))
                .part(new MockPart("files", fileName, content));
        return exchange(with(request, fields).with(csrf()));
    }

    /** Sends a page and opens the one that it leads to. */
    MvcTestResult goOn(String address, String... fields) {
        return follow(post(address, fields));
    }

    MvcTestResult follow(MvcTestResult redirect) {
        String location = redirect.getResponse().getRedirectedUrl();
        if (location == null) {
            throw new AssertionError(
                    "Not a redirect but " + redirect.getResponse().getStatus() + ": " + text(redirect));
        }
        return get(location);
    }

    /** How many pages were loaded. */
    int pages() {
        return pages;
    }

    /** The code in the cookie of the device, as the pages show it. */
    String code() {
        String code =
                java.util.Objects.requireNonNull(cookies.get(DraftCookie.NAME)).getValue();
        return code.substring(0, 4) + "-" + code.substring(4, 8) + "-" + code.substring(8);
    }

    void forget(String cookie) {
        cookies.remove(cookie);
    }

    void set(Cookie cookie) {
        cookies.put(cookie.getName(), cookie);
    }

    static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static <B extends AbstractMockHttpServletRequestBuilder<B>> B with(B request, String... fields) {
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request;
    }

    private MvcTestResult exchange(AbstractMockHttpServletRequestBuilder<?> request) {
        request.with(sent -> {
            sent.setRemoteAddr(address);
            return sent;
        });
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        MvcTestResult result = mvc.perform(request);
        for (Cookie cookie : result.getResponse().getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        return result;
    }
}
