package concord.partnership;

import java.util.List;

/**
 * Whether somebody is trained for a role (F21).
 *
 * @param missing the courses never done or lapsed, as codes of the vocabulary "course"
 * @param enforced those among them without which the role may not decide
 */
public record TrainingState(List<String> missing, List<String> enforced) {

    public TrainingState {
        missing = List.copyOf(missing);
        enforced = List.copyOf(enforced);
    }

    public boolean mayDecide() {
        return enforced.isEmpty();
    }
}
