import { expect, test } from 'vitest';
import { readList, writeList } from '#components/options/written-list.ts';

test.each([
  ['川瀬信用金庫、かわしん', ['川瀬信用金庫', 'かわしん']],
  ['Kawase Bank, Kawashin，かわしん', ['Kawase Bank', 'Kawashin', 'かわしん']],
  ['Kawase, Inc.; Kawase', ['Kawase, Inc.', 'Kawase']],
  ['Kawase, Inc.；', ['Kawase, Inc.']],
  [' , 、', []],
  ['', []],
])('%j is %j', (written, parts) => {
  expect(readList(written)).toEqual(parts);
});

test.each([[['川瀬信用金庫', 'かわしん']], [['Kawase, Inc.']], [['Kawase, Inc.', '川瀬、株式会社']], [['Kawase']]])(
  '%j is the same when it is written and read',
  (parts) => {
    expect(readList(writeList(parts, '、'))).toEqual(parts);
    expect(readList(writeList(parts, ', '))).toEqual(parts);
  },
);
