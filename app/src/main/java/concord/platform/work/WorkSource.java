package concord.platform.work;

import concord.platform.gate.Acting;
import java.util.List;

/** A room's answer to "what waits for the post I am acting as?". Called inside the Gate's transaction. */
public interface WorkSource {

    List<Task> tasksOf(Acting acting);
}
