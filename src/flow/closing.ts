import { sha256 } from '../delivery/sha256.js';
import type { ClosingView } from '../form/closing.js';
import { formatDate, formatList } from '../i18n/format.js';
import { dayOf } from '../model/clock.js';
import { isAnswered, listOf, writtenOf, type Answers } from '../model/form/answers.js';
import type { FormSession } from '../model/form/session.js';
import { answerByRole } from '../model/flow/from-answers.js';
import type { SummarySection } from '../model/flow/summary.js';
import { mayNeedCall } from '../model/instruments/by-id.js';
import type { SubmissionContent, SubmissionMeta } from '../model/submission/build.js';
import type { Agreement, Consent, Statement } from '../model/submission/consent.js';
import { agreementInForm, signerIn } from '../model/submission/form-agreement.js';
import {
  agreementFrom,
  consentsFrom,
  replyToFrom,
  shareable,
  statementVersion,
  yearFrom,
  type Closing,
} from '../model/submission/sharing.js';
import { loadControls } from '../questions/kinds.js';
import type { FlowHost } from './flow-host.js';
import { openClosing, sidesOf } from './sharing.js';

/** What was signed, with its words. */
export interface Signed {
  consents: readonly Consent[];
  agreement?: Agreement | undefined;
  statements: readonly Statement[];
}

/** A place that is not secure has no `crypto.subtle`: then the words stand without their hash. */
const hashed = async (statement: Statement): Promise<Statement> => {
  const digest = await sha256(new TextEncoder().encode(statement.text)).catch(() => undefined);
  return { ...statement, ...(digest !== undefined && { sha256: digest }) };
};

/** What the last page asks beside the forms: whom to answer, who else may see it, a yes, a name; and the record of it. */
export class ClosingPage {
  readonly #host: FlowHost;
  readonly #content: () => SubmissionContent;
  #session: FormSession | undefined;
  #key = '';
  #controls: Promise<void> | undefined;

  /** @param content - What would be sent now. */
  constructor(host: FlowHost, content: () => SubmissionContent) {
    this.#host = host;
    this.#content = content;
  }

  /** Forgets what was answered. */
  reset(): void {
    this.#session = undefined;
  }

  /** True when all is well; otherwise shows what is amiss, once the words for it are here. */
  async check(): Promise<boolean> {
    const { session } = this;
    await this.#controls;
    return session.checkAll();
  }

