package concord.platform.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;

/** The header under whose key a change is made at most once, however often it is sent. */
public final class IdempotencyKey {

    public static final String HEADER = "Idempotency-Key";

    private static final Pattern FORM = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final UUID NONE = new UUID(0, 0);

    private IdempotencyKey() {}

    /** A missing or malformed key is a fault of the call, named beside those of its body. */
    public static UUID of(HttpServletRequest request, JsonFields fields) {
        String typed = request.getHeader(HEADER);
        if (typed == null || !FORM.matcher(typed).matches()) {
            fields.fault(HEADER, "This header must be a UUID, new for each new call");
            return NONE;
        }
        return UUID.fromString(typed);
    }
}
