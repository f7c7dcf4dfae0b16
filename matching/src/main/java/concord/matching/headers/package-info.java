/**
 * Recognises what the columns of a file tell about a person, by their headers and, where these say nothing, by their values; and says of every
 * column why it is taken or left out.
 *
 * <p>Two kinds of column are never evidence: what Concord does not match on (nationality, ethnicity, religion, health and the like), and what
 * may tell the answer (the record's own number, the number of a person in a truth set).
 */
@NullMarked
package concord.matching.headers;

import org.jspecify.annotations.NullMarked;
