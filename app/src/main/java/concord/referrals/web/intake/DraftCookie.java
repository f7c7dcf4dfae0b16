package concord.referrals.web.intake;

import concord.referrals.ComeBackCode;
import concord.referrals.DraftId;
import concord.referrals.DraftKey;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Remembers on this device which draft is open. The code lies with the browser and not in the session, because the
 * session stands in the database and the code is the only key to the draft. It goes after two hours of quiet, so that a
 * shared device forgets.
 */
final class DraftCookie {

    static final String NAME = "concord-draft";
    static final Duration KEPT = Duration.ofHours(2);

    private static final String OF_POST = "post.";

    private DraftCookie() {}

    static Optional<DraftKey> read(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? Optional.empty() : key(cookie.getValue());
    }

    static void write(HttpServletRequest request, HttpServletResponse response, DraftKey key) {
        set(request, response, value(key), KEPT);
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        set(request, response, "", Duration.ZERO);
    }

    private static String value(DraftKey key) {
        return switch (key) {
            case DraftKey.ByCode(ComeBackCode code) -> code.value();
            case DraftKey.OfMyPost(DraftId draft) -> OF_POST + draft.value();
        };
    }

    private static Optional<DraftKey> key(String value) {
        if (value.startsWith(OF_POST)) {
            return uuid(value.substring(OF_POST.length())).map(id -> new DraftKey.OfMyPost(new DraftId(id)));
        }
        return ComeBackCode.typed(value).map(DraftKey.ByCode::new);
    }

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static void set(HttpServletRequest request, HttpServletResponse response, String value, Duration kept) {
        ResponseCookie cookie = ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/refer")
                .maxAge(kept)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
