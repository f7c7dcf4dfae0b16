package concord.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Remembers how forms were answered. The room that signs people in supplies the bean, for it knows whose form it is. */
public interface FormMemory {

    /** How the same form with the same content was answered. */
    Optional<Way> answerTo(HttpServletRequest request, UUID key, String digest);

    void remember(HttpServletRequest request, UUID key, String digest, Way way);

    /** Where a form led to when it was done, and what was said there. */
    record Way(String path, @Nullable String saying) {}
}
