package concord.partnership.domain;

import static java.util.Objects.requireNonNull;

import concord.partnership.Area;
import concord.partnership.Areas;
import concord.partnership.Holding;
import concord.partnership.Post;
import concord.partnership.Step;
import concord.partnership.Vacancy;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.platform.time.WorkingCalendar;
import concord.platform.time.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The vacancy queue: every post that nobody answers for, since when, and until when its agency may leave it so (G2). */
@Component
class Vacancies {

    private final Vacant vacant;
    private final Occupancies occupancies;
    private final Areas areas;
    private final TargetTable targets;
    private final PostRows rows;
    private final Clock clock;

    Vacancies(Vacant vacant, Occupancies occupancies, Areas areas, TargetTable targets, PostRows rows, Clock clock) {
        this.vacant = vacant;
        this.occupancies = occupancies;
        this.areas = areas;
        this.targets = targets;
        this.rows = rows;
        this.clock = clock;
    }

    /** The longest vacant first. */
    List<Vacancy> today() {
        LocalDate today = LocalDate.now(clock);
        List<Post> posts = vacant.on(today);
        Map<PostId, Occupancy> occupancy = occupancies.of(posts);
        Map<UUID, String> agencies = rows.agencies(posts);
        return posts.stream()
                .map(post -> vacancy(
                        post, agencies, requireNonNull(occupancy.get(post.id())).on(today), today))
                .sorted(Comparator.comparing(Vacancy::since))
                .toList();
    }

    private Vacancy vacancy(Post post, Map<UUID, String> agencies, Holding holding, LocalDate today) {
        LocalDate since = switch (holding) {
            case Holding.Vacant(LocalDate day) -> day;
            case Holding.Present _, Holding.Covered _ ->
                throw new IllegalStateException("Post " + post.id().value() + " is answered for");
        };
        List<Area> served = post.areas().stream()
                .map(areas::get)
                .sorted(Comparator.comparing(Area::name))
                .toList();
        LocalDate due = due(served, since);
        List<String> names = served.stream().map(Area::name).toList();
        return new Vacancy(post, PostRows.agency(post, agencies), names, since, due, today.isAfter(due));
    }

    /** By the target and calendar of its first area; of a post without one, by the partnership's default. */
    private LocalDate due(List<Area> served, LocalDate since) {
        if (served.isEmpty()) {
            int days = targets.byDefault(Step.VACANCY, since);
            return WorkingDays.of(WorkingCalendar.ENGLAND_AND_WALES).plus(since, days);
        }
        AreaId area = served.getFirst().id();
        return targets.due(area, Step.VACANCY, since);
    }
}
