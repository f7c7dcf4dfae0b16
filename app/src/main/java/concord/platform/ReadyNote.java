package concord.platform;

/** Something a room has to tell whoever started Concord, printed below the line that says it is ready. */
@FunctionalInterface
public interface ReadyNote {

    String text();
}
