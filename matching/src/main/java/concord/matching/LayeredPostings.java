package concord.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers were filed under a key: layers that no longer change, and a small head that takes what comes. A full head becomes a layer, and a
 * thread of its own puts small layers into larger ones, so that there are few, and leaves out what is gone.
 *
 * <p>One thread at a time files, any number read beside it without waiting. Nothing is taken out: whoever owns the numbers says which are gone.
 */
final class LayeredPostings {

    /** A layer takes in the next one if that has at least a so-many-th part of its numbers: few layers, and each number is moved seldom. */
    private static final int TIMES_LARGER = 4;

    /** Whoever files waits if more layers than these are not yet put together. */
    private static final int MOST_LAYERS = 12;

    /** If no head has become full for so long, all layers are put into one. */
    private static final long QUIET_MILLISECONDS = 1_000;

    /** So many keys are asked of the memory at once. */
    private static final int AT_ONCE = 32;

    private final IntPredicate gone;
    private final int headSize;
    private volatile View view = new View(new Layer[0], new Postings());
    private volatile @Nullable Thread settling;

    /**
     * @param gone which numbers count no longer; what is gone never comes back
     * @param headSize how many numbers the head takes
     */
    LayeredPostings(IntPredicate gone, int headSize) {
        this.gone = gone;
        this.headSize = headSize;
    }

    /** What is filed at the moment; what is filed later may be seen or not. */
    View view() {
        return view;
    }

    void add(long hash, int number) {
        view.head.add(Layer.key(hash), number);
    }

    /** Makes a full head a layer; called when all that belongs to a record is filed. */
    void settleIfFull() {
        View now = view;
        if (now.head.size() >= headSize) {
            synchronized (this) {
                view = new View(with(view.settled, now.head), new Postings());
                notifyAll();
                if (settling == null) {
                    settling = Thread.ofPlatform()
                            .daemon()
                            .name("concord-match-index")
                            .start(this::settle);
                }
            }
        }
    }

    /** Waits while too much is not yet put together. */
    void awaitRoom() {
        Thread thread = settling;
        while (view.settled.length > MOST_LAYERS && thread != null) {
            try {
                thread.join(10);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
            thread = settling;
        }
    }

    private void settle() {
        boolean done = false;
        try {
            for (Layer[] layers = unsettled(); layers.length > 0; layers = unsettled()) {
                replace(layers.length, settled(layers));
            }
            done = true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            // The layers stand as they were: slower to read, and the next full head has it tried again.
            if (!done) {
                stopSettling();
            }
        }
    }

    private synchronized void stopSettling() {
        settling = null;
    }

    /** The layers to be put together; none if all is as it should be, and then the thread that asks ends. */
    private synchronized Layer[] unsettled() throws InterruptedException {
        long began = System.nanoTime();
        long quiet = QUIET_MILLISECONDS;
        while (isSorted(view.settled) && quiet > 0) {
            wait(quiet);
            quiet = QUIET_MILLISECONDS - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        }
        Layer[] layers = view.settled;
        if (isSorted(layers) && layers.length < 2) {
            settling = null;
            return new Layer[0];
        }
        return layers;
    }

    private static boolean isSorted(Layer[] layers) {
        return Arrays.stream(layers).allMatch(SortedPostings.class::isInstance);
    }

    /** The same numbers in sorted layers, each several times larger than the next; in one, if all are sorted already and nothing has come. */
    private SortedPostings[] settled(Layer[] layers) {
        int timesLarger = isSorted(layers) ? Integer.MAX_VALUE : TIMES_LARGER;
        List<SortedPostings> sorted = new ArrayList<>();
        for (Layer layer : layers) {
            sorted.add(
                    switch (layer) {
                        case SortedPostings done -> done;
                        case Postings closed -> SortedPostings.of(closed, gone);
                    });
        }
        for (int last = sorted.size() - 1; last > 0; last--) {
            SortedPostings newer = sorted.get(last);
            SortedPostings older = sorted.get(last - 1);
            if (older.size() / timesLarger < newer.size() && SortedPostings.fit(older, newer)) {
                sorted.set(last - 1, SortedPostings.of(older, newer, gone));
                sorted.remove(last);
            }
        }
        return sorted.toArray(SortedPostings[]::new);
    }

    private synchronized void replace(int count, SortedPostings[] by) {
        Layer[] now = view.settled;
        Layer[] layers = new Layer[by.length + now.length - count];
        System.arraycopy(by, 0, layers, 0, by.length);
        System.arraycopy(now, count, layers, by.length, now.length - count);
        view = new View(layers, view.head);
    }

    private static Layer[] with(Layer[] layers, Layer another) {
        Layer[] more = Arrays.copyOf(layers, layers.length + 1);
        more[layers.length] = another;
        return more;
    }

    /** The layers of one moment, oldest first. */
    static final class View {
        private final Layer[] settled;
        private final Postings head;

        private View(Layer[] settled, Postings head) {
            this.settled = settled;
            this.head = head;
        }

        /** Gives the reader every number that was filed under the hash, in the order in which they were filed; gone ones may be among them. */
        void forEach(long hash, Numbers reader) {
            read(Layer.key(hash), reader);
        }

        /** The same for many hashes, one after the other, which takes far less time than asking for each. */
        void forEach(long[] hashes, int count, Numbers reader) {
            forEach(hashes, count, _ -> {}, reader);
        }

        /** @param next hears the place of each hash before its numbers */
        void forEach(long[] hashes, int count, IntConsumer next, Numbers reader) {
            long[] read = new long[AT_ONCE];
            long[] keys = new long[count];
            Arrays.setAll(keys, at -> Layer.key(hashes[at]));
            for (int from = 0; from < count; from += AT_ONCE) {
                int to = Math.min(count, from + AT_ONCE);
                for (Layer layer : settled) {
                    layer.bringNear(keys, from, to, read);
                }
                head.bringNear(keys, from, to, read);
                for (int at = from; at < to; at++) {
                    next.accept(at);
                    read(keys[at], reader);
                }
            }
        }

        private void read(long key, Numbers reader) {
            for (Layer layer : settled) {
                layer.forEach(key, reader);
            }
            head.forEach(key, reader);
        }
    }
}