  /** The answers of this page: kept in the flow, so that a draft has them. It is opened anew when it asks other things. */
  get session(): FormSession {
    const { say, language, flow } = this.#host;
    const asked = this.#asked;
    const titles = this.#titles(asked.instruments);
    const to = this.#sides?.to;
    const key = JSON.stringify([asked, titles, to, language]);
    if (!this.#session || key !== this.#key) {
      const session = openClosing(asked, { say, to, titles }, { ...this.#known, ...flow.sharing });
      session.subscribe(() => {
        flow.setSharing(session.answers);
      });
      this.#session = session;
      this.#key = key;
      const needed = session.definition.sections.flatMap(({ questions }) => questions);
      this.#controls = loadControls(
        this.#host,
        needed.filter(({ id }) => id !== 'share'),
      ).catch(() => undefined); // what cannot be shown is told by the page
    }
    return this.#session;
  }

  /** What the template needs; undefined where this page asks nothing. */
  get view(): ClosingView | undefined {
    const asked = this.#asked;
    if (!asked.shares && !asked.agrees && !asked.replies) return undefined;
    const { say, language, practiceName: practice } = this.#host;
    const { session } = this;
    return {
      ...{ session, say, language, practice },
      calls: asked.calls,
      sharesWith: asked.shares ? this.#sides?.to : undefined,
      until: this.#until,
      titles: Object.values(this.#titles(asked.instruments)),
      sharing: this.#sharingWords,
      sending: say('agree-statement', practice, this.#until, this.#withdraw),
    };
  }

  /** What is signed as it stands. */
  signed(now: number): Signed {
    const { language, practiceName, say, flow } = this.#host;
    if (flow.follows) {
      // An addition goes under the yes that was given before.
      const { agreement, statements = [] } = flow.follows;
      return { consents: [], agreement, statements };
    }
    const sides = this.#sides;
    const { shares, agrees, instruments } = this.#asked;
    const answers = this.session.visibleAnswers;
    const meta = { now, today: dayOf(now), withdraw: this.#withdraw, receiver: practiceName };
    const consents =
      shares && sides
        ? consentsFrom(answers, {
            ...{ ...meta, from: sides.from, giver: practiceName, instruments },
            receiver: say('share-receiver', sides.to),
            purpose: say('share-purpose'),
          })
        : [];
    const purpose = say('agree-purpose');
    const { filled } = flow;
    const own = agrees ? agreementFrom(answers, { ...meta, purpose }) : undefined;
    const unnamed = (of: string) => say('signed-unnamed', of);
    const inForm =
      !agrees && filled ? agreementInForm(filled, { ...meta, purpose, language, unnamed }) : undefined;
    const statement = (id: string, version: string, text: string): Statement => ({
      ...{ id, version: version.slice(0, 200), locale: language, text: text.slice(0, 5000) },
    });
    return {
      consents,
      agreement: own ?? inForm?.agreement,
      statements: [
        ...(consents.length > 0 ? [statement('sharing', statementVersion, this.#sharingWords)] : []),
        ...(own
          ? [
              statement(
                'sending',
                statementVersion,
                say('agree-statement', practiceName, this.#until, this.#withdraw),
              ),
            ]
          : []),
        ...(inForm ? [statement('sending', inForm.version, inForm.text)] : []),
      ],
    };
  }

  /** What the submission keeps of this page. */
  async record(
    now: number,
  ): Promise<Pick<SubmissionMeta, 'consents' | 'agreement' | 'statements' | 'replyTo' | 'recipient'>> {
    const { consents, agreement, statements } = this.signed(now);
    const { practiceConfig, flow } = this.#host;
    const told = flow.follows ?? practiceConfig.practice;
    return {
      consents: [...consents],
      agreement,
      statements: flow.follows ? [...statements] : await Promise.all(statements.map(hashed)),
      replyTo: this.#asked.replies ? replyToFrom(this.session.visibleAnswers) : undefined,
      recipient: this.#content().definition?.heldBy ? undefined : told?.recipient,
    };
  }

  /** From whom to whom it could be shared. */
  get #sides() {
    return sidesOf(this.#content(), this.#host.practiceConfig.practice?.recipient);
  }

  /** What this page asks: of an intake its form has asked whether it may be sent, and whom to answer. */
  get #asked(): Closing {
    const { flow, endpointUrl, onsubmission, answersInEvents, practiceConfig } = this.#host;
    // A match without an address is an event alone: nothing is sent from its page.
    const sends = !!endpointUrl || !!onsubmission || (answersInEvents && flow.parts[0] !== 'match');
    const alone = sends && !flow.follows && !flow.parts.includes('intake');
    const { filled } = flow;
    const team = filled && answerByRole(filled.definition, filled.answers, 'care-team');
    const instruments = this.#content().results.map(({ instrument }) => instrument);
    const calls = mayNeedCall(instruments, practiceConfig.instruments);
    return {
      // Where nobody knows who receives it, nobody can say from whom to whom it would go.
      shares: flow.hasReview && team === 'yes' && this.#sides !== undefined,
      instruments,
      agrees: alone,
      replies: alone && (calls || practiceConfig.practice?.replyWithinDays !== undefined),
      calls: alone && calls,
    };
  }

  /** What the forms have told: it stands there already, and can be changed. */
  get #known(): Answers {
    const { filled } = this.#host.flow;
    if (!filled) return { 'signed-as': 'self' };
    const { authority, right } = signerIn(filled);
    const names = writtenOf(filled.answers['care-names']); // the id in every form of ours
    return {
      // A guardian has agreed in the form; whether they or the young person sign here, only they can say.
      ...(authority !== 'parent' && { 'signed-as': authority }),
      ...(authority === 'other' && right && { 'signed-right': right }),
      ...(names && { 'share-with': names.slice(0, 120) }),
    };
  }

  /** The titles of the questionnaires that are sent, by id. The part's summary has them in the order asked. */
  #titles(instruments: readonly string[]): Record<string, string> {
    const { flow, parts } = this.#host;
    const sections: readonly SummarySection[] =
      parts.open('questionnaire')?.summary() ?? flow.summaries.get('questionnaire') ?? [];
    return Object.fromEntries(instruments.map((id, at) => [id, sections[at]?.title ?? id]));
  }

  get #until(): string {
    return formatDate(yearFrom(dayOf(Date.now())), this.#host.language);
  }

  get #withdraw(): string {
    const { say, practiceName, practiceConfig } = this.#host;
    return say('withdraw', practiceName, practiceConfig.practice?.contact?.email ?? '');
  }

  /** The statement of sharing, as the switches stand. */
  get #sharingWords(): string {
    const { say, language, practiceName: giver } = this.#host;
    const answers = this.session.visibleAnswers;
    const to = this.#sides?.to;
    if (!to) return '';
    const share = listOf(answers.share);
    const titles = this.#titles(this.#asked.instruments);
    const items = listOf(answers['share-items']).flatMap((id) => titles[id] ?? []);
    const scores = Object.values(titles);
    const kinds = shareable.flatMap((what) => {
      if (what === 'talk' || !share.includes(what)) return [];
      if (what !== 'results' || scores.length === 0) return [say(`share-said-${what}`)];
      return [
        say('share-said-results'),
        say('share-said-scores', formatList(scores, language)),
        ...(items.length > 0 ? [say('share-said-items', formatList(items, language))] : []),
      ];
    });
    const named = answers['share-with'];
    return say('share-statement', {
      ...{ giver, what: formatList(kinds, language), talk: share.includes('talk') },
      receiver: isAnswered(named) ? writtenOf(named).trim() : say('share-receiver', to),
      ...{ until: this.#until, withdraw: this.#withdraw },
    });
  }
}
