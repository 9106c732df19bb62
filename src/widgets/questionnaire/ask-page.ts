import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { keyed } from 'lit/directives/keyed.js';
import { renderGroup, renderWhy } from '../../questions/field.js';
import { renderRatingScale } from '../../questions/rating-scale.js';
import { renderErrors } from '../../form/page.js';
import { fieldOf, renderQuestion } from '../../questions/layout.js';
import type { PracticeConfig } from '../../element/practice-config.js';
import type { Question, QuestionOf } from '../../model/form/definition.js';
import type { Item } from '../../model/instruments/instrument.js';
import { boundsOf } from '../../model/instruments/scale.js';
import { renderMatrix } from './matrix.js';
import type { MatrixView } from './matrix-keyboard.js';
import { questionId, type Page } from './pages.js';
import { textLanguageOf } from './text-language.js';

export interface AskView extends Omit<MatrixView, 'rows' | 'stem' | 'stemSaid' | 'tongues'> {
  config: PracticeConfig;
  /** Something was said that should not wait. */
  opensHelp: boolean;
  /** False where the page has nowhere to send the answers. */
  isSent: boolean;
}

/** More answers than this do not fit side by side. */
const mostColumns = 7;

const isChoice = (question: Question): question is QuestionOf<'single-choice'> =>
  question.kind === 'single-choice';

/** A ruler of the item's own length. "Not sure" is not offered: it is not one of the instrument's answers. */
function renderItemRuler(view: AskView, page: Page, { scale: scaleId }: Item, question: Question) {
  const scale = page.instrument.scales[scaleId];
  const words = page.words.scales[scaleId];
  if (!scale || !words || !('low' in words)) return nothing;
  const field = fieldOf(view, question);
  const [min, max] = boundsOf(scale);
  const ruler = renderRatingScale({
    name: question.id,
    value: field.answer === undefined ? undefined : Number(field.answer),
    min,
    max,
    low: words.low,
    high: words.high,
    keep: (value) => {
      field.setAnswer(isChoice(question) ? String(value) : value);
    },
  });
  return keyed(question.id, renderGroup(field, ruler));
}

/** One item by itself. All words inside are the item's own; "Why we ask" is ours and stands outside. */
function renderItem(view: AskView, page: Page, item: Item, question: Question) {
  const { why, ...asked } = question;
  const { lang, dir } = textLanguageOf(page.lang.items, view.language);
  return html`<section>
    <div lang=${ifDefined(lang)} dir=${ifDefined(dir)}>
      ${
        page.instrument.scales[item.scale]?.kind === 'ruler'
          ? renderItemRuler(view, page, item, asked)
          : renderQuestion(view, asked)
      }
    </div>
    ${why === undefined ? nothing : renderWhy(fieldOf(view, question))}
  </section>`;
}

/** Who reads an answer that may be alarming, and when: said before it is given. */
function renderResponder({ say, isSent, config: { responder } }: AskView, { instrument }: Page) {
  if (!instrument.gated || !responder) return nothing;
  return html`<p
    class="note gap"
    role="note"
    .textContent=${isSent ? say('ask-responder', responder.name, responder.hours) : say('ask-responder-none')}
  ></p>`;
}

/** One page of an instrument: items with the same few options as a matrix, rulers one under the other. */
export function renderAskPage(view: AskView, page: Page) {
  const questions = view.session.current?.questions ?? [];
  const asked = (item: Item) => questions.find(({ id }) => id === questionId(page.instrument, item.id));
  const tongues = {
    frame: textLanguageOf(page.lang.frame, view.language),
    options: textLanguageOf(page.lang.options, view.language),
    items: textLanguageOf(page.lang.items, view.language),
  };
  const { lang, dir } = tongues.frame;
  return html`
    ${renderErrors(view, questions)}
    <h2
      class="title"
      tabindex="-1"
      lang=${ifDefined(lang)}
      dir=${ifDefined(dir)}
      .textContent=${page.title}
    ></h2>
    ${[page.lead, page.stem].map((text) =>
      text === undefined
        ? nothing
        : html`<p class="lead" lang=${ifDefined(lang)} dir=${ifDefined(dir)} .textContent=${text}></p>`,
    )}
    ${renderResponder(view, page)}
    ${page.blocks.map((items) => {
      const rows = items.flatMap((item) => asked(item) ?? []).filter(isChoice);
      const scaleId = items[0]?.scale ?? '';
      const scale = page.instrument.scales[scaleId];
      const stem = page.words.scales[scaleId]?.intro ?? page.title;
      if (scale?.kind === 'options' && rows.length > 1 && scale.options.length <= mostColumns)
        return renderMatrix({ ...view, rows, stem, stemSaid: stem === page.title, tongues });
      return items.map((item) => {
        const question = asked(item);
        return question ? renderItem(view, page, item, question) : nothing;
      });
    })}
    ${
      page.instrument.gated
        ? html`<div role="status">
            ${view.opensHelp ? html`<p class="note gap" .textContent=${view.say('ask-help')}></p>` : nothing}
          </div>`
        : nothing
    }
    ${
      page.last && page.instrument.credit !== undefined
        ? html`<p class="small soft gap" lang="en" .textContent=${page.instrument.credit}></p>`
        : nothing
    }
  `;
}
