package concord.matching.batch;

import concord.matching.kernel.LatinLetters;
import concord.matching.table.Evidence;
import java.util.regex.Pattern;

/** How plain values of one kind are brought to a normal form, and what is believed of their levels. */
enum TextKind {
    WORDS(30, new double[] {0, .70, .05, .06, .04, .15}, new double[] {0, .02, .004, .01, .03, .936}),
    STREET(30, new double[] {0, .62, .06, .06, .06, .20}, new double[] {0, 1e-4, 1e-4, 1e-3, .02, .979}),
    NUMBER(40, new double[] {0, .90, .05, .005, .005, .04}, new double[] {0, 1e-5, 1e-4, 1e-4, 1e-4, .9997}),
    PHONE(30, new double[] {0, .70, .03, .005, .005, .26}, new double[] {0, 1e-5, 1e-5, 1e-4, 1e-4, .9998}),
    EMAIL(30, new double[] {0, .70, .06, .02, .02, .20}, new double[] {0, 1e-5, 1e-4, 1e-3, 1e-3, .998}),
    SEX(60, new double[] {0, .985, 0, 0, 0, .015}, new double[] {0, .5, 0, 0, 0, .5}),
    PLAIN(12, new double[] {0, .60, .06, .06, .04, .24}, new double[] {0, .05, .01, .02, .03, .89});

    private static final Pattern NOT_WRITTEN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern NOT_A_FIGURE = Pattern.compile("[^0-9]+");
    private static final int SUBSCRIBER = 9;

    final double weight;
    final double[] matches;
    final double[] strangers;

    TextKind(double weight, double[] matches, double[] strangers) {
        this.weight = weight;
        this.matches = matches;
        this.strangers = strangers;
    }

    static TextKind of(Evidence evidence) {
        return switch (evidence) {
            case STREET -> STREET;
            case IDENTIFIER -> NUMBER;
            case PHONE -> PHONE;
            case EMAIL -> EMAIL;
            case SEX -> SEX;
            case TOWN -> WORDS;
            default -> PLAIN;
        };
    }

    String normal(String raw) {
        return switch (this) {
            case PHONE -> phone(raw);
            case NUMBER -> NOT_WRITTEN.matcher(LatinLetters.of(raw)).replaceAll("");
            case SEX -> sex(LatinLetters.of(raw).strip());
            case EMAIL -> raw.contains("@") ? LatinLetters.of(raw).strip() : "";
            default -> NOT_WRITTEN.matcher(LatinLetters.of(raw)).replaceAll(" ").strip();
        };
    }

    /** Country and trunk prefixes come and go, so the last figures alone are compared. */
    private static String phone(String raw) {
        String figures = NOT_A_FIGURE.matcher(raw).replaceAll("");
        return figures.length() <= SUBSCRIBER ? figures : figures.substring(figures.length() - SUBSCRIBER);
    }

    private static String sex(String written) {
        if (written.isEmpty() || written.equals("u") || written.startsWith("unk") || written.startsWith("not ")) {
            return "";
        }
        return written.startsWith("w") ? "f" : written.substring(0, 1);
    }
}
