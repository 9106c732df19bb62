import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ElementPart } from 'lit/directive.js';
import { noChange } from 'lit';

/** Room kept between the list, its field and the edge of the window; CSS pixels. */
const gap = 6;

/**
 * Lays a list over the page, under the field before it or above where there is more room. In the browser's top layer no
 * part of the website around can cut it off. A browser without that layer shows it under the field.
 */
class Popup extends AsyncDirective {
  #list: HTMLElement | undefined;
  #at = -1;

  render(...[]: [at?: number]): unknown {
    return noChange;
  }

  override update(part: ElementPart, [at = -1]: Parameters<this['render']>): unknown {
    this.#at = at;
    if (!this.#list) {
      this.#list = part.element as HTMLElement;
      this.#list.popover = 'manual';
      // The element is not in the page before its template is.
      queueMicrotask(() => {
        if (this.isConnected) this.reconnected();
      });
    } else this.#place();
    return noChange;
  }

  protected override reconnected(): void {
    const list = this.#list;
    if (!list?.isConnected || !('showPopover' in list) || list.matches(':popover-open')) return;
    list.showPopover();
    this.#place();
    this.#follow('addEventListener');
  }

  protected override disconnected(): void {
    this.#follow('removeEventListener');
  }

  #follow(how: 'addEventListener' | 'removeEventListener'): void {
    window[how]('scroll', this.#place, { capture: true });
    window[how]('resize', this.#place);
    window.visualViewport?.[how]('resize', this.#place);
  }

  readonly #place = (event?: Event): void => {
    const list = this.#list;
    const field = list?.parentElement?.querySelector('input')?.getBoundingClientRect();
    if (!list?.hasAttribute('popover') || !field || event?.target === list) return;
    const bottom = window.visualViewport?.height ?? innerHeight;
    const above = field.top - 2 * gap;
    const below = bottom - field.bottom - 2 * gap;
    const up = below < 200 && above > below;
    const { style } = list;
    style.setProperty('inset-inline', 'auto');
    style.setProperty('left', `${String(field.left)}px`);
    style.setProperty('width', `${String(field.width)}px`);
    style.setProperty('max-height', `${String(Math.max(120, Math.min(up ? above : below, 360)))}px`);
    style.setProperty('top', up ? 'auto' : `${String(field.bottom + gap)}px`);
    style.setProperty('bottom', up ? `${String(innerHeight - field.top + gap)}px` : 'auto');
    if (!event) this.#reveal(list);
  };

  /** Keeps the choice that the arrows stand on in sight, without moving the page. */
  #reveal(list: HTMLElement): void {
    const option = list.children[this.#at] as HTMLElement | undefined;
    if (!option) return;
    const { offsetTop: top, offsetHeight: height } = option;
    if (top < list.scrollTop) list.scrollTop = top;
    else if (top + height > list.scrollTop + list.clientHeight)
      list.scrollTop = top + height - list.clientHeight;
  }
}

export const popup = directive(Popup);
