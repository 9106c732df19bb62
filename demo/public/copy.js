// A browser that cannot copy, or may not here, shows no button: the snippet can still be marked by hand.
if (navigator.clipboard)
  for (const button of document.querySelectorAll('[data-copies]')) {
    const said = button.textContent;
    button.hidden = false;
    button.addEventListener('click', async () => {
      const code = document.getElementById(button.dataset.copies);
      const done = await navigator.clipboard.writeText(code.textContent).then(
        () => true,
        () => false,
      );
      if (!done) getSelection()?.selectAllChildren(code);
      button.textContent = done ? 'Copied' : 'Marked: copy it by hand';
      setTimeout(() => (button.textContent = said), 4000);
    });
  }
