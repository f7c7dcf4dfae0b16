package concord.platform.postgres;

import concord.platform.DataHome;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A Concord that writes rows, says each one aloud once it is acknowledged, and never stops by itself. */
final class WritingUntilKilled {

    private WritingUntilKilled() {}

    public static void main(String[] arguments) throws SQLException {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(DataHome.open(Path.of(arguments[0])), System.out::println);
        try (Connection connection = Roles.connect(postgres.owner());
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists acknowledged (id integer primary key)");
            for (int id = 1; ; id++) {
                statement.execute("insert into acknowledged values (" + id + ")");
                System.out.println("acknowledged " + id);
            }
        }
    }
}
