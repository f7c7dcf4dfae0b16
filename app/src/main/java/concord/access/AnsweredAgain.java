package concord.access;

import java.lang.reflect.Constructor;
import java.util.UUID;

/** Gives the identifier of what an act created a second time, to whoever repeats the act under the same key. */
final class AnsweredAgain {

    private AnsweredAgain() {}

    /** An answer type for acts done once is a record with a constructor that takes the identifier alone. */
    static <R> R as(Class<R> answer, UUID id) {
        try {
            Constructor<R> constructor = answer.getDeclaredConstructor(UUID.class);
            return constructor.newInstance(id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(answer.getName() + " cannot be made from its identifier alone", e);
        }
    }
}
