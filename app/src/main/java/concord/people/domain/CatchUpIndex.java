package concord.people.domain;

import concord.platform.gate.Plain;
import concord.platform.gate.Query;

/** Brings the index of names up to the tables, as Concord's own post. Answers how many entries were read. */
record CatchUpIndex() implements Query<Integer>, Plain {}
