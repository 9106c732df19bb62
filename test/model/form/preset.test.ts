import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDefinition } from '../../../src/model/form/parse-definition.js';
import { applyText, type PresetStructure, type PresetText } from '../../../src/model/form/preset.js';

const preset: PresetStructure = {
  id: 'sample',
  version: '1',
  sections: [
    {
      id: 'page',
      questions: [
        { id: 'place', kind: 'body' },
        {
          id: 'more',
          kind: 'group',
          each: 'place',
          questions: [
            { id: 'since', kind: 'single-choice', options: ['weeks', { id: 'years', when: { any: [] } }] },
            { id: 'helps', kind: 'long-text' },
          ],
        },
        { id: 'grid', kind: 'matrix', rows: ['sleep', 'rest'], options: ['good', 'bad'] },
      ],
    },
  ],
};
const words: PresetText = {
  title: 'Sample',
  sections: { page: { title: 'Page' } },
  questions: {
    place: { label: 'Where?' },
    more: {
      label: 'More',
      one: 'Place',
      add: 'Add a place',
      questions: { since: { label: 'Since when?', options: { weeks: 'Some weeks' } } },
    },
    grid: {
      label: 'How is it?',
      rows: { sleep: 'Sleep' },
      options: { good: { label: 'Good', hint: 'Fine' } },
    },
  },
};

describe('a preset with its words', () => {
  const definition = applyText(preset, words);
  const [, group, grid] = definition.sections[0]!.questions;

  it('is a definition like any other', () => {
    assert.deepEqual(parseDefinition(JSON.parse(JSON.stringify(definition))), definition);
  });

  it('says what the questions in a group say, and what one entry is called', () => {
    assert.deepEqual(group, {
      id: 'more',
      kind: 'group',
      each: 'place',
      label: 'More',
      one: 'Place',
      add: 'Add a place',
      questions: [
        {
          id: 'since',
          kind: 'single-choice',
          label: 'Since when?',
          options: [
            { id: 'weeks', label: 'Some weeks' },
            { id: 'years', label: 'years', when: { any: [] } },
          ],
        },
        { id: 'helps', kind: 'long-text', label: 'helps' },
      ],
    });
  });

  it('says the rows of a matrix, and lets the id stand where words are missing', () => {
    assert.deepEqual(grid, {
      id: 'grid',
      kind: 'matrix',
      label: 'How is it?',
      rows: [
        { id: 'sleep', label: 'Sleep' },
        { id: 'rest', label: 'rest' },
      ],
      options: [
        { id: 'good', label: 'Good', hint: 'Fine' },
        { id: 'bad', label: 'bad' },
      ],
    });
  });
});
