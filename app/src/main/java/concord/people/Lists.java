package concord.people;

import java.util.ArrayList;
import java.util.List;

/** Makes lists that are one longer than others, for records that grow by copying. */
final class Lists {

    private Lists() {}

    static <T> List<T> with(List<T> some, T another) {
        var more = new ArrayList<>(some);
        more.add(another);
        return more;
    }
}
