package concord.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Doors that need no account let one address knock so often a minute, and no more. */
class RateLimitTests {

    private final RateLimit limit = new RateLimit(2, 3, 4);

    @Test
    void letsThreePublicFormsThroughAndSaysWhenToTryAgain() throws ServletException, IOException {
        assertThat(status("POST", "/refer/person")).isEqualTo(200);
        assertThat(status("POST", "/receipt")).isEqualTo(200);
        assertThat(status("POST", "/refer/check")).isEqualTo(200);

        MockHttpServletResponse fourth = knock("POST", "/refer/person", "192.0.2.1");

        assertThat(fourth.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(fourth.getHeader(HttpHeaders.RETRY_AFTER))).isBetween(1, 61);
    }

    @Test
    void countsEachAddressForItself() throws ServletException, IOException {
        for (int form = 0; form < 4; form++) {
            knock("POST", "/refer/person", "192.0.2.1");
        }

        assertThat(knock("POST", "/refer/person", "192.0.2.2").getStatus()).isEqualTo(200);
    }

    @Test
    void countsAttemptsToSignInApartAndCallsOfTheApiByAnyMethod() throws ServletException, IOException {
        assertThat(status("POST", "/sign-in")).isEqualTo(200);
        assertThat(status("POST", "/sign-in")).isEqualTo(200);
        assertThat(status("POST", "/sign-in")).isEqualTo(429);
        for (int call = 0; call < 4; call++) {
            assertThat(status("GET", "/api/v1/referrals")).isEqualTo(200);
        }
        assertThat(status("GET", "/api/v1/referrals")).isEqualTo(429);
    }

    @Test
    void neverKeepsAnybodyFromReading() throws ServletException, IOException {
        for (int page = 0; page < 10; page++) {
            assertThat(status("GET", "/refer/person")).isEqualTo(200);
        }
    }

    private int status(String method, String path) throws ServletException, IOException {
        return knock(method, path, "192.0.2.1").getStatus();
    }

    private MockHttpServletResponse knock(String method, String path, String address)
            throws ServletException, IOException {
        var request = new MockHttpServletRequest(method, path);
        request.setRemoteAddr(address);
        var response = new MockHttpServletResponse();
        limit.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
