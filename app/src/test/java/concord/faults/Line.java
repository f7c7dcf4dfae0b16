package concord.faults;

import concord.access.Seats;
import concord.access.web.OpenSession;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.session.SessionRepository;

/** A line to the running server, over which anything can be sent, by anybody. */
final class Line {

    static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final int port;
    private final SessionRepository<?> sessions;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    Line(int port, SessionRepository<?> sessions) {
        this.port = port;
        this.sessions = sessions;
    }

    /** What came back. */
    record Answer(int status, String body, String contentPolicy, String location) {}

    Answer get(String address, Seats.@Nullable Seat seat) {
        return exchange(request(address, seat).GET().build());
    }

    /** @param body as it goes over the line, with the token in front */
    Answer post(String address, Seats.@Nullable Seat seat, String body) {
        return send("POST", address, seat, FORM, "_csrf=" + OpenSession.csrf() + "&" + body);
    }

    Answer send(String method, String address, Seats.@Nullable Seat seat, String contentType, String body) {
        return exchange(request(address, seat)
                .header("Content-Type", contentType)
                .header("X-CSRF-TOKEN", OpenSession.csrf())
                .method(method, BodyPublishers.ofString(body, StandardCharsets.ISO_8859_1))
                .build());
    }

    private HttpRequest.Builder request(String address, Seats.@Nullable Seat seat) {
        String who = seat == null ? "" : seat.holder().value().toString();
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Accept", "text/html,application/json;q=0.1")
                .header("Cookie", cookies.computeIfAbsent(who, _ -> OpenSession.cookie(sessions, seat)));
    }

    private Answer exchange(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(
                    response.statusCode(),
                    response.body(),
                    response.headers().firstValue("Content-Security-Policy").orElse(""),
                    response.headers().firstValue("Location").orElse(""));
        } catch (IOException e) {
            throw new AssertionError("No answer at all to " + request, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
