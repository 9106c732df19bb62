import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { shapesOf } from '../../src/questions/body/shapes.js';
import { bodyParts } from '../../src/model/form/body.js';
import { question } from '../model/form/sample.js';
import { ask, still, type ControlProbe } from './probe.js';
import { hear, heard } from './tree.js';

const asked = question('body', { sensitive: true });

const boxOf = (probe: ControlProbe, id: string): HTMLInputElement =>
  probe.root.querySelector<HTMLInputElement>(`.places [value="${String(bodyParts.indexOf(id))}"]`)!;

/** The drawn part of a place, in each view that shows it. */
const drawn = (probe: ControlProbe, id: string, view = 'front'): SVGPathElement =>
  probe.root.querySelector<SVGPathElement>(`[data-view=${view}] .p${String(bodyParts.indexOf(id))} .part`)!;

const colourOf = (probe: ControlProbe, id: string, view?: string) =>
  getComputedStyle(drawn(probe, id, view)).fill;

const middle = (element: Element) => {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
};

/** Taps where the part is drawn: whatever lies on top there is hit. */
const tap = async (probe: ControlProbe, id: string, view = 'front') => {
  drawn(probe, id, view).scrollIntoView({ block: 'center' });
  const shape = shapesOf(view as 'front').find((each) => each.id === id)!;
  const point = new DOMPoint(shape.x, shape.y + 6).matrixTransform(
    drawn(probe, id, view).ownerSVGElement!.getScreenCTM()!,
  );
  probe.root
    .elementFromPoint(point.x, point.y)!
    .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await still(probe);
};

describe('the figure of a body', () => {
  afterEach(() => setViewport({ width: 1024, height: 768 }));

  it('is every place on the list, front or back, and nothing else', () => {
    const both = [...shapesOf('front'), ...shapesOf('back')].map(({ id }) => id);
    expect([...new Set(both)].sort()).to.deep.equal([...bodyParts].sort());
  });

  for (const view of ['front', 'back'] as const)
    it(`ticks the box of each part that is tapped on the ${view}, and takes it back`, async () => {
      const probe = await ask(asked);
      for (const { id } of shapesOf(view)) {
        await tap(probe, id, view);
        expect(probe.session.answers.q, id).to.deep.equal([id]);
        expect(boxOf(probe, id).checked).to.equal(true);
        await tap(probe, id, view);
        expect(probe.session.answers.q, id).to.equal(undefined);
      }
    });

  it('shows what the list says, on both sides, and leaves focus where it is', async () => {
    const probe = await ask(asked);
    boxOf(probe, 'neck').focus();
    const plain = colourOf(probe, 'knee-left');
    await tap(probe, 'knee-left');
    expect(probe.root.activeElement).to.equal(boxOf(probe, 'neck'));
    for (const view of ['front', 'back']) expect(colourOf(probe, 'knee-left', view)).not.to.equal(plain);
    expect(colourOf(probe, 'knee-right')).to.equal(plain);
    boxOf(probe, 'knee-left').click();
    await still(probe);
    expect(colourOf(probe, 'knee-left')).to.equal(plain);
  });

  it('tells no recorder on the page what is chosen: no attribute of it changes', async () => {
    const probe = await ask(asked);
    const before = probe.root.querySelector('.figs')!.innerHTML.replace(/Front.*?<|Back.*?</g, '<');
    await tap(probe, 'knee-left');
    const after = probe.root.querySelector('.figs')!.innerHTML.replace(/Front.*?<|Back.*?</g, '<');
    expect(after).to.equal(before);
  });

  for (const dir of ['ltr', 'rtl'])
    it(`has the person's left where it is on a person, in ${dir}`, async () => {
      const probe = await ask(asked);
      probe.dir = dir;
      expect(middle(drawn(probe, 'knee-left')).x).to.be.above(middle(drawn(probe, 'knee-right')).x);
      expect(middle(drawn(probe, 'knee-left', 'back')).x).to.be.below(
        middle(drawn(probe, 'knee-right', 'back')).x,
      );
      for (const view of ['front', 'back']) {
        const label = [...probe.root.querySelectorAll(`[data-view=${view}] .side`)].find(
          ({ textContent }) => textContent === 'Left',
        )!;
        const side = Math.sign(
          middle(drawn(probe, 'knee-left', view)).x - middle(drawn(probe, 'knee-right', view)).x,
        );
        expect(Math.sign(middle(label).x - middle(drawn(probe, 'neck', view)).x)).to.equal(side);
      }
    });

  it('turns round on a phone, and counts each side', async () => {
    await setViewport({ width: 360, height: 800 });
    const probe = await ask(asked);
    probe.session.answer('q', ['lower-back', 'knee-left']);
    await probe.updateComplete;
    const seen = () =>
      [...probe.root.querySelectorAll<HTMLElement>('figure')]
        .filter((figure) => figure.checkVisibility())
        .map((figure) => figure.dataset.view);
    expect(seen()).to.deep.equal(['front']);
    await hear('radio', 'Front, 1 chosen');
    const [front, back] = probe.root.querySelectorAll<HTMLInputElement>('.turn input');
    back!.click();
    expect(seen()).to.deep.equal(['back']);
    await hear('radio', 'Back, 2 chosen');
    probe.session.answer('q', ['neck']);
    await probe.updateComplete;
    expect(seen()).to.deep.equal(['back']);
    front!.click();
    expect(seen()).to.deep.equal(['front']);
    expect(probe.session.answers.q).to.deep.equal(['neck']);
  });

  it('is for the eye alone: a screen reader hears the list, once', async () => {
    const probe = await ask(asked);
    await still(probe);
    const nodes = await heard();
    expect(nodes.filter(({ role }) => role?.value === 'checkbox').length).to.equal(bodyParts.length + 2);
    expect(nodes.some(({ role }) => role?.value === 'radio')).to.equal(false);
    expect(nodes.some(({ name }) => name?.value === 'Front')).to.equal(false);
  });

  it('keeps its lines and its marks in forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    try {
      const probe = await ask(asked);
      boxOf(probe, 'chest').click();
      await still(probe);
      expect(colourOf(probe, 'chest')).not.to.equal(colourOf(probe, 'belly'));
      expect(getComputedStyle(drawn(probe, 'belly')).stroke).not.to.equal(colourOf(probe, 'belly'));
      expect(getComputedStyle(drawn(probe, 'chest').nextElementSibling!).display).to.equal('inline');
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });
});

