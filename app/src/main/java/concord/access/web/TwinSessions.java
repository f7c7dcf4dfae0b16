package concord.access.web;

import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Lets two requests of one session that come at the same moment keep the same thing in it: the later one stands. As Spring
 * Session writes it by default, the second of two posts of one form would be a fault. Nothing is kept in a session that has
 * ended meanwhile.
 */
@Component
final class TwinSessions implements SessionRepositoryCustomizer<JdbcIndexedSessionRepository> {

    @Override
    public void customize(JdbcIndexedSessionRepository sessions) {
        sessions.setCreateSessionAttributeQuery("""
                insert into %TABLE_NAME%_ATTRIBUTES (SESSION_PRIMARY_ID, ATTRIBUTE_NAME, ATTRIBUTE_BYTES)
                select s.PRIMARY_ID, kept.name, kept.bytes
                from (values (cast(? as char(36)), cast(? as varchar), cast(? as bytea))) kept (id, name, bytes)
                join %TABLE_NAME% s on s.PRIMARY_ID = kept.id
                on conflict (SESSION_PRIMARY_ID, ATTRIBUTE_NAME) do update set ATTRIBUTE_BYTES = excluded.ATTRIBUTE_BYTES
                """);
    }
}
