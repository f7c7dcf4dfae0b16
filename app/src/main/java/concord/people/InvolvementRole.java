package concord.people;

/**
 * The part a person has in a record. Parts are never merged: a victim or a sister is not a person of concern (ICO
 * enforcement notice on the Gangs Matrix, 2018; channel.md 13.2 G1).
 */
public enum InvolvementRole {
    SUBJECT("Person of concern"),
    FAMILY("Family"),
    WITNESS("Witness"),
    VICTIM("Victim"),
    REFERRER("Referrer");

    private final String words;

    InvolvementRole(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
