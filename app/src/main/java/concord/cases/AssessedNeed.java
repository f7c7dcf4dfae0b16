package concord.cases;

import java.util.UUID;

/**
 * A need that an assessment found. The support plan answers each, by an action or by a reason (F7).
 *
 * @param kind code of the vocabulary "kind-of-need"
 */
public record AssessedNeed(UUID id, String kind, String text) {}
