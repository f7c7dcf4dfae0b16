package concord.platform.postgres;

/** Adds to a JDBC address what Concord always asks of the driver. */
final class JdbcAddress {

    /** The server's DETAIL line quotes rows; without this the driver puts it into its exceptions, and so into logs. */
    private static final String NO_ROWS_IN_ERRORS = "logServerErrorDetail=false";

    private static final String BATCHES_AS_ONE_INSERT = "reWriteBatchedInserts=true";

    private JdbcAddress() {}

    static String withOurOptions(String url) {
        return with(with(url, NO_ROWS_IN_ERRORS), BATCHES_AS_ONE_INSERT);
    }

    private static String with(String url, String option) {
        String name = option.substring(0, option.indexOf('=') + 1);
        if (url.contains("?" + name) || url.contains("&" + name)) {
            return url;
        }
        return url + (url.contains("?") ? "&" : "?") + option;
    }
}
