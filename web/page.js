'use strict';
const ROW = 22;
// Octets that are shown at once; a message may have a million.
const PAGE = 4096;
const MAX_FILE = 512 << 20;
const MAX_LINK = 64 << 10;
const $ = (id) => document.getElementById(id);
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/* The decoder. */

let module, wasm;
function octetsOfPage() {
  // Its octets stand in the page as characters of windows-1252; make.mjs says which otherwise.
  const text = $('wasm').textContent, octetOf = new Uint8Array(1 << 16);
  const marked = $('wasm').dataset.octets.split(' ').map(Number), [zero, cr, mark] = marked;
  const characters = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, octet) => octet));
  for (let octet = 0; octet < 256; octet++) octetOf[characters.charCodeAt(octet)] = octet;
  const out = new Uint8Array(text.length);
  let size = 0;
  for (let i = 0; i < text.length; i++) {
    const octet = octetOf[text.charCodeAt(i)];
    if (octet === mark) out[size++] = marked[text.charCodeAt(++i) - 0x30];
    else out[size++] = octet === zero ? 0 : octet === cr ? 0x0d : octet;
  }
  return out.subarray(0, size);
}
async function start() {
  module ??= await WebAssembly.compile(octetsOfPage());
  wasm = (await WebAssembly.instantiate(module)).exports;
}
/// Calls an export with octets or a text, and arguments behind it: whether it went well, and what it says.
function call(name, given = '', ...rest) {
  const octets = typeof given === 'string' ? encoder.encode(given) : given;
  // The memory may grow while room is made for the input, so it is looked at behind that.
  const at = wasm.input(octets.length);
  new Uint8Array(wasm.memory.buffer, at, octets.length).set(octets);
  const well = wasm[name](...rest);
  return { well, text: decoder.decode(new Uint8Array(wasm.memory.buffer, wasm.output(), wasm.output_len())) };
}
/// Does something with the decoder; if that stops, a new one takes its place, and the page says so.
async function safely(work) {
  try {
    await work();
  } catch (e) {
    if (!(e instanceof WebAssembly.RuntimeError || e instanceof RangeError)) throw e;
    await start();
    shown = 0;
    messages.set(0);
    clearMessage();
    say('The decoder stopped (' + e.message + '); the messages are gone. It may be that they need more memory than a page has.', true);
  }
}
function say(text, bad = false) {
  $('status').textContent = text;
  $('status').classList.toggle('bad', bad);
}

/* Rows of one height, of which those exist that are seen. */

class Rows {
  constructor(element, draw, choose) {
    Object.assign(this, { element, draw, choose, count: 0, chosen: -1, space: document.createElement('div') });
    this.space.className = 'space';
    this.space.setAttribute('role', 'presentation');
    element.append(this.space);
    element.addEventListener('scroll', () => this.render());
    new ResizeObserver(() => {
      if (this.chosen >= 0) this.reveal(this.chosen);
      this.render();
    }).observe(element);
    element.addEventListener('click', (e) => {
      const row = e.target.closest('.row');
      if (row) this.to(Number(row.dataset.n), e);
    });
  }
  set(count, chosen = -1) {
    this.count = count;
    this.chosen = chosen;
    this.space.style.height = count * ROW + 'px';
    if (chosen >= 0) this.reveal(chosen);
    this.render();
  }
  reveal(n) {
    const { element } = this, top = n * ROW;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + ROW > element.scrollTop + element.clientHeight) element.scrollTop = top + ROW - element.clientHeight;
  }
  to(n, event) {
    if (n < 0 || n >= this.count) return;
    this.chosen = n;
    this.reveal(n);
    this.render();
    this.choose(n, event);
  }
  render() {
    const { element, count, chosen } = this;
    const from = Math.max(0, Math.floor(element.scrollTop / ROW) - 4);
    const to = Math.min(count, from + Math.ceil(element.clientHeight / ROW) + 9);
    const rows = this.draw(from, to).map((row, i) => {
      const n = from + i, div = document.createElement('div');
      div.className = n === chosen ? 'row chosen' : 'row';
      div.id = element.id + '-' + n;
      div.dataset.n = n;
      div.style.top = n * ROW + 'px';
      for (const [name, value] of Object.entries(row.about)) div.setAttribute(name, value);
      div.setAttribute('aria-selected', n === chosen);
      for (const [kind, text] of row.parts) {
        if (kind) {
          const span = document.createElement('span');
          span.className = kind;
          span.textContent = text;
          div.append(span);
        } else div.append(text);
      }
      return div;
    });
    element.replaceChildren(this.space, ...rows);
    if (chosen >= from && chosen < to) element.setAttribute('aria-activedescendant', element.id + '-' + chosen);
    else element.removeAttribute('aria-activedescendant');
  }
  /// The row that a key goes to, or `undefined`.
  key(key) {
    const page = Math.max(1, Math.floor(this.element.clientHeight / ROW) - 1);
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -this.count, End: this.count }[key];
    return by === undefined ? undefined : Math.max(0, Math.min(this.count - 1, this.chosen + by));
  }
}

