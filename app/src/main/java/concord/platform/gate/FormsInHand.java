package concord.platform.gate;

import java.util.Optional;

/** Knows the form that is being answered on this thread. The web layer supplies the bean; elsewhere there is none. */
public interface FormsInHand {

    Optional<FormInHand> current();
}
