import { common } from '../../src/i18n/en/common.js';

/** Waits for something that comes by itself. */
export async function until(what: string, is: () => unknown): Promise<void> {
  for (const start = performance.now(); performance.now() - start < 30_000;) {
    if (is()) return;
    // eslint-disable-next-line no-restricted-syntax -- a story runs without the helpers of the tests
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error(`waited in vain for ${what}`);
}

/** Somebody in front of a widget: sees what it shows, and presses its buttons. */
export class Visitor<Element extends HTMLElement = HTMLElement> {
  readonly element: Element;

  /** @param canvas - The story's, or whatever the widget stands in. */
  constructor(canvas: ParentNode) {
    const found = [...canvas.querySelectorAll<Element>('*')].find(({ localName }) =>
      localName.startsWith('rapport-'),
    );
    if (!found) throw new Error('there is no widget in this story');
    this.element = found;
  }

  find(selector: string): HTMLElement | undefined {
    return [...(this.element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].at(-1);
  }

  get title(): string {
    return this.find('.title')?.textContent.trim() ?? '';
  }

  /** What the widget is at: `refused` leaves the author's own content in place. */
  get state(): 'preparing' | 'ready' | 'refused' {
    const words = this.find('.rapport')?.textContent ?? common.loading;
    if (words.includes(common.loading)) return 'preparing';
    return this.find('.rapport > slot') ? 'refused' : 'ready';
  }

  /** Nothing more is on its way. */
  async settled(): Promise<void> {
    await until('the widget', () => this.state !== 'preparing');
  }

  /** Presses what leads on, until a page of this title stands there. */
  async goTo(title: RegExp): Promise<void> {
    await this.settled();
    while (!title.test(this.title)) {
      const before = this.title;
      this.find('button[type=submit]')?.click();
      await until(`the page after “${before}”`, () => {
        if (this.find('.error-summary')) throw new Error(`“${before}” has an answer that needs another look`);
        return this.title !== before && this.title !== '';
      });
      await this.settled();
    }
  }

  /** Presses a button, or the label of a choice, by the words it begins with. */
  async press(words: string): Promise<void> {
    await until(`“${words}”`, () => this.#pressable(words));
    this.#pressable(words)?.click();
  }

  #pressable(words: string): HTMLElement | undefined {
    const { shadowRoot } = this.element;
    return [...(shadowRoot?.querySelectorAll<HTMLElement>('button, label.choice') ?? [])].find(
      ({ textContent }) => textContent.trim().startsWith(words),
    );
  }
}
