package concord.support.web;

import concord.platform.gate.Acting;
import concord.platform.gate.Permits;
import concord.platform.gate.PostId;
import concord.platform.gate.Refusal;
import concord.platform.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * A page of whoever owns an action or gives sessions: without the head of the case, which they do not see.
 *
 * @param <V> what the page shows
 */
public record OwnPage<V>(
        V view, SupportWords words, Form form, @Nullable Refusal refusal, Acting acting, Permits permits) {

    public boolean may(Class<?> act) {
        return permits.may(acting, act);
    }

    public boolean isMine(PostId post) {
        return acting.post().equals(post);
    }
}
