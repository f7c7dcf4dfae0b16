package concord.sharing;

/** An answer to one of the seven questions before something is shared. */
public enum Reply {
    YES("Yes"),
    NO("No"),
    NOT_APPLICABLE("Does not apply");

    private final String words;

    Reply(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
