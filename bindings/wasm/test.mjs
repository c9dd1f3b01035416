// Drives the page in a browser without a screen: what people do with it, hostile input, sizes and times.
//
//   node test.mjs PAGE SIGDUMP SCREENSHOTS CHROMIUM [FAULTS]
//
// SIGDUMP says what the Rust call says. FAULTS is a folder of cases and captures that are compared beside the vectors.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const [file, sigdump, screenshots, chromium, faults] = process.argv.slice(2);
if (!chromium) {
  console.error('usage: test.mjs PAGE SIGDUMP SCREENSHOTS CHROMIUM [FAULTS]');
  process.exit(2);
}
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const { chromium: browsers } = createRequire(resolve(file))('playwright-core');
const url = pathToFileURL(resolve(file)).href;

// By how much times may be longer, on a machine that does other work too.
const patience = Number(process.env.PATIENCE ?? 1);

/* Inputs: the vectors of the project, and captures of link type 252, whose packets name their layer. */

const unhex = (text) => Buffer.from(text, 'hex');
const read = (name) => readFileSync(join(root, name), 'utf8');
function vectors() {
  const out = [];
  for (const name of readdirSync(join(root, 'vectors')).filter((n) => n.endsWith('.jsonl')).sort()) {
    for (const line of read(join('vectors', name)).split('\n').filter(Boolean)) {
      const { layer, hex, parameter } = JSON.parse(line);
      const [kind, version, code] = (parameter ?? '').split(':');
      // A dialogue PDU does not stand alone.
      if (kind === 'dlg' || !hex) continue;
      const from = ['arg', 'res', 'err'].includes(kind) ? `${layer}-${kind}:${code}@${version}` : layer;
      out.push({ layer: from, octets: unhex(hex) });
    }
  }
  return out;
}
function capture(messages) {
  const parts = [Buffer.from('d4c3b2a1020004000000000000000000ffff0000fc000000', 'hex')];
  messages.forEach(({ layer, octets }, n) => {
    const name = Buffer.from(layer), tag = Buffer.alloc(4);
    tag.writeUInt16BE(12, 0);
    tag.writeUInt16BE(name.length, 2);
    const body = Buffer.concat([tag, name, Buffer.alloc(4), octets]), head = Buffer.alloc(16);
    head.writeUInt32LE(1_767_225_600 + Math.floor(n / 1000), 0);
    head.writeUInt32LE((n % 1000) * 1000, 4);
    head.writeUInt32LE(body.length, 8);
    head.writeUInt32LE(body.length, 12);
    parts.push(head, body);
  });
  return Buffer.concat(parts);
}
// xorshift32: the same numbers in every run.
function numbers(seed) {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}
function mutations(of, count) {
  const next = numbers(0x5167_c0de);
  return Array.from({ length: count }, (_, n) => {
    const { layer, octets } = of[n % of.length];
    let out = Buffer.from(octets);
    for (let times = 1 + next(3); times > 0; times--) {
      const at = next(Math.max(1, out.length));
      switch (next(6)) {
        case 0: out[at] ^= 1 << next(8); break;
        case 1: out[at] = next(256); break;
        case 2: out = out.subarray(0, Math.max(1, at)); break;
        case 3: out = Buffer.concat([out.subarray(0, at), Buffer.from([next(256)]), out.subarray(at)]); break;
        case 4: out = Buffer.concat([out.subarray(0, at), out.subarray(Math.min(out.length, at + 1 + next(4)))]); break;
        default: out = Buffer.concat([out.subarray(0, at), out.subarray(next(out.length + 1))]);
      }
      if (out.length === 0) out = Buffer.from([next(256)]);
    }
    return { layer, octets: out };
  });
}
const VECTORS = vectors();

/* What the Rust call says. */

function rust(args, input) {
  const done = spawnSync(sigdump, args, { input, maxBuffer: 1 << 30 });
  assert.ok(done.status !== null && done.status < 2, `sigdump ${args.join(' ')}: ${done.stderr}`);
  return done.stdout.toString().split('\n').filter(Boolean);
}

