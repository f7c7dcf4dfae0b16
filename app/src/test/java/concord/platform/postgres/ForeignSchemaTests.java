package concord.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;

/** A database whose history is not this Concord's is named as that. */
class ForeignSchemaTests {

    @Test
    void isToldInPlainSentences() {
        TestDatabase database = TestDatabase.fresh();
        database.asOwner()
                .sql("update platform.flyway_schema_history set checksum = 1 where version = '1'")
                .update();
        FluentConfiguration flyway = Flyway.configure()
                .dataSource(TestDatabase.dataSource(database.owner()))
                .locations("classpath:db/migration/__root");
        Migrations.configure(flyway, database.application().user());

        assertThatExceptionOfType(FlywayValidateException.class)
                .isThrownBy(() -> flyway.load().migrate())
                .satisfies(e -> assertThat(Objects.requireNonNull(new ForeignSchemaAnalyzer().analyze(e))
                                .getDescription())
                        .startsWith("The database was made by another version of Concord"));
    }
}
