/** How documents are checked, sealed, stored and read again. */
@NullMarked
package concord.files.domain;

import org.jspecify.annotations.NullMarked;
