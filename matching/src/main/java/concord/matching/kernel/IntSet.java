package concord.matching.kernel;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** A growing set of numbers of zero or more, for what one search has already seen. */
public final class IntSet {

    private static final int FREE = -1;

    private int[] slots = freeSlots(256);
    private int size;

    /** Whether the number was new. */
    public boolean add(int number) {
        if (2 * size >= slots.length) {
            grow();
        }
        int at = slot(number);
        if (slots[at] == number) {
            return false;
        }
        slots[at] = number;
        size++;
        return true;
    }

    public boolean contains(int number) {
        return slots[slot(number)] == number;
    }

    /** The numbers, in no order that means anything. */
    public int[] toArray() {
        int[] numbers = new int[size];
        int at = 0;
        for (int number : slots) {
            if (number != FREE) {
                numbers[at++] = number;
            }
        }
        return numbers;
    }

    public void forEach(IntConsumer reader) {
        for (int number : slots) {
            if (number != FREE) {
                reader.accept(number);
            }
        }
    }

    private int slot(int number) {
        int mask = slots.length - 1;
        int at = (number * 0x9E3779B9) >>> 7 & mask;
        while (slots[at] != FREE && slots[at] != number) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        int[] old = slots;
        slots = freeSlots(old.length * 2);
        for (int number : old) {
            if (number != FREE) {
                slots[slot(number)] = number;
            }
        }
    }

    private static int[] freeSlots(int count) {
        int[] slots = new int[count];
        Arrays.fill(slots, FREE);
        return slots;
    }
}
