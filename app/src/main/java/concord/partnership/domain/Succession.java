package concord.partnership.domain;

import java.util.Optional;
import java.util.UUID;

/**
 * That a post may pass to somebody.
 *
 * @param ended the holding that ends on the day before; empty where nobody held the post
 */
record Succession(Optional<UUID> ended) {}
