package concord.platform.web;

import concord.platform.gate.GateRefusal;
import concord.platform.gate.Refusal;
import concord.platform.web.components.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A form that was refused because its record has changed: what the record says now and what was typed, side by side. For
 * each field that differs the reader keeps theirs, takes the other, or has the two put together; {@link Choices} reads what
 * was chosen. Shown by {@code jte/house/both-versions.jte}, inside the form.
 *
 * @param rows the fields in the order of the form
 */
public record BothVersions(List<Row> rows) {

    public BothVersions {
        rows = List.copyOf(rows);
    }

    /**
     * One field.
     *
     * @param label what the field is called on the form
     * @param nowText what it says now, in words; empty where it says nothing
     * @param typedText what was typed, in words
     * @param mergeable a text, of which two can be put together
     * @param now the boxes of the field and what they would hold
     */
    public record Row(
            String field,
            String label,
            String nowText,
            String typedText,
            boolean mergeable,
            SequencedMap<String, List<String>> now) {

        public boolean differs() {
            return !nowText.equals(typedText);
        }

        public String choice() {
            return Choices.CHOOSE + field;
        }

        public String box(String name) {
            return Choices.THEIRS + field + ":" + name;
        }

        /** What can be chosen. */
        public List<Option> options() {
            var options = new ArrayList<Option>();
            options.add(Option.of(Choices.MINE, "Keep what you typed"));
            options.add(Option.of(Choices.NOW, "Take what it says now"));
            if (mergeable) {
                options.add(Option.of(Choices.BOTH, "Put both in the box, to make one of them"));
            }
            return options;
        }
    }

    public List<Row> differing() {
        return rows.stream().filter(Row::differs).toList();
    }

    /** What both say alike, such as "Words, Meaning". */
    public String alike() {
        return rows.stream().filter(row -> !row.differs()).map(Row::label).collect(Collectors.joining(", "));
    }

    /**
     * Begins to compare.
     *
     * @param refusal why the form is shown again; nothing is compared unless the record had changed
     * @param now the form's fields as they would be filled in from the record of now
     */
    public static Comparing where(@Nullable Refusal refusal, Form form, Fields now) {
        return new Comparing(refusal instanceof GateRefusal.Stale, form.fields(), now);
    }

    /** Collects the fields to be compared, in the order of the form. */
    public static final class Comparing {

        private final boolean stale;
        private final Fields typed;
        private final Fields now;
        private final List<Row> rows = new ArrayList<>();

        private Comparing(boolean stale, Fields typed, Fields now) {
            this.stale = stale;
            this.typed = typed;
            this.now = now;
        }

        /** @param label what the field is called on the form */
        public Comparing text(String field, String label) {
            return row(field, label, text(now.first(field)), text(typed.first(field)), true, List.of(field));
        }

        public Comparing date(String field, String label) {
            return row(
                    field,
                    label,
                    date(now, field),
                    date(typed, field),
                    false,
                    List.of(field + "-day", field + "-month", field + "-year"));
        }

        /** Radios, check boxes or a select. */
        public Comparing choice(String field, String label, List<Option> options) {
            return row(field, label, chosen(now, field, options), chosen(typed, field, options), false, List.of(field));
        }

        /** Null where there is nothing to show: the record had not changed. */
        public @Nullable BothVersions orNull() {
            return stale ? new BothVersions(rows) : null;
        }

        private Comparing row(
                String field, String label, String left, String right, boolean mergeable, List<String> boxes) {
            var held = new LinkedHashMap<String, List<String>>();
            boxes.forEach(box -> held.put(box, now.all(box)));
            rows.add(new Row(field, label, left, right, mergeable, held));
            return this;
        }

        private static String text(String text) {
            return text.replace("\r\n", "\n").strip();
        }

        private static String date(Fields fields, String field) {
            TypedDate date = TypedDate.of(fields, field);
            return date.isEmpty() ? "" : date.day() + " " + date.month() + " " + date.year();
        }

        private static String chosen(Fields fields, String field, List<Option> options) {
            return options.stream()
                    .filter(option -> fields.all(field).contains(option.value()))
                    .map(Option::text)
                    .collect(Collectors.joining("; "));
        }
    }
}
