package concord.access.web;

import concord.access.Place;
import java.util.List;

/** The parts of the service that the acting post has a use for and that do not stand in the header. */
public record MorePage(List<Place> places) {}
