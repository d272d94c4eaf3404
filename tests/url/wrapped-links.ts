const END = 'https://shop.example.org/a?b=c';
const coded = encodeURIComponent(END);
const base64url = (text: string) => Buffer.from(text).toString('base64url');
const base64 = (text: string) => Buffer.from(text).toString('base64');
/** As Yahoo writes it: `.`, `_` and `-` for `+`, `/` and `=`. */
const yahoo64 = (text: string) => base64(text).replaceAll('+', '.').replaceAll('/', '_').replaceAll('=', '-');
const mandrill = base64url(JSON.stringify({ s: 'x', v: 1, p: JSON.stringify({ u: 1, url: END, id: 'y' }) }));

/** A link in the shape of a service's own, and one that only looks like it. All lead to `end`; none of them exists. */
export interface WrappedLink {
  service: string;
  href: string;
  /** The same shape at a host, path or parameter that is not the service's: must not be opened. */
  unlike: string;
  end?: string;
}

export const wrappedLinks: readonly WrappedLink[] = [
  ['Google', `https://www.google.com/url?sa=t&q=${coded}&usg=x`, `https://google.evil.example/url?q=${coded}`],
  ['Google', `https://google.co.jp/url?url=${coded}`, `https://google.co.jp.evil.example/url?url=${coded}`],
  ['Google', `https://www.google.de/url?sntz=1&q=${coded}`, `https://www.google.com/search?q=${coded}`],
  ['Google', `https://WWW.GOOGLE.COM./url?q=${coded}`, `https://www.google.evil/url?q=${coded}`],
  [
    'Google AMP',
    'https://www.google.co.uk/amp/s/shop.example.org/a?b=c',
    'https://amp.example/amp/s/shop.example.org/a',
  ],
  [
    'Google AMP',
    'https://www.google.com/amp/shop.example.org/a?b=c',
    'https://notgoogle.com/amp/shop.example.org/a',
    'http://shop.example.org/a?b=c',
  ],
  [
    'Google AMP',
    'https://shop-example-org.cdn.ampproject.org/c/s/shop.example.org/a?b=c',
    'https://shop-example-org.cdn.ampproject.org.evil.example/c/s/shop.example.org/a',
  ],
  ['Google Translate', `https://translate.google.com/translate?sl=ja&u=${coded}`, `https://translate.evil/?u=${coded}`],
  [
    'Google Translate',
    `https://translate.google.co.jp/translate?u=${coded}`,
    `https://translate.google.evil.example/translate?u=${coded}`,
  ],
  [
    'Google Translate',
    'https://shop-example-org.translate.goog/a?b=c&_x_tr_sl=ja&_x_tr_tl=en',
    'https://shop-example-org.translate.goog.evil.example/a?b=c',
  ],
  [
    'Google Translate',
    'https://my--shop-example-org.translate.goog/a?_x_tr_sch=http&_x_tr_sl=ja',
    'https://my--shop-example-org.translate.google/a',
    'http://my-shop.example.org/a',
  ],
  [
    'Google Ads',
    `https://www.googleadservices.com/pagead/aclk?sa=L&ai=x&adurl=${coded}`,
    `https://googleadservices.com.evil.example/pagead/aclk?adurl=${coded}`,
  ],
  [
    'Bing',
    `https://www.bing.com/ck/a?!&&p=1&u=a1${base64url(END)}&ntb=1`,
    `https://www.bing.com.evil.example/ck/a?u=a1${base64url(END)}`,
  ],
  [
    'Bing',
    `https://www.bing.com/aclick?ld=x&u=${base64(coded)}&rlid=y`,
    `https://bing.example/aclick?u=${base64(coded)}`,
  ],
  [
    'Microsoft Safe Links',
    `https://jpn01.safelinks.protection.outlook.com/?url=${coded}&data=05&sdata=x&reserved=0`,
    `https://safelinks.protection.outlook.com.evil.top/?url=${coded}`,
  ],
  [
    'Microsoft Safe Links',
    `https://eur02.safelinks.protection.outlook.com/ap/t-59584e83/?url=${coded}`,
    `https://safelinks-protection.outlook.com.evil.top/ap/t-1/?url=${coded}`,
  ],
  [
    'Microsoft Safe Links',
    `https://nam12.safelinks.protection.outlook.com/?Url=${coded}`,
    `https://xsafelinks.protection.outlook.co/?url=${coded}`,
  ],
  [
    'Proofpoint',
    `https://urldefense.proofpoint.com/v1/url?u=${coded}&k=1`,
    `https://urldefense.proofpoint.com.evil.example/v1/url?u=${coded}`,
  ],
  [
    'Proofpoint',
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__shop.example.org_a-3Fb-3Dc&d=DwM&c=1&r=2',
    'https://urldefence.proofpoint.example/v2/url?u=https-3A__shop.example.org_a',
  ],
  [
    'Proofpoint',
    `https://urldefense.com/v3/__https://shop.example.org/a*b=c__;${base64url('?')}!!abc$`,
    `https://urldefense.com.evil.example/v3/__https://shop.example.org/a__;!!abc$`,
  ],
  [
    'Proofpoint',
    `https://urldefense.com/v3/__https:/shop.example.org/**Db__;${base64url('茶とお菓子')}!!abc$`,
    'https://urldefense.net/v3/__https://shop.example.org/__;!!abc$',
    'https://shop.example.org/%E8%8C%B6%E3%81%A8%E3%81%8A%E8%8F%93%E5%AD%90b',
  ],
  [
    'Barracuda',
    `https://linkprotect.cudasvc.com/url?a=${coded}&c=E,1,x&typo=1`,
    `https://linkprotect.cudasvc.com.evil.example/url?a=${coded}`,
  ],
  [
    'Cisco',
    `https://secure-web.cisco.com/1abcDEF/${coded}`,
    `https://secure-web.cisco.com.evil.example/1abcDEF/${coded}`,
  ],
  ['Symantec', `https://clicktime.symantec.com/3abc?u=${coded}`, `https://clicktime.symantec.example/3abc?u=${coded}`],
  [
    'Symantec',
    `https://clicktime.symantec.com/a/1/x=?d=TokenOnly&u=${coded}`,
    `https://symantec.com/a/1/x=?d=${coded}`,
  ],
  [
    'Symantec',
    'https://clicktime.symantec.com/15s?h=abc&u=shop.example.org/a',
    'https://clicktime-symantec.com/15s?u=shop.example.org/a',
    'http://shop.example.org/a',
  ],
  [
    'Symantec',
    'https://clicktime.symantec.com/3abc?u=0x3E.0004.0x10.0256%2Fcl%2Fa',
    'https://evil.example/3abc?u=0x3E.0004.0x10.0256%2Fcl%2Fa',
    'http://62.4.16.174/cl/a',
  ],
  [
    'Trellix',
    `https://protect2.fireeye.com/v1/url?k=1&q=1&e=2&u=${coded}`,
    `https://protect2.fireeye.com.evil.example/v1/url?u=${coded}`,
  ],
  [
    'Trend Micro',
    `https://jp01.safelinks.trendmicro.com:443/wis/clicktime/v1/query?url=${coded.replaceAll('-', '%2d')}&umid=1`,
    `https://trendmicro.com.evil.example/wis/clicktime/v1/query?url=${coded}`,
  ],
  [
    'Trustwave',
    'https://scanmail.trustwave.com/?c=1&d=2&u=https%3a%2f%2fshop%2eexample%2eorg%2fa%3fb%3dc',
    `https://scanmail-trustwave.com/?u=${coded}`,
  ],
  [
    'Check Point',
    'https://protect.checkpoint.com/v2/___https://shop.example.org/a*3Fb=c___.YXB',
    'https://protect-checkpoint.example/v2/___https://shop.example.org/a___.YXB',
  ],
  [
    'Check Point',
    'https://protect.checkpoint.com/v2/r01/___https:*2F*2Fshop.example.org/a*3Fb=c___.YXB',
    'https://protect.checkpoint.com.evil.example/v2/r01/___https://shop.example.org/a___.YXB',
  ],
  [
    'Check Point',
    `https://eu-a.url-protection.com/v1/r02/url?o=${coded}&g=x&s=y`,
    `https://url-protection.example/v1/url?o=${coded}`,
  ],
  [
    'Sophos',
    `https://eu-west-1.protection.sophos.com/?d=example.org&u=${base64url(END)}`,
    `https://protection.sophos.com.evil.example/?u=${base64url(END)}`,
  ],
  [
    'Sophos',
    `https://us-west-2.protection.sophos.com?d=example.org&u=${encodeURIComponent(base64(END))}&i=x`,
    `https://protection-sophos.com/?u=${base64(END)}`,
  ],
  ['Facebook', `https://l.facebook.com/l.php?u=${coded}&h=AT0`, `https://l.facebook.com.evil.example/l.php?u=${coded}`],
  ['Facebook', `https://lm.facebook.com/l.php?u=${coded}`, `https://www.facebook.com/share?u=${coded}`],
  ['Messenger', `https://l.messenger.com/l.php?u=${coded}`, `https://messenger.example/l.php?u=${coded}`],
  ['Instagram', `https://l.instagram.com/?u=${coded}&e=AT`, `https://l-instagram.com/?u=${coded}`],
  ['Slack', `https://slack-redir.net/link?url=${coded}`, `https://slack-redir.net.evil.example/link?url=${coded}`],
  [
    'LinkedIn',
    `https://www.linkedin.com/redir/redirect?url=${coded}&urlhash=x`,
    `https://linkedin.example/redir/redirect?url=${coded}`,
  ],
  ['LinkedIn', `https://www.linkedin.com/safety/go?url=${coded}`, `https://www.linkedin.com/jobs?url=${coded}`],
  ['YouTube', `https://www.youtube.com/redirect?event=video&q=${coded}`, `https://www.youtube.com/results?q=${coded}`],
  ['Steam', `https://steamcommunity.com/linkfilter/?u=${coded}`, `https://steamcommunlty.com/linkfilter/?u=${coded}`],
  ['Steam', `https://steamcommunity.com/linkfilter/?url=${coded}`, `https://steamcommunity.com/id/a?url=${coded}`],
  ['VK', `https://vk.com/away.php?to=${coded}`, `https://vk.evil.example/away.php?to=${coded}`],
  [
    'Amazon SES',
    `https://abc.r.us-east-1.awstrack.me/L0/${coded}/1/0100/x=4`,
    `https://abc.r.us-east-1.awstrack.me.evil.example/L0/${coded}/1/0100/x=4`,
  ],
  [
    'Amazon Ads',
    `https://aax-us-east.amazon-adsystem.com/x/c/QabcD/${END}`,
    `https://aax.amazon-adsystem.com.evil.example/x/c/Q/${END}`,
  ],
  [
    'Amazon Ads',
    'https://aax-us-east.amazon-adsystem.com/x/c/Q/https://shop.example.org/https://www.amazon.co.jp/',
    'https://evil.example/x/c/Q/https://shop.example.org/',
    'https://shop.example.org/https://www.amazon.co.jp/',
  ],
  [
    'DoubleClick',
    `https://ad.doubleclick.net/clk;1;2;a;?${END}`,
    `https://ad.doubleclick.net.evil.example/clk;?${END}`,
  ],
  [
    'DoubleClick',
    'https://ad.doubleclick.net/clk;1;2;a;?//shop.example.org/a',
    'https://doubleclick.example/clk;?//shop.example.org/a',
    'http://shop.example.org/a',
  ],
  [
    'Yahoo! JAPAN',
    `https://rdsig.yahoo.co.jp/a/b/RV=1/RE=2/RU=${yahoo64(END)}/RK=0/RS=x`,
    `https://rdsig.yahoo.co.jp.evil.example/RU=${yahoo64(END)}/RK=0`,
  ],
  [
    'Yahoo! JAPAN',
    `https://ord.yahoo.co.jp/o/x/RV=1/RU=${yahoo64('https://shop.example.org/日本茶??>>')}/RK=0`,
    `https://ord-yahoo.co.jp/RU=${yahoo64(END)}/RK=0`,
    'https://shop.example.org/%E6%97%A5%E6%9C%AC%E8%8C%B6??%3E%3E',
  ],
  ['Yahoo! JAPAN', `https://rd.yahoo.co.jp/media/a/*${END}`, `https://rd.yahoo.evil.example/media/*${END}`],
  ['Yahoo! JAPAN', `https://rd.yahoo.co.jp/media/a/*-${coded}`, `https://yahoo.co.jp/media/*-${coded}`],
  ['Yahoo! JAPAN', `https://search.yahoo.co.jp/rd?url=${coded}`, `https://search.yahoo.co.jp/search?p=${coded}`],
  [
    'Yahoo! JAPAN',
    'https://search.yahoo.co.jp/amp/s/shop.example.org/a?b=c',
    'https://search.yahoo.example/amp/s/shop.example.org/a',
  ],
  [
    'GMX / WEB.DE',
    `https://deref-gmx.net/mail/client/abc/dereferrer/?redirectUrl=${coded}`,
    `https://deref-gmx.net.evil.example/mail/client/abc/dereferrer/?redirectUrl=${coded}`,
  ],
  [
    'GMX / WEB.DE',
    `https://deref-web-02.de/mail/client/a/dereferrer/?redirectUrl=${coded}`,
    `https://deref-web-03.example/mail/client/a/dereferrer/?redirectUrl=${coded}`,
  ],
  [
    'Mandrill',
    `https://mandrillapp.com/track/click/1/shop.example.org?p=${mandrill}`,
    `https://mandrillapp.com.evil.example/track/click/1/shop.example.org?p=${mandrill}`,
  ],
].map(([service = '', href = '', unlike = '', end = END]) => ({ service, href, unlike, end }));

