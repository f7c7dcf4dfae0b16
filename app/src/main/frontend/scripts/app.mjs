// The one script of all pages. Everything works without it; it makes some things kinder.
import { initAll } from 'govuk-frontend'
import { autosave } from './autosave.mjs'
import { filterToggle } from './filter-toggle.mjs'
import { nearRecords } from './near-records.mjs'
import { printButtons } from './print-buttons.mjs'
import { plainRadios } from './radio-state.mjs'
import { scrollRegions } from './scroll-regions.mjs'
import { sessionWarning } from './session-warning.mjs'
import { unsavedWarning } from './unsaved-warning.mjs'

// Usually an inline script does this; our content policy allows none.
document.body.classList.add('js-enabled', 'govuk-frontend-supported')

initAll()
plainRadios()
printButtons()
filterToggle()
autosave()
nearRecords()
unsavedWarning()
sessionWarning()
scrollRegions()
