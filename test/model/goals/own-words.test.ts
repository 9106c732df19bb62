import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { saysAlcohol, saysEatingLess, saysWeight } from '../../../src/model/goals/own-words.js';
import { harmless } from './harmless.js';

/** Every way to fill a frame: `{verb} {amount}` with what stands for each. */
function sentences(frame: string, parts: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.entries(parts).reduce(
    (made, [name, ways]) =>
      made.flatMap((each) =>
        each.includes(`{${name}}`) ? ways.map((way) => each.replace(`{${name}}`, way)) : [each],
      ),
    [frame],
  );
}

const all = (judge: (words: string) => boolean, expected: boolean, said: readonly string[]) => {
  const wrong = said.filter((words) => judge(words) !== expected);
  assert.deepEqual(wrong, [], expected ? 'missed' : 'taken for one');
};

describe('own words that meet no limit', () => {
  it('are about neither weight nor eating less nor alcohol', () => {
    all(saysWeight, false, harmless);
    all(saysEatingLess, false, harmless);
    all(saysAlcohol, false, harmless);
  });
});

describe('own words about weight', () => {
  const loads = ['carry my daughter', 'lift more', 'press on', 'push myself', 'row faster', 'pull myself up'];

  it('are so whatever is lifted in the same breath', () => {
    all(
      saysWeight,
      true,
      sentences('{verb} {amount} {and} {load}', {
        verb: [
          'Lose',
          'losing',
          'I lost',
          'drop',
          'dropping',
          'shed',
          'cut',
          'shift',
          'get rid of',
          'put on',
        ],
        amount: [
          '10 kg',
          '10kg',
          'ten kilos',
          'a stone',
          'half a stone',
          'about 20 lbs',
          'a few pounds',
          '5 kilograms',
        ],
        and: ['so I can', 'and', 'to', ', then', 'because I want to'],
        load: loads,
      }),
    );
  });

  it('are so as what one would weigh, with lifting after it', () => {
    all(
      saysWeight,
      true,
      sentences('{be} {amount} {and} {load}', {
        be: ['Be', 'Get down to', 'Be under', 'Reach', 'Back at', 'Weigh'],
        amount: ['60 kg', '9 stone', '130 pounds', '60kg'],
        and: ['so I can', 'and', 'because I want to'],
        load: loads,
      }),
    );
    all(
      saysWeight,
      true,
      sentences('10 kg {less} so I can {load}', { less: ['less', 'lighter', 'off', 'gone'], load: loads }),
    );
  });

  it('are so as sizes of clothes', () => {
    all(
      saysWeight,
      true,
      sentences('{verb} {sizes}', {
        verb: ['Drop', 'Lose', 'Go down', 'dropping', 'be down'],
        sizes: ['two sizes', 'a size', '2 dress sizes', 'a couple of sizes', 'a jeans size'],
      }),
    );
    all(
      saysWeight,
      true,
      sentences('{be} size {n}', {
        be: ['Be a', 'Wear', 'Back to a'],
        n: ['8', '10', 'zero', 'small', 'ten'],
      }),
    );
    all(saysWeight, true, [
      'Fit into my old jeans',
      'Fit back into a suit',
      'Be a size smaller',
      'fit in my wedding dress',
    ]);
  });

  it('are so as a part of the body that is to go', () => {
    all(
      saysWeight,
      true,
      sentences('{verb} {part}', {
        verb: [
          'Lose my',
          'losing the',
          'Get rid of my',
          'Melt my',
          'No',
          'shift this',
          'shrink my',
          'Flatten my',
          'A smaller',
          'a flatter',
          'lose inches off my',
        ],
        part: ['belly', 'stomach', 'tummy', 'waist', 'muffin top'],
      }),
    );
  });

  it('are so in every form of the word', () => {
    all(saysWeight, true, [
      ...[
        'Slimmer',
        'slim down',
        'slimming',
        'the slimmest',
        'be thinner',
        'thinnest',
        'skinnier',
        'a leaner body',
        'get lean',
      ],
      ...[
        'be lighter',
        'get a bit smaller',
        'be less fat',
        'stop feeling fat',
        'fat loss',
        'a bikini body',
        'keep losing weight',
      ],
      ...[
        'weight I have lost',
        'I have lost weight',
        'dropped some weight',
        'Lose 10',
        'Lose 10 by summer',
        'lose 5k',
        '60 on the scales',
        'a 70 cm waist',
      ],
    ]);
  });
});

describe('own words about eating less', () => {
  it('are so by the hour', () => {
    all(
      saysEatingLess,
      true,
      sentences('{not} {when}', {
        not: [
          "Don't eat",
          'Don’t eat',
          'dont eat',
          'Do not eat',
          'Not eat',
          'Never eat',
          'No food',
          'No eating',
          'Stop eating',
          'Eat nothing',
          'No meals',
        ],
        when: ['until dinner', 'after noon', 'before six', 'all day', 'on Mondays', 'till I am done'],
      }),
    );
    all(saysEatingLess, true, [
      ...[
        'Only eat between 12 and 8',
        'Eat only before noon',
        'An eating window of 6 hours',
        'Nothing after six',
        'Eat between noon and 6',
        'Nothing but water until four',
      ],
    ]);
  });

  it('are so by how often', () => {
    all(
      saysEatingLess,
      true,
      sentences('{eat} {often}', {
        eat: ['Eat', 'eating', 'Eat only', 'I eat just'],
        often: ['once a day', 'once'],
      }),
    );
    all(saysEatingLess, true, [
      'One meal a day',
      'Two meals a day',
      'Have only one meal',
      'Eat only twice',
      'Eat every other day',
      'fewer meals',
      'Only eat one meal',
    ]);
  });

  it('are so by the number', () => {
    all(
      saysEatingLess,
      true,
      sentences('{eat} {under} {n} a day', {
        eat: ['Eat', 'Keep eating', 'Stay', ''],
        under: ['under', 'below', 'less than', 'at most', 'no more than', 'only'],
        n: ['1000', '800', '1200', 'a thousand'],
      }),
    );
    all(saysEatingLess, true, ['800kcal', '800 cal', '4000 kJ', '1200calories', 'Eat 800 a day']);
  });

  it('are so by what is left out', () => {
    all(
      saysEatingLess,
      true,
      sentences('{out} {meal}', {
        out: [
          'Skip',
          'skipping',
          'Miss',
          'No',
          'Go without',
          'Give up',
          'Leave out',
          "Don't have",
          'Stop having',
          'cut out',
        ],
        meal: ['breakfast', 'lunch', 'dinner', 'meals', 'food'],
      }),
    );
    all(saysEatingLess, true, [
      'Smaller portions',
      'Cut down on food',
      'Eat very little',
      'Go on a diet',
      'dieting',
    ]);
  });
});

describe('own words about alcohol', () => {
  it('are so without its name', () => {
    all(
      saysAlcohol,
      true,
      sentences('{not} {when}', {
        not: [
          'Not drink',
          'Never drink',
          "Don't drink",
          'Stop drinking',
          'Drink less',
          'No drinks',
          'Give up drinking',
          'Cut down on drinking',
          'Be sober',
          'No longer drink',
          'Get on top of my drinking',
          'Cut down on my drinking',
        ],
        when: ['for a month', 'on weekdays', 'at home', 'any more', ''],
      }),
    );
    all(saysAlcohol, true, [
      'Dry January',
      'Go teetotal',
      'Drink nothing for a month',
      'Drink in moderation',
      'reduce drinking',
      'No hangovers',
      'fewer cocktails',
      'less spirits',
      'Quit the drink',
    ]);
  });
});
