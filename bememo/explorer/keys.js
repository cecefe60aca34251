const move = {ArrowLeft: '<', ArrowRight: '>'}, letter = move[event.key] || event.key.toLowerCase();
if (event.ctrlKey || event.metaKey || event.altKey || (event.key.length > 1 && !move[event.key])) return;
event.preventDefault();
event.stopPropagation();
if (!'glnu<>'.includes(letter)) return;
const typed = this.closest('.bememo-labeller').querySelector('.bememo-letters input');
typed.value += letter;
typed.dispatchEvent(new Event('input', {bubbles: true}));
