package concord.platform.web;

/** The version of a record that a form was shown, carried in its hidden field {@code version}. */
public final class Version {

    private Version() {}

    /** What no record has where the field was left out or tampered with: the change is then refused as stale. */
    public static int of(Fields fields) {
        String typed = fields.first("version");
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : -1;
    }
}
