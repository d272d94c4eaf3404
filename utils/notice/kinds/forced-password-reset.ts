import type { NoticeRule } from '../notice-rule.ts';

const WHY =
  'セキュリティ(?:上|保護|対策|強化|の(?:ため|理由|観点))|安全(?:のため|を|確保)|保護(?:のため|する)|漏え?洩?い?|流出|第三者|不正|侵害|リスク|危険|予防|念のため|他社|他サイト|使い回|長期間';

/** The brand itself asks for a new password, on its sign-in page or by mail. */
export default {
  kind: 'forced-password-reset',
  wordings: {
    ja: [
      {
        weight: 7,
        channel: 'page',
        all: [
          'パスワード(?:の|を)?(?:再設定|リセット|変更|更新)(?:が|は|を)?(?:必要(?:です|が|と)|必須|していただく|する必要)|パスワード(?:の有効期限)?(?:が)?(?:切れ|失効)(?:て|ま|し)|パスワードを(?:作成|設定)する必要',
        ],
        none: '場合|忘れ',
      },
      {
        weight: 6,
        channel: 'page',
        all: [
          'パスワードを(?:再設定|変更|リセット|作成|設定|更新)(?:して)?(?:ください|下さい|いただ)|(?:パスワード)を(?:リセット|無効に|初期化)(?:し(?:ま|て)|いたし|され)',
          WHY,
        ],
        none: '場合|忘れ|定期的',
      },
      {
        weight: 6,
        all: [
          '{password}…(?:再設定|リセット|変更|更新|初期化|無効)',
          '必要|必須|求め|しなければ|強制|いただく(?:必要|よう)|リセット(?:しました|いたし|致し|され)|初期化(?:しました|いたし|され)|無効(?:に|化)|お願い|(?:して|設定|変更)(?:いただ|くだ|下)',
          WHY,
        ],
        none: '{ifNotYou}|リクエスト|受け付け|お忘れ|申し?込|ご案内|ご希望|ご依頼',
      },
      {
        weight: 7,
        all: ['{password}…(?:再設定|リセット)…(?:必要(?:です|が|と)|必須)'],
        none: '{ifNotYou}|リクエスト|受け付け|お忘れ|申し?込|ご案内|ご希望|ご依頼',
      },
      {
        weight: 5,
        all: [
          '{password}…(?:再設定|リセット|変更|更新)…(?:必要(?:です|が|と)|必須|求められ|お願い(?:いたし|致し|し)|していただく|しなければ)',
        ],
        none: '{ifNotYou}|リクエスト|受け付け|お忘れ|申し?込|ご案内|ご希望|ご依頼',
      },
      { weight: 4, all: ['{password}…(?:期限|有効期間)…(?:切れ|終了|満了|まで|過ぎ|近づ)'] },
      {
        weight: 5,
        all: ['(?:新しい|新規)(?:の)?{password}…(?:作成|設定|登録)', '必要|求め|お願い|ください|下さい|いただ', WHY],
        none: '{ifNotYou}',
      },
      { weight: 1, all: ['パスワード'] },
      {
        weight: 8,
        all: [
          '{password}(?:が|は)…(?:ロック|無効|失効|停止|使用できなく)|(?:現在|今|これまで|従来|お使い|ご利用中?)の?{password}(?:で)?(?:は|では)…(?:ログイン|サインイン|ご?利用|使用|お使い)(?:が)?(?:でき|いただけ|になれ)(?:な|ま)',
        ],
        none: '{ifNotYou}|間違|誤',
      },
      {
        weight: 6,
        isSubject: true,
        all: [
          '{password}(?:の|を)?(?:強制)?(?:再設定|リセット|初期化|変更|更新)(?:の|を|して)?(?:お願い|が?必要|要請|ください|下さい|実施|しました|いたし)',
        ],
        none: 'リクエスト|受け?付|完了|ご案内|方法|ご?依頼|画面|修正',
      },
      {
        weight: 7,
        all: [
          'パスワードを(?:強制的に|一旦|いったん)?(?:リセット|初期化|無効に|無効化)(?:し(?:ま|て)|いたし|致し|させ)',
        ],
        none: 'ご?リクエスト|ご?依頼|場合|申し?込',
      },
    ],
    en: [
      {
        weight: 7,
        channel: 'page',
        all: [
          "\\bpassword (?:reset|change|update) (?:is )?(?:now )?(?:required|needed|necessary)\\b|\\b(?:must|need to|have to|required to) (?:reset|change|update|create|choose) (?:your|a new) (?:[\\w.]+ ){0,2}password|\\byour (?:[\\w.]+ ){0,2}password (?:has )?expired|\\byour (?:[\\w.]+ ){0,2}password (?:must|needs to|has to) be (?:reset|changed|updated)|\\bwe(?:'ve| have) reset your",
        ],
        none: '\\bif you\\b|forg[eo]t',
      },
      {
        weight: 6,
        channel: 'page',
        all: [
          '\\b(?:reset|change|update|create|set|choose) (?:your|a new) (?:[\\w.]+ ){0,2}password',
          '\\bsecurity reasons\\b|\\bfor (?:your )?(?:security|protection|safety)\\b|\\bcompromised\\b|\\bexposed\\b|\\bleaked\\b|\\bunauthori[sz]ed\\b|\\bsuspicious\\b|\\bbreach',
        ],
        none: '\\bif you\\b|forg[eo]t',
      },
      {
        weight: 6,
        all: [
          '{password}',
          '\\b(?:reset|change|update|create|choose|set)\\b',
          "\\brequir(?:e|es|ed|ing)\\b|\\bmust\\b|\\bneed(?:s|ed)? to\\b|\\bhave to\\b|\\bmandatory\\b|\\bforced?\\b|\\bwe(?:'ve| have)? reset\\b|\\bbeen reset\\b|\\bwas reset\\b|\\bplease\\b|\\bnecessary\\b|\\bprompted\\b|\\basking you\\b",
          '\\bsecurity\\b|\\bprotect(?:ion)?\\b|\\bprecaution\\b|\\bcompromised\\b|\\bunauthori[sz]ed\\b|\\bsuspicious\\b|\\bexposed\\b|\\bleak(?:ed|s)?\\b|\\bbreach(?:ed|es)?\\b|\\bstolen\\b|\\bno longer (?:secure|safe|works?|valid)\\b|\\banother (?:site|website)\\b|\\bsafe(?:ty)?\\b|\\brisk\\b|\\bsecure\\b',
        ],
        none: '{ifNotYou}|{digits}|\\botp\\b|request(?:ed)? to reset|forg[eo]t|you requested|received a request',
      },
      {
        weight: 7,
        all: [
          "\\bpassword (?:reset|change|update) (?:is )?(?:now )?(?:required|needed|necessary|mandatory)\\b|\\b(?:must|need to|have to|required to) (?:reset|change|update|create) (?:your|a new) (?:[\\w.]+ ){0,2}password|\\byour (?:[\\w.]+ ){0,2}password (?:must|needs to|has to) be (?:reset|changed|updated)|\\bwe(?:'ve| have) reset your",
        ],
        none: '{ifNotYou}|\\botp\\b|{code}:? {digits}',
      },
      {
        weight: 4,
        all: ['\\bpassword\\b', '\\bexpir(?:e|es|ed|ing|y)\\b|\\bout of date\\b'],
        none: '{digits}|\\blink\\b|{code}',
      },
      { weight: 1, all: ['\\bpassword\\b'] },
      {
        weight: 6,
        within: 200,
        all: [
          '\\b(?:prompted|required|asked|forced) to (?:update|change|reset|replace) (?:it|your (?:[\\w.]+ ){0,2}password)\\b|\\bresetting (?:your |the )?passwords?\\b|\\b(?:must|has to|needs to) be (?:replaced|changed|reset)\\b',
          '\\bpasswords?\\b',
        ],
        none: '#\\d|\\bhow to\\b',
      },
      {
        weight: 9,
        within: 320,
        all: [
          "\\bpassword (?:has been|was|is being) reset\\b|\\b(?:we|we've|we have|had to) (?:had to )?reset (?:your|the) |\\bpassword (?:is )?(?:now )?invalid\\b|\\bforced a password reset\\b|\\brequired a password reset\\b|\\bold password (?:won't|will not|no longer)",
          '\\bprecaution|\\bpublished\\b|\\bonline list\\b|\\bbreach|\\bleak|\\bexposed\\b|\\bto (?:protect|keep)\\b|\\bcompromis|\\bsafety\\b|\\bfor your security\\b|\\bstolen\\b|\\bunauthori',
        ],
        none: '#\\d|\\byou requested\\b|\\byour request\\b|\\bwhen (?:the|a) user\\b',
      },
      {
        weight: 6,
        within: 80,
        all: ["\\b(?:had to|have|'ve|we|has been) reset\\b", '\\bpassword\\b'],
        none: '{ifNotYou}|\\byou (?:have |recently )?reset|successfully',
      },
      {
        weight: 4,
        within: 160,
        all: [
          '\\b(?:choose|create|set|pick) a new\\b|\\bchange\\b|\\breset\\b',
          '\\bpassword\\b',
          '\\bsecurity\\b|\\bprotect|\\bconcern|\\bcompromis|\\bbreach|\\bleak|\\bexposed|\\brisk|\\bsafe',
        ],
        none: '{ifNotYou}|#\\d|\\btips?\\b|\\brequest|forg[eo]t|\\b(?:was|been) changed',
      },
    ],
  },
  examples: {
    hit: {
      ja: [
        {
          title: 'パスワードの再設定が必要です',
          page: 'パスワードの再設定が必要です\n\nセキュリティ上の理由から、認証コードをEメールアドレスに送信します。',
        },
        'パスワードの再設定が必要です。セキュリティ上の理由から、認証コードをEメールアドレスに送信します。',
        {
          subject: 'Amazonアカウントのパスワードをリセットしました',
          body: '第三者による不正アクセスのおそれがあるため、パスワードを無効にしました。',
        },
      ],
      en: [
        {
          title: 'Password reset required',
          page: 'Password reset required\n\nFor your security, we need to verify your identity.',
        },
        'Password reset required. For your security we need to verify your identity; we will send a code to your email.',
        { subject: 'You must reset your Amazon password', body: 'As a precaution we have reset your password.' },
      ],
    },
    miss: [
      { title: 'Amazonサインイン', page: 'ログイン\n\nパスワードを忘れた場合は、パスワードを再設定してください。' },
      { title: 'Sign in', page: 'Forgot your password? Reset your password here.' },
      { subject: 'パスワード再設定のご案内', body: 'パスワードの再設定のリクエストを受け付けました。' },
      'サインインの試みがありました。心当たりがない場合は、パスワードを変更してください。',
      'Your password was changed. If this was not you, contact us.',
    ],
  },
} satisfies NoticeRule;
