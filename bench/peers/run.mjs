// Runs the peers of npm over the pages of the generic reader's tests and leaves a text file for
// each page, for dev.dateline.bench.Quality. Usage: npm install && node run.mjs PAGES OUT
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [pages, out] = process.argv.slice(2);
const ADDRESS = 'https://www.example.org/a/b.html';

/** The text of an HTML fragment, blocks apart. */
function text(html) {
  const apart = html.replace(/<(p|div|h[1-6]|li|br|blockquote|td|tr|section)\b/gi, '\n<$1');
  return parseHTML(`<html><body>${apart}</body></html>`).document.body.textContent;
}

const peers = {
  'Readability.js 0.6.0': async (html) =>
    text(new Readability(parseHTML(html).document).parse()?.content ?? ''),
  'defuddle 0.19.4': async (html) =>
    text((await Defuddle(parseHTML(html).document, ADDRESS)).content ?? ''),
};

for (const [name, body] of Object.entries(peers)) {
  mkdirSync(join(out, name), { recursive: true });
  for (const group of readdirSync(pages)) {
    for (const file of readdirSync(join(pages, group)).filter((f) => f.endsWith('.html'))) {
      let found = '';
      try {
        found = await body(readFileSync(join(pages, group, file), 'utf8'));
      } catch (e) {
        console.error(`${name} ${file}: ${e.message}`);
      }
      writeFileSync(join(out, name, file.replace(/\.html$/, '.txt')), found);
    }
  }
}
