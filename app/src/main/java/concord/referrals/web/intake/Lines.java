package concord.referrals.web.intake;

import concord.platform.web.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads typed text as the room keeps it: one kind of line break, no blank ends, nothing instead of an empty text. */
final class Lines {

    private Lines() {}

    static @Nullable String text(Fields fields, String field) {
        String text =
                fields.first(field).replace("\r\n", "\n").replace('\r', '\n').strip();
        return text.isEmpty() ? null : text;
    }

    /** The lines of a list, blank ones left out. */
    static List<String> each(Fields fields, String field) {
        return fields.first(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
