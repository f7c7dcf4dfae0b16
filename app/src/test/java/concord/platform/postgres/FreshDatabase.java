package concord.platform.postgres;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives each application context of the tests a {@link TestDatabase} of its own, by the same settings with which an
 * operator names a server. The database is a bean too, for tests that look past row-level security.
 */
public final class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestDatabase database = TestDatabase.fresh();
        TestServer.closeFirst(context);
        TestPropertyValues.of(
                        "concord.data=target/test-data-home",
                        // Many contexts stay open in one run, and one server has a hundred connections for all.
                        "spring.datasource.hikari.maximum-pool-size=8",
                        "spring.datasource.hikari.minimum-idle=0",
                        "spring.datasource.hikari.idle-timeout=10000",
                        "concord.database.url=" + database.application().url(),
                        "concord.database.user=" + database.application().user(),
                        "concord.database.password=" + database.application().password(),
                        "concord.database.owner=" + database.owner().user(),
                        "concord.database.owner-password=" + database.owner().password())
                .applyTo(context);
        ConfigurableListableBeanFactory beans = context.getBeanFactory();
        beans.registerSingleton("testDatabase", database);
    }
}
