// Warns before a session ends and offers to stay: <div data-session-seconds data-session-extend hidden>.
// The address to extend is fetched once when one chooses to stay. The time is taken from the wall, because a
// laptop that slept has not counted.
const WARN_BEFORE = 120
const LOOK_EVERY = 5000

export function sessionWarning() {
  const notice = document.querySelector('[data-session-seconds]')
  if (!notice) return
  const length = Number(notice.dataset.sessionSeconds) * 1000
  let ends = Date.now() + length
  let before = null

  const show = () => {
    if (!notice.hidden) return
    before = document.activeElement
    notice.hidden = false
    notice.querySelector('button').focus()
  }
  const stay = async () => {
    const answer = await fetch(notice.dataset.sessionExtend, { redirect: 'error' }).catch(() => null)
    if (!answer || !answer.ok) return location.reload()
    ends = Date.now() + length
    notice.hidden = true
    before?.focus()
  }

  notice.querySelector('button').addEventListener('click', stay)
  document.addEventListener('concord:saved', () => (ends = Date.now() + length))
  setInterval(() => {
    if (Date.now() > ends - WARN_BEFORE * 1000) show()
  }, LOOK_EVERY)
}
