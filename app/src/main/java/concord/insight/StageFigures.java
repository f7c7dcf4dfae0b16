package concord.insight;

/** A row of the published layout: how many were referred, how many of them discussed at a panel, how many adopted. */
public record StageFigures(Figure referrals, Figure discussed, Figure adopted) {}
