package concord.access.web;

import concord.access.MyWork;
import concord.access.Place;
import concord.access.WearablePost;
import concord.partnership.Role;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.web.ActingAs;
import concord.platform.web.Frame;
import concord.platform.web.FrameSource;
import concord.platform.web.Service;
import concord.platform.web.components.NavigationItem;
import concord.platform.work.Task;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Builds the frame of a page for whoever asks: the post worn, and the parts of the service it has a use for. */
@Component
class PostFrame implements FrameSource {

    /** My work, four places and More make the six entries of pages.md section 2. */
    private static final int PLACES = 4;

    private static final Set<Role> SEARCHING = EnumSet.of(
            Role.GATEWAY_OFFICER,
            Role.GATEWAY_SUPERVISOR,
            Role.DECONFLICTION_OFFICER,
            Role.COORDINATOR,
            Role.CHAIR,
            Role.SENIOR_OFFICER,
            Role.CASE_OFFICER,
            Role.INFORMATION_GUARDIAN);

    private static final String WORK = PostFrame.class.getName() + ".WORK";

    private final Wardrobe wardrobe;
    private final ServiceSign sign;
    private final Gate gate;
    private final List<Place> places;

    PostFrame(Wardrobe wardrobe, ServiceSign sign, Gate gate, List<Place> places) {
        this.wardrobe = wardrobe;
        this.sign = sign;
        this.gate = gate;
        this.places =
                places.stream().sorted(Comparator.comparingInt(Place::rank)).toList();
    }

    @Override
    public Frame frameFor(HttpServletRequest request) {
        Service service = sign.service();
        return wardrobe.of(request)
                .map(worn -> Frame.signedIn(service, navigation(request), acting(request, worn)))
                .orElseGet(() -> Frame.signedOut(service));
    }

    /** The parts of the service that the post of a request has a use for and that the header has no room for. */
    List<Place> furtherPlaces(HttpServletRequest request) {
        return places(request).stream().skip(PLACES).toList();
    }

    private List<Place> places(HttpServletRequest request) {
        return post(request).map(post -> usedBy(post.role())).orElse(List.of());
    }

    boolean holds(HttpServletRequest request) {
        return post(request).isPresent();
    }

    private List<Place> usedBy(Role role) {
        return places.stream().filter(place -> place.roles().contains(role)).toList();
    }

    private List<NavigationItem> navigation(HttpServletRequest request) {
        List<Place> used = places(request);
        var items = new ArrayList<NavigationItem>();
        items.add(item(request, "My work", "/work").withCount(waiting(request)));
        used.stream().limit(PLACES).forEach(place -> items.add(item(request, place.text(), place.href())));
        if (used.size() > PLACES) {
            items.add(item(request, "More", "/more"));
        }
        return items;
    }

    private static NavigationItem item(HttpServletRequest request, String text, String href) {
        String path = request.getRequestURI();
        boolean here = path.equals(href) || path.startsWith(href + "/");
        return here ? NavigationItem.current(text, href) : NavigationItem.of(text, href);
    }

    private int waiting(HttpServletRequest request) {
        return switch (work(request)) {
            case Outcome.Done<List<Task>>(List<Task> tasks) ->
                (int) tasks.stream().filter(task -> !task.waitingForOthers()).count();
            case Outcome.Refused<List<Task>> _ -> 0;
        };
    }

    /** What waits for the post of a request; asked once, for the page of it shows the number in its header too. */
    @SuppressWarnings("unchecked") // Nobody else writes this attribute.
    Outcome<List<Task>> work(HttpServletRequest request) {
        if (!(request.getAttribute(WORK) instanceof Outcome<?> asked)) {
            Outcome<List<Task>> work = gate.ask(wardrobe.acting(request), new MyWork());
            request.setAttribute(WORK, work);
            return work;
        }
        return (Outcome<List<Task>>) asked;
    }

    private ActingAs acting(HttpServletRequest request, Wardrobe.Worn worn) {
        WearablePost now = worn.now();
        String words = now == null ? "nobody: you hold no post today" : now.words();
        boolean searches = now != null && SEARCHING.contains(now.role());
        int seconds = request.getSession().getMaxInactiveInterval();
        return new ActingAs(words, worn.posts().size() > 1 ? "/posts/mine" : null, "/sign-out", searches, seconds);
    }

    private Optional<WearablePost> post(HttpServletRequest request) {
        return wardrobe.of(request).map(Wardrobe.Worn::now);
    }
}
