import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { parseSubmission, type Submission } from '../../src/model/submission/submission.js';
import type { RapportMatch } from '../../src/widgets/match/match.js';
import { openJourney } from './journey-page.js';
import {
  all,
  buttonOf,
  daniel,
  label,
  maya,
  namesOf,
  press,
  rootOf,
  shown,
  textOf,
  titleOf,
  toPeople,
  turn,
  warnings,
} from './match.page.js';
import { agreeIn } from './agreeing.js';

/** A match that nobody has told anything. */
const ask = async (trainers: unknown, change: Partial<RapportMatch> = {}) => {
  const el = await fixture<RapportMatch>(
    html`<rapport-match drafts="off" region="GB" .trainers=${trainers}></rapport-match>`,
  );
  Object.assign(el, change);
  return shown(el);
};

describe('<rapport-match> that nobody has told anything', () => {
  it('asks its own few questions, then shows the people', async () => {
    const el = await ask([maya, daniel]);
    expect(titleOf(el)).to.equal('Your body');
    expect(all(el, 'figure'), 'both sides of the figure, at once').to.have.length(2);
    expect(el.checkValidity()).to.equal(false);
    await expect(el).to.be.accessible();
    await toPeople(el);
    expect(titleOf(el)).to.equal('Two people you might get on with');
    expect(rootOf(el).activeElement).to.equal(rootOf(el).querySelector('h2.title'));
    expect(textOf(el)).to.include('about your knee, your week and how you like to be coached');
    expect(namesOf(el)[0]).to.equal('Maya Osei');
    await expect(el).to.be.accessible();
  });

  it('goes back, and finds others by other answers', async () => {
    const el = await ask([maya, { ...daniel, doesNotTake: ['knee'] }]);
    await toPeople(el);
    expect(namesOf(el)).to.deep.equal(['Maya Osei']);
    await press(el, /^Back$/);
    expect(titleOf(el)).to.equal('Your week');
    await press(el, /^Back$/);
    await press(el, /^Back$/);
    label(el, 'Left knee').click();
    await turn(el, 'How you like to be coached');
    await turn(el, 'Your week');
    await press(el, /^Continue$/);
    await waitUntil(() => namesOf(el).length === 2, 'the other never came');
  });

  it('leads from an empty list back to the question that would open it', async () => {
    const el = await ask([maya]);
    await turn(el, 'How you like to be coached');
    await turn(el, 'Your week');
    label(el, 'Sunday early').click();
    await press(el, /^Continue$/);
    await waitUntil(() => titleOf(el) === 'No close match yet');
    await press(el, /Add more times/);
    expect(titleOf(el)).to.equal('Your week');
  });

  it('sends the answers with the choice, and takes answers that the page gives', async () => {
    let sent: Submission | undefined;
    const el = await ask([maya, daniel], {
      onsubmission: (submission) => (sent = submission),
      answers: { 'body-areas': ['knee-left'] },
    });
    expect(label(el, 'Left knee').querySelector('input')?.checked).to.equal(true);
    label(el, 'Left knee').click();
    await el.updateComplete;
    await toPeople(el);
    await waitUntil(() => all(el, 'button').some((each) => each.textContent === 'Send'));
    await press(el, /meet Maya/);
    await agreeIn(el);
    await press(el, /^Send$/);
    await waitUntil(() => sent !== undefined);
    const { answers, definition, match } = parseSubmission(sent);
    expect(definition).to.deep.equal({ id: 'match', version: '2' });
    expect(answers).to.deep.equal({ 'body-areas': ['knee-left'], challenge: -2, times: ['tue-evening'] });
    expect(match?.chosen).to.equal('maya-osei');
  });

  it('asks in a journey without an intake, and hands over the choice', async () => {
    const el = await shown(await openJourney({ steps: 'match', properties: { trainers: [maya] } }));
    const { flow } = el;
    await toPeople(el);
    await press(el, /meet Maya/);
    await press(el, /^Continue$/);
    expect(flow.at).to.equal('review');
    expect(flow.summaries.get('match')?.map(({ id }) => id)).to.deep.equal([
      'body',
      'coaching',
      'week',
      'match',
    ]);
  });

  it('asks nothing where there is nobody', async () => {
    expect(titleOf(await ask([]))).to.equal('A person will help you choose');
  });
});

describe('what a card says', () => {
  it('is that an injury is in good hands, even where the styles weigh more', async () => {
    const kit = {
      ...maya,
      worksWith: { knee: 'often' as const, hip: 'often' as const },
      style: { challenge: 2, quiet: 2, space: 2 },
    };
    const preferences = { areas: ['knee-left', 'hip'], style: kit.style } as const;
    const el = await fixture<RapportMatch>(
      html`<rapport-match drafts="off" .trainers=${[kit]} .preferences=${preferences}></rapport-match>`,
    );
    await shown(el);
    expect(all(el, '.yes li').map((each) => each.textContent.trim())).to.deep.equal([
      'Often works with knees and hips, challenges you and gets on with it, as you asked',
    ]);
  });
});

