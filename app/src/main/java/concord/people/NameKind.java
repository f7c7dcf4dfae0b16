package concord.people;

/** Whether a name is the one a person uses, one they used, or another they are known by. */
public enum NameKind {
    USED("Name used"),
    FORMER("Former name"),
    ALIAS("Also known as");

    private final String words;

    NameKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
