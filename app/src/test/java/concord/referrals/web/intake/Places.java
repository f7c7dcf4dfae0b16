package concord.referrals.web.intake;

import concord.access.Seats;
import concord.platform.gate.AreaId;
import concord.platform.postgres.TestDatabase;
import java.util.UUID;

/** Arranges areas whose codes can begin a reference, and their postcodes, under new names each time. */
final class Places {

    private static final int LETTERS = 26;

    private final TestDatabase database;

    Places(TestDatabase database) {
        this.database = database;
    }

    AreaId area() {
        AreaId area = new Seats(database).area("POLICE");
        database.asOwner()
                .sql("update partnership.area set code = :code where id = :id")
                .param("code", letters(6))
                .param("id", area.value())
                .update();
        return area;
    }

    /** A postcode district that lies in an area. */
    String district(AreaId area) {
        String district = letters(2) + "9" + letters(1);
        database.asOwner()
                .sql("insert into partnership.postcode_district (district, area_id) values (:district, :area)")
                .param("district", district)
                .param("area", area.value())
                .update();
        return district;
    }

    private static String letters(int count) {
        long random = UUID.randomUUID().getMostSignificantBits() >>> 1;
        var letters = new StringBuilder();
        for (int at = 0; at < count; at++) {
            letters.append((char) ('A' + random % LETTERS));
            random /= LETTERS;
        }
        return letters.toString();
    }
}
