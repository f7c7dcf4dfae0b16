package concord.platform.postgres;

/**
 * Where a database is and as whom to sign in to it.
 *
 * @param url JDBC address without user or password
 */
public record SignIn(String url, String user, String password) {

    @Override
    public String toString() {
        return "SignIn[url=" + url + ", user=" + user + ", password=hidden]";
    }
}
