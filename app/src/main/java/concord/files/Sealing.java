package concord.files;

/**
 * The door for rooms that keep a little of their own under the installation's key, such as a draft that is no document
 * yet. What is sealed under one label opens under no other.
 */
public interface Sealing {

    byte[] close(String label, byte[] plain);

    /** @throws UnreadableContent where it is not what was sealed under this label */
    byte[] open(String label, byte[] sealed);

    /**
     * 32 bytes that are the same for the same content under the same label, and that nobody can make without the
     * installation's key.
     */
    byte[] digest(String label, String content);
}
