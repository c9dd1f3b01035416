// Makes the page: one file, with the decoder inside.
//
//   node web/make.mjs sigcodec_wasm.wasm sigcodec.html
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const read = (name) => readFileSync(join(here, name), 'utf8');
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const [from, to] = process.argv.slice(2);
if (!to) {
  console.error('usage: make.mjs MODULE PAGE');
  process.exit(2);
}
// The page is of windows-1252, where each octet is a character: those of the decoder stand as they are, but for those that
// HTML would change. Zero and CR change places with octets that the decoder has seldom; what then cannot stand as it is has
// another seldom one in front, and its place in this list: the two, that one, and `<`. Base64 would cost a third more: brotli
// finds no octets in it again. Octets from E0 on are the best places for a zero: brotli expects others near them than near text.
const decoder = readFileSync(from);
const often = new Array(256).fill(0);
for (const octet of decoder) often[octet]++;
const seldom = (least) =>
  often.map((_, octet) => octet).filter((octet) => octet >= least).sort((a, b) => often[a] - often[b]);
const [zero, cr] = seldom(0xe0);
const mark = seldom(0x3d).find((octet) => octet !== zero && octet !== cr);
const marked = [zero, cr, mark, 0x3c];
const wasm = [];
for (const octet of decoder) {
  if (octet === 0) wasm.push(zero);
  else if (octet === 0x0d) wasm.push(cr);
  else if (marked.includes(octet)) wasm.push(mark, 0x30 + marked.indexOf(octet));
  else wasm.push(octet);
}
const fill = (text, parts) => text.replace(/\{\{([a-z-]+)\}\}/g, (whole, name) => parts[name] ?? whole);
const example = read('example.txt').trim();
const script = fill(read('page.js'), { example });
const style = read('style.css');
const page = fill(read('index.html'), {
  'script-hashes': hash(script),
  'style-hash': hash(style),
  script,
  style,
  octets: marked.join(' '),
});
if (/[^\0-\x7f]/.test(page)) throw new Error('the page has a character that is not of ASCII');
const [before, behind] = page.split('{{wasm}}');
writeFileSync(to, Buffer.concat([Buffer.from(before), Buffer.from(wasm), Buffer.from(behind)]));
