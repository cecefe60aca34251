
const D = DATA, $ = id => document.getElementById(id), state = {image: 0, call: D.calls.length - 1, layer: 0, token: 0, held: 0};
const maps = D.layers.map(l => {const s = atob(l.data), b = new Uint8Array(s.length); for (let i = 0; i < s.length; i++) b[i] = s.charCodeAt(i); return new Uint16Array(b.buffer);});
const pictures = D.images.map(src => {if (!src) return null; const im = new Image(); im.onload = draw; im.src = src; return im;});
const lut = D.colours;
function map() {
  const l = D.layers[state.layer], size = l.h*l.w, k = D.tokens[state.image].length, most = l.tokens;
  const start = ((state.call*D.images.length + state.image)*most + state.token)*size;
  return {l, size, data: maps[state.layer].subarray(start, start + size)};
}
function draw() {
  const {l, size, data} = map(), view = $('view'), c = view.getContext('2d');
  view.height = Math.round(320*l.h/l.w); c.clearRect(0, 0, 320, view.height);
  let top = l.fixed[D.groups[state.image][state.token]]; if ($('scale').value == 'own') {top = 1; for (const v of data) top = Math.max(top, v);}
  const small = document.createElement('canvas'); small.width = l.w; small.height = l.h;
  const s = small.getContext('2d'), px = s.createImageData(l.w, l.h);
  for (let i = 0; i < size; i++) {const q = Math.min(255, Math.round(255*data[i]/top)); px.data.set([lut[3*q], lut[3*q + 1], lut[3*q + 2], 255], 4*i);}
  s.putImageData(px, 0, 0);
  const picture = pictures[state.image]; if (picture && picture.complete) c.drawImage(picture, 0, 0, 320, view.height);
  c.globalAlpha = picture ? Number($('opacity').value) : 1; c.imageSmoothingEnabled = false; c.drawImage(small, 0, 0, 320, view.height); c.globalAlpha = 1;
  $('top').textContent = (top/65535*l.top).toPrecision(3);
  $('prompt').textContent = D.prompts[state.image];
  let sum = 0; for (const v of data) sum += v;
  if (!state.over) $('value').textContent = 'mean of this map ' + (sum/size/65535*l.top).toPrecision(4);
  for (const [id, text] of [['image', (state.image + 1) + ' of ' + D.images.length], ['call', D.calls[state.call] + ' of ' + D.total], ['opacity', $('opacity').value], ['layer', l.grid]]) $(id).nextElementSibling.textContent = text;
  view.setAttribute('aria-label', `attention to the token "${D.tokens[state.image][state.token]}" over the picture of "${D.prompts[state.image]}", call ${D.calls[state.call]} of ${D.total}, mean ${(sum/size/65535*l.top).toPrecision(4)}`);
  [...$('tokens').children].forEach((b, i) => b.setAttribute('aria-pressed', i == state.token));
}
function chips() {
  $('tokens').replaceChildren(...D.tokens[state.image].map((t, i) => {const b = document.createElement('button'); b.textContent = t; b.type = 'button';
    b.onmouseenter = b.onfocus = () => {state.token = i; draw();}; b.onclick = () => {state.held = state.token = i; draw();}; b.onmouseleave = () => {state.token = state.held; draw();}; return b;}));
  state.held = state.token = Math.min(D.start[state.image], D.tokens[state.image].length - 1);
}
D.layers.forEach((l, i) => {const o = document.createElement('option'); o.value = i; o.textContent = l.name; $('layer').append(o);});
$('image').max = D.images.length - 1; $('call').max = D.calls.length - 1; $('image').value = 0; $('call').value = state.call;
$('image').oninput = e => {state.image = Number(e.target.value); chips(); draw();}; $('call').oninput = e => {state.call = Number(e.target.value); draw();};
$('layer').onchange = e => {state.layer = Number(e.target.value); draw();}; $('opacity').oninput = $('scale').onchange = draw;
$('view').onmousemove = e => {const {l, data} = map(), r = $('view').getBoundingClientRect(), x = Math.min(l.w - 1, Math.floor((e.clientX - r.left)/r.width*l.w)), y = Math.min(l.h - 1, Math.floor((e.clientY - r.top)/r.height*l.h));
  state.over = true; $('value').textContent = `row ${y}, column ${x}: ` + (data[y*l.w + x]/65535*l.top).toPrecision(4);};
$('view').onmouseleave = () => {state.over = false; draw();};
const bar = $('bar').getContext('2d'); for (let i = 0; i < 256; i++) {bar.fillStyle = `rgb(${lut[3*i]},${lut[3*i + 1]},${lut[3*i + 2]})`; bar.fillRect(i, 0, 1, 1);}
chips(); draw();
