package concord.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Values with how often each comes up, of which one is drawn. */
final class Shares<T> {

    private final List<Share<T>> all;

    private Shares(List<Share<T>> all) {
        this.all = all;
    }

    /** One value and its share. */
    record Share<T>(T value, double share) {}

    static <T> Shares<T> of(T value, double share) {
        return new Shares<>(List.of(new Share<>(value, share)));
    }

    Shares<T> and(T value, double share) {
        var more = new ArrayList<>(all);
        more.add(new Share<>(value, share));
        return new Shares<>(List.copyOf(more));
    }

    List<Share<T>> all() {
        return all;
    }

    T draw(RandomGenerator random) {
        double left = random.nextDouble(all.stream().mapToDouble(Share::share).sum());
        for (Share<T> share : all) {
            left -= share.share();
            if (left < 0) {
                return share.value();
            }
        }
        return all.getLast().value();
    }
}
