package concord.platform.web;

import concord.platform.gate.Outcome;
import concord.platform.gate.Refusal;
import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.web.servlet.ModelAndView;

/** Turns what came of an act into the page that follows. */
public final class Answers {

    private Answers() {}

    /** The page of what was asked for, or the page of the rule that said no. */
    public static <T> ModelAndView page(Outcome<T> outcome, Function<T, ModelAndView> page) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> page.apply(value);
            case Outcome.Refused<T>(Refusal refusal) -> Pages.refusal(refusal);
        };
    }

    /** On to the next page, or the form again with what was typed and the rule that said no. */
    public static <T> ModelAndView after(
            Outcome<T> outcome, Fields typed, Function<T, ModelAndView> done, Function<Attempt, ModelAndView> again) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> done.apply(value);
            case Outcome.Refused<T>(Refusal refusal) ->
                Attempt.endsAt(refusal) ? Pages.refusal(refusal) : again.apply(Attempt.refused(typed, refusal));
        };
    }

    /** A copy of the fields with a date filled in. */
    public static Fields with(Fields fields, String name, LocalDate date) {
        TypedDate typed = TypedDate.of(date);
        return fields.with(name + "-day", typed.day())
                .with(name + "-month", typed.month())
                .with(name + "-year", typed.year());
    }
}
