package concord.platform.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what was chosen between two versions of a form ({@link BothVersions}), so that every controller finds the fields as
 * they are meant and knows nothing of the choice. Where both were asked for, {@link FormCheck} sends the form back once, for
 * nobody's text is saved with another's before somebody has made one of the two.
 */
final class Choices {

    static final String CHOOSE = "_choose:";
    static final String THEIRS = "_now:";
    static final String MINE = "mine";
    static final String NOW = "now";
    static final String BOTH = "both";

    /** The fields in which two texts stand one after the other, waiting for somebody to make one of them. */
    static final String TOGETHER = "_together";

    private Choices() {}

    /** Takes the choices out of what was typed and does as they say. */
    static void settle(Map<String, List<String>> typed) {
        var choices = new LinkedHashMap<String, String>();
        var theirs = new LinkedHashMap<String, List<String>>();
        typed.remove(TOGETHER);
        typed.forEach((name, values) -> {
            if (name.startsWith(CHOOSE) && !values.isEmpty()) {
                choices.put(name.substring(CHOOSE.length()), values.getFirst());
            } else if (name.startsWith(THEIRS)) {
                theirs.put(name.substring(THEIRS.length()), values);
            }
        });
        typed.keySet().removeIf(name -> name.startsWith(CHOOSE) || name.startsWith(THEIRS));
        choices.forEach((field, choice) -> settle(typed, field, choice, theirs));
    }

    private static void settle(
            Map<String, List<String>> typed, String field, String choice, Map<String, List<String>> theirs) {
        switch (choice) {
            case NOW -> take(typed, field, theirs);
            case BOTH -> putTogether(typed, field, theirs);
            default -> {
                // Kept as it was typed.
            }
        }
    }

    /** A box of which nothing came had nothing in it, as check boxes do of which none is checked. */
    private static void take(Map<String, List<String>> typed, String field, Map<String, List<String>> theirs) {
        typed.remove(field);
        theirs.forEach((box, values) -> {
            if (box.startsWith(field + ":")) {
                typed.put(box.substring(field.length() + 1), values);
            }
        });
    }

    private static void putTogether(Map<String, List<String>> typed, String field, Map<String, List<String>> theirs) {
        String now = first(theirs, field + ":" + field);
        String mine = first(typed, field);
        typed.put(field, List.of(now + "\n\n" + mine));
        var fields = new ArrayList<>(typed.getOrDefault(TOGETHER, List.of()));
        fields.add(field);
        typed.put(TOGETHER, fields);
    }

    private static String first(Map<String, List<String>> fields, String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }
}
