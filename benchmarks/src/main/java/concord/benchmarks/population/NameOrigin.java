package concord.benchmarks.population;

import java.util.Random;

/** Where the names of a household come from, with roughly its share among people of an English city region. */
public enum NameOrigin {
    ENGLISH("english", 62),
    SOUTH_ASIAN("south-asian", 14),
    ARABIC("arabic", 5),
    SLAVIC("slavic", 6),
    WEST_AFRICAN("west-african", 4),
    CHINESE("chinese", 2),
    IRISH_WELSH("irish-welsh", 7);

    private final int percent;
    private final NameStock stock;

    NameOrigin(String file, int percent) {
        this.percent = percent;
        this.stock = NameStock.read(file);
    }

    NameStock stock() {
        return stock;
    }

    static NameOrigin drawn(Random random) {
        int at = random.nextInt(100);
        for (NameOrigin origin : values()) {
            at -= origin.percent;
            if (at < 0) {
                return origin;
            }
        }
        return ENGLISH;
    }
}
