package concord.platform.mail;

import java.util.List;

/**
 * A text that Concord may send by mail. Implemented by the enums of the rooms and by nothing else: the outbox takes
 * constants of an enum only, so a mail cannot carry what somebody typed, nor a name.
 */
public interface Letter {

    /** The constant's own name; the outbox keeps it, so that it can be counted which letters were sent. */
    String name();

    String subject();

    /** Paragraphs above the link. */
    List<String> lines();
}
