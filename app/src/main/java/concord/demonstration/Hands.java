package concord.demonstration;

import concord.partnership.Agencies;
import concord.partnership.Area;
import concord.partnership.Areas;
import concord.partnership.Post;
import concord.partnership.Posts;
import concord.partnership.Role;
import concord.platform.gate.Acting;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.platform.time.HouseClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Finds whoever acts in a part of the story: a post, and the member of staff who wears it on that day. For several lanes at once. */
@Component
@Profile("demo")
class Hands {

    private final Posts posts;
    private final Areas areas;
    private final Agencies agencies;
    private final HouseClock clock;
    private final Map<String, Area> byCode = new ConcurrentHashMap<>();
    private final Map<Serving, List<Post>> serving = new ConcurrentHashMap<>();
    private final Map<Role, List<Post>> anywhere = new ConcurrentHashMap<>();
    private final Map<Roster.PostRow, PostId> named = new ConcurrentHashMap<>();
    private final Map<Worn, Acting> worn = new ConcurrentHashMap<>();

    Hands(Posts posts, Areas areas, Agencies agencies, HouseClock clock) {
        this.posts = posts;
        this.areas = areas;
        this.agencies = agencies;
        this.clock = clock;
    }

    private record Serving(Role role, AreaId area) {}

    private record Worn(PostId post, LocalDate day) {}

    Area area(String code) {
        return byCode.computeIfAbsent(code, unknown -> areas.byCode(unknown).orElseThrow());
    }

    /** The post of a role for an area, worn by whoever answers for it at the moment that is told. */
    Acting of(Role role, String area) {
        return worn(serving(role, area).getFirst());
    }

    /** A post of a sector that may have a concern, if the area has one. */
    Optional<Acting> referrer(String sector, String area, int choice) {
        List<Post> some = Stream.of(Role.PRACTITIONER, Role.SAFEGUARDING_LEAD)
                .flatMap(role -> serving(role, area).stream())
                .filter(post -> sector(post).equals(sector))
                .toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(worn(some.get(Math.floorMod(choice, some.size()))));
    }

    /** A safeguarding lead or practitioner who can be asked about somebody in the area. */
    Acting partner(String area, int choice) {
        List<Post> some = serving(Role.SAFEGUARDING_LEAD, area);
        List<Post> any = some.isEmpty() ? serving(Role.PRACTITIONER, area) : some;
        return worn(any.get(Math.floorMod(choice, any.size())));
    }

    /** The safeguarding lead of an agency, by its name. */
    Acting safeguardingLead(String agency, String area) {
        return serving(Role.SAFEGUARDING_LEAD, area).stream()
                .filter(post -> agency(post).equals(agency))
                .findFirst()
                .map(this::worn)
                .orElseThrow();
    }

    /** The post of a role for an area, where somebody answers for it at the moment that is told. */
    Acting there(Role role, String area) {
        return there(serving(role, area).getFirst().id()).orElseThrow(NotYet::new);
    }

    Optional<Acting> there(PostId post) {
        return Optional.of(worn(post)).filter(acting -> acting.holder() != null);
    }

    /** Posts of a role that serve no area: intervention providers. */
    List<Post> anywhere(Role role) {
        return anywhere.computeIfAbsent(role, posts::postsWith);
    }

    /** The post that a row of the roster opened. */
    PostId named(Roster.PostRow row) {
        return named.computeIfAbsent(row, wanted -> {
            AgencyId agency = agencies.byName(wanted.agency()).orElseThrow().id();
            return posts.postsWith(wanted.role(), agency).stream()
                    .filter(post -> post.title().equals(wanted.title()))
                    .findFirst()
                    .orElseThrow()
                    .id();
        });
    }

    boolean serves(PostId post, String area) {
        return posts.get(post).areas().contains(area(area).id());
    }

    /** The agency of a post. */
    AgencyId agencyOf(PostId post) {
        return Objects.requireNonNull(posts.get(post).agency(), "an agency has the post");
    }

    String title(Acting acting) {
        return posts.get(acting.post()).title();
    }

    String agency(Acting acting) {
        return agency(posts.get(acting.post()));
    }

    private String agency(Post post) {
        return post.agency() == null ? "" : agencies.get(post.agency()).name();
    }

    private List<Post> serving(Role role, String area) {
        return serving.computeIfAbsent(
                new Serving(role, area(area).id()), wanted -> posts.postsWith(wanted.role(), wanted.area()));
    }

    private String sector(Post post) {
        return post.agency() == null ? "" : agencies.get(post.agency()).sector();
    }

    /** Who held which post when was settled when the region was founded. */
    private Acting worn(Post post) {
        return worn(post.id());
    }

    private Acting worn(PostId post) {
        return worn.computeIfAbsent(
                new Worn(post, LocalDate.now(clock)),
                asked -> new Acting(
                        asked.post(), posts.whoHolds(asked.post(), asked.day()).answering(), Acting.Via.PAGE));
    }
}
