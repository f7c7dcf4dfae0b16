/** The pages of cases: the list, the record, assessments, owners, transfer, feedback. */
@NullMarked
package concord.cases.web;

import org.jspecify.annotations.NullMarked;
