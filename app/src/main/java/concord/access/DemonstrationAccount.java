package concord.access;

/** An account of the demonstration that anybody may sign in with. */
public record DemonstrationAccount(String userName, String post, String agency) {}
