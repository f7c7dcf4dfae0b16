package concord.faults;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What no browser sends, over a bare socket: it is answered with Concord's own page, and a program with a problem. */
@ConcordTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "concord.limits.public-posts-a-minute=1000000")
class MalformedRequestsTests {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 [24]\\d\\d .*", Pattern.DOTALL);

    @LocalServerPort
    private int port;

    /** The beginning of a request, with a word in the place of what is long. Of the longest address nothing is known, not even whose. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /people/%00 HTTP/1.1",
                "GET /%FF HTTP/1.1",
                "GET /people/%C0%80 HTTP/1.1",
                "GET /people/%zz HTTP/1.1",
                "GET /people/% HTTP/1.1",
                "GET /%2e%2e/%2e%2e/etc HTTP/1.1",
                "GET /people%2Ffound HTTP/1.1",
                "GET /people\\found HTTP/1.1",
                "GET /about/a|b HTTP/1.1",
                "GET /about/<script>alert(1)</script> HTTP/1.1",
                "GET /people;x=%00 HTTP/1.1",
                "GET /sign-in?page=%FF HTTP/1.1",
                "GET /sign-in?page=%zz HTTP/1.1",
                "GET /LONG HTTP/1.1",
                "GET /sign-in?a=LONG HTTP/1.1",
                "GET /sign-in HTTP/1.1\r\nX-Long: LONG",
                "GET /sign-in HTTP/1.1\r\nCookie: concord=LONG",
                "GET /sign-in HTTP/1.1\r\nno colon here",
                "GET /sign-in HTTP/1.1\r\nContent-Length: many",
                "GET /sign-in HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2",
                "GET http://[::bad/ HTTP/1.1",
                "GET sign-in HTTP/1.1",
                "G<>T /sign-in HTTP/1.1",
                "POST /receipt HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded;charset=x-none\r\nContent-Length: 3\r\n\r\na=b",
                "POST /receipt HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 5\r\n\r\na=%FF",
                "POST /receipt HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 5\r\n\r\na=%zz",
                "POST /receipt HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 1\r\n\r\n{",
                "POST /receipt HTTP/1.1\r\nContent-Type: nonsense\r\nContent-Length: 1\r\n\r\n{",
                "POST /receipt HTTP/1.1\r\nContent-Type: multipart/form-data\r\nContent-Length: 1\r\n\r\n{",
                "TRACE /sign-in HTTP/1.1"
            })
    void isAnsweredWithOurOwnPage(String request) throws IOException {
        String answer = answerTo(request);

        assertThat(answer).matches(STATUS).contains("Content-Security-Policy: default-src 'self'");
        Document page = Jsoup.parse(answer.substring(answer.indexOf("\r\n\r\n")));
        assertThat(page.select("h1").text()).isNotEmpty();
        assertThat(page.select(".govuk-header, .govuk-template__header, header"))
                .isNotEmpty();
        assertThat(answer)
                .doesNotContain("Tomcat", "HTTP Status", "Exception", "<script>alert", "java.", "org.apache", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/referrals/%00 HTTP/1.1",
                "GET /api/v1/%FF HTTP/1.1",
                "GET /api/v1/referrals/%zz HTTP/1.1",
                "GET /api/v1/a|b HTTP/1.1",
                "GET /api/v1/referrals?after=%FF HTTP/1.1",
                "GET /api/v1/referrals HTTP/1.1\r\nX-Long: LONG",
                "POST /api/v1/referrals HTTP/1.1\r\nContent-Length: many",
                "POST /api/v1/referrals HTTP/1.1\r\nContent-Type: nonsense\r\nContent-Length: 1\r\n\r\n{"
            })
    void aProgramIsAnsweredWithAProblem(String request) throws IOException {
        String answer = answerTo(request);

        assertThat(answer)
                .matches(STATUS)
                .contains("application/problem+json", "\"code\":\"", "\"status\":4")
                .doesNotContain("Tomcat", "Exception", "<html", "java.", "org.apache");
    }

    private String answerTo(String beginning) throws IOException {
        String request = beginning.replace("LONG", "x".repeat(100_000));
        boolean withBody = request.contains("\r\n\r\n");
        String more = "\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close";
        String whole = withBody
                ? request.replaceFirst("\r\n\r\n", more.replace("\\", "\\\\") + "\r\n\r\n")
                : request + more + "\r\n\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(whole.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
