package concord.platform.web;

import concord.platform.web.components.ErrorItem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form, in the order of its questions: a sentence for each field, all at once. */
public record FormErrors(List<FormError> errors) {

    private static final FormErrors NONE = new FormErrors(List.of());

    public FormErrors {
        errors = List.copyOf(errors);
    }

    public static FormErrors none() {
        return NONE;
    }

    public boolean isEmpty() {
        return errors.isEmpty();
    }

    /** The sentence beside a field; null where nothing is wrong with it. */
    public @Nullable String of(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FormError::sentence)
                .findFirst()
                .orElse(null);
    }

    /** For the error summary at the head of the page; each line leads to its field. */
    public List<ErrorItem> summary() {
        return errors.stream()
                .map(error -> new ErrorItem(error.sentence(), "#" + error.anchor()))
                .toList();
    }

    /** With one more; a field keeps its first sentence, because the second often follows from it. */
    public FormErrors and(FormError error) {
        if (of(error.field()) != null) {
            return this;
        }
        var more = new ArrayList<>(errors);
        more.add(error);
        return new FormErrors(more);
    }

    /** With those of another part of the form after these. */
    public FormErrors and(FormErrors others) {
        FormErrors all = this;
        for (FormError error : others.errors()) {
            all = all.and(error);
        }
        return all;
    }

    public FormErrors and(String field, String sentence) {
        return and(FormError.of(field, sentence));
    }
}