/* The browser. */

const browser = await browsers.launch({
  executablePath: chromium,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
});
const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
const problems = [], requests = [];
async function open(fragment = '') {
  const page = await context.newPage();
  page.on('pageerror', (e) => problems.push(String(e)));
  page.on('console', (m) => { if (m.type() === 'error') problems.push(m.text()); });
  page.on('request', (r) => { if (!r.url().startsWith('data:')) requests.push(r.url()); });
  await page.goto(url + fragment);
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'yes');
  return page;
}
const rows = (page, of = 'list') => page.locator(`#${of} .row`);
const status = (page) => page.locator('#status').textContent();
const chosen = (page) => page.locator('#octets .octet.chosen').evaluateAll((all) => all.map((c) => Number(c.id.slice(6))));
async function drop(page, name, octets) {
  const data = await page.evaluateHandle(([name, text]) => {
    const out = new DataTransfer();
    out.items.add(new File([Uint8Array.from(atob(text), (c) => c.charCodeAt(0))], name));
    return out;
  }, [name, octets.toString('base64')]);
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}
async function decode(page, text, layer = 'auto') {
  await page.fill('#layer', layer);
  await page.fill('#text', text);
  await page.click('#decode');
}
const tests = [];
const test = (name, run) => tests.push([name, run]);

test('the page is small', () => {
  const whole = readFileSync(file);
  const packed = brotliCompressSync(whole, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: whole.length,
    },
  }).length;
  console.log(`  ${whole.length} octets, ${packed} with brotli`);
  // Diameter's dictionary is 160 kB of it, the other tables 180 kB.
  assert.ok(packed <= 800_000, 'at most 800 kB');
});

test('the first message is shown soon, and nothing is loaded but the page', async () => {
  const times = [];
  for (let n = 0; n < 5; n++) {
    const page = await open();
    times.push(await page.evaluate(() => performance.getEntriesByName('shown')[0].startTime));
    await page.close();
  }
  times.sort((a, b) => a - b);
  console.log(`  first message after ${times.map((t) => t.toFixed(0)).join(', ')} ms`);
  assert.ok(times[2] <= 150 * patience, 'the median of five is within 150 ms');
  assert.deepEqual([...new Set(requests)], [url]);
});

test('the policy refuses every connection', async () => {
  const page = await open();
  const refused = await page.evaluate(async () => {
    const said = [];
    addEventListener('securitypolicyviolation', (e) => said.push(e.effectiveDirective));
    const failed = await fetch('http://127.0.0.1:9/').then(() => false, () => true);
    new Image().src = 'http://127.0.0.1:9/x.png';
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    await new Promise((done) => setTimeout(done, 50));
    return { failed, said: said.sort(), ran: window.ran === true };
  });
  assert.deepEqual(refused, { failed: true, said: ['connect-src', 'img-src', 'script-src-elem'], ran: false });
  assert.match(await page.locator('#private').textContent(), /Nothing leaves this browser/);
  await page.close();
  // Those were meant.
  problems.length = 0;
  requests.length = 0;
});

test('octets are pasted in every form', async () => {
  const page = await open();
  const hex = read('benches/messages/ul.m3ua.hex').trim(), octets = unhex(hex), pairs = hex.match(/../g);
  const dump = [];
  for (let at = 0; at < pairs.length; at += 16) dump.push(at.toString(16).padStart(4, '0') + '  ' + pairs.slice(at, at + 16).join(' '));
  const forms = [hex, pairs.join(' '), pairs.join(':'), dump.join('\n'), pairs.map((p) => '\\x' + p).join(''), octets.toString('base64'),
    'unsigned char m[] = {' + pairs.map((p) => '0x' + p).join(', ') + '};', hex.match(/.{1,32}/g).join('\n')];
  const lines = new Set();
  for (const form of forms) {
    await decode(page, form);
    assert.match(await status(page), /^1 message\. Taken for m3ua/);
    lines.add(await rows(page).first().textContent());
  }
  assert.equal(lines.size, 1);
  assert.match([...lines][0], /updateLocation/);
  // One message a line, and one a block.
  const other = read('benches/messages/s6a_ulr.hex').trim();
  await decode(page, `${hex}\n${other}\n${hex}`);
  assert.match(await status(page), /^3 messages\. Taken for m3ua, diameter/);
  await decode(page, `# two\n${dump.join('\n')}\n\n${other}\n`);
  assert.match(await status(page), /^2 messages/);
  // Pasted by the keyboard, into the text and beside it.
  await page.evaluate(() => { document.getElementById('text').value = ''; });
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    document.getElementById('list').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  }, other);
  assert.match(await status(page), /^1 message\. Taken for diameter/);
  await page.fill('#text', hex);
  await page.press('#text', 'Control+Enter');
  assert.match(await status(page), /^1 message\. Taken for m3ua/);
  await page.close();
});

