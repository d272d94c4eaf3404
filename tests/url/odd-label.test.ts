import { describe, expect, test } from 'vitest';
import { findOddLetters } from '#utils/url/odd-label.ts';

/** Our own examples, of the kinds that UTS #39 and the browsers' display rules name. */
describe('letters that must not be drawn', () => {
  test.each([
    ['аmazon', 'jp', 'mixedScripts', 'а'],
    ['gοοgle', 'gr', 'mixedScripts', 'ο'],
    ['ρау', 'ru', 'mixedScripts', 'ρ'],
    ['bսs', 'com', 'mixedScripts', 'ս'],
    ['abไทย', 'th', 'mixedScripts', 'ไทย'],
    ['ㄅㄆカナ', 'tw', 'mixedScripts', 'カナ'],
    ['ѕсоре', 'com', 'latinInDisguise', 'ѕсоре'],
    ['ոսօ', 'com', 'latinInDisguise', 'ոսօ'],
    ['ɡoogle', 'com', 'oddLetters', 'ɡ'],
    ['ⵏily', 'com', 'oddLetters', 'ⵏ'],
    ['l̇ace', 'com', 'oddLetters', '̇'],
    ['foogِ', 'com', 'oddLetters', 'ِ'],
    ['com゚', 'jp', 'oddLetters', '゚'],
    ['日本ー野球', 'jp', 'oddLetters', 'ー'],
    ['ー動画', 'jp', 'oddLetters', 'ー'],
    ['aヽ', 'jp', 'oddLetters', 'ヽ'],
    ['abc・def', 'jp', 'oddLetters', '・'],
    ['google一', 'com', 'oddLetters', '一'],
    ['36°c', 'com', 'oddLetters', '°'],
    ['a’b', 'com', 'oddLetters', '’'],
    ['a·l', 'cat', 'oddLetters', '·'],
    ['l·l', 'com', 'oddLetters', '·'],
    ['mnðp', 'com', 'oddLetters', 'ð'],
    ['əxample', 'com', 'oddLetters', 'ə'],
    ['੨0', 'com', 'oddLetters', '੨'],
    ['12з456', 'com', 'oddLetters', 'з'],
  ])('%s.%s: %s of %s', (label, tld, kind, letters) => {
    expect(findOddLetters(label, tld)).toEqual({ kind, letters });
  });
});

describe('letters that are at home', () => {
  test.each([
    ['amazon', 'jp'],
    ['日本語', 'jp'],
    ['eコマース', 'jp'],
    ['カー野球', 'jp'],
    ['日本・野球', 'jp'],
    ['振り仮名カタkanji', 'jp'],
    ['パソコンclub', 'jp'],
    ['いろは一番', 'jp'],
    ['123一', 'com'],
    ['gamer生一', 'com'],
    ['한글han', 'kr'],
    ['北京大學', 'cn'],
    ['bücher', 'de'],
    ['smørrebrød', 'dk'],
    ['þórr', 'is'],
    ['əli', 'az'],
    ['l·l', 'cat'],
    ['ουτοπία', 'gr'],
    ['москва', 'com'],
    ['ѕсоре', 'рф'],
    ['ѕсоре', 'ru'],
    ['ภาษาไทย-123', 'th'],
    ['अकोला', 'in'],
    ['جار٢', 'eg'],
    ['חסד', 'il'],
  ])('%s.%s', (label, tld) => {
    expect(findOddLetters(label, tld)).toBeNull();
  });
});
