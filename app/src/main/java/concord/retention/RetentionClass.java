package concord.retention;

/**
 * The classes of records that are kept for different times (R (II) v Commissioner of Police of the Metropolis [2020]
 * EWHC 2528 (Admin): no concern, and a child, must not be kept as if there were one). How long each is kept is data,
 * edited in the application; that these exist is law, so they are types.
 */
public enum RetentionClass {
    NFA_NO_CONCERN("No further action, no concern", false),
    NFA_NO_CONCERN_CHILD("No further action, no concern: a child", true),
    SIGNPOSTED("Signposted to another service", false),
    SIGNPOSTED_CHILD("Signposted to another service: a child", true),
    CHANNEL("Referred to a Channel panel", false),
    CHANNEL_CHILD("Referred to a Channel panel: a child", true);

    private final String words;
    private final boolean child;

    RetentionClass(String words, boolean child) {
        this.words = words;
        this.child = child;
    }

    public String words() {
        return words;
    }

    public boolean isOfAChild() {
        return child;
    }
}
