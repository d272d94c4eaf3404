import { describe, expect, test } from 'vitest';
import { readAddress } from '#utils/url/address.ts';
import { unwrap } from '#utils/url/unwrap.ts';
import { createWrapperIndex } from '#utils/url/wrapper-index.ts';

const wrappers = createWrapperIndex();
const open = (href: string) => {
  const address = readAddress(href)!;
  return unwrap(address, wrappers) ?? { end: address, through: [], lostAt: null };
};
const base64url = (text: string) => Buffer.from(text).toString('base64url');
const END = 'https://shop.example.org/a?b=c';
const coded = encodeURIComponent(END);

describe('a wrapper is opened', () => {
  test.each([
    ['Google', `https://www.google.com/url?sa=t&q=${coded}&usg=x`],
    ['Google', `https://google.co.jp/url?url=${coded}`],
    ['Google AMP', 'https://www.google.co.uk/amp/s/shop.example.org/a?b=c'],
    ['Google AMP', 'https://shop-example-org.cdn.ampproject.org/c/s/shop.example.org/a?b=c'],
    ['Google Translate', `https://translate.google.com/translate?sl=ja&u=${coded}`],
    ['Google Translate', 'https://shop-example-org.translate.goog/a?b=c&_x_tr_sl=ja&_x_tr_tl=en'],
    ['Bing', `https://www.bing.com/ck/a?!&&p=1&u=a1${base64url(END)}&ntb=1`],
    ['Microsoft Safe Links', `https://jpn01.safelinks.protection.outlook.com/?url=${coded}&data=05&reserved=0`],
    ['Microsoft Safe Links', `https://eur02.safelinks.protection.outlook.com/ap/t-59584e83/?url=${coded}`],
    ['Proofpoint', `https://urldefense.proofpoint.com/v1/url?u=${coded}&k=1`],
    ['Proofpoint', 'https://urldefense.proofpoint.com/v2/url?u=https-3A__shop.example.org_a-3Fb-3Dc&d=1&c=2'],
    ['Proofpoint', `https://urldefense.com/v3/__https://shop.example.org/a*b=c__;${base64url('?')}!!abc$`],
    ['Barracuda', `https://linkprotect.cudasvc.com/url?a=${coded}&c=E,1,x&typo=1`],
    ['Cisco', `https://secure-web.cisco.com/1abcDEF/${coded}`],
    ['Symantec', `https://clicktime.symantec.com/3abc?u=${coded}`],
    ['Trustwave', 'https://scanmail.trustwave.com/?c=1&d=2&u=https%3a%2f%2fshop%2eexample%2eorg%2fa%3fb%3dc'],
    ['Trend Micro', `https://jp01.safelinks.trendmicro.com/wis/clicktime/v1/query?url=${coded}&umid=1`],
    ['Trellix', `https://protect2.fireeye.com/v1/url?k=1&q=1&e=2&u=${coded}`],
    ['Check Point', 'https://protect.checkpoint.com/v2/___https://shop.example.org/a*3Fb=c___.YXB'],
    ['Sophos', `https://eu-west-1.protection.sophos.com/?d=example.org&u=${base64url(END)}`],
    ['Facebook', `https://l.facebook.com/l.php?u=${coded}&h=AT0`],
    ['Messenger', `https://l.messenger.com/l.php?u=${coded}`],
    ['Instagram', `https://l.instagram.com/?u=${coded}&e=AT`],
    ['Slack', `https://slack-redir.net/link?url=${coded}`],
    ['LinkedIn', `https://www.linkedin.com/redir/redirect?url=${coded}&urlhash=x`],
    ['YouTube', `https://www.youtube.com/redirect?event=video&q=${coded}`],
    ['Steam', `https://steamcommunity.com/linkfilter/?u=${coded}`],
    ['Amazon SES', `https://abc.r.us-east-1.awstrack.me/L0/${coded}/1/0100/x=4`],
    ['Amazon Ads', `https://aax-us-east.amazon-adsystem.com/x/c/QabcD/${END}`],
    ['Yahoo! JAPAN', `https://rdsig.yahoo.co.jp/a/b/RV=1/RU=${base64url(END)}/RK=0/RS=x`],
    ['Yahoo! JAPAN', `https://rd.yahoo.co.jp/media/*${END}`],
    ['GMX / WEB.DE', `https://deref-gmx.net/mail/client/abc/dereferrer/?redirectUrl=${coded}`],
    [
      'Mandrill',
      `https://mandrillapp.com/track/click/1/shop.example.org?p=${base64url(JSON.stringify({ s: 'x', p: JSON.stringify({ url: END }) }))}`,
    ],
  ])('%s', (service, href) => {
    const { end, through, lostAt } = open(href);
    expect({ end: end.href, services: through.map((hop) => hop.service), lostAt }).toEqual({
      end: END,
      services: [service],
      lostAt: null,
    });
  });

  test('layer by layer, at most five', () => {
    const nest = (layers: number): string =>
      layers === 0 ? END : `https://www.google.com/url?q=${encodeURIComponent(nest(layers - 1))}`;
    expect(open(nest(5)).end.href).toBe(END);
    expect(open(nest(5)).through).toHaveLength(5);
    expect(open(nest(6)).lostAt?.service).toBe('Google');
  });

  test('a filter’s value without a scheme, and with a number for a host', () => {
    expect(open('https://clicktime.symantec.com/3abc?u=0x3E.0004.0x10.0256%2Fcl%2Fa').end.site).toBe('62.4.16.174');
    expect(open('https://clicktime.symantec.com/3abc?u=shop.example.org%2Fa').end.href).toBe(
      'http://shop.example.org/a',
    );
  });
});

describe('the way is lost', () => {
  test.each([
    ['twice the same parameter', `https://www.google.com/url?q=${coded}&q=https://evil.example/`],
    ['two parameters that could be meant, one of them twice', `https://www.google.com/url?url=${coded}&url=${coded}`],
    ['a script inside', 'https://www.google.com/url?q=javascript:alert(1)'],
    ['a page inside', 'https://www.google.com/url?q=data:text/html,x'],
    ['nothing inside', 'https://www.google.com/url?sa=t'],
    ['nonsense inside', 'https://www.bing.com/ck/a?u=a1%%%'],
    ['too long', `https://www.google.com/url?q=https://example.org/${'a'.repeat(20_000)}`],
    ['a shortener', 'https://bit.ly/3abc'],
    ['a click counter', 'https://acme.list-manage.com/track/click?u=1&id=2&e=3'],
    ['a filter that keeps it to itself', 'https://protect-eu.mimecast.com/s/abc?domain=example.org'],
  ])('%s', (_, href) => {
    const { lostAt, end } = open(href);
    expect(lostAt).not.toBeNull();
    expect(end.href).toBe(readAddress(href)!.href);
  });
});

describe('nothing is opened', () => {
  test.each([
    ['a host that only looks like a wrapper', `https://www.google.evil.example/url?q=${coded}`],
    ['a host that ends like one', `https://evilgoogle.com/url?q=${coded}`],
    ['a search', `https://www.google.com/search?q=${coded}`],
    ['a wrapper with user-info', `https://a@www.google.com/url?q=${coded}`],
    ['the shortener’s own front page', 'https://bit.ly/'],
    ['a bare link', END],
  ])('%s', (_, href) => {
    expect(open(href)).toMatchObject({ end: { href: readAddress(href)!.href }, through: [], lostAt: null });
  });
});
