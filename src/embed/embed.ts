// The script tag. Hand-written, classic, self-contained: it works with async, defer, type=module, a ?ver= query, twice
// on a page and after the document is ready. Its imports are relative to its own address, wherever that is.
(() => {
  const mark = Symbol.for('rapport.embed');
  const page = window as unknown as Record<symbol, boolean>;
  if (page[mark]) return; // the same script twice: the first one works
  page[mark] = true;

  /** The chunks of each widget; written in by the build. */
  const needs = '__NEEDS__' as unknown as Record<string, string[]>;
  const selector = `${Object.keys(needs)
    .map((name) => `rapport-${name}`)
    .join()},[data-rapport]`;

  /** Asks for everything a widget needs at once, rather than one chunk after another. */
  const load = (name: string, wait = 2000) => {
    needs[name]?.forEach((file, index) => {
      import(file).catch((error: unknown) => {
        // The first file is the widget: it fails with any that it needs, so it speaks for all.
        if (index !== 0) return;
        if (wait === 2000)
          console.warn(`Rapport: could not load ${file}. What stands inside the element stays.`, error);
        // The connection may be back: asked again, less and less often.
        setTimeout(load, wait, name, Math.min(wait * 2, 60_000));
      });
    });
  };

  /** A widget is fetched when it comes near the screen. */
  const near = new IntersectionObserver(
    (entries) => {
      entries.forEach(({ isIntersecting, target }) => {
        if (!isIntersecting) return;
        near.unobserve(target);
        load(target.localName.slice('rapport-'.length));
      });
    },
    { rootMargin: '800px' },
  );

  /** The observer tells a frame or two later: what is on the screen already does not wait for it. */
  const watch = (element: HTMLElement) => {
    const { top, bottom } = element.getBoundingClientRect();
    const isShown = element.getClientRects().length > 0 && top < innerHeight && bottom >= 0;
    // A practice has no box of its own; the widgets inside wait for what it says.
    if (isShown || element.localName === 'rapport-practice') load(element.localName.slice('rapport-'.length));
    else near.observe(element);
  };

  /** `<div data-rapport="journey" data-practice="…">`: for site builders that strip elements they do not know. */
  const mount = (placeholder: HTMLElement) => {
    const { rapport: name = '', ...options } = placeholder.dataset;
    placeholder.removeAttribute('data-rapport');
    if (!needs[name]) {
      console.warn(
        `Rapport: data-rapport: got ${name || 'nothing'}. Allowed: ${Object.keys(needs).join(', ')}.`,
      );
      return;
    }
    const element = document.createElement(`rapport-${name}`);
    Object.entries(options).forEach(([key, value]) => {
      // A site lets authors write data-* whom it forbids scripts: data-onclick must not become one.
      if (/^on[a-z]/.test(key)) return;
      element.setAttribute(
        key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
        value ?? '',
      );
    });
    if (placeholder.localName === 'script') placeholder.after(element);
    else {
      element.append(...placeholder.childNodes);
      placeholder.append(element);
    }
    watch(element);
  };

  const take = (element: HTMLElement) => {
    if (element.dataset.rapport === undefined) watch(element);
    else mount(element);
  };

  const start = () => {
    document.querySelectorAll<HTMLElement>(selector).forEach(take);
    document.querySelectorAll(':not(:defined)').forEach(({ localName }) => {
      if (localName.startsWith('rapport-') && !needs[localName.slice('rapport-'.length)])
        console.warn(
          `Rapport: there is no <${localName}>. Allowed: rapport- and one of ${Object.keys(needs).join(', ')}.`,
        );
    });
    // Pages built by script add widgets later.
    new MutationObserver((records) => {
      records.forEach(({ addedNodes }) => {
        addedNodes.forEach((node) => {
          if (!(node instanceof HTMLElement)) return;
          if (node.matches(selector)) take(node);
          node.querySelectorAll<HTMLElement>(selector).forEach(take);
        });
      });
    }).observe(document.documentElement, { childList: true, subtree: true });
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
