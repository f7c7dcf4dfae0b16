package concord.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a form, exactly as it was typed: nothing is trimmed, converted or dropped, so that a refused
 * form can show all of it again. A controller's method may simply ask for one as its parameter.
 */
public record Fields(SequencedMap<String, List<String>> typed) {

    private static final Fields NONE = new Fields(new LinkedHashMap<>());

    public Fields {
        var copy = new LinkedHashMap<String, List<String>>();
        typed.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        typed = Collections.unmodifiableSequencedMap(copy);
    }

    public static Fields none() {
        return NONE;
    }

    public static Fields of(HttpServletRequest request) {
        Csrf csrf = Csrf.of(request);
        var typed = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, Arrays.asList(values)));
        typed.remove(csrf == null ? "_csrf" : csrf.parameter());
        typed.remove(SentForm.FIELD);
        Choices.settle(typed);
        return new Fields(typed);
    }

    /** The first value of a field, as typed; empty where there is none. */
    public String first(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** All values of a field, such as the boxes that were checked. */
    public List<String> all(String name) {
        return typed.getOrDefault(name, List.of());
    }

    /** The first value without space around it; null where nothing but space was typed. */
    public @Nullable String given(String name) {
        String value = first(name).strip();
        return value.isEmpty() ? null : value;
    }

    /** A copy in which the field has these values: for filling in what is known already. */
    public Fields with(String name, String... values) {
        var copy = new LinkedHashMap<>(typed);
        copy.put(name, List.of(values));
        return new Fields(copy);
    }

    /** A copy with the other's fields over these: for a form of several pages. */
    public Fields and(Fields later) {
        var copy = new LinkedHashMap<>(typed);
        copy.putAll(later.typed);
        return new Fields(copy);
    }
}
