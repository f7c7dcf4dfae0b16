package concord.panels;

import concord.platform.gate.AreaId;

/**
 * Whether a meeting can decide about the cases of an area (CTSA 2015 s.37(1) and (5)).
 *
 * @param chaired whether the chair or deputy of the responsible local authority is present
 * @param police whether the police of the area are present
 */
public record Quorum(AreaId area, String areaName, boolean chaired, boolean police) {

    public boolean isThere() {
        return chaired && police;
    }

    /** Why the meeting can or cannot decide, in a sentence. */
    public String words() {
        if (isThere()) {
            return "Quorate for " + areaName + ": the responsible local authority chairs and the police are present.";
        }
        String missing = chaired
                ? "the police are not present"
                : police
                        ? "neither the chair nor the deputy chair is present"
                        : "neither the chair nor the deputy chair is present, nor are the police";
        return "Not quorate for " + areaName + ": " + missing + ".";
    }
}
