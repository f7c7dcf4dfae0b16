package concord.matching;

/** Hears the numbers that are filed under a key: one alone, or the stretch of a list, which it leaves as it is. */
@FunctionalInterface
interface Numbers {

    void one(int number);

    default void some(int[] list, int from, int to) {
        for (int at = from; at < to; at++) {
            one(list[at]);
        }
    }
}
