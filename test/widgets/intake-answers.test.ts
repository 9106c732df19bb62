import { expect, html, waitUntil } from '@open-wc/testing';
import { answers, definition, openIntake, overhear, secret, type IntakePage } from './intake-page.js';

describe('the answers of the intake', () => {
  it('can be filled in by the page, before it is ready and after, and hidden ones do not count', async () => {
    const page = await openIntake(
      html`<rapport-intake
        drafts="off"
        .definition=${definition}
        .answers=${{ name: 'Sam', where: secret }}
      ></rapport-intake>`,
    );
    expect(page.input('name').value).to.equal('Sam');
    expect(page.element.answers).to.deep.equal({ name: 'Sam' });
    page.element.answers = { name: 'Kim', nick: null } as never;
    await page.element.updateComplete;
    expect([page.input('name').value, page.input('nick').value]).to.deep.equal(['Kim', '']);
    expect(page.element.answers).to.deep.equal({ name: 'Kim' });
  });

  it('are read from fields that were filled in without a word', async () => {
    const page = await openIntake();
    page.input('name').value = 'Sam'; // as some password managers do
    await page.press('Continue');
    expect(page.title).to.equal('Your body');
    expect(page.element.answers).to.deep.equal({ name: 'Sam' });
  });

  it('stay when the element is moved in the page', async () => {
    const page = await openIntake();
    await page.fill('name', 'Sam');
    await page.press('Continue');
    const place = document.body.appendChild(document.createElement('section'));
    place.append(page.element);
    await page.element.updateComplete;
    expect(page.title).to.equal('Your body');
    expect(page.element.answers).to.deep.equal({ name: 'Sam' });
    await page.press('Back');
    expect(page.input('name').value).to.equal('Sam');
    place.remove();
  });

  it('are all forgotten on reset, with where one was', async () => {
    const page = await openIntake();
    await page.toReview();
    await page.press('Change Your body');
    page.element.reset();
    await page.element.updateComplete;
    expect([page.title, page.element.answers, page.input('name').value]).to.deep.equal(['You', {}, '']);
    // Nobody came from the review any more: the next person sees every page.
    page.element.answers = { ...answers };
    await page.element.updateComplete;
    await page.press('Continue');
    expect(page.title).to.equal('Your body');
  });

  it('are said to be right or not, with and without showing it', async () => {
    const page = await openIntake();
    expect(page.element.checkValidity()).to.equal(false);
    await page.element.updateComplete;
    expect(page.root.querySelector('.err')).to.equal(null);
    expect(page.element.reportValidity()).to.equal(false);
    await waitUntil(() => page.active?.className === 'error-summary', 'what is amiss was never shown');
    page.element.answers = { ...answers };
    expect([page.element.checkValidity(), page.element.reportValidity()]).to.deep.equal([true, true]);
  });
});

describe('what other scripts of the page can catch', () => {
  const walk = async (page: IntakePage) => {
    await page.fill('name', 'Sam');
    page.element.onsubmission = () => undefined;
    await page.toReview();
    await page.press('Change Your body');
    await page.fill('where', `${secret}, still`);
    await page.press('Continue');
    await page.arrive('Check it sounds like you');
    await page.press('Send');
    await page.arrive('Your answers are ready');
  };

  it('holds no answer', async () => {
    const { events, stop } = overhear();
    const page = await openIntake();
    await walk(page);
    stop();
    expect(events.map(({ type }) => type)).to.include.members([
      'rapport-step',
      'rapport-change',
      'rapport-submit',
    ]);
    for (const { carries } of events) expect(carries).not.to.match(/knee|Sam|sam@/);
    expect(page.element.outerHTML).not.to.match(/knee|Sam|sam@/);
    expect(location.href).not.to.contain('knee');
  });

  it('holds the answers when the owner asks for it, in the events about answers only', async () => {
    const { events, stop } = overhear();
    await walk(
      await openIntake(
        html`<rapport-intake drafts="off" .definition=${definition} answers-in-events></rapport-intake>`,
      ),
    );
    stop();
    const telling = new Set(events.filter(({ carries }) => carries.includes(secret)).map(({ type }) => type));
    expect([...telling].sort()).to.deep.equal(['rapport-change', 'rapport-submit']);
  });
});
