// Texts that stand out too little from what is behind them (WCAG AA). Words over pictures are left out.
within => {
  const known = new Map();
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  function colour(text) {
    if (known.has(text)) return known.get(text);
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    const d = canvas.getImageData(0, 0, 1, 1).data;
    known.set(text, [d[0], d[1], d[2], d[3] / 255]);
    return known.get(text);
  }
  function light(c) {
    const part = v => (v /= 255) <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4;
    return .2126 * part(c[0]) + .7152 * part(c[1]) + .0722 * part(c[2]);
  }
  const over = (top, under) => top.slice(0, 3).map((v, i) => v * top[3] + under[i] * (1 - top[3]));

  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const prefers = matchMedia('(prefers-color-scheme: dark)').matches;
  const dark = scheme.includes('dark') && (!scheme.includes('light') || prefers);
  function behind(element) {
    const layers = [];
    for (let e = element; e; e = e.parentElement) {
      const style = getComputedStyle(e);
      if (style.backgroundImage != 'none') return null;
      const c = colour(style.backgroundColor);
      if (c[3]) layers.push(c);
      if (c[3] == 1) break;
    }
    const ground = dark ? [18, 18, 18] : [255, 255, 255];
    return layers.reverse().reduce((under, c) => over(c, under), ground);
  }

  const found = [];
  const walk = document.createTreeWalker(document.querySelector(within), NodeFilter.SHOW_TEXT);
  for (let node; node = walk.nextNode();) {
    const element = node.parentElement;
    const silent = 'script, style, svg, math, option, .hidden, .skip';
    if (!node.data.trim() || element.closest(silent)) continue;
    const style = getComputedStyle(element);
    const unseen = style.visibility == 'hidden' || style.opacity == 0;
    if (unseen || !element.getBoundingClientRect().width) continue;
    const back = behind(element);
    if (!back) continue;

    const a = light(over(colour(style.color), back)), b = light(back);
    const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || size >= 18.66 && style.fontWeight >= 700;
    if (ratio < (large ? 3 : 4.5)) found.push(ratio.toFixed(2) + ' ' + node.data.trim().slice(0, 60));
  }
  return found;
}
