const BASE = 0x01000193;

/**
 * Hashes of a short text that was read last, of all its parts, and of it with one letter changed: polynomial, so that each
 * follows in one step and without making a string. Reused, because every link is asked.
 */
export class PartHashes {
  /** How long the text is that was read last. */
  length = 0;
  /** Whether it has nothing but letters (of a host: no hyphen and no figure). */
  hasOnlyLetters = true;
  /** Whether it holds `r` and `n` side by side, or `0` or `1` between letters. */
  hasMelting = false;
  private readonly upTo: Int32Array;
  private readonly powers: Int32Array;
  private text = '';
  private start = 0;

  /** `longest`: no text will be longer. */
  constructor(longest: number) {
    this.upTo = new Int32Array(longest + 1);
    this.powers = new Int32Array(longest + 2).fill(1);
    for (let at = 1; at < this.powers.length; at++) this.powers[at] = Math.imul(this.powers[at - 1]!, BASE);
  }

  /** Reads this part of a text, unless it is the one that was read last. */
  read(text: string, start = 0, end = text.length): void {
    if (text === this.text && start === this.start && end - start === this.length) return;
    this.text = text;
    this.start = start;
    this.length = end - start;
    let hash = 0;
    let lowest = FIRST_LETTER;
    let before = 0;
    let hasMelting = false;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      hash = (Math.imul(hash, BASE) + code) | 0;
      this.upTo[at - start + 1] = hash;
      if (code < lowest) lowest = code;
      if ((code === N || code === R) && (before === N || before === R)) hasMelting = true;
      if (code >= FIRST_LETTER && before === MELTING_DIGIT) hasMelting = true;
      before = (code === DIGIT_ZERO || code === DIGIT_ONE) && before >= FIRST_LETTER ? MELTING_DIGIT : code;
    }
    this.hasMelting = hasMelting;
    this.hasOnlyLetters = lowest === FIRST_LETTER;
  }

  /**
   * Reads this part of a text as it looks in most screen fonts: `r` and `n` side by side as `m`, `0` and `1` as
   * letters. Returns `false` for what depends on more than that (`vv`, three such letters); then nothing is read.
   */
  readMelted(text: string, start: number, end: number): boolean {
    this.text = '';
    let hash = 0;
    let length = 0;
    for (let at = start; at < end; at++) {
      let code = text.charCodeAt(at);
      const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
      if (code === V && next === V) return false;
      if (code === DIGIT_ZERO) code = O;
      else if (code === DIGIT_ONE) code = L;
      if ((code === N || code === R) && (next === N || next === R)) {
        const third = text.charCodeAt(at + 2);
        if (third === N || third === R) return false;
        code = M;
        at++;
      }
      hash = (Math.imul(hash, BASE) + code) | 0;
      this.upTo[++length] = hash;
    }
    this.length = length;
    return true;
  }

  whole(): number {
    return this.upTo[this.length]!;
  }

  part(from: number, to: number): number {
    return (this.upTo[to]! - Math.imul(this.upTo[from]!, this.powers[to - from]!)) | 0;
  }

  /** Without the letter at this place. */
  without(at: number): number {
    return this.joined(this.upTo[at]!, at + 1);
  }

  /** With the letter at this place twice. */
  doubled(at: number): number {
    return this.joined(this.upTo[at + 1]!, at);
  }

  /** With the letter at this place and the next one swapped. */
  swapped(at: number): number {
    const head = (Math.imul(this.upTo[at]!, BASE) + this.part(at + 1, at + 2)) | 0;
    return this.joined((Math.imul(head, BASE) + this.part(at, at + 1)) | 0, at + 2);
  }

  /** What has the hash `head`, and behind it the text from this place on. */
  private joined(head: number, from: number): number {
    return (Math.imul(head, this.powers[this.length - from]!) + this.part(from, this.length)) | 0;
  }
}

const FIRST_LETTER = 97;
/** Stands for `0` or `1` behind a letter. */
const MELTING_DIGIT = 1;
const DIGIT_ZERO = 48;
const DIGIT_ONE = 49;
const L = 108;
const M = 109;
const N = 110;
const O = 111;
const R = 114;
const V = 118;
