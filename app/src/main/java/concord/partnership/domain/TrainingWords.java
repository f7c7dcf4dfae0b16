package concord.partnership.domain;

import concord.partnership.Staff;
import concord.partnership.StaffView;
import concord.platform.gate.StaffId;
import concord.vocabulary.Lists;
import concord.vocabulary.Vocabularies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says in words what somebody has learnt and what their posts still ask for (F21). */
@Component
class TrainingWords {

    private final Staff staff;
    private final Vocabularies vocabularies;
    private final Clock clock;

    TrainingWords(Staff staff, Vocabularies vocabularies, Clock clock) {
        this.staff = staff;
        this.vocabularies = vocabularies;
        this.clock = clock;
    }

    List<StaffView.Course> named(List<StaffView.Course> courses) {
        return courses.stream()
                .map(course -> new StaffView.Course(words(course.course()), course.completed(), course.expires()))
                .toList();
    }

    List<String> missing(StaffId member, List<StaffView.Seat> seats) {
        LocalDate today = LocalDate.now(clock);
        return seats.stream()
                .map(StaffView.Seat::role)
                .distinct()
                .flatMap(role -> staff.training(member, role, today).missing().stream())
                .distinct()
                .map(this::words)
                .toList();
    }

    String words(String course) {
        return vocabularies.words(Lists.COURSE, course);
    }
}
