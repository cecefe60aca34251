// Controls and pictures that say nothing to who cannot see them.
() => {
  function own(e) {
    return e.getAttribute('aria-label') || e.getAttribute('alt') || e.title || e.placeholder || '';
  }
  function said(e) {
    const labels = [...(e.labels || [])].map(label => label.textContent);
    const within = [...e.querySelectorAll('[aria-label], [alt]')].map(own);
    return [own(e), e.textContent, ...labels, ...within].join('').trim();
  }
  const kinds = 'img, canvas, iframe, button, input, select, a, [role=img], summary';
  return [...document.querySelectorAll(kinds)]
    .filter(e => !e.closest('[aria-hidden=true], [hidden]') && e.getAttribute('role') != 'presentation')
    .filter(e => !said(e))
    .map(e => e.outerHTML.slice(0, 90));
}
