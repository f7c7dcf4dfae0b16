package concord.platform.gate;

/** A refusal that says all of its parts in one place, because its sentences depend on what stands in the way. */
public interface WordedRefusal extends Refusal {

    /** All that the refusal says. */
    Words words();

    @Override
    default String code() {
        return words().code();
    }

    @Override
    default String rule() {
        return words().rule();
    }

    @Override
    default String whatStandsInTheWay() {
        return words().whatStandsInTheWay();
    }

    @Override
    default String whatToDo() {
        return words().whatToDo();
    }

    /** A refusal's code, the source of its rule, and its two sentences. */
    record Words(String code, String rule, String whatStandsInTheWay, String whatToDo) {}

    /** A refusal that is about what was typed. */
    interface AboutInput extends WordedRefusal {
        @Override
        default Kind kind() {
            return Kind.INPUT;
        }
    }
}
