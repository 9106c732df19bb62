import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../custom-elements.json' with { type: 'json' };
import '../src/embed/define-all.js';
import { Visitor } from '../stories/helpers/visitor.js';

setCustomElementsManifest(manifest);

const pages = { light: '#fff; color: #222', dark: '#15181a; color: #eee' };

const choiceOf = <const Icon extends string>(
  title: string,
  icon: Icon,
  items: string[] | { value: string; title: string }[],
) => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true },
});

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true, matchers: { color: /^accent$/ } },
  },
  globalTypes: {
    scheme: choiceOf('Scheme', 'contrast', ['light', 'dark']),
    direction: choiceOf('Direction', 'transfer', ['ltr', 'rtl']),
    width: choiceOf('Width', 'mobile', [
      { value: 'phone', title: 'Phone: 360 px' },
      { value: 'column', title: 'Column: 720 px' },
      { value: 'page', title: 'Page' },
    ]),
    accent: choiceOf('Accent', 'paintbrush', [
      { value: '', title: 'Spruce' },
      { value: '#74304f', title: 'Plum' },
      { value: '#e8a317', title: 'Mustard' },
      { value: '#555', title: 'Grey' },
    ]),
  },
  initialGlobals: { scheme: 'light', direction: 'ltr', width: 'page', accent: '' },
  decorators: [
    // The page of a practice around each story: its font, its background, its direction.
    (story, { globals: { scheme, direction, width, accent }, viewMode }) =>
      html`<div
        dir=${direction as 'ltr'}
        .style=${`
          color-scheme: ${String(scheme)};
          background: ${pages[scheme as 'light']};
          font-family: system-ui, sans-serif;
          padding: 1rem;
          ${viewMode === 'docs' ? '' : 'min-block-size: 100vh; box-sizing: border-box;'}
          ${accent ? `--rapport-accent: ${String(accent)}` : ''}
        `}
      >
        <div
          .style=${`margin-inline: auto; max-inline-size: ${{ phone: '360px', column: '720px' }[String(width)] ?? '1120px'}`}
        >
          ${story()}
        </div>
      </div>`,
  ],
  // What is checked, for accessibility too, is the widget and not its "One moment".
  afterEach: ({ canvasElement }) => new Visitor(canvasElement).settled(),
};
export default preview;
