package concord.demonstration;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Set;

/**
 * The published figures that the invented referrals follow: England and Wales, Individuals referred to Prevent, Home
 * Office. Shares are of all referrals. What no source gives is marked "ours".
 */
final class Calibration {

    /** Three years at the size of a region of seven councils; ours. */
    static final int REFERRALS = 1_500;

    /** The first day of the regime under which about one referral in five is discussed at a panel (2024/25). */
    static final LocalDate NEW_REGIME = LocalDate.of(2024, 4, 1);

    /** 2024/25: 1,727 of 8,778 discussed at a panel. */
    static final double PANEL_NOW = 0.20;

    /** 2023/24: 893 of 6,922 discussed at a panel. */
    static final double PANEL_BEFORE = 0.13;

    /** 2024/25: 1,472 of about 1,727 discussed cases were adopted. */
    static final double ADOPTED_NOW = 0.85;

    /** 2023/24: 512 of 893. */
    static final double ADOPTED_BEFORE = 0.57;

    /** Discussed a second time before the panel decides; ours. */
    static final double HELD = 0.08;

    /** Of those that are not adopted, the share that goes back to the police; ours. */
    static final double BACK_TO_POLICE = 0.15;

    /**
     * How adopted cases end. Left with no further concerns, withdrew, other: about 80, 15 and 5 %. About 90 % give consent;
     * those who refuse are among the ones who withdrew, which leaves 5 % who withdraw later: ours.
     */
    static final Shares<Ending> ENDINGS = Shares.of(Ending.LESSENED, 0.80)
            .and(Ending.REFUSED, 0.10)
            .and(Ending.WITHDREW, 0.05)
            .and(Ending.MOVED, 0.05);

    /** Months of support under a plan, from and to; ours. */
    static final int[] SUPPORT_MONTHS = {4, 9};

    /** Sessions that are commissioned, from and to; ours. */
    static final int[] SESSIONS = {4, 12};

    /** Steps that are taken a good two weeks late; ours. */
    static final double LATE = 0.05;

    /** Seats that are empty in a meeting, with apologies; ours. */
    static final double APOLOGIES = 0.15;

    /** Decisions from which one agency dissents; ours. */
    static final double DISSENT = 0.04;

    /** 2018/19: of those not suitable for Channel, the share that was signposted elsewhere. */
    static final double SIGNPOSTED_OF_THE_REST = 0.64;

    /** 2024/25: 261 of 8,778 were about somebody referred earlier in the year. */
    static final double REPEATS = 0.03;

    /** Referrals about which a partner is asked before the decision; ours. */
    static final double GATHERING = 0.12;

    /** Where something happened on a screen; ours. */
    static final double ONLINE = 0.25;

    /** 2024/25: education 3,129, police 2,631, local authorities 895 of 8,778; how the rest divides is ours. */
    static final Shares<String> SECTORS = Shares.of("education", 0.36)
            .and("police", 0.30)
            .and("local-authority", 0.10)
            .and("health", 0.09)
            .and("prisons", 0.02)
            .and("probation", 0.03)
            .and("community", 0.04)
            .and("friends-and-family", 0.04)
            .and("other", 0.02);

    /** 2021/22 in England and Wales and 2024/25 in Scotland: 89 % male. */
    static final Shares<String> GENDERS =
            Shares.of("male", 0.89).and("female", 0.105).and("unspecified", 0.005);

    /** Types of concern to 31 March 2024: 2023/24 gives 13, 19, 36 % and 162 school massacres of 6,922; the rest is ours. */
    static final Shares<String> CONCERNS_BEFORE = Shares.of("vulnerability-no-ideology", 0.36)
            .and("right-wing", 0.19)
            .and("islamist", 0.13)
            .and("conflicted", 0.18)
            .and("no-specific-extremism-issue", 0.08)
            .and("school-massacre", 0.02)
            .and("incel", 0.01)
            .and("high-ct-risk-no-ideology", 0.01)
            .and("other", 0.02);

