package concord.partnership;

import concord.platform.gate.PostId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One member of staff as their page shows them.
 *
 * @param colleagues who may cover for them
 * @param missing the courses that their posts need and that they have not done or that have lapsed, in words (F21)
 */
public record StaffView(
        StaffMember member,
        String agency,
        List<Seat> seats,
        List<Absence> absences,
        List<Course> courses,
        List<String> missing,
        List<StaffMember> colleagues) {

    public StaffView {
        seats = List.copyOf(seats);
        absences = List.copyOf(absences);
        courses = List.copyOf(courses);
        missing = List.copyOf(missing);
        colleagues = List.copyOf(colleagues);
    }

    /** A post that they hold or cover today or later. */
    public record Seat(
            PostId post,
            String title,
            Role role,
            boolean cover,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** Days on which they are or were away. */
    public record Absence(LocalDate from, LocalDate until) {}

    /**
     * A course that they completed.
     *
     * @param expires the last day on which it counts; absent where it does not lapse
     */
    public record Course(
            String course, LocalDate completed, @Nullable LocalDate expires) {}
}
