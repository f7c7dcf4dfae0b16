package concord.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/**
 * Where content waits while its command passes the Gate: a command can be written down and digested, bytes cannot.
 * May be used by many threads.
 */
@Component
public class Arrivals {

    private final Map<ArrivalId, InputStreamSource> waiting = new ConcurrentHashMap<>();

    /** Holds the content for as long as the act takes, then forgets it. A multipart file is such a content. */
    public <T> T during(InputStreamSource content, Function<ArrivalId, T> act) {
        var arrival = new ArrivalId(UUID.randomUUID());
        waiting.put(arrival, content);
        try {
            return act.apply(arrival);
        } finally {
            waiting.remove(arrival);
        }
    }

    /** What waits under the name; for the handler of the act. */
    public InputStream open(ArrivalId arrival) {
        InputStreamSource content = waiting.get(arrival);
        if (content == null) {
            throw new IllegalStateException("Nothing waits under this name: the act came outside of Arrivals.during");
        }
        try {
            return content.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
