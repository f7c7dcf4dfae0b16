package concord.faults;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Stands in for the application's pool, and leads a thread that asks for it to another database. */
final class Detour extends DelegatingDataSource {

    private static final ThreadLocal<DataSource> ELSEWHERE = new ThreadLocal<>();

    private Detour(DataSource usual) {
        super(usual);
    }

    static BeanPostProcessor placed() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource pool ? new Detour(pool) : bean;
            }
        };
    }

    static void to(DataSource elsewhere, Runnable act) {
        ELSEWHERE.set(elsewhere);
        try {
            act.run();
        } finally {
            ELSEWHERE.remove();
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        DataSource elsewhere = ELSEWHERE.get();
        return elsewhere == null ? super.getConnection() : elsewhere.getConnection();
    }
}
