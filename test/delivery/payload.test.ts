import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createPayload } from '../../src/delivery/payload.js';
import { SubmissionError } from '../../src/model/submission/submission-error.js';
import { type Submission } from '../../src/model/submission/submission.js';
import { submission } from '../arbitraries.js';
import { sampleSubmission, secret } from '../server/sample.js';

describe('packing a submission', () => {
  it('writes it down once, with the digest that any receiver works out from the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(submission, async (each) => {
        const parcel = await createPayload(each);
        assert.equal(parcel.id, each.id);
        assert.deepEqual(JSON.parse(parcel.body), each);
        assert.equal(
          parcel.digest,
          createHash('sha256').update(Buffer.from(parcel.body, 'utf8')).digest('hex'),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('gives the same bytes for the same data, whatever the order of its keys', async () => {
    const each = sampleSubmission();
    const turned = Object.fromEntries(Object.entries(each).reverse()) as unknown as Submission;
    assert.deepEqual(await createPayload(turned), await createPayload(each));
  });

  it('lets nothing out that the receiver would refuse, and repeats no answer', async () => {
    const wrong = { ...sampleSubmission(), extra: secret } as Submission;
    await assert.rejects(createPayload(wrong), (error: unknown) => {
      assert.ok(error instanceof SubmissionError);
      assert.ok(!error.message.includes(secret));
      return true;
    });
  });
});
