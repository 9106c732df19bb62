import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { renderGroup } from '../../controls/field.js';
import { renderRuler } from '../../controls/scale.js';
import { fieldOf, renderErrors, renderQuestion } from '../../controls/section.js';
import type { Question, QuestionOf } from '../../model/form/definition.js';
import { boundsOf, type Item } from '../../model/instruments/index.js';
import { renderMatrix, type MatrixView } from './matrix.js';
import { questionId, type Page } from './pages.js';

type AskView = Omit<MatrixView, 'rows' | 'stem' | 'stemSaid'>;

/** More answers than this do not fit side by side. */
const mostColumns = 7;

const isChoice = (question: Question): question is QuestionOf<'choice'> => question.kind === 'choice';

/** A ruler of the item's own length. "Not sure" is not offered: it is not one of the instrument's answers. */
function renderItemRuler(view: AskView, page: Page, { scale: scaleId }: Item, question: Question) {
  const scale = page.instrument.scales[scaleId];
  const words = page.words.scales[scaleId];
  if (!scale || !words || !('low' in words)) return nothing;
  const field = fieldOf(view, question);
  const [min, max] = boundsOf(scale);
  const ruler = renderRuler({
    name: question.id,
    value: field.answer === undefined ? undefined : Number(field.answer),
    min,
    max,
    low: words.low,
    high: words.high,
    keep: (value) => {
      field.keep(isChoice(question) ? String(value) : value);
    },
  });
  return keyed(question.id, renderGroup(field, ruler));
}

/** One page of an instrument: items with the same few options as a matrix, rulers one under the other. */
export function renderAskPage(view: AskView, page: Page) {
  const questions = view.session.current?.questions ?? [];
  const asked = (item: Item) => questions.find(({ id }) => id === questionId(page.instrument, item.id));
  return html`
    ${renderErrors(view, questions)}
    <h2 class="title" tabindex="-1" .textContent=${page.title}></h2>
    ${page.lead === undefined ? nothing : html`<p class="lead" .textContent=${page.lead}></p>`}
    ${page.blocks.map((items) => {
      const rows = items.flatMap((item) => asked(item) ?? []).filter(isChoice);
      const scaleId = items[0]?.scale ?? '';
      const scale = page.instrument.scales[scaleId];
      const stem = page.words.scales[scaleId]?.intro ?? page.title;
      if (scale?.kind === 'options' && rows.length > 1 && scale.options.length <= mostColumns)
        return renderMatrix({ ...view, rows, stem, stemSaid: stem === page.title });
      return items.map((item) => {
        const question = asked(item);
        if (!question) return nothing;
        return scale?.kind === 'ruler'
          ? renderItemRuler(view, page, item, question)
          : renderQuestion(view, question);
      });
    })}
    ${
      page.last && page.instrument.credit !== undefined
        ? html`<p class="small soft gap" .textContent=${page.instrument.credit}></p>`
        : nothing
    }
  `;
}
