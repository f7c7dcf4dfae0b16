package concord.platform.gate;

/**
 * Does one kind of command. Called by the Gate alone, inside its transaction, after it has authorised the act and
 * checked the version. A refusal rolls everything back.
 */
public interface CommandHandler<C extends Command<R>, R> {

    Outcome<R> handle(C command, Acting acting);
}
