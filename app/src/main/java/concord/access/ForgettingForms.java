package concord.access;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import org.springframework.stereotype.Component;

/** Handles {@link ForgetForms}. */
@Component
class ForgettingForms implements CommandHandler<ForgetForms, Integer> {

    private final DoneOnce doneOnce;

    ForgettingForms(DoneOnce doneOnce) {
        this.doneOnce = doneOnce;
    }

    @Override
    public Outcome<Integer> handle(ForgetForms command, Acting acting) {
        return Outcome.done(doneOnce.forgetForms());
    }
}
