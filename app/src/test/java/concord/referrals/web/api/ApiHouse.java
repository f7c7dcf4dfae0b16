package concord.referrals.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import concord.access.ApiTokenId;
import concord.access.IssueApiToken;
import concord.access.Seats;
import concord.access.TokenCheck;
import concord.partnership.Role;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.Command;
import concord.platform.gate.Gate;
import concord.platform.gate.PostId;
import concord.platform.postgres.TestDatabase;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A partnership with a school and a gateway, whose systems call the API with tokens that were really issued. */
final class ApiHouse {

    static final String READ = "referrals:read";
    static final String WRITE = "referrals:write";
    static final String REFERRALS = "/api/v1/referrals";

    private final Gate gate;
    private final TokenCheck tokens;
    private final Clock clock;
    private final Seats seats;
    private final TestDatabase database;
    private final Seats.Seat administrator;

    ApiHouse(Gate gate, TokenCheck tokens, Clock clock, TestDatabase database) {
        this.gate = gate;
        this.tokens = tokens;
        this.clock = clock;
        this.database = database;
        this.seats = new Seats(database);
        this.administrator = seats.seat(Role.PARTNERSHIP_ADMINISTRATOR, seats.agency("local-authority"));
    }

    /** The right to call, and what it was issued as. */
    record Token(String secret, ApiTokenId id, PostId post) {}

    AgencyId agency() {
        return seats.agency("education");
    }

    AreaId area() {
        return seats.area("POLICE");
    }

    String codeOf(AreaId area) {
        return database.asOwner()
                .sql("select code from partnership.area where id = :id")
                .param("id", area.value())
                .query(String.class)
                .single();
    }

    Token system(AgencyId agency, String... scopes) {
        return token(seats.seat(Role.AGENCY_SYSTEM, agency).post(), scopes);
    }

    Token worker(Role role, AreaId area) {
        return token(seats.seat(role, seats.agency("police"), area).post(), READ);
    }

    void submit(Command<?> command) {
        gate.submit(administrator.acting(), command).orThrow();
    }

    private Token token(PostId post, String... scopes) {
        String secret = tokens.newToken();
        var issue = new IssueApiToken(
                post,
                "A test's",
                TokenCheck.hash(secret),
                Set.of(scopes),
                clock.instant().plus(Duration.ofDays(1)));
        return new Token(secret, gate.submit(administrator.acting(), issue).orThrow(), post);
    }

    /** The least that makes a referral. */
    static String referral(String area, String familyName) {
        return """
                {"area": "%s", "person": {"givenName": "Rowan", "familyName": "%s"},
                 "statements": [{"kind": "FACT", "text": "Something was seen.", "howKnown": "saw-or-heard"}]}
                """.formatted(area, familyName);
    }

    static MvcTestResult get(MockMvcTester mvc, Token token, String address) {
        return mvc.get()
                .uri(URI.create(address))
                .header("Authorization", "Bearer " + token.secret())
                .exchange();
    }

    static MvcTestResult make(MockMvcTester mvc, Token token, UUID key, String body) {
        return mvc.post()
                .uri(REFERRALS)
                .header("Authorization", "Bearer " + token.secret())
                .header("Idempotency-Key", key.toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    /** The identifier of a referral that must have been made. */
    static String made(MvcTestResult result) {
        assertThat(result).hasStatus(201);
        return json(result).get("id").stringValue();
    }

    static JsonNode json(MvcTestResult result) {
        return JsonMapper.shared().readTree(result.getMvcResult().getResponse().getContentAsByteArray());
    }
}
