/** Made by `npm run weights` from the wordings in `tests/notice`; `read-weights.ts` says what it means. */
export const WEIGHTS = `0.96739
none 1.066
sign-in-id-changed -0.330
seller-account -0.089
code-flood -0.064
security-code-sms -0.606
temporary-password -0.311
sign-in-attempt -0.569
forced-password-reset -0.419
security-code-mail -0.406
account-suspended -0.168
order-not-mine -0.493
payment-failed -0.288
prime-renewal -0.305
refund -0.258
delivery -0.233
points -0.343

#年	1A
#年0	1A
0つ	0C
0の	0aaA
0ポ	fC
0万	0caCfA
0件	2A3B8a
0倍	0Bfa
0円	0b3a9baBcDdCfb
0円>	0a4AaBcA
0円の	0aaAcA
0円を	0aaadCeA
0分	0a1a2a3A5A7a8C9Adafa
0分>	0B5b
0分で	5A
0分以	5A8A
0分以内	5A8A
0営	0AdA
0回	3F8a
0回>	3A
0回限	5A
0年	2Afa
0日	2A3a4a8b9AaccBfA
0日>	6AdA
0日か	0B
0日に	cA
0日以	0a9A
0日以内	0a9A
0日間	0a
0時	1a7AbacAda
0時に	3a4A
0時間	0c2A3A7A9AcAdaeA
0月	0C3a5a8a9aabfA
0月0	0a8aaacAfA
0月0日	0a8aaacAfA
0桁	3a4B5a
0段	4B
0段階認	4B
0点	0AaA
0通	3B4a
<0の	0aaA
<0ポ	0bfD
<0円	3a9aaDdAfc
<0分	0a4A5B8A
<0回	4A
<0年	0b2A
<0日	2a9Caa
<0月	0C9aab
<あと	0B
<いい	0a6AaB
<いつ	dafA
<うち	4aaA
<おめ	0afB
<お使	0a3A
<お客	0b1A4a7A9A
<お届	eC
<お心	0a
<お持	0afB
<お支	9abCeA
<お荷	0BeA
<お買	0A
<から	3a4a7A8B9adA
<この	3a6a7a8BaAbadAeafa
<これ	bA
<こん	0a3B
<ご利	2a9A
<ご本	8A
<ご注	3AbA
<ご登	0b3a9AbB
<ご確	0c6A7AbA
<ご返	dB
<さっ	0B4A
<その	eA
<それ	2A
<って	0b6AeA
<です	0a4B5A8A
<とい	0E5a9bea
<のパ	0B5a
<はい	6B
<への	6B
<もう	3C5a
<よく	0B
<をご	aA
<を選	0AeA
<を開	0A
<アカ	0A1B2d7a9Baa
<アド	1a6B8A
<アプ	3a5AfA
<アマ	ea
<アン	9AfA
<オン	0AdA
<カー	0A4b7a8a9BaAbCdAeafa
<キャ	cA
<ギフ	fB
<コー	0b3B7A
<サイ	1A3a
<サポ	0A
<サー	0A9A
<ショ	2C4B8a9a
<スト	2C
<スマ	6B
<セキ	6B
<セラ	2C9a
<テレ	5B
<ネッ	0a4A
<パス	5d7C8B9a
<ブラ	6A
<プラ	cD
<ヘル	0B
<ポイ	0AfA
<マイ	0afB
<メー	0B2a3a4a7B8Bda
<リン	8A
<ログ	1A3A6a
<ロッ	9AeA
<ワン	8B
<一時	0a5C
<三井	4A9A
<下記	5A7a8A
<二段	0A
<今月	0BbBcafa
<今週	0A
<仮パ	5E7b8a
<会員	9AcB
<住所	eD
<何も	3AeB
<再設	0a1A7A
<再配	0aeC
<再開	9B
<出品	2F9b
<初回	5B
<別の	6AbA
<利用	0b9CbA
<加盟	0a2A
<取引	0A8A
<受取	dBeA
<口座	9AbAdA
<同じ	0A3A
<商品	aAdB
<国税	dA
<場所	6B
<売上	2C
<変更	1C6a7A
<安全	0a5a7B9A
<対象	0A
<店舗	2C7a
<当社	0B1a
<情報	9A
<払い	0adC
<承認	3A
<振込	0A2A4A
<支払	aB
<料金	0abB
<新し	1a6A7AeA
<日時	0aeA
<日本	0aeA
<明日	0AcB
<昨日	0A1A3A
<普段	0a6A
<更新	0bbAcC
<最近	0A6A
<月額	0A
<有効	8AbAfA
<期限	dAeA
<本人	3A
<本日	bBea
<楽天	0a2A3A5a8AaAbaeafA
<次の	8A
<次回	1a2B7AcA
<正し	0a1A
<決済	bB
<注文	0a2aaDeA
<無料	0acC
<特典	0acA
<現在	0b7A
<申請	0adA
<画面	0a7A8A
<番号	4A8A
<登録	0b1B5A7A
<確認	0a7a8C
<税込	0AcA
<端末	4a5C6A
<第三	4A
<管理	2B
<継続	9B
<自分	0B
<自動	aAcB
<荷物	eA
<解約	0acA
<解除	9B
<設定	0C7a
<認証	0B
<請求	9B
<販売	2B9a
<輸入	0aeC
<返品	dA
<返金	dEfa
<過払	0adB
<還付	dB
<配送	eB
<配達	baeC
<重要	7A9A
<銀行	0B
<関税	eB
<電話	4A
<領収	0B
<頼ん	aBea
@account	0a1B2C4a6B7c8b9DabbacCdAeffd
@account-suspended-en0-about	2a4e8A9EaabBed
@account-suspended-en0-event	0b1b2F3a4a5b6b8c9Kaccbdd
@account-suspended-en0-none	0A2E3b4A9icBda
@account-suspended-en1-about	0a1A2B6C7a8a9Cccedfa
@account-suspended-en1-event	0c1c2C5b8C9Ebe
@account-suspended-en1-none	0a2C9dbAcbeAfc
@account-suspended-ja0-about	3c4a6A9BbAecfa
@account-suspended-ja0-event	0e1b2B4b5a6a7D8b9HdafB
@account-suspended-ja0-none	0A2B6b8a9eaBbBccdBeA
@account-suspended-ja1-about	0a2B8a9AbAcadBeafa
@account-suspended-ja1-event	0c1b2A6A8A9DbacAdaeafa
@account-suspended-ja1-none	1A2A5a9eaAdAeAfb
@asks	0A1a2b3c5a6B7caDcAfB
@by-mail	0c1C2b3b4h5A6d8J9abbcAdA
@by-sms	0c1D2c3A4J6a7b8g9cacbBcadaeAfA
@clock	0B3D4c6E8d9abcda
@code	1a2d3D4D6d8E9cadcbdafa
@code-flood-en0-about	0c2e3I4E5c6f7a8F9faebacbdb
@code-flood-en0-event	0b1b3M4e5a8d9Aaabaeafa
@code-flood-en0-none	1a3B4b7a8caCbBdbeafC
@code-flood-ja0-about	1c2e3F4D5a6f8E9dadcbda
@code-flood-ja0-event	0c1a2A3Q4c6a7a8f9caabacadAeb
@code-flood-ja0-none	1b2b4a5b6b8b9AaFcbfE
@codes	0b3T4o8jeB
@date	0B2c3a4a5b7a8b9baAcCeA
@deadline	0c4b6a7A8a9AbBcCeAfA
@delivery-en0-about	1c2b3c4a5b6a7b8a9abeeLfa
@delivery-en0-event	0c1A3a4f5c7aaabDcbeLfb
@delivery-en0-none	0A1A4B5a9aaAbcdAeh
@delivery-ja0-about	0a1a2b3a6a9aaAbdcbdbeM
@delivery-ja0-event	0d1a3d4a5c6c8cbCdaeLfA
@delivery-ja0-none	0B2B3b4c7a9cbbdBebfC
@digits	0b1A4D7a8B9bcadaeA
@done	0a1A2A4b5a7A8d9DabfB
@failed	0b1b2a4c8b9AadbLdceBfb
@forced-password-reset-en0-about	2c3c5D7E8A9caabbcbfc
@forced-password-reset-en0-event	0d1d3c5A6d7K9aacbacAdafC
@forced-password-reset-en0-none	1B3A4A5B7b8C9daBbbdcecfa
@forced-password-reset-ja0-about	5B7C9aaabacaeb
@forced-password-reset-ja0-event	0d1a3b4b6b7J8b9AaabAdbfB
@forced-password-reset-ja0-none	0b1A2a3B4B5D6a7c8B9aaAbbeafd
@form-mail	0I1a3b4h7a8Ccadbea
@form-text	0L1a2a3B5c6a7c8iacbaca
@greets	0A3a4b7a
@happened	0A1a3B4d5a6H8B9baacbda
@host	0g1B3b4a5a7D9AaabBcbdAeA
@ifNotYou	0e1C6C7d8AaEcBddeefd
@incident	0f1D2A3A4a7a8A9aaDbbda
@letters-140	0E4d5a6a7b8A9abaeA
@letters-220	1a3C4b6A9Bacbada
@letters-40	0N1b2c3b4B5e6b7c8b9cabbaec
@letters-400	0d2D3E4g6a7B8bfA
@letters-80	0J1a2b3c5a7c8babcaeafb
@letters-many	0A3A8c
@lines-1	0F1a2c3d4C5a6a7b8d9AeAfa
@lines-2	0P1a3a4c5c6c7a8a9dabbcdbea
@lines-many	1a2a3A4c5D6A8a
@lines-some	0H2A3G4j5d7aabccebfa
@long	0A8b
@me	0b1B2A6B7b9AaCbAea
@minutes	0a1a2a3C4A5F7c8Bbacadaeafa
@mixed	0B4b5E6a7abAdAeb
@money	0d1e2b3d5c6d7c8b9gaEbacHdIfB
@named	0B1c3a5b6B7A8b9B
@order-not-mine-en0-about	0c1e2a3c4c5c6e7b8c9AaFbFcCdBfA
@order-not-mine-en0-event	0f1B3c4A5A6E7b8b9aaKbbdeebfc
@order-not-mine-en0-none	2a3a4A5a6A9badcCdA
@order-not-mine-ja0-about	0b1a3c6b8a9CaDbDcBdAfa
@order-not-mine-ja0-event	0e1C4A6A7a9caJbdcAdcee
@order-not-mine-ja0-none	0B3A4A8AaibceAfa
@ordinary	0O1b2b3a4c5b6a7a9abccaedfb
@password	0a2c4a5F6A7F8A9cacbdccdbebfc
@payment-failed-en0-about	1e2B3f4a5a6b7c8caAbIdDecfc
@payment-failed-en0-event	0c1A2a3d6bbHdaeB
@payment-failed-en0-none	0B2A5aaAbfcbeB
@payment-failed-ja0-about	0c1b3a4a5b6c7b8cbIcAdE
@payment-failed-ja0-event	0c1b4a6a7C8b9AabbIdceA
@payment-failed-ja0-none	0C1A2a4B8a9ebfcbdBeB
@phone	0eaBbA
@plain	1a3A8abadA
@please	0a5A7AaAbAccfa
@points-en0-about	0e1b3a5a7a9bcbedfO
@points-en0-event	0c1d2a3a4d5a6a7C9aaebacBdBeafL
@points-en0-none	1b2c3B6caAcCfc
@points-ja0-about	0a2a4a6aaabbcbfK
@points-ja0-event	0c1a3c4b6d9AadbBcBdCecfI
@points-ja0-none	0D3a4a6b8a9acBea
@polite	0C1a3A5aaa
@prime-renewal-en0-about	0B1a2b4a5b6a7a9aacbDcJddedfd
@prime-renewal-en0-event	0a1a2c3b5a6b7B8c9abAcJeefC
@prime-renewal-en0-none	0B1c4A6d7Aabbacc
@prime-renewal-ja0-about	1b2b3A4b5b6a7aaccMdcedfa
@prime-renewal-ja0-event	0d1b2A3a5b6b8cabbCcIeafC
@prime-renewal-ja0-none	0C1b2B3a9BacbAccdaeA
@quotes	0H1b2A3a5b7A8c9eaEbecadaeb
@refund-en0-about	0a1a2d3a4a6a7a9aabbbdOfd
@refund-en0-event	0A3A4A8baa
@refund-en0-none	2b3A7A8AcbdaeafC
@refund-ja0-about	0e2b3a4a6a8a9aabbccadRfc
@refund-ja0-event	1A3c6A8aaadA
@refund-ja0-none	5b6B9aaAbCdbebfA
@security-code-mail-en0-about	0a1c4D5B6a7d8C9acafa
@security-code-mail-en0-event	0c3D4B6b8B9Aabbacbea
@security-code-mail-en0-none	0D3c4b5d6a7c8faBcadaeEfC
@security-code-mail-en1-about	0a2c5C7E8A9aaabacadafb
@security-code-mail-en1-event	1a3b4a6a8H9a
@security-code-mail-en1-none	0A1C2B3c4a5a6a7D8a9babbb
@security-code-mail-ja0-about	0b4C5C6b7b8B9baacada
@security-code-mail-ja0-event	0c1a3E4D6d8D9Babbbcbeafb
@security-code-mail-ja0-none	0C2b3d4c5b6c8d9caCbccBdAeCfC
@security-code-mail-ja1-about	5B7B8A9aaabacadbea
@security-code-mail-ja1-event	0a1C6a8E
@security-code-mail-ja1-none	0a1D5a6a7Eaada
@security-code-sms-en0-about	0a1c4D5B6a7d8C9acafa
@security-code-sms-en0-event	0b3E4B6a8A9Aabbbcbdbeb
@security-code-sms-en0-none	0D1a2b3b4d5B6d7A8c9baAbbccdbeDfC
@security-code-sms-ja0-about	0b4C5D6b7b8B9baacada
@security-code-sms-ja0-event	0a3D4D6b7A8Babbdccdbeafc
@security-code-sms-ja0-none	0B2b3c4d5G6e7b8d9baCbecCeCfB
@seller-account-en0-about	0a1d2P3a4a5a6c9ebbcaecfb
@seller-account-en0-event	1A2F6A7a8b9Cagcadcea
@seller-account-en0-none	0D1a2b3a4a5a7acadaeEfa
@seller-account-ja0-about	0b1c2Q3a5a6b7b8a9ebacadAebfb
@seller-account-ja0-event	0b1C2F3b4A5a6A9Dabcbdeeafa
@seller-account-ja0-none	0D1c2c3d4b5b6c7a8d9aaCbAcbdDeAfC
@sent	0e1b2c3B4A5F7c8DacccdBfD
@short	0E3e4B8c9aaabA
@sign-in-attempt-en0-about	0d1B4A5E6F7b8baabbdbeb
@sign-in-attempt-en0-event	0b2A3B4a5a6F7A9cbAccdceAfa
@sign-in-attempt-en0-none	1C2d3a4A5d6h7a9BaCbBdBeAfd
@sign-in-attempt-ja0-about	0b3b4A5F6G8b9aaabbdaec
@sign-in-attempt-ja0-event	0b1A3B4a6I7c9caDcbdbebfa
@sign-in-attempt-ja0-none	1b2A3B4B5c6g7a8C9aaBbAcaddeA
@sign-in-id-changed-en0-about	0b1J2e3a4c5A7C8C9dacbbebfa
@sign-in-id-changed-en0-event	0e1O2C3c4b5c6d8d9babbAdbedfB
@sign-in-id-changed-en0-none	1e2E4A5d6deB
@sign-in-id-changed-ja0-about	0a1H2a5B7A8B9Aabbecadbebfb
@sign-in-id-changed-ja0-event	1J2C3d4b6c8b9acBdcfa
@sign-in-id-changed-ja0-none	0A1f2B3A4A5b6d7B8AbaceeB
@signIn	0d1B3b4D5A6G9Cabbdcadbecfa
@speaks-of-notices	0Z1d2b3d4b5e6b7b8e9gbdccdaecfb
@stopped	0b1c2C4c5c6b7A8d9NacbbccdefA
@tells	0b2c4B5a6A9abAcAdBebfC
@temporary-password-en0-about	0a1A3b5D6B7D8B9dbccadbeafc
@temporary-password-en0-event	0d1b4a5N6b7d8a9B
@temporary-password-en0-none	2c3D4B5c6b7a8C9aabbacaea
@temporary-password-ja0-about	4a5C7D9aaabacaeb
@temporary-password-ja0-event	0b1b5P6b7g8e9Aba
@temporary-password-ja0-none	0b1A3A4D6a7a8AcadbeAfa
@two-codes	0A4adA
@twoStep	0F2A3b4C6a7b8bfa
@unusual	0b1b2a3b6K7A8baAbccadceb
@withheld	0e1H3c5a6A7A8d9bdbeB
@you	0A2b4A5A6A8b9Acb
^#年	0A
^#年0	0A
^0つ	0B
^0の	0aaA
^0ポ	fB
^0万	0caCfA
^0件	3A
^0円	0a1a3a9aaAcCdBfb
^0円>	0a4AaA
^0円の	aA
^0円を	dB
^0分	1a3B8A
^0分>	0B5b
^0回	3D8a
^0年	2Afb
^0日	0A2B3a8aabcB
^0日>	badA
^0日か	0B
^0日に	cA
^0日以	0a9A
^0時	0Ada
^0時に	3a4A
^0時間	0a9AeA
^0月	0E3a8a9aaa
^0桁	3a4B
^0段	4B
^0段階認	4B
^0通	0a3B4a
^<#年	0A
^<0ポ	0cfD
^<0円	0A3aaBfc
^<0分	0b4A5B
^<0回	3a4A
^<0年	0a2AaA
^<0日	9B
^<0時	0A2A9Aea
^<0月	0Caa
^<あな	0a
^<いつ	0afA
^<うち	4aaA
^<お使	0a3A
^<お客	0b1A4a5a8A9AeA
^<お届	eC
^<お心	0a
^<お持	0afB
^<お支	9abAeA
^<お荷	0BeA
^<お買	0A
^<から	3a4a7A8B
^<この	4A6adA
^<これ	3abA
^<こん	0a3B
^<ご利	9A
^<ご本	8A
^<ご注	3A9abA
^<ご登	0b1A4AbB
^<ご確	0d6A7AbAeA
^<ご返	dB
^<って	0b6AeA
^<です	4B
^<とい	0D3a6A9bea
^<のパ	0A5a
^<は	0A9a
^<まだ	0B
^<もう	0A3C
^<アカ	0A1B2d7a9Baabafa
^<アド	1a6A8A
^<アプ	0a3a5BfA
^<アマ	ea
^<アン	fA
^<カー	4a8a9BaCbBeafa
^<キャ	0a2A
^<ギフ	fB
^<コー	0a7A
^<サイ	3a6A
^<サー	0A9A
^<ショ	2B4B
^<スト	2B
^<スマ	6B
^<セキ	0A4A6B8a
^<セラ	2B
^<ネッ	0a4A
^<パス	1A3a5e7C8C
^<プラ	cC
^<ヘル	0A
^<ポイ	0AfA
^<マイ	fC
^<メー	0B3a4a8Cfa
^<リン	0a8A
^<ログ	0A3B5a
^<ワン	8A
^<一時	5B
^<下記	8A
^<不正	7A
^<二段	0B
^<今月	0CbBfb
^<仮パ	5D7a
^<会員	9AcA
^<住所	eD
^<何も	0a3AeB
^<再配	0aeB
^<出品	2E9b
^<利用	0a2a5A9CbA
^<受取	dAeA
^<口座	2a9AdA
^<商品	aAdB
^<場所	6B
^<売上	2A
^<変更	1B
^<安全	0a7A9A
^<店舗	2C7a
^<当社	0B1a
^<承認	3A
^<振込	2A4A
^<料金	0abB
^<新し	1a6B7A8A
^<明日	0AcB
^<昨日	0A3A
^<更新	0acA
^<月額	0B
^<期限	0A5adA
^<本人	3A
^<本日	bAea
^<楽天	0a2A3A8BaAbaeafA
^<次回	2AcA
^<決済	bB
^<注文	0aaCeA
^<無料	0acC
^<申請	0adA
^<登録	0a1C
^<確認	7a8A
^<端末	4a5B6A
^<第三	4A
^<継続	9A
^<自分	0A
^<自動	aAcB
^<荷物	eA
^<設定	0B
^<認証	0B3A
^<請求	9B
^<返金	dEfa
^<配送	eB
^<配達	baeC
^<重要	7A9A
^<銀行	0B
^<電話	4A
^_! !	6A
^_! 0	0Caa
^_! 。	fB
^_"	0A3bbafA
^_" .	1B
^_" 。	0B
^_#	0B2a4C5b6a7a8cbA
^_# #	0A3a4a8aaAbAeA
^_# 0	3b7a8AeA
^_# :	aA
^_# amazon	3B8a
^_# for	4a5B
^_# is	3A8a
^_# to	4B
^_# 。	0a2a4CaAea
^_$	2a9aaAdBfA
^_$ 0	2a9aaAdCfA
^_. #	3B4b
^_. .	0c4B9AaA
^_. 0	0B3Bca
^_. amazon	0a4b5B
^_. co	5A8AbA
^_. com	1B5a6A8A
^_. do	0A2a4A
^_. don't	4A8a
^_. example	0a3a5abAeA
^_. i	3AeA
^_. if	4Cba
^_. is	0baB
^_. it	eA
^_. jp	0a4a5A8BbA
^_. please	3A9BdaeA
^_. we'll	0B
^_. your	0D1a5A7aca
^_. 。	0D9a
^_0	0B1b3A4B5a6c7f8b9baDbdebfD
^_0 !	0A
^_0 #	0a8a9AaB
^_0 0	0B2a4C7b8a9bcAdb
^_0 :	0C3D4c6A8bcafa
^_0 ?	bA
^_0 a	cAfa
^_0 amazon	0a4AfB
^_0 and	aAdBea
^_0 at	aA
^_0 back	0adB
^_0 days	2Adb
^_0 for	0bdA
^_0 gb	0AbA
^_0 in	bBda
^_0 is	0AeA
^_0 it	4A
^_0 may	0acA
^_0 minut	4B
^_0 of	fB
^_0 p	0b3AeAfA
^_0 point	0bfC
^_0 th	0afB
^_0 to	0b4AaC
^_0 was	0bbAcBda
^_0 will	badB
^_0 。	0E2b3A4B5a6b7b9baBbcec
^_: "	0B
^_: #	0B1a4B8aba
^_: $	0A
^_: 0	0A3B4A5a9abacaea
^_: :	0B
^_: a	4AaaeA
^_: we	bAeB
^_: you	0adB
^_: your	0a5A8a9AcAeb
^_: £	0adAfA
^_: 。	0C1a4a6Acafa
^_?	0D1a2b3a4a5a6C7bca
^_? ?	0d3a4A7AaadA
^_? it	0B6a
^_? rep	0aaC
^_? 。	6C9a
^_a	1a2b3a4b6B7a8B9baCbcccdAeAfA
^_a $	aafC
^_a charge	aB
^_a code	1A8A
^_a device	0a6B
^_a login	0a4A6A
^_a mail	8C
^_a message	0adAfA
^_a new	0a2B6b7B8aaaeA
^_a one	5B
^_a pay	0a9AaBba
^_a request	0a7a8B
^_a sign	6A8A
^_a tempora	0A5A
^_about	0A1a2B3Aba
^_about to	0acA
^_ac	0aeA
^_acces	0a9C
^_account	0A1A2B3a4A7b9Cbccddbebfa
^_account :	0A
^_account has	0A
^_account is	0b1A9A
^_account was	0A6A
^_account 。	0a7b8BfA
^_activit	9B
^_add	0A1A6afA
^_add to	0afA
^_addres	1C3a5a6a7a8B9beB
^_admin	2A7A
^_after	0B3A9Adafa
^_again	3B4Bea
^_alert	0A
^_alexa	4a5B
^_all	3B7A9adafA
^_amazon	0c2a4A5B6aaadAeafB
^_amazon .	1A2a4a7a8BbAea
^_amazon 0	0afC
^_amazon :	0d4A6AbAdA
^_amazon account	0a2a5A9B
^_amazon gift	fB
^_amazon 。	0a9AdaeBfA
^_an	0d2A5A7b9acAeA
^_an e	0a8A
^_an email	1a2A
^_an sms	0a3a4BeA
^_and	0A1B2b3A6c7A8baabAcbdAfa
^_and i	0b5Aca
^_and now	0a4AdA
^_and the	0b1C9A
^_and want	0bdB
^_and will	0AbBca
^_another	0d3A7AcBeB
^_any	0Cca
^_anyone	0A9A
^_anyth	0a5B
^_app	1A3a4b5E8aaBeb
^_app .	0a1B
^_app store	0baB
^_appe	0b2B9A
^_apple	2a6AaAcada
^_apple account	0a4A6A
^_approv	0b3B
^_approve	3A6C
^_are	0B2C6bea
^_aren't	0a1AaB
^_arriv	0CaaeA
^_as	0A7B8ada
^_ask	1a3A4Bda
^_ask for	0A3A
^_assista	8C
^_at	0B3a4b5A7aaCbbdafa
^_at the	baeA
^_attempt	0c6BeA
^_authent	0a1A3A4A
^_authori	0aeB
^_auto	cA
^_auto renew	cB
^_availab	0BaaeC
^_avoid	9abCda
^_back	0B8AaadDea
^_back to	0adB
^_balance	2A9aaafB
^_bank	0A1a2B5A6A8a9Abaea
^_bank .	0Ada
^_bank account	2B
^_be	0A1a3a4d6a9BbA
^_because	0a1a7A8A9A
^_been	0a2A4b5A9AabfB
^_before	0C1a7AcaeA
^_between	0B3A
^_bill	bCda
^_block	0A6A7b9A
^_book	0Caaca
^_bought	aCfb
^_bounc	bB
^_box	0beC
^_bus	0C4Aea
^_but	2A9A
^_buyer	2C
^_by	0C1a3a4A9adAea
^_c	0A
^_call	0Dbadafa
^_came	3a4B
^_can	0B4a7b8BbAfa
^_can't	0A1A7A8a9A
^_cancel	0A
^_cancell	0AcbdCea
^_card	0B2b6a8a9AaAbCcceb
^_card is	9B
^_centr	2B
^_chang	0D1C2A4a5a7a8a9a
^_change	0C2a5A7Baaca
^_change your	7C
^_charg	aCdaeA
^_charge	aAdaeA
^_check	3b4AdA
^_choose	0A1acb
^_chosen	0bfC
^_claim	0cdCfA
^_clos	0A9B
^_clubcar	0afB
^_co	5A8AbAea
^_co .	5A8AbA
^_cod	0A3F4b8c
^_code	2a3A4C5b6a7c8Daadb
^_code #	3B4A8a
^_code .	3A
^_code for	4a8B
^_code from	0b8B
^_code is	0A3aeA
^_code to	1A3a4A
^_code you	0b3A8A
^_code 。	4a8E
^_coffee	fB
^_collect	fA
^_com	1C4a5a6A
^_confirm	0A3a4a8CaAbafb
^_confirm .	0C4a
^_confirm your	2A8A
^_congrat	0AeafA
^_corner	0C
^_could	0A
^_couldn'	0bbBdbeB
^_creat	5B
^_credent	0b5B
^_credit	bAfA
^_custom	eB
^_custom charge	0aeB
^_custome	0A1a2a3a4aeAfA
^_custome 。	0B3a8A
^_d	0d3A5AfC
^_days	0Cdc
^_days .	0A2A
^_deactiv	2A
^_dear	0A3a4a5a6A8A9A
^_dear custome	0A9A
^_debit	0abB
^_declin	0AbA
^_delay	eA
^_delet	0a3A9A
^_deliver	aAbaeC
^_deliver attempt	0aeB
^_deny	6A
^_deposit	1a2BbadA
^_deposit method	0A1a
^_desk	5C7b
^_detail	dA
^_detect	0a6D
^_device	0a4b5D6D7a
^_did	5a6AaC
^_did you	6AaB
^_didn't	9aaBfA
^_digit	8A
^_direct	0abC
^_direct debit	0abC
^_disabl	9B
^_do	0D2b5A8aba
^_do i	0C2a3A
^_does	0B1A
^_don't	0A4B8bca
^_don't share	4A8a
^_door	0B4a
^_down	3B
^_dozen	0B3a
^_dozen of	0B3a
^_dropbox	0b7A
^_due	0a7AbAcaeB
^_due to	0a7A9A
^_duty	0aeB
^_e	0E2a3a6a8acAea
^_e mail	0CaafA
^_e 。	0A1A8b
^_earn	0Cfa
^_ebay	0b2B9A
^_email	0a1D3a4a5a6b7b8FcAda
^_email addres	8A
^_end	1B3acA
^_ends	0acB
^_enter	3b4B6A8A
^_enter the	0b4B
^_enter your	0A6A8a
^_etc	9B
^_etsy	2C
^_even	0B
^_every	3D4a
^_example	0a3a5aeA
^_expire	0afE
^_faceboo	0a
^_fail	bAca
^_fake	0B
^_fee	0aeC
^_fee .	0aeB
^_fin	0a9AbBda
^_finish	8B
^_first	0B
^_five	0B9a
^_flat	0C2a
^_flight	dB
^_for	0B2a3c5B6b7B9caBcAeafb
^_for a	0baBeafA
^_for securit	0a7B
^_for the	0C4a
^_for your	0a1A5B7Acafa
^_forgot	0B1a7a
^_form	0C7a
^_fraud	4B
^_free	cBfA
^_friday	0AaA
^_friend	0C
^_from	1b5a6D7B8A9dbccaeAfa
^_from a	0d2A6B
^_from amazon	0c3B4a8BdA
^_g	0c4C
^_game	0A
^_gb	bA
^_generat	5B
^_get	0A1A3a8a9adB
^_gett	0C3a4a9A
^_gift	0A4aaAdafC
^_gift card	aAdafB
^_give	0b4AeA
^_gmail	8A
^_go	0a2AbA
^_go to	2BaAca
^_good	dAeafA
^_google	9A
^_got	8AbadaeafA
^_got a	4A8AfA
^_had	0A2b3B4A
^_has	1A2a4b6a7A9AbadA
^_has been	5A9Aba
^_have	2b3BdAeafA
^_have been	1A2A
^_haven't	0a2AeA
^_held	0ceD
^_hello	0a9A
^_help	0G5A7cba
^_help :	0Bba
^_her	0A2a4A
^_here	0a8A
^_here'	0a4a5A8E
^_hey	0adA
^_hi	7A8AbAebfb
^_hold	0b9AbAeA
^_hotmail	1D6a7a
^_hour	3B4a
^_hour .	0a3B
^_how	0F1a4a7a8Aca
^_how to	0B
^_i	1a2A4a7B8a9AcafA
^_i can't	1A7A8a9A
^_i never	0a
^_i should	0afA
^_i was	1a4AeA
^_i'll	0B4a
^_i'm	aBcadA
^_i'm in	0baB
^_i've	0a1A3CaBda
^_icloud	0A6AaabC
^_icloud 0	0AbA
^_id	1B2A9A
^_id :	0A1A3a
^_id 。	0b1C
^_identit	2A9A
^_if	0B3a4C5aaAbbda
^_if you	4B
^_in	0A1a2a4b6D9bcbdaeafA
^_in .	0b6A7A
^_in 0	aA
^_in ?	0a6B
^_in and	1B
^_in attempt	6A
^_in my	0c5A8AaAfa
^_in the	eafB
^_in to	0A1a6A
^_in your	2afB
^_in 。	0A6A8a
^_inbox	0a3A5A8A
^_informa	0b9AbA
^_instagr	0a1A
^_into	0d8DbA
^_into the	0b8AbA
^_into your	0b8B
^_invoice	aAbAda
^_ip	6A
^_iphone	3A6AaB
^_iphone 0	aA
^_is	0B1a2a3a5b8a9DaabacaeBfa
^_is #	0C4b
^_is 0	3a4D5a
^_is a	0A5a
^_is confirm	0C4a
^_is delay	0beB
^_is now	0B
^_is on	2abAdA
^_is ready	0CdA
^_is your	0a3B4A8a
^_issu	0a5AdC
^_it	0A2a3B4AabccdceAfa
^_it .	4Aca
^_it says	1A9A
^_it to	0A4A
^_it was	0a2A7B
^_it with	4A
^_it's	0Beb
^_item	0CcadAfa
^_its	dAeA
^_its way	dB
^_jp	0a4a5A8BeA
^_just	1A4A5A6C7b8a9aaAca
^_keep	0B1a3B4b5a7A9a
^_kindle	5B
^_know	0B
^_last	0C3a9abBcafa
^_last night	0B3a
^_late	0AaaeAfa
^_left	eB
^_let	0D
^_like	4AdbeA
^_limit	9A
^_line	0b3A9AdA
^_line 。	0adA
^_list	2C
^_listing	2B
^_liv	0a5BdA
^_lock	2a9Dba
^_log	0B4a9A
^_log in	0B4a9A
^_logg	6B
^_logg in	6B
^_login	0b1B2A5b6C7a
^_lol	0a9AaA
^_look	aC
^_lost	daeB
^_m	3B
^_macbook	0aaB
^_made	5Bda
^_made a	0B
^_mail	3a4b6a8Eabbb
^_mail addres	0B
^_mailbox	0a9C
^_mailbox is	0a9C
^_make	0a3A7A
^_many	3B
^_may	cA
^_me	4b6b7A8A9adA
^_me a	8AfA
^_me to	0b3A6a7BeB
^_meet	0B
^_members	0A9bcD
^_members is	bAcA
^_message	0b8AdBfA
^_method	0B1a2A
^_mil	0afD
^_min	5B
^_min .	5B
^_mine	aA
^_minut	3B4B
^_minut .	0a4A
^_miss	0acaeE
^_miss you	0beC
^_mobile	1C6a8afA
^_monday	0D4a
^_money	0AdB
^_month	0B4bcB
^_month .	0C4b
^_more	9A
^_morn	8AcA
^_most	0Bdb
^_mov	0B1a
^_mr	0AdA
^_multipl	3B
^_music	0Cca
^_must	0b7BeA
^_my	0c1B2B3a4B7aaAbAea
^_my account	0a9AaCfa
^_my card	bAdA
^_my passwor	0a1A5a7B
^_n	0a
^_name	1A
^_need	1b7B8abBeC
^_need to	7B
^_netflix	8A
^_never	0a3a4BaAbAea
^_new	0D2A3a4a9beAfb
^_new device	6B
^_new passwor	0b1A7C
^_new sign	6A
^_next	0AcA
^_night	0B
^_no	1A3b9AdaeB
^_nobody	0aeB
^_not	4B7a8baBcaeA
^_notic	0a3A
^_notice	0c7AcBdaeB
^_notific	6A8a
^_now	3a4A9abAeB
^_number	1C3B5a6a7aaa
^_october	0B
^_of	0B1b2a3B4a5b6aaCcadAfa
^_of $	aCbAdb
^_of a	0a8AdB
^_of the	0A
^_of your	fA
^_off	0Bba
^_oh	0abA
^_ok	0Bba
^_old	bA
^_on	0A4b7a8abaeAfA
^_on 0	0bcCfA
^_on a	4a5A6AfA
^_on hold	0b9AbAeA
^_on its	dA
^_on my	0a1BaB
^_on the	4A7Ada
^_on your	2Afa
^_once	0B
^_one	0b5A7a8B9abBcAeAfa
^_one time	3b4A5C7aeB
^_online	0A2b9Bda
^_online bank	0a9A
^_only	0B4A8A
^_open	0E
^_or	0D1a2a4a6a7baAdaeB
^_or mobile	0C1a
^_order	1a2aaEbBfb
^_order for	aB
^_order is	0B
^_otp	3A5Aea
^_our	0D1d2c4B5acadB
^_out	0b1A3b4BbacBdbfA
^_out of	9A
^_over	3AcA
^_overnig	0b9AaA
^_owe	0abB
^_p	0c3AfA
^_package	0A4adaeB
^_page	0a6a9CbA
^_parcel	eB
^_parcel is	eA
^_passcod	3b5A7B
^_passwor	0a2b5E6b7F9baabacadafb
^_passwor .	0A
^_passwor ?	0B5a7a
^_passwor for	0a5D
^_passwor has	0a5A
^_passwor is	1B5A7a
^_passwor need	0aeB
^_passwor reset	0a3A7B8a
^_passwor was	0a1A
^_passwor 。	0a5B7B
^_paus	0b2C
^_pay	1aaabFcbdafa
^_pay .	bA
^_pay fail	bB
^_pay of	bAda
^_pay 。	0a8AbB
^_payout	0a1a2G9a
^_payp	0a4B9AaBda
^_paypay	0b1A3AdA
^_paypay 。	4A
^_permane	0b9A
^_phish	0B
^_phone	1A3C4a7a8a
^_phone number	0A1C6a
^_pick	7A
^_pin	0c4B8B
^_plac	aB
^_plan	cC
^_plann	0B
^_please	0b1a5B8BbAcafa
^_please change	0b5B7A
^_please tell	0a9AaA
^_please use	0a5A8A
^_pm	0A
^_point	0b2a9afH
^_point on	0Cfb
^_policy	0Bda
^_post	eAfA
^_premium	0A
^_price	cA
^_prime	9acE
^_prime members	cB
^_pro	0aaB
^_pro 0	aB
^_problem	0abA
^_profile	0a2a9B
^_protec	0a3AcA
^_protect	0A7A8a
^_prove	0b4A8A
^_purchas	0baF
^_put	0a9AfA
^_pw	0b5A7B
^_r	2A7a
^_read	4B
^_ready	0DdAea
^_reason	0b7A9B
^_recall	dBea
^_receipt	0EaAbacbda
^_receiv	0A7b8BbbdA
^_receiv a	7a8Bfa
^_receiv your	0Dbada
^_recover	8A
^_redeem	0afB
^_refund	2a9aaabacadIeafa
^_refund issu	dB
^_refund of	dB
^_refund 。	0adB
^_reminde	0A
^_remov	2B7a
^_renew	abcHdbfa
^_rep	0a4AaB
^_rep y	0aaAeA
^_replac	1B
^_request	0b3E4a6A7c8A9a
^_request to	8B
^_request 。	0a3C
^_requir	7C
^_reset	0a3A6a7E
^_reset your	5a8A
^_retry	0Cba
^_return	0B2abAeAfa
^_reward	0bfD
^_ring	4A9Ada
^_rms	2C7a
^_runn	eA
^_said	dB
^_sale	0Bda
^_say	0A9a
^_says	0b1A3a4a6A7A8a9BbAdb
^_scam	0AdA
^_scammer	0B
^_schedul	0A9A
^_secure	4B
^_securit	0A4B5a7A9baa
^_see	0B3A4aaA
^_see you	0B4a
^_sell	2C9a
^_seller	0a2E6a
^_seller account	2B
^_send	0B1B4cdAfa
^_sent	3B4A5B7a8aaA
^_sent to	0c3B4B
^_servic	0B
^_service	0C3abA
^_set	0a5A7A
^_set up	0a5B
^_setting	0C1a
^_share	0a3A4C8b
^_share it	0a3A4B
^_ship	0beD
^_shipp	aB
^_shop	2E9ada
^_short	0a3A5A
^_should	0A3beB
^_should i	0C3b
^_show	1A7a8A
^_sign	6C8A9ada
^_sign in	5A6C9a
^_since	0c2A3D4adAeA
^_single use	0a8A
^_sms	4D8a9aaafA
^_sms 。	3B
^_so	0D3a4a7a9Cea
^_some	3a9AaBdafa
^_somebod	0d6C7a8BaB
^_someone	6D7bfA
^_someth	0a3A
^_sorry	0AeA
^_spotify	0A
^_staff	2B6a
^_star	0B
^_start	0C
^_state	0D2aaAbada
^_stay	0C1a
^_steam	0d3A6AaB
^_step	3a4C
^_step verific	0A3a4A
^_stop	0A3A
^_store	0c2BaB
^_strange	0a1A6A
^_subscri	0bbAcD
^_sunday	3AfA
^_support	0C1a
^_suspend	0B9A
^_swapp	0c1C4A
^_switch	0acB
^_t	0b6AaAfA
^_table	0A4a
^_tax	0cbAdD
^_tea	0Beb
^_team	0A4A
^_tell	9AaA
^_tell us	0a9AaA
^_temp	0a5C
^_temp passwor	5B
^_tempora	1a5G6a7b8b9B
^_tempora passwor	0A5C7a
^_ten	3B
^_test	0A
^_text	1a3B4D6b8a9aaabA
^_text with	0a4B
^_th	0b4AfB
^_thank	0CbacCdc
^_thank for	cB
^_thank you	0Cda
^_that	0A3a7a
^_the	0F1C3b5A6d9aacbbcbdb
^_the app	4a5A
^_the bank	0A2A
^_the card	0a9A
^_the code	0b1A3a4A8A
^_the last	0a1A
^_the one	0A3a4A
^_the phone	0b3B
^_the post	0aeAfA
^_the sign	0a1C6a
^_them	0a5A6aaAfC
^_there	0a1A9aaAbA
^_there'	0c8AaAeA
^_there' a	0beA
^_these	3a4A8A
^_they	aabB
^_this	3c5C6a8AaAcadaea
^_this code	0a
^_this month	4bbA
^_three	0B9aaA
^_thursda	0Baa
^_ticket	0A
^_time	1a3b4A5C9aeB
^_time cod	0B
^_time code	0A3b4A
^_time passcod	0a8B
^_time passwor	8beB
^_to	0B1a3c4A7C8C9dbacadafA
^_to 0	4A
^_to a	aA
^_to avoid	9abCda
^_to be	0A2A4a
^_to change	1a7B
^_to confirm	8AeA
^_to finish	8B
^_to keep	0A
^_to send	0b1AeB
^_to sign	0b5A6A8A
^_to the	0A1a
^_to you	3A
^_to your	1A3A4a7abaeafA
^_today	6a7A8acAdaeA
^_today .	0B
^_told	cAeA
^_toll	bC
^_tomorro	0c3a7BaabAcDdaea
^_tomorro .	0e7BbBcBfA
^_tonight	0B9a
^_too	3BdB
^_too many	3A
^_track	eC
^_tri	7acCeA
^_try	0Aca
^_turn	0b7BcA
^_tv	5A
^_two	0D1A3b4A9aaAcafa
^_two step	3a4C
^_unles	0a
^_until	0a7A9C
^_unusu	6B
^_up	0a5A7Beb
^_up to	dA
^_updat	1D2Aba
^_update	1a7AbC
^_update your	bB
^_us	1a2a9AeAfa
^_use	3a5C7a8A
^_use #	4B
^_use this	0a5B
^_used	0b2B6B
^_user	0a9B
^_usernam	1B
^_usps	eC
^_vanish	0bfC
^_verific	3C4B6a7a8A
^_verific cod	3B
^_verific code	3b4C8A
^_verific 。	4B6a8A
^_verify	0b2A3a8B9A
^_verify your	3a8B
^_visa	0Bea
^_voucher	0afD
^_wait	4bbadBeC
^_wait for	0beB
^_wallet	9B
^_want	0c1A4adBeA
^_was	0b1C2A3a4B9ceA
^_was chang	0a1B2A
^_was deliver	0Beb
^_was sent	0a3B
^_wasn't	0b5B8A
^_way	dAeA
^_ways	0B9a
^_we	0b1c2a3A5A6B7a9CbAcbdaeB
^_we have	0A2a9A
^_we need	0a9A
^_we receiv	7a8B
^_we'll	4BaacAeA
^_we're	dAeB
^_we've	7C8a9Daabaea
^_web	7B
^_week	0CdA
^_weekend	0Bfa
^_welcome	0D
^_well	fB
^_were	0d2A3AfB
^_what	0E3a4a
^_whatsap	0b4AfB
^_when	0B
^_where	1A
^_which	0C8A
^_while	0aeB
^_who	6B9Ada
^_why	0B3a4A9aeA
^_will	1a3a4A5a6a8a9CbAebfA
^_will be	9CbAcbea
^_will renew	0acB
^_with	0A1a4E5A6a7bbacada
^_with a	0cfA
^_with your	eA
^_withdra	0a2A8AaA
^_within	0Cdc
^_within 0	0A9Ada
^_won't	4a7B
^_word	0abAdB
^_work	0A6a7C
^_would	eC
^_wrong	0a9A
^_x	3A
^_yahoo	4A8a
^_year	0A2BaacB
^_you	1a2c4A8A9AbccbdA
^_you .	0A3Abada
^_you ?	0a8AaA
^_you are	0b9BdA
^_you bought	0AdAfa
^_you can	8Baa
^_you have	0a2a3BaadA
^_you were	0cfC
^_you'll	cB
^_you're	dB
^_you've	0AfA
^_you've been	0afB
^_your	0b1B2A3b5B6a9AacbAcA
^_your account	1a2c4A5A9AbacafA
^_your amazon	1A9Baaea
^_your card	0AbCcb
^_your deliver	0aeB
^_your direct	0abC
^_your e	0B
^_your email	8B
^_your google	7a9A
^_your identit	2A
^_your last	bAfa
^_your order	aAbAdaeA
^_your package	0A
^_your parcel	0aeB
^_your passwor	5a7C
^_your pay	0CaabDcadbea
^_your payout	0Ada
^_your phone	3C4a
^_your point	fB
^_your receipt	0Ccb
^_your refund	0bdE
^_your return	badB
^_your securit	7A8a
^_your seller	2B
^_your shop	2B9a
^_your sign	1A
^_your subscri	0acA
^_your tempora	5D
^_youtube	cB
^_£ 0	2baAcBfA
^_。 #	4d7a8DbA
^_。 .	0a4A
^_。 0	0A5b8a
^_。 :	3b6A8B9adaeAfa
^_。 ?	0b5AeA
^_。 a	5A6A
^_。 as	1A7A
^_。 dear	0A3a4a5a8A
^_。 e	0A8b
^_。 enter	0A3a8A
^_。 for	0c4B7B
^_。 hello	0a
^_。 here'	0a8B
^_。 hey	0b9AdA
^_。 hi	1a7AdAeafa
^_。 id	1B
^_。 sms	0B
^_。 thank	fA
^_。 the	1AdA
^_。 to	0a8D
^_。 use	4a8A
^_。 we	0a3A8AbBca
^_。 we've	9AdA
^_。 your	0b4a8A9Adaea
^_。 。	1b3A5a6a8B9Adb
^あっ	0afA
^あな	0b3a6A
^あり	0Bea
^ありが	0Aeafa
^ありがと	0Afa
^ありま	0a2A4A5A6A9aaA
^ありまし	0aaA
^あります	0a2A4A9afA
^ある	3aaAbAfa
^ある>	5A
^いい	2a4a5BaAea
^いいた	0a5A
^いいただ	0a5AdA
^いう	1a3a6AfA
^いう>	0A5a
^いか	0C
^いが	bAca
^いし	0A7A9Ada
^いしま	0A9A
^いた	3a4A6abb
^いた>	3a4A
^いたし	2abadA
^いただけ	5A
^いため>	2A
^いつ	dafA
^いつも	fA
^いて	1a3B4b7abBdA
^いて>	2A9A
^いてあ	0b5A8A
^いてい	bBeafA
^いで	0A2a4A
^いでく	4B8a
^いと	0a4a8abAeA
^いな	2A3b4A9aaAeA
^いない	3b8A9a
^いない>	0b3b4A8AeA
^いに	aAbA
^いの	2a3AeA
^いま	5a6B7b8B9Aba
^いまし	1a6AdA
^います	1A2a5a6A7a9A
^います>	0a3A7a
^いませ	0b2A8Bba
^いよ	0A
^いる	aAbB
^いを	0A
^いん	0Aea
^いパ	0b1A7A
^いパス	0a1A
^いパスワ	0a
^い合	0AeA
^い場	3a4A5a
^い場合	4A5a
^い情	bA
^い方	0BcBeafa
^い方法	cA
^い方法を	cA
^い物	0A3a4Afa
^い端	6A
^うか	0A8A
^うか>	3a
^うご	aA
^うござ	aA
^うちの	aB
^うで	0a7A
^うと	7A8A
^うとし	0b7A
^うとして	1A
^うに	0a
^えが	cA
^えがな	cA
^えがない	cA
^えき	0a4A
^えた	3A6A
^えて	1AbA
^えてい	1AbB
^えな	0a4A5A
^えない	4A
^えの	aA
^えま	7A
^えら	1C2Aea
^えられ	1C2Aea
^える	fA
^おす	0B
^おり	bA
^おりま	0a4AbA
^おります	9AbA
^お使	0b5A
^お受	fB
^お受け	fB
^お受け取	0afB
^お客	0a1A4b9B
^お客様	0aeA
^お届	eBfA
^お届け	eB
^お届け先	0aaB
^お心	0a
^お手	9A
^お手続	9A
^お持	fA
^お持ちの	fB
^お支	0abCeA
^お支払い	0abCeA
^お申	dAeA
^お知	3a6a8A
^お荷	eC
^お荷物の	eA
^お買	0AaAfa
^お買い	0AaAfa
^お買い物	0Bfa
^お返	dA
^お送	0A3A8Afa
^お願	0A1a7B9A
^お願い>	7B
^お願いし	0A
^かか	cAda
^かが	4a6A
^かっ	bCfa
^かった	bBeAfa
^かな	2A3a
^から	0A1c2a3B4b5a6C7C9babdCfc
^から0	0B
^から>	7A8aaa
^からの	0C6C9aaafa
^からロ	6A
^からログ	6A
^かり	0a5a6A7AeA
^かれ	0b6AbA
^かれて	0a6A
^かれま	0abB
^が0	0b3CfB
^があ	0a6A8b9aaA
^があり	0a1a3A6A9abA
^がありま	0a1a6A9a
^がある	aAdA
^がい	8A
^がご	0adA
^がござ	6AdA
^がで	0A
^ができ	bA
^ができま	bB
^がと	0AaA
^がとう	0AaA
^がとうご	aA
^がな	0a5a9A
^が不	0aeA
^が何	3B4a
^が変	1A2AeA
^が変わ	0B
^が変更	0a1B2AeA
^が変更さ	1B2A
^が完	0A1B
^が完了し	0A1A
^が届	0B3aaAeA
^が届い	3a4A
^が届いた	0A3a4A
^が届か	0B
^が必	7B
^が必要	7A
^が必要で	7AeA
^が書	0a2A
^が来	0b1a2AeB
^が発	5AbA
^が発生	0abA
^が確	0A
^が連	0a3C
^きた	0c
^きて	0b9B
^きな	0A
^きに	0B
^きま	eAfa
^きまし	3a8AaAeafa
^きました	0A3a8Afa
^きまして	0aaA
^きます	0AdA
^きます>	0AbadA
^きませ	0bbAeB
^きを	0bfA
^きをお	0b9AfA
^き換	1A2A
^き落	0abAcA
^くあ	0B
^くだ	1b4A5abAeA
^ください	1b4A5abAeA
^くて	0B
^くなり	1A3a
^くら	4aaA
^けしま	0Aea
^けて	3A4a
^けで	0A8A
^けど	0a1a3A6A
^けど>	6A9acA
^けに	eA
^けま	0B8A
^けまし	8AaA
^けます	0C
^けます>	0B
^ける	3a5A
^けれ	4AaA
^ければ	0aaB
^け予	0A
^け付	8AaA
^け付けま	8AaA
^け先	0aaC
^け取	dAfB
^け取り	0adAfB
^こち	0a4a8B9AaA
^こちら	0a4a8B9AaA
^こと	4A5cfA
^こと>	0A5a
^この	4C6b7baAdAea
^このメ	0B
^これ	9abA
^こん	3A
^ござ	3a5a8A
^ご不	eA
^ご不在	0aeB
^ご予	0A
^ご入	0Bca
^ご利	9A
^ご利用の	0b9A
^ご希	0A
^ご希望の	0A
^ご指	0abAeA
^ご本	0a4AaA
^ご案	7a8BaabadB
^ご注	0A2a9baAbA
^ご注意	3A9a
^ご注文	aBbA
^ご注文の	0A
^ご登	0c1A5AbA
^ご登録の	0a5A
^ご確	3a8aaAbAda
^ご自	8a
^ご覧	0B
^ご請	0Bda
^ご請求額	0B
^ご返	dB
^ご返金	dB
^ご連	0abA
^さい	1b4B5a8aeA
^さい>	0B1a2b4A6a
^さっ	0A6A
^さっき	4A6A
^さま	1A2a9B
^され	2B3A5a8bab
^され>	1A
^された	0b2A6A7a8aaabAeAfA
^されて	8a9Ada
^されてい	9A
^されま	2A7aaabadA
^されまし	1A2B7adA
^されます	9A
^される	0B4A5a
^さん	0C
^ざい	5a8A
^ざいまし	0B
^ざいます	8AaA
^しい	0a3a6A8B9a
^しい>	0bcAfA
^しいパ	0b1A7A8A
^しいパス	0a1A8A
^しく	0D3Afa
^しくだ	3A
^した	0Adafb
^した>	0A9b
^したが	0beB
^したと	0a9A
^したの	6A
^したら	0a7A9BeA
^して	2B7a8A9AacbAdB
^して>	aA
^してい	aaeAfa
^していま	8AdaeB
^しており	0a
^してく	4A7Aab
^してくだ	4A7Aab
^してな	0adA
^しても	1A3A
^してる	0A3a4a
^しな	8a9B
^しない	8a9B
^しないと	0a9A
^しに	0b3AdB
^しま	0A2c6B8aea
^しまし	1A2a4A5A8bbaea
^しました	1A2a4A5A8bbaea
^します	0A1a2a3aaafA
^します>	0C1b2a3a6a9AaadAfA
^しょ	0B
^しょう>	0A
^しよ	6A
^しよう	6A
^じて	0adAeA
^すか	6AdafA
^すか>	0A6A8a9ada
^すが	6a8A
^すが>	8A
^すぐ	fA
^すす	0B
^すと	3Aea
^すの	dB
^すべ	0C3a4a
^する	0D1b2B5b8AbbcAdAfb
^する>	8A
^するた	5A8A
^ずっ	0a3B
^せん	2A4Ada
^せん>	1A2A4B8aaAbacada
^せんで	0abBeA
^そう	0a
^たか	dA
^たが	0aeB
^たが>	0aeA
^たけ	4Ada
^たこ	0b3B
^たこと	0b3A
^たし	0a2abadA
^たしま	2abadA
^たしまし	ea
^たします	eA
^たた	0a9AbAdA
^たため	0a9AbA
^たため>	0b9AbA
^ただい	dB
^ただいた	dB
^ただきあ	0a
^ただけ	5A
^ただけま	0A
^たで	0b1AaA
^たと	2AeB
^たとい	0b
^たの	0b2A3a4A6AbAfb
^たので	0AbAfb
^たので>	0AdAfa
^たは	cAfA
^ため	0c1b4c7B8B9BcadBeAfa
^ため>	0b1b2A4a7C9A
^ための	7a8C
^ためパ	7B
^たら	0A3A5a9AdbfA
^たら>	0B
^たり	7a8A9a
^たりが	aA
^たん	0A
^た場	0A1A
^た場合	0A1A
^た覚	0b5AaA
^だい	dB
^だいた	dB
^だけ	1a4A5Aaa
^だけど	3A
^だけど>	6A
^だけま	0A
^だけます	0A
^ださ	1b4A5a7A8abAeA
^ださい	1b4A5a7A8abAeA
^ださい>	0C1a2b4A
^だと	0Bca
^だよ	0a4AdA
^ちの	4aaAeafB
^ちら	4a8B9AaA
^ちら>	9A
^ち帰	eB
^っき	6A
^った	0B2A4b5a8aaBeAfb
^った>	0AbaeA
^ったた	dA
^ったと	0a2AbA
^ったの	0a2AaA
^ったら	0B3A5a
^って	2A3d8baAeB
^って>	0b3aaAeA
^ってい	0a2A8aaAba
^っていな	2A
^っていま	0a2Aea
^っている	aB
^ってな	aA
^ってない	0aaA
^ってま	0a4AbA
^っと	2a3B
^っ取	0B
^つい	1abAdA
^ついて	1abAdA
^ついて>	1a2A9A
^つか	0b1AbA
^つも	0afA
^て0	0c3AdA
^てあ	0a7a8A
^てある	bA
^てい	0b5a9BdaeBfa
^ていた	1A3b
^ていただ	7A
^ていて	0a
^ていな	2A3a9a
^ていない	2A3a9a
^ていま	1a2A6A7a9AabdaeB
^ています	3B6A8aaadaeB
^ていませ	0a2A8Aba
^ている	aAbB
^てお	bA
^ており	0a4AbA
^ておりま	0a4AbA
^てき	0a5A8A
^てく	1a7A
^てくだ	1a7A
^てた	2A
^てな	0c5AaAdA
^てない	0c5AaAdA
^てない>	0a
^てね	0B
^てね>	0B
^ての	0A9a
^てま	0bbA
^てみ	0B
^ても	0A1A7a
^てる	0b2A3A4a
^てる>	4a6A
^てメ	dA
^で0	0A3A4a
^でい	0A
^でお	0C7afa
^でき	0AaaeB
^できま	0AaaeB
^できます	0B
^できませ	0abAeB
^でく	4B8a
^でし	0A3a7abAcAeA
^でした	bBcAeA
^でした>	0abCeA
^でしょ	3a
^です	0C6aabbA
^です>	0A1a4A6a8AacdAfa
^ですか	bA
^ですか>	bA
^ですが	0A
^でと	0afA
^でな	0c3AaB
^でない	0a
^での	4a6AaA
^では	0A1A8a
^では>	0A5a
^ではな	0a1A
^でロ	0A7a
^で使	3a8A
^とい	0A3a5a6A9a
^という	3a5a6A9a
^とう	0A
^とお	0b9AcA
^とか	0b
^とき	0D
^とこ	4A
^とし	0c7BdB
^として	2A3adB
^とな	0acA
^となり	cA
^となりま	cA
^とに	aA
^との	0afA
^とは	0A3A5a8a
^とも	0a1AdB
^と出	7A
^と思っ	0a3A
^と異	0a6A
^と言	bA
^と言わ	1AaA
^どう	0C3a4a6A
^ない	0d1B2C4A7a9AaCcafa
^ない>	0c2B3B6aeA
^ないた	2A9A
^ないで	0a4B8a
^ないと	3a4a8a9AbAeA
^ないの	0A
^ない場	3a4A5a6A
^ない場合	0a4A5a
^なお	0aaA
^なか	0abAcaeA
^なく	3bcA
^なくて	0A
^なくな	0b1A3a
^なくなり	0a1A
^なけ	0aaB
^なし	0b3C
^なた	0b6A
^なたで	0b1AaA
^なたの	0a4Afa
^なたは	0afA
^なっ	0a1A4a9AaAda
^なって	0b1A4aaA
^なってい	1AaA
^など	0C3a
^なの	0b4AaA
^なら	0A
^なり	4a6a7BaacAfA
^なりま	6a7BaafA
^なります	0a7A8A
^なる	0a5A6B
^なん	0cdA
^に0	0A3B
^にお	0A
^にお届	0Bea
^にご	0C4A9afa
^にご注	0A
^にし	0B
^につ	0A1a8adB
^につい	0A1adA
^にて	1A
^にな	0a1A6a9AcAdaeA
^になっ	1A3aaAda
^になって	1A3aaA
^になり	3A7A
^には	0b7a8AeA
^にも	8a
^によ	7AdBeA
^により	0b7AdBeA
^により>	0aeA
^に伴	0A9adA
^に使	5A
^に入	4A5AaA
^に入力	4B
^に入力し	4B
^に問	bB
^に変	0A1A
^に届	0B3Bdaea
^に届い	0B3Aea
^に当	0afB
^に必	8B
^に必要	8B
^に戻	0beA
^に教	4A
^に来	0a3A
^に覚	aA
^に返	0adB
^に送	3A
^に関	eA
^ねっ	4A
^の0	0a3A4A
^のお	3b4b6b7B8AbBcadAeAfa
^のお支	0abA
^のお知	0A4a6a8Aea
^のお願	7B
^のか	0aaA
^のこ	5a
^のこと	5a
^のこと>	0B5adA
^のご	0B2a3a7c8AaBcbdA
^のご利	aA
^のご注	aB
^のた	0a4a7AdBeA
^のため	0a4a7AdAeA
^のため>	7A8A9a
^ので	8adA
^ので>	0AdA
^のです	0A6a
^のと	4A
^のな	2AaA
^のない	aB
^のに	1A2A6aaa
^のは	0A1A6A
^のも	1B
^のもの	1B
^のア	0c1B2b5a6A9Cda
^のアカ	0a2b7A8a9C
^のアド	0a1B8A
^のアプ	0a6A9A
^のカ	bAdA
^のカー	0abAdA
^のコ	0b4B8C
^のコー	0c4B8C
^のサ	cA
^のセ	4A6A
^のセキ	4A
^のパ	0A7B8a
^のパス	0A7B8a
^のパスワ	0A7B
^のメ	0B6a7a8Aaa
^のメー	0A8Aaa
^のリ	0b8A
^のロ	0b6B8A
^のログ	0b6B8A
^の一	0A9A
^の人	3a4B
^の仮	5B
^の仮パ	5B
^の件	0A
^の会	0abB
^の会費	0abB
^の使	0A5A
^の入	0A2A
^の入金	2B
^の再	8Aea
^の再設	7A
^の出	0B2A
^の出品	0A
^の利	2A9A
^の前	0B5a
^の受	5adB
^の口	9A
^の売	2B
^の変	1B2A7Aea
^の変更が	0a1C7A
^の年	0acB
^の手	0B
^の数	8B
^の数字	8B
^の文	0A
^の方	da
^の暗	7B
^の暗証	7B
^の更	cB
^の更新が	0a1AcA
^の有	fa
^の有効	fa
^の有効期	fa
^の注	aBea
^の注文	aBea
^の理	0a7B9A
^の申	2Aea
^の番	0A4Aea
^の番号	0A4Aea
^の発	0A
^の登	5A9Aba
^の皆	0B
^の確	8A9AaAba
^の確認	0a8A9AaAba
^の確認>	0A
^の確認コ	3A
^の結	0B
^の自	cC
^の見	0B
^の設	0Cea
^の認	0b4A8B
^の認証コ	0b4A
^の請	0A3AcA
^の返	dB
^の返金	dB
^の送	0a1A3B
^の送信	0a3C
^の連	1A
^の連絡	1A
^の電	1B3A
^の電話	1B
^の電話番	0a1B
^は0	0C3a5aaacAdb
^は0分	0A5a8A
^は0日	2A
^は0月	dafA
^は0月0	cAfA
^はあ	0a6A
^はい	6A
^はお	0Dfa
^はこ	3a9A
^はこち	9A
^はな	0a1A
^はア	0A
^は一	0a3B
^は本	0afB
^は本日	0a9AfB
^への	1a6B
^へのロ	6A
^べて	0B
^まし	9aaBba
^ました	9aaAbb
^ました>	9abc
^ましたが	0beB
^まして	0baA
^まして>	0baA
^ましょ	0A
^ます	0B2b5a9Bab
^ます>	0B2b3A4b5a8a9AabcAdAfA
^ますか	6AfA
^ますか>	6A
^ませ	2A4Bda
^ません	0a2A4Bda
^ませんで	0abBeA
^また	3B8a
^まだ	0B
^まで	1A4a7C9a
^まの	1A9A
^まま	0B
^みを	0A
^めて	0A
^めで	fA
^めに	0A
^めに>	0B
^めの	7a8C
^めま	2A
^める	3A4a8A
^めパ	7B
^もう	0B3Bda
^もし	3A
^もな	0a3AdA
^もなく	cA
^もの	1B6abA
^ゃん	0B9Aea
^ょう	0B
^ょう>	0B
^よう	0A6Aeafa
^ようにな	0B
^よく	0B
^より	5adAeA
^より>	7A
^よる	dA
^らえ	0afA
^らし	3a8A
^らしい	8A
^らしい>	0acA
^らせ	0A3a6a
^らせ>	4a6a8Aea
^らな	1AaA
^らない	1AaA
^らの	0C1a4b6C8B9aaafa
^らのロ	6B
^られ	1Aaa
^られた	0B
^られま	0a
^られまし	0a2A
^らア	9A
^らセ	0a8B
^らロ	0a6A
^らログ	0a6A
^りが	0A2aaA
^りがと	0A2a
^りがとう	0A2a
^りがな	3A
^りがない	3A
^りく	0baAfB
^りくだ	0afB
^りし	8AeAfa
^りして	0a3AeA
^りしま	8A
^りします	8A
^りな	0a3A
^りに	5A
^りの	5B8AdaeA
^りま	5a8aeAfA
^りまし	aAbaeA
^りました	aAbaeA
^ります	1a3a5aaaeAfA
^ります>	5a7A8aaaeA
^りませ	1A3A4A7a
^り消	0caBdA
^り返	0a3AeA
^るこ	0A
^ること	0A
^るた	4a8B
^るため	0a4a8B
^るため>	0a9A
^るための	7a8C
^ると	0a6acAdB
^るの	dA
^るので	0afA
^るよ	0A
^るよう	0A
^る場	6A
^る場合	0A
^れた	4aaabAdAfA
^れた>	6abadA
^れて	0a4AbaeB
^れてい	0a9AeA
^れていま	1a9AeA
^れている	7A
^れな	0A3A4a5aeA
^れない	0A3A
^れの	0a8AbA
^れば	aA
^れま	1A2B4a6acAea
^れまし	0a1A2B7adAea
^れます	9AcB
^れます>	0abacCdAfa
^れませ	0A
^れる	0D2a5b6a7aba
^わせ	0AeA
^わっ	0acA
^わって	0acA
^わり	0A5A
^わりま	0A
^われ	0a5aaAdA
^われた	0aaAdB
^を0	0A
^をお	1b2a4A8AaadAeAfB
^をお届	fB
^をお送	8A
^をお願	7A
^をか	0C
^をご	3a8AcAdA
^をご利	0a
^を一	9A
^を作	7B
^を使	0B
^を停止し	0a
^を入	0A4a7a8AdB
^を入れ	dA
^を入力	0A4a8A
^を入力し	0A4a
^を受	8AdA
^を受け	8AdA
^を受け付	8AaA
^を変	1A2a
^を変更	1A2a
^を変更し	0A
^を忘	7a8AcA
^を承	6B
^を承り	0A
^を承認	6B
^を承認し	6B
^を更	9AbAca
^を更新し	bA
^を書	0B5a
^を検	0a6B
^を発	0A
^を発行	0A5A
^を登	5A
^を確	0A2A
^を確認	2A
^を送	4A
^を送信	4A
^を開	1A
^んか	0A
^んだ	0B1acAfa
^んだけ	3A9a
^んで	0abAdaeA
^んでし	bB
^んでした	bBeA
^アカ	6A9Bbacaeafa
^アク	1a6A7A
^アド	1C2a3a8C9a
^アドレ	1D2a3a8C9a
^アプ	3a5B6A7a
^アン	fA
^ィコ	3A7a8A
^イス	6B8A9a
^イト	0A
^イバ	0B
^イム	3A4A7acCea
^イムの	cA
^イム会員	cA
^イル	dAfC
^イルの	fB
^イン	0B2c3a4A5a6DabbacaecfB
^イン>	0A1A7a8a
^インが	1a6C
^インがあ	6A
^インで	dA
^インの	0A
^インを	0a6B
^イント0	0afB
^イント>	0afC
^イントが	fB
^イントを	fA
^ウン	6A9Bbacadaeafa
^ウント	6A9Bbacaeafa
^ウント>	0a6A
^ウントが	9B
^ウントで	aA
^ウントに	0b9a
^ウントの	1A2A4A8a
^ウントは	9C
^ウントを	0B1a9A
^エラ	bB
^オン	9AdA
^カウ	6A9Bbacaeafa
^カー	0B2b3a7a8c9AaBbBcb
^カード	0A2b3a7a8b9AaDbBcbfA
^カード>	9A
^カードの	8a9AaAbAfA
^カードは	0A
^カードを	bA
^カード番	0A
^キャ	fA
^キャン	aA
^キャンセ	0baAdA
^キュ	4A5a6A7Aba
^ギフ	dafD
^ギフト	fD
^クし	9B
^クは	8A
^クエ	0b3A8AdA
^クセ	6A
^クレ	bA
^クレジ	0AbA
^クー	fB
^クーポ	fB
^グイ	4A6Baada
^グイン	4A6Baada
^グイン>	1A7a9A
^グインが	1a6B
^グインさ	6B
^グインし	6A
^グインを	6A
^ケッ	0B
^ケー	fA
^ゲー	aB
^ゲーム	aB
^コン	6B9a
^コー	0A2a3C4B5b6b8B9aaabaeafa
^コード	2a3C4B5b6b8B9aaabaeafa
^コード>	3A7a8C
^コードで	4A
^コードの	3C4b
^コードは	4A
^コードを	4A7B
^サイ	2a3a4A6C
^サイト	0A
^サイン	0a3a6C
^サブ	cA
^サー	0A9Bca
^サービ	0A9Aca
^シス	1a
^ショ	0b2C4C9aeA
^シー	0D
^ジッ	bA
^ジット	bA
^スが	1B
^スに	0a5A
^スの	0B5A8Bea
^スを	0A
^スク	cA
^スコ	0C8a
^スタ	0A
^スタン	0afA
^スト	0A1a2A3A5a6a8AcadAeafa
^ストア	2B
^スマ	6B
^スワ	5C7C8A9baadaeafa
^スワード	5C7C8A9baadaeafa
^セキ	4A5a6A7Aba
^セキュリ	4A5a6A7Aba
^セス	6A
^セッ	7B
^セット	7B
^セラ	2B9a
^セラー	2B
^セル	0adA
^セン	2B
^ゾン	0a
^ゾンの	3A
^タイ	3A4A7a8Afa
^タイム	3A4A7a8A
^タイムパ	7a8A
^タン	cAfA
^ター	0A2A9a
^ック	0A2a9C
^ッシ	0A
^ット	0A7BbAea
^ットし	7A
^ットカ	bA
^ップ	2D6a9Aba
^ティ	2a5a6B7Bba
^ティ上	7A
^デバ	6B
^デー	0B
^ト0	fA
^トが	9BfB
^トし	7A
^トで	aA
^トに	3A9a
^トの	0A2A4A8abaea
^トは	0a9BdA
^トへ	6A
^トを	0C1a2a8A9AfA
^トア	2B
^トカ	bAfA
^トカー	bAfA
^トッ	9B
^トメ	0b4BeB
^トラ	2A
^ドが	0a1B2a3A5A9a
^ドが0	3B4a
^ドが届	0B3a4A
^ドご	9A
^ドで	4A
^ドです	0a3A4A
^ドに	5Aca
^ドの	2a3C4b5a8AbAda
^ドのお	0a5A8B
^ドの再	8B
^ドの再設	8A
^ドの変	0a7A
^ドは	0A7A
^ドは>	5A
^ドを	2a3a7A8A9aaa
^ドをお	0a5A8B
^ドをお送	0a5A8A
^ドをリ	0a7A
^ドを作	0a7B
^ドを入	0A
^ドを入力	0B
^ドを送	0a4A
^ドレ	1D2a8C9a
^ドレスの	8B
^ドレスを	1A
^ド再	0a8B
^ド変	0A5a7A
^ド情	0adB
^ド番	0A
^ド発	5B
^ニュ	0B
^ネッ	0a4A
^ネット	0a4A
^バイ	6BdA
^バイス	6B
^バッ	0C
^バー	0Aba
^パス	0A1A3b5C7C9baadaeafb
^パスコ	0C3a8a
^パスワ	5C7C8A9baadaeafa
^パソ	0a6B
^ビスを	0B
^ビュ	0A
^フォ	0C
^フト	fC
^フトカ	0aaAfC
^ブス	cA
^ブラ	6B9a
^プし	0a9B
^プラ	0A1acD
^プライ	0BcC
^プリ	3a5B6A7a8a
^ヘル	0B
^ペー	4a7A8B
^ページ	4a7A8B
^ポイ	fD
^ポイン	fD
^ポン	fB
^ポー	0B
^ポート	0A
^マイ	0afC
^マイル	0afC
^マゾ	0afA
^マト	eB
^マホ	0a6A
^マー	0A
^ムの	cA
^ムパ	7a8A
^ム会	cA
^ム会員	cA
^メン	0Bba
^メー	3a4b6a8D9a
^メール	3a4b8D9aaA
^メール>	0baA
^メールで	0a4A8AbA
^メールの	0B
^メールア	0A1A
^ャン	dA
^ャンセ	0adA
^ヤマ	eA
^ヤマト	eB
^ュリ	4A5a6A7Aba
^ュー	0D
^ョッ	2D9a
^ョップ	2D9a
^ョー	0b4BeB
^ライ	0D1abacCdAfa
^ライム	cC
^ライン	0BdA
^ラル	2A
^ラン	0A2A9b
^ラー	2B9abA
^リク	0b3A8AdA
^リス	7A
^リセ	0a5a7B
^リセッ	0a7B
^リテ	4A5a6A7Aba
^リティ	4A6A7Aba
^リン	0a8AbAfA
^リンク	0b8AbAfA
^リー	0A
^ルが	0a3A4a8AaAbaeafA
^ルで	3a8AbA
^ルに	0a8A
^ルの	0AfA
^ルは	cA
^ルア	0A1A
^ルプ	0B
^ルプ>	0B
^レジ	bAfA
^レス	1D2a8C9a
^レスが	1B
^レスの	8A
^レスを	1A
^レビ	0A5B
^レビュ	0B
^ログ	0B1a4A5a6Baada
^ログイ	4A6Baada
^ロッ	0a9BeA
^ロック	9B
^ロー	0B
^ワン	3A4A7a8A
^ワンタ	0a3A4A7a8A
^ワー	5C7C8A9baabadaeafa
^ワード	5C7C8A9baadaeafa
^ワード>	0A
^ワードが	0c1B3a5B7B8a
^ワードの	7A8B
^ワードは	7A
^ワードを	5A
^ワード再	0a8B
^ン0	0afB
^ンか	8A
^ンが	0A1a6D
^ンがあ	6A
^ンがあり	6A
^ンさ	6B
^ンされ	6B
^ンされま	6B
^ンし	6A
^ンと	0B
^ンの	0A6Ada
^ンを	6BfA
^ンイ	3a6C7a
^ンク	8AbA
^ング	0D3b
^ング>	0C
^ンケ	fA
^ンス	0B8A
^ンセ	0adA
^ンセル	0aaAdA
^ンタ	0a3A4A8A
^ンタイ	0a3A4A7a8A
^ント	2A6A9AabbbcbebfC
^ント0	fA
^ント>	6A9afB
^ントが	9BfB
^ントで	aA
^ントに	0b9a
^ントの	1A2A4A8aba
^ントは	0a9CdA
^ントを	0A1a9AfA
^ンド	2A9a
^ンラ	dA
^ン画	4A8a
^ン画面に	1A
^ーに	0aeA
^ーの	2A
^ージ	8A
^ース	0B
^ーセ	2A
^ータ	0A
^ーテ	0B
^ート	0B2a4A7a8bdaeA
^ード	2c3A4A5A6c7A8AaBcbdbebfa
^ード>	0A1a3A7a8Bbada
^ードが	0a1B2a3A5A7A9a
^ードで	4A
^ードに	5Aca
^ードの	2a3C4b5a8AbAda
^ードは	0A7A
^ードは>	5A
^ードを	2a3a7A8A9aaa
^ード変	7A
^ード番	0A
^ービ	0A9Aca
^ーポ	0AfB
^ーム	aB
^ール	0A2a3a4b6a7a8DdBfa
^ール>	0a6AaA
^ールが	3A4a8AaAea
^ールで	0a8AbA
^ールの	0B
^ールア	0A1A
^ーン	0A
^一度	0A3A
^一時	3A5A7a9BbacA
^一部	9C
^三井	4A9A
^上の	0a7B9A
^上の理	0a7A9A
^上金	2A
^上金の	2A
^下さい>	0adA
^下記	8AaB
^下記の	aA
^不在	eB
^不審	7A
^不明	eA
^不正	2a4A7BfB
^中で	0b9AeC
^中です	9A
^中です>	9A
^中に	0a3a4AbA
^乗っ	0B
^了し	1AcB
^了しま	0A1A
^了しまし	0A1A
^予定	aaeA
^予約	0E
^二段	0B
^交換	0afD
^人に	3b4B
^人に教	3a4A
^人確	0a4A8A9A
^人認	0a4A
^今日	3A
^今月	0BbCca
^付け	8AaA
^付けま	8AaA
^付の	0A1A
^付与	0bdAfB
^代金	0adB
^以内	0a2a3a9B
^以内に	0a2a9B
^仮の	5C
^仮のパ	5C
^仮パ	5G7c8a
^会員	5abacCeafA
^会員の	0a7AfA
^会社	0A
^会費	0abAcB
^会費が	0abB
^会費の	cA
^伝え	0A4A
^住所	0a1aaBbaeD
^何も	0b2A3AeA
^使い	0B5Cfb
^使え	3a7A
^使っ	0B2A5b
^使って	2A
^使用	2A6B
^依頼	0A1A
^保留	0a9AeA
^保管	eC
^信が	0a3B
^信し	0a3a4B
^信しま	4A
^停止	1a2B9AbA
^停止し	2A
^停止しま	0a2A
^停止の	2A
^先が	0b1A2AaA
^先に	4A6A
^先の	0a
^先月	0B
^入り	aA
^入れ	1A4a7adAeB
^入れて	0a
^入力	0A1a3b4C7a8Aba
^入力し	0A3a4A7a8A
^入力して	0A7a
^入金	2C
^全部	3C
^全額	0adB
^公開	0A2A
^共有	0B
^内に	0a3a8A9B
^内容	0AaA
^円が	0abAdA
^円で	0acB
^円の	0aaBda
^円を	dB
^円分	0aaAfB
^再設	0b5a7D8A
^再設定が	7A8a
^再設定の	0a8A
^再配	eB
^再配達の	0aeB
^再開	9B
^写真	0B2aeA
^凍結	9B
^処理	0A5adB
^出し	0A
^出て	0c6AeA
^出品	0A1a2G9b
^出品用	2B
^分け	0A
^分の	1AbAfA
^切れ	0ccBfA
^初期	7B
^利用	4A9Bea
^利用の	0a9BaB
^利用を	9A
^到着	0aeA
^制限	9Eba
^前に	0B5a
^前の	0A
^力く	0A
^力し	0A3a4A7a
^力して	0A7a
^力してく	5A
^加盟	0b2A
^効し	0afA
^効します	fA
^効に	9A
^効期	0A3afA
^効期限	0A3afA
^効期限>	0B
^効期限の	0afA
^動更	cC
^友カ	4A
^取ら	0B1a
^取り	0baAdBfA
^取口	0a2AdA
^取引	2a8A9BaA
^受け	7abadBeafB
^受け取	dAeafB
^受け取り	fB
^受付	1A5adA
^受取	0a2BcadBeA
^口座	1a2C3a8a9BaabAdBeafa
^口座の	2B9A
^号が	1A3A
^号の	1A3B
^号は	7A8A
^号を	3a4B8AdB
^号を入	dB
^各位>	5a
^合は	0AaAda
^合は>	2aaA
^合わ	0AeA
^同じ	3C8a
^名前	aB
^品が	2BaaeB
^品の	aadA
^品を	2A
^品ア	2B
^品用	2B
^品者	2B
^員の	7A
^員資	0acC
^商品	2C9adC
^商品が	2A
^商品の	dA
^商品を	2A
^問い	0AeA
^問い合	0AeA
^問題	bB
^営業	eB
^回だ	3a4A5A
^回の	cA
^回数	0a3B
^回限	5A
^回限りの	5A
^在の	7A
^報が	1A9A
^報の	0A1A
^報を	9AbA
^報を更	9AbA
^報告	0D
^場合	0B3a4A5aaAbAda
^場合>	0a
^場合は	aAda
^場所	6D
^増え	0B
^売上	2C
^変え	1A
^変えた	6A
^変わ	0C
^変わり	0B
^変更	1G5a6b7C8a9babfa
^大0	0Afa
^大丈	0A
^大量	3B
^失効	0a4afC
^失効し	0afA
^失敗	bA
^契約	cA
^宅配	0B
^安全	7B9A
^完了	0A1CaadAfa
^完了し	0A1A
^完了しま	0A1A
^定が	0A7A8a
^定し	7A
^定しま	0B
^定の	8AbAca
^定のお	0B7A
^定を	0AcA
^定期	cA
^客さ	9B
^客さま	9B
^客様	0aeA
^客様>	5A
^客様の	0d1B6A7Ada
^審な	7A
^審査	2B
^対象	dB
^届い	0A3A4A
^届いた	4Bea
^届いた>	4A
^届いて	3B
^届か	2A4aeA
^届かな	2AeA
^届き	3AaA
^届きま	aA
^届きまし	aA
^届く	0A3A
^届け	eB
^届けし	0Aea
^届けしま	0Aea
^履歴	0BaAda
^差出	0b
^市場	aA
^希望	0A
^希望の	0A
^帯に	3a4C
^帰り	eA
^年0	0A
^年会	0acB
^年間	0AcAfa
^店の	0a2B
^店舗	2D7a
^度も	3D
^座が	1a2C
^座が変	1a2B
^座の	2B9A
^座を	dB
^座振	bA
^座番	0adB
^引き	bAdA
^強制	7C
^弾か	0abB
^当た	8AaAfA
^当たり	8AaA
^当社	0B1a
^当選	0adafD
^後に	cAfa
^後は	0a1AcA
^心当	8AaA
^心当た	8AaA
^必要	3a5a7B8AeA
^必要で	7AeA
^忘れ	0C5a7b8C
^思っ	0a3A
^情報	0C1B3a4a5a6a8a9DbAcaebfa
^情報>	0C2aea
^情報が	1A9A
^情報を	9AbA
^意く	3A9a
^感謝	fB
^戻し	0bbadGea
^所が	eA
^所に	0beB
^手続	0a2a8AaadB
^手続き	2a8AdB
^手続きを	0a
^払い	1a9abDdC
^払いが	bBca
^払いに	bA
^払いの	0beA
^払い情	bA
^払い方	cA
^払戻	0adC
^承り	0B
^承りまし	0B
^承認	0c3B6C9adA
^承認し	0a6B
^押し	8AeA
^担当	4A
^拒否	3AbA
^持ち	eCfB
^持ちの	fB
^指定	0bbBeA
^振替	bB
^振込	1a2B4A9A
^捨て	4a5B
^提出	2B
^携帯	1A4C6a8a
^操作	3B
^支払	bDfa
^支払い	bC
^支払いが	bBca
^支払いの	0beA
^改定	0B
^放置	0a2A5A
^教え	4B
^数字	3a8C
^文が	aB
^文の	0A
^文番	aA
^料金	0b9aaabFdA
^料金の	bAdA
^新が	0acB
^新さ	bAcB
^新されま	cA
^新し	aabAdafa
^新しい	6A
^新しいパ	0b7B8A
^新して	bB
^新してく	bA
^方法	0BbAdAea
^方法>	0C
^方法を	cAdA
^日0	0Aea
^日お	0B
^日か	7A
^日で	9AcAfA
^日です	9A
^日に	cA
^日の	0C3A4a5aeafA
^日は	0B
^日ま	0a1AdA
^日まで	0a1AdA
^日中	0abA
^日中に	bA
^日以	9A
^日時	6A
^日時>	6AaA
^日本	0aeA
^明日	7AcB
^明日の	0B
^明細	0CaAca
^昨日	0A3A
^時に	3a4A5A
^時パ	5B
^時停	0A
^時的	9A
^時的に	5a9A
^時間	3D4a8a
^時間に	3A
^暗証	7B
^暗証番	7A
^更が	0b1C7B
^更さ	1A2A
^更され	1A2A
^更されま	1B2A
^更は	0B
^更新	0a1A6aabbAcHdbfb
^更新>	0B
^更新が	0acB
^更新し	bB
^書い	8A
^書いて	0b5A8A
^書の	0B
^書を	0B
^書類	2B9A
^最大	0AdAfb
^最近	0B
^月0	abcC
^月0日	aacA
^月0日>	dA
^月0日に	0acA
^月末	fC
^月額	0AcA
^月額0	0acA
^有効	3a4A
^有料	cC
^望の	0A
^期化	0a7B
^期間	0ccCfA
^期限	0A3a5bcAfA
^期限>	0AeA
^期限が	0bcAdAfA
^期限の	fA
^未払	bB
^未払い	bA
^末か	6A
^末で	6AfA
^末尾	0a1B2A3a4A
^本人	0c4A8B9Bba
^本日	0b7AbAebfB
^本日0	0Aea
^本日中	bA
^本物	0a
^来て	0b3B8A
^来てい	0a
^来ま	0c4AeA
^来まし	0c4AeA
^来週	0BcA
^株式	0B
^桁の	4B8A
^案内	7a8AaabacAdB
^検知	0a6A
^業所	0beB
^業日	0B
^業者	0B
^楽天	0a2A3A5a8AaAbaeafA
^楽天>	0a2A8A
^様の	0e1B4a7AaAda
^様の>	1A
^様のア	6A7A8a
^様のアカ	7A8aaA
^様のパ	0a7A
^様宛	eB
^権限	2B
^次の	1A8A
^次回	0a2AcB
^次回の	cA
^止し	2A
^止しま	0b2A
^止します	0abA
^止の	2A
^止め	0a3A4a
^正し	0a1A7a
^正ロ	0A6a7A
^残高	dAfB
^段階	0B4A
^気に	0B
^求が	3B
^求さ	cA
^求書	0Aba
^決済	bBea
^法を	cAdA
^注意	0C3A9a
^注文	2a8aaGcadafa
^注文履	0AaAda
^海外	eA
^消費	eB
^無効	9A
^無効に	5a9A
^無料	cB
^物は	0AeA
^物を	0A
^状況	dA
^現在	7A
^現在の	7A
^理由	7A9B
^理画	2B
^生し	0abB
^用が	0a9A
^用さ	4A6AfA
^用の	0a8A9AaA
^用のお	aA
^用を	9A
^用ア	2A
^用停	0a9A
^用制	9B
^申し	dA
^申請	dA
^画面	0a2A3a4B7A8AbadAeafB
^画面で	8A
^画面に	0a4A6a
^画面の	0B
^番号	1B2c3B4B5a6a9aba
^番号>	2a8A
^番号の	0a1A3B
^番号は	8A
^番号を	3a4B8AdB
^異な	6B
^異なる	0a6B
^異常	6A
^発生	0abB
^発行	0A5C7b
^発表	0Bea
^発送	0A2aaBea
^登録	1C3b4b5E6a8aaaea
^登録>	0B
^的に	5a9A
^直し	0B7A
^知が	0a3D
^知ら	1B2A3c8AaAbaea
^知らせ	3a6a
^知らな	1A3aaB
^知を	0B
^短時	3A
^確か	0A
^確認	0c1b2A4A5b6A7b8D9BaCbacadbeA
^確認>	6AaB
^確認が	0a9A
^確認く	7AbAeA
^確認さ	0A
^確認され	0A
^確認の	8B
^確認コ	3A4A7a
^社の	1a
^税務	0adB
^税関	0beD
^端末	3a5E6C7a8b
^端末で	6A
^第0	0A2A
^第三	4A
^答え	aAeafA
^管理	2C
^約の	0C
^紹介	0A
^終わ	0acB
^終了	cB
^結果	0A
^絡が	0aeA
^絡先	1A
^継続	0b9AcD
^続き	0a2a8A9AdB
^続きを	0a
^続け	0a3B
^置き	0A1A
^者が	0A5A
^者に	4B
^者様	2B
^能性	aA
^自分	0A1A6A7a
^自分の	1B
^自動	2a9AaAbacFdbeafa
^自身	0a
^至急	0a2AbA
^致し	0a7AfA
^荷物	badaeEfa
^荷物を	0A
^落と	0abB
^行い	0a5BdA
^行し	5A
^行を	0A9a
^行口	0B2B
^被害	0B
^要が	7A
^要で	7A
^要求	0a3D8a
^見た	0a
^見つ	0a1A
^見つか	0a1A
^規約	0A2A
^覚え	0aaBcAea
^覚えが	cA
^覚えがな	cA
^覚えの	aA
^解約	cB
^解除	9CcA
^言う	0B
^言わ	0bbA
^言われた	0bdA
^記の	aA
^設定	0C2a3a4a6a7D9b
^設定し	7A
^設定の	0a8A
^設定を	0AcA
^証コ	0A7A
^証番	0b3A4A7A8A
^証番号>	4A
^詐欺	0B9aaA
^試し	3A
^試み	0a6A
^話で	4A
^話に	0Cba
^話番	1Caa
^認が	0a9A
^認く	bAeA
^認さ	0AaA
^認され	0A
^認し	0a3A6C
^認して	6A
^認してく	6A
^認しま	0a6A
^認の	6a8B
^認コ	4A7a
^認番	0a4A8A
^認証	0a3A4D6aaadaea
^認証>	0b4B
^認証コ	0A7A
^誰か	8A
^請求	3BaabAcAeafa
^販売	2C9a
^買い	0A4AaBfa
^買い物	4AaAfa
^買っ	0aaC
^買って	aAeA
^費が	0abB
^費の	cA
^資格	0bcC
^質問	0D
^購入	0aaBcA
^超え	0a3C
^込み	0AeA
^込先	2A
^返し	3AdA
^返品	0B
^返送	eB
^返金	0aaabacadIfa
^返金し	0adB
^返金の	dB
^返金を	0adA
^返金額	0adB
^追加	2C
^退会	9B
^送し	0A3Aea
^送り	0A5AaadaeBfa
^送りし	3A8A
^送りしま	8A
^送信	0b3C4A8a
^送信し	0a4B
^送信しま	4A
^通も	3C
^通常	3Afa
^通知	3C4a6Aaada
^連絡	0a1B3abAeB
^連絡>	0a
^週間	0Bda
^進め	7B
^遅れ	eB
^運営	2B
^達の	eA
^違う	1AaAea
^郵便	eB
^配送	0acaeE
^配達	0AbbeD
^配達の	eA
^重要	7A9A
^重要>	7A9A
^金い	0adA
^金が	2aabbBdC
^金し	dB
^金しま	0adB
^金の	9aabbBcadEea
^金を	0adDea
^金を受	0adA
^金先	0a2A
^金処	dB
^金額	0A4Afa
^金額>	dAfa
^銀行	2A8a9Bda
^録し	5A
^録の	1B3a9A
^開い	0a
^開いた	0a
^間に	3B
^間以	0a9AeA
^間以内に	0a9AeA
^関で	0aeC
^関に	eB
^関税	0baaeE
^限が	0ccAfA
^限し	9A
^限に	3A
^限の	9AfA
^限のお	0b9AfA
^限は	0A5a9A
^限り	5B
^限りの	5A
^階認	4A
^電話	0B1C2a4B6b8bbacA
^面で	8A
^面に	0a4A6a
^面の	0B7a
^題が	bB
^題があ	bA
^額0	0acA
^願い	0A1a7B9A
^願い>	7A
^願いし	0A
^願いしま	0A9A
_! !	0a6AaA
_! 0	0BfA
_! your	9acA
_! 。	0bfC
_"	0B1a2B3a7A8baBbaca
_" .	0a1A2a3a7A
_" forgot	0A7A
_" to	0a7A
_" your	0A
_" 。	0C
_#	0a2a4A7baBbAcAfa
_# #	2a4a8baAbAdAeC
_# 0	0a5a6A7abAeB
_# :	3aaAeA
_# amazon	3B
_# for	4a5B
_# is	3A8a
_# to	0a4C
_# 。	3b4A6b7a8DaAbacAeafa
_$	0a1b4a5a6a7a9caBbAcBdCea
_$ 0	0a1a2a4a5a6a7a9caBbAcBdDea
_. "	2A7A
_. #	3B4bdA
_. $	dA
_. .	0b4B9AaCda
_. 0	0E4a8bcadafA
_. after	0a3A7A
_. all	0b2AfA
_. also	0B
_. amazon	0b5B
_. approve	6B
_. call	0b1A9A
_. co	0abBea
_. com	1C2a5a7A8adaea
_. do	0B2a4A6A
_. don't	0a4A8adA
_. enter	0a8B
_. example	0f1B3b4b5a7A8AbAcadAeB
_. for	0a7AdA
_. forward	0B
_. got	0c2AaA
_. here'	0C
_. i	0a3A6b7a8AaAeA
_. i'm	0a3A
_. i've	1A3A
_. if	1A4B7c8abaea
_. in	0B1A5a9A
_. is	0baB
_. it	5BbaeB
_. it's	0a3A
_. jp	0a4a5A8AbAea
_. keep	7A9A
_. m	0a3B
_. my	1A9A
_. never	bA
_. no	0B
_. not	0a2A3A6A
_. pay	bAeA
_. please	2a7A8a9AbAfa
_. see	0Cba
_. set	0B7A
_. thank	aA
_. the	0a1BcA
_. they	6adA
_. this	7B
_. to	0c2A3A7A
_. tot	0C
_. uk	0A
_. update	0abB
_. use	0b3B5AfB
_. valid	4a5B
_. we	0B1A3Aea
_. we'll	0A8aaabAdAeA
_. we've	3Bda
_. what	0b4BbA
_. you	0A2a5a6a8a9Cfa
_. you'll	7A
_. your	0A5A
_. 。	0d2B3a4b5A8baadC
_0	0A5B6a7e8a9baBbacAdAeafB
_0 !	0AfA
_0 "	aB
_0 #	0c4a8b9AaDcCeBfa
_0 0	0a2b3a4A5a8F9dbbcCeC
_0 :	0D3A4e5a6D8a9caAbacb
_0 a	cC
_0 am	6A
_0 amazon	0a4AfC
_0 and	badAea
_0 at	0a2AaB
_0 back	0bdC
_0 busines	0adC
_0 day	0a7A
_0 days	0a2B7A8acA
_0 decembe	0A2abA
_0 don't	0b4B
_0 for	0dbAcAdB
_0 gb	bBda
_0 gift	0B
_0 h	9B
_0 hour	0b1A7A9AaAbAda
_0 if	0b1A6AaA
_0 in	3AbAca
_0 is	0AeB
_0 it	3a4A
_0 k	5A
_0 may	cAfA
_0 min	5B
_0 minut	4A5B6a
_0 month	0acB
_0 not	1B
_0 of	2AfB
_0 off	0B
_0 one	0a3B
_0 p	0c3AfB
_0 please	0A4adA
_0 point	0cfF
_0 pt	0afA
_0 reward	0afB
_0 second	4B
_0 th	0afB
_0 to	0baCbadA
_0 today	0a3AcA
_0 usd	aAda
_0 was	0abAcBdaea
_0 will	0bbacAdB
_0 x	aAfa
_0 year	cB
_0 you	0A
_0 your	0A3B
_0 。	2a4A5b6a7a8B9caBbacAeA
_: "	0B
_: #	1a3a5a6A8D9aaAea
_: $	0BaAcafA
_: 0	0A6D8A9ebbcadbfA
_: :	0CaAfa
_: a	4Aaa
_: amazon	1a6AeA
_: passwor	0a8C
_: sign	6A
_: the	1A
_: we	bAeB
_: you	0adB
_: your	0a3A5A7A8a9AbAcAeafa
_: £	badAfA
_: 。	0B1b3a4b5C8Ccadafb
_?	1b2b3c5a6B7caDcAfB
_? "	0A
_? ?	0e1A3a4B7A9Aab
_? call	0a4A
_? cancel	0aaB
_? it	0B6adB
_? my	0B
_? rep	0aaC
_? 。	2a4a6C9a
_a	0A1d2a4a6B8A9cdAeB
_a $	aadafC
_a .	3A
_a bill	9AbA
_a charge	aC
_a code	1A5a7A
_a day	0B9afa
_a device	5A6A
_a free	0B2a
_a login	0a4A6A8A
_a mail	5A8C
_a message	0a7a8AdAfA
_a month	cB
_a new	0c1a2B4a6a7FaaeBfa
_a one	0A5B8a
_a passwor	0B
_a pay	aBba
_a precau	0a7B
_a refund	dC
_a request	0a7a8B
_a scam	0B
_a sign	6C
_a tempora	5C8a
_a text	4B
_a £	aAdaeA
_able	7A9BbBda
_about	0C1a2A3C4a7a8abbea
_about a	3A6A
_about to	0acA
_ac	2AeA
_accept	ea
_acces	0a3a7A9D
_account	1B2B6B7bbaccdAedfa
_account .	0A1C2A3a4a7aaa
_account :	0A
_account end	0B
_account from	5A6A
_account has	0B3a
_account is	9AdA
_account on	0a9A
_account securit	1A
_account was	2A6A
_account will	9C
_account with	0a2A9A
_account 。	0b7b8BfA
_activat	0a2C
_activit	0c2a9DfB
_activit .	0b9B
_add	2A3a5A6b7a8b9aabbAcadaeAfD
_add .	bAfA
_add a	bAeA
_add to	fB
_addres	0e1G2a4a6b7b9aaCbbcaeFfa
_addres .	0b1CeA
_addres is	0A1a
_admin	2B6a7B
_after	3B5A7A8cbacBdaeafa
_after 0	0a5A8a9A
_after the	0a3A7A
_again	3C4A7a8a9aaabCcadafa
_again .	7abAeA
_again and	3Bea
_agent	0b4BaAea
_agree	0Dba
_alert	0B
_alert :	0a5A
_alexa	4a5B
_all	0b1A2D3E4a6a7B8c9baabadbeafA
_all devic	0a1A2A
_allow	0adB
_already	3A
_also	0C1Aba
_also :	0Cba
_am	5a6A
_amazon	0d2a4A5B7AaacbdBeafC
_amazon .	1B2a8Aeb
_amazon 0	0afC
_amazon :	0d4A6AbAdA
_amazon ?	0AdA
_amazon account	2a5B9B
_amazon app	1A6A
_amazon gift	fB
_amazon securit	0a4A
_amazon seller	2B
_amazon 。	1a9AeAfA
_amount	bA
_amz	0a
_an	0b3a6A7aaAcAdAfa
_an addres	0a1BaCea
_an amazon	0a4AfA
_an app	5AdA
_an e	0a8A
_an email	1a
_an hour	3C4a
_an sms	0a3a4BeA
_and	0C4b5A6a8b9AcadAfd
_and 0	0C3Aea
_and a	0B6A
_and ask	0B
_and choose	7AaA
_and i	0b1a5A7Aca
_and my	1A
_and now	0a4AdA
_and passwor	5a7A
_and the	0b1C7a8abAeB
_and want	0bdB
_and what	0B
_and will	aAbBca
_android	8A
_annu	cB
_another	0c1a3A4a5a7D9aabbCcBdaeA
_answer	fC
_any	0D2a5b6a7A9Abada
_any more	0a1A7A
_any time	0B
_anyone	3a9B
_anyone .	4A
_anyth	5B8Abaea
_anyth .	8A
_app	0a1A2a3b4b5E6B7a8caBbcdA
_app .	1BfA
_app on	4a5B6A
_app store	0baB
_appe	0d2B9E
_appe .	0b2B
_apple	2a6AaBcadaea
_apple account	4A6A
_apple id	0a1a5A
_appli	fB
_appoint	0Dea
_approv	0b3C6AdB
_approve	0a1a5a6E
_approve or	0a6C
_april	8AcA
_are	0D1a2B3b6b7A9Cbaea
_are .	0a2A9A
_aren't	0a1AaA
_arriv	0BeB
_arrive	0B
_as	0A2B7B8caabbda
_as a	0b7B
_ask	0A5A7a8Baabadaea
_ask for	0B3A4a7b8A
_ask to	5A
_ask you	0B
_asks	6adB
_asleep	0a3A
_assista	8C
_at	0A2a3c4a5B9baBbbcAdceBfA
_at 0	0A2a3c6A9a
_at the	0a2bbbeDfA
_atm	dB
_attach	ba
_attempt	0c1a6B8AeC
_authent	1A3A4A9a
_authori	0c9aaCbAdaeA
_authori this	0aaA
_auto	0acE
_auto renew	aacC
_automat	0A2acAda
_availab	0BaadaeC
_avoid	bEdb
_avoid a	bB
_away	1A5A
_back	0b1B4a6a7baabccbdHeB
_back .	0AfB
_back :	0abadC
_back into	0a8B
_back to	0e1AdCeB
_balance	0b2BabdBeafA
_balance .	0a2AdAfa
_bank	0a1b2E3b4a7a8abAcadFebfb
_bank .	0Bdb
_bank :	0a4a5A6A
_bank account	0a1a2BdC
_bank detail	0A2AdA
_be	0b1a2A3a4e5C6c7A8b9BcBdB
_be able	7A9B
_be ask	1A5A
_be charg	0acCda
_be deliver	0aeB
_be paid	0adC
_be used	5B
_because	0d1a2B3a6a8A9BabbAeA
_because of	0a7A
_because the	0b2AeC
_because you	0C
_been	0d1A2A3A4b6b7A8b9BdAebfB
_been add	0afB
_been chang	1A
_been lock	9B
_before	0a1b4A5a7B8aaacAdbeB
_before 0	4B7A
_before you	2A7A
_believe	0b9AdA
_below	0c3a5B7A
_benefit	cA
_best	0B3a
_between	0B3Bea
_between 0	0C3Aea
_bill	0a2abEcBebfa
_bill .	bB
_bill problem	0abB
_birthda	0Bfa
_black	0C4a
_block	0D1a2a6B7aea
_book	0BaacadA
_both	aA
_bought	aEeafb
_bounc	bB
_bounc .	0abB
_box	0beD
_br	0AeA
_break	0b9AcA
_browser	0a3a6C
_browser .	0a6B
_bus	0C4Aea
_busines	0a2DdAeA
_busines days	dB
_but	0c2B4a5adAeCfa
_but i	0a9A
_buy	0Ada
_buyer	0a2E
_by	0B3a5a7b8caAcadAeA
_by 0	0a7AdA
_by a	0B
_by card	eBfA
_by mail	0baA
_by the	5A7a
_by you	0b1B2AaB
_by your	bB
_c	0B1A2B3a5a
_call	3A4B7aaBbbcAdafb
_call 0	0b1AaA
_call us	0Aea
_came	3a4A8A
_camera	0a2B
_can	0A1a2A3a6b7a9BbbdAeBfd
_can be	5AbadA
_can someone	0C7a
_can't	0C1B3a6a8b9Bbb
_can't be	da
_cancel	0c3a5A6aaCcCda
_cancel .	0acAeB
_cancel it	0A5Aaa
_cancell	cadDeb
_cancell .	0AaAea
_card	0b2d3b4a5a6a8a9BaAbFcadAebfB
_card .	0b9AdBfA
_card and	0b9A
_card balance	aafA
_card for	0adA
_card is	0a9B
_card on	0baAcA
_card was	bA
_cash	0B
_center	dA
_centr	0a2E
_chang	0D1D2B4a5a6a8a9adaeafa
_chang to	1B
_chang 。	0c1E2A
_change	1B2a4a7C8A9aabdaeafa
_change it	7a
_change your	5a7C
_charg	0baCcBdaeA
_charg $	aAcAda
_charge	0c2a9aaAbDcAdaeA
_charge of	0beA
_charge the	0acB
_chase	0a
_check	0B1a2A3b4B6B7a8aea
_choose	0A1b2a5a6a7AbAcbdAfA
_choose "	7A
_choose a	0a7A8BeA
_chosen	0bfC
_chrome	6A8A
_claim	0e9adDeafD
_claim your	0adAfA
_clear	3A7A
_clearan	0beD
_clearan .	0aeC
_click	0A1a6A7A
_clos	0A9Bda
_close	0B9A
_cloud	bB
_clubcar	0afC
_co	0abA
_co .	0abBea
_cod	0A1A3G4b5a7b8d9a
_code	2b4C5b6a8C9baa
_code #	3B4A
_code .	0b3A4B8beA
_code 0	4a8A
_code :	4a8CfA
_code for	4a8C
_code from	0b8A
_code is	8DeA
_code on	0C4a
_code to	0a1A3a4A7B
_code you	0c3C8A
_code 。	4a8E
_coffee	fC
_collect	bCfA
_com	0A1C2a5a7B8aea
_com .	7A
_com 。	1A6a
_come	0DeAfa
_comment	0C
_communi	9C
_company	0B1a9a
_compens	0bdE
_complet	9AbAeafA
_complet the	0a9AfA
_confirm	3a4a7a8CaAba
_confirm .	0B4a
_confirm your	0b2A5A8A
_confirm 。	0A
_congrat	eafA
_consign	0aeC
_contact	1B3a9afA
_contact us	1AfA
_continu	1a7BbacB
_copy	5AdA
_corner	0C
_correct	5a6BeA
_cost	0AdA
_could	0A9A
_could not	9A
_couldn'	0a2AbBdaeC
_courier	0beC
_coverag	0bcB
_creat	5C
_create	0A1a6a7B
_credent	5A7A
_credit	aabAdAfA
_credit card	bB
_current	7B
_custom	0aeD
_custom charge	0aeC
_custome	0A2a4a5aeA
_custome 。	0B2a3a4a
_d	0d1A3A5A7a9afB
_dark	0b7B
_date	5a6A7AcA
_day	3AbacAeC
_day .	2A3A9AeAfa
_days	1a2A3a5a6a8adC
_days .	0B2AcadAeafa
_deactiv	2C
_dear	4a5a6Afa
_dear custome	0A2a
_dear seller	2C
_debit	0abBcA
_decembe	0C2a
_declin	0AbCca
_delay	0aeB
_delet	3A9A
_deliver	3a8abacAdaeE
_deliver attempt	0aeB
_deliver to	0Cea
_deliver your	eB
_deny	0b3A4A5a6D
_deposit	1b2CbadA
_deposit method	0A1a2A
_desk	0A5C7bea
_detail	0a2A8a9AbAdBfa
_detect	0a6D
_develop	0C9a
_devic	1A3A5a7b
_devic .	1A3A7a
_device	1b4b5G6D7a8aaa
_device .	5A
_device :	6B
_dhl	0aeE
_did	0b1B8AaDbAdafa
_did not	0c1A8BaB
_did you	4a6AaB
_didn't	0b5A7a9aaEdaea
_didn't ask	0A4a8A
_didn't go	bB
_didn't make	5B8aaA
_digit	0b7b8CeA
_direct	0abBdB
_direct debit	0abC
_disabl	0a7A9B
_disburs	0a2C
_disney	8AbA
_do	0A1B3aaafa
_do ?	0B3a
_do anyth	5B
_do i	3A4A7A
_do this	1B
_do with	0a4B
_does	0D1A
_doesn't	0A1A9Cfa
_dollar	0bdB
_don't	1a4B5a7a9baCbbdBea
_don't know	0c2AaAdB
_don't recogni	0a6AaB
_don't share	6a8A
_done	aAda
_dont	0a8A
_door	0A4a8aeA
_door code	0B4a
_down	2A3AbA
_downloa	0A
_dozen	0B
_dozen of	0B3a
_driver	8aeD
_drop	0B
_dropbox	0b7B
_dublin	0baA
_due	2a7BbBcbeC
_due .	bBda
_due to	0b7B9A
_duo	0B
_duty	0beC
_e	0E2a3a6a7A8beafA
_e mail	0Dba
_e 。	0A1A7A8b
_earn	0Cfa
_ebay	0c2C
_edit	0b2BeA
_eleven	0A4aeA
_eligibl	0b2AdB
_else	0A4a8B
_email	1D4b5a6d8D9abacAfa
_email addres	1B
_email and	1B
_email or	0C1a
_end	0a1B4A5baafa
_end #	9A
_end in	1B
_ends	0bcC
_enjoy	0B
_enter	0a1a3a6A7b8F9adaea
_enter it	0a5A8B
_enter the	0a3a4A6A8C
_enter your	0C8a
_etc	9B
_etc 。	9B
_etsy	0a2C
_euro	0afB
_even	3A
_every	0B3C4bfa
_example	0f1D3c4b5b7A8AbAcadAeB
_example .	1A
_example 。	1B
_excep	0aeB
_exchang	0A2a
_expir	7A8bcAfA
_expir in	4A7A
_expire	5acAdafD
_expire in	0a8AfA
_expire on	fA
_expiry	0B7A
_explain	0B
_fa	0C
_faceboo	0a
_fail	0AbBca
_fake	0D9a
_fee	0bbAeD
_fee .	0aeC
_fees	bA
_field	0B8a
_file	0acA
_fill	0adB
_fin	0abBda
_find	0D9ada
_fine	0A2a9A
_finish	8B
_fire	0A5Aea
_firefox	0a6C
_firefox on	6B
_first	0A5BbA
_five	0C9a
_fix	0A9abB
_flagg	0a2B
_flat	0B2aeA
_flight	0adCfA
_follow	0A3b7A8B9B
_follow the	0B1a
_for	0C1a2a3b5D6c8a9bbAcBea
_for $	cA
_for 0	cB
_for a	0A5A7a8baAdBebfA
_for amazon	0a4A5a
_for another	0bcB
_for it	0a5B8C
_for my	0B
_for one	0a8A
_for order	0baB
_for securit	0a7BdA
_for the	0A8aaadCeafA
_for this	4B8a
_for your	0a1A2a3B5C8b9bbBcbea
_forgot	0C5a
_forgot your	0B
_form	0A3a7a9AdC
_form .	0b9AdB
_forward	0Eea
_found	1A5a9A
_four	0A3A
_fraud	0A4AaA
_free	0B2b4a7a9aaacEdbeafB
_friday	2aeA
_friend	0D
_from	0C5b6E9aaacdfa
_from 0	0B
_from a	0c2A3a6D
_from amazon	0a3B4a8BdA
_from monday	0C4aea
_from the	0a3AdA
_from tomorro	0a7B
_from your	0a1A3abAfA
_frozen	9A
_full	0b9AdC
_fund	0a2BdA
_g	0b4C
_game	0B
_garage	0C4a
_gate	0B4a
_gave	0A9A
_gb	bB
_generat	5D6a
_genuine	0B6a8AbA
_get	1A7A8b9aaabacadBfC
_get a	0b4BdA
_get it	dA
_get the	0BfA
_gett	0D3a4aaa
_gift	0A4abaeafE
_gift card	aAfB
_give	0b2a4CaadBeC
_give the	0adAeB
_given	0b2A
_gmail	8A
_go	1A2A5a7A8b9aaAbB
_go to	0a1B2B3a8aaBca
_goes	1AeA
_goes back	0aeB
_good	2a9AeafB
_google	6A7acA
_google account	7a9A
_got	0a2a4A7a8BbacBdbeafA
_got a	0a4A8AfA
_gov	0AbadC
_gov .	0AdA
_great	0AaAea
_guard	3A8A
_h	0a9BeA
_had	2a3C9aaada
_half	cAea
_happy	0C
_has	1C3A4c6b8d9BbadCeafa
_has a	1A
_has been	1B4a5A6b7a9BbadAea
_has expir	0AcA
_hav	9abB
_have	0c2b3C7A9AaabBcAecfA
_have 0	0bfB
_have a	0C7a8A
_have been	2A7B9afA
_have to	2A7AcA
_haven't	0b1a7AaA
_he	0A
_hear	0A9A
_held	0c7AeD
_hello	0b
_hello 。	7A
_help	0F3a4a7aaAbafa
_help :	0Bba
_help desk	5B7a
_her	0D2ada
_here	0b2A3a4B8B9aca
_here is	8B
_here'	3a4a8E
_here' your	5A8C
_hey	0adA
_hi	2B7A9abAfb
_him	0caAdA
_hmrc	bB
_hold	0e9BeC
_hold .	9A
_hold at	0aeC
_home	1A
_hope	0Bea
_hotmail	1E5a7a
_hotmail .	1B
_hour	3E4b7A8adceafa
_hour .	0b3D4a9Ada
_house	eC
_how	0H1a4a5a6a7b9baabadCea
_how do	0A3A
_how to	0C
_how you	7a8BdA
_hrs	cA
_hub	0a4aeC
_i	0b1b2B4a6a7B8B9AaAda
_i be	0B3a
_i can't	1A7A8a9A
_i do	0c4BbA
_i have	0b8AbAfA
_i need	2afA
_i never	6a8A
_i was	0b3B4AeB
_i wasn't	0a4A5B
_i'll	0D4ada
_i'm	3B9aaBcadA
_i'm in	0caA
_i've	0b1A3CaBda
_icloud	0A6AaabD
_icloud 0	0AbA
_id	0b1A2A4a5A7a9AbaeA
_id :	0A1A3a
_id 。	0b1D2A8a
_idea	0B
_identit	0b2A5A9A
_if	0A1A3a4A6C7aaBbcdbea
_if a	0B
_if it	0A
_if not	4A6A8aaA
_if the	0B6Aba
_if this	3a6C8A
_if you	0c2A4A6aaAcBdaebfa
_ignore	6A8A
_ignore this	8A
_import	0aeB
_in	0A1b2B3B6A7a8bcaeb
_in #	0A
_in .	0a3a6C7B
_in 0	0b1A6a7Bea
_in :	3A6a8A
_in ?	0a6A
_in a	0B3B
_in and	0a1A5A
_in attempt	6B
_in from	6A
_in my	0d5B8AaAeAfa
_in on	0B5A
_in our	0afA
_in request	6C
_in setting	2C6b
_in the	1a3B7a8AaBbacAdbea
_in to	1b4a6D7c8B
_in until	7B
_in with	0A
_in your	0b3a7a9adAfA
_in 。	0A1a6A8a
_inbox	3A5A
_includ	0Afa
_incompl	0aeC
_info	0A2a
_informa	5a9DbA
_instagr	0a1A
_instead	4A
_into	1a3a6A8CbA
_into the	0b8AbAdA
_into your	0b6A8B
_invoice	aAda
_ip	0a1a6E
_ip 0	0a6A
_ip :	6B
_ipad	6B
_iphone	0a1a3A6CaB
_iphone 0	0a6BaA
_is	0B2b4a5b6a8A9CeBfa
_is #	0B4c
_is 0	4B8a
_is a	5a
_is availab	0B
_is confirm	0C4a
_is delay	0ceC
_is it	0aaabBfA
_is not	0adA
_is now	0A1A
_is on	2adB
_is ready	0D
_is the	8A
_is wait	0a
_is your	0a3B4A
_isn't	0b1B2C3a8a
_issu	0b2A5AdC
_it	0b1a2b3b5C6A8D9CabbaccdAfA
_it .	0c3a7a8D9Afa
_it ?	0b4A5AaAfA
_it and	0A7adA
_it doesn't	0A9Afa
_it here	0a5A
_it in	8A
_it is	1a8B9A
_it says	0a1A
_it stop	0a3B
_it to	3a4C
_it want	0a1AeA
_it was	0A7Baaba
_it wasn't	9AaAba
_it with	4A6a
_it's	0B1A5a7adaeb
_it's a	0B
_item	0C1a2A6a9acadAfa
_its	badAeB
_its way	dC
_japan	0a8a
_jobs	0D
_jp	0b4a5A8AeA
_june	0a
_june 0	0a
_just	0a1A2b3a4C5A6C7b8aaA
_just text	0a4C
_k	5A
_k 0	5A
_keep	1b3C4b5a7C8aaa
_keep it	0b9A
_keep your	0AcA
_key	0B4A
_kim	0Cda
_kind	aAdA
_kindle	5B9A
_know	0b1A2A3a7AaCba
_l	5A
_land	0b5BfA
_last	0C1A3A7a8aaabCcaeafb
_last 0	3AbA
_last month	0Bca
_last night	0B3a
_late	aabAeAfa
_later	3B9a
_leak	0B
_leed	6A
_left	aaeAfA
_legit	0bdBfA
_let	0C6B8a9aca
_let us	6AaA
_library	0B
_like	0b4B5a6a9AdAeA
_like to	dB
_limit	2a9C
_line	0b3C4a9BdA
_line 。	dA
_link	0b6AbBdA
_link .	0abA
_linkedi	0a7A8A
_linux	6B
_list	1a2C7Aea
_listing	2D
_liv	0a5BdA
_loca	0b2A6CeA
_lock	0A1A2b9Cba
_lock .	9C
_log	0d2A4A6a9BfB
_log in	0b6a9BfB
_logg	1A2A3A6A8a
_logg in	2A3A8a
_login	0a1B2A4A6B7b9a
_login .	0aaA
_lol	0aaA
_long	0A
_longer	0a1BaA
_look	0C4a7a9AaBdaea
_lost	0C8AcadaeAfa
_love	0C
_lunch	0B
_m	3C4aea
_m .	3B
_macbook	0aaB
_made	1B5A7A8a9aaAea
_made a	0Baa
_mail	0a2a3a4c6a7B8E9AbbfA
_mail .	0c1C4a8AaA
_mail addres	0B
_mail from	0a8A9A
_mailbox	0a7B9B
_mailbox is	0a9C
_make	0d1A3B5A7B8a
_make a	7B
_make it	0a3B5A
_make this	4A
_manager	0D1a2B7a9a
_many	3C7A
_march	0A5A9a
_march .	5B
_masterc	bA
_match	2A
_may	0B5a8b9bcA
_may 0	0acAfA
_may have	7A
_mcafee	cC
_me	0a1a4B9bbA
_me .	0a6A8Ada
_me a	1a8BfB
_me for	0baB
_me in	0a4B
_me to	0b6a7BeB
_meet	0B
_member	7A
_members	0A2a9bcEda
_members is	bAcB
_members will	cA
_merchan	2B
_messag	0D
_message	1a7b8CdA
_method	0A1baabAdAea
_microso	8A
_midnigh	0b5A9AcA
_midnigh .	0a5AcA
_might	0C
_mil	fC
_min	5B8a
_min .	5B
_mine	1B2AaCea
_mine .	0a1B2A
_minut	0B1a3B5C6b7acadaeafa
_minut .	5C6a
_minute	3A8a
_miss	0ccaeFfA
_miss you	0beC
_mobile	1CeafB
_mobile number	1B
_mobile phone	0C1a
_monday	0E3a4a
_money	0a9CbadCfa
_money .	0a9AdA
_money back	dAeA
_month	0C2a4b9baacDdaea
_month .	0B4bbA
_more	1A5adAfa
_more .	1A7A
_morn	1AcBea
_most	0Cdb
_most refund	0Bdb
_mov	0D1b9a
_move	0A2A
_mr	0AdA
_much	dC
_multipl	3B
_music	0B
_must	0e1a2A7D8B
_must be	0b2A7B
_my	0c1B2A4A7a8a9AaAbAeafa
_my account	0b1a3B4a6A9AaCfa
_my bank	0b9AaA
_my card	0abBdAfa
_my email	1B7a8A
_my inbox	0a5A8A
_my order	0aaB
_my passwor	1A3a5b7B8A
_my prime	cB
_n	0b8AaA
_name	0a1B3a7a9BaBbafA
_name and	0B
_near	6B
_need	1b2a4a8baadBeC
_need .	0B
_need to	0A
_need 。	0beC
_net	0a9A
_netflix	8AbB
_never	0A3a4A5A7adbeb
_never ask	0A3a5A8A
_never seen	0a1AbA
_new	0D3c4b7F9aaabbdbeAfc
_new device	6A
_new one	0b7B8A
_new passwor	0b1A6a7F
_new phone	5B
_new sign	6B
_newest	0b3C
_next	0C1b2A4a5a6a7CdaeA
_next time	1a5a7D
_night	0C2a
_nine	0B2a3A
_nintend	0aaAcB
_nintend switch	0aaAcB
_no	1D3b4b5b6C8ccadA
_no .	1A
_no longer	0a1BaA
_nobody	0a3AeB
_not	0f1D2A4A5a6C7a8a9baFdafb
_not be	dA
_not you	0b1A5A
_note	0A1A
_noth	7a8BaAdA
_notic	3A
_notic a	6A
_notice	0c7A9AcCdaeB
_notice 。	0a7AcA
_notific	6B8a
_nov	0B
_nov 0	0B
_novembe	0BbA
_now	0a1D2a4B5B6a7a8a9aaabBeB
_now i	0cbAdA
_now to	bBda
_nowhere	0a9B
_number	1D2b5b7aaadBfA
_number .	0D1a8A
_number end	0b1B
_number on	1A3a
_o	8A
_october	0C
_of	0A1b3B4b5a6caBbbdCea
_of $	8AaDbBdafa
_of 0	8AeA
_of a	0a8BdC
_of the	2B3Adaea
_of this	0b9A
_of your	0c1A3a5C7acAdB
_off	0A3B6a8acBdaea
_off .	9A
_offer	0AfA
_office	dA
_often	0B
_oh	0abA
_ok	0Bba
_old	1D6a7D8beafa
_on	0B1a2a4c8b9babcDfA
_on .	0B
_on 0	7A8acCdaeafA
_on a	1a4a8Aaa
_on an	0b6B
_on file	0acA
_on hold	0c9AdAeB
_on it	0bfA
_on its	dB
_on may	0acA
_on my	0b1A2AaCfa
_on sunday	fB
_on the	0A3b5AcadbeAfa
_on this	0B4A8a
_on your	0d2A3B6a8aaAdB
_once	3a5B7a
_one	0a2a3A5A6a7A8B9baabAcAdbfb
_one .	3A7B8a
_one time	3b4A5B7aeA
_ones	0B
_online	2a7B8a9AbacA
_online .	7Ada
_online bank	0a9B
_only	0b2a4A5AeAfA
_open	0D1a3a6B7a8B9Adc
_open the	0b6BfA
_or	0C1d2a4d9BbAeCfa
_or deny	0a6B
_or mobile	0C1a
_or no	0a6A
_order	0b1a4a8b9CaFcada
_order .	0aeA
_order and	0a9AaA
_order confirm	0B
_order for	0aaC
_order in	0aaC
_order is	aAea
_origin	0abadB
_otp	8A
_our	1e2c4A5b6a7B8A9CfA
_out	0a1A2A3a4A5a6a7AbbcB
_out of	9A
_out tomorro	0bcB
_outlook	1A
_over	0C3B8acAda
_over the	0B
_overnig	0b9AaA
_owe	bB
_owed	0adD
_own	1B5A
_owner	0c2C9A
_p	0c5AfB
_p 0	0bfA
_package	0AbadaeD
_package was	0Beb
_page	0a2a3a5a6b8C9BdA
_paid	2abadCeBfa
_paid .	0bdC
_parcel	bbeD
_parcel is	eA
_part	7AaA
_partner	0a2CfA
_passcod	3b5A7A
_passcod is	0b7B8A
_passkey	0A1B6a
_passwor	2b5B7D9baabbcbdafc
_passwor "	7A
_passwor .	0a3a4A5b8E
_passwor :	5D8a
_passwor ?	0C5a
_passwor and	0a5A6A
_passwor before	0a7C
_passwor expir	0A5a
_passwor for	0b1a5F6a
_passwor has	0a5B
_passwor in	0B5A7b
_passwor is	0a1B5B7a
_passwor must	0a7B
_passwor need	0a8aeB
_passwor on	0a5A6A
_passwor reset	0a7B
_passwor the	7B
_passwor to	0a7B8a
_passwor turn	0b7B
_passwor was	0a1A7B
_passwor 。	5A6a7D
_past	3A8a
_pasword	5B7A
_paus	0b2D
_pay	0b1b3b5aabbGdAeCfb
_pay $	0bcA
_pay .	0abB
_pay detail	0abC
_pay fail	bA
_pay for	0abB
_pay it	0adC
_pay method	bA
_pay of	0AbAdb
_pay the	0a2AeA
_pay 。	0a8AbC
_payment	0B2Dbada
_payout	2G9bba
_payp	0c4B9AaBfa
_paypay	0b1A3AdA
_paypay 。	4A
_pc	6A
_pend	2a9B
_people	0C3a7A
_per	0a1B
_permane	0b9C
_permiss	2B
_person	0A2a7a8aaBdAeb
_phish	0C
_phone	1A2a3D7c8bfa
_phone .	3B
_phone number	0A1C3a6a
_photo	9A
_pick	0a1a2a7AaAdA
_pick a	0beB
_pin	0b4B5a8A
_plac	0aaE
_place	5C
_plan	0aaabAcD
_plann	0C
_please	0b2a4A5B7B8AaabAcbfa
_please change	0b5B7A
_please tell	0a9AaA
_please update	bB
_please use	0b8B
_pm	0E2a
_pm .	0B2a7A
_point	0b2a9adafH
_point on	0Cfc
_point will	0afB
_policy	0Bda
_post	2a7AdaeBfA
_precau	0a7C
_premium	0A
_pres	7AaA
_prevent	7B
_price	0a9acC
_primary	1C
_prime	cD
_prime members	cB
_print	0C
_privacy	0B
_privile	2B
_pro	0aaB
_pro 0	aB
_problem	0bbB
_problem with	0abB
_proces	9B
_process	dA
_product	0a2B
_profile	0a2a9AeA
_prompt	3B6a
_protec	0b3A7AcB
_protect	7B
_protect your	2A7A
_prove	0b4A8A
_pt	0afB
_pull	0C
_purchas	aGcaea
_purchas of	0aaD
_put	0d8AbBdafA
_pw	0b5A7B
_qr	0A3afA
_questio	0afB
_r	2A7a
_rate	0A2B3a
_re	0abA
_read	0D1a3a4B7b
_ready	0Dea
_real	2AcA
_reason	0b7B9B
_rebate	0bdC
_recall	dCea
_receipt	0EaCccdbea
_receipt from	0Bca
_receiv	0A1a3A7b8BbadBeafa
_receiv a	7a8Bfa
_receiv your	0Dbada
_receive	2A6A
_recent	6A
_recogni	0aaB
_record	0A
_recover	0A1A3a8A
_redeem	0bfE
_redeliv	0aeC
_refund	2b3a9aaabbdJeafb
_refund $	dB
_refund for	dB
_refund is	0adC
_refund issu	0adB
_refund of	0adE
_refund 。	0adB
_refus	0abC
_regard	cA
_registe	5A9A
_registr	5A
_release	8AeB
_reminde	0B
_remov	1A2B
_renew	0a2a7A9aaccJdceafa
_renew for	aacB
_renew on	cB
_renew 。	cC
_rep	0c8a9AaAeCfa
_rep y	0aaAeA
_replac	1C
_report	0DaAda
_request	0c1B2a3F4a6A7c8Aaafa
_request .	3A
_request for	0A3B
_request to	4a7a8D
_request 。	0a3C
_requir	7D
_requir 。	7B
_reset	0c1A5a6a7F8C9aaaeafa
_reset requir	7B8a
_reset your	5a7B8B
_resett	7B8A
_restore	9A
_restric	9B
_retry	0C
_return	0C2baabAcadBeAfb
_return .	0Cdb
_return to	0abadBeB
_review	6A7a9C
_revisio	0a1AbB
_reward	0bfF
_reward .	0afC
_right	0a9abadAeA
_ring	4AaAda
_rms	2C7a
_rms 。	2B
_roll	0acA
_rotate	0B7a
_rul	0a9B
_runn	0A
_runn late	0aeB
_runs	0bcB
_s	2a
_safe	7A
_safety	0a
_said	0B9bbAcadAfa
_said .	0C9a
_sale	0B2Ada
_same	3A5a7BaA
_same passwor	7C
_samsung	0a6AaA
_saturda	0Eeafa
_say	0B1a3a7a9bdA
_says	0a1B2a4a6A7B8a9AbAdc
_says i	bB
_scam	0BdA
_scammer	0B
_scan	4aeAfA
_schedul	0B9AeB
_schedul for	9B
_search	0A
_second	0A4B
_secure	0b1a3a4D
_secure your	4B5A
_securit	0B4C5c7A8b9baa
_securit .	0a1B
_securit code	3A
_securit reason	7B
_see	0D1a2A4a6aaAbbdBeafa
_see you	0B4a
_seen	1AbAea
_sell	2F9a
_sell account	0a2C
_seller	1a2G6aeafa
_seller account	0a2E
_seller centr	0a2D
_send	1B4a5b6a7A8d9CaadB
_send a	1A7B8b9A
_send it	0a4AdA
_send or	9B
_sender	0aeC
_sender .	0aeB
_sent	0c3A4C5A7c8b9aaC
_sent a	0a1A6A7aaA
_sent to	0c3A4B6AaB
_servic	0B5A
_service	0B3a
_set	3a5A7D8bda
_set a	7C
_set up	5C
_setting	0B1A2A6c
_settle	0c2AbAeA
_shall	0a2AfA
_shar	0B
_share	4B5a6a8A
_share it	0a4A6a8B
_she	da
_ship	daeD
_ship to	0aaC
_shipp	aAbadbeA
_shipp to	aA
_shop	2E3abacadbfA
_shop'	2B
_shopify	2B
_shopp	1A4AaB
_short	3B5A
_should	0A2a3c4a6AbAdAeA
_should i	0B3c4a8AbA
_show	0A1A7a9AaacadB
_sign	2b3a4A6B7Abbdafb
_sign in	2b4A5A6Bbafb
_since	0c3F4b5a7A8a9aaAdA
_single	8A
_single use	0a8A
_site	0A7Ada
_six	0A1a4a7a8AeB
_six digit	1a7a8BeB
_slot	eB
_small	0B
_sms	0A3a4E8baafA
_sms 。	3B
_so	0A2A3b6a9DaAbacadBeafb
_so the	2AbbdA
_so we	0bdAeA
_softban	0a4B
_sold	0B2B9ada
_some	8a9AaAda
_somebod	0c3a6C7a8B9aaB
_someone	1c3a4A6D7c8a
_someone who	6B
_someth	0a3AfA
_soon	cA
_sorry	eB
_spam	0B
_spend	0a2A9afB
_spent	fB
_spotify	0A
_spr	0B
_ssn	0abadA
_staff	0a2C5A6a
_stag	0C7a
_standar	9B
_star	0D
_start	0E1a6adafA
_state	0D2a9Bbada
_state is	0B
_statu	0adA
_stay	0E1ccA
_steam	0d3AaB
_steam guard	3A8A
_step	0B3a4C8a
_step verific	0A3a4A
_still	2A9A
_stock	0A2A
_stop	1a3E6aeAfa
_stopp	3A6A
_store	0b1a2E6aaBdaeafB
_storefr	0a2C
_strange	1A
_street	9aeB
_submit	0a2AdA
_subscri	0cbBcEda
_subscri .	0bcB
_sudden	0a2B
_sunday	3AfB
_support	0C1a2B
_survey	0afC
_suspend	0B9A
_suspend your	0a9C
_suspici	0B9A
_swapp	0a1C2a4A5A
_switch	0a3A6a7AcB
_system	9B
_t	0b6AaAeafA
_t mobile	0afA
_table	0B4a
_table for	0B4a
_take	0CcAdafa
_taken	0acB
_talk	0B2a
_tap	9A
_tax	0ddE
_tax rebate	0adB
_tax refund	dA
_tax 。	0adB
_tea	0D2aeb
_team	0Afa
_tell	0a3a9BaA
_tell us	0c2A9BaBbbeA
_temp	0a5E7a
_temp passwor	0a5D
_tempora	1b5H6a7a8b9B
_tempora passwor	0A1a5F6a7b8a
_ten	3B4a5A7a
_ten minut	0A3B5A
_test	0C
_text	0B1b3B4F5a6b7a8c9aaabAdafa
_text me	0a4A
_text to	0a4B
_text with	0a4B
_th	0cfB
_than	2A
_thank	0C2b9aaAbacCddea
_thank for	0a1AaBcAfA
_thank you	0Cbadb
_that	1A2A3a4a5a8b9AaAdAfb
_that my	0aeB
_that you	0a6A7AdA
_that your	bA
_that'	0b1B3A
_the	0C1B3b4b7a9bccdaeBfA
_the account	0a1A9B
_the addres	eA
_the app	4a5B6AaAcA
_the back	8afA
_the bank	0A1a2B9abA
_the box	0beC
_the busines	0a2C
_the card	0d2a9CbAcA
_the code	0c3b4A8CeA
_the courier	eB
_the door	0a6AeB
_the driver	0aeB
_the email	1B
_the follow	8B
_the help	5B7a
_the item	dA
_the last	0c1A2A3C4a
_the link	0b8AbB
_the money	0a2AdA
_the new	0A
_the next	1a2A7C
_the number	6A
_the old	7AbA
_the one	0A3a4A5A8a
_the order	0aaB
_the page	0b8AbA
_the passwor	0b5A8A
_the phone	0b3B
_the post	0beAfA
_the renew	cA
_the same	0A1a3A7A
_the securit	0B
_the sender	eB
_the sign	1C
_the tempora	5B
_their	0B3afA
_them	0A3B6b7b8accdaeafE
_them .	2A5B7afA
_them in	0aaA
_then	0C5A6b7b9aaCbafa
_there	0a1B4a7A9baAbAfa
_there'	0b8AbBda
_there' a	bAda
_these	0B3A6a
_these digit	0b4B8A
_they	6a8a9AaabAdA
_they'll	0bdAeAfA
_they're	0AeafA
_think	0B2b6A
_thirty	0a3C
_this	0a1B2c3c4B5C8AaEcaec
_this ?	0a1BaC
_this change	1B
_this code	0b4B8B
_this email	0AdA
_this is	0b5a7B9AdA
_this month	4bbA
_this morn	0a1A
_this order	0aaB
_this passwor	5B
_this purchas	0baE
_this was	0a6B
_this wasn't	6B
_three	0C9aaBbBdbea
_through	0b1AaabAdAfA
_through the	0a6A
_thursda	0CaaeA
_thursda .	0AaaeA
_ticket	0A
_tim	3D9a
_time	0B1a2A3a4A5A7C8a9caa
_time .	0A3A
_time cod	0C3a4a
_time code	0B3b4A
_time passwor	8aeB
_time you	1a5a7D
_to	3e4A5b7C8CdA
_to 0	0C4A6a8a9adA
_to :	aAea
_to a	3a9BaAbb
_to an	1AaB
_to avoid	bEdb
_to be	1a3A4bdB
_to cancel	eA
_to change	1a7C8A
_to collect	bAfA
_to confirm	8BeA
_to continu	7A
_to do	0CdA
_to finish	8B
_to get	3AfA
_to hear	0B
_to keep	0a7AbAcA
_to log	0a8B
_to make	0a7A
_to pay	0bbAdAeA
_to pick	0adB
_to protect	0a2A7A
_to receive	0a2AdA
_to renew	0acA
_to reset	0b5a7A8D
_to see	dA
_to send	0d1A9BeA
_to set	5B7A8a
_to sign	3a6E7b8A
_to stop	aAda
_to the	4aaaeA
_to this	0a
_to update	5a7A
_to verify	9a
_to you	0b4B8A
_to your	0b1C3A4a6A9cbbcadCfB
_today	3B5a6b7A8a9abacCdaeA
_today .	0A3A6aca
_today and	0bcAeA
_told	cAeA
_told me	0aeA
_toll	bC
_tomorro	0b3a7BaabAcDdb
_tomorro .	0a7BaabBcAdb
_tonight	0B9a
_tonight .	0B9a
_too	0b3CbadBfA
_too many	3B
_too much	0adC
_took	0B
_top	0B
_tot	0Cea
_track	daeD
_travel	0B6a
_tri	0a2a6A7abCcCeA
_tri to	6AbAeA
_trip	0B
_trouble	bB
_try	2a3B5a8a9abAcaeC
_try again	0c3AeC
_try to	6A
_tuesday	0B
_turn	0a7B9abAcBda
_turn off	0a1AcA
_turn up	0b7B
_tv	0a5B6A
_two	0E1A3b4A7a8baAcadafa
_two step	3a4C
_typ	bA
_type	0b8BeA
_uber	3B8aaA
_uk	0A4AdA
_under	2E7a9a
_undo	1B
_unles	9AbB
_unles you	bA
_unlock	9B
_until	0b2A4a5a7B9CabdaeB
_until we	0a9C
_until you	0a
_unusu	6A9A
_up	0B1a5A7A8a9abacBebfa
_up .	0A
_up to	dAfa
_updat	1E2A6a
_updat .	0a1B
_update	0A1a5b7A8abFfa
_update your	bD
_upgrade	0A7A
_upload	9B
_url 。	0B
_us	0a7A8a9AaBca
_us .	aA
_us know	1AaA
_us your	5AaA
_usd	aAda
_use	1a2a3A5BcadaeafA
_use #	4B8a
_use code	8B
_use it	0bfA
_use the	8B
_use this	0b5B8A
_used	0c1a2A4a6A9AcadB
_used your	0a6B
_user	1a2A3a7A9AcAfa
_usernam	0A1B
_usps	eB
_usu	2A5A
_usual	0B
_valid	3b5AdA
_valid 0	0A3a4a5B
_valid for	4B
_vanish	0bfC
_verific	2A3C4A6a8A9a
_verific cod	3B
_verific code	3a4A8B
_verific text	3C4a
_verific 。	4B6a
_verify	0b1a2B3a5a7a8C9A
_verify your	0a8A
_via	0a2AaB
_video	0B
_view	2B
_violat	0a9C
_visa	0CaabBcadBeb
_visa #	0Bea
_visa 0	0A
_visit	7A
_voucher	0bfD
_vpn	0C6a
_w	0a8B
_wait	4c6AdBeB
_wait .	0AdAea
_wait for	0b6AeB
_wallet	9B
_want	0d2a4a7AaacBdBeB
_want me	0aeA
_want to	1A4a7A9acA
_warehou	eB
_was	0c1C6C9bdaeAfa
_was chang	0b1C2B
_was declin	bB
_was deliver	0Beb
_was just	0a4A6A
_was not	0aea
_was request	4a8B
_was return	bCda
_was sent	0b3B
_was swapp	0b1B
_was taken	0bcB
_was you	6B
_wasn't	0d5B6A7a8BbbfA
_wasn't you	0a6A8A
_watch	0A9a
_way	1AbAdB
_way to	0AbA
_ways	0B9a
_ways to	0B9a
_we	0d1a6B9CacbCcbdAeAfc
_we can	0c1A4AeA
_we couldn'	0a2AbA
_we have	9A
_we miss	0aeB
_we need	0b7A9A
_we notic	0a3A
_we receiv	7a8C
_we tri	9abD
_we will	0A8acA
_we'll	3a4A5a6aabbAcAeCfa
_we'll charge	0acB
_we'll try	bAeA
_we're	0a2abAcadAeB
_we're hav	bB
_we're sorry	0beB
_we've	0c2a3B7D8b9DaabbdAebfB
_we've just	0b1B
_we've put	fA
_we've receiv	0B
_web	7B
_web .	0b7B
_webmail	0a6A7B
_website	7A
_week	0F2a9a
_week .	0B
_weekend	0Cfa
_welcome	0D
_well	fB
_were	0b2BfB
_were chosen	0bfC
_weren't	aabA
_what	0F1a3b5b7bbAfa
_what do	0a4B
_what to	0A5adA
_whatsap	0b3AfB
_when	0C3a5a9a
_wheneve	0D6afa
_where	0a1A4a8AdA
_which	0B1a7a8AdBea
_while	0b9AeA
_who	2B5a6B7a9Adb
_who you	0a2A9A
_why	0C3b5a8a9aeA
_will	0a1a3b5B6a8c9BbBcCdaeafA
_will be	0a1a2a5B6a9BbA
_will expire	0a8AfA
_will never	0B5Ada
_will renew	0acB
_window	6E7a
_wish	8AcA
_with	4D6a7c8A9Aaadbeb
_with a	0b5A6A9AfA
_with an	4B
_with it	0a4B
_with my	1B4A
_with the	0aea
_with this	5A
_with your	7a8AeA
_withdra	0c2A8A9BaAba
_within	0a9BaA
_within 0	0b3a9AaA
_without	0A
_won	fB
_won't	0b4a7D9A
_won't be	0a7A9A
_won't work	0a7B
_word	0AbAdAea
_work	1A4a6b7C8a9aaadC
_work .	0b1A3A9AfA
_would	eC
_write	0C
_wrong	0b9AeA
_x	0b8A
_x 0	0afA
_y	0aaAeA
_yahoo	4A8b
_yahoo !	4A8a
_year	0A2B3a5a6a7aabcDdaea
_yes	0a3A6Cfa
_yesterd	aAda
_yet	0a
_you	0A2a6A7A9Abdcaeafa
_you .	0C4A7abbdb
_you ?	0d1A6A8BaA
_you a	0A9adA
_you are	0b9BdB
_you bought	0AdAfa
_you can	1b2B5a6a7A9AabcAeAfa
_you cancel	5AcA
_you did	0a1AaA
_you didn't	1A5AaA
_you don't	9aaA
_you for	8AaAda
_you get	0A
_you have	0b1a2a3B9AaabB
_you haven't	7B
_you know	0A
_you lost	0a8B
_you made	0A1A
_you must	0a7B8A
_you need	7A
_you or	5AaA
_you please	6A8B
_you short	0b5B
_you sign	0C1a4a6a7A
_you to	0A
_you were	0bdAfB
_you will	0a1A5A7a
_you you	9A
_you 。	0a4A9A
_you'll	6a7A8acC
_you'll be	cA
_you're	0B1A3A7aaabadBeb
_you've	0B8a9abafB
_you've been	0afB
_your	0a1A2B3a7AabbAeafA
_your 0	0afB
_your account	2c3a6A9BcaeafA
_your amazon	1A9AaaeafA
_your apple	5A
_your authent	0b1B6A
_your balance	0b2AdAfA
_your bank	0a2A9abCfa
_your bill	0A
_your card	2a3a8abEcaea
_your correct	0a6A
_your direct	0bbCdA
_your dropbox	0a7B
_your e	0B
_your email	0a7A8A
_your free	cB
_your google	7a9A
_your identit	0a2A5A9A
_your item	eA
_your last	bBfa
_your list	2B
_your listing	2B
_your mailbox	7A9A
_your members	cA
_your money	0aeA
_your name	9AaA
_your new	0A1A5A7b
_your old	0a1B
_your one	0c5B8A
_your online	0a7A
_your order	0b9aaCbBeA
_your own	5A
_your package	0AeA
_your page	0a9C
_your parcel	baeC
_your passcod	0a7B
_your passwor	5c6C7E9a
_your pay	0A2aaabEcaea
_your payout	0A2Ada
_your payp	0adA
_your phone	3B
_your point	0afC
_your purchas	aB
_your receipt	0Dcb
_your refund	0cdF
_your request	1C
_your return	badB
_your reward	0afB
_your securit	7B
_your sell	0a2C
_your seller	2C
_your ship	0aeC
_your shop	0a2C9a
_your sign	1A
_your store	2C6a
_your subscri	0bbBcB
_your tempora	5E
_your verific	8A
_youtube	cB
_youtube premium	0acB
_zz	1B
_£ 0	2a8a9abacBdB
_。 #	1a4e7a8GbA
_。 .	0a4A
_。 0	1a6a8AaadAfA
_。 :	0a3c6B8C9aaacAdbeA
_。 ?	0c3B5AaaeA
_。 a	2A5A
_。 account	3A
_。 after	0bcAdA
_。 amazon	5afa
_。 an	0a4B5A
_。 apple	0a
_。 as	0a1A2A6a7A
_。 dear	4a5a8A
_。 didn't	0baB
_。 don't	8B
_。 e	7A8b
_。 enter	0A3a8A
_。 for	0c3a4B6A7B
_。 hello	0b
_。 here	8B
_。 here'	0a8B
_。 hey	0b9AdA
_。 hi	1a2B7Afb
_。 id	0a1B
_。 if	0a6A
_。 ip	6B
_。 please	bA
_。 rms	2C7a
_。 someone	0a6B
_。 thank	0b2afA
_。 the	0a1C9abAdB
_。 this	4a8BdA
_。 to	0a2a5a6a7B8C9AfA
_。 update	bB
_。 use	4a8A
_。 we	0c1a3AbDcb
_。 we've	0a9AdB
_。 you	0b5B6acA
_。 your	0c4b8A9AcCdbea
_。 。	0D1a3B5a7bdb
あっ	0afA
あと	0AeA
あな	0a3a6A
あり	0A9bea
ありが	0A
ありま	0a6AaA
ありまし	6AaA
あります	9aca
ありませ	3A
ある	1a3a7AaAbAfb
ある>	5A
あるた	6a7A
あるため	7A
いい	0A3A4a5B7aaBbaeb
いい>	0a
いいた	0a2A5AdA
いいただ	0b5A
いう	0A1a
いう>	0A5a
いうメ	0ceAfA
いえ	0a6AaB
いえ>	6AaA
いか	0Baa
いが	bBca
いく	0a
いくだ	0a
いし	5a7AaAda
いしま	aA
いします	aA
いた	2B5A6b8a
いた>	3a4A
いたし	0b2B6a8abadC
いただ	4a5A7A8aaa
いため	0a2A9A
いため>	2A
いたら	0A
いつ	cAdafA
いつも	dafA
いて	0A1b3B4b5a7b8a9AaabAdA
いて>	2A9A
いてあ	0b5A8A
いてある	0abA
いてい	bBeafA
いていま	eafA
いてお	9A
いてく	0B5a
いてくだ	0B5a
いで	0B2a3A
いでく	3A4A
いです	3A
いと	2a7A8aaabB
いな	0a3a8A9aaBeA
いない	3a7a8A9aaB
いない>	0b3b4A8AeA
いない場	aA
いに	aAbA
いの	0A2a3Aaa
いのに	0B
いま	2A7bbada
いまし	1a6A
いました	1a6AdA
います	7a
います>	3A7a
いますか	0B3A
いませ	0c2A7a8BbadA
いません	0b2A7a8AbadA
いよ	0B7Aca
いよう	0B
いる	3A4abAda
いを	0A
いん	0Aea
いんだ	0Aea
いア	1A
いパ	0b1A7A
いパス	0a1A7A
いパスワ	0a7A
い合	8aeA
い合わ	8aeA
い場	0c1A6B7aaAdafa
い場合	0d1A6A7aaAdafa
い場合>	bA
い場合は	0c1A6B7baAbada
い情	bB
い戻	badD
い戻し	badC
い捨	4a5B
い方	0CcBeafa
い方法を	cA
い物	0A3a4A
い端	6A
うえ	dA
うえ>	dA
うか	9AaA
うか>	aA
うご	fA
うござ	fA
うぞ	0B
うぞ>	0B
うちの	aB
うで	0a7A
うです	0a7A
うです>	0a7A
うと	2a8A
うとし	0b7A8A
うとした	0c7B9A
うとして	8A
うの	0Aca
うメ	0b
うメー	0bfA
う一	0b3A
う一度	0a
えが	aAbacA
えがな	cA
えがない	cA
えき	0a4A9A
えた	3A5a6A
えて	0A1A3AbAda
えてい	bB
えな	0a5B
えない	5A
えないで	5A
えま	7AbacA
えます	cAfA
えます>	cAfA
えら	1C2Aea
えられ	1C2Aea
える	fB
おす	0B
おり	6a7A9BbAdafb
おりま	0a7A8a9AbAeAfa
おります	7A8a9BdaeAfa
おりませ	1A4A
お使	0b5A
お取	8A
お取引	8A
お受	fB
お受け	fB
お受け取	0adAfB
お客	0b4b7A9A
お届	eB
お届け	eB
お届け先	0aaB
お待	0A
お待ち	0B
お心	0a
お心当	0a
お手	0b2a9Baa
お手続	0a2a9B
お持	fA
お持ちの	fB
お支	0abCeA
お支払い	0abCeA
お楽	0B
お申	dA
お知	3a8A
お荷	0AeC
お荷物の	eB
お詫	0adA
お買	aA
お買い	0AaA
お買い物	0A
お返	dB
お返し	dB
お送	3A5A8A
お預	eA
お願	0A5aaAda
お願い>	7B
かか	cA
かが	4a
かけ	0A
かた	0B
かたる	0A
かっ	bCfa
かった	bBeAfa
かな	0A2A3aaaba
かない	2Baa
かめ	0A
から	0A1c3B4b5a6B7D8A9cabdAfa
から0	7A8Ada
から>	7B8aaa
からの	0C1a6Daafa
からロ	6A
からログ	6A
かり	0a1A5a6A7AdaeA
かりま	1A
かれ	0c2A5AbA
かれて	0b
かれま	0abB
が0	0a3DfA
が0回	3B
があ	0a6A8b9aaA
があり	0a3A6A8a9a
がありま	0a6A9aaA
がある	aAdA
がい	0a
がご	6AbAcadA
がござ	6AbAdA
がで	bA
ができ	bA
ができま	0abB
がと	0A
がとう	0A
がとうご	0A
がな	0a2A6Aea
がない	0a2A3A
がない場	0a2A
がま	bB
が不	0aeA
が何	3C4aea
が入	0A
が出	0A
が変	1B2A7aeA
が変わ	0B
が変わり	0B
が変更	0a1C2AeA
が変更さ	1C2A
が多	3A
が完	0A1B
が完了し	0A1A
が届	0B1a3a4A8aaA
が届い	3a4A
が届いた	0A3a4A
が届か	0A8a
が届かな	0A8a
が必	0b1a2A7B
が必要	0a1a2A7A
が必要で	0a7A
が書	0a2A
が本	0afA
が本日	0afA
が来	0b1a2AeB
が来た	9aeB
が来ま	0a
が発	5AbA
が発生	0abA
が確	0Aca
が税	0aeB
が見	0a1A
が近	cAfA
が追	2B
が追加さ	2B
が通	0a3AbA
が連	0a3C
が連続で	0a3C
が遅れ	0aeB
きた	0c
きた>	0a8A
きて	0b9BeA
きな	7A
きに	0B
きの	0A9a
きは	0B
きま	3a9BbAfb
きまし	1a2a3a8A9AaAbAea
きました	0A3a8Bea
きまして	0aaAbA
きます	1A8abadA
きます>	0A8adAfa
きませ	0b8a9AaAbAdaeA
きり	0a3C
きる	0A
きを	0bfB
きをお	0b9AfB
き換	1A2A
き続	3A
き落	0abBcA
ぎま	0a3A
ぎます	0a3A
ぎる	daeA
くあ	0B
くお	0A9a
くお願	9a
くだ	1A
くて	0B
くな	1A7A
くなり	1A3a
くら	4aaA
けし	5A
けしま	0A
けて	0A3A4a8Ada
けで	0C
けでき	0A
けど	0a1a3A6A
けど>	6A9acA
けな	9A
けま	0BcadaeA
けまし	0a8AaAeA
けます	0CcadafA
けます>	0AfA
ける	0A3a
けれ	0a2A4AaA
ければ	0a2AaA
け予	eA
け付	5AaA
け先	0aaC
け取	0AdAeafB
け取り	dAfB
こち	4a8A9Aea
こちら	4a8A9Aea
こちらの	4a8A
こと	0B2A5cba
こと>	2A5adA
ことを	6A
この	1A3b4B7b8AaDbadAeafa
このご	aB
このコ	4A8A
このメ	0AdA
このメー	0AdA
これ	3A9abA
これっ	0C3a4a
こん	3A
ござ	9a
ご不	0aaAeA
ご不在	0baAeB
ご予	0A
ご入	0Aca
ご入力	dA
ご利	9A
ご利用の	0b9AaA
ご利用を	9C
ご利用明	0Cca
ご協	0Bfa
ご希	9AeB
ご希望の	9A
ご指	0cbAeC
ご指定の	0abA
ご提	2A
ご提出	2B
ご本	0a2a4A8AaA
ご案	7a8AaabadB
ご案内>	0acB
ご注	0A9aaAbA
ご注意	3A
ご注文	aBbA
ご注文の	0A
ご注文は	aAbA
ご登	0d3a5A9AbBdA
ご登録の	0b3a9A
ご確	4aaAda
ご確認>	aB
ご自	0a6AaA
ご自身	0b6AaA
ご覧	0B
ご請	0BbAda
ご請求額	0B
ご返	dC
ご返金	dB
ご連	9A
ご連絡く	aA
さい	1A5A9afA
さい>	1A5A
さいと	0b3B
させ	9A
させて	0a9B
させてい	9B
さっ	0A6A
さっき	4A6A
さま	0A1A9Adaea
され	1a2A4a5a7A8c9AbAeB
され>	0a1AeA
された	0b8aaabAfA
されたた	9A
されて	1a3A9Ada
されてい	1a9A
されま	2A4a8b9acAeA
されまし	2AaadA
されます	0b3a6A7A8acBeBfa
される	0B2a4A5a9Bda
さん	0D
ざいまし	0B6A
ざいます	3afA
ざいませ	dAeA
しい	0a1A3b4a7A8A9acA
しい>	0bcAfA
しいパ	0b1A7A
しいパス	0b1A7A
しか	0a
しく	0D3A9afb
しくだ	3A
した	0A4afb
した>	0A1Aca
したが	0aaAeB
したって	0a
したと	0a9A
したの	0a6A
したので	0a
したら	0a9BeA
した覚	aA
して	0a3A4b9AabdBea
して>	0aaAfA
してい	1a3A9aaAfa
していた	7A
していな	aA
していま	8AdaeA
している	3A
してお	5a7A9A
しており	7A9A
してく	0b5B7Aaa
してくだ	0a5B7Aaa
してな	0adB
しても	3A
しな	1a2B6a7A9Aaa
しない	0A9A
しないで	5a
しないと	0b9A
しに	0a3AdB
しま	5A6A7b8b9AdAeafA
しまし	0a1A4A5B8c9AaAbadAeb
しました	0b1A4A5B8c9AaAbacadAeb
しましょ	0B
します	0A1c2A3a7aaadAfA
します>	0C1b3a6a7aaafA
しみ	0B
しょ	0B6a
しょう>	0C
しよ	8A
し訳	0adBeA
じて	0bdBeA
すか	6A8a9aaAbAdafA
すか>	6A8a9abAda
すが	6a7A
すが>	6a7A8A
すぎ	3B
すぐ	fA
すす	0C
すって	bA
すと	3AaAea
すの	0adBeA
すので	0adA
すので>	0a
すべ	0C3a4a
すよ	cA
する	0A1a3a5a8AaabbcBdA
する>	0b8AdafB
するこ	2A
するた	0a5A8A
するため	0a5A8A
すると	bacA
ずっ	0a3C
せく	0aaA
せて	9B
せてい	9B
せん	0a1A4A8aaAdafb
せん>	0a1A3A4B5a8a9AaBbbcadafa
せんで	0b2A9abC
それ	0a2A3A
たい	9A
たか	6AdA
たが	0a8AeB
たが>	eA
たけ	4Ada
たこ	0b3B9a
たこと	0b3A
たし	0c2B6a8abadC
たしま	0b2B6a8abadC
たしまし	0a8a9AaAea
たします	2AaadB
たた	0a6a9AbA
たため	0b6a9AbA
たため>	0b7A9AbA
ただ	4a5A7A8aaa
ただい	0adA
ただいた	dB
ただけ	aacada
ただけな	9A
たっ	0afA
たって	0a
たで	0d1A6AaA
たです	0a6A
たと	eA
たとい	0b
たとき	0C
たの	0b1A2A3a6AbAfb
たので	9AbAfb
たので>	0Bfa
たは	cAfB
たび	0A
ため	0d1a2A4c7D9BbacadCeAfb
ため>	0c1b2A3A4a7D9A
ための	7a8C
ためパ	7B
たら	0A3A5b9AdbfA
たら>	0A
たり	7a9aaA
たり>	0B
たりが	6A
たる	0A
たん	0A
たんだけ	0A4A
た場	0A9a
た場合	0A9a
た方	3A
た覚	0baA
だい	0a3AdA
だいた	dB
だいて	9A
だきま	0acA
だきまし	0a
だけ	0A1a5AabcafA
だけで	8A
だけど	3A
だけど>	6A
だけな	9A
だけま	0Acada
だけます	0BcadafA
ださい	1A
ださい>	1A5AaA
ださいと	0a
だっ	0BcadBea
だった	0AdB
だと	0Bca
だよ	0a4AdA
ちく	0A9A
ちに	0afA
ちの	0a4aaAeafA
ちゃ	fA
ちゃん	0B9Aea
ちら	4a8A9Aea
ちら>	9A
ちらの	4a8A
ち帰	eB
っき	6A
っけ	0Bea
った	0B2B4b5b6aaAeAfa
った>	0AbaeA
ったた	dA
ったと	2AbA
ったの	0aaA
ったので	fa
ったら	0C3A5a
って	1B2A3d4a8beB
って>	0a3aaAeA
ってい	0b1B2B8aba
っていな	2AeA
っていま	0c1A2A6Aea
っている	aA
ってお	eA
っており	eA
ってく	0A
ってな	aA
ってない	0aaA
ってま	0a4AbA
ってメ	0bdA
って出	0beA
っと	2a3B9A
っと>	0a3A
っ取	0B
っ取ら	0B1a
つい	0A1a5a8a9AbAfa
ついて	1a9AbAfa
ついて>	1a2A9A
つか	0b1AbA
つき	0a2abAdA
つきま	2abA
つきまし	bA
つけ	0Cda
つも	dafA
づい	cAfA
て0	0c3AdA
てあ	0a5A7a8A
てある	bA
てい	0a9BaAdaeA
ていた	0b3a7A8a9B
ていただ	0a7A8a9C
ていて	0a
ていて>	0acA
ていな	2A7a9aaB
ていない	7a9aaB
ていま	0a1a2A3A5a9AaadaeAfA
ています	3C5a8aaadaeAfA
ていませ	0a2A8A9Aba
ている	3A4abAda
てお	5b6a7A8a9AaabAeA
ており	0a7A8a9BbAeAfa
ておりま	0a7A8a9AbAeAfa
てき	0b5A8AeA
てく	1A4a7A8Aba
てくだ	1A4a7A8Aaaba
てた	2A
てな	0c5AaAdB
てない	0c5AaAdB
てない>	0adA
てないん	0a5AdA
てね	0B
ての	0A9a
てま	0bbA
てみ	0B
ても	0A3A7a
てる	0b2A3B4a6A
てる>	3A4a6A
てるん	0b9A
てるんだ	0b9A
てメ	dA
てメー	0bdA
て下	fA
て何	0Bfa
て出	0beA
で0	3A4a
でい	0A
でお	0Ada
でき	0A1B4a6a9AaadaeAfa
できて	9B
できな	7A
できま	0A8aeB
できます	0B1A
できませ	0a2AbAdaeA
でく	3A4A9a
でご	0B
でし	7abBdaeAfa
でした	5a7a8aaabCeAfa
でした>	9abCeA
です	0A1b5A6baabA
です>	0A1c4A5A6bab
ですが	0A6a
ですが>	6a
でと	0afA
でとうご	0afB
でな	0c1A9aaB
でない	0b1AaA
でない場	0a1A7a
でに	0AbAcAdaea
での	4a6A7A
では	0A1B5a8a
では>	0A5a9A
ではな	1A
でロ	5A7a
で使	3a8A
で入	0a
で確	0B
で自	0acA
とい	0B5a9a
という	0A5a6A9a
というメ	0ceAfA
とう	0Ada
とう>	0B
とうご	fA
とお	0a8A9A
とおり	8A
とか	0a
とが	0A
とがあ	0A
とがあり	0A
とき	0E3a9a
ときは	0B
とこ	0A4A7A
とご	4A
とし	0c7BdAea
とした	0c7B9A
としたら	9A
として	2A4adB
とな	0c7A9AbA
となり	0a
となりま	0b9AdA
とに	aA
との	0afA
とは	0C1a5b9A
とは>	0B5a
とめ	0B
とも	0a1AdA
とを	6A
とパ	0A
と出	0a7A
と思	5a
と書い	0a
と異	0a6A7A
と言	1AbA
と言わ	1A
どう	0D3a4a5a6A
ない	0e1C2C7aaEcadbeafa
ない>	0c2B3B6a
ないか	0B
ないた	2A9A
ないで	3A4A
ないと	3a5A8a9AbB
ないの	0Baa
ないのに	0B
ないよ	7A
ないん	dA
ない場	0c1A6B7aaAdafa
ない場合	0d1A6A7aaAdafa
なお	aA
なか	0abBcbeA
なく	1A3bcA
なくて	0A
なくな	0b1A3a
なくなり	0b1A3a
なけ	0a2AaA
なし	0a3C
なた	3a6B7a
なたで	0b1A6AaA
なたの	0a3a4Afa
なたは	0afA
なっ	0a1A4a9AaAdaeA
なって	0b1B4a9AaA
なってい	1AaA
など	0C3a
なの	0b4AaA
なら	0A1A
なり	4a6a7B9A
なりま	4a6a7A9A
なります	0b3a7A8A
なる	0a1a6B
なん	0ddB
なんだ	0adA
なメ	0A
に0	0A3Dfa
に0ポ	0Bfb
に0回	3C
にお	0Aaaea
にお届	0B
にご	0B3a4A
にご注	0A
にし	0C5a
にす	0B
にする	0B
につ	0A1a8abAdBfa
につい	0A1a2A9AdA
にて	eA
にな	6a9AdbeA
になっ	1B3a9AaAda
になって	1B3aaA
には	0a3B4a7bdA
によ	0a6A7AaacadBeC
により	0b7AaadBeB
により>	0a
にカ	0bdAeA
にカー	0adAeA
にパ	7A
にロ	0c2B9A
にログ	0b2B
にログイ	0b2B
に一	0B
に伴	0A9adA
に入	1a3a4A5AaA
に入っ	0a
に入れ	0A
に入力	4B
に入力し	4B
に問	bB
に問題	bB
に変	1B5B
に変更	5A
に対	3A
に届	0B3B8adaea
に届い	0B3Bea
に届いて	0A3A
に当	0afB
に必	8B
に必要	8B
に戻	0b1AeA
に教	4A5A
に新	7A
に新し	7A
に更	cA
に書	0B
に来	0a3A
に自	cA
に自動	cA
に覚	aB
に言わ	0b9AdA
に返	0adB
に返金	0adB
に送	3A8a
に送信	6A
に関	0adAeA
ねっ	4A9A
の0	0a3A4A
のう	aadA
のうえ	dA
のお	2a3b4b6b7A8A9AbBdBeA
のお客	9A
のお届	0aeA
のお手	9A
のお手続	9A
のお支	0abA
のお知	0A3a4a8Aea
のお願	7B
のか	0a8AaA
のが	1A
のこ	5a
のこと	5a
のこと>	0B5adA
のご	0A2a3a7c8B9AaCcbdA
のご利	9BaBca
のご案	0a7a8BaadBeA
のご注	aC
のた	0a4a7AdCeA
のため	0b4a7BdBeB
のため>	5a6A7A9a
ので	8bdA
ので>	0AdAfa
のです	0A6a
のと	8A
のな	1A2A6a7aaA
のない	2A7aaB
のに	0A1A2A6aaa
のに>	2A
のは	0AfA
のも	1A
のもの	1A
のア	0c1C2b4a6B9Bda
のアカ	0a2b7A8a9B
のアク	6A
のアド	1B8A
のアプ	0a6A9A
のカ	0abBdAea
のカー	0abBdAea
のコ	0c4B8E
のコー	0c4B8E
のサ	6AcA
のサイ	0A6A
のサイン	6A
のショ	0aaA
のス	0A
のセ	4A6A
のセキ	4A
のデ	6A
のデバ	6B
のパ	5A7C9a
のパス	0A5A7C
のパスワ	5A7C
のペ	4a8A
のポ	fB
のポイ	0afB
のメ	0B3A7aaa
のメー	3A8A
のリ	0b8A
のリク	8A
のロ	0c2A6B8A
のログ	0c2A6B8A
の一	0B9A
の不	fA
の人	0A3a4B
の人に	3a4B
の代	5B
の代わ	5B
の仮	5C
の仮パ	5C
の件	0B
の会	bB
の会費	0abB
の会費が	0abB
の使	0A4a5A
の入	0A2A
の入金	2B
の再	2A5a7A8Aea
の再設	7A
の出	0A2A9a
の出品	0A2A9a
の利	0a9B
の前	0C5a
の受	dC
の口	9B
の商	0B
の場	8A
の場合	8A
の売	2B
の変	0a1D2A7A8a9aea
の変更が	0b1C7A
の変更を	0a
の夜	3B
の年	0acB
の店	0a2B
の手	0B
の手続	0A
の払	dC
の払い	badB
の払い戻	badB
の振	2B
の振込	2B
の数	8B
の数字	8B
の文	0B5A
の料	bA
の新	0A5A
の新し	0A5A
の方	da
の暗	7A
の暗証	7A
の更	cC
の更新が	0a1AcA
の書	0A9a
の残高	0afA
の決	0bbB
の注	aBea
の注文	aBea
の理	0a7B
の申	2Aea
の画	0a
の画面	eA
の番	0A4Aea
の番号	0A4Aea
の登	5A8a9A
の登録	5A8a9Aba
の皆	0B
の確	0a1a8A9BaA
の確認	0a1a8A9BaA
の確認>	0A
の確認が	9A
の確認コ	3A
の結	0B
の結果	0A
の自	cB
の自動更	cB
の見	0B
の記	0AeA
の設	0Cea
の設定	0B
の認	0b4A8B
の認証	0b4A8B
の認証コ	0b4A8A
の請	0A3AcA
の購	0aaB
の購入	0aaB
の返	dB
の返金	dB
の送	0a1A3B
の送信	0a3C
の通	3A
の連	1A
の連絡	1A
の還	0adB
の電	1B
の電話	0a1B
の電話番	0a1B
は#	8a
は0	0C3baacAdaeA
は0分	8A
は0日	2A
は0月	cAdafA
は0月0	0acA
はあ	6A
はあり	3A
はありま	3A
はい	6B
はい>	0a6BaA
はお	0C
はこ	3a9A
はこち	9A
はご	8a
はな	0a
はま	0acA
はア	0A
はアプ	0A
は一	3B
は下	0a
は今	0afB
は本	0b9AfA
は本日	0a9AfB
は自	6A
は返	0aaAeA
は返送	0aaAeA
ばれ	0a4AfA
へお	0A
への	1a6C8a9a
へのロ	6B
べて	0B
ほか	0A4A
ほど	9A
まし	5AaCca
ました	1A5AaBbaca
ました>	1Abacaea
ましたが	0baAeB
まして	0caAbA
まして>	0baAbA
ましょ	0C
ます	0B3A4b5a7a8aaa
ます>	0B3A4c8aaacAeA
ますが	0a8A
ますと	aA
ますの	0a
ませ	0b1A9AaAdafb
また	1a3B9a
まだ	0AbAda
まって	0a
まで	0A1A2A4a5a7B8acAea
までに	0AcAdaea
まと	0C
まに	0B
まの	1A9A
まま	0B
まも	cA
みで	0aeA
みの	0a7AdB
みま	0A
みを	0A
みん	0B3a
めて	0A
めで	fA
めに	0A9a
めに>	0B
めの	7a8C
めま	0B
めまし	0A
めました	0A
めら	9A
める	0A3B4a7a
めパ	7B
もう	3B4a5ada
もし	3A
もして	3A
もな	0a3AdA
もなく	cA
もの	1A9a
もら	0bfC
も来	0b3A
ゃん	0B9Aea
ょう	0B3a6ada
ょう>	0C
よう	0B3Aaaea
ような	0B
ようにな	0B
よく	0B
よくあ	0B
よね	0b9AfA
よね>	0a9A
より	2A9aabdAeA
より>	7A
よりご	eA
よる	1A6AbadA
よるも	6A
ら0	7A8AdafA
らえ	0afA
らし	3a8A
らしい	8A
らしい>	0acA
らせ	2A3a
らせ>	3a4a6a8Aea
らせく	0aaA
らな	aA
らない	aA
らの	0C1a4b6D8Aaafa
らのお	0A
らのロ	6B
られ	0A1A2A3B6a9aaada
られた	0B3A
られま	2A
られまし	0a2A
らセ	0a8B
らロ	0a6A
らログ	0a6A
り0	dA
りが	0A
りがあ	0aaA
りがと	0A
りがな	3A
りがない	3A
りく	0aaAfB
りくだ	fB
りご	eA
りし	daeA
りして	3AeA
りしま	5A8A
りします	8A
りで	0A
りです	5A8A
りに	0A5B
りの	5C7adaeA
りま	5aaAbAdaeB
りまし	2a4a5a6Aba
りました	2a4a5a6Aba
ります	3a5a6a7A9AbAdaeA
ります>	5a6a7A8a9AdaeA
りませ	1B3Ada
り手	0b2B
り消	0daDdA
り消し	0aaB
り消す	aA
り返	3BeB
るお	3A
るか	0A
るこ	0C1a2A
ること	0B1a2A
ることが	0A
ることは	0A
るた	0a3A4a6a8A
るため	0a3A4a8A
るため>	0a3A
るための	7a8C
るっ	0adB
ると	0a2a3acBdBeB
ると>	0A
るに	bacA
るの	7aaadAfB
るので	0afA
るま	7A
るも	6A
るもの	6A
るよ	0A
るよう	0A
るように	0A
るら	0a
るん	9Afa
るんだ	0b9A
る場	6A
る場合	0A
る方	0A
れが	4A
れた	0B1a4baa
れた>	3a6abadA
れたた	9A
れたら	0B
れっ	0B3a4a
れて	2A6aeA
れてい	1a2A5a6a9AdaeA
れていま	1a3B6a9AeA
れている	7A
れな	3A4a5a9AeAfa
れない	0A1a9A
れない場	9A
れの	0a8AbA
れば	1A2A5aaAea
れま	1A2B4b7A8c9bbAcB
れまし	0b1A2B3A8abAdA
れました	0b1A2A3A8abAdA
れます	3a7A8acBeAfa
れます>	3a8acBfa
れませ	0B
れまで	7A
れる	0C2b5c7a9B
れる>	0A
わせ	8aeA
わっ	0acA
わって	0a1AcA
わり	0A5A
わりま	0A
われ	1A5aaA
われた	5adA
われま	0A1A2a
をお	0b1c7a8BcadCeAfC
をお受	0afB
をお届	fB
をお知	0a4A
をお送	0a5A8A
をお願	1a7A
をか	0C9a
をかた	0B
をご	3a4a6a7a8A9BaabAcAeAfa
をご入	dA
をご利	0a9A
をご希	cA
をご指	0aeB
をご登	0a
をご確	cA
をリ	7B
をリセ	0a7A
を一	9B
を一時	9A
を一時停	0A9a
を作	7B
を作成	0A7A8a
を使	0A
を保	0a2A9a
を保留	2A9a
を停	0a2AbA
を停止し	0a
を入	0A1a4b8BdB
を入れ	dA
を入力	0A1a4b8B
を入力し	0A4a8AdA
を再	0a7A
を制	9B
を制限し	9B
を取	1AaA
を受	2A5A8A
を受け	2A5A8AdA
を受け付	5AaA
を受け取	2A
を名	0B
を変	1A5a6A8aaabA
を変更	1B8abA
を変更し	1A8a
を忘	8AcA
を忘れた	8A
を払	0adAeA
を承	6B
を承り	0A
を承認	6B
を承認し	6B
を押	6A
を更	bA
を書	0C5a
を検	0a6B
を検知	0a6A
を止	3A
を止める	3B
を申	0aaA
を発	0A5A
を発行	0A5A
を発行い	5B
を登	0a5A
を確	0A2A9Aaa
を確認	2A9Aaa
を確認し	0A2A
を行	0acA
を装	0Cea
を見	0C
を解	9A
を解除	cA
を設	5A
を設定	5A
を迎	0afA
を返	0adB
を送	4A7A8a
を送信	4A
を過	0aeB
を選	2aeA
を開	0B1A
んか	0A
んだ	0BcAfa
んだけ	3A9a
んで	0b2AbBdbeA
んでし	9abC
んでした	0a9abC
んの	0B
アカ	1A6A9Aaadaea
アク	0A6A7A
アッ	9A
アド	1C2a3a5a7A8B
アドレ	1D2a7A8B
アプ	2a3a5B6B7a8aba
アン	9AaafA
ィコ	3A7a8A
ィッ	0A
ィッシ	0A
ィ上	7A
イス	6B8A9a
イト	0C6a7A
イド	9B
イバ	0B
イム	3A4A7a8AaacCea
イムの	cA
イム会	cA
イム会員	cA
イル	fC
イルの	fB
イン	3a6B9AabbacbedfC
イン>	0A1A7a8a
インが	1a6D
インがあ	6A
インで	1AdA
インの	0A
インを	0a6C
イント>	fC
イントが	fC
イントを	fA
ウン	1A6A9Aaadaeafa
ウント>	0a6A
ウントが	9B
ウントで	1AaA
ウントに	0b
ウントの	1A2A4A8a
ウントは	9C
ウントを	0B2a9A
ェッ	0B
エス	0b3A8BdA
エラ	bB
ォー	dA
ォーム	dA
オン	9AdA
カウ	1A6A9Aaadaeafa
カス	1A
カー	0B2c3b5b6a7a8a9AaBbBcbdA
カート	0B
カード	2b3a5a6a7a8a9AaCbBcbdAfA
カード>	0a9AaA
カードで	bA
カードの	8a9AbAfA
カードは	bA
カードへ	dB
カードを	1AbA
キャ	9acA
キャン	cB
ギフ	fE
ギフト	fD
クが	0beB
クし	0a9B
クは	8A
クエ	0b3A8BdA
クセ	0B6A
クレ	bA
クレジ	bA
クー	fC
クーポ	fC
グイ	0a2A4A6Aaabacaea
グイン>	1A7a9A
グインが	1a6B
グインさ	6B
グインで	1A
グインを	6B
グイン後	5A6a
ケー	0a9AfA
ゲー	aB
ゲーム	aB
コメ	0A
コン	6B9a
コー	0A3C4B5b6b8Baafb
コード	3C4B5b6b8Baadafa
コード>	5a7a8E
コードが	3C4a
コードで	4A
コードの	3D4b7a8A
コードは	4AeA
コードを	1a3a5a7B8C
サイ	0A2b3a4A6Bea
サイト	0B7A
サイン	2a3a6B
サブ	cA
サポ	0A
サー	0A9Caaca
シス	1adA
システ	1a6A
ショ	0c2C4C8a9aeA
シー	0D
ジで	fA
ジへ	4a8B
ジッ	bA
ジット	bB
スか	6A
スが	1B
スで	6A
スに	0a5A
スの	0B2a8Bea
スの確	8B
スを	0B
スク	cB
スコ	0C3a8a
スタ	0A5a8A
スタン	0afA
ステ	1a
スト	0A1a2A5a6a8BaadBeafa
ストア	2B
スマ	6B
スワ	5B7B8A9aaabacadbea
セキ	6A7A
セス	0B6A
セッ	7B
セット	7B
セラ	2C9a
セラー	2C9a
セル	0aaAcB
セン	2B5a
センタ	0A5a
センター	0A
ゾン	0b3a9A
ゾンか	8A
ゾンの	8a
タイ	3A4A7a8A
タイム	3A4A7a8A
タマー	1A
タン	0acAfA
ター	0B5a
ダー	aAcA
チェ	0C
ック	0B2b9B
ック>	0B
ックし	0a9B
ット	7B9abAeb
ットし	7A
ップ	2D6a9Bba
ップ>	aA
ップロ	2A9A
ティ	2a6B7B
テム	1a
テレ	5B
デバ	6C9a
デー	0B
ト0	0afB
トか	7A
トが	9AaafB
トし	0a7A
トで	1AaA
トに	0B4aea
トの	4A8aaabbeafA
トは	9BdA
トへ	6A
トを	0C2b3a9A
トア	2B
トカ	bAfA
トカー	bAfA
トッ	9B
トフ	bA
トメ	0b4BeB
トメー	0b4AeB
トラ	2B
ト券	fA
ト情	0A2a
ドが	0a1B2a3B5A6a7A8a9a
ドが0	3C4a
ドが届	0B3a4A
ドご	9A
ドで	4A5AbA
ドです	0a3A4A
ドです>	0a3A4A
ドに	0A5Aca
ドの	3B4b6a8AaAea
ドのお	0a5A8B
ドの代	5B
ドの再	0a8B
ドの再設	8A
ドの変	0a7A
ドは	1a7Adafa
ドは>	5AeA
ドへ	5AdB
ドを	3b5A7B8Babda
ドをお	0a5A8B
ドをお送	0a5A8A
ドをリ	0a7A
ドを作	0a7B
ドを使	0A
ドを入	0A3a8A
ドを入力	0B3a8A
ドを変	0a5a6B
ドを変更	5a6A
ドを忘	8A
ドを発	5A
ドを送	0a4A7A8a
ドを送信	4A
ドラ	9AfA
ドライ	9A
ドレ	1D3a4a7A8B
ドレス>	6A8a
ド会社	dA
ド再	0a8B
ド再設	0a8C
ド変	0A5a7A
ド情	0adB
ド残	0afB
ド番	8AeA
ド発	5B
ニュ	0B
ネッ	0b4A
ネット	0b4A
バイ	5A6B9adA
バイス	6C9a
バッ	0C
バー	0A9aba
パス	5B7B9aaacadbea
パスコ	0C3a8a
パソ	6B9a
ビスを	0B
ビュ	0C
フィ	0A
フォ	0B9a
フト	fD
フトカ	0afC
ブス	cA
ブラ	2A6B
プし	0a9A
プラ	1acE
プライ	0BcC
プラン	cB
プリ	0A2a3a5B6B7a8a
プリの	fA
プリを	0A
プレ	fA
プロ	2A9A
ヘル	0C
ペー	4b7B8C
ページ	4a7B8CbA
ボー	0AaA
ポイ	aafE
ポイン	aafE
ポン	fC
ポンを	0afC
ポー	0B
ポート	0B
マイ	0afC
マイル	0afC
マゾ	0aeA
マト	aAeA
マホ	0a6A
マー	0A
マート	eA
ムの	cA
ムパ	7a8A
ム会	cA
ム会員	cB
メン	0Bba
メー	1A2a3b4b6a8C9a
メール	2a3a4b6a8C9a
メール>	0aaA
メールで	3a8BbA
メールに	5A
メールの	0B
ャン	cB
ャンセ	0aaAcB
ヤマ	aAeA
ヤマト	aAeA
ュリ	4A6A7A
ュー	0E7a
ュース	0B
ョッ	2D9aaA
ョップ	0a2D9a
ョップ>	0aaA
ョー	0b4BeB
ライ	0D1a2a7a8a9AbacCdAfa
ライム	cC
ライムの	cA
ライン	0B9BdA
ラル	2B
ラン	0A2A9bcB
ラー	2C9abB
リに	6A
リの	fA
リを	0A
リク	0b3A8BdA
リス	7A
リスト	7A
リセ	0a7C
リセッ	0a7B
リッ	0A
リテ	4A6A7A
リティ	4A6A7A
リン	fA
リンク	0afA
リー	0A2A
リ入	0b5AeA
ルが	4a8AaAbaeafA
ルで	3a8B
ルに	0adA
ルの	0BfA
ルは	cA
ルを	0B
ルア	1B6a7B
ルアド	1B6a7B
ルプ	0C
ルプ>	0B
レジ	4abAfA
レス	1D3a4a5a7A8B
レス>	6A8a
レスが	1C
レスの	8B
レスを	1A
レビ	0B5B7a
ログ	2A6Aaabacaea
ログイ	0a2A4A6Aaabaea
ロッ	0a9BeA
ロック	9B
ロー	0B2A9A
ロード	2A9A
ワン	3A4A7a8A
ワンタ	0a3A4A7a8A
ワー	5B7A8A9aaabacadbea
ワード	5B7B8A9aaabacadbea
ワード>	0A1a5C
ワードが	0c1B5B6a7B8a
ワードで	5A
ワードの	7B8A9a
ワードは	1a4a5A7B
ワードを	0a5B6A7Baa
ワード再	0a8B
ワード発	5B
ン0	0bfC
ンか	8A
ンが	1b6E
ンがあ	6A
ンがあり	6A
ンさ	6B
ンされ	6B
ンされま	6B
ンし	0a6AdA
ンした	6A
ンして	0a
ンで	1A2a8a
ンでき	1A7A
ンと	0C
ンの	0A6A8aaada
ンは	cA
ンを	0b6CcafC
ンをお	0afA
ンイ	0a2a3a6C
ンインが	6A
ンインし	0a
ンク	bA
ング	0D1a3a6B
ング>	0C
ンケ	fA
ンサ	9B
ンス	0B
ンセ	0aaAcB
ンタ	3A4A8A
ンタイ	0a3A4A7a8A
ンター	0A
ント	0A1A2A5a8aacbadaecfC
ント0	0afB
ント>	6A9aaafB
ントが	9AfC
ントで	1AaA
ントに	0b
ントの	1A4A8aba
ントは	9BdA
ントへ	6A
ントを	0A2a9AfA
ントラ	2B
ンド	2A9a
ンラ	0AdA
ン後	5A6a
ン画	4A
ン画面に	0a1A
ーに	0aeA
ーの	2A9a
ーク	0C
ージ	4a6a7A8B9abA
ース	0B3A
ーセ	2A
ーテ	0B
ーティ	0A
ート	0C1a4A7a8baadaeB
ートに	0C
ートメー	0b4AeB
ード	6baBcbeb
ード>	1b3A5B6a7b8C9Ada
ードが	0a1B2a3B5A6a7A8a9a
ードで	4A5A
ードに	5Aca
ードの	3B4b6a8AaAea
ードは	1a7Adafa
ードは>	5AeA
ードを	0a3b5A7B8Babda
ードを入	0A3a8A
ード会	dA
ード変	7A
ービ	0A9A
ーポ	fC
ーム	3aaA
ール	0B2a3a4b6a8C9adBfa
ール>	6AaA
ールが	3A4a8AaAbaea
ールで	3a8B
ールに	5A
ールの	0B
ールを	0A
ールア	1B6a7B
ールアド	1B6a7B
ーン	0A
一度	3A
一時	3A5B7a8a9AbacA
一時パ	0a5C
一部	9D
万円	0caCfA
三井	4A9A
上の	0a7B
上の理	0a7A
上金	2B
上金の	2B
下さ	0a3afA
下さい>	0afA
下の	0a5A
下記	0b5B7a8BaAba
下記の	aA
不在	aAeA
不審	0A7A
不明	eA
不正	2a4A5a7BfB
不良	0adB
中で	0a9AeC
中です	9A
中に	3a4AbA
乗っ	0B1a
了し	1A7acA
了し>	0acB
了しま	0A1A
了しまし	0A1A
予定	0BaaeA
予定日	eA
予約	0E
二段	0B
二重	dB
交換	0afD
人に	4B8a
人に教	3a4A
人情	0B9A
人確	0a2A4A8A9Aba
人認	0a4A
今日	0a3AfA
今月	0AbDca
今月の	0BbA
今月末	0afB
今週	0A2A
付が	0adB
付け	5A8A
付けま	8AaA
付の	0A1A
付与	0bdAfB
付近	6A
付金	dE
付金の	0adB
代わ	5B
代わり	5B
代金	0bdC
以上	2A
以内	0b3a5A9B
以内に	0b2a5A9B
以外	3A4a
以降	eA
仮の	5C7a
仮のパ	5C
仮パ	1a5H6a7c8b
件も	0B3a4aaA
件名	0A
会員	5abacDeafA
会員の	7AfA
会社	5A7aaAea
会費	0abAcC
会費が	0abB
会費の	cB
伝え	0A4A
住所	0b1a9AaCbaeD
住所を	eB
体験	0acC
何も	0aeA
何十	0B4a
何度	3B
何度も	3B
作成	0A5A8a
使い	0B2a5Cfa
使いい	0a5A
使いの	3A
使う	5AfA
使え	3a5A7A
使っ	0B2A5a
使った	0B5a
使って	2A
使用	3a6B8A9a
依頼	0A
保留	0a
保管	0aeC
保護	1A6A
信が	0a3B
信さ	3A
信し	0a3a4B
信しま	4A
信しまし	4A
個人	0B
停止	2A5a9AbBda
停止さ	9A
停止し	2A
停止しま	0a2A9A
停止の	2A
先が	0a1A2AaA
先に	4A6A
先の	0a
先月	0B
入り	0AaA
入れ	1A4a7bdAeA
入を	0aaAcB
入力	1c3b4B8CabbadA
入力>	0aeA
入者	2B
入金	0A2Caada
全の	7A
全部	3C
全額	0adC
公開	0A2B
共有	0C
内に	0b3a5A8A9Caa
内容	0A1AaAea
円が	0bdA
円で	0acB
円の	0baBcAda
円を	0aaadDeA
円分	0aaAfB
再度	bA
再設	0c1A5a7E8A
再設定が	7B8a
再設定し	0a1A7A
再設定の	0a7A8A
再配	eB
再配達の	0aeB
再開	0a2A9C
写真	0B2beA
凍結	0A9B
処理	5acadD
出し	0B2B9ada
出て	0c6AeA
出品	0A1a2G9b
出品を	2A
出品用	2B
出金	1A2a9B
分け	0B
分の	1B7abAeafA
分以	8A
分以内	5A8A
分以内に	0a5A8A
分間	0a5A
切れ	0bcBfA
初回	5B
初期	7B
別の	bA
利用	3a4A5A9Ada
利用の	0a9AaB
利用を	9D
制限	9Fba
削除	2A
前に	0B5b
前の	0B
力く	0Afa
力し	0A1a8Bba
力して	1a3a8Aba
力してく	0a1a5A
加さ	2B
加盟	0b2AaA
効し	0afA
効します	0afA
効に	9A
効にな	9A
効になり	9A
効期	3abAeafB
効期限	3abAeafB
効期限>	0A
効期限の	0afA
動で	9A
動更	cD
動的	9A
午前	0A
参加	0B
友カ	4A
収書	aA
取っ	0B
取ら	0B
取られ	0B
取り	3a9aaCbacadBfA
取りま	0A
取る	fA
取口	0a2BdA
取引	0a2a3a5a8B9D
受け	1a2B3a4a5B7a8A9abadAeafB
受付	1A8adB
受信	8abA
受取	0b2BcadBeB
口座	1a2D3a7a8a9BaabAdBebfa
口座>	2B
口座の	0a2B9A
可能	7A9aaA
号が	1A3A
号の	1A3A7A
号は	7A8B
号を	4A8AbadA
号を入	dB
合は	0a1A6A7baCcAdbfa
合は>	0a4a6A7a8AaAdafa
合わ	0A8aeA
合わせ	8aeA
同じ	0A3C5a7A8a
名乗	0B
名前	aB
否認	6B
品が	2BaaeB
品さ	2C
品の	dA
品は	eB
品を	2C9a
品ア	2B
品用	2B
品者	2C
品者様	2A
員情	0acA
員資	0bcB
商品	0B1a2C9acadC
商品が	0A2B
商品の	dB
商品は	eB
商品を	2A
問い	8aeA
問題	6AbB
営業	dAeB
営業日	0AdA
回だ	3a4A5B
回の	2A3AcA
回数	0a3B
回答	9Afa
回限	5B
回限りの	5A
国税	0abAdB
国際	eC
在で	0aeB
在の	0a7B
在のパ	7C
報が	0a1B9A
報の	0A7a9A
報を	0a9BdB
報をご	9A
報を更	bA
報告	0D
場合	0b1A3a5a6AaCbBdbeafb
場合>	0a2AbA
場合は	0b1A6B7baCcAdbfa
場所	6D
増え	0B
売っ	0a2C
売上	2D
変え	1A6A
変えた	6A
変わ	0C
変わり	0B
変更	0a1F2B7B8c9cabbAda
変更>	2A
多く	0a2A3A
夜か	0a3C
大丈	0B
大量	2A3B
天ポ	0bfC
天会	8A
天市	aA
失効	0b4afD
失効>	0a4afB
失効し	0afA
失敗	0A
契約	cA
宅配	0B
安全	5a7C9A
安全の	7A
完了	0A1C5A7aaadAfa
完了>	0A1A
完了し	0A1A
完了しま	0A1A
定が	0A7B8a9a
定が必	7A8a
定く	0aeB
定し	1A6a7B8a
定して	7B
定してく	0a7B
定しま	0B
定で	0A
定の	8AbAca
定のお	0B7A
定のお知	0C
定を	0B7A
定ポ	0afA
定日	eA
定期	cA
定申	0Bda
宛先	4AeA
客さ	9B
客さま	9B
客さまの	1A9A
客様	0b7A
客様>	5A
客様に	aA
客様の	0e1B2a4a6A7BcAdaea
客様のア	2a7A
客様の出	2B
家族	0A
審な	0A7A
審査	2B
対象	dB
尋ね	8B
届い	0B3B4A
届いた	4Bea
届いた>	4A
届いて	0A3B
届か	2BaaeA
届かな	0a2BeA
届かない	2B
届き	3AaA
届きまし	0aaA
届く	0B3A
届け	aAeC
届けし	0Aea
届けしま	0A
履歴	0BaAdafa
差し	0a2AdA
差出	0a
市場	aA
希望	9AcAeB
希望の	9AeA
帯に	3a4C
帯電	0A7A8a
帯電話番	7A
帰り	eA
年0	1A
年0月	1A
年0月0	1A
年会	0acB
年間	0AcAfa
店の	2B
店舗	1a2D7a
度も	3D6a
座が	1a2C
座が変	1a2B
座の	2B9A
座へ	0A
座を	dB
座振	bB
座番	0adB
引き	2AbAea
引を	8A
強制	7C
弾か	0abB
当た	0a7a8AaAfA
当たり	0a1A7aaA
当たりが	6A
当日	0B
当社	0B1a7A
当選	0adafD
待ち	0B
後に	6afa
後は	1A3acA
心当	0a1A7aaA
心当た	0a1A7aaA
必要	0a1a4a7B
必要で	0a2A7A
必要です	0a2A7A
忘れ	0C5b7a8C
忘れた	8A
急に	0b1A3a7A
情報	0A1B4a8c9DaadBecfa
情報>	0C2aea
情報が	0a1B9A
意く	0A3A
意味	0C9a
感謝	dafB
戻し	0bbadGea
戻り	0beA
戻りま	0beA
所か	0b6AdA
所が	eA
所に	0beC
所の	eB
所を	eB
手に	1A
手口	0A
手数	eA
手続	0b2b4a7A8BabcAdB
手続き	0b1A2b3a8BaacAdB
払い	1a3a8a9abDdB
払いが	0AbBca
払いに	bA
払いの	0bbAeA
払い情	bB
払い方	cB
払戻	0adC
承り	0A
承りまし	0A
承認	0c3A6D9abAdA
承認し	0a6B
承認ま	6A
押し	1aaA
押して	aA
担当	4A
拒否	3A6AbA
招待	0C3a
持ち	eBfB
持ちの	fB
指定	0cbBeC
指定く	0aeB
指定の	0abB
振替	bB
振込	1a2C4A9A
捨て	3A4a5A
提出	2D
換えら	2A
携帯	1A3a4C5a6a7A8a
操作	3C4a
支払	bD
支払い	bDdaeA
支払いが	0AbBca
支払いに	bA
支払いの	0b9AeA
改定	0B
放置	0a2A5A
教え	4A5A8a
教えな	5A
数字	3a8C
文が	aB
文し	aAeA
文の	0A
文の商	aaeA
文は	aB
文字	7A
文履	0A
文番	aA
料体	cB
料金	0b9bbF
料金が	bC
料金の	bAdA
新が	0acB
新がで	bacB
新さ	bAcB
新され	bAcB
新されま	cA
新し	7B8aaabBdaeAfb
新しい	5A7B8a9a
新しいパ	0b7B
新しく	0B
新して	bA
新す	cB
新の	cA
新を	cC
方は	2a9AcA
方法	0BbAcAdAeb
方法>	0B
方法に	0A
方法を	bAcAdBea
日0	5Aea
日お	0B
日か	7A
日から	7AfA
日で	0a9AcAfA
日です	9A
日に	0AcA
日の	0C3A4aeafA
日は	0B
日ま	1AcA
日まで	1AcA
日を	0a
日中	0abB
日中に	0abA
日以	eA
日以内	bA
日以内に	9AbA
日後	cA
日時	6AaAeA
日時>	6AaA
日時を	0aeB
日本	0aeA
日間	0a
明日	7AcB
明日の	0B
明書	0B
明細	0Cca
明細>	0Bca
昨日	0A1A3A
時に	3a4A5A
時を	0aeB
時パ	0a5D
時停	0A
時的	9A
時的に	5a9A
時間	0d3D4a7A9AaabaeA
時間に	3C
普段	0a6A
暗証	7A8adA
暗証番	8adA
更が	0b1C7A
更が完	0a1B
更さ	1C2A
更され	1C2A
更されま	1C2A
更し	1B3A8a
更して	0a3A8a
更してく	3A8a
更は	0A
更を	0b1A
更完	1B
更新	0b1A2a5a8aabbBcHdcfb
更新>	0B
更新し	0abC
書い	7a
書いて	0a5A7a8A
書き	0A2A
書の	0B9A
書を	0A
書類	2B9B
最大	0Afa
最近	0B6A
月0	0a8aabcC
月0日	8aaacBfA
月0日>	6AdAeA
月0日に	0acA
月に	0B
月の	0EbAcafa
月分	bA
月末	0afD
月額	cA
月額0	0acB
有効	3a4A5B6abAdaeafA
有料	0acC
望の	9AeA
期化	0a7B
期間	0ccCfA
期限	3b5a6aaabAcAdAfB
期限>	bAeA
期限が	0bcAfA
期限の	fA
期限を	0b7AeA
未払	bB
未払い	bA
末か	6A
末で	0a6AfA
末尾	0a1B2A3a4A
末登	4a5B
本人	0c4A8C9Bba
本人様	0a
本日	0c1a2a7A8abBcAdAecfC
本日0	ea
本日>	0abA
本日中	bA
本物	0a
来た	3a4AeB
来た>	0c3a4AeA
来て	0c3B8A
来て>	0a3A
来てい	0a
来ま	0c4AeA
来まし	0c4AeA
来週	0BcA
株式	0Aaa
格の	cA
桁の	4B8A
案内	8AaabacAdB
案内>	0bcC
検出	6A
検知	0a6A
検知し	0a6A
業所	0beC
業日	0BdA
楽し	0B
楽天	0a2A3A5a8AaAbaeafA
楽天>	0a2A8A
様に	0aaA
様の	0f1B4a7BaAcAdaea
様の>	1A
様のご	aAbA
様のア	7A
様のアカ	7B
様のパ	0a7B
様の出	2B
様の出品	2B
様宛	eB
権限	2C
次の	1A3a8C
次回	1a2B7AcA
次回の	2AcA
止さ	9A
止し	2A3a
止しま	0a2A9A
止します	0abA
止の	2A
止ま	3AeA
止め	0b2A3B4acA
止める	3B
正し	0a1B7a
正しい	1A
正ロ	0A6a7A
残高	0bdAfB
段と	0a6A
段階	0A2A4A
気に	0B
求が	3B
求さ	3AcA
求され	3A
求されま	cA
求書	9A
決済	bC
法に	0A
法を	bAcAdBea
注意	0D3A9a
注文	1a3a8aaGcafa
注文の	0A
注文は	aBbA
海外	eA
消し	aA
消す	3AaB
消滅	0afA
消費	eB
添付	0B
済み	0a7AdB
済みの	0a7AdB
無効	9A
無効に	9A
無料	0AcC
照合	0a8A
物が	0daAeE
物は	0AeA
物を	0B
物をお届	0Bea
状況	dA
現在	0a7B
現在の	0a7B
理由	7A9B
理画	2D
生し	0abB
用が	0a9A
用さ	4AfA
用の	0a8A9AaB
用のお	aA
用のお知	aA
用を	9D
用を停	9AbA
用ア	2B9a
用アカ	2B9a
用停	0a9A
用制	9B
用明	0Cca
用者	5A
申し	0acAdAeA
申請	2A6adA
画面	0c2B3b4A7A8AaabbfA
画面で	8A
画面に	0b4A6a
画面の	0B
留し	0a2A
番号	0a1B2d3B4A5a6a
番号>	2a7a8AaB
番号の	0a1A3B7A
番号は	1A8B
番号を	4A7a8AbadA
番号を入	dB
異な	6B
異なる	0a6B7A
異常	6A
発生	0abB
発行	0A1a5D7b8A
発行い	5B
発行し	5B
発表	0Bea
発送	0BaBea
登録	0b1D3c4b5F6a7A8b9AaabAea
登録>	0B
的な	5A
的に	5a8a9C
皆さ	0B
直し	0B7A
相談	0B
知が	0a3D
知し	0a6A
知ら	0a2B3b8AaBbaea
知らせ	2A3a
知らな	1A3aaA
知を	0B
短時	3B
短時間に	3B
確か	0B
確定	0Ddb
確認	0b1a2A5b7b8C9CaBcbdbfa
確認>	0a6AaB
確認い	0A
確認が	0a3A9B
確認く	0a4a8abAeA
確認さ	0A9A
確認され	0B
確認し	0A
確認して	0A
確認で	ca
確認でき	ca
確認の	8B
確認を	2A
確認番	8A
示さ	9A
示され	9A
社の	0A1a
社内	0B
税を	eB
税務	0adB
税庁	0adA
税込	0AcA
税関	0beD
税関で	0aeB
端末	0a5D6C7a8b
端末で	6A
第0	0B2A9a
第三	4A
答え	0aeafB
管期	0aeB
管理	2E7a9a
約の	0C
約を	cA
納付	bB
紹介	0B
終わ	0acB
終了	0acA
組み	0B
結果	0A
絡が	0aeA
絡く	aA
絡先	1A
継続	0c2A9AbacD
続き	0b2a3a8BaacAdB
続きを	0a
続きをお	0a9A
続け	0b3B
続けて	0a3A
続し	0a9AcA
続を	0a6A
編集	0A2A
繰り	3B
置き	1AeA
者か	2Baa
者から	2Baa
者が	5A
者に	4A
者の	0A2A
者様	2B
能性	0a7AaA
自分	0A1A2A5a6A7a
自分の	1B
自動	1a2a8a9AcGdbea
自動で	9A
自身	0b6BaA
至急	0a2AbA
致し	0b7A
舗運	2C7a
英語	0B5a9a
荷物	0AbadaeEfa
荷物が	0beD
荷物は	0A
荷物を	0B
荷物をお	0B
落と	0abBcA
行い	0a5B
行いた	5B
行し	5B
行しま	5A
行す	0A5a
行を	0A9a
行口	0A2B
表示	2A
表示さ	9A
表示され	9A
被害	0B
装っ	0B
装った	0B
要が	7B
要があ	7A
要で	2A7A
要です	2A7A
要な	8A
要求	0a3C9a
要求が	3B
見つ	0a1A
見つか	0a1A
規約	0A2A
覚え	0b7aaCbaea
覚えが	aAbacA
覚えがな	cA
解約	cC
解除	2a9EcA
触っ	0a4A
言う	0C
言っ	0B
言わ	1A5a
記の	aA
記よ	0a
記事	0C
記載	8A
設定	0C1A3a4a6c7E9b
設定し	0a1A6a7C
設定して	0a7B
設定の	7A8A
設定を	0B7A9a
訳ご	0adAeA
証の	0A
証コ	0A7A8A
証明	0A2A
証番	0c3B4AdA
証番号>	4A
証番号が	0a3A
証番号の	0a
証番号は	4a7A8A
詐欺	0B9aaA
評価	0B
試し	3B
試み	0a6A
話し	0B1a
話で	cA
話に	0Bba
話を	0A3A
話番	1D5a7A9Aaa
話番号が	1A
詳細	0A
認い	0A
認が	0b3A9B
認く	0a4a8abAeA
認さ	0AaA
認され	0A
認し	6B
認して	6A
認してく	6A
認しま	0a6A
認で	ca
認でき	ca
認の	6a8B
認のた	8B
認ま	6A
認を	2A
認コ	3B4A
認番	0a4A8A
認証	0a1a2A3A4D6aaadaea
認証>	0a4B
認証の	0A
認証コ	0B7A8A
認証番	0c3B4A8A
誰か	8A
請求	3B7a9AbAcAeafa
請求さ	cA
販売	2C9a
買い	0A3a4AaA
買い物	4A
買っ	4aaB
買った	0aaA
買って	aAeA
費0	cBda
費が	0abB
費の	0AcA
費税	eB
資格	0bcC
質問	0C
質問>	0B
購入	0baCcA
購入を	0aaAcB
超え	0a3C
身に	6AaA
身の	aA
輸入	0abaeD
込み	dAeB
込先	2B
近づ	cAfA
近づい	cAfA
近の	fA
返し	3AdB
返品	0AdA
返送	0aaAeC
返送さ	0aeC
返金	0b2adHeAfb
返金が	dB
返金さ	0adAeA
返金し	0adB
返金しま	0adB
返金の	dB
返金を	0aaA
返金額	0adB
追加	2C6a
退会	9A
送さ	eC
送し	0B3Aea
送して	0Bea
送ら	3B
送り	5AaabaeC
送りし	3A
送りしま	5A8A
送信	0b1a3C7A8a
送信が	0a3B
送信し	0a3a4B
送信しま	4A
送料	eAfA
通も	0a3D8a
通常	0A3Afa
通知	3C4a6Aaa
通知>	6A8AbA
通関	baeC
連絡	1B4a5a9AeA
連絡>	0a
連続	3C
週の	0A
週間	0Bda
進め	7B
遅れ	eB
運営	2D7a
過ぎ	0beB
過ぎる	0aeA
過払	0adC
過払い	0adA
達で	eB
達できま	eA
達の	eB
違う	aAea
選し	fB
選び	0A
還付	dE
還付金	dD
郵便	eB
配信	aB
配送	aAcadaeE
配達	0AbbeE
配達の	eB
重要	7A9A
重要>	7A9A
金い	0adC
金が	2aabbCdC
金があ	0BdA
金されま	0adA
金し	0adB
金しま	0adB
金に	0Baa
金の	2A9aabbBdEeafa
金のお	0AaabAdA
金のお知	0BaadA
金は	2AeA
金を	0b9AaAdDea
金を受	0adA
金先	0b2AdA
金処	dB
金額	4AdBfa
金額>	dBfa
銀行	2A8a9Bba
銀行>	2a9A
録く	dA
録し	0a5A
録す	0afA
録の	1A3a9B
録を	5A
開い	9A
開か	0B
間に	3D
間は	cA
間以	0a9AeA
間以内に	0a9AeA
関す	0adA
関で	0aeC
関に	eB
関税	0baadaeF
限が	0ccAfA
限さ	9B
限し	9B
限に	3A
限の	9AbafA
限のお	0a9AfA
限は	5a9A
限り	5C
限りの	5B
限を	0b7AeA
限を過	0aeB
限切	cA
限定	fA
階認	2A4A
電話	0A1C2b4A5b6b8abacB
面で	8A
面に	0a4A6a
面の	0AdAea
領収	0AaA
頼ん	0A3a4a8AaB
頼んで	8AaA
題が	bB
題があ	bA
額0	0acB
額0円の	0acA
願い	5a9AaAda
願い>	7B
願いい	2A
願いし	0AaA
願いしま	0AaA
類を	9B`;
