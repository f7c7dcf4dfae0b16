package concord.faults;

import concord.ConcordApplication;
import concord.audit.ExportLedger;
import concord.audit.LedgerExport;
import concord.files.Arrivals;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.postgres.TestDatabase;
import concord.platform.time.MoveClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DuplicateKeyException;

/** A whole Concord in a process of its own that does acts, each on a database of its own, and dies when it is told to. */
final class Child {

    /** What {@code kill -9} leaves as the exit code. */
    static final int KILLED = 137;

    /** Statements in the middle of an act at which its connection is lost. */
    private static final int SOME = 4;

    private static final int WAIT_SECONDS = 120;
    private static final int WAIT_EARLY_SECONDS = 20;

    private final Task task;
    private final Gate gate;
    private final Scene scene;
    private final List<Act> acts;

    private Child(Task task, Gate gate, Scene scene, Arrivals arrivals, Clock clock) {
        this.task = task;
        this.gate = gate;
        this.scene = scene;
        this.acts = new Acts(scene, arrivals, clock).all();
    }

    /** @param arguments what to do, the task's file, the scene's file */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Task task = Task.read(Path.of(arguments[1]));
        Path sceneFile = Path.of(arguments[2]);
        try (ConfigurableApplicationContext concord = started(task.home())) {
            Gate gate = concord.getBean(Gate.class);
            Arrivals arrivals = concord.getBean(Arrivals.class);
            Clock clock = concord.getBean(Clock.class);
            concord.getEnvironment().addActiveProfile("demo"); // From now on the clock may be moved.
            if (arguments[0].equals("arrange")) {
                Scene scene = Arrangement.in(gate, task.home(), clock);
                Stock.in(scene, gate, task.home(), arrivals, clock);
                scene.save(sceneFile);
            }
            var child = new Child(task, gate, Scene.read(sceneFile), arrivals, clock);
            for (String what : arguments[0].split(",", -1)) {
                child.does(what);
            }
        }
        System.out.println("finished");
    }

    private void does(String what) throws InterruptedException {
        switch (what) {
            case "arrange" -> acts.forEach(act -> System.out.println("act " + act.name()));
            case "break" -> acts.parallelStream().forEach(this::breakHereAndThere);
            case "die" -> die();
            case "again" -> again();
            case "look" -> acts.parallelStream().forEach(this::look);
            default -> throw new IllegalArgumentException(what);
        }
    }

    private static ConfigurableApplicationContext started(TestDatabase home) {
        var application = new SpringApplication(ConcordApplication.class);
        application.addInitializers(context -> {
            TestPropertyValues.of(
                            "concord.data=target/test-data-home",
                            "concord.database.url=" + home.application().url(),
                            "concord.database.user=" + home.application().user(),
                            "concord.database.password=" + home.application().password(),
                            "concord.database.owner=" + home.owner().user(),
                            "concord.database.owner-password=" + home.owner().password(),
                            "spring.datasource.hikari.minimum-idle=0",
                            "spring.main.lazy-initialization=true",
                            "spring.flyway.enabled=false",
                            "db-scheduler.enabled=false",
                            "server.port=0")
                    .applyTo(context);
            context.getBeanFactory().addBeanPostProcessor(Detour.placed());
        });
        return application.run();
    }

    /**
     * Tries an act again and again, and loses the connection at the commit, then at its first statement, its last one and
     * some in between. All go the same way through the Gate, so that to lose it at each would take long and show no more.
     */
    private void breakHereAndThere(Act act) {
        int statements = breaksAt(act, new Moment.BeforeCommit());
        new Random(act.name().hashCode())
                .ints(2, statements)
                .distinct()
                .limit(Math.min(SOME, statements - 2))
                .forEach(statement -> breaksAt(act, new Moment.Statement(statement)));
        breaksAt(act, new Moment.Statement(1));
        breaksAt(act, new Moment.Statement(statements));
        System.out.println("broken " + act.name() + " " + statements);
    }

    /**
     * Where the act comes to its commit without that moment, for a list was in memory by then, the connection is lost there.
     *
     * @return how many statements were about to be sent by then
     */
    private int breaksAt(Act act, Moment when) {
        var reached = new ArrayList<Moment>();
        var watched = new WatchedDatabase(task.place(act.name()), (moment, connection) -> {
            if (moment.equals(when) || moment instanceof Moment.BeforeCommit) {
                reached.add(moment);
                connection.abort(Runnable::run);
            }
        });
        try {
            Detour.to(watched, () -> done(act));
        } catch (RuntimeException lost) {
            if (!reached.isEmpty()) {
                return watched.statements();
            }
            throw lost;
        }
        throw new AssertionError(act.name() + " does not notice that its connection is lost at " + when);
    }

    /**
     * Does all acts at once, up to the moment that each is told; then the process is gone. An act that stays at a statement
     * may hold what another waits for, such as the list of a vocabulary that it was about to read: the other then
     * dies earlier than it was told, and before its commit all the same.
     */
    private void die() throws InterruptedException {
        var arrived = new CountDownLatch(task.acts().size());
        boolean early = task.acts().stream().allMatch(act -> Moment.of(task.moment(act)) instanceof Moment.Statement);
        acts.stream()
                .filter(act -> task.acts().contains(act.name()))
                .forEach(act -> new Thread(() -> doneUpTo(act, arrived)).start());
        boolean all = arrived.await(early ? WAIT_EARLY_SECONDS : WAIT_SECONDS, TimeUnit.SECONDS);
        System.out.println(all || early ? "dying" : "stuck");
        Runtime.getRuntime().halt(KILLED);
    }

    /** An act with fewer statements than it was told, for a list was in memory by then, stays before its commit. */
    private void doneUpTo(Act act, CountDownLatch arrived) {
        Moment when = Moment.of(task.moment(act.name()));
        boolean early = when instanceof Moment.Statement;
        var watched = new WatchedDatabase(
                task.place(act.name()),
                (moment, _) -> stay(moment.equals(when) || (early && moment instanceof Moment.BeforeCommit), arrived));
        Detour.to(watched, () -> done(act));
        System.out.println("missed " + act.name() + " " + when);
    }

    private static void stay(boolean here, CountDownLatch arrived) {
        if (here) {
            arrived.countDown();
            while (true) {
                LockSupport.park();
            }
        }
    }

    /** The clock of this process is every act's: it moves when the others, which name its day, are done. */
    private void again() {
        acts.parallelStream().filter(act -> !movesTheClock(act)).forEach(this::again);
        acts.stream().filter(Child::movesTheClock).forEach(this::again);
    }

    private static boolean movesTheClock(Act act) {
        return act.name().equals(MoveClock.class.getSimpleName());
    }

    /** As somebody does who does not know whether it was done. */
    private void again(Act act) {
        var watched = new WatchedDatabase(task.place(act.name()), (_, _) -> {});
        Detour.to(
                watched, () -> System.out.println("again " + act.name() + " " + answer(act) + " " + watched.commits()));
    }

    /** As an auditor does who wants to know whether the ledger stands. */
    private void look(Act act) {
        Detour.to(new WatchedDatabase(task.place(act.name()), (_, _) -> {}), () -> {
            LedgerExport export =
                    gate.ask(scene.acting("auditor"), new ExportLedger()).orThrow();
            delete(export.file());
            System.out.println("verified " + act.name() + " " + export.verified());
        });
    }

    private String answer(Act act) {
        try {
            return switch (act.doing().apply(gate)) {
                case Outcome.Done<?> _ -> "done";
                case Outcome.Refused<?> _ -> "refused";
            };
        } catch (DuplicateKeyException _) {
            return "refused"; // The same token twice: pages make a new one each time.
        }
    }

    private void done(Act act) {
        if (act.doing().apply(gate) instanceof Outcome.Refused<?>(var refusal)) {
            throw new AssertionError(act.name() + " was refused: " + refusal);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
