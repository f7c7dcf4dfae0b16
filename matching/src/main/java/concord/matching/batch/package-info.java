/**
 * Links two files and finds the duplicates of one, without labels and without a pair table: encode once, gather candidates by a union of keys,
 * weigh by Fellegi-Sunter with parameters learnt from the file itself, group by average evidence.
 */
@NullMarked
package concord.matching.batch;

import org.jspecify.annotations.NullMarked;
