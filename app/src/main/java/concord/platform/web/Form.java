package concord.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form as a page shows it: what was typed, and what is wrong with it. The templates under jte/form take one. */
public record Form(Fields fields, FormErrors errors) {

    public static Form empty() {
        return new Form(Fields.none(), FormErrors.none());
    }

    /** Filled in with what is known, before anybody has typed. */
    public static Form of(Fields fields) {
        return new Form(fields, FormErrors.none());
    }

    public String value(String field) {
        return fields.first(field);
    }

    public List<String> values(String field) {
        return fields.all(field);
    }

    public TypedDate date(String field) {
        return TypedDate.of(fields, field);
    }

    /** What was typed in more than one word, for a page that no longer offers the form. */
    public List<String> sentences() {
        return fields.typed().values().stream()
                .flatMap(List::stream)
                .map(String::strip)
                .filter(value -> value.contains(" "))
                .toList();
    }

    public @Nullable String error(String field) {
        return errors.of(field);
    }
}
