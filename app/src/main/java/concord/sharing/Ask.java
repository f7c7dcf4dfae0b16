package concord.sharing;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.PostId;
import java.util.ArrayList;
import java.util.List;

/**
 * What is asked, and of which post.
 *
 * @param fields short labels of what the asker needs to know, such as "Attendance this term"; no two alike
 * @param question a question in the asker's own words, or empty
 */
public record Ask(PostId recipient, List<String> fields, String question) {

    /** Minimisation (UK GDPR Art 5(1)(c)): whoever needs more asks twice and says why twice. */
    public static final int MOST_FIELDS = 20;

    /** Longest question, in characters. */
    public static final int LONGEST_QUESTION = 4_000;

    public Ask {
        requireNonNull(recipient, "recipient is null");
        fields = fields.stream()
                .map(field -> Texts.required(field, Texts.LINE, "field"))
                .toList();
        question = Texts.optional(question, LONGEST_QUESTION, "question");
        var items = new ArrayList<>(fields);
        items.add(question);
        if (fields.isEmpty() && question.isEmpty()) {
            throw new IllegalArgumentException("nothing is asked");
        }
        if (fields.size() > MOST_FIELDS || items.stream().distinct().count() < items.size()) {
            throw new IllegalArgumentException("at most " + MOST_FIELDS + " fields may be asked, no two alike");
        }
    }

    /** Everything that wants an answer, in order: the fields, then the question. */
    public List<String> items() {
        var items = new ArrayList<>(fields);
        if (!question.isEmpty()) {
            items.add(question);
        }
        return List.copyOf(items);
    }
}
