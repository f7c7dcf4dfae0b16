package concord.sharing.web;

import concord.platform.web.Fields;

/** The version of a request that its reader was shown, as a hidden field carries it. */
final class Versions {

    private static final int NONE = -1;

    private Versions() {}

    /** A version that no request has where the field was tampered with: the Gate then refuses as stale. */
    static int read(Fields fields) {
        String typed = fields.first("version");
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : NONE;
    }
}
