import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { RapportMatch } from '../../src/widgets/match/match.js';
import { maya, namesOf, open, rootOf, titleOf, warnings } from './match.page.js';

describe('<rapport-match> and the list that it is given', () => {
  it('leaves the author’s own words and warns once when the list is faulty', async () => {
    const faulty = { schema: 'rapport/trainers@1', trainers: [{ ...maya, formats: ['moon'] }] };
    const said = await warnings(async (heard) => {
      for (let n = 0; n < 2; n++) {
        const el = await fixture<RapportMatch>(
          html`<rapport-match drafts="off" .trainers=${faulty}><p>Ring us</p></rapport-match>`,
        );
        await waitUntil(() => heard.length > 0, 'no warning came', { timeout: 5000 });
        await new Promise((resolve) => setTimeout(resolve, 50)); // all is fetched by now: a second would come at once
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
