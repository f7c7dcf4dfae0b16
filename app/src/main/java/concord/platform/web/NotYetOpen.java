package concord.platform.web;

import concord.platform.OpeningNews;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells whoever comes while Concord still starts how far it has come, and lets nobody wait without knowing: the port is open
 * before all is read that a page needs. Plain text, because what a page is made of may not stand yet.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class NotYetOpen extends OncePerRequestFilter {

    private static final String AGAIN_AFTER_SECONDS = "5";

    private final ObjectProvider<OpeningNews> news;
    private volatile boolean open;

    NotYetOpen(ObjectProvider<OpeningNews> news) {
        this.news = news;
    }

    /** Before the line that says so is printed, and before the readiness probe does. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void open() {
        open = true;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return open || request.getRequestURI().startsWith("/actuator/health");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, AGAIN_AFTER_SECONDS);
        response.setHeader("Refresh", AGAIN_AFTER_SECONDS);
        response.setContentType(MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8");
        response.getWriter().println(text());
    }

    private String text() {
        StringBuilder text = new StringBuilder("Concord is starting. This page tries again by itself.");
        news.orderedStream()
                .map(OpeningNews::sentence)
                .flatMap(Optional::stream)
                .forEach(sentence -> text.append(System.lineSeparator()).append(sentence));
        return text.toString();
    }
}