test('bad input is told', async () => {
  const page = await open();
  for (const [text, layer, said] of [
    ['zz', 'auto', /`z` is no hexadecimal digit/],
    ['012', 'auto', /odd number/],
    ['', 'auto', /There are no octets/],
    ['6200', 'nonsense', /unknown layer `nonsense`/],
    ['ffffffff', 'auto', /no layer reads these octets/],
  ]) {
    await decode(page, text, layer);
    assert.match(await status(page), said);
    assert.ok(await page.locator('#status.bad').count());
    assert.equal(await rows(page).count(), 0);
  }
  await page.fill('#network', 'mars');
  await decode(page, '6200');
  assert.match(await status(page), /Coding/);
  await page.fill('#network', 'itu');
  await drop(page, 'none.pcap', Buffer.from([0, 1, 2, 3, 4, 5, 6, 7]));
  assert.match(await status(page), /none\.pcap: neither pcap nor pcapng/);
  const cut = readFileSync(join(root, 'samples/interconnect.pcap')).subarray(0, -7);
  await drop(page, 'cut.pcap', cut);
  await page.waitForFunction(() => document.getElementById('status').textContent.includes('ends inside'));
  assert.ok(await rows(page).count() > 5, 'what stands in front is shown');
  // One that cannot be decoded is shown with its error at its place.
  await decode(page, '62224804000000016b1a281806070011860501', 'tcap');
  assert.match(await status(page), /^1 message/);
  assert.ok(await page.locator('#marks .fault').count());
  await page.locator('#marks .fault').first().click();
  assert.ok(await page.locator('#tree .row .fault').count());
  assert.ok(await page.locator('#octets .octet.fault').count());
  await page.close();
});

test('a field shows its octets, and an octet its field', async () => {
  const page = await open();
  await decode(page, read('benches/messages/ul.m3ua.hex'));
  // Rows that are not seen do not exist.
  await page.evaluate(() => tree.reveal(visible.findIndex((i) => fields[i].name === 'imsi')));
  const field = rows(page, 'tree').filter({ hasText: 'imsi' }).first();
  const [from, to] = (await field.textContent()).match(/(\d+)\.\.(\d+)/).slice(1).map(Number);
  await field.click();
  const span = Array.from({ length: to - from }, (_, k) => from + k);
  assert.deepEqual(await chosen(page), span);
  assert.ok(await page.locator('#octets .octet.inside').count() > 0, 'the field around it is shown too');
  // Back: from another field to the octet, and to the same field.
  await page.focus('#tree');
  await page.keyboard.press('Home');
  assert.notDeepEqual(await chosen(page), span);
  await page.locator(`#octet-${to - 1}`).click();
  assert.deepEqual(await chosen(page), span);
  assert.match(await page.locator('#tree .row.chosen').textContent(), /imsi/);
  // A closed field opens when an octet of it is chosen.
  const before = await page.evaluate(() => visible.length);
  await page.focus('#tree');
  await page.keyboard.press('ArrowLeft');
  await page.locator('#tree .row.chosen .knob').click();
  assert.ok(await page.evaluate(() => visible.length) < before);
  assert.equal(await page.locator('#tree .row.chosen').getAttribute('aria-expanded'), 'false');
  await page.locator(`#octet-${to - 1}`).click();
  assert.match(await page.locator('#tree .row.chosen').textContent(), /imsi/);
  // Every octet has a field, and every field that has octets shows them.
  const bad = await page.evaluate(() => {
    const out = [];
    for (let at = 0; at < octets.length; at++) {
      chooseOctet(at);
      if (!document.getElementById('octet-' + at).classList.contains('chosen')) out.push(at);
    }
    return out;
  });
  assert.deepEqual(bad, []);
  await page.close();
});

