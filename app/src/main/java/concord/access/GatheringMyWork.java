package concord.access;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.platform.work.Task;
import concord.platform.work.WorkSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Handles {@link MyWork}: asks each room that has work to give, and puts the most urgent first. */
@Component
class GatheringMyWork implements QueryHandler<MyWork, List<Task>> {

    private static final Comparator<Task> MOST_URGENT_FIRST = Comparator.comparing(Task::waitingForOthers)
            .thenComparing(task -> task.due() == null ? LocalDate.MAX : task.due())
            .thenComparing(Task::reference);

    private final ObjectProvider<WorkSource> sources;

    GatheringMyWork(ObjectProvider<WorkSource> sources) {
        this.sources = sources;
    }

    @Override
    public Outcome<List<Task>> answer(MyWork query, Acting acting) {
        return Outcome.done(sources.stream()
                .flatMap(source -> source.tasksOf(acting).stream())
                .sorted(MOST_URGENT_FIRST)
                .toList());
    }
}
