package concord.people.domain;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Widens what row-level security shows to the areas bound by a sharing agreement, for one look for earlier records and
 * no longer (channel.md 8.3).
 */
@Component
class MatchingPurpose {

    private final JdbcClient jdbc;

    MatchingPurpose(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    <T> T during(Supplier<T> look) {
        state("matching");
        // A look that fails rolls the transaction back to before it was stated: nothing is left to withdraw.
        T seen = look.get();
        state("");
        return seen;
    }

    private void state(String purpose) {
        jdbc.sql("select set_config('concord.purpose', :purpose, true)")
                .param("purpose", purpose)
                .query()
                .singleColumn();
    }
}
