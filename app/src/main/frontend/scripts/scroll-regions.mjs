// A wide table scrolls by itself, so the keyboard must reach it. Where all of it is in view there is nothing to scroll,
// and it is no stop on the way.
export function scrollRegions() {
  const fit = (region) => {
    region.tabIndex = region.scrollWidth > region.clientWidth ? 0 : -1
  }
  const watch = new ResizeObserver((changes) => changes.forEach(({ target }) => fit(target)))
  document.querySelectorAll('.concord-scroll').forEach((region) => watch.observe(region))
}
