package concord.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The edge at which a fault stops: logged once, under a number that the reader can quote. The log names the route's
 * pattern and not the address, because an address could be anything.
 */
final class Faults implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final String INCIDENT = Faults.class.getName() + ".incident";
    private static final String NO_TEXT = "22021"; // character_not_in_repertoire
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception fault) {
        if (fault instanceof AccessDeniedException || fault instanceof AuthenticationException) {
            return null; // Spring Security answers these, outside.
        }
        boolean unreadable = isNoText(fault);
        if (!unreadable) {
            record(request, fault);
        }
        try {
            response.sendError(
                    unreadable ? HttpServletResponse.SC_BAD_REQUEST : HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        } catch (IOException gone) {
            throw new UncheckedIOException("The reader has gone", gone);
        }
        return new ModelAndView();
    }

    /** True where PostgreSQL was given a character that no text of its can hold: the sender's doing. */
    private static boolean isNoText(Throwable fault) {
        for (@Nullable Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && NO_TEXT.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** The number of the fault that this request met; a fault from outside the controllers gets its number here. */
    static String incidentOf(HttpServletRequest request, @Nullable Throwable fault) {
        return request.getAttribute(INCIDENT) instanceof String incident ? incident : record(request, fault);
    }

    private static String record(HttpServletRequest request, @Nullable Throwable fault) {
        byte[] number = new byte[4];
        RANDOM.nextBytes(number);
        String incident = HexFormat.of().withUpperCase().formatHex(number);
        request.setAttribute(INCIDENT, incident);
        LOG.error(
                "Fault {} at {}",
                incident,
                request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE),
                fault);
        return incident;
    }
}
