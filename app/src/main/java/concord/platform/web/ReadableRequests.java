package concord.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the fields of a request before anything else does, and refuses those that are no text or too many. Met later,
 * inside a controller or another filter, such a request would be a fault; and Tomcat's message, which quotes what was
 * typed, would go into the log. Here it is dropped.
 */
final class ReadableRequests extends OncePerRequestFilter implements Ordered {

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 1; // Right after the character encoding is set.
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (hasNought(request.getParameterMap())) {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
                return;
            }
        } catch (InvalidParameterException unreadable) {
            response.sendError(unreadable.getErrorCode());
            return;
        }
        chain.doFilter(request, response);
    }

    /** The character nought cannot be typed, and PostgreSQL cannot hold it. */
    private static boolean hasNought(Map<String, String[]> fields) {
        return fields.entrySet().stream()
                .anyMatch(field -> field.getKey().indexOf(0) >= 0
                        || Arrays.stream(field.getValue()).anyMatch(value -> value.indexOf(0) >= 0));
    }
}
