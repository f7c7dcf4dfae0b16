package concord.platform.web;

import concord.platform.gate.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page for what could not be shown or done: what it was and what to do now.
 *
 * @param rule the source of the rule that said no; absent where it was not a rule
 * @param incident a number to quote; absent where nobody need look into it
 */
public record ErrorPage(
        int status,
        String heading,
        List<String> paragraphs,
        @Nullable String rule,
        @Nullable String incident) {

    public ErrorPage {
        paragraphs = List.copyOf(paragraphs);
    }

    static ErrorPage ofStatus(int status) {
        return switch (status) {
            case 400 ->
                page(
                        400,
                        "There is a problem with what was sent",
                        "The page could not read the request. Nothing was changed.",
                        "Go back and try again. If you followed a link, check that it is complete.");
            case 401 -> page(401, "Sign in to see this page", "Sign in, then follow the link again.");
            case 403 ->
                page(
                        403,
                        "You cannot do this",
                        "The post you are acting as may not do this, or the page had been open for too long when you sent it.",
                        "Go back and reload the page. If it happens again, ask your agency’s administrator.");
            case 404 ->
                page(
                        404,
                        "Page not found",
                        "If you typed the web address, check that it is correct. If you pasted it, check that you copied all of it.",
                        "If the address is correct, the page does not exist or is not for the post you are acting as.");
            case 405 ->
                page(
                        405,
                        "This page cannot be used that way",
                        "The request was of a kind that this page does not take. Nothing was changed.",
                        "Go back to the page before and use its buttons and links.");
            case 409 ->
                page(
                        409,
                        "Somebody else changed this first",
                        "Nothing was changed.",
                        "Go back, reload the page and try again.");
            case 413 ->
                page(
                        413,
                        "What you sent is too large",
                        "Nothing was kept of it.",
                        "Send fewer or smaller files, one at a time if need be.");
            case 415 -> page(415, "This kind of content cannot be read", "Nothing was changed.");
            case 429 ->
                page(
                        429,
                        "Too many requests",
                        "Too many requests came from your connection in a short time.",
                        "Wait a minute, then try again.");
            case 503 -> page(503, "Sorry, the service is unavailable", "Try again in a few minutes.");
            default -> status < 500 ? ofStatus(400) : fault(status);
        };
    }

    private static ErrorPage fault(int status) {
        return page(
                status,
                "Sorry, there is a problem with the service",
                "Try again later. What you had saved is still there.");
    }

    /**
     * A refusal on a page of its own, where there is no form to show it beside. One for not-found looks exactly as an
     * address that does not exist, so that it tells nothing.
     */
    static ErrorPage of(Refusal refusal) {
        int status = Problems.status(refusal.kind()).value();
        return switch (refusal.kind()) {
            case NOT_FOUND -> ofStatus(status);
            case RULE, STALE, INPUT, NOT_ALLOWED ->
                new ErrorPage(
                        status,
                        "This was not done",
                        List.of(refusal.whatStandsInTheWay(), refusal.whatToDo()),
                        refusal.rule(),
                        null);
        };
    }

    ErrorPage incident(String number) {
        return new ErrorPage(status, heading, paragraphs, rule, number);
    }

    private static ErrorPage page(int status, String heading, String... paragraphs) {
        return new ErrorPage(status, heading, List.of(paragraphs), null, null);
    }
}
