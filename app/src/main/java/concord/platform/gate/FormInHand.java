package concord.platform.gate;

import java.util.UUID;

/**
 * The form of a page that is being answered. What it asks the Gate for is done at most once for it, however often and
 * however soon it is sent again; acts that are {@link Repeatable} are done each time.
 */
public interface FormInHand {

    /** The key of the form's next act of this kind: the same each time the form is sent. */
    UUID nextKey(Command<?> command);

    /** An act stands under one of its keys, now or from an earlier time. */
    void done();

    /** It had been sent before with something else in it, and that was done. Shown again, it is another form. */
    void sentOtherwise();
}
