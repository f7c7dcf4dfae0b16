// <form data-confirm-leave> asks before typed words are lost. Saved or sent words need no question.
export function unsavedWarning() {
  document.querySelectorAll('form[data-confirm-leave]').forEach((form) => {
    let unsaved = false
    form.addEventListener('input', () => (unsaved = true))
    form.addEventListener('submit', () => (unsaved = false))
    form.addEventListener('concord:saved', () => (unsaved = false))
    window.addEventListener('beforeunload', (leaving) => {
      if (unsaved) leaving.preventDefault()
    })
  })
}
