package concord.access.web;

import concord.platform.web.Words;
import concord.platform.work.Task;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * My work, in the order in which it presses.
 *
 * @param holds whether the reader holds a post today
 */
public record WorkPage(List<Item> overdue, List<Item> thisWeek, List<Item> later, List<Item> waiting, boolean holds) {

    private static final int A_WEEK = 7;

    /**
     * One task as the page shows it.
     *
     * @param due in words, such as "due Friday 4 December 2026"
     */
    public record Item(String title, String reference, String due, boolean late, String ifNothing, String href) {}

    static WorkPage of(List<Task> tasks, Clock clock, boolean holds) {
        LocalDate today = LocalDate.now(clock);
        LocalDate nextWeek = today.plusDays(A_WEEK);
        Predicate<Task> mine = task -> !task.waitingForOthers();
        Predicate<Task> late = task -> task.due() != null && task.due().isBefore(today);
        Predicate<Task> soon = task -> task.due() != null && task.due().isBefore(nextWeek);
        return new WorkPage(
                items(tasks, mine.and(late), today),
                items(tasks, mine.and(late.negate()).and(soon), today),
                items(tasks, mine.and(late.negate()).and(soon.negate()), today),
                items(tasks, mine.negate(), today),
                holds);
    }

    public boolean isEmpty() {
        return overdue.isEmpty() && thisWeek.isEmpty() && later.isEmpty() && waiting.isEmpty();
    }

    private static List<Item> items(List<Task> tasks, Predicate<Task> which, LocalDate today) {
        return tasks.stream().filter(which).map(task -> item(task, today)).toList();
    }

    private static Item item(Task task, LocalDate today) {
        LocalDate due = task.due();
        String words = due == null ? "" : "due " + (due.equals(today) ? "today" : Words.date(due));
        return new Item(
                task.title(),
                task.reference(),
                words,
                due != null && due.isBefore(today),
                task.ifNothing(),
                task.href());
    }
}