/* Messages. */

let shown = 0, total = 0, note = '', current = null;
const messages = new Rows($('list'), drawMessages, (n) => showMessage(n));
// The marks of a line, by the colours that a terminal would have.
const COLOURS = { 2: 'aside', 31: 'fault', 32: 'identity', 33: 'odd', 36: 'name' };
function coloured(line) {
  const parts = [];
  let kind = '';
  line.split(/\x1b\[(\d+)m/).forEach((text, i) => {
    if (i % 2) kind = text === '0' ? '' : COLOURS[text] ?? kind;
    else if (text) parts.push([kind, text]);
  });
  return parts;
}
function drawMessages(from, to) {
  if (from >= to) return [];
  return call('rows', '', from, to - from).text.split('\n').slice(0, -1).map((row, i) => {
    const [number, line] = row.split('\t'), parts = coloured(line);
    const label = parts.map(([kind, text]) => (kind === 'fault' ? 'error ' : kind === 'odd' ? 'odd ' : '') + text).join('');
    const about = { role: 'option', 'aria-setsize': shown, 'aria-posinset': from + i + 1, 'aria-label': 'Message ' + number + ': ' + label.trim() };
    return { parts: [['aside', number.padStart(6) + '  '], ...parts], about };
  });
}
function refresh(said = note) {
  note = said;
  total = wasm.count();
  const asked = call('filter', $('filter').value.trim());
  $('asked').textContent = asked.text;
  $('asked').classList.toggle('bad', !asked.well);
  shown = wasm.shown();
  const few = shown === total ? '' : ', ' + shown + ' of them shown';
  say((total === 1 ? '1 message' : total + ' messages') + few + (note && '. ' + note));
  messages.element.scrollTop = 0;
  messages.set(shown, shown ? 0 : -1);
  if (shown) showMessage(0);
  else clearMessage();
  if (!$('steps').hidden) drawLadder();
  // When it has been painted, for whoever measures.
  if (shown && !performance.getEntriesByName('shown').length) requestAnimationFrame(() => setTimeout(() => performance.mark('shown')));
}
function settle() {
  const set = call('settings', $('network').value.trim() + '\n' + $('assigned').value.trim());
  if (!set.well) say(set.text, true);
  return set.well;
}
function decodeText() {
  return safely(() => {
    if (!settle()) return;
    wasm.clear();
    const layer = encoder.encode($('layer').value.trim() || 'auto');
    const text = encoder.encode($('text').value);
    const given = new Uint8Array(layer.length + text.length);
    given.set(layer);
    given.set(text, layer.length);
    const { well, text: said } = call('paste', given, layer.length);
    refresh(well ? said : '');
    if (!well) say(said, true);
  });
}
const MAGIC = ['a1b2c3d4', 'd4c3b2a1', 'a1b23c4d', '4d3cb2a1', '0a0d0d0a', '28b52ffd'];
function isText(octets) {
  const front = [...octets.subarray(0, 4)].map((b) => b.toString(16).padStart(2, '0')).join('');
  return !MAGIC.includes(front) && !front.startsWith('1f8b') && !octets.subarray(0, 4096).includes(0);
}
function openFiles(files) {
  return safely(async () => {
    if (!settle()) return;
    wasm.clear();
    const said = [];
    let bad = false;
    for (const file of files) {
      if (file.size > MAX_FILE) {
        said.push(file.name + ': larger than 512 MB, which is for sigdump');
        bad = true;
        continue;
      }
      const octets = new Uint8Array(await file.arrayBuffer());
      if (isText(octets)) {
        $('text').value = decoder.decode(octets);
        return decodeText();
      }
      const { well, text } = call('capture', octets);
      if (text) said.push(file.name + ': ' + text);
      bad ||= !well;
    }
    refresh(said.join('; '));
    $('status').classList.toggle('bad', bad);
  });
}

/* One message: fields beside octets. */

let fields = [], visible = [], closed = new Set(), marks = [], octets = new Uint8Array(), first = 0, here = -1, form = 'fields';
const tree = new Rows($('tree'), drawFields, (n, event) => {
  const i = visible[n];
  const knob = event && event.target.closest('.knob');
  if (knob) return toggle(i);
  chooseField(i);
});
function clearMessage() {
  [current, fields, visible, marks, octets, first, here] = [null, [], [], [], new Uint8Array(), 0, -1];
  closed.clear();
  tree.set(0);
  $('about').textContent = '';
  $('json').textContent = '';
  drawMarks();
  drawOctets();
}
function showMessage(n) {
  const { text } = call('fields', '', n);
  const [hex, about, ...lines] = text.split('\n');
  const [layer, said] = about.split('\t');
  clearMessage();
  current = { n, layer };
  octets = Uint8Array.from({ length: hex.length / 2 }, (_, i) => parseInt(hex.substr(2 * i, 2), 16));
  for (const line of lines) {
    const part = line.split('\t');
    if (part[0] === '!' || part[0] === '?') {
      const [sign, of, at, name, more, field] = part;
      marks.push({ fault: sign === '!', of, at: Number(at), name, more, field: field ? Number(field) : -1 });
    } else if (part.length === 7) {
      const [depth, from, to, kind, name, type, value] = part;
      fields.push({ depth: Number(depth), from: Number(from), to: Number(to), kind, name, type, value, marks: [], up: -1, size: 1, place: 1, last: 0 });
    }
  }
  // The field above each, and how many stand beside it.
  const above = [];
  const beside = new Map();
  fields.forEach((f, i) => {
    above.length = f.depth;
    f.up = f.depth ? above[f.depth - 1] : -1;
    above[f.depth] = i;
    const row = beside.get(f.up) ?? [];
    row.push(i);
    beside.set(f.up, row);
  });
  for (const row of beside.values()) row.forEach((i, k) => { fields[i].size = row.length; fields[i].place = k + 1; });
  for (const m of marks) {
    if (m.field < 0) m.field = innermost(m.at);
    if (m.field >= 0) fields[m.field].marks.push(m);
  }
  $('about').textContent = said;
  drawMarks();
  lay();
  if (form === 'fields') drawOctets();
  else drawJson();
}
/// The smallest field with an octet, the one inside if two are of one size; -1 if none has it.
function innermost(at) {
  let best = -1;
  fields.forEach((f, i) => {
    if (f.from <= at && at < f.to && (best < 0 || f.to - f.from <= fields[best].to - fields[best].from)) best = i;
  });
  return best;
}
function isOuter(i) {
  return i + 1 < fields.length && fields[i + 1].depth > fields[i].depth;
}
/// Lays out the fields that stand in no closed one.
function lay(chosen = -1) {
  visible = [];
  for (let i = 0; i < fields.length; i++) {
    visible.push(i);
    if (closed.has(i)) {
      const { depth } = fields[i];
      while (i + 1 < fields.length && fields[i + 1].depth > depth) i++;
    }
  }
  tree.set(visible.length, chosen < 0 ? -1 : visible.indexOf(chosen));
}
function drawFields(from, to) {
  return visible.slice(from, to).map((i) => {
    const f = fields[i], outer = isOuter(i);
    const range = f.to > f.from ? f.from + '..' + f.to : '';
    const knob = outer ? (closed.has(i) ? '+ ' : '- ') : '  ';
    const parts = [['aside', range.padStart(11) + ' ' + '  '.repeat(f.depth)], ['knob aside', knob], ['', f.name || '-']];
    if (f.type) parts.push(['aside', ' <' + f.type + '>']);
    if (f.value) parts.push(f.kind === 'f' ? ['fault', '  ! ' + f.value] : [f.kind === 'i' ? 'identity' : '', ': ' + f.value]);
    for (const m of f.marks) if (!m.fault || f.kind !== 'f') parts.push([m.fault ? 'fault' : 'odd', (m.fault ? '  ! ' : '  ? ') + told(m)]);
    const said = f.marks.map((m) => (m.fault ? 'error ' : 'odd ') + told(m));
    const about = {
      role: 'treeitem', 'aria-level': f.depth + 1, 'aria-setsize': f.size, 'aria-posinset': f.place,
      'aria-label': [f.name || 'item', f.type, f.value, range && 'octets ' + f.from + ' to ' + (f.to - 1), ...said].filter(Boolean).join(', '),
    };
    if (outer) about['aria-expanded'] = !closed.has(i);
    return { parts, about };
  });
}
function told(m) {
  return m.name + (m.more ? ' (' + m.more + ')' : '');
}
function drawMarks() {
  $('marks').replaceChildren(...marks.slice(0, 200).map((m) => {
    const item = document.createElement('li'), button = document.createElement('button');
    button.type = 'button';
    button.className = m.fault ? 'fault' : 'odd';
    button.textContent = (m.fault ? 'error' : 'odd') + ': ' + m.of + ' ' + told(m) + ', octet ' + m.at;
    button.addEventListener('click', () => goTo(m));
    item.append(button);
    return item;
  }));
  if (marks.length > 200) $('marks').append('and ' + (marks.length - 200) + ' more');
}
function goTo(m) {
  if (m.field >= 0) chooseField(m.field, m.at);
  else chooseOctet(Math.min(m.at, octets.length - 1));
}
/// The field that is chosen in the tree, or -1.
function chosenField() {
  return visible[tree.chosen] ?? -1;
}
function open(i) {
  let changed = false;
  for (let up = fields[i].up; up >= 0; up = fields[up].up) changed = closed.delete(up) || changed;
  return changed;
}
function toggle(i) {
  if (!isOuter(i)) return;
  if (!closed.delete(i)) closed.add(i);
  lay(i);
}
/// Chooses a field, and shows its octets; `at` is the one that is looked at.
function chooseField(i, at = fields[i].from) {
  if (open(i)) lay(i);
  else if (chosenField() !== i) {
    const n = visible.indexOf(i);
    tree.chosen = n;
    tree.reveal(n);
    tree.render();
  }
  here = at < octets.length ? at : -1;
  page(here);
  drawOctets();
}
/// Chooses an octet, and the field that it is of.
function chooseOctet(at) {
  if (at < 0 || at >= octets.length) return;
  const i = innermost(at);
  if (i >= 0) return chooseField(i, at);
  here = at;
  page(at);
  drawOctets();
}
function page(at) {
  if (at >= 0 && (at < first || at >= first + PAGE)) first = Math.floor(at / PAGE) * PAGE;
}
function drawOctets() {
  const i = chosenField(), field = fields[i], outside = field && fields[field.up];
  const bad = new Map();
  for (const m of marks) bad.set(m.at, m.fault || bad.get(m.at) === 'fault' ? 'fault' : 'odd');
  for (const f of fields) if (f.kind === 'f') for (let at = Math.max(f.from, first); at < f.to && at < first + PAGE; at++) bad.set(at, 'fault');
  const lines = [];
  const end = Math.min(octets.length, first + PAGE);
  for (let row = first; row < end; row += 16) {
    const line = document.createElement('div'), at = document.createElement('span'), text = document.createElement('span');
    line.className = 'line';
    line.setAttribute('role', 'row');
    at.className = 'at';
    at.textContent = row.toString(16).padStart(4, '0');
    at.setAttribute('role', 'rowheader');
    line.append(at);
    let letters = '';
    for (let k = row; k < Math.min(row + 16, end); k++) {
      const cell = document.createElement('span'), hex = octets[k].toString(16).padStart(2, '0');
      let kind = 'octet';
      if (field && k >= field.from && k < field.to) kind += ' chosen';
      else if (outside && k >= outside.from && k < outside.to) kind += ' inside';
      if (bad.has(k)) kind += ' ' + bad.get(k);
      if (k === here) kind += ' here';
      cell.className = kind;
      cell.id = 'octet-' + k;
      cell.textContent = hex;
      cell.setAttribute('role', 'gridcell');
      cell.setAttribute('aria-selected', kind.includes('chosen'));
      cell.setAttribute('aria-label', 'octet ' + k + ': ' + hex + (bad.has(k) ? ', ' + (bad.get(k) === 'fault' ? 'error' : 'odd') : ''));
      line.append(cell);
      letters += octets[k] > 31 && octets[k] < 127 ? String.fromCharCode(octets[k]) : '.';
    }
    // A short row is as wide as the others.
    for (let k = end; k < row + 16; k++) {
      const none = document.createElement('span');
      none.className = 'octet';
      none.textContent = '\u00a0\u00a0';
      none.setAttribute('aria-hidden', 'true');
      line.append(none);
    }
    text.className = 'text';
    text.textContent = letters;
    text.setAttribute('aria-hidden', 'true');
    line.append(text);
    lines.push(line);
  }
  $('octets').replaceChildren(...lines);
  $('pages').hidden = octets.length <= PAGE;
  $('page').textContent = first + ' to ' + (end - 1) + ' of ' + octets.length;
  const cell = $('octet-' + here);
  if (cell) {
    $('octets').setAttribute('aria-activedescendant', cell.id);
    cell.scrollIntoView({ block: 'nearest' });
  } else $('octets').removeAttribute('aria-activedescendant');
}
function turn(by) {
  const to = first + by;
  if (to < 0 || to >= octets.length) return;
  first = to;
  drawOctets();
}

/* Other forms of the message, and the ladder. */

function drawJson() {
  if (!current) return;
  const { text } = call(form === 'json' ? 'json' : 'screen', '', current.n);
  $('json').textContent = JSON.stringify(JSON.parse(text), null, 2);
}
function choose(tab) {
  form = tab.id.slice(4);
  for (const other of document.querySelectorAll('[role=tab]')) {
    other.setAttribute('aria-selected', other === tab);
    other.tabIndex = other === tab ? 0 : -1;
  }
  $('fields').hidden = form !== 'fields';
  $('json').hidden = form === 'fields';
  $('json').setAttribute('aria-labelledby', tab.id);
  if (form !== 'fields') drawJson();
  else {
    tree.render();
    drawOctets();
  }
}
const steps = $('steps').attachShadow({ mode: 'open' });
function drawLadder() {
  const { text, well } = call('ladder');
  // The policy of the page allows no style in a text that is parsed.
  let own = '';
  const bare = text.replace(/<style>([^]*?)<\/style>/, (_, style) => { own = style; return ''; });
  const svg = new DOMParser().parseFromString(bare, 'image/svg+xml').documentElement;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(own + 'rect{fill:Canvas}text{fill:CanvasText}.t,.r{opacity:.7}g{cursor:pointer}g:hover text{text-decoration:underline}'
    + '.x{fill:light-dark(#b00,#ff8f8f)}.e{stroke:light-dark(#b00,#ff8f8f)}.v{stroke:light-dark(#ccd,#3a414d)}line{stroke:light-dark(#456,#9ab)}marker path{fill:light-dark(#456,#9ab)}');
  steps.adoptedStyleSheets = [sheet];
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', 'Ladder of ' + shown + ' messages; the list has the same messages');
  steps.replaceChildren(document.importNode(svg, true));
  steps.querySelectorAll('g').forEach((g, n) => g.addEventListener('click', () => messages.to(n)));
  if (well > 1) say($('status').textContent + '. The ladder has the first 20000 of them.');
}
function showLadder(is) {
  $('ladder').setAttribute('aria-pressed', is);
  $('steps').hidden = !is;
  $('list').hidden = is;
  if (is) drawLadder();
  else messages.render();
}

/* Links: what is shown stands behind the number sign, which no browser sends. */

function base64(octets) {
  let text = '';
  for (const b of octets) text += String.fromCharCode(b);
  return btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}
function unbase64(text) {
  return Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
}
async function share(all) {
  const of = new URLSearchParams();
  if ($('network').value.trim() !== 'itu') of.set('network', $('network').value.trim());
  if (all && $('filter').value.trim()) of.set('filter', $('filter').value.trim());
  let size = 0;
  const from = all ? 0 : current?.n ?? 0, to = all ? shown : current ? from + 1 : 0;
  for (let n = from; n < to && size <= MAX_LINK; n++) {
    const [hex, about] = call('fields', '', n).text.split('\n', 2);
    const m = about.split('\t')[0] + '.' + base64(Uint8Array.from({ length: hex.length / 2 }, (_, i) => parseInt(hex.substr(2 * i, 2), 16)));
    size += m.length;
    of.append('m', m);
  }
  if (!to) return say('There is no message to link to.', true);
  if (size > MAX_LINK) return say('These messages are too long for a link.', true);
  history.replaceState(null, '', '#' + of);
  try {
    await navigator.clipboard.writeText(location.href);
    say('The link stands in the address bar and in the clipboard.');
  } catch {
    say('The link stands in the address bar.');
  }
}
/// Shows what the link says; whether it says something.
async function follow() {
  const of = new URLSearchParams(location.hash.slice(1));
  const all = of.getAll('m');
  if (!all.length) return false;
  await safely(() => {
    $('network').value = of.get('network') ?? 'itu';
    $('filter').value = of.get('filter') ?? '';
    $('text').value = '';
    wasm.clear();
    const bad = [];
    if (!settle()) return;
    for (const m of all) {
      const dot = m.indexOf('.');
      try {
        const layer = encoder.encode(m.slice(0, Math.max(0, dot)));
        const own = unbase64(m.slice(dot + 1));
        const given = new Uint8Array(layer.length + own.length);
        given.set(layer);
        given.set(own, layer.length);
        const { well, text } = call('add', given, layer.length);
        if (!well) bad.push(text);
      } catch (e) {
        if (!(e instanceof DOMException)) throw e;
        bad.push('a message of the link is not intact');
      }
    }
    refresh(bad.join('; '));
    $('status').classList.toggle('bad', bad.length > 0);
  });
  return true;
}

/* What people do. */

$('source').addEventListener('submit', (e) => { e.preventDefault(); decodeText(); });
$('text').addEventListener('keydown', (e) => { if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) { e.preventDefault(); decodeText(); } });
$('text').addEventListener('paste', () => setTimeout(decodeText));
document.addEventListener('paste', (e) => {
  if (e.target.closest?.('input, textarea')) return;
  const { files } = e.clipboardData;
  if (files.length) return openFiles(files);
  $('text').value = e.clipboardData.getData('text/plain');
  decodeText();
});
$('file').addEventListener('change', (e) => { openFiles([...e.target.files]); e.target.value = ''; });
for (const name of ['dragenter', 'dragover']) document.addEventListener(name, (e) => { e.preventDefault(); document.body.classList.add('dropping'); });
document.addEventListener('dragleave', (e) => { if (!e.relatedTarget) document.body.classList.remove('dropping'); });
document.addEventListener('drop', (e) => {
  e.preventDefault();
  document.body.classList.remove('dropping');
  const files = [...e.dataTransfer.files], text = e.dataTransfer.getData('text/plain');
  if (files.length) openFiles(files);
  else if (text) {
    $('text').value = text;
    decodeText();
  }
});
$('ask').addEventListener('submit', (e) => { e.preventDefault(); safely(() => refresh()); });
$('ladder').addEventListener('click', () => safely(() => showLadder($('steps').hidden)));
$('share-one').addEventListener('click', () => safely(() => share(false)));
$('share-all').addEventListener('click', () => safely(() => share(true)));
$('before').addEventListener('click', () => turn(-PAGE));
$('behind').addEventListener('click', () => turn(PAGE));
$('octets').addEventListener('click', (e) => { const cell = e.target.closest('.octet[id]'); if (cell) chooseOctet(Number(cell.id.slice(6))); });
for (const tab of document.querySelectorAll('[role=tab]')) {
  tab.addEventListener('click', () => safely(() => choose(tab)));
  tab.addEventListener('keydown', (e) => {
    const all = [...document.querySelectorAll('[role=tab]')], by = { ArrowRight: 1, ArrowLeft: -1 }[e.key];
    if (!by) return;
    const next = all[(all.indexOf(tab) + by + all.length) % all.length];
    next.focus();
    safely(() => choose(next));
  });
}
function on(element, keys) {
  element.addEventListener('keydown', (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    if (keys(e.key) !== false) e.preventDefault();
  });
}
on($('list'), (key) => {
  const to = messages.key(key);
  if (to !== undefined) return void safely(() => messages.to(to));
  if (key !== 'Enter') return false;
  if (form !== 'fields') return $('json').focus();
  $('tree').focus();
  if (tree.chosen < 0 && fields.length) chooseField(0);
});
on($('tree'), (key) => {
  const to = tree.key(key), i = chosenField();
  if (to !== undefined) return tree.to(to);
  if (key === 'Escape') return $('list').focus();
  if (i < 0) return false;
  if (key === 'Enter') return $('octets').focus();
  if (key === 'ArrowRight') return closed.has(i) ? toggle(i) : isOuter(i) ? chooseField(i + 1) : undefined;
  if (key === 'ArrowLeft') return isOuter(i) && !closed.has(i) ? toggle(i) : fields[i].up >= 0 ? chooseField(fields[i].up) : undefined;
  return false;
});
on($('octets'), (key) => {
  if (key === 'Enter') return $('tree').focus();
  if (key === 'Escape') return $('list').focus();
  const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 16, ArrowUp: -16, Home: -octets.length, End: octets.length }[key];
  if (by === undefined) return false;
  chooseOctet(Math.max(0, Math.min(octets.length - 1, Math.max(here, 0) + by)));
});
let mark = -1;
document.addEventListener('keydown', (e) => {
  if (e.target.closest('input, textarea')) {
    if (e.key === 'Escape') $('list').focus();
    return;
  }
  if (e.ctrlKey || e.metaKey || e.altKey) return;
  if (e.key === '/') {
    e.preventDefault();
    $('filter').focus();
  } else if ((e.key === 'n' || e.key === 'p') && marks.length) {
    const now = marks.findIndex((m) => m === mark);
    mark = marks[(now + (e.key === 'n' ? 1 : -1) + marks.length) % marks.length] ?? marks[0];
    goTo(mark);
  }
});
$('theme').addEventListener('click', () => {
  const { classList } = document.documentElement;
  const dark = classList.contains('dark') || !classList.contains('light') && matchMedia('(prefers-color-scheme: dark)').matches;
  classList.toggle('dark', !dark);
  classList.toggle('light', dark);
});
addEventListener('hashchange', follow);

const EXAMPLE = `{{example}}`;
start().then(async () => {
  $('layers').append(...call('layers').text.split('\n').map((name) => new Option(name)));
  if (!await follow()) {
    $('text').value = EXAMPLE;
    await decodeText();
  }
  document.documentElement.dataset.ready = 'yes';
}, (e) => say('This browser cannot run the decoder: ' + e.message, true));
