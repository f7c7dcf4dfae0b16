package concord.referrals;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the referrer has to say about the concern.
 *
 * @param online whether any of it happened on the internet or on a telephone
 * @param needs anything in the person's life that may make them vulnerable, known or suspected
 */
public record Account(
        List<Statement> statements,
        boolean online,
        Told told,
        @Nullable String needs,
        List<OtherAgency> otherAgencies) {

    /** More than anybody types, and few enough to be read. */
    static final int MOST = 50;

    public Account {
        requireNonNull(told, "told is null");
        statements = List.copyOf(statements);
        otherAgencies = List.copyOf(otherAgencies);
        needs = Said.perhaps(needs, Said.LONG);
        if (statements.isEmpty() || statements.size() > MOST || otherAgencies.size() > MOST) {
            throw new IllegalArgumentException("A referral has one to fifty statements");
        }
    }

    /** Statements alone. */
    public static Account of(Statement... statements) {
        return new Account(List.of(statements), false, Told.notSaid(), null, List.of());
    }
}
