import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { common } from '../../src/i18n/en/common.js';
import { openStorybook } from './storybook.js';

const tabs = 2;
const storybook = await openStorybook(tabs);
after(() => storybook.close());

describe('a story comes up, plays to its end, and passes axe', { concurrency: tabs }, () => {
  for (const story of storybook.entries.filter(({ type }) => type === 'story'))
    it(`${story.title}: ${story.name}`, async () => {
      const { faults, complaints, words, refused, sideways } = await storybook.open(story);
      const warns = story.tags.includes('warns');
      assert.deepEqual([...faults, ...(warns ? [] : complaints)], [], words);
      // The author's own content stands where a widget is refused, and only there.
      assert.equal(refused, story.tags.includes('refused'));
      assert.ok(words.trim().length > 20 && !words.includes(common.loading), words);
      assert.equal(sideways, 0, 'it scrolls sideways on a small phone');
      if (warns) assert.match(complaints.join('\n'), /^Rapport: <rapport-[^\n]+ Allowed: [^\n]+$/);
    });
});

describe('the page that documents a widget', { concurrency: tabs }, () => {
  for (const page of storybook.entries.filter(({ type }) => type === 'docs'))
    it(`${page.title} names its attributes, properties and events`, async () => {
      const { faults, complaints, words } = await storybook.open(page);
      assert.deepEqual([...faults, ...complaints], []);
      for (const name of ['practice', 'accent', 'rapport-ready', '--rapport-accent'])
        assert.ok(words.includes(name), name);
    });
});
