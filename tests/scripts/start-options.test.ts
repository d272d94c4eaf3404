import { expect, test } from 'vitest';
import { Failure } from '../../scripts/lib/failure.mjs';
import { hasDisplay, readStartOptions } from '../../scripts/lib/start-options.mjs';

test('nothing said: the practice inbox in a window, in the language of the system', () => {
  expect(readStartOptions([])).toEqual({
    headless: false,
    webmail: false,
    dark: false,
    lang: null,
    skin: 'elastic',
    help: false,
  });
});

test('everything said', () => {
  expect(readStartOptions(['--headless', '--lang', 'ja', '--dark', '--webmail', '--skin=classic'])).toEqual({
    headless: true,
    webmail: true,
    dark: true,
    lang: 'ja',
    skin: 'classic',
    help: false,
  });
});

test.each([[['--lang', 'fr']], [['--skin', 'x']], [['--fast']], [['word']], [['--lang']]])(
  '%j is answered by how it is used',
  (args) => {
    expect(() => readStartOptions(args)).toThrow(Failure);
    expect(() => readStartOptions(args)).toThrow('npm start -- [--headless]');
  },
);

test('a display is needed on Linux only', () => {
  expect(hasDisplay({}, 'linux')).toBe(false);
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
  expect(hasDisplay({}, 'darwin')).toBe(true);
});
