const D = DATA, $ = id => document.getElementById(id);
const SIZE = 320, PACE = 450;  // pixels of a canvas; milliseconds a call while it plays
const state = {call: D.calls.length - 1, layer: 0, head: -1, timer: null};
// the picture, and the one beside it: image -1 is none
const sides = [
  {image: 0, token: 0, held: 0, over: false, view: 'view', value: 'value', prompt: 'prompt', tokens: 'tokens'},
  {image: D.beside, token: 0, held: 0, over: false, view: 'view2', value: 'value2', prompt: 'prompt2', tokens: 'tokens2'},
];
const shown = () => sides.filter(side => side.image >= 0);

const maps = D.layers.map(layer => {
  const letters = atob(layer.data), bytes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i++) bytes[i] = letters.charCodeAt(i);
  return new Uint16Array(bytes.buffer);
});
const pictures = D.images.map(src => {
  if (!src) return null;
  const image = new Image();
  image.onload = draw;
  image.src = src;
  return image;
});

// the map of a side: one head's, or the mean of all
function map(side) {
  const l = D.layers[state.layer], size = l.h*l.w, heads = l.heads;
  const start = ((state.call*D.images.length + side.image)*l.tokens + side.token)*heads*size;
  const one = k => maps[state.layer].subarray(start + k*size, start + (k + 1)*size);
  if (heads == 1) return {l, size, data: one(0)};
  if (state.head >= 0) return {l, size, data: one(state.head)};
  const data = new Float32Array(size);
  for (let k = 0; k < heads; k++) one(k).forEach((v, i) => {data[i] += v/heads;});
  return {l, size, data};
}

function scaleOf(side, l, data) {
  if ($('scale').value != 'own') {
    const tops = state.head >= 0 && l.heads > 1 ? l.fixed_heads : l.fixed;
    return tops[D.groups[side.image][side.token]];
  }
  let top = 1;
  for (const v of data) top = Math.max(top, v);
  return top;
}

function veil(c, view, {l, size, data}, top) {
  const small = document.createElement('canvas'), lut = D.colours;
  small.width = l.w;
  small.height = l.h;
  const s = small.getContext('2d'), px = s.createImageData(l.w, l.h);
  for (let i = 0; i < size; i++) {
    const q = Math.min(255, Math.round(255*data[i]/top));
    px.data.set([lut[3*q], lut[3*q + 1], lut[3*q + 2], 255], 4*i);
  }
  s.putImageData(px, 0, 0);
  c.globalAlpha = pictures[side_of(view).image] ? Number($('opacity').value) : 1;
  c.imageSmoothingEnabled = false;
  c.drawImage(small, 0, 0, SIZE, view.height);
  c.globalAlpha = 1;
}
const side_of = view => sides.find(side => side.view == view.id);

// what lies above a share of the map's own range
function marked({data}) {
  let low = Infinity, high = -Infinity;
  for (const v of data) {
    low = Math.min(low, v);
    high = Math.max(high, v);
  }
  const level = low + Number($('level').value)*(high - low);
  return {level, inside: Array.from(data, v => v > level)};
}

// the edges between places inside and outside
function outline(c, view, {l}, inside) {
  const x = SIZE/l.w, y = view.height/l.h, at = (r, k) => r >= 0 && k >= 0 && r < l.h && k < l.w && inside[r*l.w + k];
  c.beginPath();
  for (let r = 0; r <= l.h; r++) for (let k = 0; k <= l.w; k++) {
    if (at(r, k) != at(r - 1, k) && k < l.w) {c.moveTo(k*x, r*y); c.lineTo((k + 1)*x, r*y);}
    if (at(r, k) != at(r, k - 1) && r < l.h) {c.moveTo(k*x, r*y); c.lineTo(k*x, (r + 1)*y);}
  }
  c.lineCap = 'square';
  for (const [width, colour] of [[6, '#000'], [3, '#fff']]) {
    c.lineWidth = width;
    c.strokeStyle = colour;
    c.stroke();
  }
}

function drawSide(side) {
  const found = map(side), {l, size, data} = found, view = $(side.view), c = view.getContext('2d');
  const show = $('show').value, picture = pictures[side.image];
  view.height = Math.round(SIZE*l.h/l.w);
  c.clearRect(0, 0, SIZE, view.height);
  if (picture && picture.complete) c.drawImage(picture, 0, 0, SIZE, view.height);

  const top = scaleOf(side, l, data), {level, inside} = marked(found);
  if (show == 'veil' || show == 'both') veil(c, view, found, top);
  if (show == 'contour' || show == 'both') outline(c, view, found, inside);

  let sum = 0;
  for (const v of data) sum += v;
  const mean = (sum/size/65535*l.top).toPrecision(4), share = inside.filter(Boolean).length/size;
  const lined = show == 'contour' || show == 'both';
  const about = lined ? `; outlined: ${Math.round(100*share)} %, above ${(level/65535*l.top).toPrecision(3)}` : '';
  if (!side.over) $(side.value).textContent = `mean of this map ${mean}${about}`;
  $(side.prompt).textContent = D.prompts[side.image];
  const head = l.heads == 1 ? '' : state.head < 0 ? ', mean of all heads' : `, head ${state.head + 1}`;
  view.setAttribute('aria-label', `attention to the token "${D.tokens[side.image][side.token]}" over the picture of "${D.prompts[side.image]}", call ${D.calls[state.call]} of ${D.total}${head}, mean ${mean}${about}`);
  [...$(side.tokens).children].forEach((b, i) => b.setAttribute('aria-pressed', i == side.token));
  return (top/65535*l.top).toPrecision(3);
}

