package concord.sharing;

/**
 * What part of a list of requests is shown.
 *
 * @param openOnly leaves out what is answered, refused or withdrawn
 * @param overdueOnly leaves out what is in time
 * @param page counts from 1
 */
public record RequestFilter(boolean openOnly, boolean overdueOnly, int page) {

    /** Rows of one page. */
    public static final int PAGE_SIZE = 25;

    public RequestFilter {
        page = Math.max(1, page);
    }

    public static RequestFilter open() {
        return new RequestFilter(true, false, 1);
    }

    public int offset() {
        return (page - 1) * PAGE_SIZE;
    }
}
