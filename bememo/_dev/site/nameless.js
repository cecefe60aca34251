// Controls and pictures that say nothing to who cannot see them.
() => {
  function said(e) {
    const labels = [...(e.labels || [])].map(label => label.textContent).join('');
    const own = e.getAttribute('aria-label') || e.getAttribute('alt') || e.title || e.placeholder;
    return (own || e.textContent || labels).trim();
  }
  const kinds = 'img, canvas, iframe, button, input, select, a, [role=img], summary';
  return [...document.querySelectorAll(kinds)]
    .filter(e => !e.closest('[aria-hidden=true]') && e.getAttribute('role') != 'presentation')
    .filter(e => !said(e))
    .map(e => e.outerHTML.slice(0, 90));
}
