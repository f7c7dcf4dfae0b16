package concord.platform.web.api;

import concord.platform.gate.RecordId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Leads from one page of a list to the next, with the filters as they were. */
public final class PageLinks {

    public static final String CURSOR =
            "The place after the last entry. Keep it, and later read on from there. Absent where nothing was ever read";
    public static final String NEXT = "The address of the next page; absent where this is the last one for now";

    private final HttpServletRequest request;
    private final int limit;
    private final @Nullable UUID before;

    public PageLinks(HttpServletRequest request, QueryFields asked) {
        this.request = request;
        this.limit = asked.limit();
        this.before = asked.cursor();
    }

    /** Where a page ends, and where the next one is. */
    public record Place(@Nullable String cursor, @Nullable String next) {}

    public int limit() {
        return limit;
    }

    /** The last entry that was read before; absent at the beginning. */
    public @Nullable UUID from() {
        return before;
    }

    /** @param shown the entries of this page, in their order */
    public Place after(List<? extends RecordId> shown) {
        if (shown.isEmpty()) {
            return new Place(before == null ? null : Cursor.after(before), null);
        }
        String cursor = Cursor.after(shown.getLast().value());
        return new Place(cursor, shown.size() < limit ? null : with(cursor));
    }

    private String with(String cursor) {
        var address = UriComponentsBuilder.fromPath(request.getRequestURI());
        request.getParameterMap().forEach((name, values) -> address.queryParam(name, (Object[]) values));
        return address.replaceQueryParam("cursor", cursor).encode().toUriString();
    }
}
