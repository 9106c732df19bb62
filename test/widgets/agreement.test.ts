import { expect, waitUntil } from '@open-wc/testing';
import type { PracticeConfig } from '../../src/element/practice-config.js';
import { phq9 } from '../../src/model/instruments/phq-9.js';
import { statementVersion } from '../../src/model/submission/sharing.js';
import { parseSubmission, type Submission } from '../../src/model/submission/submission.js';
import { agreeIn, typeIn } from './agreeing.js';
import { all, openIn, press, ready, rootOf, sheet, textOf, toResult } from './questionnaire-page.js';

const hashOf = async (text: string): Promise<string> => {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

const practice = { name: 'Fennel Street', contact: { email: 'hello@fennel.example' } };

describe('a widget that sends by itself', () => {
  const { createObjectURL } = URL;
  let files: Blob[] = [];
  let sent: Submission | undefined;

  beforeEach(() => {
    files = [];
    sent = undefined;
    URL.createObjectURL = (file: Blob) => {
      files.push(file);
      return createObjectURL(new Blob());
    };
  });
  afterEach(() => {
    URL.createObjectURL = createObjectURL;
  });

  const open = async (config: PracticeConfig = { practice }) => {
    const el = await openIn(config, 'rapport-check', {
      practice: 'Fennel Street',
      onsubmission: (submission) => (sent = submission),
    });
    await waitUntil(() => rootOf(el).querySelector('h2.title'), 'it never came', { timeout: 5000 });
    el.answers = sheet(4, 10);
    await toResult(el);
    await waitUntil(() => all(el, '#q-agreement').length === 1, 'nobody asked for a yes', { timeout: 5000 });
    return el;
  };

  it('sends nothing without a yes and a name, and says what is open', async () => {
    const el = await open();
    await press(el, /^\s*Send/);
    await waitUntil(() => rootOf(el).activeElement?.matches('.error-summary'), 'nothing was said');
    expect(sent).to.equal(undefined);
    expect(all(el, '.error-summary li')).to.have.length(2);
    await expect(el).to.be.accessible();
  });

  it('shows what it asks, wherever the page sends it from', async () => {
    const el = await openIn({ practice }, 'rapport-check', {
      onsubmission: (submission) => (sent = submission),
    });
    await waitUntil(() => rootOf(el).querySelector('h2.title'), 'it never came', { timeout: 5000 });
    el.answers = sheet(4, 10);
    expect(await el.submit()).to.be.false;
    await waitUntil(() => rootOf(el).activeElement?.matches('.error-summary'), 'nothing was said');
    expect(all(el, '#q-agreement')).to.have.length(1);
    await agreeIn(el);
    expect(await el.submit()).to.be.true;
    expect(sent?.agreement?.signedName).to.equal('Sam Lee');
  });

  it('records who signed what, for whom, until when and how to take it back, with the hash of the words', async () => {
    const el = await open();
    const shown = textOf(el);
    await agreeIn(el);
    await press(el, /^\s*Send/);
    await waitUntil(() => sent, 'nothing was sent');
    const { agreement, statements, consents } = parseSubmission(sent);
    expect(consents).to.deep.equal([]);
    expect(agreement).to.include({
      ...{ receiver: 'Fennel Street', signedName: 'Sam Lee', authority: 'self', statementVersion },
      withdraw: 'Email hello@fennel.example at any time.',
    });
    expect(agreement!.until! > agreement!.at.slice(0, 10)).to.equal(true);
    const [statement] = statements!;
    expect(statement!.sha256).to.equal(await hashOf(statement!.text));
    // What is kept is what was read, sentence by sentence.
    for (const line of statement!.text.split('\n')) expect(shown).to.include(line);
    expect(statement!.text)
      .to.match(/your health/)
      .and.match(/does not depend on it/);
    expect(statement!.text)
      .to.match(/cannot be unread/)
      .and.match(/somebody else gets it/);
  });

  it('gives a copy that holds what was signed, in words and as data', async () => {
    const el = await open();
    await agreeIn(el);
    all(el, 'button')
      .filter((each) => each.textContent.includes('Download'))
      .forEach((button) => {
        button.click();
      });
    await waitUntil(() => files.length === 2, 'no copies');
    const [words, data] = await Promise.all(
      ['text/plain', 'application/json'].map(
        async (type) => await files.find((each) => each.type.startsWith(type))!.text(),
      ),
    );
    expect(words).to.include('WHAT YOU SIGNED').and.include('Sam Lee').and.include('For myself');
    expect(words).to.include('responsible for it').and.include('Email hello@fennel.example at any time.');
    expect(parseSubmission(JSON.parse(data!)).statements).to.have.length(1);
  });

  it('asks whom to answer where the practice promises an answer: a name, and an email or a phone number', async () => {
    const el = await open({ practice: { ...practice, replyWithinDays: 2 } });
    await agreeIn(el);
    await typeIn(el, 'reply-name', 'Sam');
    await press(el, /^\s*Send/);
    await waitUntil(() => all(el, '.error-summary').length === 1, 'an answer to nowhere');
    await typeIn(el, 'reply-email', 'sam@example.com');
    await press(el, /^\s*Send/);
    await waitUntil(() => sent, 'nothing was sent');
    expect(sent!.replyTo).to.deep.equal({ name: 'Sam', email: 'sam@example.com' });
  });

  it('asks for a phone number, an email or not, where an answer may need a call, whether or not one is promised', async () => {
    const responder = { name: 'Ruth', hours: 'weekdays', plan: 'Ruth calls back by phone within 1 hour' };
    const asks = { practice: { ...practice, recipient: 'trainer' }, responder } as const;
    const el = await ready(
      await openIn(asks, 'rapport-check phq-9', { onsubmission: (submission) => (sent = submission) }),
    );
    el.answers = { ...sheet(4, 10), ...Object.fromEntries(phq9.items.map(({ id }) => [`phq-9-${id}`, '0'])) };
    await toResult(el);
    await agreeIn(el);
    await typeIn(el, 'reply-name', 'Sam');
    await typeIn(el, 'reply-email', 'sam@example.com');
    expect(textOf(el)).to.include('please leave a phone number').and.not.include('is enough');
    await press(el, /^\s*Send/);
    await waitUntil(() => all(el, '.error-summary').length === 1, 'sent with nobody to ring');
    await typeIn(el, 'reply-phone', '01632 960118');
    await press(el, /^\s*Send/);
    await waitUntil(() => sent, 'nothing was sent');
    expect(sent!.replyTo?.phone).to.equal('01632 960118');
  });

  it('says to whom it is sent, where the practice says so', async () => {
    const el = await open({ practice: { ...practice, recipient: 'therapist' } });
    await agreeIn(el);
    await press(el, /^\s*Send/);
    await waitUntil(() => sent, 'nothing was sent');
    expect(sent!.recipient).to.equal('therapist');
  });
});
