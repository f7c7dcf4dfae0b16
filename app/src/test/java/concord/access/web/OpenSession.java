package concord.access.web;

import concord.access.Seats;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** A session as the server keeps it, for tests that speak HTTP: no password is checked. */
public final class OpenSession {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef";

    private OpenSession() {}

    /** The header that carries it. Nobody is signed in where no seat is given. */
    public static <S extends Session> String cookie(SessionRepository<S> sessions, Seats.@Nullable Seat seat) {
        S session = sessions.createSession();
        session.setAttribute(
                HttpSessionCsrfTokenRepository.class.getName().concat(".CSRF_TOKEN"),
                new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", TOKEN));
        if (seat != null) {
            var who = new SignedIn(Objects.requireNonNull(seat.holder()), "somebody");
            session.setAttribute(
                    HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                    new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                            who, null, List.of(new SimpleGrantedAuthority("SIGNED_IN")))));
        }
        sessions.save(session);
        byte[] id = session.getId().getBytes(StandardCharsets.UTF_8);
        return SessionCookie.NAME + "=" + Base64.getEncoder().encodeToString(id);
    }

    /** The token of its forms, as a page would carry it: xored with a mask, here of noughts. */
    public static String csrf() {
        byte[] token = TOKEN.getBytes(StandardCharsets.UTF_8);
        byte[] masked = new byte[2 * token.length];
        System.arraycopy(token, 0, masked, token.length, token.length);
        return Base64.getUrlEncoder().encodeToString(masked);
    }
}
