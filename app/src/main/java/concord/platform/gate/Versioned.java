package concord.platform.gate;

/**
 * A change to one record as its author saw it. When the record has changed since, the Gate refuses with
 * {@link GateRefusal.Stale} and nothing is done.
 */
public interface Versioned extends About {

    /** The version that the author of the change was shown. */
    int version();
}
