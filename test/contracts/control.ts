import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { ratherNotSay } from '../../src/model/form/answers.js';
import type { Question, QuestionKind } from '../../src/model/form/definition.js';
import type { ControlExample } from '../kinds/kind-example.js';
import { question } from '../model/form/sample.js';
import { ask, press, show, still, tabInto, type ControlProbe } from '../questions/probe.js';
import { hear, heard, propertyOf } from '../questions/tree.js';

/** What the inputs hold: the text in a line, the positions of ticked boxes. */
const standing = (probe: ControlProbe): (string | number)[] =>
  probe.inputs.flatMap<string | number>((input, index) =>
    ['radio', 'checkbox'].includes(input.type) ? (input.checked ? [index] : []) : [input.value],
  );

const isShown = (element: Element): boolean => element.checkVisibility();

/** Everything that one presses or fills in, with its height: the whole card of an option counts. */
const targets = (probe: ControlProbe): { what: string; height: number }[] =>
  [...probe.root.querySelectorAll('input, textarea, select, button')].filter(isShown).map((each) => {
    const target = each.matches('[type=radio], [type=checkbox]') ? each.closest('label')! : each;
    return { what: target.textContent.trim() || target.id, height: target.getBoundingClientRect().height };
  });

/** What stands out over the right or left edge of the window. Visually hidden words do not count. */
const sticksOut = (probe: ControlProbe): string[] =>
  [...probe.root.querySelectorAll('.rapport *')]
    .filter((each) => !each.closest('.visually-hidden, .slot span, svg'))
    .filter((each) => {
      const { left, right, width } = each.getBoundingClientRect();
      return width > 0 && (left < -0.5 || right > innerWidth + 0.5);
    })
    .map((each) => `${each.localName}.${each.className}`);

