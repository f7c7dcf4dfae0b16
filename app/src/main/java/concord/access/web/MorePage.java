package concord.access.web;

import concord.access.Place;
import java.util.List;

/** Every part of the service that the acting post has a use for. */
public record MorePage(List<Place> places) {}
