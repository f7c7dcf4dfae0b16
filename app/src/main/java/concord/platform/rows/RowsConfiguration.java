package concord.platform.rows;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@code JdbcClient} is built upon this template by Spring Boot. */
@Configuration(proxyBeanMethods = false)
class RowsConfiguration {

    @Bean
    JdbcTemplate jdbcTemplate(DataSource database, Bundles bundles) {
        return new HeedfulTemplate(database, bundles);
    }
}