test('errors and anomalies stand at their place', async () => {
  const page = await open();
  // The tag of the operation has a padded length; behind the message stand octets.
  const hex = read('benches/messages/srism.tcap.hex').trim();
  const odd = hex.replace('020101020', '02810101020').replace(/^62(..)/, (_, n) => '62' + (parseInt(n, 16) + 1).toString(16));
  const inner = odd.replace(/6c24a122/, '6c25a123');
  await decode(page, inner, 'tcap');
  const marks = await page.locator('#marks button').allTextContents();
  assert.ok(marks.some((m) => m.startsWith('odd: ')), marks.join());
  await page.locator('#marks .odd').first().click();
  assert.ok(await page.locator('#tree .row.chosen .odd').count(), 'the field has the mark');
  assert.ok(await page.locator('#octets .octet.odd').count(), 'the octet has it');
  assert.match(await rows(page).first().textContent(), /[A-Z][a-z]+[A-Z]/);
  // n and p go from one to the next.
  await page.focus('#tree');
  await page.keyboard.press('n');
  const one = await page.locator('#tree .row.chosen').getAttribute('id');
  await page.keyboard.press('p');
  assert.ok(one);
  await page.close();
});

test('everything can be done by keys, and has a name', async () => {
  const page = await open();
  await drop(page, 'sample.pcap', readFileSync(join(root, 'samples/interconnect.pcap')));
  await page.waitForFunction(() => document.querySelectorAll('#list .row').length > 5);
  await page.focus('#list');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  assert.equal(await page.locator('#list').getAttribute('aria-activedescendant'), 'list-2');
  assert.equal(await page.locator('#list-2').getAttribute('aria-selected'), 'true');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'tree');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  const [from, to] = (await page.locator('#tree .row.chosen').textContent()).match(/(\d+)\.\.(\d+)/).slice(1).map(Number);
  assert.equal((await chosen(page)).length, to - from);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  assert.equal(await page.locator('#tree-0').getAttribute('aria-expanded'), 'false');
  await page.keyboard.press('ArrowRight');
  assert.equal(await page.locator('#tree-0').getAttribute('aria-expanded'), 'true');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'octets');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  assert.equal(await page.locator('#octets .octet.here').getAttribute('id'), 'octet-17');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'filter');
  await page.keyboard.press('Escape');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'list');
  // The tree tells its levels and places; every control and every part has a name.
  const row = page.locator('#tree-1');
  assert.equal(await row.getAttribute('aria-level'), '2');
  assert.match(await row.getAttribute('aria-label'), /octets \d+ to \d+/);
  assert.match(await page.locator('#octet-0').getAttribute('aria-label'), /^octet 0: [0-9a-f]{2}/);
  const nameless = await page.evaluate(() => [...document.querySelectorAll('button, input, textarea, [role=tree], [role=listbox], [role=grid], section')]
    .filter((e) => !(e.getAttribute('aria-label') || e.labels?.length || e.textContent.trim())).map((e) => e.outerHTML));
  assert.deepEqual(nameless, []);
  await page.focus('#tab-fields');
  await page.keyboard.press('ArrowRight');
  const json = JSON.parse(await page.locator('#json').textContent());
  assert.equal(json.frame, 3);
  await page.keyboard.press('ArrowRight');
  assert.ok('identities' in JSON.parse(await page.locator('#json').textContent()));
  await page.close();
});

