package concord.platform.web;

/** What a page may load and where its forms may go: nothing inline, nothing from elsewhere. */
public final class ContentPolicy {

    public static final String HEADER = "Content-Security-Policy";

    public static final String VALUE = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    private ContentPolicy() {}
}
