/** A button on each example that copies it. Without this script, or a clipboard, examples are there to select. */
for (const code of document.querySelectorAll('pre > code')) {
  if (!('clipboard' in navigator)) break;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  const said = document.createElement('span');
  said.className = 'said';
  said.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    navigator.clipboard.writeText((code.textContent ?? '').trimEnd()).then(
      () => (said.textContent = 'Copied.'),
      () => (said.textContent = 'Your browser did not let us copy. Select the text instead.'),
    );
  });
  const bar = document.createElement('div');
  bar.className = 'copying';
  bar.append(button, said);
  code.parentElement?.before(bar);
}