test('a capture is filtered, and drawn as a ladder', async () => {
  const page = await open();
  const sample = join(root, 'samples/interconnect.pcap');
  await page.setInputFiles('#file', sample);
  const all = rust(['--format', 'line', sample]);
  await page.waitForFunction((n) => document.getElementById('list-0')?.getAttribute('aria-setsize') === String(n), all.length);
  const shown = (await rows(page).allTextContents()).map((t) => t.replace(/^ *\d+ {2}/, ''));
  assert.deepEqual(shown, all);
  for (const expression of ['diameter.command == "ULR"', 'any_flag()', 'map.operation and not imsi', 'frame > 3 and sccp.calling.gt starts_with "1555"']) {
    await page.fill('#filter', expression);
    await page.press('#filter', 'Enter');
    const known = rust(['--format', 'line', '-f', expression, sample]);
    const few = (await rows(page).allTextContents()).map((t) => t.replace(/^ *\d+ {2}/, ''));
    assert.deepEqual(few, known, expression);
  }
  await page.fill('#filter', 'map.operation == "nonsense"');
  await page.press('#filter', 'Enter');
  assert.match(await page.locator('#asked.bad').textContent(), /nonsense[^]*\^[^]*All messages are shown/);
  assert.equal(await rows(page).count(), all.length);
  await page.fill('#filter', '');
  await page.press('#filter', 'Enter');
  await page.click('#ladder');
  const steps = page.locator('#steps g');
  assert.equal(await steps.count(), all.length);
  await steps.nth(4).locator('text').first().click();
  assert.match(await page.locator('#about').textContent(), new RegExp(`^frame ${all[4].trim().split(' ')[0]},`));
  await page.click('#ladder');
  assert.equal(await rows(page).count(), all.length);
  await page.close();
});

