package concord.panels.domain;

import concord.panels.MeetingId;
import concord.panels.Quorum;
import concord.partnership.Areas;
import concord.partnership.Posts;
import concord.platform.gate.AreaId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Works a meeting's quorum out from who was recorded as there. */
@Component
class Quorums {

    private final AttendanceTable attendance;
    private final Areas areas;
    private final Posts posts;

    Quorums(AttendanceTable attendance, Areas areas, Posts posts) {
        this.attendance = attendance;
        this.areas = areas;
        this.posts = posts;
    }

    Quorum of(MeetingId meeting, AreaId area) {
        return of(meeting, List.of(area)).getFirst();
    }

    List<Quorum> of(MeetingId meeting, List<AreaId> some) {
        List<QuorumPolicy.There> there = attendance.of(meeting).stream()
                .flatMap(one -> there(one).stream())
                .toList();
        return some.stream()
                .map(area -> QuorumPolicy.of(areas.get(area), there))
                .toList();
    }

    private Optional<QuorumPolicy.There> there(AttendanceTable.Recorded one) {
        return posts.find(one.post())
                .filter(post -> post.agency() != null)
                .map(post -> new QuorumPolicy.There(
                        one.kind(), one.presence(), Objects.requireNonNull(post.agency()), post.areas()));
    }
}
