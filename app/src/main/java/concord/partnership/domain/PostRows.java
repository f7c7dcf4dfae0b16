package concord.partnership.domain;

import static java.util.Objects.requireNonNull;

import concord.partnership.Holding;
import concord.partnership.Post;
import concord.partnership.PostRow;
import concord.platform.gate.AgencyId;
import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes rows of posts as they stand today: a page of them costs five statements, however many there are. */
@Component
class PostRows {

    private final Occupancies occupancies;
    private final Names names;
    private final Clock clock;

    PostRows(Occupancies occupancies, Names names, Clock clock) {
        this.occupancies = occupancies;
        this.names = names;
        this.clock = clock;
    }

    PostRow of(Post post) {
        return of(List.of(post)).getFirst();
    }

    List<PostRow> of(List<Post> posts) {
        LocalDate today = LocalDate.now(clock);
        Map<PostId, Occupancy> occupancy = occupancies.of(posts);
        Map<UUID, String> staff = names.ofStaff(occupancy.values().stream()
                .flatMap(of -> Stream.of(of.on(today).answering(), of.holderOn(today)))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<UUID, String> agencies = agencies(posts);
        Map<UUID, String> areas = names.ofAreas(
                posts.stream().flatMap(post -> post.areas().stream()).distinct().toList());
        return posts.stream()
                .map(post -> row(
                        post,
                        agencies,
                        areas,
                        requireNonNull(occupancy.get(post.id())).on(today),
                        staff))
                .toList();
    }

    Map<UUID, String> agencies(List<Post> posts) {
        return names.ofAgencies(posts.stream()
                .map(Post::agency)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    static String agency(Post post, Map<UUID, String> agencies) {
        AgencyId agency = post.agency();
        return agency == null ? "" : agencies.getOrDefault(agency.value(), "");
    }

    static List<String> areas(Post post, Map<UUID, String> areas) {
        return post.areas().stream()
                .map(area -> areas.getOrDefault(area.value(), ""))
                .sorted()
                .toList();
    }

    private static PostRow row(
            Post post, Map<UUID, String> agencies, Map<UUID, String> areas, Holding holding, Map<UUID, String> staff) {
        StaffId away = switch (holding) {
            case Holding.Covered(StaffId _, StaffId holder) -> holder;
            case Holding.Present _, Holding.Vacant _ -> null;
        };
        return new PostRow(
                post,
                agency(post, agencies),
                areas(post, areas),
                holding,
                name(holding.answering(), staff),
                name(away, staff));
    }

    private static @Nullable String name(@Nullable StaffId staff, Map<UUID, String> names) {
        return staff == null ? null : names.getOrDefault(staff.value(), "A member of staff");
    }
}
