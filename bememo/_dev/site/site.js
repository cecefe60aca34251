(() => {
  const root = document.documentElement;
  const up = root.dataset.up;
  const byId = id => document.getElementById(id);

  // Colours: the button chooses, and the choice is remembered.
  const theme = byId('theme');
  function paint() {
    const dark = root.dataset.theme == 'dark';
    theme.textContent = dark ? 'Light' : 'Dark';
    theme.setAttribute('aria-label', dark ? 'Light colours' : 'Dark colours');
  }
  theme.onclick = () => {
    root.dataset.theme = root.dataset.theme == 'dark' ? 'light' : 'dark';
    try {localStorage.theme = root.dataset.theme} catch {}
    paint();
  };
  paint();

  // The sidebar shows where one is; on a phone it is folded.
  const sidebar = document.querySelector('.sidebar');
  const current = sidebar.querySelector('[aria-current]');
  if (matchMedia('(max-width: 52rem)').matches) sidebar.open = false;
  else if (current) {
    const at = current.getBoundingClientRect().top - sidebar.getBoundingClientRect().top;
    sidebar.scrollTop += at - sidebar.clientHeight / 2;
  }

  // A link into something folded opens it.
  function unfold() {
    let name = '';
    try {name = decodeURIComponent(location.hash.slice(1))} catch {}
    for (let e = name && byId(name); e; e = e.parentElement) {
      if (e.tagName == 'DETAILS') e.open = true;
    }
  }
  addEventListener('hashchange', unfold);
  unfold();

  const menus = [...document.querySelectorAll('.menu')];
  document.addEventListener('click', event => {
    for (const menu of menus) if (!menu.contains(event.target)) menu.open = false;
  });

  // The search: every word has to occur; a heading counts more than the text.
  const box = byId('search'), hits = byId('hits'), count = byId('count');
  const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
  const escape = text => text.replace(/[&<>"]/g, c => entities[c]);
  const times = (text, word) => text.split(word).length - 1;

  function weight([address, title, heading, text], words) {
    const low = [title, heading, text].map(s => s.toLowerCase());
    if (!words.every(word => low.some(s => s.includes(word)))) return 0;
    let sum = 0;
    for (const word of words) {
      sum += 8 * times(low[0], word) * (heading ? .2 : 1);
      sum += 10 * times(low[1], word) * (low[1] == word ? 3 : 1);
      sum += Math.min(5, times(low[2], word));
    }
    return sum;
  }

  function find(words) {
    if (!words.length) return [];
    const weighed = PAGES.map(row => [weight(row, words), row]).filter(([sum]) => sum > 0);
    return weighed.sort((a, b) => b[0] - a[0]).slice(0, 15).map(([, row]) => row);
  }

  function piece(text, words) {
    const at = Math.max(0, text.toLowerCase().indexOf(words[0]) - 50);
    let marked = escape((at ? '... ' : '') + text.slice(at, at + 150));
    for (const word of words) {
      const pattern = escape(word).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      marked = marked.replace(new RegExp(pattern, 'gi'), found => '\u0001' + found + '\u0002');
    }
    return marked.replace(/\u0001/g, '<mark>').replace(/\u0002/g, '</mark>');
  }

  function hit([address, title, heading, text], words) {
    const place = heading ? ' in ' + escape(title) : '';
    const said = `<b>${escape(heading || title)}</b>${place}<small>${piece(text, words)}</small>`;
    return `<li><a href="${up}${address}">${said}</a></li>`;
  }

  function show() {
    const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
    const found = find(words);
    hits.innerHTML = found.map(row => hit(row, words)).join('');
    if (words.length && !found.length) hits.innerHTML = '<li>Nothing found.</li>';
    hits.hidden = !words.length;
    count.textContent = words.length ? found.length + ' results' : '';
  }
  box.oninput = box.onfocus = show;
  document.addEventListener('click', event => {
    if (!event.target.closest('.find')) hits.hidden = true;
  });

  // Keys: / begins a search, arrows walk through what was found, Escape closes.
  document.addEventListener('keydown', event => {
    const links = [...hits.querySelectorAll('a')], at = links.indexOf(document.activeElement);
    const walks = !hits.hidden && links.length && (event.target == box || at >= 0);
    if (event.key == '/' && !event.target.closest('input, textarea, select')) {
      event.preventDefault();
      box.focus();
    } else if (event.key == 'Escape') {
      hits.hidden = true;
      for (const menu of menus) menu.open = false;
    } else if (walks && (event.key == 'ArrowDown' || event.key == 'ArrowUp')) {
      event.preventDefault();
      const to = at + (event.key == 'ArrowDown' ? 1 : -1);
      (to < 0 ? box : links[Math.min(to, links.length - 1)]).focus();
    } else if (event.key == 'Enter' && event.target == box && links.length) links[0].click();
  });
})();
