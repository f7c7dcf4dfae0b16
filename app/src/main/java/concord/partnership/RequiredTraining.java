package concord.partnership;

import java.time.Instant;

/**
 * That a role needs a course.
 *
 * @param course in words
 * @param lacking how many posts of the role are held today by somebody without it
 */
public record RequiredTraining(Role role, String course, boolean obligatory, Instant since, int lacking) {}
