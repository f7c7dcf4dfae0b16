package concord.platform.web.components;

/** A labelled fact in the identity bar, such as status, area or case owner. */
public record Fact(String label, String text) {}
