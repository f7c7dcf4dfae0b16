package concord.platform.rows;

import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The way to the database for everybody: before each statement it has said what the transaction had left unsaid. */
final class HeedfulTemplate extends JdbcTemplate {

    private final Bundles bundles;

    HeedfulTemplate(DataSource database, Bundles bundles) {
        super(database);
        this.bundles = bundles;
    }

    @Override
    protected void applyStatementSettings(Statement statement) throws SQLException {
        bundles.beforeStatement();
        super.applyStatementSettings(statement);
    }
}
