package concord.retention;

import concord.platform.gate.AreaId;
import concord.platform.gate.RecordRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The clock of one record, as it is shown on the record and in Oversight.
 *
 * @param reference of the record, as people say it; absent where its room gives none
 * @param running what runs since closure; absent while the record is open: its clock has not started
 */
public record RetentionClock(
        RecordRef about,
        AreaId area,
        String areaName,
        @Nullable String reference,
        LocalDate opened,
        @Nullable Running running) {

    public boolean hasStarted() {
        return running != null;
    }

    /**
     * A clock that runs.
     *
     * @param months the period that holds for this record
     * @param source the policy or law that the period comes from
     * @param reviewDue the day on which somebody must decide whether it is still necessary to keep the record
     */
    public record Running(
            RetentionClass retentionClass, LocalDate started, int months, String source, LocalDate reviewDue) {}
}
