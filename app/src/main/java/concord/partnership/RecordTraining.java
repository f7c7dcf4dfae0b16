package concord.partnership;

import concord.platform.Given;
import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.StaffId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has completed a course (F21).
 *
 * @param course code of the vocabulary "course"
 * @param expires the last day on which it counts; absent where it does not lapse
 */
public record RecordTraining(
        StaffId staff,
        String course,
        LocalDate completed,
        @Nullable LocalDate expires) implements Command<StaffId>, About {

    public RecordTraining {
        course = Given.words("course", course, 100);
        Given.that(expires == null || expires.isAfter(completed), "Training lapses after it was completed");
    }

    @Override
    public RecordRef about() {
        return staff.ref();
    }
}
