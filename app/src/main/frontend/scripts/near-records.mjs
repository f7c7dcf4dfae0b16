// Shows earlier records near the person while somebody types: <section data-near="/path"> in a form asks there after a pause.
// The answer is a piece of a page, or 204 where the list that is shown still stands. How many there are is read out politely;
// the focus stays where one types. What was typed travels in the body, never in an address.
const PAUSE = 400

export function nearRecords() {
  document.querySelectorAll('[data-near]').forEach(watch)
}

function watch(place) {
  const form = place.closest('form')
  const list = place.querySelector('[data-near-list]')
  const say = place.querySelector('[role=status]')
  let timer
  let asking

  const later = (pause) => {
    clearTimeout(timer)
    asking?.abort()
    timer = setTimeout(look, pause)
  }

  async function look() {
    const mine = new AbortController()
    asking = mine
    try {
      const answer = await ask(place.dataset.near, form, mine.signal)
      const piece = answer.status === 204 ? null : await page(answer)
      if (piece && !mine.signal.aborted) show(piece)
    } catch {
      if (!mine.signal.aborted) say.textContent = 'Near records could not be looked for just now. They are looked for again when you continue.'
    }
  }

  function show(piece) {
    list.replaceChildren(...piece.body.childNodes)
    say.textContent = list.querySelector('[data-near-count]').textContent
  }

  form.addEventListener('input', () => later(PAUSE))
  form.addEventListener('submit', () => {
    clearTimeout(timer)
    asking?.abort()
  })
  later(0)
}

async function page(answer) {
  if (!answer.ok) throw new Error('Not looked')
  return new DOMParser().parseFromString(await answer.text(), 'text/html')
}

function ask(path, form, signal) {
  const typed = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') typed.append(name, value)
  }
  return fetch(path, { method: 'POST', body: typed, signal, redirect: 'error', headers: { 'X-Requested-With': 'fetch' } })
}
