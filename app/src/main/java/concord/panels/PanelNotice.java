package concord.panels;

/**
 * Something that the chair should know before a meeting, such as overdue actions, or sessions commissioned and not
 * delivered (F5).
 *
 * @param text a sentence without a name
 * @param href where to read on
 */
public record PanelNotice(String text, String href) {}
