/**
 * Answers one question about two records: is this the same person?
 *
 * <p>{@link concord.matching.MatchIndex} is the door. It keeps records in memory, finds those that may be about the same person
 * however the name was spelt, and says why in words. It compares records and never judges people: names, birth dates and
 * postcodes go in; nationality, ethnicity, religion and health have no place to go in. A person always decides (failing F1).
 */
@NullMarked
package concord.matching;

import org.jspecify.annotations.NullMarked;
