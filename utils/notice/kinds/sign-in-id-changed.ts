import type { NoticeRule } from '../notice-rule.ts';

const WHAT_JA =
  '(?:ログイン|サインイン|登録)?(?:e|電子)?-?メールアドレス|携帯(?:電話)?(?:の)?番号|電話番号|(?:サイン|ログ)イン(?:id|情報|用)|ユーザー(?:id|名)|\\bid(?=の|が|変更)|パスワード|暗証番号|連絡先|登録(?:者)?情報|アカウント情報|(?:2|二)段階認証|パスキー|復旧用|予備の';
const WHAT_EN =
  '\\b(?:e-?mail(?: address)?|(?:mobile|cell|phone)(?: phone)?(?: number)?|password|sign-?in (?:id|details|email|information)|log-?in (?:id|email|details|information)|user ?name|recovery (?:email|phone|address)|contact (?:info|information|details)|account (?:info|information|details|settings)|security (?:info|information|settings)|two-step verification|2-step verification|passkey)';

/** Address, number or password of the account are others now: if the owner did not do it, somebody has taken it over. */
export default {
  kind: 'sign-in-id-changed',
  wordings: {
    ja: [
      {
        weight: 6,
        all: [
          `(?:${WHAT_JA})(?:の|が|を|は)?…(?:(?:に|が)?変わりました|新しい[^。]{0,10}(?:が設定されました)|設定されました|登録されました|(?:変更|更新|削除|追加|差し替え|置き換え|書き換え|切り替え|登録解除)(?:[さら]れ(?:ました|ています|た)|登録(?:が)?完了|しました|いたしました|致しました|が(?:正常に)?完了|を?完了|の?を?受け?付け?|手続き?(?:の|が)?完了|の?完了|のお知らせ|通知|を承り|済|になりました|が行われ|が反映))`,
        ],
        none: '登録(?:を)?(?:お願い|よろしく|し直)|変え(?:た|まし)(?:ので|よ|。)|されていません|完了して(?:い|おり)ません|未完了|利用規約|送信元|当社の|弊社の|移転|ポリシー|変更(?:して)?(?:ください|下さい)|強制|変更が必要|していただ',
      },
      {
        weight: 6,
        all: [
          '(?:次|以下|下記)の(?:情報|内容|項目)(?:が|を)…(?:変更|更新|アップデート)|(?:変更|更新|アップデート)され(?:た情報|た項目|ました:)',
          WHAT_JA,
        ],
        none: '規約|ポリシー|商品|配送',
      },
      {
        weight: 6,
        all: ['(?:2|二)段階認証…(?:無効(?:に|化)(?:なり|され|しま)|オフに(?:なり|され|しま)|解除され|解除しました)'],
      },
      {
        weight: 6,
        all: [
          '(?:知らない|見知らぬ|見覚えのない|身に覚えのない|心当たりのない|自分の(?:もの)?(?:で|じゃ)はない|自分のじゃない|他人の)(?:[^。]{0,12})(?:アドレス|メアド|hotmail|番号|id)',
          '{signIn}|{account}|表示|登録',
        ],
        none: 'から(?:の)?(?:メール|sms|着信|電話)',
      },
      {
        weight: 5,
        all: [
          '(?:e|電子)?-?メールアドレス(?:に|の|は|を)?…アカウント(?:が|は|を)(?:見つかりません|見つけられ|存在し|ありません)',
        ],
      },
      { weight: 6, all: ['(?:サイン|ログ)イン(?:に使う|用の|する)?(?:メール)?(?:アドレス|id)…(?:別|違|他)'] },
      {
        weight: 6,
        all: [
          '(?:アドレス|メアド|電話番号|id)(?:が|は)?…(?:自分|私|わたし|僕|本人)の?(?:もの|やつ)?(?:で|じゃ)(?:は)?な|(?:アドレス|メアド)(?:が|に)…(?:見覚え|心当たり|覚え)(?:が|の|は)?な',
        ],
        none: '(?:アドレス|番号)から(?:の)?(?:メール|着信|sms)',
      },
      {
        weight: 4,
        within: 90,
        all: [
          '変更',
          'アカウント|ご登録|お客[様さ]ま?',
          'メールアドレス|パスワード|電話番号|携帯番号|連絡先',
          'お?心当たり|覚え|ご連絡|完了|されました',
        ],
        none: '変更(?:を)?(?:お願い|して|いただ)|ください(?:。)?$|必要|期限|規約|リクエスト|再設定|出品|セラー|(?:サイン|ログ)インが|{code}',
      },
    ],
    en: [
      {
        weight: 6,
        all: [
          `${WHAT_EN}…(?:\\bwas|\\bhas been|\\bhave been|\\bwere|\\bhas (?:just )?(?:been )?|\\bis now|\\bbeen|\\bhas(?= changed))(?: (?:just|successfully|recently|now))? (?:changed|updated|modified|replaced|removed|added|switched|reset|edited|deleted)`,
        ],
        none: 'by us|reset for (?:your )?(?:security|safety|protection)|security measure|precaution|published|breach|leaked|exposed|required|privacy policy|terms|\\bour (?:e-?mail|address)|not been',
      },
      {
        weight: 6,
        all: [
          `\\byou(?:'ve| have)? (?:just |successfully |recently )?(?:changed|updated|removed|added|reset|replaced) (?:the |your )(?:[\\w.]+ ){0,3}?${WHAT_EN}`,
        ],
        none: '\\bif you\\b',
      },
      {
        weight: 6,
        all: [
          `\\bwe(?:'ve| have)? (?:just )?(?:changed|updated|replaced) (?:the |your )(?:[\\w.]+ ){0,3}?${WHAT_EN}|${WHAT_EN} (?:is|was) (?:now )?(?:different|no longer|not (?:this|the same))|\\bnew (?:e-?mail )?address is\\b`,
        ],
        none: '\\bour\\b|policy|terms|password|information about',
      },
      {
        weight: 6,
        all: [
          `${WHAT_EN} (?:change|changed|update|updated) ?(?:confirmation|notification|successfully|notice|alert|complete|completed)?(?=[!.:。]|$| confirm| notif| success| notice| alert| complete)|\\bchange of ${WHAT_EN}|\\bchanges? to your ${WHAT_EN}`,
        ],
        none: 'request|required|must|policy',
      },
      {
        weight: 6,
        all: ['\\b(?:two|2)[- ]step verification (?:was|is|has been)(?: now)? (?:turned off|disabled|removed|off)'],
      },
      {
        weight: 6,
        all: [
          "\\b(?:unknown|unfamiliar|someone else's|a strange|not my|isn't mine|don't (?:know|recogni[sz]e))\\b…\\b(?:e-?mail|hotmail|address|account|number)|\\b(?:e-?mail|address) …(?:isn't mine|is not mine|not mine|(?:do not|don't) recogni[sz]e)",
          '{signIn}|{account}|\\bshows?\\b|\\bregistered\\b',
        ],
        none: '\\bdevice\\b|\\blocation\\b|\\battempt|\\bnoticed\\b|\\bdetected\\b|\\bfrom an?\\b',
      },
      {
        weight: 5,
        all: [
          "\\b(?:cannot|can't|could not|couldn't|unable to|no) (?:find )?(?:an )?account …(?:e-?mail|address|number)",
        ],
      },
      {
        weight: 6,
        all: [
          '{twoStep}(?: (?:verification|authentication))? (?:was|is|has been)(?: now)? (?:turned off|disabled|removed|deactivated|off|switched off)',
        ],
      },
    ],
  },
  examples: {
    hit: {
      ja: [
        {
          subject: 'Amazon.co.jp: 登録Eメールアドレスが変更されました',
          body: 'お客様のアカウントのEメールアドレスが変更されました。',
        },
        {
          subject: 'パスワード変更のお知らせ',
          body: 'アカウントのパスワードが変更されました。お心当たりがない場合はご連絡ください。',
        },
        'サインイン画面に知らないhotmailのアドレスが表示され、正しいパスワードでも入れません。',
      ],
      en: [
        {
          subject: 'Your Amazon email address was changed',
          body: 'The email address of your account has been changed.',
        },
        {
          subject: 'Revision to your Amazon.com account',
          body: 'Your password has been changed. If this was not you, tell us.',
        },
        'The sign-in page shows an unknown hotmail address and my password does not work.',
      ],
    },
    miss: [
      'パスワードの変更をお願いいたします。',
      { subject: 'プライバシーポリシー変更のお知らせ', body: '当社のメールアドレスが変更されました。' },
      'Our privacy policy was updated.',
    ],
  },
} satisfies NoticeRule;
