package concord.access;

import concord.partnership.Role;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the API with tokens that were really issued. Tests of the whole application have one injected. */
@Lazy
@TestComponent
public final class ApiHand {

    private final MockMvcTester mvc;
    private final Gate gate;
    private final TokenCheck tokens;
    private final Clock clock;
    private final Seats.Seat administrator;

    ApiHand(MockMvcTester mvc, Gate gate, TokenCheck tokens, Clock clock, TestDatabase database) {
        this.mvc = mvc;
        this.gate = gate;
        this.tokens = tokens;
        this.clock = clock;
        var seats = new Seats(database);
        this.administrator = seats.seat(Role.PARTNERSHIP_ADMINISTRATOR, seats.agency("local-authority"));
    }

    public String token(Seats.Seat seat, String... scopes) {
        String secret = tokens.newToken();
        var issue = new IssueApiToken(
                seat.post(),
                "A test's",
                TokenCheck.hash(secret),
                Set.of(scopes),
                clock.instant().plus(Duration.ofDays(1)));
        gate.submit(administrator.acting(), issue).orThrow();
        return secret;
    }

    public MvcTestResult get(String token, String address) {
        return mvc.get()
                .uri(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    public MvcTestResult post(String token, String address, UUID key, String body) {
        return mvc.post()
                .uri(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key.toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    public static JsonNode json(MvcTestResult result) {
        return JsonMapper.shared().readTree(result.getMvcResult().getResponse().getContentAsByteArray());
    }

    public static String code(MvcTestResult result) {
        return json(result).get("code").stringValue();
    }

    /** The fields that a problem names. */
    public static List<String> faults(MvcTestResult result) {
        return json(result)
                .get("errors")
                .valueStream()
                .map(fault -> fault.get("field").stringValue())
                .toList();
    }
}