    /** Types of concern from 1 April 2024: 2024/25, of 8,769; how the "other" 13 % divide is ours. */
    static final Shares<String> CONCERNS_NOW = Shares.of("no-specific-ideology", 0.34)
            .and("right-wing", 0.21)
            .and("none-present", 0.17)
            .and("islamist", 0.10)
            .and("extreme-violence", 0.05)
            .and("conflicted", 0.07)
            .and("incel", 0.02)
            .and("left-wing", 0.01)
            .and("other", 0.03);

    /** Age bands. */
    enum Ages {
        TO_10(6, 10),
        FROM_11_TO_15(11, 15),
        FROM_16_TO_17(16, 17),
        ADULT(18, 64);

        private final int youngest;
        private final int oldest;

        Ages(int youngest, int oldest) {
            this.youngest = youngest;
            this.oldest = oldest;
        }

        int youngest() {
            return youngest;
        }

        int oldest() {
            return oldest;
        }
    }

    /** 2024/25: 345, 3,192, 1,178 and 4,044 of 8,759. The mix by sector is ours and adds up to these. */
    static final Shares<Ages> AGES = Shares.of(Ages.TO_10, 0.04)
            .and(Ages.FROM_11_TO_15, 0.364)
            .and(Ages.FROM_16_TO_17, 0.134)
            .and(Ages.ADULT, 0.462);

    static final Shares<Ages> AGES_IN_EDUCATION = Shares.of(Ages.TO_10, 0.07)
            .and(Ages.FROM_11_TO_15, 0.62)
            .and(Ages.FROM_16_TO_17, 0.22)
            .and(Ages.ADULT, 0.09);

    static final Shares<Ages> AGES_ELSEWHERE = Shares.of(Ages.TO_10, 0.025)
            .and(Ages.FROM_11_TO_15, 0.235)
            .and(Ages.FROM_16_TO_17, 0.093)
            .and(Ages.ADULT, 0.647);

    /** Sectors that work with adults alone. */
    static final Set<String> ADULTS_ONLY = Set.of("prisons", "probation");

    /** Referrals are heavily skewed between authorities (mean 50 a year, a few have hundreds); the figures are ours. */
    static final Shares<String> AREAS = Shares.of("CAL", 0.38)
            .and("EAS", 0.22)
            .and("HAR", 0.14)
            .and("THO", 0.11)
            .and("WRE", 0.07)
            .and("DUN", 0.05)
            .and("SKE", 0.03);

    /** January to March 2025 held 3,287 of 8,778; how the other months divide follows school terms and is ours. */
    static final Map<Month, Double> MONTHS = Map.ofEntries(
            Map.entry(Month.JANUARY, 0.115),
            Map.entry(Month.FEBRUARY, 0.125),
            Map.entry(Month.MARCH, 0.13),
            Map.entry(Month.APRIL, 0.07),
            Map.entry(Month.MAY, 0.08),
            Map.entry(Month.JUNE, 0.08),
            Map.entry(Month.JULY, 0.065),
            Map.entry(Month.AUGUST, 0.035),
            Map.entry(Month.SEPTEMBER, 0.075),
            Map.entry(Month.OCTOBER, 0.09),
            Map.entry(Month.NOVEMBER, 0.085),
            Map.entry(Month.DECEMBER, 0.05));

    /** From 6,922 in 2023/24 to 8,778 in 2024/25; the growth after that is ours. */
    static final double[] YEARS = {1.0, 1.27, 1.35};

    private Calibration() {}

    static boolean isNewRegime(LocalDate day) {
        return !day.isBefore(NEW_REGIME);
    }

    static double adopted(LocalDate day) {
        return isNewRegime(day) ? ADOPTED_NOW : ADOPTED_BEFORE;
    }

    static Shares<String> concerns(LocalDate day) {
        return isNewRegime(day) ? CONCERNS_NOW : CONCERNS_BEFORE;
    }

    static double panelShare(LocalDate day) {
        return isNewRegime(day) ? PANEL_NOW : PANEL_BEFORE;
    }

    static Shares<Ages> ages(String sector) {
        if (ADULTS_ONLY.contains(sector)) {
            return Shares.of(Ages.ADULT, 1);
        }
        return "education".equals(sector) ? AGES_IN_EDUCATION : AGES_ELSEWHERE;
    }
}
