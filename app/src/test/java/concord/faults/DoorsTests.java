package concord.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import concord.ConcordTest;
import concord.access.Scope;
import concord.access.Seats;
import concord.access.web.SignedInAs;
import concord.partnership.Role;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.http.server.PathContainer;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every door of the house, tried by every role and by nobody: it opens for those whom the rights tables name. */
@ConcordTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "concord.limits.public-posts-a-minute=1000000")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorsTests {

    private static final Set<Integer> OPEN = Set.of(200, 204, 302, 303);
    private static final Set<Integer> SHUT = Set.of(403, 404);

    /** By the post or the agency that a record names; RequestPagesTests and PartnershipPagesTests know whose. */
    private static final Set<Integer> EITHER = Set.of(200, 302, 303, 403, 404);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Clock clock;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private Gateway gateway;
    private List<Door> doors;

    @BeforeAll
    void arrange() {
        gateway = Gateway.in(gate, database, clock);
        doors = Door.all(gateway.scene());
    }

    @Test
    void everyRouteIsADoorThatIsTried() {
        Set<RequestMappingInfo> routes =
                requestMappingHandlerMapping.getHandlerMethods().keySet();

        assertThat(routes).hasSizeGreaterThan(100);
        assertThat(routes.stream().filter(route -> doors.stream().noneMatch(door -> leadsTo(route, door))))
                .as("Routes without a door in doors.txt")
                .isEmpty();
    }

    @Test
    void opensForThoseWhomTheRightsTablesNameAndForNobodyElse() {
        var soft = new SoftAssertions();
        for (Door door : doors) {
            if (!door.isPost()) {
                gateway.own()
                        .forEach((role, seat) -> soft.assertThat(status(door, seat))
                                .as("%s as %s (%s)", door, role, door.act())
                                .isIn(expected(door, role)));
            }
        }
        soft.assertAll();
    }

    @Test
    void recordsOfAnotherAreaAreNotThere() {
        var soft = new SoftAssertions();
        for (Door door : doors) {
            if (isAboutARecord(door)) {
                gateway.strangers()
                        .forEach((role, seat) -> soft.assertThat(status(door, seat))
                                .as("%s as %s of another area", door, role)
                                .isIn(SHUT));
            }
        }
        soft.assertAll();
    }

    @Test
    void whoeverHasNotSignedInIsAskedToOrSeesAPublicPage() {
        var soft = new SoftAssertions();
        for (Door door : doors) {
            int status = status(door, null);
            soft.assertThat(status).as("%s as nobody", door).isIn(expectedOfNobody(door));
        }
        soft.assertAll();
    }

    @Test
    void aFormThatARoleMayNotSendIsNeverDone() {
        var soft = new SoftAssertions();
        for (Door door : doors) {
            if (door.isPost() && door.hasAct()) {
                gateway.own().forEach((role, seat) -> {
                    if (!gateway.allows(door, role)) {
                        soft.assertThat(status(door, seat))
                                .as("%s as %s", door, role)
                                .isBetween(400, 499);
                    }
                });
            }
        }
        soft.assertAll();
    }

    private Set<Integer> expected(Door door, Role role) {
        return switch (door.act()) {
            case "OPEN" -> with404(door);
            case "SIGNED-IN" -> OPEN;
            case "TOKEN" -> Set.of(401, 403); // a session is not a token
            case "OUTSIDE" -> Set.of(404);
            default -> expectedByRight(door, role);
        };
    }

    private Set<Integer> expectedByRight(Door door, Role role) {
        if (!gateway.allows(door, role)) {
            return SHUT;
        }
        boolean reaches = gateway.rights(door).stream()
                .allMatch(right -> right.scopes().contains(Scope.NONE)
                        || (right.scopes().equals(Set.of(Scope.AREA)) && role.worksForAreas()));
        return reaches ? with404(door) : EITHER;
    }

    /** Some doors lead nowhere here: nothing is kept under their name. */
    private Set<Integer> with404(Door door) {
        boolean nowhere = door.address().contains(gateway.scene().id("nothing").toString())
                || Set.of("/.well-known/security.txt", "/error", "/refer/saved", "/partnership/staff")
                        .contains(door.address());
        return nowhere ? EITHER : OPEN;
    }

    private Set<Integer> expectedOfNobody(Door door) {
        return switch (door.act()) {
            case "OPEN" -> door.isPost() ? Set.of(200, 204, 302, 303, 400, 404, 409, 422) : with404(door);
            case "TOKEN" -> Set.of(401);
            default -> Set.of(302);
        };
    }

    private boolean isAboutARecord(Door door) {
        Stream<UUID> referrals = Stream.of(
                        "unchecked", "checked", "ready", "assessed", "asked", "decided", "request", "person")
                .map(gateway.scene()::id);
        Stream<UUID> cases = Stream.of(
                        "case.",
                        "action",
                        "commission",
                        "panel",
                        "meeting",
                        "contribution",
                        "merge.",
                        "apart",
                        "possible")
                .flatMap(gateway.scene()::every);
        return Stream.concat(referrals, cases).map(UUID::toString).anyMatch(door.address()::contains);
    }

    private int status(Door door, Seats.@Nullable Seat seat) {
        AbstractMockHttpServletRequestBuilder<?> request = door.isPost()
                ? MockMvcRequestBuilders.post(URI.create(door.address())).with(csrf())
                : MockMvcRequestBuilders.get(URI.create(door.address()));
        if (seat != null) {
            request.with(SignedInAs.seat(seat));
        }
        return mvc.perform(request).getResponse().getStatus();
    }

    private static boolean leadsTo(RequestMappingInfo route, Door door) {
        PathContainer path = PathContainer.parsePath(door.path());
        var methods = route.getMethodsCondition().getMethods();
        boolean sameMethod = methods.isEmpty()
                || methods.stream().anyMatch(method -> method.name().equals(door.method()));
        var patterns = route.getPathPatternsCondition();
        return sameMethod
                && patterns != null
                && patterns.getPatterns().stream().anyMatch(pattern -> pattern.matches(path));
    }
}
