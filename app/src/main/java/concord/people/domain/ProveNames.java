package concord.people.domain;

import concord.platform.gate.Plain;
import concord.platform.gate.Query;

/** Holds this node's index of names against the tables, as Concord's own post, and mends what differs. Tells no name. */
record ProveNames() implements Query<NamesProved>, Plain {}
