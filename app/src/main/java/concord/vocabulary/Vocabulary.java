package concord.vocabulary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One list as its page shows it. */
public record Vocabulary(String code, String title, String purpose, Terms terms, List<Edit> edits) {

    public Vocabulary {
        edits = List.copyOf(edits);
    }

    /**
     * What somebody changed, newest first.
     *
     * @param post the title of the post that did it
     * @param words how the edit left the value
     * @param until the last day that the edit set; absent where it set none
     */
    public record Edit(
            Instant at,
            String post,
            Kind kind,
            String words,
            LocalDate from,
            @Nullable LocalDate until,
            String why) {}

    /** The three things that can be done to a value. */
    public enum Kind {
        ADDED,
        REWORDED,
        ENDED
    }
}
