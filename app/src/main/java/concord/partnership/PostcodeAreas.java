package concord.partnership;

import concord.platform.gate.AreaId;
import java.util.Optional;

/**
 * The door for other rooms to the area in which a postcode most likely lies. A suggestion for a person to confirm:
 * boundaries of areas and of postcodes cross.
 */
public interface PostcodeAreas {

    /** @param postcode in capitals, whole ("ZZ1 2AB") or its first half ("ZZ1") */
    Optional<AreaId> suggest(String postcode);
}
