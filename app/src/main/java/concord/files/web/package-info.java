/** The address under which a document is read. */
@NullMarked
package concord.files.web;

import org.jspecify.annotations.NullMarked;