test('a link shows the same messages', async () => {
  const page = await open();
  await decode(page, `${read('benches/messages/ul.m3ua.hex').trim()}\n\n${read('benches/messages/s6a_ulr.hex').trim()}`);
  const before = await rows(page).allTextContents();
  await page.fill('#filter', 'imsi');
  await page.press('#filter', 'Enter');
  await page.click('#share-all');
  const fragment = new URL(page.url()).hash;
  assert.match(fragment, /^#filter=imsi&m=m3ua\.[\w-]+&m=diameter\.[\w-]+$/);
  const other = await open(fragment);
  assert.deepEqual(await rows(other).allTextContents(), before);
  assert.equal(await other.locator('#filter').inputValue(), 'imsi');
  await other.locator('#list-1').click();
  await other.click('#share-one');
  assert.match(new URL(other.url()).hash, /^#m=diameter\.[\w-]+$/);
  await other.close();
  // What is wrong in a link is told, and the rest of it shown.
  const bad = await open('#m=m3ua.AQ&m=nonsense.AAAA&m=tcap.%21%21&m=x&filter=%3D%3D');
  assert.match(await status(bad), /^1 message.*nonsense.*not intact/s);
  assert.ok(await bad.locator('#asked.bad').count());
  await bad.close();
  await page.close();
});

test('10,000 messages', async () => {
  const page = await open();
  const carried = VECTORS.filter((v) => ['m3ua', 'sua', 'sccp', 'tcap', 'diameter', 'mtp3', 'm2pa', 'isup'].includes(v.layer));
  const messages = Array.from({ length: 10_000 }, (_, n) => carried[(n * 7) % carried.length]);
  const octets = capture(messages);
  const told = await page.evaluate((text) => {
    const octets = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
    const times = [];
    let count = 0;
    for (let n = 0; n < 5; n++) {
      wasm.clear();
      const begin = performance.now();
      call('capture', octets);
      call('filter', '');
      const read = performance.now() - begin;
      count = wasm.shown();
      const lines = call('rows', '', 0, count).text.split('\n').length - 1;
      times.push({ read, all: performance.now() - begin, lines });
    }
    times.sort((a, b) => a.all - b.all);
    return { count, ...times[2] };
  }, octets.toString('base64'));
  const each = (ms) => (1000 * ms / told.count).toFixed(1);
  console.log(`  ${told.count} messages: ${each(told.read)} us each to read them, ${each(told.all)} with the lines of all`);
  assert.ok(told.count >= 10_000 && told.lines === told.count);
  assert.ok(1000 * told.all / told.count <= 20 * patience, 'at most 20 us a message');
  // Dropped, looked at by keys, filtered.
  await drop(page, 'many.pcap', octets);
  await page.waitForFunction((n) => document.getElementById('list-0')?.getAttribute('aria-setsize') === String(n), told.count);
  assert.ok(await rows(page).count() < 100, 'rows that are not seen do not exist');
  await page.focus('#list');
  await page.keyboard.press('End');
  assert.equal(await page.locator('#list').getAttribute('aria-activedescendant'), `list-${told.count - 1}`);
  await page.fill('#filter', 'diameter');
  await page.press('#filter', 'Enter');
  assert.match(await status(page), new RegExp(`^${told.count} messages, \\d+ of them shown`));
  // The same by lines of text.
  await decode(page, messages.map((m) => m.octets.toString('hex')).slice(0, 2000).filter(Boolean).join('\n'));
  assert.ok(Number((await status(page)).match(/^(\d+)/)[1]) >= 1900, await status(page));
  await page.close();
});

// The lines of `screen` for messages; whatever else the page asks of each does not fail.
async function verdicts(page, messages) {
  const out = [];
  for (let from = 0; from < messages.length; from += 2000) {
    const part = messages.slice(from, from + 2000).map(({ layer, octets }) => [layer, octets.toString('hex')]);
    out.push(...await page.evaluate((part) => part.map(([layer, hex]) => {
      const name = encoder.encode(layer), given = new Uint8Array(name.length + hex.length / 2);
      given.set(name);
      for (let i = 0; i < hex.length / 2; i++) given[name.length + i] = parseInt(hex.substr(2 * i, 2), 16);
      wasm.clear();
      const added = call('add', given, name.length);
      if (!added.well) return added.text;
      call('filter');
      for (const what of ['fields', 'json']) call(what, '', 0);
      call('rows', '', 0, 1);
      return call('screen', '', 0).text.trimEnd();
    }), part));
  }
  return out;
}
// The first that differ, of messages of several layers.
function compare(messages, said) {
  const of = new Map();
  messages.forEach((m, n) => of.set(m.layer, [...(of.get(m.layer) ?? []), n]));
  let count = 0;
  for (const [layer, all] of of) {
    const known = rust(['--format', 'screen', '--layer', layer, '--hex', '-'], all.map((n) => messages[n].octets.toString('hex')).join('\n') + '\n');
    assert.equal(known.length, all.length, layer);
    all.forEach((n, k) => assert.equal(said[n], known[k], `${layer} ${messages[n].octets.toString('hex')}`));
    count += all.length;
  }
  return count;
}

test('20,000 mutations have the verdicts of the Rust call', async () => {
  const page = await open();
  const begin = Date.now();
  const messages = [...VECTORS, ...mutations(VECTORS, 20_000)];
  const count = compare(messages, await verdicts(page, messages));
  console.log(`  ${count} messages are the same, in ${((Date.now() - begin) / 1000).toFixed(0)} s`);
  // Some of them through all of the page.
  const few = mutations(VECTORS, 200);
  for (const { layer, octets } of few) await decode(page, octets.toString('hex'), layer);
  // Captures that are not intact: no end, no failure.
  const whole = capture(VECTORS.filter((v) => !v.layer.includes(':') && !v.layer.startsWith('sms')).slice(0, 300));
  const captures = mutations([{ layer: '', octets: whole }, { layer: '', octets: readFileSync(join(root, 'samples/interconnect.pcap')) }], 200);
  for (const { octets } of captures) {
    const same = await page.evaluate((text) => {
      wasm.clear();
      call('capture', Uint8Array.from(atob(text), (c) => c.charCodeAt(0)));
      call('filter');
      return Array.from({ length: wasm.shown() }, (_, n) => call('screen', '', n).text.trimEnd());
    }, octets.toString('base64'));
    const known = spawnSync(sigdump, ['--format', 'screen', '-'], { input: octets, maxBuffer: 1 << 30 });
    assert.equal(same.join('\n'), known.stdout.toString().trimEnd());
  }
  assert.doesNotMatch(await status(page), /The decoder stopped/);
  await page.close();
});

if (faults) {
  test('known faults have the verdicts of the Rust call', async () => {
    const page = await open();
    const messages = [], captures = new Set();
    for (const name of readdirSync(join(faults, 'cases')).filter((n) => n.endsWith('.jsonl'))) {
      for (const line of readFileSync(join(faults, 'cases', name), 'utf8').split('\n').filter(Boolean)) {
        const { args = [], file = [] } = JSON.parse(line);
        const layer = args[args.indexOf('--layer') + 1], hex = args[args.indexOf('--hex') + 1];
        const known = args.includes('--layer') && args.includes('--hex') && /^([0-9a-f]{2})+$/i.test(hex) && layer !== 'auto';
        if (known && !args.includes('--network') && !args.includes('--ansi')) messages.push({ layer, octets: unhex(hex) });
        for (const one of [file].flat()) captures.add(join(faults, one));
      }
    }
    const asked = messages.filter(({ layer }) => spawnSync(sigdump, ['--layer', layer, '--hex', '00']).status < 2);
    const count = compare(asked, await verdicts(page, asked));
    let units = 0;
    const files = [...captures].filter((f) => existsSync(f) && statSync(f).size < 32 << 20);
    for (const name of files) {
      const same = await page.evaluate((text) => {
        wasm.clear();
        call('capture', Uint8Array.from(atob(text), (c) => c.charCodeAt(0)));
        call('filter');
        return Array.from({ length: wasm.shown() }, (_, n) => {
          call('fields', '', n);
          return call('screen', '', n).text.trimEnd();
        });
      }, readFileSync(name).toString('base64'));
      const known = spawnSync(sigdump, ['--format', 'screen', name], { maxBuffer: 1 << 30 });
      assert.equal(same.join('\n'), known.stdout.toString().trimEnd(), name);
      units += same.length;
    }
    console.log(`  ${count} messages and ${units} of ${files.length} captures are the same`);
    await page.close();
  });
}

test('screenshots', async () => {
  mkdirSync(screenshots, { recursive: true });
  const page = await open();
  await page.setInputFiles('#file', join(root, 'samples/interconnect.pcap'));
  await page.waitForFunction(() => document.querySelectorAll('#list .row').length > 5);
  await page.evaluate(() => {
    document.getElementById('text').value = '';
    // A message with something odd, and a field of it that has a length.
    for (let n = 0; n < shown && !marks.length; n++) messages.to(n);
    const at = fields.findIndex((f) => f.kind === 'i' && f.to - f.from > 4);
    chooseField(Math.max(0, at));
  });
  for (const [name, colorScheme] of [['web-light.png', 'light'], ['web-dark.png', 'dark']]) {
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(150);
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    assert.equal(Number(ground.match(/\d+/)[0]) > 128, colorScheme === 'light');
    await page.screenshot({ path: join(screenshots, name) });
  }
  // The button says otherwise than the system.
  await page.click('#theme');
  assert.ok(Number((await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).match(/\d+/)[0]) > 128);
  await page.close();
});

let failed = 0;
const only = process.env.ONLY;
for (const [name, run] of tests.filter(([name]) => !only || name.includes(only))) {
  const begin = Date.now();
  problems.length = 0;
  try {
    await run();
    assert.deepEqual(problems, []);
    console.log(`ok ${name} (${((Date.now() - begin) / 1000).toFixed(1)} s)`);
  } catch (e) {
    failed++;
    console.log(`FAILED ${name}: ${String(e.stack ?? e).slice(0, 3000)}`);
  }
}
await browser.close();
process.exit(failed ? 1 : 0);
