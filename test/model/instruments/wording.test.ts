import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { findInstrument, instruments } from '../../../src/model/instruments/registry.js';
import { englishText } from '../../../src/i18n/en/instruments/index.js';

const folder = new URL('../../../../shared/reference/fhir/', import.meta.url);
const skip = existsSync(folder) ? false : 'the folder shared/reference, beside the project, is not here';

interface FhirItem {
  code?: { code: string }[];
  text?: string;
  answerOption?: { valueCoding: { code: string; display: string } }[];
}

/** The coded items of a FHIR questionnaire, by LOINC code. */
function readItems(file: string): ReadonlyMap<string, FhirItem> {
  const { item } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { item: FhirItem[] };
  return new Map(item.flatMap((each) => (each.code?.[0] ? [[each.code[0].code, each] as const] : [])));
}

/** Takes off what a file adds around the published item, and writes every dash between clauses alike. */
const published = (text = '') =>
  text
    .replace(/^Over the past 2 weeks, how often have you been bothered by /, '')
    .replace(/( in last 2 weeks)? \[Reported\.PHQ\]$/, '')
    .replace(/(?<=yourself|opposite)\s*[-—]\s*/g, ' — ')
    .replace(/\?$/, '')
    .toLowerCase();

const phq9 = 'us-core/Questionnaire-phq-9-example.json';
const phq9Elsewhere = 'asbi-apache2/Questionnaire-PHQ9.json';
const gad7 = 'asbi-apache2/Questionnaire-GAD7.json';

describe('the wording of the published instruments', { skip }, () => {
  const judges: [id: string, files: string[]][] = [
    ['phq-2', [phq9]],
    ['gad-2', [gad7]],
    ['phq-9', [phq9]],
    ['phq-9', [phq9Elsewhere]],
    ['phq-8', [phq9]],
    ['phq-8', [phq9Elsewhere]],
    ['gad-7', [gad7]],
    ['phq-4', [gad7, phq9]],
    ['evs', ['us-core/Questionnaire-exercise-vital-sign.json']],
  ];
  for (const [id, files] of judges) {
    it(`of ${id} is that of ${files.join(' and ')}`, async () => {
      const { items } = (await englishText(id))!;
      const judge = new Map(files.flatMap((file) => [...readItems(file)]));
      const ours = findInstrument(id)!.items.filter((item) => id !== 'evs' || item.id !== 'strength-days');
      for (const { id: item, loinc } of ours) {
        const theirs = judge.get(loinc!);
        assert.ok(theirs, `${loinc} is not in the file`);
        assert.equal(published(items[item]), published(theirs.text));
      }
    });
  }

  it('keeps the order of the PHQ-9 and of the GAD-7', () => {
    const inOrder = (id: string) => findInstrument(id)!.items.map(({ loinc }) => loinc);
    assert.deepEqual(inOrder('phq-9'), [...readItems(phq9).keys()].slice(0, 9));
    assert.deepEqual(inOrder('phq-8'), [...readItems(phq9).keys()].slice(0, 8));
    assert.deepEqual(inOrder('gad-7'), [...readItems(gad7).keys()].slice(0, 7));
  });

  it('has the options of the PHQ-9, by LOINC answer code, in each instrument of the family', async () => {
    const options = readItems(phq9)
      .get('44250-9')!
      .answerOption!.map(({ valueCoding }) => valueCoding);
    for (const id of ['phq-2', 'gad-2', 'phq-4', 'phq-8', 'phq-9', 'gad-7']) {
      const scale = findInstrument(id)!.scales['how-often']!;
      const words = (await englishText(id))!.scales['how-often']!;
      assert.ok(scale.kind === 'options' && 'options' in words);
      assert.deepEqual(
        scale.options.map(({ value, loinc }) => ({ code: loinc, display: words.options[value] })),
        options.map(({ code, display }) => ({ code, display })),
      );
    }
  });
});

describe('two misprints that travel with the GAD-7', () => {
  it('are not in ours', async () => {
    const { scales } = (await englishText('gad-7'))!;
    assert.doesNotMatch(JSON.stringify(scales), /Not at all sure|More days than not/);
  });
});

describe('the K6', () => {
  it('asks six of the ten of the K10, in its order and in its words', async () => {
    const [six, ten] = [findInstrument('k6')!, findInstrument('k10')!];
    const order = six.items.map(({ id }) => id);
    assert.deepEqual(
      ten.items.map(({ id }) => id).filter((id) => order.includes(id)),
      order,
    );
    const [its, all] = [(await englishText('k6'))!.items, (await englishText('k10'))!.items];
    for (const id of order) assert.equal(its[id], all[id]);
  });
});

describe('wording that only a practice may bring', () => {
  it('is not here: our words name neither an item nor an answer', async () => {
    for (const { id } of instruments.filter(({ wording }) => wording === 'practice')) {
      const { items, scales } = (await englishText(id))!;
      assert.deepEqual([items, scales], [{}, {}]);
    }
  });
});

describe('the PHQ-4', () => {
  it('asks the two about worry first, then the two about mood', () => {
    const order = findInstrument('phq-4')!.items.map(({ id }) => id);
    assert.deepEqual(order, ['nervous', 'worry-control', 'little-interest', 'feeling-down']);
  });
});
