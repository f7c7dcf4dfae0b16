// Keeps what is typed: <form data-autosave="/path"> is posted there by itself after a pause.
// The server answers 2xx when kept. A way to the sign-in page, a refusal and a lost connection are told, and the next
// change tries again.
import { statusLine } from './announce.mjs'

const PAUSE = 2000

export function autosave() {
  document.querySelectorAll('form[data-autosave]').forEach(watch)
}

function watch(form) {
  const say = statusLine(form)
  let timer
  let busy = false

  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(save, PAUSE)
  }

  async function save() {
    if (busy) return later()
    busy = true
    say(await keep(form))
    busy = false
  }

  form.addEventListener('input', later)
  form.addEventListener('submit', () => clearTimeout(timer))
}

async function keep(form) {
  const typed = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') typed.append(name, value)
  }
  try {
    const answer = await fetch(form.dataset.autosave, {
      method: 'POST',
      body: typed,
      redirect: 'manual',
      headers: { 'X-Requested-With': 'fetch' },
    })
    if (answer.type === 'opaqueredirect') return 'Not saved: you are signed out. Copy what you typed, then sign in again.'
    if (!answer.ok) return 'Not saved. Copy what you typed before you leave this page.'
    form.dispatchEvent(new CustomEvent('concord:saved', { bubbles: true }))
    return `Saved at ${time()}`
  } catch {
    return 'Not saved: no connection. We will try again when you next change something.'
  }
}

function time() {
  const parts = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hour12: true })
  return parts.format(new Date()).replace(' ', '')
}
