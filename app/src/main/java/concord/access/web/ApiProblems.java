package concord.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/** What the API answers at its door, as problem+json (RFC 9457) with the challenge that RFC 6750 asks for. */
final class ApiProblems {

    private ApiProblems() {}

    static void unauthenticated(HttpServletRequest request, HttpServletResponse response, AuthenticationException no)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        write(response, HttpStatus.UNAUTHORIZED, "api.no-token", "Send a bearer token that is known and in date.");
    }

    static void outOfScope(HttpServletRequest request, HttpServletResponse response, AccessDeniedException no)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\"");
        write(response, HttpStatus.FORBIDDEN, "api.out-of-scope", "This token's scopes do not cover this call.");
    }

    private static void write(HttpServletResponse response, HttpStatus status, String code, String detail)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getWriter().write("""
                {"type":"about:blank","title":"%s","status":%d,"detail":"%s","code":"%s"}\
                """.formatted(status.getReasonPhrase(), status.value(), detail, code));
    }
}
