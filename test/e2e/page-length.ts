import type { Page } from 'playwright-core';

/** What can be seen of a widget. */
export interface InView {
  /** Each piece of text, in its order. */
  texts: string[];
  /** In px. */
  height: number;
  /** Ids of the questions whose controls can be seen. */
  questions: string[];
}

/**
 * Counts what somebody can see of `<rapport-journey>`, without pressing or opening anything: nothing that is folded away,
 * and nothing that only a screen reader says.
 */
export const pageLength = (page: Page): Promise<InView> =>
  page.evaluate(() => {
    const host = document.querySelector('rapport-journey')!;
    const root = host.shadowRoot!;
    const isSeen = (element: Element) => {
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { width, height } = at.getBoundingClientRect();
        if (getComputedStyle(at).position === 'absolute' && (width <= 1 || height <= 1)) return false;
      }
      return true;
    };
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest('style, script, svg') || !isSeen(parent)) continue;
      const text = node.textContent?.trim();
      if (text) texts.push(text);
    }
    const questions = [...root.querySelectorAll('[id^="q-"]')].flatMap((element) =>
      element.checkVisibility() ? element.id.slice(2) : [],
    );
    return { texts, height: host.getBoundingClientRect().height, questions };
  });

/** Words and numbers in a text. */
export const wordsIn = (texts: Iterable<string>): number =>
  [...texts].reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}][\p{L}\p{N}’'\-.@]*/gu)?.length ?? 0), 0);
