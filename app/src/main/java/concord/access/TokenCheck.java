package concord.access;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes and checks the bearer tokens of the API. Only a token's digest is kept. */
@Component
public class TokenCheck {

    private static final String MARK = "concord_";
    private static final int BYTES = 32;

    private final Gate gate;
    private final SecureRandom random = new SecureRandom();

    TokenCheck(Gate gate) {
        this.gate = gate;
    }

    /** Whom a token lets act. */
    public record Caller(UUID post, Set<String> scopes) {}

    /** A new token: 256 bits that nobody can guess, so a plain digest of it is enough to keep. */
    public String newToken() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public Optional<Caller> callerWith(String token) {
        if (!token.startsWith(MARK)) {
            return Optional.empty();
        }
        return switch (gate.submit(Acting.system(), new UseApiToken(hash(token)))) {
            case Outcome.Done<ApiCaller>(ApiCaller caller) ->
                Optional.of(new Caller(caller.post().value(), caller.scopes()));
            case Outcome.Refused<ApiCaller> _ -> Optional.empty();
        };
    }

    public static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
