// On a phone the filter of a list folds behind a button; on a desktop it stays beside the list.
export function filterToggle() {
  document.querySelectorAll('[data-module="moj-filter"]').forEach((filter, index) => {
    const phone = window.matchMedia('(max-width: 48.0525em)')
    filter.id ||= `filter-${index + 1}`
    const button = toggleFor(filter)

    const show = (open) => {
      filter.hidden = !open
      button.setAttribute('aria-expanded', String(open))
      button.textContent = open ? 'Hide filters' : 'Show filters'
    }
    const fit = () => {
      button.hidden = !phone.matches
      show(!phone.matches)
    }

    button.addEventListener('click', () => show(filter.hidden))
    phone.addEventListener('change', fit)
    fit()
  })
}

function toggleFor(filter) {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'govuk-button govuk-button--secondary concord-filter-toggle'
  button.setAttribute('aria-controls', filter.id)
  filter.before(button)
  return button
}
