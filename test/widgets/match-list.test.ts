import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { RapportMatch } from '../../src/widgets/match/match.js';
import { idle } from '../until.js';
import {
  all,
  later,
  maya,
  namesOf,
  open,
  person,
  press,
  rootOf,
  shown,
  titleOf,
  warnings,
} from './match.page.js';

describe('<rapport-match> and the list that it is given', () => {
  it('leaves the author’s own words and warns once when the list is faulty', async () => {
    const faulty = { schema: 'rapport/trainers@1', trainers: [{ ...maya, formats: ['moon'] }] };
    const said = await warnings(async (heard) => {
      for (let n = 0; n < 2; n++) {
        const el = await fixture<RapportMatch>(
          html`<rapport-match drafts="off" .trainers=${faulty}><p>Ring us</p></rapport-match>`,
        );
        await waitUntil(() => heard.length > 0, 'no warning came', { timeout: 5000 });
        await idle(); // all is fetched by now: a second would come at once
        expect(rootOf(el).querySelector('slot')).not.to.equal(null);
        expect(titleOf(el)).to.equal('');
        expect(el.textContent).to.equal('Ring us');
      }
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.include('<rapport-match> trainers').and.include('trainers.0.formats.0');
  });

  it('names an address that cannot be read, and a wish out of range', async () => {
    const tells = async (element: TemplateResult, words: string) => {
      const said = await warnings(async (heard) => {
        await fixture(element);
        await waitUntil(() => heard.length > 0, `nothing was said of ${words}`, { timeout: 5000 });
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.include(words);
    };
    await tells(
      html`<rapport-match drafts="off" trainers="/no-such-trainers.json"></rapport-match>`,
      'trainers: got /no-such-trainers.json',
    );
    await tells(
      html`<rapport-match
        drafts="off"
        .trainers=${[maya]}
        .preferences=${{ style: { challenge: 7 } }}
      ></rapport-match>`,
      'preferences: got',
    );
  });

  it('says of a wrong file what it is and what to do, and leaves the author’s own words', async () => {
    const brokenOff = new ReadableStream({
      start: (stream) => {
        stream.enqueue(new TextEncoder().encode('[{"id":'));
        stream.error(new TypeError('network error'));
      },
    });
    const files: [body: BodyInit, words: string][] = [
      ['PK\u0003\u0004[Content_Types].xml', 'which is an Excel workbook. Allowed: JSON or CSV, as'],
      ['[{"id": "a",]', 'which is JSON that ends too early or has a typing mistake. Allowed: JSON or CSV'],
      ['\ufeffVorname;Beruf\r\nAda;Coach\r\n', 'lacks "name" and "role"; it is: Vorname, Beruf'],
      ['name,formats\nAda,home\n', 'lacks "role"; it is: name, formats'],
      ['', 'it is: empty'],
      ['{"people":[]}', 'schema: came nothing; allowed: rapport/trainers@1'],
      ['name,role,price\nAda,Coach,about 40\n', 'row 2, price: came "about 40"; expected number'],
      [brokenOff, 'a file that can be read to its end'],
    ];
    for (const [body, words] of files) {
      const original = window.fetch;
      window.fetch = () => Promise.resolve(new Response(body));
      const said = await warnings(async (heard) => {
        const el = await fixture<RapportMatch>(
          html`<rapport-match drafts="off" trainers="/list" .preferences=${{}}
            ><p>Ring us</p></rapport-match
          >`,
        );
        await waitUntil(() => heard.length > 0, `nothing was said of ${words}`, { timeout: 5000 });
        await el.updateComplete;
        expect(rootOf(el).querySelector('slot')).not.to.equal(null);
      }).finally(() => (window.fetch = original));
      expect(said).to.have.length(1);
      expect(said[0]).to.include('<rapport-match> trainers: got /list').and.include(words);
    }
  });

  it('keeps the longest name and word inside of a card on the narrowest phone', async () => {
    const long = (letter: string) => `${letter}${'olfeschlegelsteinhausen'.repeat(3)}`;
    const people = ['W', 'B'].map((letter) =>
      person(`${long(letter)} ${long('K')}`, {
        id: letter.toLowerCase(),
        role: long('R'),
        goodToKnow: [long('G')],
        ask: long('A'),
        about: long('T'),
        booking: 'https://book.example/w',
      }),
    );
    const frame = await fixture<HTMLElement>(html`<div></div>`);
    frame.style.inlineSize = '320px';
    const el = document.createElement('rapport-match');
    Object.assign(el, { drafts: 'off', trainers: people, preferences: { availability: ['tue-evening'] } });
    frame.append(el);
    await shown(el);
    await later(el, '.compare');
    await press(el, /meet W/);
    for (const more of rootOf(el).querySelectorAll('details')) more.open = true;
    const wide = all(el, '.rapport :not(.compare *, .visually-hidden)')
      .filter((each) => each.getBoundingClientRect().right > frame.getBoundingClientRect().right + 1)
      .map((each) => each.outerHTML.slice(0, 80));
    expect(wide).to.deep.equal([]);
  });

  it('fetches its people without credentials or referrer', async () => {
    const [original, asked] = [window.fetch, [] as (RequestInit | undefined)[]];
    window.fetch = (_input, init) => {
      asked.push(init);
      return Promise.resolve(new Response(JSON.stringify([maya])));
    };
    const el = await open('/people.json').finally(() => (window.fetch = original));
    expect(namesOf(el)).to.deep.equal(['Maya Osei']);
    expect(asked).to.have.length(1);
    expect(asked[0]).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });
});
