package concord.access.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Slows down whoever knocks too often on a door that needs no account: so many posts a minute from one address.
 * Counted in memory, each node for itself; addresses are forgotten after ten quiet minutes.
 */
@Component
class RateLimit extends OncePerRequestFilter {

    private static final int MOST_ADDRESSES = 100_000;

    private final Cache<String, Bucket> doors = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();
    private final int signInsAMinute;
    private final int postsAMinute;
    private final int callsAMinute;

    RateLimit(
            @Value("${concord.limits.sign-ins-a-minute:20}") int signInsAMinute,
            @Value("${concord.limits.public-posts-a-minute:60}") int postsAMinute,
            @Value("${concord.limits.api-calls-a-minute:1200}") int callsAMinute) {
        this.signInsAMinute = signInsAMinute;
        this.postsAMinute = postsAMinute;
        this.callsAMinute = callsAMinute;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return limit(request) == 0;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int limit = limit(request);
        Bucket bucket = doors.get(limit + " " + request.getRemoteAddr(), _ -> aMinuteOf(limit));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    private int limit(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.startsWith("/api/")) {
            return callsAMinute;
        }
        if (!"POST".equals(request.getMethod())) {
            return 0;
        }
        if (path.startsWith("/refer/") && path.endsWith("/near")) {
            return 0; // for posts that have signed in, at each pause of their typing; many sit behind one address
        }
        return switch (path) {
            case "/sign-in" -> signInsAMinute;
            default -> path.startsWith("/refer") || path.startsWith("/receipt") ? postsAMinute : 0;
        };
    }

    private static Bucket aMinuteOf(int count) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(count).refillGreedy(count, Duration.ofMinutes(1)))
                .build();
    }

    /** The filter stands in the security chains alone; without this the container would run it a second time. */
    @Configuration
    static class Placement {
        @Bean
        FilterRegistrationBean<RateLimit> notInTheContainer(RateLimit limit) {
            var registration = new FilterRegistrationBean<>(limit);
            registration.setEnabled(false);
            return registration;
        }
    }
}
