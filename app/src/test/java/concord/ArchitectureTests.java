package concord;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import concord.platform.gate.Command;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Query;
import concord.platform.gate.QueryHandler;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** What Modulith does not check and the design asks for. Each rule says why. */
class ArchitectureTests {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("concord");

    private static final Set<String> CLOCKED = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.Year",
            "java.time.YearMonth");

    @Test
    void noHandlerIsReachedButThroughTheGate() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("concord.access.PostGate")
                .should()
                .callMethodWhere(target(owner(assignableTo(CommandHandler.class).or(assignableTo(QueryHandler.class))))
                        .and(target(nameMatching("handle|answer")))
                        .and(fromOutsideTheHandler()))
                .because("the Gate authorises, checks the version and writes the ledger entry, and nothing else does")
                .check(HOUSE);
    }

    @Test
    void handlersAreBehindTheirRoomsDoor() {
        classes()
                .that()
                .areAssignableTo(CommandHandler.class)
                .or()
                .areAssignableTo(QueryHandler.class)
                .and()
                .areNotInterfaces()
                .should()
                .notBePublic()
                .because("a handler that cannot be named cannot be called round the Gate")
                .check(HOUSE.that(isNot(CommandHandler.class, QueryHandler.class)));
    }

    @Test
    void actsAreRecords() {
        ArchRule rule = classes()
                .that()
                .areAssignableTo(Command.class)
                .or()
                .areAssignableTo(Query.class)
                .should()
                .beRecords()
                .because("an act is digested into the ledger and compared under its key: it must be plain data");
        rule.check(HOUSE.that(isNot(Command.class, Query.class)));
    }

    @Test
    void noClockIsReadButTheInjectedOne() {
        noClasses()
                .should()
                .callMethodWhere(readsTheSystemClock())
                .because("time is injected, so that the demonstration and the tests can move it")
                .check(HOUSE.that(notIn("concord.ledger", "concord.matching", "concord.benchmarks")));
    }

    @Test
    void pagesReadNoTables() {
        noClasses()
                .that()
                .areAnnotatedWith(Controller.class)
                .or()
                .areAnnotatedWith(RestController.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JdbcClient.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(JdbcTemplate.class)
                .because("a page asks the Gate; what goes round it is neither authorised nor recorded")
                .check(HOUSE);
    }

    @Test
    void repositoriesStayBehindTheirRoomsDoor() {
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .because("another room asks through the Gate, never through our tables")
                .check(HOUSE);
    }

    @Test
    void nothingIsMocked() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.mockito..")
                .because("a mock hides that a class is hard to test, and proves nothing about the real part")
                .check(new ClassFileImporter().importPackages("concord"));
    }

    /** The compiler's bridge from the contract's method to the handler's own is no way round the Gate. */
    private static DescribedPredicate<JavaCall<?>> fromOutsideTheHandler() {
        return DescribedPredicate.describe(
                "from outside the handler", call -> !call.getOriginOwner().equals(call.getTargetOwner()));
    }

    private static DescribedPredicate<JavaMethodCall> readsTheSystemClock() {
        return DescribedPredicate.describe(
                "read the system's clock",
                call -> isNowWithoutClock(call)
                        || calls(call, "java.lang.System", "currentTimeMillis")
                        || isSystemClock(call));
    }

    private static boolean isNowWithoutClock(JavaMethodCall call) {
        boolean withClock = call.getTarget().getRawParameterTypes().stream()
                .anyMatch(parameter -> parameter.isEquivalentTo(Clock.class));
        return call.getName().equals("now")
                && CLOCKED.contains(call.getTargetOwner().getName())
                && !withClock;
    }

    /** The house's own clock and the one of the tests' seams may ask the system. */
    private static boolean isSystemClock(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(Clock.class)
                && call.getName().startsWith("system")
                && !call.getOriginOwner().getPackageName().equals("concord.platform.time");
    }

    private static boolean calls(JavaAccess<?> access, String type, String method) {
        return access.getTargetOwner().getName().equals(type)
                && access.getName().equals(method);
    }

    private static DescribedPredicate<JavaClass> isNot(Class<?>... types) {
        return DescribedPredicate.describe(
                "not the contract itself", type -> Set.of(types).stream().noneMatch(type::isEquivalentTo));
    }

    private static DescribedPredicate<JavaClass> notIn(String... packages) {
        return DescribedPredicate.describe(
                "in the application",
                type -> Set.of(packages).stream()
                        .noneMatch(name -> type.getPackageName().startsWith(name)));
    }
}
