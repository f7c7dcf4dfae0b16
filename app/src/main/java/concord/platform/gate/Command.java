package concord.platform.gate;

/**
 * A change that somebody asks for. Every command is a record, validated in its compact constructor, has exactly one
 * {@link CommandHandler}, and stands with its rights in {@code rights.csv}.
 *
 * @param <R> what a command that was done answers with; an identifier of what was created where there is one
 */
public interface Command<R> {}
