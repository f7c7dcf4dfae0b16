package concord.files.domain;

import concord.platform.CannotStart;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proves at start that the installation's key is the one that this database was written with. */
@Component
class KeyProof {

    private final JdbcClient jdbc;
    private final Clock clock;

    KeyProof(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A start with another key would store new documents beside old ones that it cannot read. */
    void of(InstallationKey key) {
        jdbc.sql("""
                        insert into files.installation (key_check, since) values (:check, :now)
                        on conflict do nothing
                        """)
                .param("check", key.check())
                .param("now", OffsetDateTime.now(clock))
                .update();
        byte[] expected = jdbc.sql("select key_check from files.installation")
                .query((row, number) -> row.getBytes("key_check"))
                .single();
        if (!Arrays.equals(expected, key.check())) {
            throw new CannotStart(
                    "The installation's key is not the one that this database was written with.",
                    "Restore the key file from its backup; the documents cannot be read with another.");
        }
    }
}
