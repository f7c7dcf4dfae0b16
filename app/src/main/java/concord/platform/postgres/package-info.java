/**
 * The embedded PostgreSQL and the ways to it: who signs in as what, with which secret, and where. It starts a durable
 * server of its own, or accepts one that it is given; it never weakens either.
 */
@NullMarked
package concord.platform.postgres;

import org.jspecify.annotations.NullMarked;
