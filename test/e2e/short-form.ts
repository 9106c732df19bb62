import type { Page } from 'playwright-core';
import type { Answers } from '../../src/model/form/answers.js';
import type { Definition } from '../../src/model/form/definition.js';
import { review } from '../../src/i18n/en/review.js';
import { question } from '../model/form/sample.js';
import { pointer, type Hands } from './client.js';
import { fillIntake } from './walk.js';

/** Two short pages: enough for a test that is about what happens around the form. */
export const shortForm: Definition = {
  schema: 'rapport/definition@1',
  id: 'short',
  version: '1',
  title: 'Before we meet',
  sections: [
    {
      id: 'you',
      title: 'About you',
      questions: [
        question('text', { id: 'name', label: 'Your name', role: 'name', required: true }),
        question('long-text', { id: 'knee', label: 'How is your knee?' }),
      ],
    },
    {
      id: 'reach',
      title: 'Reaching you',
      questions: [
        question('email', { id: 'email', label: 'Your email', role: 'email', required: true }),
        question('multiple-choice', { id: 'by', label: 'How may we write?' }),
        question('consent', { id: 'consent', label: 'I agree', role: 'consent', required: true }),
      ],
    },
  ],
};

export const samsShort: Answers = {
  name: 'Sam',
  knee: 'It “clicks” on stairs, and\nsince März it hurts 😀',
  email: 'sam@example.com',
  by: ['a', 'b'],
  consent: true,
};

/** What a practice puts on its page. What stands inside stays when the widget cannot start. */
export const fallback = '<p>Ring us: <a href="tel:01632960118">01632 960 118</a></p>';
const embed = '<script src="/rapport/embed.js"></script>';

/** A practice's page around some markup. */
export const pageWith = (markup: string, { head = '', script = embed } = {}): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A practice</title><link rel="icon" href="/icon.svg">${head}</head>
<body><h1>A practice</h1><p id="opening">Open from seven.</p>${markup}<footer>Fennel Street 12</footer>${script}</body></html>`;

/** An intake that asks the short form. The form is set before the script comes, as a page's own script may do. */
export const shortIntake = (attributes = 'endpoint="/api/submissions"'): string =>
  `<rapport-intake practice="Fennel Street" ${attributes}>${fallback}</rapport-intake>
<script>document.querySelector('rapport-intake').definition = ${JSON.stringify(shortForm)}</script>`;

/** Fills the short form in, up to the review. */
export async function fillShort(page: Page, answers = samsShort, hands: Hands = pointer): Promise<void> {
  await fillIntake(page, hands, { definition: shortForm, intake: answers });
  await page.getByRole('heading', { name: review['review-title'] }).waitFor();
}
