// <button hidden data-print> prints the page; without script it stays hidden, and the browser's own menu prints.
export function printButtons() {
  document.querySelectorAll('[data-print]').forEach((button) => {
    button.hidden = false
    button.addEventListener('click', () => window.print())
  })
}
