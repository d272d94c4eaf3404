import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeTxtQuestion, readTxtAnswer } from '#utils/mail/dkim/dns-message.ts';
import { bytesOf } from '#utils/mail/source/bytes.ts';

const QUESTION = '\x03www\x07example\x00\x00\x10\x00\x01';

/** An answer with these records, each a list of texts; the name is a pointer to the question's. */
function answer(records: string[][], { code = 0, type = 16 } = {}): Uint8Array {
  const body = records.map((texts) => {
    const data = texts.map((text) => String.fromCharCode(text.length) + text).join('');
    return `\xc0\x0c\x00${String.fromCharCode(type)}\x00\x01\x00\x00\x00\x3c\x00${String.fromCharCode(data.length)}${data}`;
  });
  const head = `\x00\x00\x81${String.fromCharCode(128 | code)}\x00\x01\x00${String.fromCharCode(records.length)}\x00\x00\x00\x00`;
  return bytesOf(head + QUESTION + body.join(''));
}

test('a question is written as RFC 1035, section 4.1, says', () => {
  const bytes = encodeTxtQuestion('www.example')!;
  expect([...bytes.slice(0, 12)]).toEqual([0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
  expect(bytes.slice(12)).toEqual(bytesOf(QUESTION));
});

test.each(['', 'a..b', 'a b.example', `${'x'.repeat(64)}.example`, 'ключ.example'])('%j is no name', (name) => {
  expect(encodeTxtQuestion(name)).toBeNull();
});

test('texts of one record are one text; other records are passed over', () => {
  expect(readTxtAnswer(answer([['v=DKIM1; p=AB', 'CD']]))).toEqual(['v=DKIM1; p=ABCD']);
  expect(readTxtAnswer(answer([['other']], { type: 5 }))).toEqual([]);
  expect(readTxtAnswer(answer([], { code: 3 }))).toEqual([]);
});

test('an answer that is none, or that the server could not give, is an error', () => {
  expect(() => readTxtAnswer(answer([], { code: 2 }))).toThrow();
  expect(() => readTxtAnswer(new Uint8Array(3))).toThrow();
});

test('no bytes make it hang', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      try {
        readTxtAnswer(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
      }
    }),
  );
});