/** What every control has to do, whatever its kind. */
export function controlContract(kind: QuestionKind, example: ControlExample): void {
  const { role, suffix = '', options, part, keys, gives, restores, stands, reads, german = reads } = example;
  const asked: Question = question(kind, { label: 'A question', required: true, ...example.asked });
  // A group cannot be told to be required but in words; of an address each line says so of itself.
  const name = role === 'group' && kind !== 'address' ? 'A question Required' : `A question${suffix}`;

  describe(`a question of kind ${kind}`, () => {
    afterEach(() => setViewport({ width: 1024, height: 768 }));

    it('is named by its label for a screen reader', async () => {
      await ask(asked);
      await hear(role, name);
    });

    if (options)
      it('names every option', async () => {
        await ask(asked);
        for (const option of options.names) await hear(options.role, option);
      });

    if (role === 'group')
      it('says in words that it is required, and nothing where it is not', async () => {
        const probe = await ask({ ...asked, required: false });
        await hear(role, 'A question');
        expect(probe.root.textContent).not.to.contain('Required');
      });
    else
      it('says that it is required, once to the eye and once to the ear', async () => {
        const probe = await ask(asked);
        expect(probe.inputs.map((input) => input.ariaRequired)).to.deep.equal(['true']);
        expect(probe.root.textContent.split('Required').length).to.equal(2);
        // Chromium passes it on for these; other roles keep it to the attribute.
        if (role === 'textbox') expect(propertyOf(await hear(role, name), 'required')).to.equal(true);
        probe.remove();
        const open = await ask({ ...asked, required: false });
        expect(open.inputs.map((input) => input.ariaRequired)).to.deep.equal(['false']);
        expect(open.root.textContent).not.to.contain('Required');
        await hear(role, name);
      });

    it('is described by its hint, and then by what is amiss', async () => {
      const probe = await ask({ ...asked, hint: 'A hint.' });
      expect((await hear(role, name)).description?.value).to.equal('A hint.');
      expect(probe.root.querySelector('[aria-invalid="true"]')).to.equal(null);
      probe.session.checkPage();
      await probe.updateComplete;
      const words = probe.root.querySelector('.err')!.textContent.trim();
      expect(words).to.match(/^Error: \S/);
      const node = await hear(part?.role ?? role, part?.name ?? name);
      expect(node.description?.value).to.equal(part ? words : `A hint. ${words}`);
      if (role !== 'group' || part) expect(propertyOf(node, 'invalid')).to.equal('true');
    });

    it('is no longer amiss once it is answered', async () => {
      const probe = await ask(asked);
      probe.session.checkPage();
      await probe.updateComplete;
      probe.session.answer(asked.id, gives);
      await probe.updateComplete;
      expect(probe.root.querySelector('.err, [data-error], [aria-invalid="true"]')).to.equal(null);
    });

    it('is answered by keyboard alone', async () => {
      const probe = await ask(asked);
      await tabInto(probe);
      await press(...keys);
      expect(probe.session.answers[asked.id]).to.deep.equal(gives);
    });

    it('shows an answer that it did not take itself, and forgets it again', async () => {
      const probe = await ask(asked);
      const empty = standing(probe);
      await tabInto(probe);
      await press(...keys);
      probe.session.replace({ [asked.id]: restores });
      await probe.updateComplete;
      expect(standing(probe)).to.deep.equal(stands);
      probe.session.reset();
      await probe.updateComplete;
      expect(standing(probe)).to.deep.equal(empty);
    });

    it('keeps its answer and its inputs when it is moved in the page', async () => {
      const probe = await ask(asked);
      probe.session.replace({ [asked.id]: restores });
      await probe.updateComplete;
      const before = probe.inputs;
      document.body.append(probe);
      await probe.updateComplete;
      expect(probe.inputs).to.deep.equal(before);
      expect(standing(probe)).to.deep.equal(stands);
      probe.remove();
    });

    it('gives each of its inputs the name of its question, for the form data and for password managers', async () => {
      const probe = await show({ [asked.id]: restores }, asked); // a group has no inputs before it has an entry
      expect(probe.inputs.length).to.be.at.least(1);
      for (const input of probe.inputs) expect(input.name).to.match(/^q(\/|$)/);
    });

    it('shows its answer in words where it cannot be changed', async () => {
      const probe = await show({ [asked.id]: restores }, { ...asked, readonly: true });
      expect(probe.root.querySelectorAll('input, textarea, select, button').length).to.equal(0);
      const value = probe.root.querySelector<HTMLElement>('.fixed')!;
      expect(value.innerText).to.equal(reads);
      await hear('group', 'A question');
      probe.language = 'de';
      probe.requestUpdate();
      await probe.updateComplete;
      expect(value.innerText).to.equal(german);
      await expect(probe).to.be.accessible();
    });

    it('can neither be reached nor changed while it is switched off', async () => {
      const probe = await ask(asked);
      probe.off = true;
      probe.requestUpdate();
      await probe.updateComplete;
      const able = [...probe.root.querySelectorAll('input, textarea, select, button')];
      expect(able.filter((each) => !each.matches(':disabled'))).to.deep.equal([]);
      const node = await hear(role, name);
      if (role !== 'group') expect(propertyOf(node, 'disabled')).to.equal(true);
      await tabInto(probe);
      await press(...keys.filter((key) => key.length === 1));
      expect(probe.root.activeElement).to.equal(null);
      expect(probe.session.answers).to.deep.equal({});
    });

    if (kind !== 'consent')
      it('offers "I’d rather not say" where it is sensitive, and takes it for a full answer', async () => {
        const probe = await ask({ ...asked, sensitive: true });
        const offered = (await heard()).filter(
          ({ role: is, name: words }) =>
            ['radio', 'checkbox'].includes(String(is?.value)) && words?.value === 'I’d rather not say',
        );
        expect(offered.length).to.equal(1);
        const label = [...probe.root.querySelectorAll('label')].find(
          (each) => each.textContent.trim() === 'I’d rather not say',
        );
        label!.click();
        await probe.updateComplete;
        expect(probe.session.checkPage()).to.equal(true);
        expect([probe.session.answers[asked.id]].flat()).to.deep.equal([ratherNotSay]);
      });

    it('holds no answer in an attribute', async () => {
      const probe = await ask(asked);
      const before = probe.inputs.map((input) => input.getAttribute('value'));
      probe.session.replace({ [asked.id]: restores });
      await probe.updateComplete;
      const after = probe.inputs.map((input) => input.getAttribute('value'));
      expect(after.slice(0, before.length)).to.deep.equal(before);
      // Inputs that only came with the answer.
      expect(after.slice(before.length).filter((value) => value !== null)).to.deep.equal([]);
      expect(probe.root.querySelector('[checked], [selected]')).to.equal(null);
    });

    for (const [width, dir] of [
      [320, 'ltr'],
      [320, 'rtl'],
      [1280, 'ltr'],
    ] as const)
      it(`fits ${String(width)} px in ${dir}, with every target at least 48 px high`, async () => {
        await setViewport({ width, height: 900 });
        const probe = await ask({ ...asked, hint: 'A hint.' });
        probe.dir = dir;
        probe.session.checkPage();
        await probe.updateComplete;
        expect(sticksOut(probe)).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
        expect(targets(probe).filter(({ height }) => height < 48)).to.deep.equal([]);
      });

    it('follows the writing direction of the page', async () => {
      const probe = await ask({ ...asked, hint: 'A hint.' });
      const hint = probe.root.querySelector('.hint')!;
      const range = document.createRange();
      range.selectNodeContents(hint);
      const gaps = () => {
        const [text, box] = [range.getBoundingClientRect(), probe.getBoundingClientRect()];
        return { left: text.left - box.left, right: box.right - text.right };
      };
      expect(gaps().left).to.be.below(gaps().right);
      probe.dir = 'rtl';
      expect(gaps().right).to.be.below(gaps().left);
    });

    it('is accessible: open, amiss and answered', async () => {
      const probe = await ask({ ...asked, hint: 'A hint.', why: 'A reason.' });
      await expect(probe).to.be.accessible();
      probe.session.checkPage();
      await still(probe);
      await expect(probe).to.be.accessible();
      probe.session.replace({ [asked.id]: restores });
      await still(probe);
      await expect(probe).to.be.accessible();
    });
  });
}
