package concord.people;

import java.time.Instant;

/**
 * That two persons were said not to be the same, by whoever took their merge back.
 *
 * @param other the one of the two that is not asked about
 * @param byTitle the post, as people say it
 */
public record SaidApart(CannotLinkId id, PersonId other, String byTitle, Instant at, String reason) {}
