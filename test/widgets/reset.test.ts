import { expect, html, oneEvent } from '@open-wc/testing';
import type { Submission } from '../../src/model/submission/submission.js';
import { definition, openIntake } from './intake-page.js';

describe('reset', () => {
  it('while something is being sent lets the next submission go at once', async () => {
    const page = await openIntake(
      html`<rapport-intake drafts="off" .definition=${definition} endpoint="/never"></rapport-intake>`,
    );
    const { fetch } = window;
    let posts = 0;
    window.fetch = () => {
      posts++;
      return new Promise(() => undefined);
    };
    try {
      await page.toReview();
      void page.element.submit();
      await page.arrive('Sending your answers');
      page.element.reset();
      await page.arrive('You');
      await page.toReview();
      void page.element.submit();
      await page.arrive('Sending your answers');
      expect(posts).to.equal(2);
    } finally {
      window.fetch = fetch;
    }
  });

  it('begins to count anew how long it took', async () => {
    const { now } = Date;
    let later = 0;
    Date.now = () => now() + later * 1000;
    try {
      const taken: number[] = [];
      const page = await openIntake(
        html`<rapport-intake
          drafts="off"
          .definition=${definition}
          .onsubmission=${({ completedInSeconds }: Submission) => taken.push(completedInSeconds)}
        ></rapport-intake>`,
      );
      later = 3600;
      page.element.reset();
      await page.arrive('You');
      later += 90;
      await page.toReview();
      expect(await page.element.submit()).to.equal(true);
      expect(taken).to.have.length(1);
      expect(taken[0]).to.be.within(90, 150);
    } finally {
      Date.now = now;
    }
  });

  it('tells the page that the person is on the first step again', async () => {
    const page = await openIntake();
    await page.fill('name', 'Sam');
    await page.press('Continue');
    const told = oneEvent(page.element, 'rapport-step');
    page.element.reset();
    const { step, position } = (await told) as unknown as HTMLElementEventMap['rapport-step'];
    expect([step, position]).to.deep.equal(['you', 1]);
  });
});
