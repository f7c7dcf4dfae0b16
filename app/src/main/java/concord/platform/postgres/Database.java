package concord.platform.postgres;

/** The database that Concord uses: its own embedded one, that of a Concord which runs already, or a server that its operator runs. */
sealed interface Database extends AutoCloseable permits EmbeddedPostgres, JoinedPostgres, OperatorsServer {

    /** As whom the application signs in: owns nothing, and row-level security holds for it. */
    SignIn application();

    /** As whom migrations run: owns the database and everything in it. */
    SignIn owner();

    @Override
    void close();
}
