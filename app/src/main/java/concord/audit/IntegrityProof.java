package concord.audit;

import java.util.List;

/**
 * Proves that something which is kept for speed, or could be tampered with, is what it must be. Implemented by the room
 * whose promise it is; run every night as Concord's own post, inside the Gate's transaction.
 */
public interface IntegrityProof {

    /** What is proved, as the end of a sentence that begins with "Concord checked that". Stable. */
    String name();

    Found prove();

    /**
     * What a proof went through.
     *
     * @param differing references of those that are not as they must be; never a person's name
     */
    record Found(long checked, List<String> differing) {
        public Found {
            differing = List.copyOf(differing);
        }
    }
}
