import { describe, expect, test } from 'vitest';
import { createBrandIndex } from '#utils/brand/brand-index.ts';
import { brands } from '#utils/data/brands.ts';
import { readClaim } from '#utils/mail/read-claim.ts';

const index = createBrandIndex();
const claimOf = (senderName: string, subject = '', senderAddress = 'news@vbduteq.net') =>
  readClaim({ senderName, senderAddress, subject }, index);

describe('people who bear a brand’s name claim nothing', () => {
  const people = [
    ...[
      'Claude',
      'Claude Martin',
      'Mollie',
      'Cecile',
      'Otto',
      'OTTO',
      'Max',
      'Ally',
      'Miro',
      'Virgilio',
      'Asana',
      'Hinge',
    ],
    ...[
      'Kojima',
      '小島',
      'コジマ',
      'Nojima',
      'ノジマ',
      'しまむら',
      'Shimamura',
      '嶋村',
      'このは',
      'ひかり',
      '高島',
      'Delta',
    ],
    ...[
      'Pearson',
      'Lancers',
      'Brave',
      'Bolt',
      'Vivaldi',
      'Hermes',
      'Pandora',
      'Emirates',
      'Brother',
      'クロード',
      'オペラ',
    ],
  ];
  test.each(people)('%s', (name) => {
    expect(claimOf(name)).toBeNull();
    expect(claimOf(name, `【${name}】ご請求とお支払いの確認`)).toBeNull();
  });
});

describe('societies, shops, papers and newsletters claim nothing', () => {
  test.each([
    ['Target Marketing Weekly', 'Your target audience: update your account settings'],
    ['The Railway Society', 'Your railway tickets: payment received'],
    ['Runway Magazine', 'The runway report'],
    ['Note to Self', 'note your password'],
    ['note', 'あなたへのおすすめ記事'],
    ['Unity Church Bulletin', 'Your account of last Sunday'],
    ['Signal Hill Winery', 'Your order has shipped'],
    ['Circle of Friends', 'Invitation'],
    ['Loft Theater', 'Your ticket'],
    ['Meetup Tokyo 実行委員会', '参加者の皆さまへ'],
    ['Opera North', 'Your booking: payment due'],
    ['Medium Rare Grill', 'Your reservation'],
    ['Gap Year Association', 'Your account'],
    ['Bring a Trailer', 'Your account: verify your bid'],
    ['Eight Ball Club', 'Membership: update your payment'],
    ['Saturn Owners', 'Your Saturn'],
    ['Galaxy Cinemas', 'Your tickets'],
    ['United Methodist Church', 'Your account statement'],
    ['Delta Dental', 'Your account statement'],
    ['Vanguard Theatre Company', 'Your booking'],
    ['Java Weekly', 'Issue 600'],
    ['Postman Park Friends', ''],
    ['Sky & Telescope', 'Your subscription: update your payment'],
    ['Grab & Go Bakery', 'Your order'],
    ['Peacock Garden Centre', 'Your points'],
    ['Max Headroom Fans', ''],
    ['Sentry Alarm Systems', 'Your account: payment'],
    ['Magnolia Loft', ''],
    ['ハンズオン講座 事務局', 'お申し込みの確認'],
    ['シグナル音楽教室', '月謝のお支払いについて'],
    ['ピアソン楽器店', 'ご注文の確認'],
    ['オペラ愛好会', '会費のお支払いについて'],
    ['ユニティ管理組合', '管理費のお支払い'],
    ['ガーディアン警備', '契約更新のお知らせ'],
    ['しまむら接骨院', '予約の確認'],
    ['小島税理士事務所', '請求書の送付'],
    ['バッファロー工務店', 'お見積り'],
    ['さくら幼稚園', '今月のおたより'],
    ['地域ニュース', 'トレンド: ポケモン、任天堂、サムスンの新製品'],
    ['経済メール', '日経平均、続伸'],
    ['Tech Weekly', 'Samsung, Intel and Nvidia account for most of it'],
    ['Tech Weekly', 'Notion, Figma and Miro: your password manager review'],
    ['スポーツ新報', 'セガサミー、契約更新'],
    ['転職メール', 'リクルートで働く'],
    ['旅のたより', '阪急交通社のツアーを比べる'],
    ['お得情報', 'マツモトキヨシで使えるクーポン'],
    ['家電くらべ', 'ケーズデンキとコジマの価格'],
    ['ゲーム速報', '原神のアカウント、売買が禁止に'],
  ])('%s / %s', (name, subject) => {
    expect(claimOf(name, subject)).toBeNull();
  });
});

test('no everyday name claims anything, by itself or with a sender’s words', () => {
  const words = ['', ' Support', ' サポート', ' 事務局', ' Security Team'];
  const claiming = brands.flatMap(({ id, everydayNames = [] }) =>
    everydayNames.flatMap((name) => words.filter((word) => claimOf(name + word) === id).map((word) => name + word)),
  );
  expect(claiming).toEqual([]);
});

describe('short names that are words and people as well', () => {
  test.each(['Ana', 'pia', 'X', 'lake', 'Box', 'free', 'Rogers', 'Line'])(
    '%s claims nothing with a letter of its own',
    (name) => {
      expect(claimOf(name, 'Photos of last Sunday')).toBeNull();
      expect(claimOf(name)).toBeNull();
    },
  );

  test.each([
    ['Ana', '【重要】アカウントの確認をお願いします', 'ana'],
    ['Rogers', 'Your payment was declined', 'rogers'],
    ['LINE', '', 'line'],
    ['ANA', '冬の旅', 'ana'],
  ])('%s, %s: claims %s', (name, subject, id) => {
    expect(claimOf(name, subject)).toBe(id);
  });
});

test('a weak alias claims only when nothing else is said', () => {
  const loud = brands.flatMap(({ id, weakAliases = [] }) =>
    weakAliases.filter((alias) => claimOf(`${alias} Weekly News`) === id || claimOf(`The ${alias} Story`) === id),
  );
  expect(loud).toEqual([]);
});

test('the added brands are found by their strong names', () => {
  expect(claimOf('Duolingo')).toBe('duolingo');
  expect(claimOf('NordVPN Support')).toBe('nord');
  expect(claimOf('マネーフォワード クラウド')).toBe('moneyforward');
  expect(claimOf('無印良品 会員サポート')).toBe('muji');
  expect(claimOf('Anthropic', '')).toBe('anthropic');
});
