package concord.platform.postgres;

/** The database that Concord uses: its own embedded one, or a server that its operator runs. */
sealed interface Database extends AutoCloseable permits EmbeddedPostgres, OperatorsServer {

    /** As whom the application signs in: owns nothing, and row-level security holds for it. */
    SignIn application();

    /** As whom migrations run: owns the database and everything in it. */
    SignIn owner();

    @Override
    void close();
}
