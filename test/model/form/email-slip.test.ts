import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { likelyEmail } from '../../../src/model/form/email-slip.js';

describe('an email address with a slip', () => {
  for (const [written, meant] of [
    ['dana@gmial.com', 'dana@gmail.com'],
    ['dana@gmai.com', 'dana@gmail.com'],
    ['Dana.Lee+news@GMAIL.con', 'Dana.Lee+news@gmail.com'],
    ['dana@gmaill.com', 'dana@gmail.com'],
    ['dana@hotmial.co.uk', 'dana@hotmail.co.uk'],
    ['dana@hotnail.com', 'dana@hotmail.com'],
    ['dana@outlok.com', 'dana@outlook.com'],
    ['dana@yaho.co.uk', 'dana@yahoo.co.uk'],
    ['dana@iclould.com', 'dana@icloud.com'],
    ['dana@icloud.cmo', 'dana@icloud.com'],
    ['dana@btinternet.con', 'dana@btinternet.com'],
    ['dana@wbe.de', 'dana@web.de'],
    [' dana@gmail.comm ', 'dana@gmail.com'],
  ] as const)
    it(`is probably ${meant}: ${written}`, () => {
      assert.equal(likelyEmail(written), meant);
    });

  for (const written of [
    ...['', 'dana', 'dana@', 'dana@gmail', 'dana@gmail.c', 'dana@gmail.co', 'dana@hotmail.co'],
    ...[
      'dana@gmail.com',
      'dana@mail.com',
      'dana@email.com',
      'dana@ymail.com',
      'dana@gmx.com',
      'dana@mail.ru',
    ],
    ...[
      'dana@yahoo.es',
      'dana@hotmail.nl',
      'dana@outlook.ie',
      'dana@proton.me',
      'dana@live.nl',
      'dana@vp.pl',
    ],
    ...['sam@example.com', 'sam@fennelstreet.example', 'sam@nhs.net', 'sam@gov.uk', 'sam@uni-koeln.de'],
    ...['sam@gmail.commerce.example', 'sam@web.design', 'two words@gmial.com', 'sam@@gmial.com'],
  ])
    it(`is not seen in: ${written || 'nothing'}`, () => {
      assert.equal(likelyEmail(written), undefined);
    });

  it('never proposes what it would question in turn', () => {
    for (const domain of ['gmial.com', 'hotmal.com', 'outllok.com', 'yaho.fr', 'gmx.dee', 'sky.con'])
      assert.equal(likelyEmail(likelyEmail(`sam@${domain}`) ?? ''), undefined);
  });
});