describe('what matters most', () => {
  const config = { match: { clientMayWeigh: true } };
  const preferences = { areas: ['knee'], style: { challenge: 2 }, availability: ['tue-evening'] } as const;
  const people = [
    { ...maya, style: { challenge: 0 } },
    { ...daniel, availability: ['tue-evening', 'sat-early'], style: { challenge: 2 } },
  ];
  const open = async (json: unknown, trainers: unknown = people) => {
    const original = window.fetch;
    window.fetch = () => Promise.resolve(new Response(JSON.stringify(json)));
    const el = await fixture<RapportMatch>(
      html`<rapport-match
        drafts="off"
        config="/config.json"
        .trainers=${trainers}
        .preferences=${preferences}
      ></rapport-match>`,
    );
    return shown(el).finally(() => (window.fetch = original));
  };

  it('is asked only where the practice lets the client weigh, and there is an order to change', async () => {
    expect(textOf(await open({}))).not.to.include('What matters most');
    expect(textOf(await open(config, [maya]))).not.to.include('What matters most');
    expect(textOf(await open(config))).to.include('What matters most to you?');
  });

  it('puts who fits that best first, at once and aloud, by the keyboard', async () => {
    const el = await open(config);
    await press(el, /meet Maya/);
    const check = (words: string) => label(el, words).querySelector('input')!;
    check('How they coach').focus();
    await sendKeys({ press: 'Space' });
    await waitUntil(() => namesOf(el)[0] === 'Daniel Rowe', 'the coach never came first');
    expect(rootOf(el).activeElement).to.equal(check('How they coach'));
    expect(all(el, '[role=status]')[0]?.textContent).to.equal('Here’s the new order: Daniel and Maya');
    expect(buttonOf(el, /meet Maya/).getAttribute('aria-pressed')).to.equal('true');
    await sendKeys({ press: 'Space' });
    check('Knowing my body').click();
    await waitUntil(() => namesOf(el)[0] === 'Maya Osei', 'who knows knees never came first');
    await expect(el).to.be.accessible();
  });
});

describe('a practice’s list', () => {
  const open = (trainers: unknown) =>
    fixture<RapportMatch>(
      html`<rapport-match drafts="off" .trainers=${trainers} .preferences=${{}}></rapport-match>`,
    );
  const file = async (body: BodyInit) => {
    const original = window.fetch;
    window.fetch = () => Promise.resolve(new Response(body));
    return shown(await open('https://sheets.example/pub?output=csv')).finally(
      () => (window.fetch = original),
    );
  };

  it('may be a spreadsheet, whatever its address says', async () => {
    const el = await file('\ufeffName;Role;Formats\r\n"Ada Low";Coach;studio\r\nBen;Coach;home\r\n');
    expect(namesOf(el)).to.have.members(['Ada Low', 'Ben']);
  });

  it('may be in the letters of an old or a wide Windows', async () => {
    const oldWords = 'name,role\nIn\u00eas,Coach\n';
    const old = Uint8Array.from({ length: oldWords.length }, (_, n) => oldWords.charCodeAt(n));
    expect(namesOf(await file(old))).to.deep.equal(['Inês']);
    const wideWords = '\ufeffname\trole\nZo\u00eb\tCoach\n';
    const wide = Uint16Array.from({ length: wideWords.length }, (_, n) => wideWords.charCodeAt(n));
    expect(namesOf(await file(wide))).to.deep.equal(['Zoë']);
  });

  it('loses only the rows that cannot be read, and names them once', async () => {
    const said = await warnings(async () => {
      const el = await file('name,role,formats,pay\nAda,Coach,moon,1\nBen,Coach,home,2\nBen,Coach,home,3\n');
      expect(namesOf(el)).to.deep.equal(['Ben']);
      await file('name,role,formats,pay\nAda,Coach,moon,1\nBen,Coach,home,2\nBen,Coach,home,3\n');
    });
    expect(said).to.have.length(2);
    expect(said[0]).to.include('2 of 3 left out').and.include('row 2, formats: came "moon"');
    expect(said[0]).to.include('row 4, id: came "ben" again');
    expect(said[1]).to.include('headings pay');
  });

  it('is refused when it is a web page, and its author’s words stand', async () => {
    const said = await warnings(async (heard) => {
      const original = window.fetch;
      window.fetch = () => Promise.resolve(new Response('<!doctype html><title>Sign in</title>'));
      const el = await open('/sheet');
      await waitUntil(() => heard.length > 0, 'no warning came', { timeout: 5000 });
      expect(rootOf(el).querySelector('slot')).not.to.equal(null);
      window.fetch = original;
      expect(titleOf(el)).to.equal('');
    });
    expect(said.join()).to.include('got /sheet, which is a web page. Allowed: JSON or CSV');
  });

  it('shows a portrait small, late, without a referrer, and the initials where it never comes', async () => {
    const el = await shown(await open([{ ...maya, portrait: '/no-such-portrait.webp' }]));
    const img = rootOf(el).querySelector('img')!;
    expect(img.loading).to.equal('lazy');
    expect(img.referrerPolicy).to.equal('no-referrer');
    expect([img.getAttribute('width'), img.getAttribute('height')]).to.deep.equal(['68', '64']);
    expect(img.alt).to.equal('');
    await waitUntil(() => img.hidden, 'the broken picture stayed');
    expect(rootOf(el).querySelector('.face')?.textContent.trim()).to.equal('MO');
    await expect(el).to.be.accessible();
  });

  it('names a few of thousands out of reach, and how many more there are', async () => {
    const many = [...Array(3000).keys()].map((n) => ({
      ...maya,
      id: `m${String(n)}`,
      name: `M ${String(n)}`,
      capacity: 0,
    }));
    const el = await shown(await open([...many]));
    expect(titleOf(el)).to.equal('No close match yet');
    expect(textOf(el)).to.include('have no room right now').and.include('And 2980 people more');
    expect(all(el, '.ruled-out li')).to.have.length(20);
  });

  it('says when it would take more than one change', async () => {
    const el = await fixture<RapportMatch>(
      html`<rapport-match
        drafts="off"
        .trainers=${[maya]}
        .preferences=${{ availability: ['sun-early'], formats: ['home'], priceCeiling: 0 }}
        ><p>Ring us</p></rapport-match
      >`,
    );
    await shown(el);
    expect(textOf(el)).to.include('change more than one thing');
    expect(rootOf(el).querySelector('slot')?.assignedElements()[0]?.textContent).to.equal('Ring us');
  });
});