describe('the list of places', () => {
  const press = async (probe: ControlProbe, words: string) => {
    [...probe.root.querySelectorAll('label')].find((each) => each.textContent.trim() === words)!.click();
    await probe.updateComplete;
    return probe.session.answers.q;
  };

  it('runs from the top down, and names what is chosen', async () => {
    const probe = await ask(asked);
    expect(await press(probe, 'Left knee')).to.deep.equal(['knee-left']);
    expect(await press(probe, 'Neck or head')).to.deep.equal(['neck', 'knee-left']);
    const tally = probe.root.querySelector('.tally')!;
    expect([tally.textContent, tally.ariaLive]).to.deep.equal(['Chosen: Neck or head, Left knee', 'polite']);
  });

  it('lets "nothing" and "rather not say" stand alone, whichever comes last', async () => {
    const probe = await ask(asked);
    await press(probe, 'Left knee');
    expect(await press(probe, 'Nothing to tell you about right now')).to.deep.equal(['none']);
    expect(await press(probe, 'I’d rather not say')).to.deep.equal(['rather-not-say']);
    expect(await press(probe, 'Neck or head')).to.deep.equal(['neck']);
  });

  it('offers "rather not say" only where the question is sensitive', async () => {
    const probe = await ask(question('body'));
    expect(probe.root.textContent).not.to.contain('I’d rather not say');
  });

  it('is words alone where it cannot be changed', async () => {
    const probe = await ask(question('body', { readonly: true }));
    probe.session.answer('q', ['knee-left', 'neck']);
    await probe.updateComplete;
    expect(probe.inputs).to.deep.equal([]);
    expect(probe.root.querySelector('.fixed')!.textContent).to.equal('Left knee, Neck or head');
  });

  it('says the sides in words where there is no room for columns', async () => {
    const probe = await ask(asked);
    probe.style.inlineSize = '200px';
    await still(probe);
    const words = boxOf(probe, 'knee-left').nextElementSibling!;
    expect(words.textContent).to.equal('Left knee');
    expect(words.getBoundingClientRect().width).to.be.above(40);
    expect(probe.root.querySelector('.rapport')!.scrollWidth).to.be.at.most(200);
  });
});
