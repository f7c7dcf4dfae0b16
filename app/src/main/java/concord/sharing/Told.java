package concord.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a partner is told of the person, so that it can find its own record: the least that will do, field by field
 * (finding G5 of the ICO on the Gangs Matrix: no blanket sharing).
 *
 * @param name as stated by whoever raised the concern
 * @param dateOfBirth absent where nobody knows it
 * @param more what the asker chose to add, such as a school year or an address
 */
public record Told(String name, @Nullable LocalDate dateOfBirth, List<Field> more) {

    public Told {
        name = Texts.required(name, Texts.LINE, "name");
        more = List.copyOf(more);
        if (more.size() > Ask.MOST_FIELDS) {
            throw new IllegalArgumentException("at most " + Ask.MOST_FIELDS + " more fields may be told");
        }
    }

    /** The labels of what was told, for the disclosure ledger: which fields, never what stood in them. */
    public List<String> labels() {
        Stream<String> least = dateOfBirth == null ? Stream.of("Name") : Stream.of("Name", "Date of birth");
        return Stream.concat(least, more.stream().map(Field::label)).toList();
    }

    /** One more thing that the partner is told. */
    public record Field(String label, String value) {

        public Field {
            label = Texts.required(label, Texts.LINE, "label");
            value = Texts.required(value, Texts.ACCOUNT, "value");
        }
    }
}
