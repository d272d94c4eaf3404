import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defang } from '#utils/text/defang.ts';

test.each([
  ['https://vbduteq.net/ap/signin?a=1.5', 'hxxps://vbduteq[.]net/ap/signin?a=1[.]5'],
  ['HTTP://VBDUTEQ.NET/', 'hxxp://VBDUTEQ[.]NET/'],
  ['https://amazon.co.jp@vbduteq.net/', 'hxxps://amazon[.]co[.]jp[@]vbduteq[.]net/'],
  ['http://192.168.1.10:8080/x', 'hxxp://192[.]168[.]1[.]10:8080/x'],
  ['http://[2001:db8::1]/x', 'hxxp://[2001[:]db8[:][:]1]/x'],
  ['mailto:a@vbduteq.net', 'mailto[:]a[@]vbduteq[.]net'],
  ['javascript:alert(1)', 'javascript[:]alert(1)'],
  ['https://a.example/?u=https://b.example/', 'hxxps://a[.]example/?u=hxxps://b[.]example/'],
  ['https://例え。jp/', 'hxxps://例え[。]jp/'],
  ['ftp://a.example/', 'fxp://a[.]example/'],
  ['xn--r8jz45g.jp', 'xn--r8jz45g[.]jp'],
])('%s → %s', (live, inert) => expect(defang(live)).toBe(inert));

test('whatever is defanged: nothing in it can be followed, and all of it can be read back', () => {
  const text = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.emailAddress(),
    fc.ipV4(),
    fc.string(),
  );
  fc.assert(
    fc.property(text, (live) => {
      const inert = defang(live);
      expect(inert).not.toMatch(/https?:/i);
      expect(inert.replaceAll(/\[[.@:。．｡＠]\]/g, '')).not.toMatch(/[.@]/);
      const back = inert
        .replaceAll(/\[([.@:。．｡＠])\]/g, '$1')
        .replaceAll('hxxp', 'http')
        .replaceAll('fxp:', 'ftp:');
      if (!/[[\]]|https?:|hxxp|f[tx]p:/i.test(live)) expect(back).toBe(live);
    }),
  );
});
