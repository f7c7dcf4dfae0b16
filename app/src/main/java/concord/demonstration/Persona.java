package concord.demonstration;

import java.time.LocalDate;

/**
 * An invented person of concern.
 *
 * @param born the same in every referral of this person, so that the officers of the story know them again
 */
record Persona(String given, String family, LocalDate born, String gender, String street, String postcode) {

    Persona spelt(String otherFamily) {
        return new Persona(given, otherFamily, born, gender, street, postcode);
    }
}