/** Nobody but the service knows where these lead: a link and one that only looks like it. */
export const closedLinks: readonly (readonly [service: string, href: string, unlike: string])[] = [
  [
    'Egress',
    'https://links.defend.egress.com/Warning?crId=1&Domain=x&Base64Url=y',
    'https://egress.example/Warning?crId=1',
  ],
  [
    'Mimecast',
    'https://protect-eu.mimecast.com/s/abc?domain=example.org',
    'https://protect-eu.mimecast.com.evil.top/s/abc',
  ],
  [
    'Mimecast',
    'https://url.uk.m.mimecastprotect.com/s/abc?domain=example.org',
    'https://mimecastprotect.example/s/abc',
  ],
  ['LinkedIn', 'https://www.linkedin.com/slink?code=abc', 'https://www.linkedin.com/in/someone'],
  ['lnkd.in', 'https://lnkd.in/abc', 'https://lnkd.in.evil.example/abc'],
  ['bit.ly', 'https://bit.ly/3abc', 'https://bit-ly.example/3abc'],
  ['t.co', 'https://t.co/abc', 'https://tt.co/abc'],
  ['sendgrid.net', 'https://u1.ct.sendgrid.net/ls/click?upn=u001.abc', 'https://sendgrid.example/ls/click?upn=u001'],
  [
    'list-manage.com',
    'https://acme.us1.list-manage.com/track/click?u=1&id=2&e=3',
    'https://list-manage.com.evil.example/',
  ],
  ['hubspotlinks.com', 'https://d2.na1.hubspotlinks.com/Ctc/abc', 'https://hubspotlinks.com.evil.example/Ctc/abc'],
  ['klclick.com', 'https://trk.klclick.com/ls/click?upn=abc', 'https://klclick.example/ls/click?upn=abc'],
  ['exacttarget.com', 'https://click.s10.exacttarget.com/?qs=abc', 'https://exacttarget.com.evil.example/?qs=abc'],
];