function draw() {
  const tops = shown().map(drawSide), l = D.layers[state.layer], two = tops.length == 2;
  $('top').textContent = two && tops[0] != tops[1] ? `${tops[0]}, beside it ${tops[1]},` : tops[0];
  if (two == $('other').hidden) pair(two);
  const say = {
    image: `${sides[0].image + 1} of ${D.images.length}`,
    call: `${D.calls[state.call]} of ${D.total}`,
    layer: l.grid,
    opacity: $('opacity').value,
    level: `${Math.round(100*$('level').value)} %`,
  };
  for (const id in say) $(id).nextElementSibling.textContent = say[id];
  $('call').value = state.call;
  for (const id of ['image', 'call', 'level']) $(id).setAttribute('aria-valuetext', say[id]);
}

// two pictures have their words below them, one has them beside it
function pair(two) {
  $('other').hidden = !two;
  document.querySelector('main').classList.toggle('pair', two);
  if (two) $('value').after($('prompt'), $('tokens'));
  else document.querySelector('.controls').prepend($('prompt'), $('tokens'));
}

function chips(side) {
  const words = D.tokens[side.image];
  side.held = side.token = Math.min(D.start[side.image], words.length - 1);
  $(side.tokens).replaceChildren(...words.map((word, i) => {
    const b = document.createElement('button');
    const to = token => {side.token = token; draw();};
    b.textContent = word;
    b.type = 'button';
    b.onmouseenter = b.onfocus = () => to(i);
    b.onclick = () => {side.held = i; to(i);};
    b.onmouseleave = () => to(side.held);
    return b;
  }));
}

// heads are told apart where the trace did so
function heads() {
  const n = D.layers[state.layer].heads, options = [[-1, n == 1 ? 'mean, as recorded' : `mean of all ${n}`]];
  for (let k = 0; n > 1 && k < n; k++) options.push([k, `head ${k + 1}`]);
  if (state.head >= n || n == 1) state.head = -1;
  $('head').replaceChildren(...options.map(option));
  $('head').value = state.head;
  $('head').disabled = n == 1;
}

function option([value, text]) {
  const o = document.createElement('option');
  o.value = value;
  o.textContent = text;
  return o;
}

function play(on) {
  clearInterval(state.timer);
  state.timer = on ? setInterval(() => {state.call = (state.call + 1) % D.calls.length; draw();}, PACE) : null;
  $('play').textContent = on ? 'pause' : 'play';
  $('play').setAttribute('aria-pressed', on);
  $('value').setAttribute('aria-live', on ? 'off' : 'polite');
}

function point(side, e) {
  const {l, data} = map(side), r = $(side.view).getBoundingClientRect();
  const x = Math.min(l.w - 1, Math.floor((e.clientX - r.left)/r.width*l.w)), y = Math.min(l.h - 1, Math.floor((e.clientY - r.top)/r.height*l.h));
  side.over = true;
  $(side.value).textContent = `row ${y}, column ${x}: ` + (data[y*l.w + x]/65535*l.top).toPrecision(4);
}

$('layer').append(...D.layers.map((l, i) => option([i, l.name])));
$('beside').append(...D.prompts.map((prompt, i) => option([i, `image ${i + 1}: ${prompt.slice(0, 60)}`])));
$('image').max = D.images.length - 1;
$('image').disabled = D.images.length == 1;
$('call').max = D.calls.length - 1;
$('image').value = 0;
$('beside').value = D.beside;
$('play').disabled = $('call').disabled = D.calls.length == 1;

$('image').oninput = e => {sides[0].image = Number(e.target.value); chips(sides[0]); draw();};
$('beside').onchange = e => {sides[1].image = Number(e.target.value); if (sides[1].image >= 0) chips(sides[1]); draw();};
$('call').oninput = e => {play(false); state.call = Number(e.target.value); draw();};
$('play').onclick = () => play(!state.timer);
$('layer').onchange = e => {state.layer = Number(e.target.value); heads(); draw();};
$('head').onchange = e => {state.head = Number(e.target.value); draw();};
$('opacity').oninput = $('level').oninput = $('scale').onchange = $('show').onchange = draw;
for (const side of sides) {
  $(side.view).onmousemove = e => point(side, e);
  $(side.view).onmouseleave = () => {side.over = false; draw();};
}
const bar = $('bar').getContext('2d');
for (let i = 0; i < 256; i++) {
  bar.fillStyle = `rgb(${D.colours[3*i]},${D.colours[3*i + 1]},${D.colours[3*i + 2]})`;
  bar.fillRect(i, 0, 1, 1);
}
heads();
shown().forEach(chips);
draw();
