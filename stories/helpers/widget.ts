import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
// Under another name: the linter's rules for `html` know no tag that is a binding.
import { html as markup, unsafeStatic } from 'lit/static-html.js';

export type Tag = Extract<keyof HTMLElementTagNameMap, `rapport-${string}`>;

/** Attributes and properties of a widget, as a story gives them. */
export type Args<Name extends Tag> = Partial<HTMLElementTagNameMap[Name]>;
export type Story<Name extends Tag> = StoryObj<Args<Name>>;

const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * Puts a story's args on its widget: plain values as attributes, so that the page shown beside the story can be copied;
 * `--names` as style; `onRapportReady` and its like as listeners; the rest as properties. Only what changed is put
 * again: a knob turned in the panel takes nothing of what was filled in.
 */
class Give extends Directive {
  #given: Record<string, unknown> = {};

  override render(...[]: [args: Record<string, unknown>]) {
    return noChange;
  }

  override update({ element }: ElementPart, [args]: [Record<string, unknown>]) {
    for (const [name, value] of Object.entries(args)) {
      const before = this.#given[name];
      if (value === before) continue;
      const text = typeof value === 'string' ? value : '';
      if (name.startsWith('--')) (element as HTMLElement).style.setProperty(name, text);
      else if (name.startsWith('onRapport')) {
        const type = dashed(name).slice('on-'.length);
        element.removeEventListener(type, before as EventListener);
        element.addEventListener(type, value as EventListener);
      } else if (typeof value === 'string' || typeof before === 'string')
        element.setAttribute(dashed(name), text);
      else if (typeof value === 'boolean') element.toggleAttribute(dashed(name), value);
      else Object.assign(element, { [name]: value });
    }
    this.#given = { ...args };
    return noChange;
  }
}

const give = directive(Give);

/** Renders a widget as a page would write it, with a way to reach the practice inside it. */
export const widget = (tag: Tag) => (args: object) => {
  const name = unsafeStatic(tag);
  return markup`<${name} ${give(args as Record<string, unknown>)}><p>Rather talk? Ring us on 01632 960 118.</p></${name}>`;
};

/** Stories of a widget. They keep nothing and leave the browser's history alone, or one story would show in the next. */
export const widgetMeta = <Name extends Tag>(component: Name, args: Args<Name> = {}) =>
  ({
    component,
    args: { practice: 'Fennel Street Practice', region: 'GB', drafts: 'off', noHistory: true, ...args },
    render: widget(component),
  }) satisfies Meta;
