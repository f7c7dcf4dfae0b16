/**
 * The ground of every call of the API: reading a body field by field, all faults at once; problems by RFC 9457; cursors;
 * and the document that describes it all. It holds no word of the field.
 */
@NullMarked
package concord.platform.web.api;

import org.jspecify.annotations.NullMarked;
