package concord.partnership;

/** One agency among the others, with its sector in words and how many of its open posts nobody answers for today. */
public record AgencyRow(Agency agency, String sector, int posts, int vacant) {}
