package concord.faults;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A form as a page offers it: where it goes, and its fields.
 *
 * @param once the key under which it is done once; empty where it carries none
 */
record PageForm(String action, List<Field> fields, String once) {

    private static final String ONCE = "_once";

    /** One field. What it takes shows in its kind: the type of an input, "textarea" or "select". */
    record Field(String name, String kind, String value, List<String> options) {

        boolean isTyped() {
            return kind.equals("text") || kind.equals("textarea") || kind.equals("password") || kind.equals("email");
        }

        boolean isPartOfDate() {
            return name.matches(".*-(day|month|year)");
        }

        /** What somebody would put here who means well. */
        String likely() {
            return switch (kind) {
                case "hidden" -> value;
                case "radio", "checkbox", "select" ->
                    options.stream()
                            .filter(option -> !option.isEmpty())
                            .findFirst()
                            .orElse("");
                default -> value.isEmpty() ? typed() : value;
            };
        }

        private String typed() {
            if (isPartOfDate()) {
                return name.endsWith("-day") ? "1" : name.endsWith("-month") ? "6" : "2026";
            }
            if (name.contains("email")) {
                return "sam@example.test";
            }
            return name.contains("days") || name.contains("months") || name.equals("age")
                    ? "12"
                    : "A sample sentence about " + name;
        }
    }

    /** The forms of a page that change something, without those of its frame. */
    static List<PageForm> on(String page) {
        return Jsoup.parse(page).select("form[method=post]").stream()
                .filter(form -> !form.attr("action").equals("/search")
                        && !form.attr("action").equals("/sign-out"))
                .map(PageForm::of)
                .toList();
    }

    private static PageForm of(Element form) {
        var fields = new LinkedHashMap<String, Field>();
        for (Element input : form.select("input[name], textarea[name], select[name], button[name]")) {
            String name = input.attr("name");
            if (!name.equals("_csrf")
                    && !name.equals(ONCE)
                    && !input.attr("type").equals("file")) {
                fields.merge(name, field(name, input), PageForm::joined);
            }
        }
        return new PageForm(
                form.attr("action"),
                List.copyOf(fields.values()),
                form.select("input[name=" + ONCE + "]").attr("value"));
    }

    private static Field field(String name, Element input) {
        return switch (input.normalName()) {
            case "textarea" -> new Field(name, "textarea", input.wholeText(), List.of());
            case "select" ->
                new Field(name, "select", "", input.select("option").eachAttr("value"));
            case "button" -> new Field(name, "hidden", "", List.of(""));
            default ->
                switch (input.attr("type")) {
                    case "radio", "checkbox" -> new Field(name, input.attr("type"), "", List.of(input.attr("value")));
                    case "" -> new Field(name, "text", input.attr("value"), List.of());
                    default -> new Field(name, input.attr("type"), input.attr("value"), List.of());
                };
        };
    }

    private static Field joined(Field one, Field other) {
        List<String> options =
                Stream.concat(one.options().stream(), other.options().stream()).toList();
        return new Field(one.name(), one.kind(), one.value(), options);
    }

    /**
     * The body of a request in which each field has what is made of it: percent-encoded already; null leaves it out. As if
     * the page had just been shown: sent again, it is another form.
     */
    String body(Function<Field, String> value) {
        return body(value, UUID.randomUUID().toString());
    }

    /** As {@link #body(Function)}, under a key: sent again under the same, it is the same form. */
    String body(Function<Field, String> value, String key) {
        String typed = typed(value);
        return once.isEmpty() ? typed : typed + "&" + ONCE + "=" + key;
    }

    private String typed(Function<Field, String> value) {
        return fields.stream()
                .map(field -> Map.entry(field.name(), value.apply(field)))
                .filter(entry -> !entry.getValue().equals(Rubbish.LEFT_OUT))
                .map(entry -> encoded(entry.getKey()) + "=" + entry.getValue())
                .collect(Collectors.joining("&"));
    }

    /** As somebody fills it in who means well. */
    String filled() {
        return body(field -> encoded(field.likely()));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
