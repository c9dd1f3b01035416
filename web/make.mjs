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
// The page is of windows-1252, where each octet is a character: those of the decoder stand as they are, but for DEL, which is
// a zero, and ESC, behind which those stand that HTML would change, with one bit turned. Base64 would cost a third more:
// brotli finds no octets in it again.
const wasm = [];
for (const octet of readFileSync(from)) {
  if (octet === 0) wasm.push(0x7f);
  else if ([0x0d, 0x1b, 0x3c, 0x7f].includes(octet)) wasm.push(0x1b, octet ^ 0x40);
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
});
if (/[^\0-\x7f]/.test(page)) throw new Error('the page has a character that is not of ASCII');
const [before, behind] = page.split('{{wasm}}');
writeFileSync(to, Buffer.concat([Buffer.from(before), Buffer.from(wasm), Buffer.from(behind)]));
