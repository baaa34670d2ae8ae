// Shows the rows that have all words of the search, without regard to case and marks.
const search = document.getElementById('search');
const kinds = [...document.querySelectorAll('.index')].map(section => ({
  section,
  rows: [...section.querySelectorAll('li')].map(row => ({ row, text: fold(row.textContent) })),
}));

function fold(text) {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function filter() {
  const words = fold(search.value).split(/\s+/).filter(word => word.length > 0);
  let shown = 0;
  for (const { section, rows } of kinds) {
    let ofKind = 0;
    for (const { row, text } of rows) {
      row.hidden = !words.every(word => text.includes(word));
      ofKind += row.hidden ? 0 : 1;
    }
    section.hidden = ofKind === 0;
    shown += ofKind;
  }
  document.getElementById('found').textContent = words.length === 0 ? '' : shown + ' found';
}

search.closest('form').addEventListener('submit', event => event.preventDefault());
search.addEventListener('input', filter);
search.closest('form').hidden = false;
filter();
