package concord.partnership;

import concord.platform.gate.StaffId;
import java.time.LocalDate;
import java.util.Optional;

/** The door for other rooms to the members of staff of the agencies. */
public interface Staff {

    /** Empty where there is none, and for the public, who may know no names. */
    Optional<StaffMember> find(StaffId staff);

    /** The courses that a role requires of its holder and that this one has never done or that have lapsed on a day (F21). */
    TrainingState training(StaffId staff, Role role, LocalDate day);

    /** The name to show; words in its place where the reader may know no names. */
    default String name(StaffId staff) {
        return find(staff).map(StaffMember::name).orElse("A member of staff");
    }
}
