package concord.platform.gate;

/**
 * Marks a command that does no harm when its form is sent again, because it replaces what it did before, or keeps a look or an
 * upload that nothing refers to yet. It is not held to the once-key of a form: a draft that is saved twice is saved twice.
 */
public interface Repeatable {}
