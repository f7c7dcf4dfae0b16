// Says a sentence politely: to a status line beside what it is about, which a screen reader reads when it can.
export function statusLine(parent) {
  const line = document.createElement('p')
  line.className = 'concord-saved'
  line.setAttribute('role', 'status')
  parent.append(line)
  return (sentence) => {
    line.textContent = sentence
  }
}
