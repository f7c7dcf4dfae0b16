package concord.referrals.domain;

import concord.platform.Remembered;
import concord.referrals.Reference;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Draws references that no referral has. A transaction that needs a second one is an import and needs many, so that they are
 * asked for together from then on.
 */
@Component
class FreeReferences {

    private static final int AT_ONCE = 50;

    private final Remembered<String, Stock> stocks = new Remembered<>();
    private final IntakeTable tables;
    private final SecureRandom random = new SecureRandom();

    FreeReferences(IntakeTable tables) {
        this.tables = tables;
    }

    Reference next(String areaCode, int year) {
        return stocks.find(areaCode + "-" + year, () -> Optional.of(new Stock(areaCode, year)))
                .orElseThrow()
                .next();
    }

    /** Those of one area and year that were drawn in this transaction and not given yet. */
    private final class Stock {

        private final String areaCode;
        private final int year;
        private final Deque<Reference> free = new ArrayDeque<>();
        private int draw = 1;

        Stock(String areaCode, int year) {
            this.areaCode = areaCode;
            this.year = year;
        }

        Reference next() {
            while (free.isEmpty()) {
                free.addAll(tables.free(Stream.generate(() -> Reference.random(areaCode, year, random))
                        .limit(draw)
                        .distinct()
                        .toList()));
                draw = AT_ONCE;
            }
            return free.pop();
        }
    }
}
