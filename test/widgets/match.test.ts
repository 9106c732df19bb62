import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ClientPreferences } from '../../src/model/flow/preferences.js';
import { parseSubmission, type Submission } from '../../src/model/submission/submission.js';
import type { RapportMatchChooseEvent } from '../../src/widgets/match/events.js';
import { idle } from '../until.js';
import {
  person,
  maya,
  daniel,
  wishes,
  rootOf,
  all,
  titleOf,
  textOf,
  namesOf,
  buttonOf,
  press,
  pressed,
  cardOf,
  group,
  later,
  open,
} from './match.page.js';
import { agreeIn } from './agreeing.js';

describe('<rapport-match>', () => {
  it('says how many people, from what, and gives each the same button', async () => {
    const el = await open([maya, daniel]);
    expect(titleOf(el)).to.equal('Two people you might get on with');
    expect(textOf(el)).to.include('about your knee, your week and how you like to be coached');
    expect(all(el, '.person .btn').map((each) => each.textContent.trim())).to.have.members([
      'Ask to meet Maya',
      'Ask to meet Daniel',
    ]);
    expect(new Set(all(el, '.person .btn').map((each) => each.className)).size).to.equal(1);
    expect(pressed(el)).to.deep.equal([]);
    await expect(el).to.be.accessible();
  });

  it('gives reasons in three groups, without a score', async () => {
    const el = await open([maya, daniel]);
    expect(group(el, 'Maya Osei', 'Matches what you asked for')).to.deep.equal([
      'Works with knees most days, goes gently and gets on with it, as you asked',
      'Free on Tuesday evenings',
    ]);
    expect(group(el, 'Maya Osei', 'Good to know')).to.deep.equal(['The first meeting is free']);
    expect(group(el, 'Maya Osei', 'What doesn’t match')).to.deep.equal(['Not free early on Saturday']);
    expect(group(el, 'Daniel Rowe', 'What doesn’t match')).to.deep.equal([
      'Challenges you',
      'Talks things through',
    ]);
    expect(textOf(el)).not.to.match(/%|\d\.\d|score/i);
  });

  it('keeps to three, two and two lines however much there is to say', async () => {
    const many = person('Many Words', {
      goodToKnow: ['One', 'Two', 'Three'],
      languages: ['en', 'cy'],
      style: { challenge: 2, flexibility: 2, quiet: 2, brevity: 2, space: 2 },
    });
    const style = { challenge: -2, flexibility: -2, quiet: 2, brevity: -2, space: 2 };
    const el = await open([many], { ...wishes, style, languages: ['cy'], formats: ['studio'] });
    expect(group(el, 'Many Words', 'Matches what you asked for'))
      .to.have.length(3)
      .and.include('Speaks Welsh and meets you at the studio');
    expect(group(el, 'Many Words', 'Good to know')).to.have.length(2);
    expect(group(el, 'Many Words', 'What doesn’t match')).to.have.length(2);
  });

  it('sets the same facts side by side in a region that the keyboard reaches', async () => {
    const el = await open([maya, daniel]);
    const region = await later(el, '[role=region]');
    expect(rootOf(el).getElementById(region.getAttribute('aria-labelledby')!)?.textContent).to.equal(
      'Side by side',
    );
    region.focus();
    expect(rootOf(el).activeElement).to.equal(region);
    const rows = [...region.querySelectorAll('tr')].map((row) =>
      [...row.children].map((each) => each.textContent),
    );
    const column = rows[0]!.indexOf('Maya');
    const cell = (label: string) => rows.find(([head]) => head === label)?.[column];
    expect(cell('Work with knees')).to.equal('Most days');
    expect(cell('Times you share')).to.equal('Tuesday evenings');
    expect(cell('One session')).to.equal('£46');
  });

  it('shows nothing to compare where there is one person', async () => {
    const el = await open([maya]);
    expect(titleOf(el)).to.equal('One person you might get on with');
    await later(el, '.ruled-out, .nobody');
    await idle();
    expect(rootOf(el).querySelector('table')).to.equal(null);
  });

  it('takes a choice, another, and none again, by the keyboard', async () => {
    const el = await open([maya, daniel]);
    buttonOf(el, /meet Maya/).focus();
    await sendKeys({ press: 'Enter' });
    expect(pressed(el)).to.deep.equal(['Ask to meet Maya']);
    expect(rootOf(el).querySelector('[role=status]')?.textContent).to.match(/^You’d like to meet Maya/);
    buttonOf(el, /meet Daniel/).focus();
    await sendKeys({ press: 'Space' });
    expect(pressed(el)).to.deep.equal(['Ask to meet Daniel']);
    await sendKeys({ press: 'Space' });
    expect(pressed(el)).to.deep.equal([]);
    expect(rootOf(el).querySelector('[role=status]')?.textContent).to.equal('');
  });

  it('offers the booking page of the one chosen', async () => {
    const el = await open([maya, daniel]);
    const link = () => rootOf(el).querySelector<HTMLAnchorElement>('a[href^="https"]');
    await press(el, /meet Maya/);
    expect(link()?.hostname).not.to.equal('book.example');
    await press(el, /meet Daniel/);
    const booking = all(el, 'a').find((each) => each.textContent.includes('Book a first time with Daniel'));
    expect(booking?.getAttribute('href')).to.equal('https://book.example/daniel');
    expect(booking?.getAttribute('rel')).to.include('noreferrer');
  });

  it('tells the page who was chosen, and why only when asked to', async () => {
    const heard: RapportMatchChooseEvent[] = [];
    for (const aloud of [false, true]) {
      const el = await open([maya, daniel], wishes, aloud);
      el.addEventListener('rapport-match-choose', (event) => heard.push(event));
      await press(el, /meet Maya/);
      await press(el, /Tell us/);
    }
    const [plain, plainHelp, full, fullHelp] = heard;
    expect(plain!.trainer).to.equal('maya-osei');
    expect(plain!.choice).to.equal(undefined);
    expect(plain!.bubbles).to.equal(false);
    expect(plainHelp!.trainer).to.equal(undefined);
    expect(full!.choice?.trainer).to.equal('maya-osei');
    expect(full!.choice?.reasons.map(({ trainer }) => trainer)).to.satisfy(
      (ids: string[]) => ids.length > 0 && ids.every((id) => id === 'maya-osei'),
    );
    expect(fullHelp!.choice).to.deep.equal({ trainer: undefined, reasons: [] });
  });

  it('sends the choice by itself, but asks first when there is none', async () => {
    const el = await open([maya, daniel]);
    let sent: Submission | undefined;
    el.onsubmission = (submission) => (sent = submission);
    await waitUntil(() => all(el, 'button').some((each) => each.textContent === 'Send'));
    expect(el.checkValidity()).to.equal(false);
    await press(el, /^Send$/);
    await waitUntil(
      () => rootOf(el).activeElement?.matches('.error-summary') ?? false,
      'the message never took the focus',
    );
    expect(textOf(el)).to.include('Both are fine');
    expect(sent).to.equal(undefined);
    await expect(el).to.be.accessible();

    await press(el, /meet Daniel/);
    expect(rootOf(el).querySelector('.error-summary')).to.equal(null);
    await agreeIn(el);
    await press(el, /^Send$/);
    await waitUntil(() => sent !== undefined);
    const { match, widget, answers } = parseSubmission(sent);
    expect(widget).to.equal('rapport-match');
    expect(answers).to.deep.equal({});
    expect(match?.chosen).to.equal('daniel-rowe');
    expect(match?.shown).to.have.members(['maya-osei', 'daniel-rowe']);
    const sum = match!.reasons
      .filter(({ trainer }) => trainer === 'maya-osei')
      .reduce((a, b) => a + b.contribution, 0);
    expect(sum).to.be.greaterThan(0).and.at.most(1.000001);
  });

  it('has no Send where there is nobody to send to', async () => {
    const el = await open([maya]);
    await press(el, /meet Maya/);
    expect(all(el, 'button[type=submit]')).to.deep.equal([]);
  });

  it('shows three of many, and more on request, with the focus on the first new one', async () => {
    const forty = [...Array(40).keys()].map((n) => person(`Person ${String(n)}`));
    const el = await open(forty);
    expect(all(el, '.person')).to.have.length(3);
    const first = namesOf(el);
    await press(el, /Show more/);
    expect(titleOf(el)).to.equal('Nine people you might get on with');
    expect(namesOf(el).slice(0, 3)).to.deep.equal(first);
    expect(rootOf(el).activeElement).to.equal(all(el, '.person h3')[3]);
    for (let presses = 0; presses < 6; presses++) await press(el, /Show more/);
    expect(all(el, '.person')).to.have.length(40);
    expect(all(el, 'button').some((each) => each.textContent.includes('Show more'))).to.equal(false);
  });

  it('keeps the order and the choice when it is moved in the page', async () => {
    const twelve = [...Array(12).keys()].map((n) => person(`Person ${String(n)}`));
    const el = await open(twelve);
    const order = namesOf(el);
    all(el, '.person .btn')[1]!.click();
    await el.updateComplete;
    const elsewhere = await fixture<HTMLElement>(html`<section></section>`);
    elsewhere.append(el);
    await el.updateComplete;
    expect(namesOf(el)).to.deep.equal(order);
    expect(pressed(el)).to.have.length(1);
  });

  it('does not give the same trainer the first place every time', async () => {
    const firsts = new Set<string>();
    for (let n = 0; n < 24; n++) firsts.add(namesOf(await open([person('Ada Low'), person('Ben Low')]))[0]!);
    expect(firsts.size).to.equal(2);
  });

  it('calls two people of one first name by their whole names', async () => {
    const el = await open([person('Dr. Maya Osei'), person('Maya Low'), person('Kit')]);
    expect(all(el, '.person .btn').map((each) => each.textContent.trim())).to.have.members([
      'Ask to meet Dr. Maya Osei',
      'Ask to meet Maya Low',
      'Ask to meet Kit',
    ]);
    expect(all(el, '.face').map((each) => each.textContent)).to.have.members(['MO', 'ML', 'K']);
  });

  it("shows a trainer's own texts as text, never as markup", async () => {
    const sly = '<img src=x onerror="window.sly=1"><b>bold</b>';
    const el = await open([person('Sly', { ask: sly, about: sly, goodToKnow: [sly], role: sly })]);
    expect(all(el, '.person img, .person .ask b b')).to.deep.equal([]);
    expect(cardOf(el, 'Sly').querySelector('.soft')?.textContent).to.equal(sly);
  });

  it('names those out of reach apart, with the reason and without a button', async () => {
    const el = await open([
      maya,
      person('Full Up', { capacity: 0 }),
      person('No Knees', { doesNotTake: ['knee'] }),
    ]);
    expect(namesOf(el)).to.deep.equal(['Maya Osei']);
    const apart = await later(el, '.ruled-out');
    expect(apart.textContent).to.include('Has no room right now').and.include('Doesn’t work with knees');
    expect(apart.textContent).to.include('not about you');
    expect(apart.querySelector('button')).to.equal(null);
  });

  it('says which wish would open the list when nobody fits', async () => {
    const preferences: ClientPreferences = { availability: ['sun-early'], areas: ['knee'] };
    const el = await open(
      [maya, person('Noor Haddad', { availability: ['sat-midday', 'tue-evening'] })],
      preferences,
    );
    expect(titleOf(el)).to.equal('No close match yet');
    expect(textOf(el)).to.include('That’s about our timetable, not about you.');
    expect(textOf(el)).to.include('Two people could see you on Tuesday evenings');
    expect(el.checkValidity()).to.equal(true);
    await expect(el).to.be.accessible();
  });

  it('says so when the list is empty', async () => {
    expect(titleOf(await open([]))).to.equal('A person will help you choose');
  });
});
