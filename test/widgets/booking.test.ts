import { expect, html } from '@open-wc/testing';
import { sha256 } from '../../src/delivery/sha256.js';
import { bookingLink } from '../../src/flow/booking.js';
import { definition, openIntake, warningsOf } from './intake-page.js';

describe('the way to book a time', () => {
  it('is a page, a letter or a call', async () => {
    const warnings = await warningsOf(() => {
      for (const each of [
        ...['https://a.example/b?c=d:e', 'HTTP://a.example', '//a.example:80/x', 'mailto:a@b.example'],
        ...['tel:+441632960118', '/book', 'book.html', './times/10:30', '?at=10:30', '#book', ''],
      ])
        expect(bookingLink(each, 'rapport-intake')).to.equal(each);
      return Promise.resolve();
    });
    expect(warnings).to.deep.equal([]);
  });

  it('is never a script, however it is written, and the owner hears of it', async () => {
    for (const each of [
      ...['javascript:alert(1)', ' JavaScript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:x/y'],
      ...['data:text/html,<script>1</script>', 'blob:https://a.example/1', 'vbscript:x', 'file:///etc'],
    ]) {
      const warnings = await warningsOf(() => {
        expect(bookingLink(each, 'rapport-intake'), each).to.equal('');
        return Promise.resolve();
      });
      expect(warnings.length, each).to.equal(1);
      expect(warnings[0]).to.contain('<rapport-intake> booking: got').and.contain('mailto or tel');
    }
  });

  it('stands on the last page, and no script does', async () => {
    const { fetch } = window;
    window.fetch = async (_, init) => {
      const body = init?.body as string;
      const digest = await sha256(new TextEncoder().encode(body));
      const { id } = JSON.parse(body) as { id: string };
      return Response.json({ id, digest, receivedAt: '2026-11-22T09:31:00.000Z' }, { status: 201 });
    };
    try {
      const page = await openIntake(
        html`<rapport-intake drafts="off" endpoint="/sent" .definition=${definition}></rapport-intake>`,
      );
      await page.toReview();
      const { element, root } = page;
      element.booking = 'javascript:alert(2)';
      await page.press('Send');
      await page.arrive('Thank you, Sam.');
      expect(root.querySelectorAll('.next + .row a').length).to.equal(0);
      element.booking = 'https://booking.example/';
      await element.updateComplete;
      expect(root.querySelectorAll('a[href="https://booking.example/"]').length).to.equal(1);
    } finally {
      window.fetch = fetch;
    }
  });
});
