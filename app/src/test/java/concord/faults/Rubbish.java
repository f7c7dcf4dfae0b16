package concord.faults;

import concord.faults.PageForm.Field;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiFunction;

/** What comes in a form that nobody meant to be there. Values are percent-encoded, so that some can be wrongly so. */
enum Rubbish {
    EMPTY((field, random) -> ""),
    NOTHING_AT_ALL((field, random) -> Rubbish.LEFT_OUT),
    SPACES((field, random) -> "%20%09%0D%0A%C2%A0"),
    LONG((field, random) -> field.isTyped() ? "x+".repeat(50_000) : PageForm.encoded(field.likely())),
    WRONG_TYPES((field, random) -> field.name().endsWith("-day")
            ? "31"
            : field.name().endsWith("-month") ? "2" : field.name().endsWith("-year") ? "2026" : "no-such-thing"),
    NUMBERS_BEYOND((field, random) -> "-99999999999999999999"),
    BROKEN_UTF_8((field, random) -> field.isTyped() ? "sample%FF%FE%C0%80" : PageForm.encoded(field.likely())),
    NOUGHTS((field, random) -> field.isTyped() ? "sam%00ple" : PageForm.encoded(field.likely())),
    LONE_SURROGATES((field, random) -> field.isTyped() ? "sample%ED%A0%80" : PageForm.encoded(field.likely())),
    BROKEN_PERCENTS((field, random) -> field.isTyped() ? "100%" : PageForm.encoded(field.likely())),
    SCRIPT((field, random) -> PageForm.encoded("\"'><script>alert('sample')</script>{{7*7}}${7*7}")),
    ODD_CHARACTERS((field, random) -> field.isTyped()
            ? PageForm.encoded("\u202Esample\u202C \uD83D\uDE80 e\u0301\u0301\u0301 \uFFFE \u2028")
            : PageForm.encoded(field.likely())),
    SQL((field, random) -> PageForm.encoded("'; drop table referrals.referral; -- %_\\")),
    TWICE((field, random) -> PageForm.encoded(field.likely()) + "&" + PageForm.encoded(field.name()) + "=another"),
    UNKNOWN_FIELDS((field, random) ->
            PageForm.encoded(field.likely()) + "&x" + random.nextInt(1000) + "=%3Cb%3E&class.module.classLoader=1"),
    WITHOUT_VERSION(
            (field, random) -> field.name().equals("version") ? Rubbish.LEFT_OUT : PageForm.encoded(field.likely())),
    ANOTHERS_IDENTIFIERS((field, random) -> field.kind().equals("hidden")
            ? new UUID(7, random.nextLong()).toString()
            : PageForm.encoded(field.likely())),
    ALMOST_IDENTIFIERS((field, random) -> field.isTyped() ? PageForm.encoded(field.likely()) : "-".repeat(36)),
    SOME_WRONG((field, random) -> random.nextInt(4) == 0 ? "no-such-thing" : PageForm.encoded(field.likely())),
    A_MIXTURE((field, random) -> values()[random.nextInt(15)].value.apply(field, random));

    static final String LEFT_OUT = "\0";

    private final BiFunction<Field, Random, String> value;

    Rubbish(BiFunction<Field, Random, String> value) {
        this.value = value;
    }

    String of(Field field, Random random) {
        return value.apply(field, random);
    }
}
