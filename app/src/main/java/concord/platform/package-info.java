/**
 * What every room stands on: the contract of the Gate, identifiers, the clock and working days, paging, page layout
 * and components, background work, the mail outbox and the embedded database. It holds no word of the field but the
 * three that the Gate itself needs (post, area, agency). It never knows a room that builds on it.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package concord.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
