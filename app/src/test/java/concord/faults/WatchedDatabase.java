package concord.faults;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** A database that tells a guard of every moment of the transactions on it, and counts them. For one thread. */
final class WatchedDatabase extends AbstractDataSource {

    /** Is told before each statement, and before and after each commit. May break the connection, or never return. */
    interface Guard {
        void at(Moment moment, Connection connection) throws SQLException;
    }

    private final Task.Place place;
    private final Guard guard;
    private int statements;
    private int commits;

    WatchedDatabase(Task.Place place, Guard guard) {
        this.place = place;
        this.guard = guard;
    }

    int statements() {
        return statements;
    }

    int commits() {
        return commits;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection real = DriverManager.getConnection(place.url(), place.user(), place.password());
        return proxy(Connection.class, (method, arguments) -> onConnection(real, method, arguments));
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    private @Nullable Object onConnection(Connection real, Method method, Object @Nullable [] arguments)
            throws Throwable {
        return switch (method.getName()) {
            case "commit" -> {
                commits++;
                guard.at(new Moment.BeforeCommit(), real);
                real.commit();
                guard.at(new Moment.AfterCommit(), real);
                yield null;
            }
            case "setSavepoint", "releaseSavepoint" -> {
                guard.at(new Moment.Statement(++statements), real);
                yield call(real, method, arguments);
            }
            default -> watched(real, call(real, method, arguments));
        };
    }

    private @Nullable Object watched(Connection real, @Nullable Object made) {
        return switch (made) {
            case CallableStatement call -> proxy(CallableStatement.class, onStatement(real, call));
            case PreparedStatement prepared -> proxy(PreparedStatement.class, onStatement(real, prepared));
            case Statement plain -> proxy(Statement.class, onStatement(real, plain));
            case null, default -> made;
        };
    }

    private Answer onStatement(Connection real, Statement statement) {
        return (method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                commits += real.getAutoCommit() ? 1 : 0;
                guard.at(new Moment.Statement(++statements), real);
            }
            return call(statement, method, arguments);
        };
    }

    /** What a call of a proxy answers. */
    private interface Answer {
        @Nullable
        Object to(Method method, Object @Nullable [] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> kind, Answer answer) {
        return kind.cast(Proxy.newProxyInstance(
                kind.getClassLoader(), new Class<?>[] {kind}, (_, method, arguments) -> answer.to(method, arguments)));
    }

    private static @Nullable Object call(Object real, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
