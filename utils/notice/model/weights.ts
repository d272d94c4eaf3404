/** Made by `npm run weights` from the wordings in `tests/notice`; `read-weights.ts` says what it means. */
export const WEIGHTS = `1.03186
none 0.988
sign-in-id-changed -0.223
seller-account -0.264
code-flood -0.373
security-code-sms -0.407
temporary-password -0.388
sign-in-attempt -0.427
forced-password-reset -0.328
security-code-mail -0.439
account-suspended -0.113
order-not-mine -0.385
payment-failed -0.372
prime-renewal -0.265
refund -0.303
delivery -0.016
points -0.299

0つ	0B
0の	aA
0を	dA
0ポ	0afC
0万	0baBfB
0件	0A3A
0円	0b9aaBcBdCfa
0円>	aA
0円の	0aaAcA
0円を	dBeA
0分	3A5B7a8B
0分>	0B5a
0分で	5A
0分以	8A
0回	3C5A
0回だ	3a4A
0回限	5A
0年	9Afa
0年間	0A
0日	0A5a8a9AaccC
0日>	6Aba
0日に	cA
0日以	0a9AaabA
0日以内	9A
0時	baea
0時に	3a4A
0時間	0b2A9A
0月	0C8aaacAdafA
0月0	6A8aaacBfA
0桁	3a4B
0段	4A
0通	3B4a
<#年	0A
<0の	aA
<0ポ	0bfD
<0円	aCdBfb
<0分	0a5B8B
<0回	3a4A5A
<0年	9AaA
<0日	9AaacA
<0時	2Aea
<0月	0Caa
<お客	0b1A4a8A
<お届	0aeB
<お心	0a
<お持	0afA
<お支	9abB
<お荷	0BeA
<から	0A7B8A9a
<が来	0a
<この	3a8AdB
<これ	4abA
<こん	0a3A
<ご利	2a7A9A
<ご本	aA
<ご注	2a3AeA
<ご登	0a1AbA
<ご確	0c6BbAeA
<ご自	aA
<ご返	dB
<さっ	0A
<です	4A5A
<でロ	0a1A
<とい	0D3a9bea
<の	0A
<のパ	0A
<の認	0a3A
<ほか	4A8a
<まだ	0A
<もう	3A
<をご	aA
<を選	eA
<を開	0A
<アカ	0A1B2e9Baa
<アド	1a6B8A
<アプ	0A3a
<アン	fA
<オン	0A
<カー	9AaAbBfa
<キャ	2A9aaA
<ギフ	fC
<クレ	0A
<コー	0b3A7A
<サイ	1A3a6A
<サポ	0A
<サー	9B
<ショ	2C4A
<スト	2B
<セキ	6A7A
<セラ	2C
<ネッ	0a
<パス	2a5c6A7E8B9a
<ブラ	6A
<プラ	cC
<ヘル	0B
<ポイ	fB
<マイ	fB
<メー	0A4a7A8A
<ヤマ	aA
<ログ	1A3A6a
<ロッ	eA
<ワン	8A
<一時	5A
<三井	9A
<下記	8B
<予約	0A
<今回	5A
<今後	1A
<今月	0BbBcafa
<今週	0A
<仮パ	0A5D7a8a
<会員	9AcA
<住所	eC
<何も	eA
<使っ	aA
<共有	3A
<再設	1A
<再配	eB
<再開	9A
<出品	2E9a
<別の	bA
<利用	0a9CbA
<加盟	0a2A
<取引	0A
<受取	eA
<口座	9A
<同じ	0A
<商品	dB
<場所	6B
<売上	2B
<変更	1C
<安全	7A9A
<対象	0A
<店舗	1a2C
<引き	0B
<当社	0A1a
<情報	0A
<払い	0adB
<承認	3A
<振込	2A4A
<料金	0a9abB
<新し	1a6A
<日時	0aeA
<日本	0aeA
<明日	0AcA
<普段	0a6A
<更新	0acB
<最近	0A
<有効	0a8A
<期限	5aeA
<本人	3A9A
<本日	bBea
<楽天	0a
<次の	8A
<次回	7AcA
<残高	fA
<決済	bA
<注文	0aaDeA
<無料	cB
<特典	cA
<現在	7A
<申請	2A
<発行	5A
<登録	0b1B7A
<確認	6A8B
<端末	5A6A
<第三	4A
<管理	2A
<継続	9B
<自分	6A
<自動	0aaAcA
<至急	2A
<英語	0B9a
<荷物	eA
<解除	9B
<設定	0B9a
<認証	0A8B
<誰か	0a
<請求	9A
<輸入	0aeC
<返品	dA
<返金	dD
<迷惑	0B
<過払	dA
<還付	dB
<配送	eA
<配達	baeD
<重要	7A9A
<銀行	0Baa
<電話	1A3A
<頼ん	0a8AaBea
@account	0a1B2C4a6C7b8b9DabbbcCeffb
@account-suspended-en0-about	1A3a4e9DbAcaee
@account-suspended-en0-event	0b1a2D4a5a6a8c9Iabdceafa
@account-suspended-en0-none	2E3a5a9hcCfA
@account-suspended-en1-about	0a1A2A6C7a8a9Cbacbed
@account-suspended-en1-event	0b1b2B5b7a8B9Ebd
@account-suspended-en1-none	2D5a9eaBbAcbeAff
@account-suspended-ja0-about	1A3c4a7a9BbAed
@account-suspended-ja0-event	0d1b2B4a6a7C8b9GaadaeafB
@account-suspended-ja0-none	2B6a8a9daAbBccdBeA
@account-suspended-ja1-about	0a2A6AbAcadAec
@account-suspended-ja1-event	0b1b3a8A9Cbafa
@account-suspended-ja1-none	2A5a8a9faAdCeAfa
@asks	0C2a3b4b5a6C7caDbadafA
@by-mail	0b1D2b3c4g5A6c7A8H9abbcAdA
@by-sms	0a1B2b3A4I5b6a7b8f9cabbBcaeAfA
@clock	0B3B4b5a6C8bbbcada
@code	2c3C4D5b6d8E9cadcbdbfa
@code-flood-en0-about	0b2e3G4E5d6e8D9dadcadbeafa
@code-flood-en0-event	0b1a3K4d5a8c9Adaea
@code-flood-en0-none	1a4a5a8baCbAdbfA
@code-flood-ja0-about	1a2d3E4D5b6e8E9daccbda
@code-flood-ja0-event	0b1a2A3M4b6a8c9baabadAebfa
@code-flood-ja0-none	1a2a5a6a8aaEcaeAfD
@codes	0b3Q4m8geA
@date	0A2b3a4b5a7b8b9aaAbAcBeB
@deadline	0b4b6b9AbAcAeAfB
@delivery-en0-about	1a2a3a5a7a8b9abdeJfb
@delivery-en0-event	0b1A2a3a4e5b7aaabCcaeJfb
@delivery-en0-none	0B1A4A5a7A9abbdAeh
@delivery-ja0-about	0a2a3a8aaAbcdaeJfa
@delivery-ja0-event	0d2a3c5c6c8c9AaabCdaeK
@delivery-ja0-none	0C2B3b4b6a9cbbcbdCebfB
@digits	0a2a3A4D7b8B9bcadafa
@done	2A4b5a8c9CabcafB
@failed	0a1a2b4b7A8eacbKddeBfa
@forced-password-reset-en0-about	2b3b5D7E9caabacadbfb
@forced-password-reset-en0-event	0e1c2a3d6c7I9aabbbcAeAfC
@forced-password-reset-en0-none	0a1B3B4A5A7b8B9daAbadbed
@forced-password-reset-ja0-about	5B7C9baabacaea
@forced-password-reset-ja0-event	0d3a4a6a7I8adbeAfB
@forced-password-reset-ja0-none	0c1A2a3B4B5C7b8B9aaAbcfb
@form-mail	0F3c4g7b8Ddaeb
@form-page	0a3a4B
@form-text	0K1b2a3C4b5c6a7b8j9aacbada
@greets	3a4baA
@happened	1a3B4d6F9acbfa
@host	0e1A3b4a7B9BbBcadAeAfA
@ifNotYou	0d1C2A6D7baDcAdcecfb
@incident	0e1C2A3A7a8A9aaDbadaea
@letters-140	0C2a3B4d5a7b8BbacbeA
@letters-220	1c3D4b6A7A8b9CcAdbeafa
@letters-40	0L1b2b3c5c6a7b8c9baabadaea
@letters-400	0a2B3B4d8babfB
@letters-80	0H2a3a5b7b8babfa
@letters-many	8adA
@lines-1	0E1a2a3b4D5a6a7b8e
@lines-2	0L1b4b5c6b9baabbdbea
@lines-many	4b5B8baAcA
@lines-some	0F3F4l5b6A7a8Aaccb
@long	8acA
@me	0c1B3A6B7caBdaeafA
@minutes	0a2a3B4A5F6a7b8B9aeafa
@mixed	0C3a4a5F6a8acaea
@money	0d1d2c3c5c6c7a8c9eaFbacGdH
@named	0C1a2a3a5b6A7A8b9Bcbfa
@order-not-mine-en0-about	0b1d2a3b4b5d6d7a8d9AaEbFcBdB
@order-not-mine-en0-event	0f1C3b4A5A6D7b8baJbbddebfb
@order-not-mine-en0-none	3a6A9aadbacCdA
@order-not-mine-ja0-about	0a1a2a3d4A6b8a9CaCbCcBdAeafa
@order-not-mine-ja0-event	0d1A2A3A6A9baIbcdbec
@order-not-mine-ja0-none	0A3A4A8AaibbcAeA
@ordinary	0Q1b2a3a4b5a6a7a9baabbdbeb
@password	0a2b5F7F8A9dabbcccdbeafb
@payment-failed-en0-about	1d2B3d6d7c8cbGdCecfb
@payment-failed-en0-event	0e1A2a3c4a6b8aaAbGcadaeBfB
@payment-failed-en0-none	0A2AbecceA
@payment-failed-ja0-about	0b1b3a5b6b7b8bbHcAdC
@payment-failed-ja0-event	0c1b4a6a7C8baabHdceA
@payment-failed-ja0-none	0B4A8a9ebecadBeBfb
@phone	0caCbA
@plain	3A8abacadBeAfa
@please	0b3a5B7AaAbAcdfa
@points-en0-about	0d1a5a7a9acbebfK
@points-en0-event	0d1c3a4a5a6b7B9aadcBdAeafK
@points-en0-none	0A1b2c3A6ccBfb
@points-ja0-about	0a2a4a9abbfI
@points-ja0-event	0e1a2b3c4a5A6c9BacbCcCdBebfG
@points-ja0-none	0C3c6b8acBdBfd
@polite	0C1a3A4a9aaa
@prime-renewal-en0-about	0A1b2a4a8aaabCcHdcecfc
@prime-renewal-en0-event	0c1a2a3c6b7A8c9abAcIedfD
@prime-renewal-en0-none	0B1c2A6d7AabccdAfA
@prime-renewal-ja0-about	1a2a3B4b6a7a8aabcKdcecfb
@prime-renewal-ja0-event	0c1b3a5b6a8bbBcHfC
@prime-renewal-ja0-none	0B1c2A3b9BacbBcd
@quotes	0G1a3c4A5c6a7A8a9daCbdcadAea
@refund-en0-about	0a2b9aabbacadLfb
@refund-en0-event	0A3A8a
@refund-en0-none	1a2a3A7B8A9acadbebfC
@refund-ja0-about	0e2a6a8a9aaabbcadOfb
@refund-ja0-event	3c6AaadB
@refund-ja0-none	1A5a6AaAbBcAdbecfA
@security-code-mail-en0-about	0a1b4D5A7d8C9acadafa
@security-code-mail-en0-event	0b3C4B6a8Bacbbcadaea
@security-code-mail-en0-none	0C3c4b5c6a7b8daAbaeDfB
@security-code-mail-en1-about	0a2b5C7E8A9aaabacadafa
@security-code-mail-en1-event	3b4a8G
@security-code-mail-en1-none	0A1B2A3c4a5a7D8a9aaa
@security-code-mail-ja0-about	0b4D5C6a7c8B9bcadafa
@security-code-mail-ja0-event	0c1b3D4D6b8Baabbcaeafb
@security-code-mail-ja0-none	0D2a3c4b5c6c8c9baBbbcAeBfB
@security-code-mail-ja1-about	5B7B8A9aaabadaea
@security-code-mail-ja1-event	0a1C6a8C
@security-code-mail-ja1-none	1B2A3a5a6a7Eaa
@security-code-sms-en0-about	0a1b4D5A7d8C9acadafa
@security-code-sms-en0-event	0a1A3D4B5A7a8Aacbccadcea
@security-code-sms-en0-none	0C1a2a3b4e5C6c8b9abbcaeCfC
@security-code-sms-ja0-about	0b4D5C6a7c8B9bcadafa
@security-code-sms-ja0-event	3C4C7B8Aabbccbdaebfb
@security-code-sms-ja0-none	0C2a3c4d5F6e7c8b9aaBbdcBeCfA
@seller-account-en0-about	0a1b2M6b7a9dbacaebfa
@seller-account-en0-event	1A2D5B6A7a8a9Cafdceafb
@seller-account-en0-none	0D2b3a4b5a7aaAcadaeDfa
@seller-account-ja0-about	0a1d2N3a6b7a9daaeafa
@seller-account-ja0-event	0b1C2F3b4A5a9Dabcadeebfa
@seller-account-ja0-none	0D1b2b3c4b5a6b7b8c9aaBbBcbdBeAfA
@sent	0d1d2b3B4B5E7b8C9aabbaccdBfC
@short	0E3d4C5a8d9baa
@sign-in-attempt-en0-about	0b1A4A5C6F7babbbdbea
@sign-in-attempt-en0-event	0b2A3B5c6E7A9baAbAcdddeAfb
@sign-in-attempt-en0-none	1B2b3a5c6eaCbBcadBeBfg
@sign-in-attempt-ja0-about	5C6F9aabbbcaeb
@sign-in-attempt-ja0-event	0b3B4a6H7d9baCcbdaea
@sign-in-attempt-ja0-none	1b2A3B4B5c6g7a8BaAcaddeA
@sign-in-id-changed-en0-about	0a1H2d3a4c5A7C8B9babbbea
@sign-in-id-changed-en0-event	0b1L2C3a4a5a6c8c9cdaeb
@sign-in-id-changed-en0-none	1e2D4A5d6ecadAeCfa
@sign-in-id-changed-ja0-about	1F2a3a5A7B8Babbdcbdbeafa
@sign-in-id-changed-ja0-event	0a1G2D3b4b5a6b8b9acBdb
@sign-in-id-changed-ja0-none	0A1e2B3A4B5c6c7A8A9abbcceBfa
@signIn	0c1B2a3a4B5B6G9Aadbdcadbeafb
@speaks-of-notices	0Z1c2c3b4b5e6c7c8e9faabecbdaebfb
@stopped	0a1b2C4c5b6a7A8d9Lacbbcbdeea
@tells	0b2b4A8aaAbAdAebfD
@temporary-password-en0-about	3b5D6A7D8A9caabbcbdaeafc
@temporary-password-en0-event	0d1a2a4a5L6b7c8a9A
@temporary-password-en0-none	2b3C4A5c6a8C9aaaea
@temporary-password-ja0-about	5C7C9baabacaea
@temporary-password-ja0-event	0b1a3a5L6a7e8c9Aba
@temporary-password-ja0-none	0a2a3B4D5a7b8Bdafa
@two-codes	4a
@twoStep	0E2A3b4B6a7a8b
@unusual	0a1a3b6H8a9AaBbbcadcea
@withheld	0b1E3a4a6A8baAdaeB
@you	0A2a5A8a9Acaea
^#年	0A
^#年0	0A
^0つ	0B
^0の	aA
^0ポ	fB
^0円	0aaBcBdBeAfa
^0円>	aA
^0円の	0aaAcA
^0円を	dAeA
^0分	3B5A8A
^0分>	0B5a
^0分以	8A
^0営	0A
^0回	3B5A
^0回だ	3a4A
^0年	fa
^0年間	0Afa
^0日	0A5a8a9AaacB
^0日>	ba
^0日か	0A
^0日で	0a
^0日に	cA
^0日以	9A
^0日以内	9A
^0時	3Adaea
^0時か	3A
^0時に	3a4A
^0時間	0a2A3A
^0月	0Daada
^0月0	cA
^0桁	4B
^0段	4A
^0通	0a3B4a
^<#年	0A
^<0ポ	0bfC
^<0円	aCfb
^<0分	0a5B8A
^<0回	3a4A5A
^<0日	9AcA
^<0時	2A
^<0月	0Caa
^<お客	0a1A4a8A9A
^<お届	0aeB
^<お心	0a
^<お持	fA
^<お支	bA
^<お荷	0AeA
^<から	0B7A8B
^<この	6a8AdA
^<これ	4abA
^<こん	0a3A
^<ご不	eA
^<ご利	9A
^<ご本	7A
^<ご注	3A
^<ご登	0a1AbB
^<ご確	0c6B7AbAeA
^<ご返	dA
^<です	4A5A
^<とい	0C3a8A9bea
^<のパ	0A
^<は	0A9a
^<ほか	4A
^<まだ	0B
^<もう	3A
^<アカ	0B1B2d9Aaa
^<アド	1a6A8A
^<アプ	0A3a
^<アン	fA
^<オン	0A
^<カー	aBbBfa
^<キャ	2A9a
^<ギフ	fC
^<クレ	0A
^<コー	0a1A7A
^<サイ	1A3a6A
^<サー	9B
^<ショ	2B4A
^<スト	2B
^<セキ	4A6A7A
^<セラ	2B
^<パス	1A2a3a5d7E8C9a
^<ブラ	6A
^<プラ	cC
^<ヘル	0A
^<ポイ	fA
^<マイ	fB
^<メー	0A4a8B
^<ログ	1A3A5a
^<ワン	8A
^<一時	5A
^<下記	8A
^<二段	0A
^<仮パ	0A5C7a8a
^<会員	9AcA
^<住所	eB
^<何も	0aeA
^<再設	1A
^<再配	eA
^<再開	9A
^<出品	2D9a
^<利用	0a9BbA
^<取引	0A
^<口座	dA
^<商品	dA
^<場所	6B
^<売上	2A
^<変更	1C
^<安全	9A
^<対象	0A
^<店舗	2B
^<引き	0A
^<当社	0B1a
^<情報	0A
^<払い	0adB
^<承認	3A
^<振込	2A4A
^<料金	0a9abB
^<新し	1a6A
^<日時	0aeA
^<日本	0aeA
^<明日	0AcA
^<更新	0acA
^<最近	0A
^<期限	0A5a
^<本日	bA
^<楽天	0a
^<次の	8A
^<次回	cA
^<決済	bA
^<注文	0aaC
^<無料	cB
^<特典	cA
^<登録	0a1B
^<確認	8B
^<端末	5A6A
^<第三	4A
^<継続	9A
^<自動	aAcA
^<荷物	eA
^<解除	9A
^<設定	0A
^<認証	0A8A
^<返品	0A
^<返金	dE
^<配送	eA
^<配達	baeC
^<重要	7A9A
^<銀行	0Baa
^_! !	6A
^_! 0	0AaafA
^_! 。	0AfA
^_"	3a4Aba
^_" to	0a4A7A
^_#	0A2b3B4B5b6a7a8bbAdaeAfa
^_# #	0A3a4a8aeB
^_# 0	3a5a7adaeB
^_# amazon	3A
^_# is	0a3B8bdA
^_# to	4BdA
^_# 。	3a4BaAbA
^_$	2aaAdA
^_$ 0	2aaAdB
^_. #	3B4b
^_. .	0a4A9A
^_. 0	0B
^_. co	bA
^_. com	1C5a
^_. do	2a
^_. example	0b3a5a7AbAdA
^_. i	3A
^_. if	4B
^_. is	0aaB
^_. it	eA
^_. jp	bA
^_. my	1A9A
^_. not	3A
^_. please	9Bda
^_. they	0B
^_. we'll	0B
^_. you	0Aaa
^_. your	0B5A
^_. 。	0B9a
^_0	0C1a2b3A4B6b7f9baCbbfB
^_0 !	0A
^_0 #	4a8aaBeA
^_0 0	0A2a3A4B5a7b8a9acBdb
^_0 :	0A3B4c6A7aaAbaeA
^_0 ?	bA
^_0 a	0acA
^_0 amazon	4A
^_0 and	3AdAea
^_0 at	aA
^_0 days	2Ada
^_0 don't	4A
^_0 for	0b
^_0 in	bAca
^_0 is	eA
^_0 it	4A
^_0 k	0A
^_0 may	0acA
^_0 minut	0a4B
^_0 of	0afB
^_0 p	0bfA
^_0 point	fC
^_0 to	0b4AaC
^_0 usd	0Ada
^_0 will	0abadB
^_0 。	0D2b3B4A5a6c7c9aaAbadafA
^_: "	0A
^_: #	0C3A4B8bba
^_: $	0A
^_: 0	0A3A5A6A7a9aaAbbda
^_: :	0A2A
^_: a	4AeA
^_: did	0aaA
^_: the	1A
^_: we	0aeB
^_: you	dB
^_: your	0b3a9AcBda
^_: 。	0B4b6Acafa
^_?	0C1a3a4a5b6D7baAdaea
^_? ?	aabA
^_? rep	0aaB
^_? 。	6A8A9a
^_a	1a2a5A6A7a8B9aaCbacadAeA
^_a $	dafC
^_a bill	0abA
^_a code	1A
^_a device	0a6A
^_a mail	8B
^_a month	cA
^_a new	0a2B6aeB
^_a one	5A
^_a package	0aeA
^_a pay	0aaA
^_a refund	dA
^_a request	7a8A
^_a tempora	5A
^_about	0B2A
^_ac	0adA
^_acces	0a9B
^_account	2B3a4A6A7a9CaAbbccdbeafa
^_account :	0A
^_account has	0A
^_account is	9A
^_account on	9A
^_account that	0aaB
^_account was	6A
^_account 。	0d1A6A7a8B
^_activit	9B
^_add	0AbA
^_add a	bA
^_addres	1C6a7a8A9aeA
^_after	0A3A9Adafa
^_again	0A3A
^_alert	0A
^_all	3A
^_allow	0a3AdA
^_amazon	0d3A4A5C8acaeafC
^_amazon .	1A2adAea
^_amazon 0	0bfC
^_amazon :	0d6BdA
^_amazon account	5A9A
^_amazon gift	fA
^_amazon passwor	5A
^_amazon seller	2A
^_amazon 。	0adaeA
^_an	0b1A7aaA
^_an addres	1B
^_an email	1a2A
^_and	0A1A2a4a5A6b8baabAcadBfa
^_and 0	3Aea
^_and i	0b5A
^_and now	0adA
^_and the	0b1CbA
^_and want	0bdB
^_and will	bB
^_another	0b3A7AbAeA
^_any	0A
^_anyone	4A
^_app	1B5AcadAea
^_app .	0a1BfA
^_appe	0b2B9A
^_appe .	0a2B
^_apple	0a2a6AaAca
^_apple account	0a6A
^_apple id	0a3A
^_approv	0b3A
^_approve	3A6A
^_are	0B2A6aaAea
^_aren't	0aaB
^_arriv	0Caa
^_as	7Bda
^_as a	0a
^_ask	2A4C
^_ask for	0A
^_at	0B1a5BaAbbdb
^_at the	0aeB
^_atm	dA
^_attach	0Aba
^_attempt	0a6BeA
^_authent	0b1A3A4A
^_authent app	0a1A
^_authori	0aeA
^_auto	cA
^_auto renew	cA
^_automat	bAcA
^_availab	0AeB
^_avoid	bBda
^_back	8AdD
^_back to	0adB
^_balance	aafA
^_bank	2A9Adaea
^_bank account	0a2A9A
^_be	0A1a3b4c6a7a9AbB
^_be delet	9A
^_be deliver	aAeA
^_be return	badB
^_because	1a8A9BeA
^_been	0a4a5A6a9AaabacAfB
^_before	0B7A
^_below	0a8A
^_benefit	cB
^_between	0A3Aea
^_between 0	3Aea
^_bill	bCcAda
^_block	6A
^_book	0A
^_both	0aaB
^_bought	aC
^_box	0beBfA
^_browser	6A
^_buyer	2B
^_by	0B1a4A7a8a9adA
^_c	0B
^_call	0CbacAdaebfa
^_came	3a4B
^_can	0B7a8Baa
^_can't	0A1A7A9A
^_cancel	5A
^_cancell	cadCea
^_card	0A2aaAbBcaea
^_card .	0aaA
^_card is	9B
^_card was	bA
^_centr	2B
^_chang	0D1B2B4a5a8a9a
^_change	0B1a2a5A7B9aaa
^_change your	7B
^_charg	aB
^_charg $	aB
^_charge	0aaAbB
^_chase	0a
^_check	0B3a6A
^_choose	8A
^_choose a	0a8A
^_chosen	0bfB
^_claim	0adBfA
^_claim your	0adA
^_clearan	0aeB
^_clearan .	0aeB
^_clos	0A9A
^_clubcar	0afB
^_co	bA
^_co .	bA
^_cod	0A3E4c8b
^_code	2a4C5a7a8Cdaeb
^_code #	3A8a
^_code .	3A4A8a
^_code :	3a
^_code for	0a8B
^_code to	0a1A3a4A
^_com	1C5aea
^_complet	0AfA
^_confirm	0A4a8AbadA
^_confirm .	0C4a
^_corner	0B
^_could	0AbAda
^_could not	bA
^_couldn'	0bbBeB
^_credent	0a5A
^_custom	0aeB
^_custome	0A3a4b9AaA
^_custome 。	0B3a4b
^_d	0d8afC
^_day	eA
^_days	0Ada
^_days .	2A
^_deactiv	2A
^_dear	0A4b
^_dear custome	0B4b
^_debit	0abB
^_declin	0AbA
^_delay	eA
^_delet	0a3A9A
^_deliver	baeC
^_deny	6A
^_deposit	1a2B
^_desk	5B7a
^_detail	0a2AdA
^_detect	6C
^_device	5A6B
^_did	aC
^_did you	aB
^_didn't	aB
^_direct	bB
^_direct debit	0abB
^_disabl	9A
^_disney	bA
^_do	0E2a4A5A8a
^_do i	0C2a
^_does	1A
^_don't	0A4Bca
^_don't share	4A
^_done	0A
^_door	0A4a
^_dozen	0B
^_dropbox	0a7A
^_due	0a9AbAcaeC
^_due .	bB
^_due to	0b9A
^_duo	0B
^_e	0A7AeafA
^_e mail	0AfA
^_earn	0Cfa
^_ebay	0b2B5A
^_email	0a1E3a4a6a7c8CcAda
^_email addres	1A
^_email and	1B
^_end	1AcA
^_ends	0acB
^_enter	0a3a4A6A8B
^_enter the	0a4A
^_etsy	0a2C
^_even	0B
^_every	3C4a
^_example	0b3a5a7AbAdA
^_example .	0A
^_expir	0a7A
^_expire	fD
^_faceboo	0b3A
^_fail	bAdA
^_fake	0A
^_fee	0aeB
^_fee .	0aeB
^_fin	bC
^_find	0Aba
^_finish	8A
^_five	0B
^_flight	dB
^_for	0C1a2b3a5A6b7A8a9aaAdAfa
^_for a	fA
^_for it	4A
^_for securit	7B
^_for the	0B
^_for your	0a3A5A7B8a
^_form	0B7a
^_fraud	4B
^_free	0BcB
^_friday	0B
^_from	1a3A4a5a6E7A9cbbca
^_from a	0c2A6B
^_from amazon	0a3B
^_gate	0A4a
^_gb	0AbA
^_get	dB
^_gett	0D3a
^_gift	0B4adafB
^_gift card	aAdafB
^_give	0ceB
^_go	bAca
^_go to	0Aca
^_google	7a
^_google account	9A
^_got	0A4AdaeafA
^_got a	3a4B
^_gov	dB
^_guard	0a3A8A
^_had	2a3B
^_has	1A2a3B4b5A6a9AbadAfa
^_has been	5A9A
^_have	2b9AaaeafA
^_have 0	fA
^_have been	1A
^_haven't	0a2A7A
^_held	0beC
^_held at	0aeA
^_hello	0a
^_help	0E1a5A7b
^_help :	0B
^_here	eA
^_here'	0a8D
^_here' how	8A
^_hi	7AdAea
^_hmrc	bA
^_hold	0a9AeA
^_hold 。	2A
^_hotmail	1C6a
^_hour	3A
^_how	0F7aca
^_how to	0B
^_i	1a6a7B9AfA
^_i can't	1A7A9A
^_i have	0afA
^_i never	0a5AaA
^_i should	0a
^_i was	0b4B
^_i wasn't	5B
^_i'll	0A4a
^_i've	0b3CaBda
^_icloud	0A6AaabB
^_icloud 0	bA
^_id	0a1A2A4a8a9A
^_id :	0A1A4a
^_id 。	0a1C
^_identit	9A
^_if	3a4B5aaBbadaea
^_if you	4A
^_in	0A4a5A6D9ccaeb
^_in 0	1A4A
^_in ?	0a6A
^_in a	0A
^_in and	1A
^_in attempt	6A
^_in my	0b5AaAfa
^_in our	0afB
^_in the	5A8AeafA
^_in to	6B
^_in your	0A
^_inbox	0a5A8A
^_informa	0a9AbA
^_instagr	0a1A
^_into	0a7a8B
^_into your	7a8A
^_ip	6A
^_iphone	0aaA
^_is	0A1a2b6a9CeAfa
^_is #	0B4b
^_is 0	4C
^_is :	0a3A
^_is a	2A5abA
^_is confirm	0C4a
^_is delay	0aeB
^_is now	0C
^_is on	dA
^_is your	0a3A4A
^_issu	5AdA
^_it	2a4B5A7A9Cabbacbda
^_it .	4A
^_it by	0A
^_it is	0a8A
^_it says	9A
^_it to	0A4A
^_it with	0a4A
^_it's	1A
^_item	0B
^_its	eA
^_its way	dA
^_jp	bA
^_just	1A4A5A6B7a
^_keep	0A3B4a5a6a7A
^_last	0BbAcadA
^_last night	0A
^_late	eA
^_left	eA
^_let	0B
^_like	0AdaeA
^_limit	9A
^_line	0b3AdA
^_line 。	0bdA
^_list	2C
^_listing	2B
^_liv	0a5AdA
^_lock	0A2a9B
^_logg	0a6B
^_logg in	6A
^_login	0c2A4A5a6B7a
^_login code	0a
^_look	aB
^_lost	daeB
^_m	3A4a
^_made	5B
^_mail	3a4a6a8D9abbfA
^_mail .	0a1BfA
^_mailbox	0a7A9A
^_mailbox is	0a9B
^_make	7A
^_make a	7A
^_manager	0B
^_many	3A
^_may	cA
^_mc	0a9A
^_me	4b6adAfa
^_meet	0B
^_members	cC
^_message	dA
^_method	2A
^_microso	0a8B
^_mil	fC
^_min	5A
^_mine	aA
^_minut	3B4A
^_minut .	0a4A
^_miss	eC
^_miss you	0aeB
^_mobile	0a1A
^_monday	0C4a
^_money	dA
^_month	0D4a8Aca
^_month .	0B4a
^_more	9A
^_most	0Ada
^_mov	0B1a
^_multipl	3A
^_music	0A
^_must	0b7AeA
^_my	0e1A2A4A7c9BaAcA
^_my account	aB
^_my amazon	aA
^_my card	0abAdB
^_my passwor	1A5a
^_need	0a1a7AbAeB
^_need to	7AdA
^_never	4C6A8baBda
^_new	0C1a2A6A9aaadaeAfa
^_new login	6B
^_next	0B
^_night	0A
^_no	3a9AdaeB
^_nobody	0beB
^_nobody was	0aeA
^_not	0a4B7a8baBcadb
^_not you	0a1AaA
^_notic	0a3A6A
^_notic a	6A
^_notice	0a2A9AcAeA
^_notice :	0a9A
^_nov	0AfA
^_now	9aaabAeA
^_now to	bBda
^_number	0a1D3B4a
^_october	0A
^_of	0A1b3A5a6aaBca
^_of $	aBbAdaeA
^_of 0	eA
^_of a	8A
^_of the	0B
^_of your	fA
^_off	0A
^_office	eA
^_on	0A3a4abacAdaeAfA
^_on 0	0acBfB
^_on hold	0b9BeA
^_on its	0A
^_on my	0a1BaA
^_on the	4A7A
^_on your	2AeA
^_once	0A
^_one	0a5A8A9a
^_one time	3a4A5AeA
^_online	0A2a5A8a
^_only	0A4A
^_open	0D1a
^_or	7aaAeA
^_order	2aaEbBdafa
^_order in	0aaB
^_order is	0B
^_order was	0aeB
^_otp	3A
^_our	0C1c2c4A7AcadAfA
^_out	0b1A3a4B9AcB
^_out and	1A
^_out of	9A
^_over	3AcA
^_owe	bAdA
^_p	0bfA
^_package	0AdaeB
^_page	6a8A9B
^_parcel	eB
^_parcel is	eA
^_passcod	3b5A7B
^_passkey	1B
^_passwor	0a1a2b4a5C6a7E9adafa
^_passwor .	0A
^_passwor for	5A
^_passwor has	5A
^_passwor is	5A7a
^_passwor reset	0a7B
^_paus	0a2C
^_pay	1a2abFeAfa
^_pay .	bA
^_pay of	bAda
^_pay 。	bB
^_payment	2A
^_payout	2E9a
^_payp	0b5A9BaB
^_phish	0B
^_phone	1A3B6A8aea
^_phone number	1C
^_pick	7A
^_pin	0b4A8B
^_plac	aA
^_plan	cB
^_plann	0A
^_please	1a5A8Bcadafa
^_please change	0a5A7A
^_please tell	0a9AaA
^_please use	0a5A
^_pm	0B
^_pm .	0Aea
^_point	0bfF
^_point on	0Afa
^_point will	0afA
^_policy	0Bda
^_post	eB
^_prime	9acC
^_prime members	cB
^_pro	aA
^_problem	0a9AbA
^_product	0a2A
^_profile	0a9A
^_protec	0acA
^_protect	0A7A8a
^_prove	0b4A8A
^_purchas	0baE
^_purchas of	aB
^_put	0a9A
^_r	2A
^_rate	0B
^_read	4B
^_ready	0CdA
^_reason	0a7A9A
^_recall	dB
^_receipt	0CaAcbda
^_receiv	0C7a8Abbfa
^_receiv a	7a8Afa
^_receiv your	0Cda
^_recover	1A
^_redeem	0afB
^_refund	aabacadGea
^_refund of	0adB
^_reminde	0A
^_renew	abcFda
^_rep	aB
^_replac	1B
^_report	0A
^_request	0b3D4a6A7b8A
^_request for	3A
^_request to	7a8C
^_request 。	0a3B
^_requir	2a7C
^_reset	0b1A3A4a7C
^_reset your	5a8A
^_return	0B
^_reward	0afC
^_reward point	fA
^_ring	da
^_runn	eA
^_said	dB
^_sale	0A
^_saturda	0B
^_say	0A9abAda
^_says	0b4a6A8a9BbAda
^_scam	0B9A
^_schedul	0B
^_search	0B
^_securit	0A4C5a8a9a
^_securit reason	7A
^_see	0C
^_sell	2C
^_seller	0a2D
^_seller account	2B
^_send	0B1A4adA
^_send a	1A
^_sent	3B5B6a7a8aaA
^_sent a	aA
^_sent to	0b3B
^_servic	0B5A
^_service	0B
^_set	0a7A
^_setting	0B
^_shar	0B
^_share	0b3A4C8b
^_share it	0a4B
^_ship	0beD
^_shipp	aA
^_shop	2E9a
^_shop'	2B
^_shopify	2B
^_short	0a3A5A
^_should	3aeA
^_should i	0A3a
^_show	1B3a
^_sign	5a6D9ada
^_sign in	6D9a
^_since	3A
^_single	8A
^_single use	0a8B
^_slot	0aeA
^_sms	4C8a9afB
^_sms 。	3B
^_so	0A3a5A7a9BbA
^_sold	0B
^_some	9A
^_somebod	0c6A7a8B
^_someone	0b6C
^_soon	cA
^_sorry	eA
^_staff	2B
^_star	0C
^_start	0B
^_state	0CaA
^_stay	0C
^_steam	0d6A8AaB
^_steam guard	0a3A8A
^_step	4A
^_step verific	4A
^_stop	0B
^_store	0a2A
^_strange	1A6A
^_subscri	0acB
^_sunday	fA
^_support	0B1a
^_suspend	0B2a
^_swapp	0b1C
^_switch	cA
^_t	0b6AfA
^_table	0A4a
^_tax	0bbAdC
^_team	4A
^_tell me	bA
^_tell us	0a9A
^_temp	5B
^_temp passwor	5A
^_tempora	5F6a7b8b9A
^_tempora passwor	0A5C7a
^_ten	3B
^_test	0A
^_text	3C4C6a8a9aaabAda
^_thank	0DaAbadb
^_thank for	0B
^_thank you	0Bda
^_that	0A1A3a7aaAeAfa
^_that i	0a2A
^_the	0D1D3a6c8A9baabacaeA
^_the app	fA
^_the bank	2B
^_the card	0a9A
^_the code	0a4A8A
^_the email	1B
^_the help	5B7a
^_the new	0A
^_the phone	0a1A3A
^_the post	0aeA
^_the sign	1C6a
^_them	5A6afC
^_them .	0a5A
^_there	aAbA
^_there'	0beA
^_there' a	0abAeA
^_these	4A
^_these digit	0a4A
^_they	3a9AbAda
^_think	0A2a
^_this	3a4a5B6a8AaBda
^_this month	4a8AbA
^_this week	0A
^_three	0C
^_thursda	0Aaa
^_time	1a3a4A5A9aeB
^_time cod	0B
^_time code	0B3a
^_time passcod	0a8A
^_time passwor	8beB
^_to	0A1a2a3a5b7A8C9cbafA
^_to an	1A
^_to avoid	bBda
^_to be	0B4a
^_to change	1a7A
^_to get	0a
^_to keep	0A
^_to reset	7a8B
^_to send	0aeA
^_to sign	0b6AeA
^_to the	0A
^_to you	0a3A
^_to your	0a1B3B4abadAea
^_today	0B4a6aeA
^_today .	0B6a
^_today and	0aeA
^_told	cA
^_toll	bC
^_tomorro	0b7BbAcCea
^_tomorro .	0d7BbBcB
^_tonight	0B
^_too	3A
^_too many	3A
^_tot	0A
^_tri	cBeA
^_try to	0a6A
^_turn	0b7AcA
^_two	0B3a4AaB
^_two step	4A
^_unles	0acA
^_unpaid	bA
^_until	0a7A9C
^_unusu	6A
^_up	7AdAea
^_up to	dB
^_updat	1C
^_update	0A1abB
^_update your	bA
^_url	0A
^_us	0AeAfa
^_usd	0Ada
^_use	0a5B8B
^_use code	0a8B
^_use this	0a5A
^_used	0a2A6B
^_user	0a9AcA
^_usps	eB
^_valid	4A
^_valid for	4A
^_verific	0a3B4B7a
^_verific cod	3B
^_verific code	3a4B8A
^_verific 。	4A
^_verify	0a2A8B
^_verify your	8B
^_violat	0a9B
^_voucher	0afB
^_w	4A
^_wait	4abadBeA
^_wait .	dA
^_wait for	0aeA
^_wallet	9A
^_want	0adB
^_was	0b1B2A4A6A9acaeAfa
^_was chang	0a2A
^_was charg	0A
^_was declin	bA
^_was deliver	0Bea
^_was return	bB
^_was sent	0b3A
^_was used	6A
^_wasn't	0a5A
^_watch	0A
^_way	dA
^_ways	0B9a
^_we	0c1b2b3A4a5A6C7a9CbCcaeBfa
^_we couldn'	bA
^_we have	2a9A
^_we need	0aeA
^_we notic	3A
^_we receiv	7a8A
^_we'll	4A
^_we're	dAeA
^_we've	1A7B9B
^_we've receiv	0B
^_web	7A
^_week	0C
^_week .	0B
^_welcome	0A
^_were	0d2B3AfA
^_weren't	bA
^_what	0D3a
^_when	0B
^_who	6B9A
^_who you	9A
^_why	0B
^_will	1a4A5a6a7a8a9BebfA
^_will be	9CbAcadAebfA
^_will never	0B
^_will renew	cA
^_window	6A
^_with	1a4C5A6a7a9Afa
^_with a	0b
^_with my	4A
^_with your	0A
^_withdra	0a8AaA
^_within	0Cda
^_within 0	0A
^_won't	3A7B
^_work	0A7C
^_would	eA
^_x	3A
^_yahoo	4A6A8a
^_year	0B2AcA
^_you	1a2b3a7A8A9BbbcbdA
^_you .	0A3Ada
^_you ?	0b8A
^_you are	0b9BdA
^_you can	0A8Aaa
^_you for	aA
^_you have	2aaabAdA
^_you were	0bfB
^_you'll	cB
^_you're	dB
^_you've	0A2adafB
^_your	0c1A2A3a5A6a7A8A9AaabAdafA
^_your account	1a2b6A9BbafA
^_your amazon	0A1A9Aaaeb
^_your apple	0a3A6A
^_your bank	9AbA
^_your card	bCca
^_your deliver	0aeA
^_your direct	0abB
^_your dropbox	0a7A
^_your google	7a9A
^_your identit	9A
^_your item	eA
^_your order	aBbAdaeA
^_your package	0AeA
^_your parcel	eB
^_your passwor	0a7C
^_your pay	0CaabBdb
^_your phone	3A4a
^_your receipt	0Cca
^_your refund	0adC
^_your return	badB
^_your securit	7A
^_your sell	2A
^_your seller	2B
^_your tempora	0a5D
^_£ 0	2aaAdA
^_。 #	4d8DbA
^_。 0	1a3B5a9AbA
^_。 :	8B
^_。 a	0A5A
^_。 as	7A
^_。 dear	3a4b8A
^_。 for	0b4A7A8aeA
^_。 hello	0a
^_。 here'	8A
^_。 hi	dB
^_。 icloud	bA
^_。 id	1B
^_。 if	7A
^_。 please	0A
^_。 sms	0A
^_。 the	1A8a
^_。 to	0b8C
^_。 we	3A7abA
^_。 we've	0a9A
^_。 you	0A
^_。 your	0c4a8B9AaAcAea
^_。 。	0A1a3A4A6baAdb
^あっ	0a
^あった	0a
^あな	3a4A
^あり	2A4A7a9aea
^ありが	0A
^ありがと	0A
^ありま	0a2A4A6A7a9aaA
^ありまし	0a6AaA
^あります	0a9afA
^ありませ	4A
^ある	3a6aaAbAdA
^ある>	5A
^いい	5Aea
^いいた	0a5B
^いいただ	0a5A
^いう	3afA
^いお	0aeA
^いか	0B
^いが	bBca
^いく	0a
^いくだ	0a
^いた	3a6a7A9Abb
^いた>	aA
^いただけ	5A
^いつ	da
^いて	1a2A3B4a6a7baabA
^いて>	2A4a
^いてあ	0a5A8A
^いてい	3AbA
^いで	3A
^いでく	0a3A
^いです	fA
^いです>	0afA
^いと	0a4aeA
^いな	3a9aaAeA
^いない	3aaA
^いない場	aA
^いに	aAbA
^いの	8A
^いま	1a5a6A7b8B9Aba
^いまし	1a6A
^います	3A5a7a
^います>	2A3A5a7a
^いませ	0b4A8A
^いる	0aaAbA
^いん	0Aea
^いコ	3A
^いパ	0a1A
^いパスワ	0a
^い合	0A
^い場合	9A
^い方	0B2abAfa
^い方法を	cA
^い物	0A3a4A
^い端	6A
^うか	0A
^うか>	aA
^うち	0Aaa
^うと	4a6A
^うとし	0c6A
^えが	0a
^えがない	cA
^えた	3A6A
^えて	3BbA
^えてい	bB
^えない	4A
^えの	aA
^えら	1B2A
^えられ	1B2A
^えられま	0a1A
^える	3AfA
^おき	3A
^おす	0A
^おり	bA
^おりま	0abA
^おります	9AbA
^お使	0a5A
^お取	9A
^お受	fB
^お受け取	0afB
^お問	0A
^お客	0a1A2a4b8B9A
^お客様	0a1A5a
^お届	eB
^お届け	eB
^お届け先	0aaA
^お心	0a
^お戻	dB
^お手	1A9A
^お手続	1A9A
^お持	fA
^お支	0bbCeA
^お楽	0Bca
^お申	dB
^お申し	dA
^お知	3a6a8A
^お荷	eB
^お荷物の	eB
^お買	0A
^お買い	0A
^お買い物	0A
^お返	dB
^お送	0A
^お預	0aeA
^お願	0A7A
^お願いし	0A
^かか	0Ada
^かっ	0AbB
^かった	0AbA
^かな	1A
^かの	4A
^かめ	0A
^から	1b2a3B4b6B7Baafb
^から0	0A
^から>	6A
^からの	0B6Baa
^から電話	0a
^かり	eA
^かりし	0aeA
^かれ	bA
^かれま	0abB
^が0	fA
^があ	0b1a2A6A9aaAdA
^があり	0a1a6A9abA
^がありま	0a1a6A
^がある	0a7AaAdB
^があるた	7A
^がお	6A
^がご	0a6AdA
^がござ	0a6AdA
^がで	0A
^ができ	bA
^ができま	bA
^がと	0A
^がとう	0A
^が不	0aeA
^が入	0A
^が変	1A2AeA
^が変更	0a1B2AeA
^が変更さ	1B2A
^が失	0Afa
^が完	0A1B
^が届	0B3a4AeA
^が届い	0A4A
^が必	0a2A7A
^が必要	0a2A
^が書	0a2A
^が未	0a
^が来	0aeB
^が来て	9A
^が発	5BbA
^が発生	0abB
^が確認で	eA
^が遅	eA
^が遅れ	0aeA
^きあ	0a
^きた	0a8A
^きに	0A
^きは	0A
^きま	1abAda
^きまし	3a8A
^きました	0A8A
^きまして	0aaA
^きます	0A
^きます>	0A
^きませ	bAeA
^きを	0a
^き落	0abA
^ぎる	0A
^くあ	0A
^くだ	1a4AbA
^ください	1a4AbA
^くて	0A
^くの	0a2A
^くら	aA
^けし	0Aea
^けしま	0Bea
^けします	0Aea
^けで	0A
^けに	eA
^けま	0B8AaA
^けまし	8AaA
^けます	0B
^けます>	0B
^ける	5A
^けれ	0a4AaA
^ければ	0aaA
^け付	8AaA
^け先	0aaB
^け取	dAfB
^け取り	0adAfB
^こち	0a4a8AaAdA
^こちら	0a4a8AaAdA
^こと	0A4A5a6a
^こと>	0A4A
^ことは	4A
^この	3a4B6b7aaBdA
^このコ	4A
^このメ	0B
^これ	bA
^こん	0a3A
^ござ	5a8AdA
^ご不	eB
^ご不在	0aeB
^ご入	0Aca
^ご利	9A
^ご利用の	0a9A
^ご利用を	9A
^ご指	0aeA
^ご本	0a4A
^ご案	7a8BcAdBea
^ご注	0A2a9aaA
^ご注意	3A
^ご注文	2aaA
^ご注文の	0A
^ご登	0b1AbA
^ご登録の	1A
^ご確	bAda
^ご自	8a
^ご覧	0A
^ご請	0BbA
^ご請求額	0B
^ご購	0a9A
^ご返	dB
^ご返金	dA
^ご連	bA
^さい	1a4A8a9abAcafA
^さい>	0A2a4A6a
^させ	0A
^さっ	0A6A
^さっき	6A
^され	2B4a8baa
^された	0a2AaafA
^されて	9A
^されてい	9A
^されまし	1A2A7adA
^されます	cA
^される	0A5a
^さん	0B
^ざい	5a8AdA
^ざいまし	0B6A
^ざいます	5a8A
^しい	0a1A3a8A
^しい>	0b1AcA
^しいパ	0a1A
^しく	0B3A7a
^しくだ	3A
^した	0A4afb
^した>	0A5A9a
^したが	eB
^したと	7A
^したら	7A9A
^して	3A8AaabAcafa
^して>	0aaA
^してい	2B9afa
^していた	7A
^していま	2A8AdaeA
^している	3A
^してく	4A7Aaa
^してな	8A
^しても	3A
^してる	0A9A
^しな	9B
^しない	9B
^しま	0A2b5A6A8bdAeafA
^しまし	2a5B8a9a
^しました	2a5B6A8a
^します	0B1a2aaadB
^します>	0C1aaadAfA
^しみく	0Aca
^しょ	0B9a
^しょう>	0A
^しよ	0a6A
^しようと	0a6A
^じて	0adAeA
^すか	0A
^すか>	0A
^すが	0A8A
^すが>	8A
^すと	3Aea
^すの	dA
^すので	dA
^すべ	0B
^すべて	0A
^する	0B1a2B5b6a7A8AbacAdAfa
^するた	8A
^すると	cA
^ずっ	0a3A
^せん	1A4Acada
^せん>	1A3A4A9Abbcada
^せんで	0abBeA
^たい	9A
^たか	0a6A
^たが	eB
^たが>	eA
^たけ	4A
^たこ	0a3A
^たこと	0a3A
^たし	0a9AbadB
^たしまし	ea
^たします	dAeA
^たた	0a2A
^たため	0a2A
^たため>	0b
^ただい	dA
^ただいた	dA
^ただけ	5A
^ただけま	0A
^たと	0a2AeB
^たとい	0b
^たとき	0A
^たの	3a4A6A9abAdaeAfa
^たので	bAfa
^たので>	0Afa
^たは	0acA
^ため	0c1b4b7B8B9BdAeBfa
^ため>	0c1a4a7C9BeA
^ための	7a8C
^たら	0A7A9A
^たら>	0A
^たり	7a
^たん	0A
^た商	0A
^た場	0A
^た場合	0A
^た覚	0a
^だい	dA
^だいた	dA
^だけ	4Baafa
^だけま	0A
^だけます	0A
^ださ	1a4AbA
^ださい	1a4AbA
^ださい>	0A2a4A6a
^ちの	fB
^ちら	4a8AaA
^ちら>	9A
^ち帰	eA
^っき	6A
^った	0C2A4a5a8aeAfa
^ったた	0a
^ったと	0a2A
^ったら	0A
^って	0A3b7a8aaAbAeAfa
^って>	aAeA
^ってい	0b2A9AaBba
^っていな	eA
^っていま	0a6Aea
^っている	aB
^ってな	0aaA
^ってない	0aaA
^ってま	0abA
^っと	3A9A
^っ取	0B
^つい	0A1abAdA
^ついて	0A1abAdA
^ついて>	0A2AdA
^つか	0a1AbA
^づい	cA
^て0	0a3A
^てあ	5A7a8A
^てある	bA
^てい	0b4A9BdaeA
^ていた	0a7A
^ていただ	7A
^ていな	4AaA
^ていない	4AaA
^ていま	1b3A6A7a9AaadaeB
^ています	3B6AdaeB
^ていませ	0a4A8A9A
^ている	aAbA
^てお	bA
^ており	0abA
^ておりま	0abA
^てく	3a7AaadAea
^てくだ	3a7AaadAea
^てな	0a8A
^てない	0a8A
^てない>	0aaA
^てね	0B
^ての	0A9aeA
^てま	0abA
^てます	0abA
^てます>	0abA
^てみ	0A
^ても	4a
^てる	0a3A
^で0	0B3A
^でい	8A
^でお	0Cfa
^でき	aabAdaeA
^できま	aabAeA
^できます	0A
^できませ	0abAeA
^でく	3A
^でし	0A3abAeA
^でした	bBeA
^でした>	bBeA
^でしょ	aA
^です	0C6aabbA
^です>	1a4A6aab
^ですか	bA
^ですか>	bA
^ですが	0A
^ですが>	0A
^でな	0b3AaB
^でない	0aaA
^でなけ	aA
^での	4a6AaA
^では	1B8a
^では>	0A5a
^ではな	1A
^でも	0A
^でロ	6A
^で自	0acA
^とい	6A9a
^という	6A9a
^とう	0A
^とお	0a8A9AcA
^とき	0D
^とし	0b4a7A9AdA
^として	dA
^とな	0acA
^となり	cA
^となりま	cA
^とは	0A3A5a
^とも	1A
^と出	0a7A9A
^と異	0a6A
^と言	bA
^どう	0C
^ない	0d1A2A3A4A5a6a9AaCdbfa
^ない>	0d2A3B6aeA
^ないた	9A
^ないで	0a4B8a
^ないでく	0a4B8a
^ないと	bA
^ないの	0A8A
^なお	aA
^なか	bA
^なく	cA
^なくな	0a1A
^なくなり	0a1A
^なけ	0aaA
^なし	3B
^なた	3a4A6A
^なたの	0a4A6A
^なっ	9AaA
^なって	0aaA
^なってい	0aaA
^など	0B3a
^なの	0a3A
^なら	0B
^なり	6a7BaacA
^なりま	6a7A9Aaaba
^なりまし	0A
^なります	0a7A
^なる	0b6AcA
^に0	3A
^にご	0C9afa
^にご注	0A
^にし	0B
^にしま	0A
^につ	0A8abAdA
^につい	0A1adA
^にて	0A
^にな	2a4a9A
^になっ	aA
^になって	aA
^になり	7AeA
^になりま	eA
^には	0b4a7adAeA
^によ	0a9AdA
^により	0bbAdA
^により>	0a
^による	9A
^に一	0A
^に不	7A
^に使	4A
^に入	0a5AaA
^に入力	4A
^に入力し	4A
^に問	bB
^に変	1A5A
^に届	1A3A8aea
^に届い	0B3A
^に当	0afA
^に必	8A
^に戻	0aeA
^に教	4B8a
^に来	0a3A
^に自	cA
^に自動	cA
^に覚	aA
^に返	0adB
^に関	eA
^の0	0b3A4A
^のあ	0a
^のう	0A
^のお	3a4b5a6a7A8AaAbBdA
^のお手	9A
^のお支	0abB
^のお知	0A4a8Aea
^のお願	0a7A
^のが	3A
^のこ	0B5a
^のこと	0B5a
^のこと>	0A
^のご	0A2a3a7b8BaCea
^のご利	aB
^のご注	aB
^のた	0a4a7AdAeA
^のため	0a4a7AeB
^のため>	7A
^ので	1AdA
^ので>	0AdA
^のです	0A
^のと	8A
^のな	aB
^のない	aB
^のに	0A8A
^のは	0A
^のもの	1A
^のア	0b1B2a6B8a9Cda
^のアカ	0a2a7A8a9B
^のアド	1B
^のアプ	0a6A9A
^のカ	bA
^のカー	bAdA
^のコ	0a8B
^のコー	0b8B
^のセ	0a4A6A
^のセキ	4A
^のデ	6A
^のパ	7C8a
^のパス	1A7B
^のパスワ	1A7B
^のメ	0B6a
^のメー	1A
^のリ	0b8A
^のリク	8A
^のロ	0b2A6A8A
^のログ	0a2A6A8A
^の不	fA
^の不正	fA
^の人	3a4B
^の人に	4A
^の代	5A
^の代わ	5A
^の仮	5B
^の仮パ	5B
^の件	0B
^の会	bA
^の会費	0abA
^の入	2B
^の入金	2B
^の再	8A
^の再設	8A
^の出	0A2A
^の出品	0A2A
^の利	2A9A
^の前	0A5a
^の受	dB
^の変	1B7A
^の変更が	1A7A
^の手	0B
^の手続	0A
^の振	2A
^の振込	2A
^の数	8A
^の数字	8A
^の方	8A
^の暗	7B
^の更	1AcB
^の更新が	0a1AcA
^の注	aBea
^の注文	aBea
^の理	7A9A
^の番	3A4A8A
^の番号	3A4A8Aea
^の登	9A
^の確	0a8A
^の確認>	aA
^の確認コ	3A
^の結	0A
^の結果	0A
^の自	cB
^の要	3B
^の見	0A
^の設	0Cea
^の設定	0A
^の認	0c4A8B
^の請	0A
^の購	aB
^の購入	aB
^の返	dB
^の返金	dB
^の送	3B
^の送信	0a3B
^の連	1A
^の連絡	1A
^の連絡先	1A
^の配	eA
^の電	1B
^の電話	1B
^の電話番	0a1B
^は0	0C3acAda
^は0分	0A
^は0時	0A
^は0月	cA
^は0月0	cA
^はお	0C
^はこ	9AaA
^はこち	9AaA
^はご	8a
^はな	1A
^は一	3A
^は今	0a
^は本	0afA
^は本日	0a9AfA
^への	6B
^へのロ	6A
^べて	0B
^ほか	4A
^ほかの	4A
^ほど	0A
^まし	3a5A6A9aaBca
^ました	3a5A6AaAbaca
^ました>	5A9abb
^ましたか	0a6A
^ましたが	eB
^まして	0aaA
^まして>	0aaA
^ましょ	0A
^ます	0B1c2b3A4a5a9BabcAfA
^ます>	0B1a3B4b5a6a8b9AaacAdAfA
^ますか	fA
^ませ	1A4Aca
^ません	1A4Aca
^ませんで	0abBeA
^また	0a3B
^または	0a
^まだ	0A
^まで	1A4a7B9a
^まま	0A
^まも	cA
^めに>	0B
^めの	7a8C
^めま	0B
^める	8A
^めパ	7A
^もう	0A3A
^もご	0B
^もし	3A
^もな	3AcA
^もなく	cA
^もの	1A
^ょう	0B9a
^ょう>	0A
^ょうか	aA
^よう	0B
^ようと	6A
^ようとし	0a6A
^よく	0A
^より	2AaabAfa
^よる	9A
^ら0	3Ada
^らし	0a8AcA
^らしい	0a8AcA
^らしい>	0a8AcA
^らせ	3a6a
^らせ>	4aeafA
^らな	aA
^らない	aA
^らの	0B4a6B8Baafa
^らのロ	6A
^られた	0A
^られな	3AeA
^られま	0a1A
^られまし	0a
^られる	0A
^らア	9A
^らロ	6A
^らログ	6A
^ら電話	0a
^りが	0B5aaA
^りがと	0A
^りがとう	0A
^りがな	3A
^りがない	3A
^りく	0baAfA
^りくだ	0afB
^りし	eA
^りに	5A
^りの	5Bda
^りま	5a8aeA
^りまし	4a5aaBbaeA
^りました	4a5aaBbaeA
^ります	1a3aaabAfA
^ります>	5a7A8a9AeA
^りませ	1A3A7a
^り消	0aaA
^り返	0aeA
^るこ	0A
^ること	0A
^るた	8B
^るため	0a8B
^るため>	0a7A9A
^るための	8C
^ると	6acBdA
^ると>	0A
^るに	8A
^るの	dAfA
^るので	0afA
^れが	4AeA
^れた	4a7afA
^れた>	0adA
^れて	3a6aeA
^れてい	0a8aeA
^れていま	1a9AeA
^れと	0a
^れな	3AeA
^れの	8A
^れば	aA
^れま	1B2A4a8aaacAfa
^れまし	0a1A2BbAdAea
^れます	cB
^れます>	bacB
^れませ	0A
^れる	0C5a
^わせ	0A
^わり	0A5A
^わりま	0A
^われ	0a9AaA
^われた	aA
^われた>	0adA
^われて	0a
^を0	0A
^をお	1a4AaacadAeB
^をお受	0afA
^をお知	0a4A
^をお返	dA
^をお願	7A
^をか	0B
^をご	3acAdA
^をし	9A
^をリ	7A
^を一	9A
^を作	0a7A
^を使	0A
^を保	2A
^を停	bA
^を停止し	0abA
^を入	3a8AdB
^を入れ	dA
^を入力	8A
^を入力し	8A
^を受	8AaA
^を受け	8AaA
^を変	1A
^を変更	1A
^を変更し	0A
^を忘	8AcA
^を承	6B
^を承り	0A
^を承認	6B
^を承認し	6B
^を書	0B
^を検	0a6A
^を発	0A
^を登	5A
^を確	0A8A
^を確認	8A
^を確認し	0A
^を行	dA
^を送	4A
^を送信	4A
^んか	0A
^んで	0a8AbA
^んでい	8A
^んでし	0abBeA
^んでした	0abBeA
^アカ	1A6A9Bcaeafa
^アク	1a6A
^アド	1C2a3a8B9a
^アドレ	1C3a8B
^アプ	0A1A3a6A
^アマ	0beA
^アン	fA
^ィコ	0a3A4A7a
^ィン	0A
^ィ上	7A
^イス	6B
^イト	0B
^イバ	0B
^イム	4A7a8AcC
^イムの	cA
^イム会	cA
^イム会員	cA
^イル	fC
^イルの	fB
^イン	0A2a5a6DabbacbebfC
^イン>	1A
^インが	1a6B
^インがあ	6A
^インで	0A
^インの	6A
^インを	0a6B
^イント>	0afB
^イントが	fB
^ウン	1A6A9Bcaeafa
^ウント>	6A
^ウントが	9B
^ウントで	aA
^ウントに	0a
^ウントの	2A4A
^ウントは	9C
^ウントを	0A
^カウ	1A6A9Bcaeafa
^カス	0A
^カー	0B1a2a3a7a8aaBbBcbfA
^カード	1a2a3a7a8aaCbBcbebfA
^カード>	9A
^カードが	bA
^カードの	0abAfA
^カードは	bA
^カードを	0A
^キャ	2A
^ギフ	fD
^クさ	9A
^クエ	0b3A8B
^クセ	6A
^クレ	bA
^グイ	6Baada
^グイン>	1A
^グインさ	6A
^グインし	0a
^グインを	6A
^ケー	fA
^コン	6B
^コー	2a3B4A5a6a8Afa
^コード	3C4A5a6a8Afa
^コード>	8C
^コードの	3C4b
^コードは	4A
^コードを	3a4A7B
^サイ	2a3a6C
^サイト	0A
^サイン	0a3a6C
^サー	9Baa
^サービ	0A9B
^ザー	2A
^シス	1a
^ショ	0b2B3a4B
^ジで	0B
^ジッ	bA
^スか	6A
^スが	1B
^スの	0A8B
^スの確	8A
^スを	0A
^スタ	0A8A
^スト	2A3A8AdB
^ストさ	3A
^スマ	6A
^スワ	5C7C8A9baadaeafa
^セキ	0a3A4A5a6A7A
^セス	6A
^セッ	7A
^セット	7A
^セラ	2C
^セラー	2B
^セル	dA
^セン	2A
^ゾン	0c6A
^タイ	4A8A
^タイム	3A4A8A
^タン	cA
^ター	2A9a
^ダー	aA
^ック	0A2a4a9A
^ック>	0A
^ット	0A7AbAea
^ットし	7A
^ップ	2D6a
^ップの	2A
^ティ	1a4A5a6B7B8a
^ティ上	7A
^デバ	6B
^デー	0B
^トが	9BfB
^トさ	3A
^トし	7A
^トで	aA
^トの	0Abaea
^トは	9B
^トを	0B2a8A
^トア	0a2B
^トカ	bAfB
^トカー	bAfB
^トフ	0abA
^トメ	0a4AeA
^トラ	2A
^ト券	fA
^ト情	1A
^ドが	0a1A2a3B5A6a7A9a
^ドが0	3B4a
^ドが届	0B3b4A
^ドで	0a4A
^ドです	0a3A4A
^ドに	5A
^ドの	1a2a3C4a8B
^ドのお	8B
^ドの代	5B
^ドの再	8A
^ドの変	7B
^ドの要	3B
^ドを	0A2a3a5A7A
^ドをお	0a8A
^ドをリ	7A
^ドを作	0a7A
^ドを送	0a4A
^ドレ	1C7a8B
^ドレスの	8B
^ド変	0A
^ド情	0abA
^ド残	fA
^ネッ	0a
^バイ	0A6B
^バイス	6B
^バッ	0A
^バー	0A
^パス	0A3a5C7C9baadaeafa
^ビュ	0A
^フォ	0A
^フト	fC
^フトカ	0afB
^ブラ	2A6B9a
^プの	2A
^プラ	2acD
^プライ	0AcC
^プラン	cA
^プリ	0A1A3a6A
^プリを	1A
^プロ	2A
^ヘル	0B
^ペー	4a8A
^ページ	4a8B
^ボー	0AaA
^ポイ	fD
^ポイン	fD
^ポン	0A
^ポー	0B
^ポート	0A
^マイ	fC
^マト	eA
^マー	eA
^ムの	0AcA
^ムパ	8A
^ム会	cA
^ム会員	cA
^ム会員の	cA
^メン	0Aba
^メー	2a3b4a5A7a8C
^メール	2a3b4a5A7a8C
^メール>	0beA
^メールで	0a4AbA
^メールの	0A
^メールア	0A1A
^ャンセ	dA
^ャンセル	dA
^ヤマ	eA
^ュリ	4A5a6A7A
^ュー	0C
^ユー	2A
^ョッ	2C
^ョップ	2C
^ョップの	2A
^ョー	0a4AeA
^ライ	0C1a8acB
^ライム	cC
^ライン	0B
^ラン	9acA
^ラー	2B9abA
^リを	1A
^リク	0b3A8B
^リス	7A
^リセ	7A
^リセッ	7A
^リテ	0a4A5a6A7A
^リー	0A
^ルが	0a4a8AaAdAeafA
^ルで	bA
^ルの	0AfB
^ルを	0A
^ルア	0A1A
^ルプ>	0B
^レジ	0AbA
^レス	1C8B
^レスが	1C
^レスの	8A
^レビュ	0A
^ログ	0B1a6Baada
^ログイ	6Baada
^ロッ	3A9AeA
^ロック	3A9A
^ロー	0A
^ワン	4A8A
^ワンタ	3A4A8A
^ワー	5C7C8A9baadaeafa
^ワード	5C7C8A9baadaeafa
^ワード>	5A
^ワードが	0b1A5B7B
^ワードで	5A
^ワードの	0A1a8A
^ワードは	7A
^ワードを	0a1A5B
^ンが	1a6D
^ンがあ	6A
^ンがあり	6A
^ンさ	6A
^ンされ	6A
^ンし	0a
^ンして	0a1A
^ンの	6B
^ンを	0a6A
^ンイ	0a3a6C
^ンインが	6A
^ンク	bA
^ング	0C3a
^ング>	0C
^ンケ	fA
^ンス	8A
^ンセ	dA
^ンセル	dA
^ンタ	4A5a8A
^ンタイ	3A4A8A
^ント	2A6A9AaabacaebfC
^ント>	6AfB
^ントが	9BfB
^ントで	aA
^ントに	0a
^ントの	2A4A
^ントは	0a9B
^ントを	0AfA
^ンラ	0A
^ン後	6a
^ン画	1A4A
^ン画面に	1A
^ーの	0a2A
^ージ	4a8A
^ース	0B
^ーセ	2A
^ータ	0A
^ーテ	0B
^ート	0B8aeA
^ード	1a2b3A4A5A6b7A8AaAcbdaeb
^ード>	1a7a8Bbada
^ードが	0a1A2a3B5A6a7A9a
^ードで	0a4A
^ードに	5A
^ードを	0A2a3a5A7A
^ービ	0A9B
^ール	0A2a3b4a5A6a7a8CdA
^ール>	0aeA
^ールが	0a8AaAdA
^ールで	0abA
^ールの	0A
^一度	0A3A
^一時	9BbacA
^一部	9B
^三者に	4A
^上げ	0A
^上の	0a7A9A
^上の理	7A9A
^上金	2A
^上金の	2A
^下さい>	fA
^下の	8A
^下記	8AaB
^下記の	8AaA
^不在	0aeC
^不審	0A7A
^不明	eB
^不正	5a7AfA
^中で	0aeC
^中です	eA
^中です>	eA
^中に	0a3a
^乗っ	0A
^了し	1AcB
^了しま	0A1A
^予定	eA
^予約	0D
^二段	0A
^交換	0afC
^人に	3a4C8a
^人に教	3a4B
^人確	0a4A8A
^人認	4A
^今後	1A
^今月	0AbCca
^他の	6A
^他人	4A
^付けま	8AaA
^代わ	5A
^代わり	5A
^代金	dB
^以下	8A
^以下の	8A
^以内	0a2a3a8A9B
^以内に	0a2a8A9B
^以後	0a1AcA
^仮の	5B
^仮のパ	5B
^仮パ	0A1a5F6a7b8b
^会員	9AbacB
^会員の	cA
^会社	0A5A
^会費	0abAcB
^伝え	3a4A
^住所	0a1aaAeD
^何も	0b3AeA
^作成	5A
^使い	0A3a5Afb
^使いい	0a5A
^使え	7A
^使っ	0A5a
^使って	aA
^使用	6A
^依頼	0A
^保留	2A9A
^保管	eB
^信が	0a3A
^信し	4A
^信しま	4A
^停止	2B9A
^停止し	0abA
^停止しま	0a
^停止の	2A
^先が	0a2A
^先の	0a
^先月	0B
^入って	0A
^入り	aA
^入れ	7adA
^入力	3b4B8Aba
^入力し	3a4A8A
^入力して	3a4A8A
^入金	2Baa
^全部	0A3A
^公開	0A2A
^共有	0A
^内に	3a8A9B
^内容	0B
^円が	0bbAdA
^円の	0baB
^円を	dBeA
^再登	9A
^再設	0b5a7D8A
^再設定が	7A
^再設定の	8A
^再配達を	0Aea
^再開	9A
^写真	0A
^凍結	9A
^処理	5adB
^出し	0A
^出品	1a2F9b
^出品用	2B
^分け	0A
^分で	0a3A6A
^分の	1A
^分は	0A
^分を	0a
^分以	8A
^分以内に	8A
^分間	5A
^切れ	0bcBfA
^切れま	cA
^初期	7A
^利用	3a4A9B
^利用の	0a9AaA
^利用を	9A
^到着	eA
^制限	9D
^前に	0C5afa
^力し	3a4A8A
^力して	3a4A8A
^力してく	0b4B8A
^加盟	0a2A
^効し	0a
^効に	9A
^効にな	9A
^効期	0afA
^効期限	fA
^効期限の	fA
^取ら	0A
^取り	0baAdBfB
^取りく	0afB
^取口	0adA
^取引	2a9CaA
^受け	badBeafB
^受け取	dAfB
^受け取り	dAfB
^受付	0A
^受取	eA
^口座	1a2BbAdB
^口座の	2A
^号が	1A3A
^号の	0a3B
^号を	3a4AbadA
^号をお	4A
^号を入	dB
^合は	0AaAda
^合は>	2aaA
^合わ	0A
^名前	0aaBea
^否し	3A
^品が	0A2BaaeB
^品の	dB
^品を	2A
^品ア	0a2B
^品用	2B
^品者	2B
^員の	cA
^員資	0acB
^商品	2C9adBeA
^商品が	0A2A
^商品の	dA
^商品を	0a2A
^問い	0AeA
^問い合	0A
^問題	bB
^営業	daeB
^回だ	3a4A5A
^回の	cA
^回限	5A
^在の	7A
^在のパ	7A
^報が	9A
^報告	0C
^場合	0A5a8aaAda
^場合>	2A
^場合は	aAda
^場所	6C
^売上	2B
^変えた	6A
^変わ	0B
^変わり	0B
^変更	0A1E6b7B8b9aaa
^変更し	1A
^大丈	0A
^失効	0afC
^失効し	0a
^宅配	0Bea
^安全	7A9A
^完了	0A1BaadA
^完了し	0A1A
^完了しま	0A1A
^定が	0A7A
^定し	7A
^定して	7A
^定してく	7A
^定の	0A8Aca
^定のお	0A
^定を	0A
^定ポ	0afA
^宛先	4AeA
^客様	0a1A5a
^客様の	0c1A2a3A5a7A9Aea
^審な	0A7A
^審査	2B
^対象	0A
^届い	0B3A
^届いた	0A4A
^届いて	0A3B
^届か	1A
^届き	3A
^届く	0A
^届け	eC
^届けし	0Aeb
^履歴	0AaA
^帯に	3a4B
^年0	0A
^年会	cB
^年間	cAfa
^店舗	1a2C
^度も	0a3C
^座が	0a1a2C
^座が変	1a2B
^座の	2A
^座を	dA
^座番	dA
^引き	0AbA
^強制	7A
^弾か	0abB
^当たり	aA
^当社	0A1a
^当社の	0A1a
^当者	4A
^待ち	0A
^後に	cAfa
^後は	0a1BcA
^心当	aA
^心当た	aA
^必要	3a7AeA
^必要で	eA
^必要な	8A
^忘れ	5a7a8CcA
^忘れた	8A
^情報	0D1A3a7a8a9Bebfa
^情報>	0Cea
^情報が	9A
^意く	3A
^意味	0B9a
^戻し	0abadE
^所に	0aeB
^手続	0b1A2a9AaadB
^手続き	0a1A2a9AaadB
^手続きを	0a
^払い	0abDdBfa
^払いが	bBca
^払いに	bA
^払いの	0beA
^払い方	bAcA
^承り	0A
^承認	0b3A6BdA
^承認し	6B
^押し	8A
^押して	8A
^担当	4A
^拒否	3AbA
^持ち	eBfA
^指定	0abAeA
^振込	1a2C4A
^提出	2A
^携帯	0a3a4B
^操作	3B
^支払	bCfa
^支払い	bC
^支払いが	bBca
^支払いの	0a9A
^改定	0A
^教え	4B
^数の	3A
^数字	3a8A
^文の	0A
^文は	aA
^文を	bA
^文番	aA
^文番号>	aA
^料金	0a9aaabEdAea
^料金の	bA
^新が	0a1AbacB
^新さ	bAcA
^新し	daeAfa
^新しい	6A
^新しいパ	0a7A
^新して	bA
^新す	cA
^新の	cA
^方法	0BbAea
^方法>	0B
^方法を	cA
^日お	0C
^日か	7A
^日から	7A
^日で	9AcAfA
^日です	9A
^日に	cA
^日の	0C3A
^日は	0A
^日以	9A
^日以内	9A
^日時	6AeA
^日時>	6A
^日時を	0aeB
^日本	0aeB
^明日	7AcA
^明細	0Cca
^昨日	0A3A
^時に	3a4A5A
^時を	0aeB
^時停	9Aba
^時的に	5a
^時間	0a2A3D8a
^暗証	7A
^暗証番	7A
^更が	0a1B7A
^更さ	1B2A
^更され	1B2A
^更されま	1B2A
^更し	1A
^更しま	0A
^更は	0A
^更を	0a
^更新	0a1A6aaabAcGdafa
^更新>	0B
^更新し	bA
^書い	8A
^書いて	0a5A8A
^書を	0A
^書類	2A
^最大	dAfa
^最後	0Afa
^最近	0B
^月0	aacA
^月0日	cA
^月0日に	cA
^月末	fB
^月末で	fA
^月額	cA
^月額0	0acA
^有効	0a5AbAfA
^期化	7A
^期間	0bcBfA
^期限	0a3a5acAfB
^期限>	eA
^期限が	0acAfA
^未払	bB
^未納	bA
^末か	6A
^末で	6AfA
^末尾	1A4A
^本人	0b4A8A9Aba
^本日	0a7A9AbAeafB
^来て	0b3B8A
^来てい	0a
^来ま	0b4AeA
^来まし	0b4AeA
^株式	0A
^桁の	4A8A
^案内	7a8BcAdBea
^検知	0a6A
^業所	0aeB
^業日	0B
^業者	0A
^楽天	0afA
^楽天>	2A
^様に	dA
^様の	0c1A3A5a7A9AcAea
^様のア	6A7A8a9AaA
^様のアカ	7A8a9AaA
^様のパ	7A
^権限	2B
^機能	9A
^次の	0a8B
^次回	cA
^次回の	cA
^止し	0abA
^止しま	0a
^止しまし	2A
^止します	0abA
^止の	2A
^止のお	2A
^止め	0a3A
^正し	1A7a
^残高	0abAdAfB
^段階	0B
^気に	0A
^求が	3B
^求さ	3A
^求額	0B
^決済	bB
^法に	0A
^法を	cA
^注意	0C
^注文	2aaF
^注文履	aA
^海外	eA
^消し	aA
^無効	9A
^無効に	9A
^無料	cB
^物の	eA
^物は	eA
^物を	0A
^物をお届	0Aea
^状況	dA
^現在	7A
^現在の	7A
^理由	7A9A
^理画	2A
^生しま	0abA
^用が	9A
^用さ	fA
^用の	9AaA
^用のお	aA
^用を	9A
^用ア	2A
^用停	9A
^用制	9B
^申し	dA
^申し込	dA
^画面	2A3a4A8Aea
^画面で	8A
^画面に	0a2A6a
^画面の	0A
^番号	0a1B2b3B4A5abaea
^番号>	8A
^番号の	0a3B
^番号を	3a4AbadA
^番号をお	4A
^異な	0a6B
^異なる	0a6B
^異常	6A
^発生	0abB
^発行	0A5B7a
^発行し	5A
^発表	0Bea
^発送	0AaB
^登録	0a1C3b5B6a9AaabAea
^的に	3A5a9A
^直し	0A7A
^知が	0a3C
^知ら	1A3b8A9aaAea
^知らせ	3a6a
^知らな	aA
^確か	0A
^確認	0c1b4A5a6A7a8C9BaBcadaeA
^確認>	aB
^確認が	0a9A
^確認く	6AbAeA
^確認さ	0A
^確認され	0A
^確認の	8A
^示され	9A
^社の	1a5A
^税込	0A
^立て	3A
^端末	5A6C
^第0	2A9a
^第三	4A
^管理	2C
^約の	0B
^紹介	0A
^終わ	cA
^終了	cB
^結果	0A
^絡が	0beA
^絡く	aA
^絡先	1A
^継続	0a9AcB
^続き	1A2a9AaadB
^続け	0a3B
^続けて	0a3A
^者が	5A
^者に	4A
^者様	2B
^能性	0aaA
^自分	1A6B7a
^自分で	0a6A
^自分の	1A
^自動	aAcEda
^自身	8a
^至急	2A
^荷物	badaeD
^荷物を	0A
^荷物をお	0A
^行い	0a5AdA
^行し	5A
^行しま	5A
^行す	0A5a
^行の	0a9A
^行を	0A
^行口	0A
^表示され	9A
^被害	0A
^要が	7A
^要な	8A
^要求	3D8a
^要求が	3A
^見つ	0a1A
^規約	0A2A
^覚え	3AaBea
^覚えが	0a
^覚えの	aA
^解約	cB
^解除	9C
^言う	0A
^言わ	0bdA
^言われた	0adA
^記の	8AaA
^設定	0B1A2a3a5a6a7D9bcA
^設定し	7A
^設定の	8A
^証の	0A
^証コ	0A
^証番	0b3A4A7A
^証番号>	4A
^証番号は	7A
^詐欺	0D
^試し	3B
^試み	6A
^話で	0A
^話番	1C
^話番号が	1A
^認が	0a9A
^認く	bAeA
^認さ	aA
^認し	6B
^認して	6A
^認してく	6A
^認の	8A
^認を	6A
^認コ	3A4A
^認証	1a3A4C
^認証>	4A
^認証コ	0A
^誰か	8A
^請求	0A3AbAea
^販売	2A9a
^買い	3a4A
^買い物	3a4A
^買っ	0aaAeA
^資格	0acB
^質問	0B
^購入	aB
^込み	dA
^込先	2B
^近の	fA
^返し	dB
^返品	dA
^返送	eA
^返金	0baadHfa
^返金し	dB
^返金の	dA
^返金を	0adA
^追加	2A
^退会	9A
^送さ	eA
^送し	3Aea
^送り	0AeA
^送りし	0A
^送信	0a3B4A
^送信し	4A
^通常	3A
^通知	3B6BaabAdaeafA
^連絡	0beA
^連絡>	9A
^遅れ	eA
^運営	2A
^運転	0Bea
^違う	aAea
^配送	0aeD
^配達	baeD
^重要	7A9A
^重要>	7A9A
^金い	0adA
^金が	aabBdA
^金されま	dA
^金し	dB
^金しま	0adB
^金の	aabAdDeafa
^金を	dBea
^金先	0a2A
^金処	dB
^金額>	dA
^銀行	4A9A
^録し	5A
^録の	1B9A
^間が	cA
^間で	0A
^間に	3B
^間以	0a9A
^間以内に	0a9A
^関で	0abaeC
^限が	0bcAfA
^限し	9A
^限に	9A
^限のお	fA
^限は	5a9A
^限は0	5a
^限は0分	0A5a
^限り	5B
^限を	2A
^階認	0A
^電話	0B1C2a6a8aea
^面で	8A
^面に	2A6a
^面に入	4A
^面に入力	4A
^面の	0B
^題が	bB
^題があ	bA
^題があり	bA
^額0	0acB
^願い	0A1a7A
^願いし	0A
^願いしま	0A
_! !	0a6A
_! 0	0AaafA
_! 。	fA
_"	0B2A3b4A5abbca
_" .	0a3a
_" amazon	0afA
_" forgot	7A
_" to	0b4A7A
_#	0a2a4A7c8AaBbAcAfa
_# #	0A3a8abAdAeB
_# 0	3b5a6A7a8AdaeA
_# :	3a
_# amazon	3A
_# is	3B8b
_# paypay	3A
_# to	0a3a4B
_# 。	0b1a3a8BaAcAea
_$	0b1a5a6a8b9baBcCdCeafB
_$ 0	0b1a5a6a8b9baBcCdCeafA
_. "	2A
_. #	3B4b
_. .	9AaA
_. 0	0E8a
_. a	bA
_. amazon	0a8a
_. apple	3A
_. approve	6A
_. co	0abA
_. com	0A1C5a7Aea
_. didn't	aA
_. do	0A2a6A
_. don't	0a4AdA
_. enter	0b8B
_. example	0e1B3b4b8A9AbAcadAeB
_. got	0a2A
_. here'	0C
_. i	0a3A6aaAdafA
_. i've	3A
_. if	4A7b
_. in	0A
_. is	0aaB
_. it	5A8AeA
_. it's	0afA
_. jp	0a7AbA
_. most	0Bda
_. my	1A9A
_. not	0b3A6A
_. pay	bA
_. please	0a7A9AeA
_. see	0Cea
_. tell	0aeA
_. thank	0B
_. they	6adA
_. this	0A7A
_. to	0a7A
_. tot	0B
_. try	0A
_. update	0abB
_. was	0a
_. we	0A
_. we'll	bA
_. we've	0A
_. you	0A6a9Baafa
_. you'll	7A
_. your	2A5A
_. 。	0d2C3b4a8caabAdAeAfA
_0	0A1a5B6b7e9caBbacAdAeafB
_0 !	0A
_0 #	0b8aaCbAcAeAfa
_0 0	0a2a4B5b6A7a8C9baBbacCda
_0 :	0C4c5a6C7b9baAbaca
_0 a	cB
_0 and	dAeb
_0 at	0aaA
_0 back	0adB
_0 busines	0a2AdB
_0 day	0afA
_0 days	0b2B9B
_0 decembe	0B2a
_0 don't	0a4A
_0 for	0dcAdA
_0 h	9A
_0 hour	0b7A9A
_0 if	aA
_0 in	bAca
_0 is	0AeA
_0 item	2AaA
_0 k	5A
_0 kd	5A
_0 may	0acB
_0 mil	fA
_0 minut	0a4A5A
_0 month	cA
_0 new	2A
_0 of	0a2AfB
_0 off	0A
_0 on	cA
_0 one	0a2A3A
_0 p	0b5AfB
_0 point	0bfD
_0 pq	8A
_0 reward	0afB
_0 step	0A
_0 th	0afA
_0 to	4AaB
_0 today	0a3AcA
_0 usd	0Ada
_0 was	bA
_0 will	0abadB
_0 year	cA
_0 you	0B
_0 you'll	7A
_0 z	eA
_0 。	3A6b7c9baAbbcAfA
_: "	0A
_: #	1a5a6A8CaAea
_: $	0AaAcafB
_: 0	0C6C9caAbbda
_: :	0B
_: a	4A
_: amazon	1aeA
_: brave	0a5A
_: how	0B
_: k	0a
_: sign	6B
_: sms	0A
_: the	1A
_: we	0aeB
_: you	dB
_: your	0a3a9AcBda
_: £	0adAfA
_: 。	0A2A4b6A8Bcafb
_?	0C2a3b4a5b6C7baCdafA
_? "	7A
_? ?	0a3aaa
_? it	0B6a
_? rep	0aaB
_? 。	0A6A8A
_a	0A1e8A9cdA
_a $	aadafC
_a bill	9A
_a charge	aA
_a code	1A7B
_a day	0B
_a device	5A6A
_a fee	0aeA
_a free	0B2a
_a list	7B
_a login	0a
_a mail	0a8B
_a message	8AdA
_a month	cB
_a new	0b2B6a7D9aeB
_a one	0A5A
_a package	0aeA
_a pay	aA
_a refund	dC
_a request	7a8B
_a scam	0A
_a sign	6A
_a tempora	5C8a
_a withdra	0aaA
_able	0a9BbA
_about	0C1a2A3B4aabba
_about a	3A
_about to	0a
_acces	0a6a7A9CeA
_account	1A2B6B7abbccebfa
_account .	0A1C2A7a
_account :	0A
_account end	2A
_account from	6A
_account has	0B9A
_account is	9AdA
_account on	0a9A
_account securit	1A
_account that	0aaB
_account was	2A
_account will	9B
_account 。	0d1A6A7a8B
_activit	0b6A9CfA
_activit .	0a9B
_add	0A2A3a5A6a7a8abAca
_add .	bA
_add a	5AbB
_add to	1A
_addres	0c1F2a3a4a5a6a7a8AaAbacaeE
_addres .	0a1AeA
_addres and	eA
_addres is	0A
_admin	2B6a
_after	0A8acA
_after a	0A
_again	3B5a9aaabBeA
_again .	bA
_agent	0b4A
_ago	0B
_agree	0B
_alert	0C
_all	2A3C4a6a7C8a
_allow	0a3AdB
_also	0C
_amazon	0d4A5B7AaacbeafC
_amazon .	0A1A2a7AbAeb
_amazon 0	0bfD
_amazon :	0d6B
_amazon ?	0A
_amazon account	0a2a5B9A
_amazon gift	fB
_amazon passwor	5A
_amazon securit	0a4A
_amazon seller	2B
_amazon 。	9AeA
_amz	0adA
_an	0b1B4a8a9aaBbAdA
_an addres	0a1BaB
_an amazon	4AbA
_an app	dA
_an email	1adA
_an hour	3A
_and	0B2a4b7A8a9BcadAfb
_and 0	0B3Aea
_and a	0A
_and ask	0AaA
_and how	0a3AdA
_and i	0b1a5A7A
_and now	0adA
_and pay	9AcA
_and says	0A5A
_and the	0b1CbA
_and want	0bdB
_and will	aAbA
_and won't	7B
_android	6A
_annu	cB
_another	0a5a7CaabC
_answer	fA
_any	0C5a6a7B9Ada
_anyone	0A
_anyth	0a5B
_anyth .	0a8A
_app	1B2a3a5B6A7a8abacadCfA
_app .	1BdA
_app and	6A
_appe	0c2B9D
_appe .	0b2B
_apple	0a2a6AaBca
_apple account	0a6A
_apple id	0a3A
_appoint	0Bea
_approv	0b3A
_approve	1a3A6C
_approve or	6B
_april	cA
_are	0B1a3a4a6b9Cbbeb
_are .	0a9B
_aren't	0aaB
_arriv	0CaaeA
_arrive	0A
_as	1A2A5a7B8a9Aaa
_as a	0a7A
_as the	2A
_as you	1A
_ask	0A3A4A7b8Aaaeafa
_ask for	0A3A7a
_ask me	2A
_ask to	0Aaa
_ask us	5A
_ask you	0B
_assista	8A
_at	2a3a5C9aaAbbdbeA
_at 0	0A3b8AaA
_at the	0a2abaeCfB
_atm	dA
_attach	9Aba
_attack	3B
_attempt	0b4a6A8AeB
_authent	0a1A
_authent app	1A
_authori	0bbAeA
_authori this	aA
_auto	0acC
_auto renew	cB
_automat	cBda
_availab	0BdaeB
_avoid	9abDdb
_avoid a	bB
_away	0a5A
_back	3aaabacadEeB
_back to	0bdBeB
_back 。	0adB
_balance	0aaadA
_balance .	0adA
_bank	1b2CbAdCebfa
_bank .	cAda
_bank account	0b1a2CdA
_bank detail	2AdB
_barrage	0a3B
_be	0a1a3b4d5B6b8a9BbAcCeA
_be able	9B
_be charg	cB
_be delet	9A
_be deliver	0aaAeA
_be return	badA
_be used	5A
_because	0b1a2B6a8A9BaaeB
_because the	0b2AeB
_because you	0Baa
_been	0b1C4b6b7A8a9BaabaeafC
_been chang	1B
_been lock	9C
_been updat	1A
_before	5a7B8a9AbacAeA
_before you	7A
_believe	0a7AdA
_below	0c5A7A
_benefit	cB
_between	0A3Bea
_between 0	0B3A
_bill	0a9AbDcAeafa
_bill .	bA
_bill problem	0abA
_black	0A4a
_block	6A
_book	dA
_both	0aaB
_bought	aDea
_bounc	0abB
_bounc .	0abB
_box	0aeB
_box is	0aeAfA
_brave	0a5A
_browser	0a3a6B8A
_browser .	0a6A
_bus	0A
_busines	0a2BdA
_busines days	dA
_but	0a2A6AeA
_but i	0aaA
_buy	0A
_buyer	2D
_by	0D2a5a7a8c
_by a	0B
_by the	5A7a
_by you	0a1AaA
_by your	bB
_c	0C
_call	0A4A7abbcBebfa
_call .	0A4a
_call 0	aA
_call us	0Aea
_came	3a4A
_can	5A6a8A9Aabfa
_can't	0A1A7A8a9Aba
_can't get	1B
_cancel	0b5AaAcBda
_cancel .	0bcBeA
_cancell	cadCea
_card	0a2d3a4a6a7a9AaAbDcadBecfA
_card .	0adBfA
_card for	0abA
_card is	9B
_card number	dA
_card was	bB
_carrier	0aeB
_center	9A
_centr	0a2C
_chang	0D1C2B3a4a5b8a9afa
_chang on	0A
_chang to	1C
_chang 。	0b1B2A
_change	2a4a5A7B9aaabacA
_change or	0Caa
_change the	0A
_change your	6A7B
_charg	aA
_charg $	0aaBcAda
_charge	0c2a9aaAbE
_charge of	0aeA
_charge your	bA
_check	0B3a6Aea
_choose	fA
_choose a	0b8A
_chosen	0afB
_chrome	6A
_claim	0c9aaadCeafD
_claim your	0afA
_clearan	0beC
_clearan .	0aeB
_click	0A6A7Baa
_clos	0A9A
_close	0A
_clubcar	0afC
_co	0bbAeA
_co .	0abA
_cod	1A3F4c8c
_cod .	3B
_code	2b4B5b6a8C9aaaea
_code #	3A
_code .	4A7A8a
_code 0	8A
_code :	3b8C
_code for	0a8B
_code is	8C
_code to	0a1A3c4B7A
_code you	0a8A
_code 。	8C
_coffee	fA
_collect	bB
_com	0A1C3a5a7Aea
_com 。	1A
_come	0CeA
_comment	0B
_communi	9A
_company	0A
_complet	0AfA
_complet the	0afA
_confirm	4a8CaAbacadA
_confirm .	0C4a
_confirm your	0b8B9A
_contact	1A
_continu	cA
_copy	0A
_corner	0B
_correct	eA
_cost	0AbadA
_could	0A
_could not	0a
_couldn'	0bbAeC
_couldn' charge	bB
_coverag	0bcB
_create	7A
_credent	5A
_credit	dA
_current	7A
_custom	0aeC
_custome	0A3a4bfa
_custome 。	0A3a4bfa
_d	0d8afC
_dark	0a7A
_date	eA
_date .	0adA
_day	eB
_days	2B9BaadB
_days .	0A2AcadA
_deactiv	2A
_dear	2A3a4b8A
_dear custome	0A4b9A
_dear seller	0a2C
_dear user	0acA
_debit	0abBcA
_decembe	0C2a
_declin	0AbB
_delay	0aeB
_delet	3A9A
_deliver	8abacAeE
_deliver attempt	eA
_deliver your	eA
_deny	0b3A6B
_deposit	1a2C
_deposit method	2A
_desk	0A5B7a
_detail	0a2AdC
_detect	0a6C
_develop	0B9a
_devic	0A7a
_device	1a5C6C7a
_device :	6A
_dhl	eD
_did	0b1A4a8AaCea
_did not	0b1A8AaA
_did you	3AaB
_didn't	0a2A9aaD
_didn't ask	4a8A
_digit	1a7a8CeA
_direct	0abB
_direct debit	0abB
_disabl	9A
_disburs	2A
_disney	bA
_do	0D7a8aba
_do ?	0A3a
_do anyth	5B
_do i	0B
_do this	1A
_does	0A1A
_doesn't	9B
_don't	4B9aaAbacadCea
_don't know	0b2AdA
_don't recogni	0aaA
_don't share	0a4A
_done	0A
_dont	0a3AaA
_door	4aeB
_door code	0A4a
_down	bA
_downloa	0A
_dozen	0A
_dozen of	0B
_driver	eC
_drop	0A
_dropbox	0a7A
_due	9AeB
_due .	bB
_due to	0b9A
_duo	0B
_e	0B1A2a6a7BeafA
_e mail	0BbafA
_earn	0Cfa
_ebay	0b2C
_edit	2B
_eligibl	0adA
_else	0A3A8A
_email	0b1E2a3a4b5a6b8CbacAeA
_email addres	1B
_email and	1B
_email is	1A
_end	1A2A4A8acA
_end in	0b1A4A
_ends	0acB
_ends on	0acA
_enjoy	0B
_enter	0a1a3b5A6B7a8D
_enter it	0a8B
_enter the	0a6A8A
_enter your	6A
_etc	9B
_etc 。	9A
_etsy	0b2C
_eu	eB
_even	3A4A
_every	3C4a
_example	0f1C3c4b7A8A9AbAcadAeB
_example .	1B9a
_example 。	1A
_excep	0aeB
_except	0A
_expir	3a7B8a
_expir in	4A
_expire	0afE
_expire on	fA
_faceboo	0b3A
_fail	0A
_fake	0C
_faq	0B
_fee	bAdaeB
_fee .	0aeB
_field	0B8a
_fill	7AdB
_fin	0a2AbC
_final	0A
_find	0AbafA
_fine	0A2a
_finish	0a8A
_firefox	0a6B
_first	0B5A
_five	0B
_fix	0A
_flagg	0a2B
_flat	0A
_flight	0adCfA
_follow	3a8A9C
_for	0B1a2a5B6c8a9abBdAeafA
_for $	cB
_for 0	cA
_for a	0A4a8adBeafA
_for confirm	0a6A8A
_for it	8B
_for october	0B
_for securit	7B
_for the	2AdAfA
_for this	4A8a
_for your	0a1A2a3B5B8c9abBcb
_forgot your	7B
_forgott	8B
_forgott passwor	8B
_form	7adB
_forward	0C
_found	9A
_fraud	4AaA
_fraud team	0a4A
_free	0B2aaacCdafB
_from	0C2A4b5a6E9aabbbcbeb
_from 0	0B
_from a	0a2A3a6C7a
_from amazon	3B8A
_from monday	0A
_from my	5AfA
_from the	3A
_from your	1BfA
_front	0A
_full	0a2AdA
_fund	2A
_game	0A
_garage	0B4a
_gate	0A4a
_gave	0A9A
_gb	0AbA
_genuine	0B6a
_get	3a4a7A9abacadCfA
_get a	0adA
_get in	1A
_get it	dA
_get the	0A
_gett	0D3aaa
_gift	4afE
_gift card	aAfB
_give	0b2a4AaaeC
_give us	8A
_gmail	1A
_go	2A7B8abAca
_go to	2A7A8a
_goes	0aeB
_goes back	0aeB
_good	0A9A
_google	0a6B7a
_google account	7a9A
_got	4B8AdbeafA
_got a	3a4B
_gov	badB
_great	0B
_guard	0a3A8A
_guard cod	3B
_h	9A
_hack	0B
_had	3B
_hand	eA
_hang	0B
_happen	0A
_happy	0B
_has	1C3A4b6b8c9BbadAfb
_has been	1B6b9Bfa
_hasn't	9A
_hav	bA
_have	0b2b7A9BabebfA
_have 0	0afA
_have a	0A8A
_have been	0a1A2A7A9afA
_have to	cA
_haven't	0a2A7AaA
_hear	0A9Aaa
_heard	aB
_heard of	aB
_held	0beC
_held at	eA
_hello	0b
_hello 。	7A
_help	0E3a7a
_help :	0A
_help desk	5B7a
_her	0B
_here	0a2A8B9a
_here .	0a2AfA
_here is	8B
_here'	3a4a8D
_here' how	8A
_here' your	0a8C
_hi	2AcAdA
_hmrc	0abAdA
_hmrc :	bA
_hold	0c9BeB
_hold 。	2A
_hope	0A
_hotmail	1D6a7a
_hotmail .	1B
_hour	0b3D4a7A9Adaea
_hour .	0b3C
_how	0H1a5a7b9aea
_how to	0BdA
_how you	7a8A
_i	1b4a6a7A8BaAbAdaea
_i can't	1A7A8a9A
_i didn't	2A
_i don't	aA
_i got	8A
_i have	0a7a8AfA
_i never	5A6a
_i should	0a
_i was	0c3A4AeA
_i wasn't	0a4A5B
_i'll	0B4a
_i'm	0a3A
_i've	0c3CaBda
_icloud	0A6AaabB
_icloud 0	bA
_id	0b1A2A4a9AeA
_id .	3A
_id :	0A1A3a4a
_id 。	0b1C2A
_identit	9A
_if	3a4A6C7aaBbacAea
_if not	0a
_if this	6B
_if you	0b4AcAebfa
_ignore	6A8B
_ignore this	0a8B
_importa	7A
_in	2A3A5A6A8babeb
_in .	3a7A
_in 0	0a4A6a7A9Aaa
_in ?	0b6A
_in a	0A3B5a
_in alert	0A6a
_in and	0a1A9A
_in attempt	6A
_in from	6A
_in my	0b5AaAfa
_in on	5A
_in our	0afB
_in request	6B
_in setting	2A6a
_in the	0Bdaea
_in to	1b6D7a8A
_in until	7B
_in with	6a
_in your	aadA
_inbox	5A
_info	0A
_informa	2a6A9CbA
_instagr	0a1A
_instead	0A
_instruc	9AeA
_into	7a8BdA
_into the	0a8AdA
_into your	0a8A
_invoice	aAcAdaeA
_ip	1a6D
_ip :	6A
_iphone	0b3A6BaA
_iphone 0	6AaA
_is	0C1a2c5a6b7a8A9BaaeB
_is #	0B4b
_is .	2A8A
_is 0	4C
_is :	0a3A
_is a	2A9AbA
_is confirm	0B4a
_is delay	0beB
_is held	0aeA
_is it	0a
_is now	0B
_is on	2adA
_is ready	0CdA
_is wait	0b
_is you	0a8A
_is your	0a3A4A
_isn't	0a1B2AaAea
_isn't mine	0a1BaA
_issu	0a5AdB
_it	0b1a2a3c5B7A8D9Caacb
_it .	0a3a4A5a8Aea
_it by	0B
_it in	8A
_it is	8B
_it says	9A
_it ship	0A
_it to	3a4B
_it was	0A
_it will	9A
_it with	4A
_it's	0A1A3a7a
_item	0A2AcadA
_item .	0aeA
_item you	0AdA
_its	badAeA
_its way	dB
_jobs	0B
_jp	0a7AbA
_june 0	0afA
_just	2a4B5A6A7a8a
_k	5A
_k 0	0a5A
_kd	5A
_keep	1a3B4a5b6a7BcA
_keep it	0bdA
_keep your	9acA
_key	0B
_kim	0Cda
_kind	dA
_know	0b1AaCea
_know .	aA
_know what	0aaA
_l	eA
_lapse	fA
_laptop	aAda
_last	0C8a9abBcaea
_last night	0A
_late	fa
_later	3A9a
_leak	0B
_lee	0B
_let	0A8aaA
_let us	aA
_library	0A
_like	3AdaeA
_like a	0a2A3A
_limit	0A9A
_line	0b3AdA
_line 。	0adA
_link	0A2a7AbA
_link .	bA
_linkedi	0a7A8A
_list	0A2C7Aea
_list .	0A
_listing	0a2E
_liv	0a5AbadA
_loca	0b2A6B
_loca .	2B
_loca :	0a6A
_lock	0B1A2a9C
_lock .	9B
_log	0b2A4acA
_log in	0a6a8AcA
_logg	6A
_logg in	6A
_login	1A4A6A7c
_login .	5A
_login code	0a
_longer	0a1B
_look	0B1aaB
_lost	0B8AdaeA
_lost £	0B
_love	0B
_m	3A4aaA
_m 0	aA
_macbook	aA
_made	1A5BaB
_mail	0A1A3a4b6a8Daabb
_mail .	0a1D
_mail from	8A
_mail me	0a8A
_mailbox	7A9A
_mailbox is	0a9B
_make	0c1A7AfA
_make a	7B
_make this	0aaA
_manager	0C7a
_many	3B7A
_march	6A
_march 0	6A
_masterc	cadA
_may	0A5a7A8a9aaacB
_may 0	0acA
_may be	dA
_may have	7A
_mc	0a9A
_mcafee	0acB
_me	1aea
_me .	6A
_me a	8A
_measure	7B
_meet	0A
_members	9abAcD
_members .	0Aca
_members is	cA
_members renew	cA
_members will	cA
_merchan	2A
_messag	0B
_message	7a8A
_message .	8A
_method	1adA
_microso	0a8B
_microso account	1A
_midnigh	0a3A
_might	0B
_mil	fC
_mil vanish	0bfB
_min	5A
_min .	5A
_mine	1BaBea
_mine .	1B
_minut	0A3C5C6a7aea
_minut .	3A5C
_minut and	3A
_miss	0beE
_miss you	0aeB
_mistake	0a9A
_mobile	0a1B
_monday	0C4a
_monday .	0A4a
_money	0b9AaadCfa
_money .	9A
_money back	0adBeA
_money is	0adA
_month	0C4a8AcAda
_month .	0A4a
_more	9AdAfa
_more .	7A
_morn	0A
_most	0Bda
_mov	0C1a
_much	dB
_multipl	3A
_music	0A
_must	0c7CeA
_must be	0a7A
_my	0e1A2A4A7a9BaAcAea
_my account	3AaB
_my amazon	aA
_my bank	0b9A
_my card	0abAdB
_my email	1A7a8A
_my inbox	5B
_my old	0a2A
_my own	1A
_my passwor	1A3a5a7A
_my prime	cA
_n	aA
_name	8AaA
_near	6B
_need	1a5a7BaadCeB
_need :	0adA
_need to	7A
_need 。	0aeB
_net	1A
_netflix	bA
_never	0B3a4B7a9aaAdb
_never ask	0B3a
_never call	0a4A
_never used	0a6A
_new	0D2A3a4a5a7D9caabadbeAfb
_new device	6A
_new login	6A
_new one	0c7C
_new passwor	7C
_new sign	6B
_next	0B1a5b6a7C8a
_next time	5a7C
_night	0A2a8A
_nine	0B2a
_no	0A1B3a4b5a6A8abacaeA
_no longer	0a1B
_nobody	0beB
_nobody was	0aeA
_none	0a3A
_norton	cA
_not	0e1C3A4A6BaCbadbfb
_not be	2A
_not you	0b1B
_noth	8BdA
_notic	3A6A
_notic a	6A
_notice	0b9AcAeA
_notice :	0a9A
_notific	dA
_nov	0B
_nov 0	0A
_now	1A5A8b9aaabAeA
_now to	bBda
_nowhere	9A
_ntt	bA
_number	1C2a3A7a8A9baa
_number .	0B8A
_number end	0b1A4A
_number on	1A
_number to	cA
_o	8A
_october	0B
_of	1b3B4a6baBcadA
_of $	aBbA
_of 0	0a8AeB
_of a	8BdA
_of the	2C
_of this	0a9A
_of your	0c2A5AdAfA
_off	0A6acB
_off .	9A
_offer	0B
_office	eA
_officer	2a4B
_often	0B
_old	1B7B8a
_on	0B1a3a4a7A9aaabacCeAfA
_on .	0A
_on 0	8acEdaeafB
_on a	7A8A
_on hold	0c2A9BeA
_on its	0AdA
_on may	cA
_on my	0b1B2AaA
_on saturda	0A
_on the	7AdaeA
_on this	0A4A
_on your	0c2A3A6a7A8adA
_once	5A
_one	0a5B6b8A9cbAeA
_one .	7B
_one of	0adA
_one time	3a4A5A7aeA
_online	0A5A7A8a
_only	0a3a4AfA
_open	0D1a3a7a8A
_open setting	0B
_or	1b4a8c9AaacAdaeB
_or deny	6A
_order	5a8a9BaEbAcafb
_order #	0aaA
_order confirm	0B
_order for	aB
_order in	aB
_order is	0Aea
_order was	0aeB
_origin	0abadA
_other	da
_otp	5a8A
_otp .	3A
_otter	0a5A
_our	1c2c5a6a7A9CaAbbdAfA
_our communi	9A
_our fraud	0aaA
_our securit	0A9a
_out	0a1A3a4B8a9AbacA
_out and	1A
_out of	9A
_out tomorro	0bcB
_outlook	1A
_outlook .	1B
_over	0A3B8acA
_over the	3A
_overnig	0a9A
_owe	bAdA
_owed	0aaadD
_own	1A5A
_owner	0b2C
_p	0bfB
_p 0	fA
_package	badaeC
_package was	0Bea
_page	6a8C9A
_paper	5A7a
_parcel	eC
_parcel is	eB
_pass	0A
_passcod	0A3b7A
_passcod is	0b7B8A
_passkey	1B6a
_passkey was	0a1B
_passphr	0a5A
_passwor	2b5B7D9baabacadafb
_passwor .	1a5a6A8C
_passwor :	5C8a
_passwor expir	7A
_passwor for	5C
_passwor has	5A
_passwor is	5B
_passwor manager	0A
_passwor need	eB
_passwor on	0a5A
_passwor otp	8A
_passwor reset	0a7B
_passwor the	7C
_passwor to	5B8a
_passwor was	7B
_passwor 。	0a7B
_past	3A8a
_paus	0a2C
_pay	0a1b2a3a4A6a8aaabGeBfa
_pay $	0acA
_pay .	0a9AbB
_pay informa	0AbA
_pay it	0adA
_pay of	bAda
_pay 。	bC
_payment	0A2B
_payout	1a2E9ada
_payp	0c9AaB
_paypay	3AdA
_paypay :	3A
_paypay 。	4A
_pc	6B
_pend	9AdA
_people	0B7A
_per	1A
_perform	2B
_permane	0b9B
_permiss	2B
_person	0B2a
_phish	0B
_phone	0A1A2a3C7b8a
_phone .	0A3A
_phone number	0a1C3a
_photo	0A
_pick	7BeA
_pick a	0b7AeB
_pin	4A8A
_plac	0aaA
_place	0b5AaB
_place this	0aaA
_plan	0baabAcD
_plann	0A
_please	0b5B7A8AaabAcbfb
_please change	0b5A7A
_please give	0a8AeA
_please tell	0a9AaA
_please update	bA
_please use	0a8B
_plus	3A
_pm	0E2a8a
_pm .	0B2a
_point	0bfG
_point on	0Bfa
_point will	0afB
_policy	0Bda
_polite	0B
_post	eB
_pq	8A
_precau	7A
_pres	aA
_price	0A
_primary	1A
_primary email	1A
_prime	0AcC
_prime members	cB
_prime video	0A
_pro	0aaA
_problem	0a9AbA
_problem with	0abA
_proces	9A
_proces your	9Ada
_process	dA
_product	0b2AcA
_profile	0a9AfA
_prompt	6a
_protec	0b7AcB
_protec 0	0acA
_protect	7B
_protect your	7A
_prove	0b8A
_provid	0A2a
_pull	0B
_pull request	0B
_purchas	aD
_purchas of	aB
_put	0c9A
_questio	fA
_r	0a8A
_raffle	0bfB
_rate	0B
_re	9A
_read	0B3a4C7a
_read it	0a4B
_ready	0BdA
_reason	0b7B9A
_rebate	dA
_recall	dC
_receipt	0DaAcbda
_receipt from	0Bca
_receiv	0C7a8Abafa
_receiv a	7a8Afa
_receiv your	0Cda
_recent	6A
_recogni	0aaA
_recover	0A1A
_redeem	0afC
_redeliv	eA
_refund	2aaabbdIeafa
_refund $	dB
_refund are	0Ada
_refund for	dA
_refund is	0adB
_refund no	0adB
_refund of	0adD
_refund you	0adA
_registe	9A
_remain	9A
_reminde	0A
_remov	1A2A7a
_renew	0aabcHdbfa
_renew for	cA
_renew month	0Bca
_renew on	0acB
_renew 。	cB
_rep	0baAeA
_rep stop	eB
_replac	1C
_report	0D2a
_request	0a1A2b3C4b5A6A7c8BdA
_request for	3B
_request to	7a8C
_request 。	0a3B
_requir	2a7C
_resched	0B
_reset	0d1A4a7D8B
_reset requir	7B
_reset your	5a7B8A
_resett	7A8A
_restore	9B
_retry	0B
_return	0B2aaacadBfa
_return .	0Cdb
_return it	0adA
_return to	badBeA
_review	9B
_reward	0afE
_reward point	fA
_right	0a1A7Aba
_ring	4Ada
_rms	2C
_rms id	2B
_rms 。	2A
_roy	eA
_rul	0a9B
_runn	eA
_runn late	eB
_runs	0bcB
_safe	7BeA
_safety	0adA
_said	0C9adA
_said .	0B9a
_sale	2Ada
_same	1a3A7A
_same .	0A
_saturda	0B
_saving	4B
_saving .	0a4B
_say	0A9abA
_says	0a1A2a4a8a9AaAbAdb
_says i	bB
_says it	0afA
_scam	0B
_scammer	0B
_schedul	0B
_screen	0A
_search	0A2A
_sec	2A
_secure	4A6A
_secure your	4B
_securit	0C2a4C5a8a9baa
_securit cod	3B
_securit reason	7B
_see	0C2A4a6abadA
_see the	2A
_see you	0A
_see your	dA
_select	fA
_sell	2D
_seller	0a1a2G6a9aea
_seller account	0a2E
_seller centr	0a2C
_seller 。	2A
_send	0A5a6a8c9AaadC
_send a	1A7A8a
_send it	0adA
_send or	9B
_sender	0aeB
_sender .	0aeB
_sent	0b3B4C5B7b8aaB
_sent a	aA
_sent to	0c3B4BaA
_servic	0C5A
_service	0A3abA
_set	3a7C8a
_set a	7B
_setting	0C1a6b
_settle	bAda
_shar	0B
_share	4B
_share it	0a4A
_she	fA
_ship	cadaeC
_ship is	0aeB
_ship to	0aaB
_shipp	aAda
_shop	0A2D9a
_shop'	2C
_shopify	2B
_short	3BfA
_should	3beA
_should i	0B3b
_show	0A1B3a
_show an	1A
_sign	1A2a6Bbadafa
_sign in	1A2a6B
_since	3C4a7A8a
_single	3a8B
_single use	0a8B
_site	7AaA
_six	4a7a8AeA
_six digit	7a8BeA
_slot	eA
_slot .	eA
_small	0A2a
_sms	4B8a9afB
_sms 。	3BeA
_so	3b9Bea
_so that	bA
_softban	0a4A
_sold	0Cda
_sold !	0B
_some	9B
_somebod	0c1A6A7b8B
_someone	1a4A6D7a
_someone has	0a2A3A
_someone who	6A
_someth	3A
_soon	cA
_soon 。	cA
_sorry	eB
_spam	0A
_spr	0AdA
_staff	2B
_star	0B
_start	0D2a
_state	0C9Abafa
_stay	0D1afA
_stay the	0A
_steam	0daB
_steam guard	0a3A8A
_step	0B4B5a8a
_step verific	0A4A8a
_still	0A
_stock	0C
_stop	3C6a7a8aeA
_stop it	aA
_stop to	eB
_stopp	6A
_store	0a2C6afB
_store owner	2B
_storefr	0a2B
_street	9aeB
_submit	0a2AdB
_subscri	0cbBcC
_sudden	0a2B
_sunday	fA
_support	2A3A
_survey	0afB
_suspend	0B2a
_suspici	0A9A
_suspici activit	7A9A
_swapp	0a1B2a5A
_swapp .	0b1B
_switch	cB
_t	0c6AaAfB
_table	0A4a
_table for	0A4a
_tak	0A
_take	0B3ada
_talk	0B2a
_tax	0bdD
_tax refund	dA
_tea	0C2aea
_tea .	0Aea
_team	aA
_tell	aA
_tell me	bA
_tell us	0c9AaAeA
_temp	5C
_temp passwor	5B
_tempora	1a2a5H6a7b8b9A
_tempora passwor	0A5E7b8a
_ten	0A3B4a5Ada
_ten minut	3B5A
_test	0B
_text	1a3B4C6a7a8a9aaabAda
_text me	0a4A
_text message	0B
_th	0afA
_than	dA
_thank	0E7Abadc
_thank for	0B1A
_thank you	0B7Ada
_that	0B2A3a5a8adAfb
_that i	0a2A
_that it	8A
_that my	eB
_that you	0a6AdA
_the	0C1C3a6b9cabcbdaeC
_the account	1A9A
_the addres	eA
_the app	0Aea
_the bank	1a2CdA
_the card	0b9AbAdA
_the cod	1A
_the code	0a3a4B8B
_the deliver	eB
_the driver	0aeB
_the email	1B
_the follow	8B
_the help	5B7a
_the last	0b3B
_the new	0B
_the next	5a7C
_the number	3a6A
_the one	3a4A
_the package	eA
_the page	0a7A
_the passwor	8A
_the phone	0a1A3A
_the post	0aeA
_the same	1a3A
_the sender	0aeB
_the sign	0a1C6a
_the six	eB
_the street	0aeA
_the tempora	5B
_their	0B3a
_them	0A3B6b7b8acbdaeafE
_them .	2A5A
_then	0C4A7a
_there	aAbA
_there'	0bbA
_there' a	0abAeA
_these digit	0b4A8A
_they	6a7a8a9AaabAcaeA
_they'll	0adAfA
_think	0B2a9A
_third	0a8A
_thirty	0a3C
_this	0a1B2b3c4A5B7a8A9AaCdbea
_this ?	0aaC
_this code	0b4A8B
_this email	8A
_this is	0b7A
_this message	0a
_this month	4a8A
_this order	0aaB
_this purchas	0aaC
_this was	1A6A
_this wasn't	6A
_this week	0A
_three	0E4a9ada
_through	0abC
_throwaw	0a5B
_thursda	0Aaa
_tim	0a3D
_tim in	0a3B
_time	0A1a2A4A6a7B9b
_time .	0A
_time cod	0B
_time code	0A3a
_time passcod	8A
_time passwor	0a3A8aeA
_time you	5a7C
_timelin	0Ada
_tip	0B
_to	3d4A5a7B8B9adA
_to 0	0C6a
_to a	3aaAba
_to an	1AaB
_to ask	4A
_to avoid	bDda
_to be	0A4a7A9aeA
_to cancel	0aeA
_to change	7B
_to claim	0bfB
_to confirm	8A
_to deliver	eA
_to do	0A
_to finish	8A
_to get	0a
_to hear	0Baa
_to keep	0a7AcA
_to log	0a8A
_to make	7A
_to me	0A
_to our	4A
_to pay	0abA
_to protect	7B
_to prove	0a8A
_to read	4A
_to receive	fA
_to renew	cA
_to reset	5a8C
_to send	0d9BeA
_to set	7A
_to sign	0a1a3a6D7aeA
_to stop	aA
_to the	0AeA
_to this	0afA
_to update	7A
_to verify	8A9a
_to visa	0B
_to you	0a3A
_to your	0b1B3A6A9aaabbdBfB
_today	3A4a5a6a9acAdaeB
_today .	0A6a9aca
_today and	0aeA
_told	cA
_toll	bC
_tomorro	0a7BaabAcCda
_tomorro .	0a7BaabAcAda
_tonight	0B5A9a
_tonight .	0A5A
_too	0b3BdB
_too many	0a3B
_took	0A
_top	0B
_tot	0AcA
_tour	0Bea
_track	0AeA
_travel	0A6a
_tri	0a7acCeB
_tri to	6AbAeA
_trip	0A
_try	3A8aeB
_try again	0b3AeB
_try to	0a6A
_tuesday	0B
_turn	0b7AbAcA
_turn off	0a1AcA
_turn up	0a7A
_tv	5B
_two	0C3a4A7a8aaBda
_two step	4B
_two year	9A
_type	8A
_uber	0A3A4a
_unable	eA
_under	2B
_unles	0abAcAda
_unles i	cA
_unles you	fA
_unlink	0a1B
_unlock	9B
_unpubli	0a9B
_unsafe	0a7B
_until	0a5a7A9CaacAdaeA
_until i	7A
_until the	0aeA
_until we	9B
_until you	0a
_unusu	9A
_up	0Cebfa
_up on	0a7B
_up to	2AdA
_updat	1E
_update	1a2a5a7BbD
_update your	bC
_upload	9A
_url	0A
_url 。	0A
_us	9aaBbaeA
_us .	aA
_us know	aA
_usd	0AaAda
_use	1a2a5A8B9Bdaea
_use code	0a8B
_use it	0a
_use the	3A8A
_use this	0a5A
_used	0b1a2A5A6B9AaadA
_used .	dA
_user	2B7AcA
_user .	7A
_usps	eB
_usu	5A
_valid	3a4A
_valid for	4A5A
_vanish	0bfB
_verific	3B4A
_verific cod	3B
_verific code	3b4A8B
_verific text	0a3B
_verific 。	4A
_verify	0a1a2B3a8B
_verify your	0b2A8B
_via	0a
_video	0B
_view	0A
_violat	0a9C
_violat our	9B
_visa	0AbAcadA
_visa 0	0Bca
_visit	7A
_voucher	0afB
_vpn	0C6a
_w	4A8A
_wait	0a4adB
_wait .	dA
_wait for	0beA
_wallet	0a9A
_want	0b7AcAdA
_want to	7AcA
_warn	0B
_was	0b1C2A6B9cbAcbeAfb
_was add	1A
_was chang	0a1B2B
_was charg	0A
_was declin	bB
_was deliver	0Bea
_was in	0aeA
_was not	0a1A
_was replac	1A
_was return	bC
_was sent	0b3B
_was suspend	0B9a
_was swapp	0b1B
_was used	6A
_was you	6B
_wasn't	0b4A5C6A7aba
_wasn't you	0a6B
_watch	0A
_way	bAdA
_way to	bA
_ways	0B9a
_we	0c1b3A6B9CabbCcadAeAfc
_we can	0a1A4A
_we couldn'	0abA
_we have	2b9A
_we made	0a5B
_we miss	eA
_we need	0b7AeA
_we notic	0a3A
_we receiv	7a8B
_we tri	bA
_we will	0A8a
_we'll	3a4AaabAdAeA
_we'll try	0abAeA
_we're	0acadAeB
_we're sorry	0aeA
_we've	0b6a7D8a9AbadAea
_we've just	0a1B
_we've receiv	0A
_we've reset	7A
_we've updat	1A
_web	7A
_web .	0a7A
_week	0E2a9a
_week .	0B
_weekend	0B
_welcome	0B
_welcome to	0A
_were	0a1A2C5afA
_were add	0a2A
_weren't	0AbA
_what	0F3a5b7b
_what to	5adA
_whatsap	0b4AfA
_when	0B
_wheneve	0A6a
_where	0a2A
_which	0A
_while	0a
_who	6B7a9Bda
_who you	0a9B
_why	0C3a
_will	0b6a8a9AbBcBeafB
_will arrive	0B
_will be	0a1a9BbAcAfA
_will never	0B
_will renew	cB
_will send	7AdA
_window	6C8A
_with	4B5A6a7c8A9Adb
_with a	0b
_with anyone	3A
_with my	4A
_with passkey	0B
_with the	9Aea
_with this	5A
_with us	fA
_with your	eA
_withdra	0b8A9BaA
_within	0a5A9A
_within 0	0bdA
_without	0B
_won't	0a4a7B9A
_won't be	9A
_won't work	0a7B
_word	0C
_work	2a4a5A6b7C8adB
_work .	0a9AfA
_work days	dA
_would	eA
_write	0B
_wrong	eA
_x	0b9A
_x 0	0a8A
_y	0aaA
_yahoo	4A6A8a
_year	0B2AaacCdaea
_yes	6A
_you	2a4a6A7A8A9BbccadA
_you $	dA
_you .	0C3A7abaea
_you ?	0d2A6A8B
_you a	9adA
_you are	0b9BdB
_you ask	1Aaa
_you can	1a9Aaa
_you cancel	cA
_you did	0a1A
_you didn't	1A
_you don't	dA
_you for	8AaA
_you get	8A
_you have	0a1a2a9Aaa
_you know	0A
_you might	0B7a
_you must	7A
_you need	0b7A
_you please	0a6A8A
_you short	0a5A
_you sign	0C5a6a
_you use	0A
_you were	0bfB
_you will	0a1A5A7a
_you you	9A
_you 。	9A
_you'll	5a6a7B8acC
_you'll be	cB
_you're	0AaadBea
_you've	2adafC
_you've been	0afB
_you've got	0AfA
_your	0b1A2B7AabbAfA
_your 0	0afB
_your ?	0aaA
_your account	2b6C9BbbeafA
_your amazon	1A9AaaebfA
_your annu	cA
_your apple	0a3A6A
_your authent	0a1A
_your balance	0bdB
_your bank	0abC
_your card	bDca
_your code	0A
_your deposit	2A
_your direct	0cbBdA
_your dropbox	0a7A
_your email	7A
_your free	cB
_your google	7a9A
_your identit	9A
_your item	eA
_your linkedi	0a8A
_your listing	2B
_your mil	0afA
_your money	0adBeA
_your new	0B
_your one	0b8B
_your order	0aaBbAeA
_your own	5A
_your package	eB
_your parcel	eB
_your passcod	0b7B
_your passwor	0a5b6C7E9a
_your pay	0BaabCdbea
_your payout	2A
_your payp	0a
_your phone	3A
_your point	fA
_your receipt	0Cca
_your refund	0bdE
_your request	1B
_your return	0AbadA
_your securit	7A8a
_your sell	2B
_your seller	2C
_your ship	0aeC
_your shop	0a2B
_your sign	1A
_your steam	0a
_your store	2C
_your subscri	0abAcA
_your tempora	0a5D
_your verific	8A
_your voucher	0afB
_z	0aeA
_zz	1B
_£ 0	2acBdB
_。 !	0A
_。 "	0A
_。 #	3A4d7a8EaabAcA
_。 0	1a3A4a6aaa
_。 :	3b4a6A8C9ada
_。 ?	3A
_。 a	2A8A
_。 after	0bdA
_。 as	0a1A6a7A
_。 dear	2A3a4b8A
_。 didn't	0baB
_。 e	0a7B
_。 for	0b4A7A8aeA
_。 hello	0b
_。 here	0a8B
_。 here'	8A
_。 hi	0a2AcAdB
_。 i	0B
_。 icloud	bA
_。 id	0a1B
_。 if	0a5a6A7A8a9A
_。 please	bA
_。 rms	2B
_。 someone	6A
_。 thank	7A
_。 the	0a1C9a
_。 this	0a2A8A
_。 to	0b5a7A8CfA
_。 update	bA
_。 we	0a1a3AbBdA
_。 we've	0b9AdB
_。 you	dA
_。 your	0c4a8B9BaAbAcBdaea
_。 。	0C1a3A5a7aaBdc
あった	0a
あと	0A
あな	3a4Ada
あり	0A9aca
ありが	0A
ありま	0a4A6A9aca
ありまし	1a6AaA
あります	0a1A9afA
ある	3a7AbA
ある>	5A
あるた	7A
あるため	7A
いい	0A5Aea
いいた	0a5A6a
いいただ	0b5A
いう	0A3a5a
いうメ	0bfA
いえ	6A
いえ>	6A
いお	0aeA
いか	0B
いが	bAca
いく	0a
いくだ	0a
いし	5aaA
いして	7A
いしま	aA
いします	aA
いた	2A3a5A6b8aba
いたし	0b1A2A5A6a8abadB
いただ	5A7A8a
いため	9A
いたら	0A
いつ	da
いて	1a2A3B4a6a7b9AaabA
いて>	2A4a
いてあ	0a5A8A
いてある	0abA
いてい	3A
いで	2a3A4A
いでく	4A
いです	3AfA
いです>	fA
いと	4a8abB
いな	2A3a7a8A9aaBeA
いない	3a7a8A9aaB
いない>	0b3a4AeA
いないか	0A
いないの	0A
いない場	1AaA
いに	0aaA
いの	0A8A
いのに	0A8A
いのに>	0a
いま	1a2A6A7abafA
いまし	1a
いました	1a
います	3A
います>	3A
いませ	0c8B9AbadA
いません	0b4A8A9AbadA
いよ	0A
いよう	0A
いる	3A4abA
いん	0Aea
いんだ	0A
いコ	3A
いコー	3B
いパ	0a1A7A
いパスワ	0a7A
い合	eA
い場	0b1B6B9AaAda
い場合	0c1B6A9AaAda
い場合は	0b1B6B7baAda
い情	bA
い戻	badB
い方	0B1A2abAcAeafa
い方>	0A
い方法を	bAcA
い物	0A3a4A
い端	6A
うか	aA
うか>	aA
うち	0AaafA
うと	4a6A8A
うとし	0c6A
うとした	0b7A9A
うな	0A
うに	7A
うにな	0B
うに言	0a9AdA
うの	0Aca
うメ	0bfA
えが	0baA
えがな	0a
えき	0a4AdA
えた	3A6A
えて	3BbA
えてい	bB
えの	aA
えま	7AcA
えます	cA
えます>	cA
えら	1B2A
えられ	1B2A
えられて	0a1A
えられま	0a1A
える	3A
おき	3A
おす	0B
おり	9AbAfa
おりま	0a9BbAeA
おります	9BeA
お使	0b5A
お取	8A9A
お取引	9A
お受	fB
お受け取	0afB
お客	0b4b6A7A8B
お尋	8A
お届	eB
お届け	eB
お届け先	0aaA
お引	bA
お待	0A
お待ち	0A
お心	0a
お心当	0a
お忘	8A
お戻	0adB
お手	2a9B
お手続	0a9B
お持	fA
お持ちの	fA
お支	0bbCcAeA
お楽	0B
お申	dA
お申し	dA
お知	3a8A
お荷	0AeB
お荷物の	eB
お試	3A
お詫	dA
お買	0A
お買い	0A
お買い物	0A
お返	0adB
お送	0A
お預	0aeA
お願	0A7AaAbA
かか	0A
かが	8A
かず	0A
かた	0B
かたる	0A
かっ	0AbB
かった	0AbA
かな	0A
かない	0A
かの	4A
かめ	0A
から	1b3B4b5a6A7C9aaafa
から0	0A
から>	1a6A7A
からの	0B6Baa
かり	daeB
かりし	0aeA
かれ	2A6abA
かれま	0abB
かれまし	0abB
が0	3A
があ	0a1a6A7A9aaAdA
があり	0a9a
がありま	0a9a
がある	0a7AaAdB
がお	6A
がご	6AcadA
がござ	0a6AdA
がで	0AbA
ができ	bA
ができま	bA
がと	0A
がとう	0A
がとうご	0A
がな	0b2A
がない	0a
がない>	3AcA
がま	bA
が不	0aeA
が何	3B4aaAea
が入	0A
が出	0A3a
が切れて	bA
が増	0A
が変	1B2AeA
が変わ	0B
が変更	0a1B2AeA
が変更さ	1B2A
が多	3A
が失	0Afa
が失効	0Afa
が完	0A1B
が完了し	0A1A
が届	0B3a4A8aeAfa
が届い	0A4A
が届いた	0A3a4A
が弾	0abB
が当	fA
が必	0b2A7B9A
が必要	0b2A7B9A
が必要で	0a7A
が書	0a2A
が未	0a
が来	0aeB
が来た	9aeB
が来た>	cA
が来て	9A
が発	5BbA
が発生	0abB
が確認で	eA
が私	0a1A
が税	0aeB
が終	cA
が見	1A
が近	cAfA
が送ら	5A8A
が連	0a3B
が連続で	0a3B
が遅	eA
が遅れ	0aeA
きた	0a8A
きた>	8A
きて	0a9A
きに	0A
きは	0A
きま	7A9AbBfa
きまし	3aea
きました	3a8A
きまして	0aaA
きます	0A
きます>	0B
きませ	8a9AbAeA
きり	3B
きる	0A
きを	0a
き続	3A
き落	0abA
き落とし	bA
ぎま	0a3A
ぎます	0a3A
ぎる	eA
くあ	0A
くお	0A
くて	0A
くな	7A
くなっ	3A
くなり	1A7A
くの	2A
くら	aA
けしま	0Aea
けします	0A
けて	0A
けで	0A3A
けでき	0Aba
けど	cA
けど>	cA
けな	0a9A
けない	9A
けま	0B8Acada
けまし	8AaA
けます	0C
けます>	0B
けれ	0b2A4AaA
ければ	0b2AaA
け付	2A8AaA
け先	0aaB
け取	dAfB
け取り	dAfB
こち	4a7A8A9AaAea
こちら	4a7A8A9AaAea
こちらの	4a8A
こと	0C2B5aea
こと>	2A4A
ことで	0A
ことを	6A
この	1A3b4A7aaCbadBeafa
このご	aA
このコ	3a4A
このメ	0AdA
このメー	0AdA
これ	bA
これま	7A
ころ	7A
こん	0a3A
こんな	3A
ござ	3a
ご不	0aeA
ご不在	0baAeB
ご入	8Aca
ご入力	8A
ご利	2a3a9A
ご利用の	0baA
ご利用を	9C
ご利用明	0Bca
ご協	0Bfa
ご指	0aeB
ご提	2A
ご本	0b4AaA
ご案	7a8BcAdBea
ご注	0A2a9aaA
ご注意	3A
ご注文	aAeA
ご注文の	0A
ご注文を	bA
ご登	0b1A5AbB
ご確	8a
ご確認>	aA
ご自	0a6A
ご自身	0a6A
ご覧	0B
ご請	0BbA
ご請求額	0B
ご購	0a9A
ご返	dB
ご返金	dA
ご連	aAda
ご連絡く	1AaA
さい	9afA
さい>	5A
さいと	0afA
させ	0A9A
させて	9A
させてい	9B
さっ	0A6A
さっき	6A
さま	0A
され	2A4a5a8a9AaabAdaeAfA
され>	0aeA
された	0a8aaa
されて	2A9AdafA
されてい	2AfA
されま	2A4a8acA
されまし	1A2AdA
されます	0b6AcBeA
される	0A5a6a9A
さん	0C
ざいまし	0B6A
ざいます	3a
しい	0a1A3acA
しい>	0b1AcA
しいた	0adA
しいパ	0b1A7A
しく	0C1A3A7a8a
しくお	1A
しくだ	0A3A
しす	dB
した	0A4acafb
した>	0A5Acaea
したか	6A
したが	eB
したと	7A
したので	0a
したら	7A9A
した覚	0a
して	3A4b5B8AcadAfa
して>	0aaA
してい	2A9afa
していた	7A
していな	aA
していま	8AeA
している	3A
してお	7A9A
しており	7A9A
してく	0b5B7Aaa
してな	8A
しても	3A
しと	0B
しな	2A9A
しない	0A9A
しないと	9A
しは	aA
しま	7a8cdBeafA
しまし	0a5B8bea
しました	0b5B8bea
しましょ	0A
します	0A1a7a8abAdBeafA
します>	0B1a6a7a8abAdBfA
しみ	0B
しみく	0Aca
しょ	0B
しょう>	0B
しよ	0a6A
しようと	0a6A
しを	0a
し訳	0adA
じて	0adAeA
すか	0A
すか>	0A
すが>	8A
すぎ	3B
すと	3Aea
すの	dA
すので	dA
すべ	0B3a
すべて	0A
する	0A1b2A3a4a5b7A8AaabbcBdA
する>	0a2AcAfB
するこ	2A
するた	8A
すると	cA
ずっ	0a3B
せく	aA
せて	9A
せてい	9B
せん	3Afa
せん>	3A4A9Abbfa
せんで	0abB
たい	9A
たお	eA
たか	6A
たか>	6A
たが	eB
たが>	eA
たけ	4A
たこ	0a3A
たこと	0a3A
たし	0c1A2A5A6a8abadB
たしま	0b1A2A5A6a8abadB
たしまし	0a5AaAdAea
たします	0a2AaadA
たた	0b9A
たため	0b9A
たため>	0b9A
ただ	5A7A8a
ただい	dA
ただいた	dA
ただけ	5Ada
たと	0a2A7AeB
たとい	0a
たとき	0B
たの	4A6AbAfa
たので	bAfa
たので>	0Afa
たのア	6A
たのアカ	6A
たは	0acA
ため	0c1b2A4b6a7D8A9BbadAeBfa
ため>	0c1a4a7D9BeA
ために	0A
ための	7a8C
たら	0B9Ada
たら0	0afA
たら>	0A
たり	1A7a9a
たり>	0A
たりが	6A
たりの	1A
たる	0B
たん	0A
た商	0A
た場	0A
た場合	0A
た覚	0a
だい	dA
だいた	dA
だきま	0a7A
だけ	0A1a4Baa
だけで	3A
だけな	9A
だけない	9A
だけま	0B
だけます	0B
ださい>	fa
だっ	dBea
だった	dA
ちの	fB
ちら	4a7A8A9AaAea
ちら>	9A
ちらの	4a8A
ち帰	eA
っき	6A
った	0D2B4a5b6a7a8aeAfb
った>	0B
ったた	0a
ったと	0a2A
ったら	0B
って	0A3b8aeAfa
って>	eA
ってい	0b1B9AaAba
っていな	eA
っていま	0a6Aea
っている	aA
ってお	eA
っており	eA
ってな	0aaA
ってない	0aaA
ってま	0abA
ってる	eA
っと	3B9A
っと>	9A
っ取	0A
つい	0A1a2A8abAdA
ついて	0A1a2AbAdA
ついて>	1a2AdA
つか	0b1AbA
つけ	0B
づい	cAfA
づいて	fA
づいてい	fA
て0	0a3A
てあ	5A7a8A
てあり	8A
てありま	8A
てある	bA
てある>	0a
てい	0b2A5a9BeA
ていた	0a7A9B
ていただ	7B8a9B
ていて	0bcA
ていて>	0acA
ていな	2A9aaA
ていない	9aaA
ていま	1a3A5a7a9AaadaeA
ています	3C4a5adaeB
ていませ	0b4A8A9A
ている	3A4abA
てお	5a6a7A9AbAeA
ており	0a9BbAeA
ておりま	0a9BbAeA
てき	4a8B
てく	0a5A7A8Aba
てくだ	0a5A7A8Aba
てて	0A
てな	0a
てない	0a8A
てない>	0aaA
てね	0B
ての	9aeA
てま	0bbA
てます	0abA
てます>	0abA
てみ	0A
ても	4a7a
てる	0a3A
て下	fA
で0	0B3A
でい	0A8A
でお	0Bfa
でき	1A4a6a9AdaeB
できま	bAdaeB
できます	0A
できませ	0abAeA
でく	4A
でご	0A
でし	0A8abBdaeAfa
でした	aabBeA
でした>	bBeA
です	0C1b6a9aaa
です>	0A1b6aaa
ですか	bA
ですか>	bA
ですが	0A
でな	0c6AaB
でない	0a6AaA
でない場	0a6A
でなけ	aA
でに	0Aea
での	4a6A7A
では	0A1B8a
では>	0A5a
ではな	1A
でも	1A
でパ	6A
でロ	5A
で入	eA
で来	0a3A
で確	0A
で確認	0A
で自	0acA
とい	0A3a5a9a
という	6A9a
というメ	0bfA
とう	0Ada
とう>	0A
とお	8A9AcA
とおり	8A
とが	0A
とがあ	0A
とがあり	0B
とき	0D
とこ	7A
とし	0b4a7A9AdA
とした	0b7A9A
としたら	7A9A
として	dA
としてい	8A
とで	0B
とな	0a9A
となり	0a
とは	0B5a
とは>	0B5a
とはあ	0A
とめ	0A
とも	1A
と出	0a7A9A
と出て	9A
と異	0a6A
と言	1AbA
と言わ	1A
と連	0aeA
どう	0C3a
どの	0A
ない	0e1B2B3A7b9AaCdbfa
ない>	0c2A3B6a
ないか	0A
ないた	9A
ないで	4A
ないと	bB
ないの	0B8A
ないのに	0A8A
ない場	0b1A6B9AaAda
ない場合	0c1B6A9AaAda
ない方	1A
なお	aA
なか	bA
なくな	0b1A
なくなり	0b1A7A
なけ	0a2AaA
なし	3B
なた	3a4A9ada
なたの	4A6A
なっ	0a9BaA
なって	0a9AaA
なってい	aA
など	0B3a
なの	0a3A5A
なら	0B
なり	4a6a7B9A
なりま	4a6a7A9A
なりまし	0A1A
なります	0b7A
なる	0b6B
なん	0a
なメ	0A
に0	3A
にお	0AbA
にお支	bA
にご	0C
にご注	0A
にし	0B
にしま	0A
にす	0A
にする	0A
につ	0A1a2A8abAdA
につい	0A1a2AbAdA
にて	2A
にな	4a5a9A
になっ	9AaA
になって	aA
になり	eA
になりま	eA
には	4a7adAfA
には>	8A
には絶	3A4a
によ	0b1A6A8adB
により	0bbAdB
により>	0a
にパ	7A
にロ	0a2B
にログ	0a2B
にログイ	0a2B
に一	0A
に不	7A
に伴	dA
に使	4A
に入	5B
に入れ	0A
に入力	4A
に入力し	4A
に問	bB
に変	1B5A
に変わ	1A
に変更	5A
に届	0A1A3A8aea
に届い	0B3A
に届いて	0A
に当	0afA
に当選	0afA
に必	8A
に必要	8A
に戻	0aeA
に教	4A
に更	cA
に更新さ	cA
に来	0a3A
に発	0A
に自	cA
に自動	cA
に覚	aA
に言	9A
に返	0adB
に返金	0adB
に関	0aeA
に電	0B
ねっ	0a4A
ねっと>	9AdA
の0	0a3A4A
の0時	0a
の0桁	4A
のう	aa
のお	2a3a4b5a6a7A8AbAdA
のお客	0A
のお手	9A
のお支	0abA
のお知	0A4a8Aea
のお願	0a7A
のか	6A
のが	3A
のこ	0B
のこと	0B
のこと>	0A
のご	2a3a7b8B9AaCcaeb
のご利	9BaB
のご案	0a7a8BdA
のご注	aB
のた	0a1a4a7BdAeA
のため	0a4a7BeB
のため>	7A
ので	8adB
ので>	0AdA
のです	0A
のな	1A2AaA
のない	1A2AaA
のに	0A
のに>	0a
のは	0B
のほ	0A
のもの	1A
のア	0b1B2a6B9Bda
のアカ	0a2a6A7A8a9B
のアド	1B
のアプ	0a6A9A
のカ	bBdA
のカー	0abBdA
のコ	0a8C
のコー	0b8D
のサ	6A
のサイ	6A
のサイン	6A
のシ	aA
のショ	aA
のセ	0a4A6A
のセキ	4A
のデ	6A
のデバ	6A
のパ	4a5A7C9a
のパス	4a5A6a7C
のパスワ	4a5A6a7C
のペ	4a8A
のポ	fA
のマ	fA
のマイ	fA
のメ	0Aaa
のメー	dA
のリ	0b8A
のリク	8A
のロ	0b2A6A8A
のログ	0b2A6A8A
の一	0A
の一部	0A9A
の不	fA
の不正	fA
の人	0A3a4A
の人に	4A
の人に教	4A
の代	5B
の仮	5C
の仮パ	5C
の件	0B
の件>	0B
の会	bA
の会費	0abA
の会費が	0abB
の使	0A
の入	0A2B
の入金	2B
の再設	7A8A
の出	0A2A9a
の出品	0A2A9a
の利	9A
の前	0A5a
の前に	0A5a
の受	dB
の商	0A
の場	6A
の場合	6A
の変	1B2A7A
の変更が	0a1B7A
の変更を	0a
の夜	3B
の宛	4AeA
の年	0acB
の年会	cA
の店	0b2A
の影	eA
の手	0B
の手続	0A
の払	dC
の払い	badB
の振	2A
の振込	2A
の数	8A
の数字	8A
の文	0A5A
の新	2A
の方	8A
の暗	7B
の更	1AcB
の更新が	0a1AcA
の有効	bA
の期	cA
の本	2A
の本人	2A
の決	0bbA
の注	aBea
の注文	aBea
の無	2A9a
の理	7A
の画	0a
の番	3A4Aea
の番号	3A4Aea
の登	5A9A
の登録	5A9A
の皆	0A
の確	0a8B9B
の確認>	aA
の確認が	9A
の確認コ	3A
の管	2A
の結	0A
の結果	0A
の自	cB
の自動更	cB
の要	3B
の要求	3B
の要求が	3B
の見	0B
の設	0Cea
の設定	0B
の認	0b4A8B
の認証コ	0a4A8A
の認証番	0a8A
の請	0A
の購	aB
の購入	aB
の返	dB
の返金	dB
の送	3B
の送信	0a3B
の連	0a1A
の連絡	1A
の連絡先	1A
の還	dB
の配	eA
の間	3A
の電	1A
の電話	1B
の電話番	1B
は0	0C2a3acAda
は0分	0A
は0月	cA
は0月0	cA
はあ	8A
はい	6AcA
はお	0C
はこ	9AaAea
はこち	9AaA
はご	8a
はず	0a
はな	1A
はま	0acA
は一	3A
は受	0A
は明	7A
は本	0a9AfA
は本日	0a9AfA
は本日で	0a9A
は永	0a2A
は自	6A
は自動	6A
は返	0aaAeA
は返送	0aaAeA
は返送さ	eB
びに	0B
へお	0A
への	6B
へのロ	6A
べき	0A
べて	0B
ほか	4A8a
ほかの	4A
ほど	0A
まし	5A6AaCbaca
ました	5A6AaAbaca
ました>	1A5Abbcaea
ましたか	0a6A
ましたが	eB
まして	0aaA
まして>	0aaA
ましょ	0B
ます	0A3A4b5a7a8aaafA
ます>	0A3A4c7a8aaa
ますか	fA
ませ	fa
また	0a3B
または	0a
まだ	bA
まっ	ba
まった	0A
まって	eA
まで	0A2B4a5a7Baa
までに	0Aea
まと	0A
まま	0A
まも	cA
みく	0Aca
みの	7A
みを	0B
めて	0A
めに	0A
めに>	0B
めの	7a8C
めま	0D
めまし	0B
めました	0B
める	8A
めパ	7A
もう	3A
もお	0A
もご	0B
もし	3A
もして	3A
もな	3AcA
もなく	cA
もの	9a
も来	0aaA
ゃん	0A9A
やっ	0B
ゆう	eA
ょう	0B
ょう>	0B
よう	0B4aea
ようと	6A
ようとし	0a6A
ような	0A
よく	0B
よくあ	0A
より	aa
よるも	6A
よろ	1A
ら0	dafA
らお	ea
らし	0a8AcA
らしい	0a8AcA
らしい>	0a8AcA
らせ	3a
らせ>	4aeafA
らせく	0a
らな	aA
らない	aA
らの	0B4a6B8Baafa
らのお	0B
らのお知	0A
らのロ	6A
られ	0A2A
られた	0A
られな	3AeA
られま	1A2A
られまし	0a
られる	0A
らア	9A
らロ	6A
らログ	6A
ら取	0a
りが	0Bba
りがと	0A
りがな	3A
りがない	3A
りく	0aaAfA
りくだ	fA
りし	eA
りして	eA
りに	5B
りの	5Bda
りま	3a5aaAbAeB
りまし	0A4a5aaBbaeA
りました	0A4a5aaBbaeA
ります	3b5a6a7A9AbAeAfA
ります>	3a5a6a7A8a9AbAeA
りませ	1A
り手	0a2A
り消	0baB
り消し	0aaA
り返	eB
るか	0A
るこ	0B2B
ること	0B2B9a
ることが	0A
ることは	0A
るた	7A8A
るため	0a7A8A
るため>	0a7A
るための	8B
ると	3acBeA
ると>	0A
るに	cA
るの	dAfA
るので	0afA
るま	0a7A
るも	6A
るよ	0A
るように	0A
るら	0acA
る前	0Afa
る場	6A
れが	eA
れた	0A4a
れた>	0adA
れたた	9A
れたと	eA
れたら	0A
れっ	0B3a
れて	2A6beA
れてい	0a2A5a6afA
れていま	1a3A6a9AeA
れてき	0a5A8A
れと	0a
れな	5a9AeAfa
れない	9A
れの	8A
れば	2AaAea
れま	0a1B2B4a8bbAcBdafa
れまし	0a1B2Aea
れました	0a1B2Aea
れます	0a2A5A8aaacC
れます>	0a2A3a5A8aaacB
れませ	0A
れまで	0a7A
れる	0C2a5b6a9Aaa
れる>	0A
ろしくお	1A
わせ	eA
わり	0A5B
わりま	0A
われ	1A2a3aaA
われた	aA
われた>	0adA
われて	0a
われま	0A1A
を0	0A
をお	0a1b8AcadAeAfA
をお受	0afA
をお届	0A
をお忘	8A
をお楽	0B
をお知	0a4A
をお返	dA
をお送	5A
をお選	0aeA
をお願	7AaA
をか	0C
をかた	0B
をご	3a6a9AbAcAdA
をご入	8A
をご指	0aeA
をア	9A
をリ	7B
をリセ	7A
を一	9A
を一時	2A
を作	0a7B
を保	0a2A9a
を保留	2A
を停	0a2AbA
を停止い	2A
を停止し	0a
を入	3a4a5A8BdB
を入れ	dA
を入力	3a5A8BdA
を入力し	3a8BdA
を制	9B
を制限し	9A
を受	8B
を受け	8B
を受け付	8AaA
を変	1A5a6A8aaabA
を変更	1A5a8abA
を変更し	1A8a
を忘	8AcA
を忘れた	8A
を払	0adAeA
を承	6BaA
を承り	0A
を承認	6B
を承認し	6B
を書	0B5a
を検	0a6A
を検知	0a
を無	7A
を無効	7A
を申	aA
を発	0A
を発行	5A
を発行い	5A
を発行し	5A
を登	5A
を確	0A2Aaa
を確認	0A2Aaa
を確認し	0A
を行	0acA
を行い	dA
を行いま	dA
を装	0B
を見	0C
を解	0A
を設	5A
を設定	5A
を設定し	5A
を迎	0afA
を返	0adB
を送	4A7A8a
を送信	4A
を送信し	4A
を過	0aeB
を過ぎる	eA
を選	0AeA
を開	0A
んか	0A
んだ	0BcAeafa
んだけ	9a
んで	0b8AaAbBdaeA
んでい	8A
んでし	0abB
アカ	1A2A6A9Aeafa
アク	0A6A7A
アッ	2A
アド	1D2a3a7A8A
アドレ	1D2a3a7A8A
アプ	0B1A3a6A
アマ	0ceA
アン	fA
ィコ	0a3A4A7a
ィッ	0A
ィッシ	0A
ィン	0A
ィ上	7A
イス	6B
イト	0B
イド	9A
イバ	0B
イム	4A7acC
イムの	cA
イム会	cB
イム会員	cA
イル	fC
イルが	fA
イルの	fB
イン	1A3a6B7AacbbcbebfC
イン>	1A
インが	1a6C
インがあ	6A
インで	1A
インの	6A
インを	0a6B
イント>	0afC
イントが	0afC
ウン	1A2A6A9Aeafa
ウント>	6A
ウントが	9B
ウントで	aA
ウントに	0a
ウントの	2A4A9A
ウントは	9C
ウントへ	6A
ウントを	0A2a
エラ	bB
カウ	1A2A6A9Aeafa
カー	0A2b3a5a8aaBbBcafA
カード	2b3a5a9AaBbBcadAebfA
カード>	0a9A
カードが	bA
カードの	0a9AbAfA
カードは	bA
キャ	9acA
キャン	aAcAdA
ギフ	fD
クが	0beB
クの	0A
クエ	0b3A8B
クセ	0A6A
クレ	bA
クー	0A
クーポ	0A
グア	6A
グイ	2A6Aaaea
グインが	1a6A
グインさ	6A
グインし	0b
グインす	0a2A
グインで	1A
グインを	6A
グイン後	5A6a
ケッ	0A2A
ケー	fA
コメ	0A
コメント	0A
コン	6B
コー	2a3C4A5b6a8Afa
コード	2a3C4A5b6a8Adafa
コード>	8D
コードが	3C
コードで	4A
コードの	3C4b8A
コードは	4A
コードを	3a4A7B8A
サイ	0A1A2b3a6B
サイト	0B
サイン	0a1A2a3a6B
サブ	cA
サー	9Baa
ザー	2A
シス	1a
システ	1a
ショ	0c2B3a4B
シー	0B
ジで	0A
ジへ	4a8B
ジッ	bA
ジット	bA
スか	6A
スが	1B
スで	6A
スに	5A
スの	0A2a8B
スの確	8B
スを	0A
スク	cA
スコ	0C8a
スタ	0A8A
スタン	cA
ステ	1a
スト	2A3A8BdBea
スト>	0A
ストさ	3A
スマ	6A
スワ	5B7B8A9aaabadaea
セキ	0a3A4A5a6A7A
セス	0A6A
セッ	7A
セット	7A
セラ	2C9a
セラー	2C9a
セル	0aaAcAdA
セン	0A2A
センタ	0A
センター	0A
ゾン	0ceA
ゾンか	8A
タイ	4A8A
タイム	3A4A8A
タマー	1A
タル	0A
タン	0acA
ター	0B9a
ダー	aAcA
チェ	0A
ック	0A2a4a9A
ック>	0A
ット	0A3a5a7BbAeafa
ットし	7A
ットの	0A
ッピ	6A
ップ	2D6a
ップ>	aA
ップの	2A
ップロ	0a2A
ティ	1a2a4A5a6B7A
テム	1a
デバ	6B
デー	0B
ト0	0bfC
ト0>	0afA
トか	0a
トが	9AfB
トが0	0afA
トさ	3A
トされ	3A
トし	7A
トで	aA
トに	0Baa
トの	aabbeafA
トの利	2A
トは	0a9B
トへ	6A
トを	0A2a8A
トア	0a2B
トカ	bAdAfA
トカー	bAdAfA
トフ	0abA
トメ	0a4AeA
トメー	0a4AeA
トラ	2A
ト券	fA
ト情	1A
ドが	0a1B2a3B5A6a7A9a
ドが0	3B4a
ドが届	0B3b4A
ドで	0a4A5A
ドです	0a3A4A
ドでロ	5A
ドに	5AfA
ドの	1b3B4b6a8BbAdaea
ドのお	0a8B
ドの代	5B
ドの再	8A
ドの変	1a7B
ドの有	bA
ドの要	3B
ドは	5Ada
ドは>	3a5A
ドへ	5AdA
ドを	3b5B7Baada
ドを>	7A8a
ドをお	0a5A8A
ドをお忘	8A
ドをお送	5A
ドをリ	7A
ドを作	0a7B
ドを入	3a8A
ドを入力	3a8A
ドを変	1A5a6B8a
ドを変更	1A5a8a
ドを忘	8A
ドを設	5A
ドを送	0a4A7A8a
ドア	2A9a
ドラ	0A
ドライ	0A
ドレ	1D2a3a7A8A
ドレス>	1A6A
ド会社	dA
ド再	0a8B
ド再設	0a8B
ド変	0A
ド情	0abAdA
ド情報を	dA
ド残	fA
ド番号を	0A8A
ニュ	0A
ネッ	0b7A
バイ	0A6B
バイス	6B
バッ	0A
パス	5B7B9aaabadaea
パスコ	0B8a
パソ	6B
ビュ	0B
ピン	6A
フォ	0A
フト	fC
フトカ	0afB
フリ	bA
ブラ	6B
プの	2A
プラ	1a2acD
プライ	0AcC
プラン	0acB
プリ	0A1A3a6A
プリを	0A1A
プレ	2A
プロ	2A
プ管	2A
ヘル	0C
ペー	2A4a8B
ページ	2A4a8B
ボタ	0a
ボー	0AaA
ポイ	fD
ポイン	fD
ポン	0A
ポー	0B
ポート	0A
マイ	fC
マイル	fC
マイルの	fB
マト	aA
マー	eA
マート	eA
ミー	0A
ムの	cA
ムパ	8A
ム会	cB
ム会員	cB
ム会員の	cB
ム会員資	cA
メッ	eA
メル	0a
メン	0Bba
メント	0A
メー	2a3c4b6a8C9a
メール	2a3c4b6a8C9a
メール>	0beA
メールで	0a8AbA
メールに	5A
メールの	0B
ャン	aAcAdA
ャンセ	0aaAcAdA
ヤマ	aA
ュリ	1a4A5a6A7A
ュー	0D
ュース	0A
ユー	2A
ョッ	0a2CaA
ョップ	2CaA
ョップ>	aA
ョップの	2A
ョー	0a4AeA
ライ	0C1a8acBea
ライバ	0A
ライム	cC
ライン	0B
ラク	2B9a
ラル	2A
ラン	9acA
ラー	2B9abA
リに	6A
リを	0A
リク	0b3A8B
リス	7A
リセ	7B
リセッ	7A
リテ	4A5a6A7A
リー	0A2A
ルが	4a8AaAbadAeafA
ルが来た	eA
ルで	3a8AbA
ルに	dA
ルの	0AfB
ルを	0B
ルア	1C6a7A
ルカ	0a
ルプ	0C
ルプ>	0B
レジ	0AbA
レス	1D2a3a4a7A8A
レス>	1A6A
レスが	1C
レスの	8B
レビ	0A
ログ	2A6Aaacaea
ログイ	2A6Aaaea
ロッ	0a3A9AeA
ロック	3A9A
ロー	0A2A9A
ワン	4A8A
ワンタ	3A4A8A
ワー	5B7B8A9aaabadaea
ワード	5B7B8A9aaabadaea
ワード>	5C
ワードが	0b1A5B7B8a
ワードで	5A
ワードに	5A
ワードの	1a7A8A
ワードは	5A7A
ワードを	0b5C6A7Aaa
ンか	8A
ンが	1a6D
ンがあ	6A
ンがあり	6A
ンさ	6A
ンされ	6A
ンされま	6A
ンし	0b6AdA
ンして	0a
ンしてく	1A
ンす	0a2A
ンで	7A
ンでき	1A7A
ンできな	7A
ンと	0A
ンに	1A
ンの	6A8a
ンを	0b6B
ンイ	0a1A2a3a6B
ンインが	6A
ンク	bA
ング	0C3a6A
ング>	0C
ンケ	fA
ンス	8A
ンセ	0aaAcAdA
ンタ	2a4A5a
ンタイ	3A4A8A
ンター	0A
ント	1A2B4a9AabbadaebfB
ント0	0bfC
ント0>	0afA
ント>	fB
ントが	9BfB
ントで	aA
ントに	0a
ントの	2A4A
ントは	0a9C
ントへ	6A
ントを	2a
ントラ	2A
ンド	2A9a
ンラ	0A
ン後	5A6a
ン時	5A
ン時に	5A
ン画	4A8a
ン画面に	1A
ーが	0abA
ーに	eA
ーの	2A
ーク	0A
ーザー	2A
ージ	4a8A
ース	0B
ーセ	2A
ータ	0A
ーテ	0B
ート	0B5a8aeB
ートに	0C1a
ートメー	0a4AeA
ード	6a8AaAcaec
ード>	1a5B7b8C9Ada
ードが	0a1B2a3B5A6a7A9a
ードで	0a4A5A
ードに	5AfA
ードは	5Ada
ードは>	3a5A
ービ	9B
ーポ	0B
ーム	7A
ール	0A2a3c4b6a8CdB
ール>	0aeA
ールが	4a8AaAdA
ールで	0a8AbA
ールに	5A
ールの	0B
ールを	0A
ーン	0A
一度	3A
一時	0a9BbacA
一時パ	5A
一部	9B
万円	0baBfA
万円の	0aaA
三井	9A
上げ	0A
上の	0a7B
上の理	7A
上金	2C
上金の	2B
下0	7A
下さ	fA
下さい>	fA
下の	0b5A8A
下記	0b4a8B9AaA
下記の	8AaA
不在	0aaAeC
不審	0A7A
不明	eB
不正	7AfA
中で	0aeC
中です	eA
中に	3abA
乗っ	0A
了し	1AcB
了し>	cA
了しま	0A1A
了しまし	0B1A
了の	dA
了のお	dA
予定	0A
予約	0D
二段	0A
二重	dB
交換	0afD
人に	3a4B
人に教	3a4B
人の	0A
人様	aA
人気	0A
人確	0a2A4A8A
人認	4A
今回	5A
今後	1A
今月	0AbCca
今月の	0AbAca
他の	6A8A
他人	4A
付が	0adA
付け	0a2A8AaA
付けま	8AaA
付近	6A
付金	dD
付金の	0adB
付金の受	dA
代わ	5B
代わり	5B
代金	0adC
以上	9A
以下	0a8A
以下の	0a2A8A
以内	0a3a8A9Baa
以内に	0a3a8A9Baa
以外	3A4a
以後	0a1AcA
仮の	5B
仮のパ	5B
仮パ	0A1a5G6a7b8b
件も	0A3aaAea
件名	0A
会員	9AbacCda
会員の	cA
会社	0A5Aea
会社>	aA
会費	0abAcC
会費が	0abA
会費の	cA
伝え	0A3a4A
伴う	dA
住所	0b1aaAeD
佐藤	0A
体験	0acC
何も	0a3AeA
何度	3A
作り	0A
作成	5A
使い	0A3a5Afa
使いい	0a5A
使い方	0B
使え	5A7A
使っ	0A5a
使った	0B5a
使って	aA
使用	6A8A9a
依頼	0A
保留	2A
保管	eB
信が	0a3A
信さ	3A6A
信し	4A
信しま	4A
信しまし	4A
個人	0B
停止	2B8a9B
停止され	0A
停止し	0a9AbA
停止して	9A
停止しま	0a
停止の	2A
先が	0a2A
先月	0B
入って	0A
入り	aA
入りま	aA
入りまし	0aaA
入れ	0A4a7adA
入れて	0a
入を	aA
入会	0A
入力	1a3b4A5A8C9aaabadA
入金	2Baa
全の	7A
全部	0A3A
公開	0A2A
共有	0B
内で	8A
内に	0a3a9Caa
内の	aA
内容	0B
円が	0bdA
円で	cA
円の	0baBcA
円を	dBeA
円を返	dA
再設	0b1A5b7E8A
再設定が	7B
再設定し	1A7A
再設定の	0a8A
再設定を	7A
再配	eA
再配達の	eA
再配達を	0Aea
再開	2A9B
写真	0A2a
凍結	9B
処理	5adB
出し	0A2B
出す	0A
出て	0a6A
出品	1a2G9b
出品用	2B
分お	3A
分け	0B
分で	0a3A5A6A
分に	0a
分の	1AbA
分は	0A
分を	0a
分以	8A
分以内に	8A
分間	5A
分間有	5A
切れ	0bcBfA
切れて	bA
切れま	cA
初回	5A
初期	7A
別の	bA
利用	3b4A7A9Adaea
利用の	0a9AaA
利用を	9C
到着	eA
制限	9Dba
前に	0C5afa
前の	0A
力し	1a3a4A5A8Bba
力して	3a4A5A8Bba
力してく	0c3a4A5A8A
加盟	0a2A
効し	0afA
効します	0afA
効に	9A
効にな	9A
効になり	9A
効の	fA
効期	fA
効期限	fA
効期限の	0afA
効期限を	7A
動で	cA
動更	cC
動的	9A
勝手	1A
医療	dB
午前	0A
友達	0A
取ら	0A
取られ	0A
取り	1a3aaAdAfA
取りく	fA
取口	0adA
取口座を	dA
取引	2a9C
受け	8A9abadBeafB
受付	0A
受取	0adAeA
口座	1a2CaadBea
口座の	2A
号が	1A3A
号の	0a3B7A
号は	8A
号を	3b4A8AbadB
号をお	4A
号を入	dB
号を入れ	dA
合は	0a1B6A7baCdb
合は>	4a7a8AaA
合わ	eA
合わせ	eA
同じ	0A3A
名前	0aaBea
否し	3A
否認	6A
告書	0B
品が	0A2CaaeA
品さ	2B
品されて	2A
品の	dB
品は	eB
品を	2A
品ア	0a2B
品用	2B
品者	2C
品者様	2A
員の	cA
員資	0acC
商品	0A2C9adBeA
商品が	0B2Baa
商品の	dA
商品は	eB
商品を	2A
問い	eA
問題	bB
営業	eB
回だ	3a4A5A
回の	cA
回は	0A
回数	3B
回限	5B
回限りの	5A
国税	0abAdA
国際	eA
在で	0aeA
在の	7B
在のパ	7B
在庫	dA
報が	9A
報の	9A
報を	dA
報告	0C
報告書	0B
場合	0a1A2A6AaCdaeafa
場合>	2A
場所	6D
場所か	6A
増え	0A
売上	2D
変え	6A
変えた	6A
変わ	0B
変わり	0B
変更	1D2A7A8c9baabAda
多く	0a2A3A
夜か	3B
大0	0A
大丈	0A
大量	2A
天カ	4A
天ポ	0afB
天候	0aeB
失効	0bfD
失効>	0bfB
失効し	0afA
失敗	0A
契約	cA
始め	0A2a
宅配	0Bea
安全	7A9A
安全の	7A
完了	0A1CaadAfa
完了>	0A
完了し	0A1A
完了しま	0A1A
完了の	dA
完了のお	dA
定が	0A7B
定が必	7A
定く	0aeA
定し	0A1A6a7B8a
定して	7B
定してく	7B
定しま	0A
定しまし	0A
定の	0A8AbAca
定のお	0A7A
定のお知	0B
定を	0B7A
定ポ	0afA
宛先	4AeA
客様	0a4a
客様に	dA
客様の	0c1A2a3A7AcAea
客様のア	2a7A9A
家族	0A
容を	0A
審な	0A7A
審査	2B
対に教	3A4a
対象	0A
尋ね	8B
届い	0C3A
届いた	0A4A
届いて	0A3B
届いてい	3A
届き	3A
届く	0B
届け	eC
届けし	0Aea
届けしま	0Aea
履歴	aA
差し	1A2A
希望	cAeA
希望の	eA
帯に	3a4B
年会	cB
年間	cAfa
年間プ	0acA
店か	0adA
店で	0a2A
店の	0a2B
店舗	1a2C
度も	0a3C
座が	0a1a2D
座が変	1a2B
座の	2A
座へ	0A
座を	dA
座番	0adA
式会	0A
引が	9A
引き	0A2AbAfa
強制	7A
弾か	0abB
弾かれま	0abB
当た	0a1AaA
当たり	0a1AaA
当たりが	6A
当たりの	1A
当社	0A1a
当社の	0A1a
当者	4A
当行	0A
当選	0bfC
待ち	0A
後0	0A
後に	cAfa
後は	1BcA
心当	0a1AaA
心当た	0a1AaA
必要	0a1a3a7CeA
必要で	0a7A
必要な	8A
忘れ	5a8D
忘れた	8A
急に	0a
性が	0a
情報	0B7a8a9Caaeb
情報>	0Cea
情報が	9A
惑メ	bA
意味	0B9a
戻し	0bbadF
戻り	0beA
戻りま	0aeA
所か	0a6A
所に	0aeB
手に	1A
手口	0A
手数	eA
手続	0b1A2a3a7A8A9AaadB
手続き	0b1B2a3a8A9AaadB
払い	0a3a8a9abDdBfa
払いが	bAca
払いに	bA
払いの	0aeA
払い情	bA
払い方	bAcA
払え	aabAeA
承り	0A
承認	0b3A6C9adAea
承認し	6B
押し	8A
押して	8A
担当	4A
拒否	3AbA
招待	0B
持ち	eBfA
持ちの	fB
指定	0bbAeB
指定く	0aeA
指定の	bA
振込	1a2C4A9A
提出	2B
換えら	0a2A
携帯	0a3a4B
操作	3B
支払	bCeA
支払い	bCeA
支払いが	bAca
支払いの	0a9A
改定	0A
教え	4B
教えて	9A
数え	0a3B
数の	3A
数字	3a8A
数料	eA
文の	0A
文の商	eA
文は	aA
文を	bA
文履	aA
文番	aA
文番号>	aA
文面	0A
料体	cA
料金	0a9abEdA
料金が	bC
料金の	bA
料金のお	bA
新が	0a1AbacB
新がで	bacB
新さ	cA
新され	cA
新し	7A9aaabAdaeAfa
新しい	7A
新しいパ	0a7B
新す	bacB
新の	cA
新を	cA
方は	0A9A
方法	0BbAcAea
方法>	0B
方法に	0A
方法を	bAcA
日お	0C
日か	7AcA
日から	7AcA
日が	0aeA
日で	9AcAfA
日です	9A
日に	cA
日の	0C3Aea
日は	0B
日ま	cA
日中	bA
日中に	bA
日以	aa
日以内	aa
日以内に	9Aaa
日後	cA
日時	0a6AeB
日時>	6A
日時を	0aeB
日本	0a7AeB
明日	7AcA
明日か	0a7AcA
明細	0Cca
昨日	0B3Ada
時か	3A
時に	3a4A5A
時の	0A
時を	0aeB
時をご	0aeA
時パ	5B
時停	9A
時的に	5a
時間	0b3C4aba
時間に	3B
普段	0a6A
暗証	7A
暗証番	7AdA
更が	0a1B7B
更が必	7A
更さ	1B2A
更され	1B2A
更されま	1B2A
更し	1A8a
更して	0a8a
更してく	0a8a
更しま	0A1A
更に	eA
更の	1A
更は	0A
更を	0a5A
更新	0b1A2a5a8a9aaabBcGdafa
更新>	0B
更新し	bA
更新の	cA
書い	8A
書いて	5A8A
書の	0B
書を	0A
書類	2B
最大	dAfa
最後	0Afa
最終	bA
最近	0B
月0	6A8aaacBfA
月0日	6A8aaacBfA
月0日>	6Aba
月0日に	0acA
月の	0CbAca
月は	0Afa
月よ	0A
月分	bA
月分の	bA
月末	fB
月末で	fA
月額	cA
月額0	0acB
有効	0a3a5B6abAfA
有料	0acC
望の	eA
期化	7A
期間	0acBfA
期間が	cA
期限	0a2a3a5a6a7A9AaacAfA
期限>	0aeA
期限が	0acAfA
期限のお	fA
期限を	0a7AeAfA
未払	bB
未納	bA
末か	6A
末で	6AfA
末尾	1A4A
本人	0c2A4A8A9Aba
本人様	aA
本日	0b7A8a9AbAebfB
本日>	0abA
本日で	0a9A
本物	eA
本郵	0aeA
来た	0a3a4A5a9adAeB
来た>	0b3a4AcAeA
来て	0b3B8A
来て>	3A
来てい	0a
来ま	0b4AeA
来まし	0b4AeA
来る	aAea
来週	0A
株式	0A
格は	cA
桁の	4A8A
案内	8BcAdA
案内>	0a8AcB
案内で	0a8A
検出	6A
検知	0a6A
業所	0beB
業日	0A
業者	0A
楽し	0B
楽天	0afA
楽天>	2A
様に	dA
様の	0d1A7AcAea
様のご	aA
様のア	7A9A
様のアカ	7A9A
様のパ	7A
様の出	2A
様の出品	2A
権限	2B
機能	2A
次の	8B
次回	7AcA
次回の	cA
止い	9A
止し	0a
止して	9A
止しま	0a
止します	bA
止の	2A
止のお	2A
止め	3A
正し	1B7a
正しい	1A
正ロ	7A
残高	0bbAdAfB
段と	0a6A
段階	0A2A
気に	0B
永久	0a2A
求が	3C
求め	0A
求額	0B
決済	bAea
法に	0A
法を	bAcA
注意	0C
注文	aF
注文の	0A
注文は	aA
注文を	bA
流出	7A
海外	eA
消し	aA
消す	3A
消滅	0afA
消費	eA
添付	0B
済み	7A
済みの	7A
済エ	bA
満了	cA
無効	7A
無効に	7A9A
無料	cC
照合	8A9A
物が	0caAeD
物の	eA
物は	eB
物を	0B
物をお	0A
物をお届	0Bea
状況	dA
獲得	0A
現在	7B
現在の	7B
理由	7A9A
理画	2C
理者	2A
生し	0abB
生しま	0abA
生しまし	0abA
用が	0a9A
用さ	fA
用の	aA
用のお	aA
用のお知	aA
用を	9C
用を停	9A
用を制	9A
用ア	2B
用アカ	2B
用停	0a9A
用制	9B
用明	0Bca
申し	0adA
申請	2A6a
画面	2A3a8Aba
画面で	8A
画面に	0a2A6a
画面の	0A
留し	2A
留して	2A
番号	0a1A2b3A4A5a8Aea
番号>	0b2a8AaA
番号の	0a3B7A
番号を	3a4A8AbadB
異な	0a6B
異なる	0a6B
異常	6A
療費	dB
発生	0abB
発行	0A5B6a7b8A
発行い	5B
発行し	5B
発行しま	5A
発表	0Bea
発送	0AaB
発送の	aA
登録	0c1C3b5D6b7A9AaabBea
的に	3A5a8a9C
皆さ	0A
直し	0A7A
相談	0A
知が	3C
知し	0a
知ら	3b8A9aaAea
知らせ	3a
知らな	aA
短時	3B
短時間に	3B
確か	0A
確定	0Bda
確認	0a1c2A5a7a8B9BaAcadaeA
確認>	aB
確認い	0A
確認が	0a9B
確認が必	9A
確認く	eA
確認さ	0A
確認され	0B
確認して	0A
確認の	8A
示され	0a
社の	0A1a
社内	0B
私で	0a6AeA
税庁	0adA
税込	0A
税関	0beD
税関で	0aeB
突然	3a4A
端末	5A6C7a8a
端末で	6A
第0	0A2A9a
第三	4A
管期	eA
管理	2D6a
約の	0B
約を	cA
納付	bA
紹介	0A
終わ	cA
終了	cA
終了し	cA
組み	0B
結さ	9A
結果	0A
絡が	0aeA
絡く	1AaA
絡先	1A
継続	0a9AcB
続き	0a1A2a3a4a8AaadB
続け	0a3B
続けて	0a3A
続で	3B
続で来	0a3B
編集	0A2A
者が	5A
者に	0a4A
者の	2A
者様	2B
能性	0aaA
自分	1A6B7b
自分で	0a6A
自分の	1A
自分は	0A
自動	0a2a8aaAcEda
自動で	cA
自身	0a6A
自身に	6A
至急	0a2A
致し	0a
致しま	0a
致します	0a
舗運	2B
英語	0B9a
荷物	0AbadaeD
荷物が	0beC
荷物は	eA
荷物を	0B
荷物をお	0A
落と	0abA
落とし	bA
行い	0a5BdA
行いた	5B
行いま	dA
行し	5B
行しま	5A
行す	0A5a
行の	0a9A
行を	0B
行口	0A2A
表示	2B
被害	0A
装っ	0A
複数	3A
要が	7A
要があ	7A
要で	7A
要です	7A
要です>	0a7A
要な	8A
要求	0a3C
要求が	3B
見つ	1A
見つか	0a1A
見る>	0A
見直	0A
規約	0A2A
視し	0A
視して	0A
覚え	0a3AaBea
覚えの	aA
解約	cB
解説	0B
解除	9D
触っ	0a4A
言う	0B
言わ	1A
言われて	0a
記の	8AaA
記よ	9A
記事	0B
設定	0C1A3a4a5a6c7E9c
設定し	1A6a7B
設定して	0a7B
設定の	8A
設定を	0B7A
証の	0A2A
証の設	0A
証コ	0A
証番	0b3A4A7A
証番号>	4A
証番号が	0a
証番号は	4a7A
詐欺	0D
評価	0A
試し	3B
試しく	3A
試み	6A
話し	0B
話で	0A
話に	0B
話の	0adA
話番	1C9Aaa
話番号が	1A
詳細	0A
認い	0A
認が	0b9B
認が必	9A
認が必要	9A
認く	8aeA
認さ	0AaA
認され	0A
認し	6A
認の	8A
認のた	8A
認を	6A
認コ	3B4A
認書	0A2A
認書類	2A
認証	0a1a3B4C6aaa
認証>	4A
認証の	0A
認証コ	0A
認証番	0c3B4A8A
誕生	0A
誰か	0a8A
調べ	0A
請求	0A3AbAcAeafa
販売	2B9a
買い	3a4A
買い物	3a4A
買っ	aAeA
費が	0abA
費の	cA
資格	0acC
資格は	cA
質問	0B
質問>	0A
購入	aC
超え	0b3D
越し	0A
身に	6A
輸入	0abaeC
込み	dA
込先	2A
迎え	fA
近づ	cAfA
近づい	0acAfA
近づいて	fA
近の	fA
返さ	eB
返し	0adB
返品	dB
返送	0aaAeC
返送さ	0aeC
返金	0bcadHeAfa
返金さ	dA
返金の	dB
返金を	0adA
返金額	dA
追加	2AeA
退会	9A
送さ	eC
送し	3Aea
送して	0Aea
送に	0aeB
送の	aA
送ら	8A
送られて	8A
送り	0B5AaadaeB
送りし	0B
送り返	0aeB
送信	0a3B7A
送信が	0a3A
送信し	4A
通も	3B
通常	3Afa
通知	3B6AaabAdafA
通知>	6AbA
通関	eC
連絡	0b1A4a9AeA
連絡>	9A
連続	0a3C
連続で	3B
週の	0A
週間	0A
進め	7A
遅れ	eA
運営	2C
運転	0Bea
過ぎ	0beA
過ぎる	eA
過払	dB
達で	eA
違う	aAea
違反	9A
選し	0afB
還付	0bdE
還付金	0adD
郵便	0aeB
郵便>	0aeA
配送	0beD
配達	baeE
重要	7A9A
重要>	7A9A
金0	dA
金い	0adB
金が	abbCdA
金があ	0AaadA
金があり	0A
金さ	dA
金されま	0adB
金し	dB
金しま	0adB
金に	0Aaa
金の	2A9aabbAdEeafa
金のお	0AaabA
金のお知	0Baa
金の受	dA
金は	eA
金を	0aaAdB
金先	0b2AdA
金処	dB
金額	dA
金額>	dA
銀行	0A4A9Ada
銀行>	9A
録し	5A
録の	1B3a9A
開か	0B
開き	0A
間が	cA
間に	3C
間プ	0acA
間以	0a9A
間以内に	0a9A
間有	5A
関す	dA
関で	0abaeC
関に	eB
関税	0aaaeD
限が	0acAfA
限さ	9A
限し	9A
限に	9A
限のお	fA
限は	9AdA
限は0分	0A5a
限は本	9A
限り	5B
限りの	5A
限を	0b2A7AeAfA
限を迎	fA
限を過	0aeA
限定	fA
限定ポ	fA
階認	2A
階認証の	0A
電話	0B1B2a6b8abaea
面で	8A
面に	0a6a
面にな	0a
面に入	4A
面に入力	4A
面の	0A
頼ん	8AaA
頼んで	8AaA
頼んでい	0A8A
題が	bB
題があ	bA
題があり	bA
額0	0acB
額0円の	cA
額な	aB
願い	0A7AaAbA
願い>	7A
願いし	aA
願いしま	aA
類が	2A
高に	dB
高の	fA
高額	aB`;
