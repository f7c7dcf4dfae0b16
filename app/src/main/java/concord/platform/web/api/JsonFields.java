package concord.platform.web.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Reads the fields of a JSON object one by one and collects what is wrong, so that the caller hears of all faults at
 * once. A field that is null counts as left out. What could not be read is absent from the answers; {@link #finish} then
 * ends the call.
 */
public final class JsonFields {

    private static final String UNREADABLE_WORDS = "This holds characters that are not text";

    /** Control characters but tab and line breaks, and the mark that stands for bytes that were no text. */
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\uFFFD&&[^\t\r\n]]");

    private static final Pattern DAY = Pattern.compile("(19|20|21)\\d\\d-\\d\\d-\\d\\d");

    private static final Pattern IDENTIFIER = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final JsonNode object;
    private final String path;
    private final List<FieldFault> faults;
    private final Set<String> asked = new HashSet<>();
    private final List<JsonFields> inner = new ArrayList<>();

    private JsonFields(JsonNode object, String path, List<FieldFault> faults) {
        this.object = object;
        this.path = path;
        this.faults = faults;
    }

    static JsonFields of(JsonNode object) {
        return new JsonFields(object, "", new ArrayList<>());
    }

    /** Notes a fault of a field of this object. */
    public void fault(String field, String sentence) {
        faults.add(new FieldFault(path + field, sentence));
    }

    /** Text without blank ends, absent where there is none; refused where it has more characters than that. */
    public @Nullable String text(String field, int most) {
        return value(field)
                .flatMap(node ->
                        node.isString() ? Optional.of(node.stringValue()) : wrong(field, "This must be a string"))
                .filter(text -> isText(field, text, most))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    /** As {@link #text}; refused where it is missing or blank, and empty then. */
    public String needed(String field, int most) {
        int before = faults.size();
        String text = text(field, most);
        if (text == null && faults.size() == before) {
            fault(field, "This must say something");
        }
        return Objects.requireNonNullElse(text, "");
    }

    /** Text that must be one of the values of a list; the sentence says of which. */
    public @Nullable String oneOf(String field, int most, Function<String, Boolean> legal, String sentence) {
        String text = text(field, most);
        if (text != null && !legal.apply(text)) {
            fault(field, sentence);
        }
        return text;
    }

    public <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
        String text = text(field, 60);
        if (text == null) {
            return null;
        }
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(text))
                .findFirst();
        return found.or(() -> wrong(field, "This must be one of " + Arrays.toString(type.getEnumConstants())))
                .orElse(null);
    }

    /** As {@link #choice}; refused where it is missing. */
    public <E extends Enum<E>> @Nullable E neededChoice(String field, Class<E> type) {
        int before = faults.size();
        E chosen = choice(field, type);
        if (chosen == null && faults.size() == before) {
            fault(field, "This must be one of " + Arrays.toString(type.getEnumConstants()));
        }
        return chosen;
    }

    public @Nullable Boolean flag(String field) {
        return value(field)
                .flatMap(node -> node.isBoolean()
                        ? Optional.of(node.booleanValue())
                        : wrong(field, "This must be true or false"))
                .orElse(null);
    }

    public @Nullable Integer whole(String field, int least, int most) {
        String sentence = "This must be a whole number from %d to %d".formatted(least, most);
        return value(field)
                .flatMap(node -> node.isIntegralNumber() && node.canConvertToInt()
                        ? Optional.of(node.intValue())
                        : this.<Integer>wrong(field, sentence))
                .filter(number -> (number >= least && number <= most) || isRefused(field, sentence))
                .orElse(null);
    }

    /** A day that is not after the last one, as {@code 2026-11-22}. */
    public @Nullable LocalDate day(String field, LocalDate last) {
        String text = text(field, 60);
        if (text == null) {
            return null;
        }
        LocalDate day = DAY.matcher(text).matches() ? parsed(text) : null;
        if (day == null) {
            fault(field, "This must be a day of the years 1900 to 2199, like 2026-11-22");
        } else if (day.isAfter(last)) {
            fault(field, "This must be today or in the past");
        }
        return day;
    }

    /** As {@link #day}; refused where it is missing. */
    public @Nullable LocalDate neededDay(String field, LocalDate last) {
        int before = faults.size();
        LocalDate day = day(field, last);
        if (day == null && faults.size() == before) {
            fault(field, "This must be a day, like 2026-11-22");
        }
        return day;
    }

    /** An identifier, which must be there. */
    public @Nullable UUID neededId(String field) {
        String text = text(field, 60);
        if (text != null && IDENTIFIER.matcher(text).matches()) {
            return UUID.fromString(text);
        }
        if (faults.stream().noneMatch(fault -> fault.field().equals(path + field))) {
            fault(field, "This must be a UUID");
        }
        return null;
    }

    /** The fields of an object; where it is missing, they are all missing. */
    public JsonFields object(String field) {
        JsonNode node = value(field)
                .filter(found -> found.isObject() || isRefused(field, "This must be an object"))
                .orElse(JsonNodeFactory.instance.objectNode());
        return within(node, field);
    }

    public List<JsonFields> objects(String field, int most) {
        List<JsonNode> nodes = list(field, most);
        var all = new ArrayList<JsonFields>();
        for (int at = 0; at < nodes.size(); at++) {
            String place = field + "[" + at + "]";
            if (nodes.get(at).isObject() || isRefused(place, "This must be an object")) {
                all.add(within(nodes.get(at), place));
            }
        }
        return all;
    }

    public List<String> texts(String field, int most, int longest) {
        List<JsonNode> nodes = list(field, most);
        var all = new ArrayList<String>();
        for (int at = 0; at < nodes.size(); at++) {
            String place = field + "[" + at + "]";
            JsonNode node = nodes.get(at);
            if (!node.isString() || node.stringValue().isBlank()) {
                fault(place, "This must be a string that says something");
            } else if (isText(place, node.stringValue(), longest)) {
                all.add(node.stringValue().strip());
            }
        }
        return all;
    }

    /** Ends the call where anything was wrong; a field that nothing asked for is wrong too. */
    public void finish() {
        refuseUnknown();
        if (!faults.isEmpty()) {
            throw BadCall.content(faults);
        }
    }

    private void refuseUnknown() {
        object.propertyNames().stream()
                .filter(name -> !asked.contains(name))
                .forEach(name -> fault(speakable(name), "There is no such field"));
        inner.forEach(JsonFields::refuseUnknown);
    }

    /** A name comes from outside: it is given back only where it could be the name of a field. */
    private static String speakable(String name) {
        return name.matches("[A-Za-z0-9_-]{1,60}") ? name : "?";
    }

    private JsonFields within(JsonNode node, String place) {
        var fields = new JsonFields(node, path + place + ".", faults);
        inner.add(fields);
        return fields;
    }

    private Optional<JsonNode> value(String field) {
        asked.add(field);
        return Optional.ofNullable(object.get(field)).filter(node -> !node.isNull());
    }

    private List<JsonNode> list(String field, int most) {
        JsonNode node = value(field).orElse(JsonNodeFactory.instance.arrayNode());
        if (!node.isArray()) {
            fault(field, "This must be an array");
            return List.of();
        }
        if (node.size() > most) {
            fault(field, "This must have " + most + " entries or fewer");
            return List.of();
        }
        return List.copyOf(node.values());
    }

    private boolean isText(String field, String text, int most) {
        if (UNREADABLE.matcher(text).find()) {
            return isRefused(field, UNREADABLE_WORDS);
        }
        return text.strip().codePointCount(0, text.strip().length()) <= most
                || isRefused(field, "This must have " + most + " characters or fewer");
    }

    private boolean isRefused(String field, String sentence) {
        fault(field, sentence);
        return false;
    }

    private <T> Optional<T> wrong(String field, String sentence) {
        fault(field, sentence);
        return Optional.empty();
    }

    private static @Nullable LocalDate parsed(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
