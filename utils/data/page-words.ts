/**
 * Words that stand beside a brand's name where a page speaks as that brand: signing in, the account, the house. Folded.
 * Any other word makes the title speak of something. “with” and “で” are none of them: one signs in elsewhere *with* a partner.
 */
export const pageWords: readonly string[] = words(`
  1st 2-step 2段階認証 a account an join community need wallet exchange accounts and app authentication authenticator bank banking card center central change
  code com confirm confirmation continue corporation create credit customer customers dashboard details enter existing
  first forgot forgotten get have for free help here home homepage id identity in inc into is it japan jp limited llc
  log log-in logged logging login logon ltd manage member members membership mobile my mypage my-page new no now number
  of official on online or page password payment phone please portal profile recovery register registration required
  reset retail secure secured security service services set shop sign sign-in sign-on signin signing signon signup
  site start started step store support team the to two two-step up update user username verification verify via web
  webmail website welcome you your email e-mail mail address needed
  2段階 アカウント アカウントサービス アカウント情報 アクセス アプリ いらっしゃいませ インターネット インターネットバンキング
  ウェブ ウェブサイト オンライン オンラインサービス オンラインバンキング お客さま お客様 お客様番号 お手続き お知らせ お支払い お支払い方法
  お荷物 お荷物お問い合わせ 問い合わせ 伝票番号 お届け お問い合わせ カード カード会員 かんたん ご確認 ご案内 ご登録 ご本人 ご本人様 ご利用 ご利用明細 コード ごあんない
  こちら サービス サイト サインアウト サインイン サポート システム ショッピング スマートフォン セキュリティ セキュリティー
  ダイレクト ダイレクトバンキング つづける トップ トップページ ネット ネットショッピング ネットバンキング の の方 は はこちら
  パスワード パスワードの再設定 パソコン ビジネス ページ へ へようこそ ヘルプ ホーム ホームページ ポータル ポイント マイページ
  メール メールアドレス メンバー メンバーズ ようこそ ユーザー ユーザーid ユーザ に を モバイル ログアウト ログイン ログインページ ログイン画面 ログオン
  ワンタイムパスワード 安全 暗証番号 確認 確認コード 画面 会員 会員id 会員サービス 会員サイト 会員ページ 会員ログイン 会員情報 会員専用 会員登録
  会員番号 株式会社 管理 銀行 携帯 携帯電話 携帯電話番号 検証 個人 個人のお客さま 公式 公式サイト 更新 口座 国内 再設定
  再登録 再配達 最初 支払い 支払 手続き 受付 住所 重要 重要なお知らせ 照会 証券 情報 新規 新規登録 請求 設定 専用 送信
  送金 総合 続ける 追跡 通販 停止 電話番号 登録 東日本 届け 日本 入力 認証 認証コード 配達 配送 本人 本人確認 明細 方 無料
  予約 利用 利用者 連携 下さい ください してください する します いただく
  キャンセル ご登録者 サービスサイト セキュリティコード デバイス デバイス認証 パスキー ワンタイム 以降 異常 一時 会員規約 解除 旧 確定申告 確定申告書等作成コーナー 現在 検出 検証 個人情報
  再開 再確認 最終 資格 手順 申請 新しい 制限 専用サイト 専用ページ 通知 納税 納付 電子 二段階認証 認証手続き 必要 不正 変更 有効 有効期限 要求
`);

/** Words in whose company a name is a partner's, folded: one signs in, pays or goes on *with* it at somebody else's. */
export const partnerPhrase =
  /\bwith\b|\bvia\b|\busing\b|\bor\b.*\b(?:google|facebook|apple)\b|で(?:ログイン|サインイン|登録|続行|続ける|支払|お支払|新規|連携|かんたん|簡単|購入|会員)|(?:を|と)(?:利用|使|連携)|連携|経由|\bconnect\b|\bpay\b|ペイ|(?<!支)払い|決済|continue|share|follow|シェア|フォロー|公式(?:twitter|x|line|instagram|facebook|youtube)|友だち|download|available on|get it on|ダウンロード|powered by|recaptcha|protected by/;

function words(text: string): readonly string[] {
  return [...new Set(text.trim().split(/\s+/))];
}
