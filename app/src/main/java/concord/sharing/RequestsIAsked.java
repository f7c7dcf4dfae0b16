package concord.sharing;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Query;

/** The requests that the acting post has asked. */
public record RequestsIAsked(RequestFilter filter) implements Query<RequestLines> {

    public RequestsIAsked {
        requireNonNull(filter, "filter is null");
    }
}
