package concord.platform.web;

import concord.platform.gate.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What a controller answers with: a page, the same page refused, or the way to the next one. */
public final class Pages {

    private Pages() {}

    /** The template {@code jte/<template>.jte} with its page record. */
    public static ModelAndView show(String template, Object page) {
        return new ModelAndView(template).addObject("page", page);
    }

    /** A piece for a script to put into the page that stands: without the frame, for which all the work that waits is counted. */
    public static ModelAndView piece(String template, Object page) {
        return show(template, page).addObject(JteView.PIECE, true);
    }

    /** The form again, with what was typed and what is wrong with it. */
    public static ModelAndView refused(String template, Object page) {
        return show(template, page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    public static ModelAndView show(String template, Object page, HttpStatus status) {
        ModelAndView answer = show(template, page);
        answer.setStatus(status);
        return answer;
    }

    /** A page of its own for a rule's no, where there is no form to say it beside. */
    public static ModelAndView refusal(Refusal refusal) {
        ErrorPage page = ErrorPage.of(refusal);
        return show("errors/problem", page, HttpStatus.valueOf(page.status()));
    }

    /** Nothing is here, or nothing that this reader may know of: the two look the same. */
    public static ModelAndView notFound() {
        return show("errors/problem", ErrorPage.ofStatus(404), HttpStatus.NOT_FOUND);
    }

    /** On to another of our own pages after something was done. Never put anything about a person in a path. */
    public static ModelAndView redirect(String path) {
        return new ModelAndView(new Redirect(path, null));
    }

    /** On to another page, which says once what was done. The sentence names a reference, never a person. */
    public static ModelAndView redirect(String path, String saying) {
        return new ModelAndView(new Redirect(path, saying));
    }
}
