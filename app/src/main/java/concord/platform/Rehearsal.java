package concord.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Starts, serves the first page to itself and stops: the run by which the JVM learns what a start needs, so that its
 * AOT cache holds it. The package is rehearsed once; {@code ./concord} uses the cache from then on.
 */
@Component
@ConditionalOnBooleanProperty("concord.rehearsal")
class Rehearsal {

    private final ConfigurableApplicationContext context;

    Rehearsal(ConfigurableApplicationContext context) {
        this.context = context;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void perform() throws IOException, InterruptedException {
        try (HttpClient visitor = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            visitor.send(HttpRequest.newBuilder(firstPage()).build(), HttpResponse.BodyHandlers.discarding());
        }
        // From a thread of its own, because the shutdown waits for the one that is still starting.
        Thread.ofPlatform().name("curtain").start(() -> System.exit(SpringApplication.exit(context)));
    }

    private URI firstPage() {
        return URI.create(
                "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port") + "/");
    }
}
