package concord.access;

import concord.platform.gate.PostId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps what a form that was done was answered with, so that the same form sent again is answered as it was. */
@Component
public class AnsweredForms {

    private final DoneOnce doneOnce;

    AnsweredForms(DoneOnce doneOnce) {
        this.doneOnce = doneOnce;
    }

    /**
     * What the same form was answered with; empty where it is new, or was sent with something else in it.
     *
     * @param digest of what was typed
     */
    public Optional<String> answer(PostId post, UUID key, String digest) {
        return doneOnce.known(post, key)
                .filter(earlier -> earlier.digest().equals(digest))
                .map(DoneOnce.Earlier::answer);
    }

    /** @param answer where the form led to and what was said; nothing about a person */
    public void keep(PostId post, UUID key, String digest, String answer) {
        doneOnce.remember(post, key, new DoneOnce.Earlier(digest, answer), true);
    }
}
