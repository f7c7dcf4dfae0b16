package concord.referrals.web.api;

import static concord.referrals.web.api.ApiHouse.READ;
import static concord.referrals.web.api.ApiHouse.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.TokenCheck;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** The API through a real server: what no controller answers is a problem too. */
@ConcordTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DoorTests {

    private static final HttpClient CALLER = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private Gate gate;

    @Autowired
    private TokenCheck tokens;

    @Autowired
    private Clock clock;

    @Autowired
    private TestDatabase database;

    private ApiHouse.Token school;

    @BeforeEach
    void arrange() {
        var house = new ApiHouse(gate, tokens, clock, database);
        school = house.system(house.agency(), READ, WRITE);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/v1/no-such-thing, application/json, 404, http.404",
        "GET,    /api/v2/referrals,     application/json, 404, http.404",
        "DELETE, /api/v1/referrals,     application/json, 405, http.405",
        "PUT,    /api/v1/receipts,      application/json, 405, http.405",
        "POST,   /api/v1/referrals,     text/plain,       415, http.415"
    })
    void answersWhatNobodyTakesWithAProblem(String method, String path, String type, int status, String code)
            throws Exception {
        HttpResponse<String> answer = send(request(path)
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString("{}"))
                .build());

        assertProblem(answer, status, code);
    }

    @Test
    void stopsReadingABodyWhoseLengthWasNotSaid() throws Exception {
        byte[] body = "{".concat(" ".repeat(1024 * 1024)).concat("}").getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> answer = send(request(ApiHouse.REFERRALS)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build());

        assertProblem(answer, 413, "api.too-large");
    }

    @Test
    void refusesAnAddressThatHidesSomething() throws Exception {
        HttpResponse<String> answer =
                send(request(ApiHouse.REFERRALS + "/1%0a/timeline").GET().build());

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + school.secret());
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return CALLER.send(request, BodyHandlers.ofString());
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JsonMapper.shared().readTree(answer.body()).get("code").stringValue())
                .isEqualTo(code);
    }
}
