package concord.platform.postgres;

/** Hears what the launcher is doing, a sentence at a time, so that whoever waits can be told. */
@FunctionalInterface
public interface Progress {

    void says(String sentence);
}
