package concord.platform.postgres;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A migrated database of a test's own on the real server. {@code TestDatabase.fresh()} is all a test without Spring
 * needs; with Spring, {@link concord.ConcordTest} makes one for the context.
 */
public record TestDatabase(SignIn application, SignIn owner, SignIn superuser) {

    /** A new database, as the migrations leave it. */
    public static TestDatabase fresh() {
        return TestServer.running().database();
    }

    /** Another database with the same content. Nobody may be connected to this one. */
    public TestDatabase copy() {
        String name = superuser.url().replaceAll("^.*/|[?].*$", "");
        return TestServer.running().copyOf(name);
    }

    /** What the application may do: row-level security holds. */
    public JdbcClient asApplication() {
        return JdbcClient.create(dataSource(application));
    }

    /** What a migration may do: arranges and looks past row-level security, except where a table forces it. */
    public JdbcClient asOwner() {
        return JdbcClient.create(dataSource(owner));
    }

    /** Past everything. For a look that no role of Concord has. */
    public JdbcClient asSuperuser() {
        return JdbcClient.create(dataSource(superuser));
    }

    public static DriverManagerDataSource dataSource(SignIn signIn) {
        return new DriverManagerDataSource(signIn.url(), signIn.user(), signIn.password());
    }
}
