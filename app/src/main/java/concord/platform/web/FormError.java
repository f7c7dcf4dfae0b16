package concord.platform.web;

/**
 * One thing that is wrong with one field.
 *
 * @param field the field's name
 * @param sentence says what to do, such as "Enter the person's family name"
 * @param anchor the id to lead to: the field's own, or the first box of a date
 */
public record FormError(String field, String sentence, String anchor) {

    public static FormError of(String field, String sentence) {
        return new FormError(field, sentence, field);
    }
}
