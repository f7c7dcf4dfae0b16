package concord.referrals;

import static java.util.Objects.requireNonNull;

/**
 * Three questions, asked apart so that none stands in for another (F22).
 *
 * @param harm is there harm or violence, done, threatened or wished for?
 * @param susceptibility is the person susceptible to being drawn in?
 * @param ideology is an ideology, cause or fixation part of it?
 */
public record Threshold(ThresholdAnswer harm, ThresholdAnswer susceptibility, ThresholdAnswer ideology) {

    public Threshold {
        requireNonNull(harm, "harm is null");
        requireNonNull(susceptibility, "susceptibility is null");
        requireNonNull(ideology, "ideology is null");
    }
}
