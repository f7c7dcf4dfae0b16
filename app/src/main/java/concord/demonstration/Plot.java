package concord.demonstration;

import java.time.Instant;

/**
 * What an invented referral comes to, before anybody makes it.
 *
 * @param concern code in the list that was in force on the day
 * @param repeats the number of an earlier referral of the same person, or 0
 * @param seed of everything else about it: its words and how long each step takes
 */
record Plot(
        int number,
        Instant received,
        String area,
        String sector,
        String concern,
        Persona persona,
        Fate fate,
        boolean gathers,
        int repeats,
        long seed) {

    /** How the gateway decides. */
    enum Fate {
        TO_CHANNEL,
        SIGNPOSTED,
        NO_FURTHER_ACTION
    }
}
