package concord.sharing;

import static java.util.Objects.requireNonNull;

/**
 * The answer to one thing that was asked.
 *
 * @param item as it was asked ({@link Ask#items()})
 * @param words what is held, or why it is withheld; may be empty only where nothing is held
 */
public record FieldAnswer(String item, Kind kind, String words) {

    public FieldAnswer {
        item = Texts.required(item, Ask.LONGEST_QUESTION, "item");
        requireNonNull(kind, "kind is null");
        words = kind == Kind.NOT_HELD
                ? Texts.optional(words, Texts.ACCOUNT, "words")
                : Texts.required(words, Texts.ACCOUNT, "words");
    }

    /** How an item was answered. "We hold nothing" is an answer too, and is kept as one. */
    public enum Kind {
        GIVEN("We hold this"),
        NOT_HELD("We hold nothing on this"),
        WITHHELD("We hold something but do not share it");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
