package concord.support;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import concord.platform.gate.PostId;
import concord.sharing.Ground;
import concord.sharing.Told;
import java.time.LocalDate;

/**
 * What is commissioned.
 *
 * @param provider a post of an intervention provider
 * @param sessions how many
 * @param told what the provider is told of the person, the least that will do
 * @param ground why the provider is told it: a row of the disclosure ledger
 */
public record SessionsWanted(
        PostId provider,
        String purpose,
        int sessions,
        Frequency every,
        LocalDate from,
        LocalDate until,
        Told told,
        Ground ground) {

    /** The most sessions that one commission may have: whoever wants more reviews first. */
    public static final int MOST = 200;

    public SessionsWanted {
        requireNonNull(provider, "provider is null");
        purpose = Given.words("purpose", purpose, Length.NOTE);
        Given.that(sessions >= 1 && sessions <= MOST, "sessions are at least one and at most " + MOST);
        Given.that(!until.isBefore(from), "sessions end after they begin");
        requireNonNull(told, "told is null");
        requireNonNull(ground, "ground is null");
    }
}
