package concord.sharing;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Query;

/** The requests that wait for the acting post: asked of it, escalated to it, or asked of the agency whose safeguarding lead it is. */
public record RequestsAskedOfMe(RequestFilter filter) implements Query<RequestLines> {

    public RequestsAskedOfMe {
        requireNonNull(filter, "filter is null");
    }
}
