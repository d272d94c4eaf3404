/** Phrases that several notices share, in both languages because mails mix them; `{name}` in a wording stands for one. */
export const vocabulary: Readonly<Record<string, string>> = {
  account:
    'アカウント|アカント|会員(?:情報|資格|サービス|登録)|口座|サービス(?:の)?利用|ご利用資格|\\baccounts?\\b|\\bprofile\\b|\\bmembership\\b|\\baccess to your\\b',
  signIn:
    '(?:サイン|ログ)[・-]?(?:イン|オン)|アクセス|\\b(?:sign(?:ed|s|ing)?|log(?:ged|s|ging)?)[- ]?(?:in|on)s?\\b|\\blogins?\\b|\\bsignins?\\b|\\baccess(?:ed)?\\b',
  password: 'パスワード|暗証番号|\\bpass(?:word|phrase)s?\\b|\\bpwd?\\b',
  code: '(?:セキュリティ[ー・]?|認証|確認|検証|ログイン|サインイン|本人確認|pin|2段階認証(?:の)?|二段階認証(?:の)?|ワンタイム|アクセス|パス(?!キー))(?:用の?)?(?:コード|番号|キー|pin)|ワンタイム[・]?(?:パスワード|パス)|1回限りの?パス(?:ワード|コード)|\\botp\\b|\\bone[- ]time (?:pass(?:word|code|key)?|code|pin)s?\\b|\\b(?:security|verification|authentication|login|log-?in|sign-?in|access|confirmation|authori[sz]ation|2fa|two[- ](?:step|factor)(?: verification| authentication)?|recovery|reset|identity) (?:code|pass ?code|pin|number)s?\\b|\\bpass ?codes?\\b|\\baccount key\\b|\\b(?:guard|single-use|device|one-use) codes?\\b|(?:使い捨て|シングルユース)(?:の)?コード|\\b(?:amazon|\\d[- ]?digit) code\\b|\\bcode(?=:| is | to | \\d)|\\d桁の(?:コード|番号|数字)|コード(?=は|が|を|:)|(?:のため|用)の?コード|コード ?(?=\\d{4})',
  digits: '(?<![\\d,.¥$-])(?:[a-z]-)?(?:\\d{4,8}|\\d{3}[- ]\\d{3})(?![\\d,]|円|年|-\\d)|x{4,8}|\\*{4,8}|[●○•■]{4,8}',
  mixed: '(?<![\\w@./:-])(?=[a-z]{0,9}\\d)(?=\\d{0,9}[a-z])[a-z\\d]{5,10}(?![\\w@./:-])',
  sent: 'お?送り|送信|送付|発行|お?届け|通知|お知らせ|リクエスト|要求|入力|使用|有効|生成|\\bsen[dt]\\b|\\bsending\\b|\\brequest(?:ed)?\\b|\\benter\\b|\\buse\\b|\\bexpires?\\b|\\bvalid\\b|\\bgenerated\\b|\\bissued\\b|\\bverify\\b|\\bshare\\b',
  twoStep:
    '(?:2|二)(?:段階|要素)(?:認証|確認|検証)|多要素認証|\\btwo[- ](?:step|factor)\\b|\\b2(?:sv|fa|-step|-factor)\\b|\\bmfa\\b',
  unusual:
    '異常|不審|不正|普段(?:と|とは)?(?:異|違)|通常(?:と|とは)異|見慣れない|見覚えのない|いつもと(?:は)?(?:違|異)|不明な|未知の|身に覚えのない|心当たりのない|第三者|新しい(?:端末|デバイス|機器|場所|ブラウザ|環境|スマートフォン|パソコン|pc|ip)|別の(?:端末|デバイス|機器|場所)|他の(?:端末|デバイス|機器)|未登録の|海外|\\bunusual\\b|\\bsuspicious\\b|\\bunrecogni[sz]ed\\b|\\bunfamiliar\\b|\\bunknown\\b|\\bunauthori[sz]ed\\b|\\babnormal\\b|\\bfraudulent\\b|\\bnew (?:device|browser|location|sign|log|phone|computer|ip)|\\b(?:different|another|other) (?:device|browser|location|country)',
  happened:
    '試み|試行|試され|試しました|しようと(?!し(?:たら|ても|たところ|たこと)|すると)|検出|検知|発見|ありました|ございました|行われ|されました|確認され|を確認(?:しま|いたしま|致しま)|ブロックし|アラート|通知|お知らせ|警告|承認|否認|許可|ですか|\\battempt(?:s|ed)?\\b|\\btried\\b|\\btrying\\b|\\bdetected\\b|\\bnoticed\\b|\\balert\\b|\\bwas this you\\b|\\bnotification\\b|\\bblocked\\b|\\bprevented\\b|\\brequest(?:ed)?\\b|\\bapprove\\b|\\bdeny\\b|\\bsuccessful\\b|\\bnew\\b',
  stopped:
    '見合わせ|ロック|停止|凍結|制限|保留|無効(?:化|に|と)|閉鎖|(?:利用|使用|アクセス|ログイン|サインイン)(?:が|は)?(?:でき(?:な|ま)|不可)|使え(?:な|ませ)|審査中|\\bunder review\\b|失効|退会(?:処理|となり|扱い|の(?:お知らせ|ご連絡))|自動退会|\\bsuspen(?:d(?:ed)?|sion)\\b|\\block(?:ed)?\\b|\\bon hold\\b|\\ba hold\\b|\\bhold on\\b|\\brestrict(?:ed|ions?)?\\b|\\blimit(?:ed|ations?)?\\b|\\bdisabled?\\b|\\bdeactivat(?:ed?|ion)\\b|\\bfrozen\\b|\\bblocked\\b|\\bclosed\\b|\\bterminat(?:ed?|ion)\\b|\\bpaused\\b',
  done: 'しました|致しました|されました|されています|されている|しております|しています|いたしました|となりました|になりました|となっております|されております|させていただ(?:きました|いております|いています)|中です|済み|のお知らせ|のご連絡|通知|\\bhas been\\b|\\bhave been\\b|\\bhave\\b|\\bis\\b|\\bwas\\b|\\bwere\\b|\\bare\\b|\\bnow\\b|\\bbeen\\b',
  ifNotYou:
    "場合(?:は|には|、|,|で|、お)|もし|でなければ|ない方は|\\bif (?:you|this|it)\\b|\\bwasn[’']?t you\\b|\\bin case\\b",
  failed:
    "失敗|いただけ(?:ま|て(?:い|お))|使え(?:ま|な)|(?:でき|出来)(?:ません|ず|なかった|ていません|ておりません|ない状態|なくな)|承認(?:され|が得られ|が下り|でき)(?:ま|ず|な)|拒否|拒絶|問題(?:が|を|の)|エラー|無効|期限(?:が)?(?:切れ|終了|を過ぎ|満了)|未(?:払い?|完了|納)|滞納|不備|延滞|滞って|確認(?:が|は)?(?:取れ|とれ|でき)(?:て(?:い|おり))?(?:ま|ず|な)|(?:に|が)なれ(?:ま|な)|\\bfail(?:ed|ure|s)?\\b|\\bdeclin(?:ed?|ing)\\b|\\bunsuccessful\\b|\\breject(?:ed)?\\b|\\bcould(?:n[’']?t| not)\\b|\\bcan(?:[’']?t|not| not)\\b|\\bunable\\b|\\bdid(?:n[’']?t| not) go through\\b|\\bnot (?:be )?(?:authori[sz]ed|processed|accepted|approved|successful)\\b|\\bwasn[’']?t\\b|\\bissues?\\b|\\bproblems?\\b|\\btrouble\\b|\\bexpired\\b|\\bpast due\\b|\\boverdue\\b|\\binvalid\\b|\\boutstanding\\b|\\bunpaid\\b|\\berror\\b|\\bhaving trouble\\b",
};
