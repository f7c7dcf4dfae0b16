// GOV.UK's script tells by aria-expanded that a radio has revealed a question. ARIA does not allow that on a radio, and
// checkers rightly say so; the question that appears right after the radio is told by the order of the page.
export function plainRadios() {
  const strip = () =>
    document.querySelectorAll('.govuk-radios__input[aria-expanded]').forEach((radio) => {
      radio.removeAttribute('aria-expanded')
    })
  document.addEventListener('click', strip)
  window.addEventListener('pageshow', strip)
  strip()
}
