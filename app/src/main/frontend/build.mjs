// Compiles styles/app.scss and scripts/app.mjs, and copies the few images that they name.
// Silent when all is well; a failure ends the build.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { compile } from 'sass'

const out = process.argv[2]
const mojImages = [
  'icon-close-cross-black.svg',
  'icon-document.svg',
  'icon-tag-remove-cross.svg',
  'icon-tag-remove-cross-white.svg',
  'icon-toggle-plus-minus.svg',
]

const styles = compile('styles/app.scss', {
  style: 'compressed',
  // The Ministry of Justice names "node_modules/…" literally, GOV.UK does not: both paths are needed.
  loadPaths: ['.', 'node_modules'],
  quietDeps: true,
})
mkdirSync(join(out, 'images'), { recursive: true })
writeFileSync(join(out, 'app.css'), styles.css)

buildSync({
  entryPoints: ['scripts/app.mjs'],
  outfile: join(out, 'app.js'),
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2020',
  logLevel: 'warning',
})

cpSync('images', join(out, 'images'), { recursive: true })
for (const image of mojImages) {
  cpSync(join('node_modules/@ministryofjustice/frontend/moj/assets/images', image), join(out, 'images', image))
}
