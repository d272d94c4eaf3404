/** Made by `npm run weights` from the wordings in `tests/notice`; `read-weights.ts` says what it means. */
export const WEIGHTS = `0.98432
none 1.040
sign-in-id-changed -0.467
seller-account -0.294
code-flood -0.345
security-code-sms -0.497
temporary-password -0.325
sign-in-attempt -0.241
forced-password-reset -0.241
security-code-mail -0.311
account-suspended -0.268
order-not-mine -0.309
payment-failed -0.203
prime-renewal -0.295
refund -0.416
delivery -0.100
points -0.350

0つ	0C
0の	0baA
0ポ	0afC
0万	0baBfA
0件	3A8a
0円	0c1a3a4A9aaCcDdCeAfa
0円>	0a4AaBcA
0円の	0baAcA
0円を	dBeA
0分	0a3A5B7a8Cfa
0分>	0B5a
0分お	3A
0分で	5A
0分以	8A
0営	0A
0回	0a3E5A8a
0回限	5A
0日	3a8b9AaccB
0日>	6A
0日で	0a
0日に	cA
0日以	0a9Aaa
0日以内	9A
0時	1aba
0時に	3a4A
0時間	0c3A9AdaeA
0月	0C5a6A8aaacAfA
0月0	6A8aaacBfA
0桁	3a4B
0段	4A
0段階認	4A
0通	3B4a
<0の	0aaA
<0ポ	0cfD
<0円	9aaDdBfc
<0分	0a5B8B
<0回	3a4A5A
<0年	0aaA
<0日	9AaacA
<0時	2Aea
<0月	0C6Aaa
<あな	dafA
<いい	6AaA
<うち	4aaA
<おめ	0afA
<お客	0b1A4a8A9Afa
<お届	eC
<お心	0a
<お持	0afA
<お支	9abC
<お荷	0BeA
<から	0A4a7B8B9aca
<が来	0a
<この	3a6a8BdBea
<これ	7AbA
<こん	0a3A
<ご不	aAeA
<ご利	2a9A
<ご本	8A
<ご注	3AbAeA
<ご登	0c1A4A9AbB
<ご確	0c6B7AbAeA
<ご請	0B
<ご返	dB
<さっ	0A
<って	0aeA
<です	0a4B5A
<でロ	0a1A
<とい	0D3a9bea
<のパ	0A7a
<の確	3A
<は	0A
<はい	6AaA
<ほか	4A8a
<もう	0A3B
<よく	0B
<を開	0A
<アカ	0A1B2d7a9Aaa
<アド	1a6C8A
<アプ	0A1A3a
<アマ	ea
<アン	9A
<オン	0A
<カー	0A4b8a9AaAbCeafa
<キャ	9acA
<ギフ	aafC
<コー	0b3A7A8a
<サイ	1A3a4A
<サポ	0A
<サー	0A9A
<ショ	2C4A8a
<スト	2B
<セキ	4A6B8a
<セラ	2C
<パス	3a5c6A7D8B9a
<ブラ	6A
<プラ	cC
<ヘル	0B
<ポイ	0AfA
<マイ	0afC
<メー	0A4a7B8Bda
<ヤフ	0a
<ヤマ	aA
<ログ	3A6a
<ワン	8B
<一時	0a5C
<三井	4A9A
<下記	0a8A
<今後	1A
<今月	0BbBcafa
<今週	0A
<仮パ	0A5E7b8a
<会員	9AcA
<住所	eC
<何も	3AeB
<再設	1A7A
<再配	eB
<再開	9A
<出品	2F9a
<別の	bA
<利用	0a9BbA
<加盟	0a2A
<取引	0A
<受取	eB
<口座	0a9AbA
<同じ	0A
<商品	2AdB
<国際	eB
<場所	6B
<売上	2C
<変更	1D7A
<安全	0a7A9A
<対象	0A
<差出	0a
<店舗	2C7a
<引き	0A
<当社	0A1a
<情報	0A9A
<払い	0adB
<承認	3A6A
<振込	2A4A
<料金	0b9abB
<新し	1b6A7A
<日時	0aeA
<日本	0aeA
<明日	0BcA
<普段	0a6A
<更新	0bbAcB
<最近	0A6A
<月額	0A
<有効	8AfA
<期限	5aeA
<末尾	4A
<本人	3A
<本日	bBeafA
<楽天	0a2A3A8AaAeafA
<次の	8A
<次回	cA
<決済	bA
<注文	0a2aaDeA
<海外	aA
<無料	cC
<特典	cA
<現在	0a7A
<申請	0a2AfA
<画面	7A
<発行	5A
<登録	0b1A7B
<確認	7a8B
<端末	5A6A
<第三	3A4A
<管理	2B
<継続	9B
<自分	6A
<自動	aAcB
<至急	2A
<英語	0B5a9a
<荷物	eA
<解除	9B
<設定	0B
<認証	0A3A8A
<誰か	0a
<請求	9A
<輸入	0aeC
<返品	dA
<返金	dDfa
<過払	dB
<還付	dB
<配送	0aeB
<配達	baeD
<重要	7A9A
<銀行	0B
<頼ん	aBea
@account	0a1B2C4a6C7b8c9DabbacDegfc
@account-suspended-en0-about	1A4f9Eaaee
@account-suspended-en0-event	0b1a2E4a5a6a8c9Jabcbdceafa
@account-suspended-en0-none	2E3a6a9hcC
@account-suspended-en1-about	0a1A2B4a6C7b8a9Dcbee
@account-suspended-en1-event	0b1b2A3A5c6A7a8B9Ebdea
@account-suspended-en1-none	2E5a9eaAbAcbeAfe
@account-suspended-ja0-about	1B3d6A9BbAec
@account-suspended-ja0-event	0d1b2B4a5a6a7C8b9GaabafB
@account-suspended-ja0-none	2C6b9eaAbBcbdBeB
@account-suspended-ja1-about	0a2A9AbAcbdBebfa
@account-suspended-ja1-event	0b1b2A6A7A8A9Cdaeafa
@account-suspended-ja1-none	2A5a9eaAdCeAfa
@asks	0C2a3b5a6C7daDbadbfA
@by-mail	0c1D2b3b4h5A6c8I9abbcAdA
@by-sms	0b1B2b3A4I5b6a7b8e9bacbBcafB
@clock	0B3D4c6D7a8cbbcada
@code	1a2c3C4D5b6d8E9cadcbdafa
@code-flood-en0-about	0b2d3H4E5d6f8E9eadcbdbfb
@code-flood-en0-event	0a1a3L4d8c9Adaeb
@code-flood-en0-none	4a7a8baBbAcadafB
@code-flood-ja0-about	1b2d3F4D5b6f8E9dadcbda
@code-flood-ja0-event	0b1a2A3O4c8e9caabadAeafa
@code-flood-ja0-none	1a2a5a6a8baEcbfD
@codes	0b3S4n8jeA
@date	0B2c3b4a5b6A7a8a9aaAbAcCeA
@deadline	0d4a6b8a9AcBeAfA
@delivery-en0-about	1a2b3a4a5a7b8a9aaabdeKfb
@delivery-en0-event	0b1A2a3a4f5c7babbCcceKfb
@delivery-en0-none	0A1A4A5a7A9abbdBeg
@delivery-ja0-about	0a1a2b3a8a9aaBbdcadaeKfa
@delivery-ja0-event	0d1a3d4b5c6c8bbCdaeKfA
@delivery-ja0-none	0C2B3b4c6a9bbbcbdCebfB
@digits	0b3A4D7a8B9bcadaeAfa
@done	1A2B4b7A8c9CabcafB
@failed	0a1a2a4b8d9AadbLdceBfc
@forced-password-reset-en0-about	2b3b5D7E9caabbcadbfc
@forced-password-reset-en0-event	0e1c2a3d5B6c7IabbacAeAfC
@forced-password-reset-en0-none	0a1B3B4A5A7b8B9eaBbadbedfb
@forced-password-reset-ja0-about	0A5B7C9aaabacaea
@forced-password-reset-ja0-event	0e3b4b5A6a7I8adbfB
@forced-password-reset-ja0-none	0b1A2b3B4B5D7c8B9abbfc
@form-mail	0I1a3b4i7b8Ccada
@form-text	0L1a2a3C5c6b7b8jacbaca
@greets	0A3b4c7a
@happened	1a3B4d6G8A9aaacbda
@host	0e1A3a4a7D9AaabBcadA
@ifNotYou	0e1D2A6C7daDcBddedfb
@incident	0e1D2B3A7aaEbaea
@letters-140	0E3A4c5a6a7d8AaAbacafa
@letters-220	1b2a3C4b5A7B8a9Baada
@letters-40	0M1b2b3c4A5c6a7b8a9dabbacadaeb
@letters-400	0b1A2C3E4f6a7A8babfB
@letters-80	0I2b3b5b7c8babfa
@letters-many	8c
@lines-1	0F1a2b3c4D5a6a7c8d
@lines-2	0N1a2A3a4c5c6c7a8a9cabbcdcea
@lines-many	0a3B4c5B8acA
@lines-some	0G3F4l5c7aaccb
@long	6A8b
@me	0c1C3A4a6A7baCbAea
@minutes	0a1a2a3C4A5F6a7c8Bcadaeafa
@mixed	0C3a4b5G7a8abAcadaea
@money	0d1e2c3c5d6d7b8b9eaFbacGdHfA
@named	0C1b2a3a4A5c7B8c9Ccafb
@order-not-mine-en0-about	0c1d2a3c4c5c6e7b8c9AaEbFcBdC
@order-not-mine-en0-event	0f1C3c4B5A6D7b8baKbcddebfb
@order-not-mine-en0-none	3a6A9aadcCdAeA
@order-not-mine-ja0-about	0b1a3d4A6b8a9BaDbCcBdAea
@order-not-mine-ja0-event	0e1B3A4A9baIbdcAdbed
@order-not-mine-ja0-none	0A3A4A8AaibceAfa
@ordinary	0P1a2a3b4b5a6b7b9abcdbec
@password	2b5F7F8A9dabbcccdbebfc
@payment-failed-en0-about	1d2B3d5a6d7c8bbGdDedfb
@payment-failed-en0-event	0e1B2a3c4b6a7a8aaAbHdaeBfA
@payment-failed-en0-none	0B2A8abfcceB
@payment-failed-ja0-about	0c1a3a4a5b6c7b8cbIdD
@payment-failed-ja0-event	0c1c4a6a7C8b9AabbHdbeA
@payment-failed-ja0-none	0C4A8a9ebecadBeBfa
@phone	0caBbA
@plain	3A8b9AbadBfa
@please	0b5B7AaAbAccfb
@points-en0-about	0d1a5a7a9acbecfL
@points-en0-event	0c1d2a3b4c5a6b7B9aaecBdBeafL
@points-en0-none	0A1b2d3A6caAcBfb
@points-ja0-about	0a2a4a8aaabbfJ
@points-ja0-event	0c1a3d4b6d9AadbBcCdCebfH
@points-ja0-none	0C3c6b8a9acAdBfb
@polite	0C1a4a9aaa
@prime-renewal-en0-about	0A1b2a4a5a7a9aabbCcIddedfc
@prime-renewal-en0-event	0b1a2b3c5a6b7A8d9abAcIeefD
@prime-renewal-en0-none	0B1c3a4A6d7AaabaccdA
@prime-renewal-ja0-about	1a2b3A4b5a6a7a8aabcLdbedfb
@prime-renewal-ja0-event	0d1b3a5b6a8baabCcIeafC
@prime-renewal-ja0-none	0C1c2A3b9AacbBcc
@quotes	0G1b3c5b6a7A8a9daDbecadA
@refund-en0-about	0b2c9aabbbdNfc
@refund-en0-event	0A3A8b
@refund-en0-none	2b3A7A8A9aaAcadbeafB
@refund-ja0-about	0e2a6a8a9aaabccadQfb
@refund-ja0-event	3b6AaadB
@refund-ja0-none	0a1A5a6A7aaAbBcAdaecfB
@security-code-mail-en0-about	1c4D5A7d8C9acadb
@security-code-mail-en0-event	0c3D4B6a8Aacbbca
@security-code-mail-en0-none	0C3d4c5b6b7b8eaBbbcaeDfC
@security-code-mail-en1-about	0a2b5C7E9abacadafb
@security-code-mail-en1-event	3b4a6a8G9a
@security-code-mail-en1-none	0A1C2A3c4a5a6a7D9aaabaeAfa
@security-code-mail-ja0-about	0b4D5C6a7b8B9ccadb
@security-code-mail-ja0-event	0c1a3D4D6b8C9Aabbbcbebfa
@security-code-mail-ja0-none	0D1A2b3c4b5d6c8d9caDbccBdAeBfB
@security-code-mail-ja1-about	5B7B8A9baabadaea
@security-code-mail-ja1-event	1C6a8C
@security-code-mail-ja1-none	0a1B2A5a7Eaada
@security-code-sms-en0-about	1c4D5A7d8C9acadb
@security-code-sms-en0-event	0b1B3D4B8Aacbccadcea
@security-code-sms-en0-none	0C1a2b3d4f5D6d8b9aaAbccbeDfC
@security-code-sms-ja0-about	0b4D5C6a7b8B9ccadb
@security-code-sms-ja0-event	0a3C4C5A6a7A8Babbcccdaebfb
@security-code-sms-ja0-none	0B2b3c4d5G6e7b8c9baCbecBeCfA
@seller-account-en0-about	0b1c2N5a6c9dbacaebfa
@seller-account-en0-event	1A2E4a5A6A7a8b9CafbAdceafa
@seller-account-en0-none	0D1a2b3a4b5a8aaAcbdaeE
@seller-account-ja0-about	0a1c2P3a5a6b7a9daabaebfa
@seller-account-ja0-event	0b1C2F3b5a6A9Dabbacaddebfb
@seller-account-ja0-none	0D1c2a3c4b5b6b7a8d9aaBbBcbdBeAfB
@sent	0e1c2b3B4A5F7b8CacbbcbdBfC
@short	0E3d4C5a8c9aaa
@sign-in-attempt-en0-about	0b1A4A5D6F7babbbdbebfa
@sign-in-attempt-en0-event	0b2A3B5b6F7A9bbAcdddeA
@sign-in-attempt-en0-none	1B2b4A5b6f9AaCbBdBeBfd
@sign-in-attempt-ja0-about	0a4A5C6F8aabbbeb
@sign-in-attempt-ja0-event	0c3A4a6I7d9baCcbdbea
@sign-in-attempt-ja0-none	1b2B3B4B5d6g7a8CaAcadeeA
@sign-in-id-changed-en0-about	0b1H2d4b5A7C8B9baabaeb
@sign-in-id-changed-en0-event	0d1N2D3a4b5b6c8c9cdbeb
@sign-in-id-changed-en0-none	1e2D4A5d6eeB
@sign-in-id-changed-ja0-about	0a1G2a3a5B7B8A9Aabbecadbeafa
@sign-in-id-changed-ja0-event	1I2D3b4b5a6b8b9aaacAdcfa
@sign-in-id-changed-ja0-none	0A1e2B3A4B5c6d7A8A9abbcdeCfa
@signIn	0c1B3a4B5B6G9Badbccadbebfb
@speaks-of-notices	0Z1c2c3c4a5e6c7a8e9gbecbdbebfb
@stopped	0b1b2D4c5c6a8d9LacbbccdeeafA
@tells	0b2b4AbAdAecfC
@temporary-password-en0-about	1A3c5D6A7D8B9daabbcadbeafc
@temporary-password-en0-event	0d1b4b5M6b7d8b9A
@temporary-password-en0-none	2b3D4B5d6a8C9aaaea
@temporary-password-ja0-about	0A3a5C7C9aaabacaeb
@temporary-password-ja0-event	0b1b5N6a7f8d9Aba
@temporary-password-ja0-none	0b2a3B4E5a6a7b8AdbeAfa
@two-codes	0A3a6a
@twoStep	0E2A3b4C6a7a8bfa
@unusual	0a1b2a3b5a6J7A8a9AaAbbcadbea
@withheld	0d1E3b6A7A8c9aaAdbeC
@you	2a5A8a9Aaaca
^#年	0A
^0つ	0B
^0の	0baA
^0ポ	fB
^0円	0a3a4AaAcCdBeAfb
^0円>	4AaA
^0円の	0aaA
^0円を	dAeA
^0分	3B5A8A
^0分>	0B5a
^0回	3C5A8a
^0回限	5A
^0年	fb
^0日	0B2A5a8a9AabcB
^0日か	0B
^0日に	cA
^0日以	0a9A
^0日以内	9A
^0時	da
^0時か	0A3A
^0時に	3a4A
^0時間	0b3AeA
^0月	0D8aaafA
^0月0	cA
^0桁	4B
^0段	4A
^0段階認	4A
^0通	0a3B4a
^<#年	0A
^<0ポ	0bfC
^<0円	aBfb
^<0分	0b5B8A
^<0回	3a4A5A
^<0日	9AcA
^<0時	2Aea
^<0月	0Caa
^<あな	fA
^<うち	4aaA
^<お客	0b1A4a8A9A
^<お届	eC
^<お心	0a
^<お持	0afA
^<お支	9abA
^<お荷	0AeA
^<から	0A4a7A8C
^<この	4A6adA
^<これ	3abA
^<こん	0a3A
^<ご不	eA
^<ご利	9A
^<ご注	3AbA
^<ご登	0b1A4AbB
^<ご確	0d6B7AbAeA
^<ご請	0B
^<ご返	dA
^<って	0aeA
^<です	0a4B5A
^<とい	0D3a8A9bea
^<のパ	0A5a
^<は	0A9a
^<ほか	4A
^<もう	0A3B
^<アカ	0A1B2c6A7a9Aaafa
^<アド	1a6B8A
^<アプ	3a
^<アマ	ea
^<カー	0A4a8a9AaBbBfa
^<キャ	2A
^<ギフ	fC
^<クレ	0A
^<コー	0a1A7A
^<サイ	3a4A6A
^<サー	0A9A
^<ショ	2B4A
^<スト	2B
^<セキ	4A6B7A8a
^<セラ	2B
^<ネッ	0a
^<パス	1A3a5d7D8C9a
^<プラ	cC
^<ヘル	0B
^<ポイ	fA
^<マイ	0afC
^<メー	0B4a8Cfa
^<ヤマ	eA
^<ログ	1A3A5a6a
^<ワン	8A
^<一時	0a5B
^<下記	8A
^<二段	0B
^<仮パ	0A5C7a
^<会員	9AcA
^<住所	eC
^<何も	0a3AeB
^<再設	1A
^<再配	eA
^<再開	9A
^<出品	2E9a
^<利用	9BbA
^<加盟	0a2A
^<受取	eA
^<口座	0a9AbAdA
^<商品	dA
^<場所	6B
^<売上	2A
^<変更	1C
^<安全	0a7A9A
^<店舗	2C
^<当社	0B1a
^<情報	9A
^<払い	0adB
^<承認	3A
^<振込	2A4A
^<料金	0bbB
^<新し	1a6A8A
^<日時	0aeA
^<日本	0aeA
^<明日	0BcA
^<更新	0acA
^<最近	0A
^<月額	0A
^<期限	0A5a
^<本人	3A
^<本日	bAea
^<楽天	0a3A8AaAeafA
^<次の	0a
^<次回	cA
^<決済	bA
^<注文	aCeA
^<無料	cC
^<特典	cA
^<現在	0a
^<登録	0a1B
^<確認	7a8B
^<端末	5A6A
^<第三	4A
^<継続	9A
^<自動	aAcAea
^<荷物	eA
^<設定	0B
^<認証	0A3A
^<請求	9A
^<返金	dD
^<配送	0aeB
^<配達	baeD
^<重要	7A9A
^<銀行	0B
^_! !	6AfA
^_! 0	0Baa
^_! 。	dafA
^_"	3bba
^_" to	0a4A7A
^_#	0A2b3A4B5c6a7a8caAeAfa
^_# #	0A4b8aeB
^_# 0	3b7a8AeB
^_# amazon	3B8a
^_# is	3A8bdA
^_# to	4BdA
^_# 。	0a4CaAea
^_$	2baAcAdAfA
^_$ 0	2aaAdBfA
^_. #	3B4b
^_. .	0b4B9A
^_. 0	0B
^_. co	0a8AbA
^_. com	1C4a5a
^_. example	0b3a5adAeA
^_. i	3A
^_. if	4Cba
^_. is	0baB
^_. it	eA
^_. jp	0a8AbA
^_. my	1A9A
^_. not	3A
^_. please	3A9BdaeA
^_. we'll	0A
^_. you	0Aaa
^_. your	0B5Aca
^_. 。	0D9a
^_0	0C3A4B5a6b7e8b9caCbbeafC
^_0 !	0A
^_0 #	4a8a9AaB
^_0 0	0B2a3A4B5a7b8a9acAdc
^_0 :	0B1A3C4c6A7b8abaca
^_0 ?	0abA
^_0 a	0acA
^_0 amazon	4AfA
^_0 and	3AdB
^_0 at	aA
^_0 days	2A7Ada
^_0 don't	4A
^_0 for	0bcAdA
^_0 in	bA
^_0 is	eA
^_0 k	0A5A
^_0 may	0bcB
^_0 minut	4B
^_0 of	fB
^_0 p	0b4afA
^_0 point	fB
^_0 to	0b4AaC
^_0 usd	0Ada
^_0 was	da
^_0 will	0abadB
^_0 。	0F2b3A4B5a6c7b8a9aaAbbdaeb
^_: "	0A
^_: #	0B3A4B8bba
^_: $	0A
^_: 0	0A3B6A8a9abada
^_: :	0Aaa
^_: a	4AaaeA
^_: amazon	1a
^_: the	1A
^_: we	bAeB
^_: you	0adB
^_: your	0b1A7A9AcBea
^_: £	0adAfA
^_: 。	0B1a4a6AcaeAfa
^_?	0B1a3a5a6D7caBbAcadaea
^_? ?	0c3a4BaabA
^_? it	0B6a
^_? rep	0baC
^_? 。	6A8A9a
^_a	0a2a6A7b8B9baCbacbdA
^_a $	aafC
^_a bill	0abA
^_a code	1A
^_a device	0a6B
^_a mail	8C
^_a new	0a2B6a7AeA
^_a one	5B
^_a passwor	0A5a
^_a pay	0a9AaAba
^_a refund	dA
^_a request	7a8B
^_a sign	8A
^_a tempora	0A5A
^_about	0A2Aba
^_about to	0acAfA
^_acces	0a9B
^_account	2A3a4A6A7a9Cbbccdceafa
^_account :	0A
^_account has	0A
^_account is	9A
^_account on	9A
^_account was	6A
^_account with	0a2A9A
^_account 。	0b1A6A7b8B
^_activit	9B
^_add	0B6abA
^_add a	bA
^_addres	0A1C5a6a7a8A9aeB
^_after	0A3Adafa
^_again	3A4B7aea
^_all	0A3A
^_am	0a3A
^_amazon	0d2a4A5B6a7AcaeafB
^_amazon .	1A2a8Beb
^_amazon 0	0bfC
^_amazon :	0e4A6B
^_amazon account	5B9A
^_amazon gift	fA
^_amazon 。	0b6a9AeAfA
^_an	0b1A2A4a7a9a
^_an email	1a2A
^_and	0A1B2a3A4a5A6b8babcadBfa
^_and 0	3A
^_and i	0c5AeA
^_and now	0adA
^_and the	0c1CbA
^_and want	0bdB
^_and will	bB
^_another	0b3A7AbAeA
^_any	0A
^_anyone	8a9A
^_app	1B3a5A6AaBdAeb
^_app .	0a1B
^_app store	0aaB
^_appe	0b2B9A
^_appe .	0a2B
^_apple	2a6AaBca
^_apple account	0a6A
^_apple id	0a3A
^_appoint	0Bea
^_approv	0b3A
^_approve	3A6A
^_are	0B2B6baAea
^_arriv	0Caa
^_as	7Bda
^_ask	4C
^_ask for	0B
^_at	0C4a5A7aaAbbdbeA
^_at the	eB
^_attempt	0a6A8A
^_authent	0b1A3A4A
^_authent app	0a1A
^_authori	0aeB
^_auto	cA
^_auto renew	cB
^_automat	bA
^_availab	0BaaeC
^_avoid	bCda
^_back	0B8AdDea
^_back to	0adB
^_balance	aafB
^_bank	0A1a2A9Adaea
^_bank .	0A
^_bank account	2A
^_be	0A3b4c6a7a8A9AbB
^_be deliver	aA
^_be return	badB
^_because	1a8A9A
^_been	0a2A4baabafB
^_before	0C7A
^_benefit	cA
^_between	0A3Aea
^_between 0	3Aea
^_bill	bCcAda
^_block	0A6A7b9A
^_book	0B
^_both	0aaB
^_bought	aC
^_bounc	bB
^_box	0c1AeBfA
^_browser	6B
^_bus	0B4A
^_but	2A8A
^_buyer	2B
^_by	0B1a4A7a8a9adA
^_c	0A
^_call	0CcAdaeafa
^_came	3a4B
^_can	0D7b8Baa
^_can't	0A7A8a9A
^_cancel	0A5A
^_cancell	0AcadCea
^_card	0A2a8a9BbBcbea
^_card .	aAdA
^_card balance	fB
^_card is	0a9B
^_card was	bAca
^_centr	2B
^_chang	0D1C2B4a5a7a8a9a
^_change	0B1a5A7Baa
^_change your	7B
^_charg	aCca
^_charg $	aA
^_charge	aAbA
^_chase	0a
^_check	0A3a6AdA
^_choose	0A8A
^_choose a	8A
^_chosen	0bfB
^_claim	0bdBeafA
^_clearan	0aeB
^_clos	0A9A
^_clubcar	0afB
^_co	0a8AbAea
^_co .	0a8AbA
^_cod	0A3E4c8b
^_code	2a3A4C5a6a7b8Cdaea
^_code #	3B4A8a
^_code .	4A
^_code :	0A
^_code for	0a8C
^_code is	0AeA
^_code request	3A
^_code to	1A3a4A
^_code 。	8C
^_collect	fA
^_com	1C4a5aea
^_complet	0AdafA
^_confirm	0A2a4a8AbadA
^_confirm .	0C4a
^_confirm your	dA
^_corner	0C
^_could	da
^_couldn'	0bbBdaeB
^_credent	0a5B
^_custom	0aeB
^_custome	0A3a4b
^_custome 。	0B3a4b8A
^_d	0d8afC
^_day	eA
^_days	0A7Ada
^_days .	2A
^_dear	0A3a4b8Ada
^_dear custome	0A4b
^_debit	bB
^_declin	0AbA
^_delay	eA
^_delet	0a3A9A
^_deliver	baeC
^_deliver attempt	eA
^_deposit	1a2B
^_desk	0A5C7a
^_detail	2AdA
^_detect	6C
^_device	6C
^_did	5aaC
^_did you	aB
^_didn't	aB
^_direct	0abB
^_direct debit	0abB
^_disabl	9B
^_disney	bA
^_do	0E2a4A5A8a
^_do i	0C2a
^_does	0A1A
^_don't	0A4B8aca
^_don't share	4A
^_done	0B
^_door	0A4a
^_dozen	0B
^_dropbox	0b7A
^_due	0b9AbAcaeC
^_due to	0b9A
^_e	0C2a4a8aeafA
^_e mail	0CfA
^_e 。	0A8a
^_earn	0Cfa
^_ebay	0c2B
^_email	1D3a4a6a7c8DcAda
^_email addres	1A8A
^_email and	0a1B
^_end	1A
^_ends	0acB
^_enter	3a4A6A8A
^_enter the	0b4A
^_enter your	0A6A8a
^_etsy	0a2C
^_even	0B
^_every	0a3D4a
^_example	0b3a5adAeA
^_expir	7A
^_expire	0afD
^_faceboo	0b3A
^_fail	0AbAcadA
^_fake	0A
^_fee	0aeC
^_fee .	0aeB
^_fin	0abB
^_finish	8B
^_first	0B
^_five	0B
^_flat	0B
^_flight	0adB
^_for	0B1b2b3b5C6c7B9baAdAeafb
^_for a	0baBeafA
^_for securit	0a7B
^_for the	0C
^_for you	eA
^_for your	0b5C7Aca
^_form	0B7a
^_fraud	4A
^_free	cB
^_friday	0B
^_friend	0B
^_from	1a3A4a6E7A9dbcca
^_from a	0c2A6BaA
^_from amazon	0a3B4a
^_from monday	0A4a
^_frozen	9B
^_g	0c4C
^_gate	0A4a
^_gb	0AbA
^_get	1AdB
^_gett	0C3a4a9A
^_gift	0B4adafC
^_gift card	dafB
^_give	0b4AeA
^_go	bAca
^_google account	9A
^_got	dafA
^_got a	3a4B
^_gov	dB
^_guard	0a3A8A
^_had	2b3B6A
^_has	1A2a3A4b5A6a9AbadA
^_has been	0a5A9A
^_have	2a9AaaeafB
^_have 0	0afB
^_have been	1A2A
^_held	0beC
^_hello	0a1A
^_help	0F1a5A7c
^_help :	0B
^_here	0aeA
^_here'	0a5A8E
^_here' how	0a8A
^_hi	0a3a7AdA
^_hmrc	bA
^_hold	0b9A
^_hotmail	1D5a6a7a
^_hour	3A
^_how	0F7aca
^_how to	0B
^_i	1a7A9Aaa
^_i can't	1A7A8a9A
^_i have	0afB
^_i never	0a5AaA
^_i should	0bbA
^_i was	0a4B
^_i wasn't	0a5B
^_i'll	0A4a
^_i'm	aAcadA
^_i'm in	0baB
^_i've	0a3CaBda
^_icloud	0A6AaabC
^_icloud 0	bA
^_id	0a1B2A8a9A
^_id :	0A1A3a
^_id 。	0b1C9A
^_identit	9A
^_if	0A3a4BaAbbda
^_if you	4A
^_in	0A4a5A6D9dcaebfA
^_in .	0a7A
^_in 0	1A
^_in ?	0a6B
^_in a	0AdA
^_in attempt	6A8A
^_in my	0c5AaAfa
^_in our	0afB
^_in the	8AeafA
^_in to	6B
^_in with	0B
^_in your	0A
^_in 。	0B1a8a
^_inbox	0a5B
^_informa	0b9A
^_instagr	0a1A3A
^_into	0b6A7a8C
^_into your	0a6A8A
^_invoice	aAcAda
^_ip	6A
^_iphone	0a6AaB
^_iphone 0	aA
^_is	0B1b2b9DeBfb
^_is #	0B4b
^_is 0	3a4C
^_is a	0A5a
^_is confirm	0C4a
^_is delay	0beB
^_is now	0C
^_is on	2adB
^_is ready	0CdA
^_is your	3A8a
^_issu	0a5AdB
^_it	0B1a2a4B5A9Babbaccdafa
^_it .	1A4A
^_it is	0a8B
^_it says	9A
^_it to	0A4A
^_it with	0a4A
^_it's	1A
^_item	0B
^_its	eA
^_its way	dA
^_jp	0a8A
^_just	0a1A4A5B6C7b9aaAca
^_k	5A
^_k 0	5A
^_keep	0B1a3B4a5a6a
^_last	0B9abAcadAea
^_last night	0B
^_late	0AaaeA
^_left	eA
^_let	0C
^_like	0AdaeA
^_limit	9A
^_line	0b3BdA
^_line 。	0adA
^_list	2C
^_listing	2B
^_liv	0a5BdA
^_lock	2a9Cba
^_log	0A4a
^_log in	0A
^_logg	0a6B
^_logg in	6B
^_login	0b2A5a6B7a
^_look	aB
^_lost	daeB
^_m	3B
^_made	5Bda
^_mail	0A3b4b6a8DaabbfA
^_mail .	0a1BfA
^_mail addres	0B
^_mail from	8A
^_mailbox	0a7A9A
^_mailbox is	0a9B
^_make	7A
^_manager	0B
^_many	3A
^_may	cA
^_me	4a6a9aaAdAeafa
^_me a	8A
^_me to	3A7A
^_meet	0B
^_members	0A9acD
^_members is	cA
^_message	0adA
^_method	0A1a2A
^_microso	0b8A
^_mil	0afD
^_min	5A
^_mine	aB
^_minut	3B4B
^_minut .	0a4A
^_miss	0aeE
^_miss you	0aeC
^_mobile	1A
^_monday	0C4a
^_monday .	0A4a
^_money	dA
^_month	0D4a8A
^_month .	0B4a
^_more	9A
^_morn	8A
^_mov	0B1a
^_music	0Bca
^_must	0b7AeA
^_my	0d1A2A4B5A7b9A
^_my account	9AaB
^_my amazon	aA
^_my card	0abAdB
^_my passwor	0a5a6A7A
^_my prime	cA
^_need	0a1a7A8abAeC
^_need to	7A
^_netflix	8AbA
^_never	3a4B6A8baBda
^_new	0D1a2A5a6A9baadaeAfa
^_new device	6A
^_new login	6B
^_new passwor	7B
^_next	0B
^_night	0B
^_no	3a4a9AdaeB
^_nobody	0aeB
^_nobody was	0aeA
^_not	4B7a8baBbAcadb
^_not you	0aaA
^_notic	0a3A
^_notic a	6A
^_notice	0b9AcAeA
^_notice :	0a9A
^_notific	3A6A8a
^_now	3a9aaabAeB
^_now to	bBda
^_number	1C3B7a8b
^_october	0B
^_of	0B1b3B4a5a6aaCcadAfa
^_of $	aBbAdaeA
^_of the	0A8a
^_of your	fA
^_off	0A
^_office	dAeA
^_ok	0Bba
^_on	0A3a4b7acAeBfB
^_on 0	0acCfB
^_on hold	0c9BeA
^_on my	0a1BaA
^_on the	4A7Ada
^_on your	2AeAfa
^_once	0A5a
^_one	0a5B6a8A9aeA
^_one time	3a4A5B7aeA
^_online	0A2a5A7A8a
^_only	0A4A8A
^_open	0D7a
^_or	0C1a7baAeA
^_order	2aaEbBdafb
^_order in	0aaB
^_order is	0B
^_order was	0beB
^_our	0C1c2c4A7AcadBfA
^_out	0b1A3a4B9AcBfA
^_out of	9A
^_over	3AcA
^_owe	0abBdA
^_p	0b4afA
^_package	4adaeB
^_page	6a8A9B
^_parcel	eC
^_passcod	3b7B
^_passkey	1B6a
^_passwor	2b5C6b7F9abacadafa
^_passwor .	0A7a
^_passwor ?	3A5a
^_passwor for	5B
^_passwor has	5A
^_passwor is	5A
^_passwor need	eB
^_passwor reset	0a7B
^_passwor was	0a
^_passwor 。	8A
^_paus	0a2C
^_pay	1a2bbFcadaeAfa
^_pay .	0abA
^_pay fail	bB
^_pay of	bAda
^_pay 。	8AbB
^_payment	2A
^_payout	1a2F9ada
^_payout bank	2B
^_payp	0a9AaBda
^_paypay 。	4B
^_phish	0C
^_phone	0A1A3B7a8a
^_phone number	0A1B
^_pick	7A
^_pin	0b4A8B
^_plac	aA
^_plan	cB
^_please	1a5A8Bcafa
^_please change	0a5A7A
^_please tell	0a9AaA
^_please use	0a5A
^_pm	0A
^_pm .	0Aea
^_point	0b2a9afG
^_point will	0afA
^_policy	0Bda
^_post	eB
^_premium	cA
^_prime	cD
^_prime members	cB
^_pro	aA
^_problem	0a9AbA
^_process	0adA
^_profile	0a9B
^_protect	0A7A8a
^_prove	0b8A
^_purchas	0aaF
^_purchas of	aB
^_put	0a9AfA
^_q	0A
^_r	2A7a
^_rakuten	0afA
^_rate	0B
^_read	4B
^_ready	0CdA
^_reason	0a7A9A
^_receipt	0Dbacb
^_receiv	0C7a8Abbfa
^_receiv a	7a8Afa
^_receiv your	0Cda
^_redeem	0afB
^_refund	2a9aaabacadIeafa
^_refund of	dB
^_refund 。	0adA
^_reminde	0A
^_remov	2A
^_renew	abcHdbfa
^_renew on	cA
^_rep	0aaB
^_replac	1C
^_request	0b3D6A7b8A
^_request to	7a8C
^_request 。	0a3C
^_requir	7D
^_reset	0a6a7C
^_reset your	5a8A
^_retry	0Bba
^_return	0AbAeA
^_review	0A
^_reward	0afC
^_reward point	fA
^_ring	0Ada
^_run out	0afB
^_runn	aaeA
^_said	dB
^_sale	0Bda
^_say	0A9abA
^_says	0b4a6A7A8a9BbAda
^_scam	0Aea
^_schedul	0A
^_search	0B
^_securit	0A3A4B5a7A9b
^_securit code	8A
^_see	0C
^_see you	0A
^_sell	2C
^_seller	0a2D6a
^_seller account	2B
^_send	0B1A4bdA
^_sent	3B5B7a8aaA
^_sent to	0b3B
^_servic	0B
^_service	0B
^_set	0a4A7A
^_setting	0C1a
^_shar	0B
^_share	0b3A4C8a
^_share it	0a3A4A
^_ship	0beD
^_shipp	aA
^_shop	2E9a
^_shopify	2B
^_short	0a3A5A
^_should	3aeB
^_should i	0B3a
^_show	1B3a
^_sign	6C8A9a
^_sign in	6C7a9a
^_since	0a3B
^_single	8A
^_single use	0a8A
^_sms	4C8a9aaafA
^_sms 。	3B
^_so	0C3a5A7a9Bca
^_sold	0B
^_some	9AaA
^_somebod	0c6B7a8B
^_someone	0a5a6D7a
^_soon	cB
^_sorry	eA
^_spent	fB
^_spotify	0A
^_staff	2B6a
^_star	0B
^_start	0C
^_state	0CaAda
^_stay	0B
^_steam	0d3A6AaB
^_steam guard	0a3A8A
^_step	4B
^_step verific	4A
^_stop	0B
^_store	0b2BaB
^_strange	0a1A6A
^_subscri	0abAcC
^_sunday	fA
^_support	0C1a
^_suspend	0A9A
^_swapp	0b1B
^_switch	0acB
^_t	0b4A6AaAfA
^_table	0A4a
^_take	bA
^_tax	0bbAdD
^_tax refund	dA
^_team	4A
^_tell us	0a9A
^_temp	5B
^_temp passwor	5B
^_tempora	1a5G6a7b8b9B
^_tempora passwor	0A5D7b
^_ten	3B
^_test	0B
^_text	3C4B6a8a9aaabA
^_th	0a4AfA
^_thank	0Ebadc
^_thank for	0B
^_thank you	0Bda
^_that	0A1A3b7aaAeAfa
^_that i	0a2A
^_the	0D1C3b6c8B9aabbbcada
^_the bank	2B
^_the card	0a9A
^_the code	0a4A8A
^_the email	1A
^_the help	5B7a
^_the phone	0b1A3A
^_the sign	0a1C6a
^_them	0a5A6afD
^_them .	5B
^_there	aAbA
^_there'	0b8AaAeA
^_there' a	0b8AeA
^_these	0A4A
^_they	0A3a7a9AaabAda
^_this	0a3b5B6a7a8AaBea
^_this code	4A
^_this month	4a8AbA
^_three	0C
^_thursda	0Baa
^_time	1a3a4A5B7a9aeB
^_time cod	0B
^_time code	0A3a
^_time passcod	0a8B
^_time passwor	0a4A8beB
^_to	0A1a2a3b5b7A8D9cbbdAeafA
^_to a	0A
^_to an	1A
^_to avoid	bCda
^_to be	0B4a
^_to change	1a7B
^_to finish	8B
^_to get	0a
^_to keep	0A7A
^_to reset	8A
^_to send	0aeA
^_to sign	0b6A8AeA
^_to the	0A
^_to you	0a3A
^_to your	1C3A6A7abadAea
^_today	0A3A6a8adaeA
^_today .	0B6a
^_told	cA
^_toll	bC
^_tomorro	0c7BbAcCdaea
^_tomorro .	0e7BbBcB
^_tonight	0B
^_too	3A
^_too many	3A
^_tri	7acBeB
^_tri to	eA
^_try	0A
^_turn	0c7AcA
^_two	0B3a4AaB
^_two step	4B
^_unles	0acA
^_until	0a7A9C
^_unusu	6A
^_up	0a7AdAea
^_up to	dB
^_updat	1C
^_update	0A1abB
^_update your	bA
^_us	0AeAfa
^_usd	0Ada
^_use	3a5B7a8A
^_use #	4A
^_use code	8B
^_use this	0a5A
^_used	0b2A6A
^_user	0a9AcA
^_usernam	1B
^_usps	eC
^_valid	4B
^_verific	0a3C4A6a7a8A
^_verific cod	3B
^_verific code	3b4C8A
^_verific 。	4A6a
^_verify	0b2A3a8B9A
^_verify your	3a8B
^_violat	0a9B
^_visa	0AdA
^_voucher	fB
^_w	3a4A
^_wait	4bbadBeC
^_wait for	0aeA
^_wallet	9B
^_want	0bdB
^_was	0b1B2B4A6A7a9bcbeAfa
^_was chang	0a1A2A
^_was charg	0Bca
^_was deliver	0Beb
^_was sent	0b3A
^_wasn't	0a5B
^_watch	0A
^_way	eA
^_ways	0B9a
^_we	0c1b2a3B4a5A6C7a9CbAcbeBfb
^_we couldn'	bA
^_we have	2a9A
^_we need	0b2AeA
^_we notic	3A
^_we receiv	7a8B
^_we'll	4A
^_we're	0adAeA
^_we've	0a1A7B8a9Cbaea
^_we've receiv	0B
^_web	7A
^_week	0C
^_welcome	0B
^_were	0d2A3AfA
^_what	0E3a
^_whatsap	0afA
^_when	0C
^_which	0B
^_who	0a6B9Ada
^_why	0B
^_will	1a3a4A5a6a8a9BbAebfA
^_will be	9CbAcadAebfA
^_will never	0Bda
^_will renew	0acB
^_with	1a4C5A6a7adafa
^_with a	0b
^_with your	0AaAeA
^_withdra	0b8AaA
^_within	0B9Adb
^_within 0	9Ada
^_won't	3A4a7B
^_work	7C
^_wrong	0a
^_x	3A
^_yahoo	4A
^_year	0A2A4AcA
^_you	2c3a8B9BbbccdA
^_you .	0A3Ada
^_you ?	0b8AaA
^_you are	0b9BdA
^_you bought	dB
^_you can	0A8Aaa
^_you for	aA
^_you have	2abAdA
^_you were	0bfB
^_you'll	cB
^_you're	dB
^_you've	0AfA
^_you've been	0afB
^_your	0c1B2A3a5A6a9BabbAdafA
^_your account	1a2c3a4A6A9AbafA
^_your amazon	0A1A9Baaea
^_your apple	0a3A6A
^_your card	0AbBca
^_your deliver	0aeB
^_your direct	0abB
^_your dropbox	0a7A
^_your e	0B
^_your email	8A
^_your google	7a9A
^_your item	eA
^_your order	0aaCbAeA
^_your package	0A
^_your parcel	eA
^_your passwor	7C
^_your pay	0CaabCdb
^_your payout	2A
^_your phone	3B4a
^_your point	fB
^_your receipt	0Ccb
^_your refund	0bdD
^_your securit	7A8a
^_your seller	2B
^_your shop	0a2B
^_your sign	0a1A
^_your tempora	5E
^_youtube	cB
^_£ 0	2aaAdA
^_。 #	4d8DaabA
^_。 0	1a3A5a8abA
^_。 :	3b6A8B9adaeAfa
^_。 ?	5A
^_。 account	0A2A3A
^_。 amazon	9A
^_。 as	7A
^_。 dear	0A3a4b8Ada
^_。 e	0A8a
^_。 enter	0A3a
^_。 for	0b4A7B8a
^_。 hello	0a1A
^_。 here'	8B
^_。 hi	7AcAdB
^_。 id	0a1B
^_。 sms	0A
^_。 someone	6A8A
^_。 the	1A8a
^_。 to	0b8D
^_。 use	0A8A
^_。 we	3A7a9A
^_。 we've	0a9AdA
^_。 you	0A
^_。 your	0b1a4a8B9AbAdaea
^_。 。	0A1b3A6a8AaAdb
^あっ	0a
^あった	0a
^あな	0a3a9afA
^あり	0A9a
^ありが	0A
^ありがと	0A
^ありま	0a2A4A6A7a9aca
^ありまし	6AaA
^あります	0a2A4A9a
^ある	3a6aaAbAdA
^ある>	5A
^いい	2a5Aea
^いいた	0a5A
^いいただ	0a5A
^いう	6A
^いう>	5a
^いか	0B
^いが	bAca
^いく	0a
^いくだ	0a
^いし	7A
^いた	3a4A6a9Abb
^いた>	0a4A5a
^いたし	badA
^いただけ	5A
^いため>	2A
^いつ	da
^いて	1a3B4b7aaabBcA
^いて>	0a2A9A
^いてあ	0b5A8A
^いてい	bBfA
^いで	3AfA
^いでく	0a4A
^いです>	0afA
^いと	0a4a8aeA
^いな	3b4A9aaAeA
^いない	3b8A9aaA
^いない場	aA
^いに	0aaAbA
^いの	2a8A
^いま	1a5a6A7b8A9Aba
^いまし	1a
^います	2a3A5a7a
^います>	3A5a7a
^いませ	0a8Bba
^いよ	0A
^いる	0aaAbB
^いを	0A
^いん	0A
^いコー	3A
^いパ	0b1A7A
^いパス	0a1A
^いパスワ	0a
^い合	0A
^い場	5a9AaAda
^い場合	4A5a9AaAda
^い場合>	2A
^い方	0B2abAcAfa
^い方法	bAcA
^い方法を	cA
^い物	0A3a4Afa
^い端	6A
^うか	0A
^うか>	5A
^うと	0a7A
^うとし	0d7A
^えが	cA
^えがな	cA
^えがない	cA
^えた	3A6A
^えて	3BbA
^えてい	bB
^えな	0a4A5A9A
^えない	4A
^えないで	4A
^えの	aA
^えま	7A
^えら	1C2A
^えられ	1C2A
^えられま	0a2A
^える	fA
^おす	0A
^おり	bA
^おりま	0abA
^おります	bA
^お使	0b5A
^お取	9A
^お受	fB
^お受け取	0afB
^お客	0a1A4b5a8A9A
^お客様	0a1A5a
^お届	eB
^お届け	eB
^お届け先	0aaA
^お心	0a
^お戻	dB
^お手	9A
^お手続	9A
^お持	fA
^お支	0abDeA
^お楽	0Bca
^お申	dB
^お知	3a6acA
^お荷	eC
^お荷物の	eA
^お試	3A
^お買	0A
^お買い	0A
^お買い物	0A
^お返	0adB
^お送	0A8A
^お願	0A1a7B9A
^お願いし	0A7A
^かか	0AcAda
^かが	6A
^かっ	bBca
^かった	bAca
^かな	1A
^かの	4A
^から	1c2a3B4b6B7C8A9aabeAfb
^から0	0A
^から>	7A8a
^からの	0C6B9aaa
^から電話	0adA
^かり	0a6AeA
^かれ	bA
^かれま	0abB
^が0	0a3BfA
^があ	0b1a2A6A7A9adA
^があり	0a1a2A6A9abA
^がありま	0a1a6A9a
^がある	0a7AaAdB
^があるた	7A
^がご	0a6AdA
^がござ	6AdA
^がで	0A
^ができ	bA
^ができま	bA
^がと	0A
^がとう	0AaA
^がとうご	aA
^がな	0a9A
^がない	9AcA
^が不	0aeA
^が入	0AaA
^が出	0A6A
^が変	1A2A6aeA
^が変更	0a1B2A
^が変更さ	1B2A
^が多	3A
^が完	0A1A
^が完了し	0A1A
^が届	0B3aeA
^が届い	0A
^が届いた	0A3a4A
^が届き	aA
^が届きま	3aaA
^が必	0a7A
^が必要	0a
^が書	0a2A
^が未	0a
^が来	0beB
^が来て	3A9A
^が発	5BbA
^が発生	0abA
^が確認で	eA
^が見	1A
^が連	0a3C
^が遅	eB
^が遅れ	0aeB
^きた	0b8A
^きて	0a4a9A
^きに	0A
^きは	0A
^きま	1ada
^きまし	3a8AaAeafa
^きました	3a8A
^きまして	0aaA
^きます	0A
^きます>	0B
^きませ	0aaAbAeA
^きを	0a9A
^き落	0abA
^くあ	0A7a
^くだ	1a4A5abAca
^ください	1a4A5abAca
^くて	0B
^くら	aA
^けし	0Aea
^けしま	0Bea
^けします	0Aea
^けで	0A
^けど	3A
^けど>	cA
^けま	0B8A
^けまし	8AaA
^けます	0B
^けます>	0B
^ける	3a5A
^けれ	0aaA
^ければ	0aaB
^け予	0A
^け付	8AaA
^け付けま	8AaA
^け先	0aaB
^け取	dAfC
^け取り	0adAfB
^こち	4a8A9AaAdAea
^こちら	0a4a8A9AaAdA
^こと	1A4A5b6a
^こと>	5a
^この	0A3a4B6b7aaAdB
^このコ	4A
^このメ	0A
^これ	8abA
^こん	0a3A
^ござ	5adA
^ご不	eB
^ご不在	0aeB
^ご入	0Aca
^ご利	9A
^ご利用の	0a9A
^ご希	0A
^ご希望の	0A
^ご指	0abAeA
^ご本	0a4A
^ご案	7a8BaabacAdA
^ご注	9aaAbA
^ご注意	3A
^ご注文	aAbA
^ご注文の	0A
^ご登	0b1A4A5AbA
^ご登録の	0a4A5A
^ご確	6AaAbAda
^ご自	8a
^ご覧	0B
^ご請	0B
^ご請求額	0A
^ご返	dB
^ご返金	dA
^ご連	0abA
^さい	1a4A5a8abAcadAfA
^さい>	0B1a2a4A6aca
^させ	0A
^さっ	0A6A
^さっき	6A
^さま	0A9A
^され	2B4a5a8baabA
^され>	1A
^された	0a2A6AaabAfA
^されて	9A
^されてい	9A
^されま	2AbadA
^されまし	2A7adA
^されます	cA
^される	0B4A5a
^さん	0C
^ざい	5adA
^ざいまし	0B
^ざいます	5aaA
^しい	0a1A3a8A
^しい>	0b1AcA
^しいパ	0b1A7A
^しいパス	0a1A
^しが	0abAdA
^しく	0B3A
^しくだ	3A
^した	0B4afb
^した>	0A9a
^したが	eB
^したと	0a
^したら	7A9A
^して	3A8AabbA
^して>	aAdA
^してい	1a2A9aaaeAfa
^していた	7A
^していま	2A8AdaeA
^してく	4A7Aab
^してな	8A
^しても	3A
^してる	0A9A
^しな	8a9B
^しない	9B
^しないと	9A
^しま	0A1a2b3a5A6A8adAeafA
^しまし	2a4A5A8aba
^しました	2a4A5A8aba
^します	0A1a2aaadB
^します>	0C1b6a9AaacadB
^しょ	0B9a
^しょう>	0A
^しよ	0a
^しようと	0a
^すか	0A
^すか>	0B8a
^すが	0A8A
^すが>	8A
^すぐ	fA
^すす	0A
^すと	3Aea
^すべ	0C
^する	0C1b2B3a5b6a7AaabacAdAfb
^するた	8A
^すると	cA
^ずっ	0a3A
^せて	9A
^せん	4Bda
^せん>	1A3A4B8aaAbbcada
^せんで	0abBeA
^たい	9A
^たか	6A
^たが	eB
^たが>	eA
^たこ	0a3A
^たこと	0a3A
^たし	badA
^たしま	badA
^たしまし	ea
^たします	badAeA
^たた	0adA
^たため	0a
^たため>	0a
^ただい	dB
^ただいた	dB
^ただきあ	0a
^ただけ	5A
^ただけま	0A
^たと	0a2AeB
^たとい	0b
^たの	3a4A9aaAbAdafa
^たので	0AbAfa
^たので>	0Afa
^ため	0c1b4b7A8B9BcadBeBfa
^ため>	0c1a4a7B9BeA
^ための	7a8C
^ためパ	7A
^たら	0B5a9A
^たら>	0B
^たり	0A7a
^た商	0A
^た場	0A1A
^た場合	0A1A
^だい	0adB
^だいた	dB
^だけ	1a4B
^だけど	3A
^だけま	0A
^だけます	0A
^ださ	1a4A5a7A8abAca
^ださい	1a4A5a7A8abAca
^ださい>	0B2a4A6afa
^だと	0Aca
^ちの	4aaAfB
^ちら	4a8A9AaA
^ちら>	9A
^ち帰	eB
^っき	6A
^った	0B2A4a5a8aaAcadAfb
^った>	0A
^ったた	0adA
^ったと	0a2A
^ったの	aA
^ったら	0A
^って	0A3c8baAbAeBfa
^って>	eA
^ってい	0b2A4a9AaBba
^っていな	eA
^っていま	6Aea
^っている	aB
^ってな	0aaA
^ってない	0aaA
^ってま	0a4AbA
^ってる	0aeA
^っと	2a3A9A
^っ取	0B
^つい	1abAdA
^ついて	1abAdA
^ついて>	1a2A9AdA
^つか	0a1AbA
^づい	cA
^て0	0a3A
^てあ	0a7a8A
^てあり	8A
^てある	bA
^てい	0b9BbAdaeB
^ていた	0a7A
^ていただ	7A
^ていて	0bcA
^ていな	3a4A9a
^ていない	3a4A9a
^ていま	1b3A6A7a9AaadbeB
^ています	3B4a6AaadaeB
^ていませ	8A
^ている	aAbB
^てお	bA
^ており	0abA
^ておりま	0abA
^てく	1a3a7Aea
^てくだ	3a7Aea
^てな	0a8AaA
^てない	0a8AaA
^てない>	0aaA
^てね	0B
^ての	0A9aeA
^てま	0bbA
^てます	0abA
^てます>	0abA
^ても	1A3A7a
^てる	0a3A
^で0	0A3A
^でい	0A
^でお	0C7afa
^でき	aadaeB
^できま	0AaadaeA
^できます	0A
^できませ	0abAeA
^でく	0a4A
^でご	0A
^でし	0B3a9abAeA
^でした	bAeA
^でした>	bBeA
^でしょ	0A
^です	0C6a8aacbBfa
^です>	0A1a2A4A6a9aac
^ですか	0AbA
^ですか>	0AbA
^ですが	0A
^ですが>	0A
^でな	0caB
^でない	0a4A
^でに	0A
^での	4a6AaA
^では	0A1B8a
^では>	0A5a
^ではな	1A
^でも	0A
^でロ	6A7a
^で自	0acA
^とい	5a6A9a
^という	6A9a
^とお	0a9AcA
^とき	0D
^とこ	4A
^とし	0c7B9AdA
^として	dA
^とな	cA
^となり	cA
^となりま	cA
^とは	0A3A5a8a
^と出	7A
^と異	0a6A
^と言	bA
^どう	0C
^ない	0d1A2B3A4A5a6a9AaCdbfb
^ない>	0d2A3BeA
^ないた	2A9A
^ないで	0b4B8a
^ないでく	0a4B8a
^ないと	bA
^ないの	0A
^ない場	5aaAda
^ない場合	0a4A5aaAda
^なお	aA
^なか	bAca
^なく	5AcA
^なくな	0b
^なくなり	0a1A
^なけ	0aaB
^なし	3B
^なた	0a3a6A9afA
^なたの	0a4A6A
^なっ	0a1A9AaA
^なって	0a1AaA
^なってい	0a3AaA
^など	0B3a
^なの	0baA
^なら	0A
^なり	4a6a7BaabacA
^なりま	6a7A9Aaaba
^なりまし	0A
^なります	0a7A
^なる	0b6BcA
^なん	0a
^に0	3B
^に0回	3B
^にご	0C4A9afa
^にご注	0A
^にし	0C
^につ	0A1a8adB
^につい	0A1adA
^にな	2a4a9A
^になっ	1AaA
^になって	1AaA
^になり	7AeA
^になりま	eA
^には	0b6a7a8AdAeA
^にも	3A
^によ	dAeA
^により	0adBeA
^により>	0adAeA
^による	9A
^に伴	0A9adA
^に入	4A5A
^に入力	4A
^に入力し	4A
^に問	bB
^に変	1B5A
^に対	3A
^に届	0A1A3B8aea
^に届い	0B3Aea
^に必	8A
^に必要	8A
^に教	4B
^に来	0a
^に自	cA
^に覚	aA
^に言	9A
^に返	0adB
^に関	0aeA
^の0	0b3A4A
^の0桁	4A
^のう	0A
^のお	3a4b6a7A8AbBeA
^のお支	bB
^のお知	4a8Aea
^のお願	7A
^のか	0aaA
^のこ	0B5a
^のこと	0B5a
^のこと>	0A
^のご	0B2a3a5A7c8BaBcaea
^のご利	aA
^のご注	aB
^のた	0a4a7AdBeA
^のため	0a4a7AeB
^のため>	7A
^ので	1AdB
^ので>	0AdAeAfa
^のです	0A
^のと	4A
^のとこ	4A
^のな	aA
^のない	aA
^のに	0A3A4a
^のは	0A1A
^のア	0b1B2b6A8a9Cda
^のアカ	0a2a7A8a9C
^のアド	1B
^のアプ	0a6A9A
^のカ	0abAdA
^のカー	0abAdA
^のコ	0b4A8C
^のコー	0c4B8C
^のサ	6A
^のサイ	6A
^のセ	4A6A
^のセキ	4A
^のパ	7A8a
^のパス	1A7A8a
^のパスワ	1A7A
^のメ	0B6aaa
^のメー	0A
^のリ	0a8B
^のリク	8A
^のロ	0b6B8A
^のログ	0b6B8A
^の一	0A9A
^の不	fA
^の不正	fA
^の人	0A3a4B
^の人に	4B
^の人に教	4B
^の代	5A
^の仮	5B
^の仮パ	5B
^の件	0B
^の会	bB
^の会費	0abB
^の入	0B2A
^の入金	2A
^の再	8A
^の再設	8A
^の出	0A2A
^の出品	0A
^の利	2A9A
^の前	0A5a
^の受	dB
^の変	1B2A7Aea
^の変更が	1A
^の夜	3B
^の年	0acB
^の店	0b2A
^の手	0B
^の振	2A
^の振込	2A
^の数	8A
^の方	8A
^の暗	7B
^の更	1AcB
^の更新が	0a1AcA
^の決	0b
^の注	aBea
^の注文	aBea
^の理	0a7A9A
^の番	0A3Aea
^の番号	0A3Aea
^の登	5A9A
^の確	8A9AaAba
^の確認	0a8A9AaAba
^の確認>	0AaA
^の確認コ	3A
^の結	0A
^の結果	0A
^の自	cC
^の要	3B
^の見	0A
^の設	0B
^の設定	0A
^の認	0b4A8B
^の認証コ	0a4A
^の請	0A
^の購	aB
^の購入	aB
^の返	dB
^の返金	dB
^の送	0a3B
^の送信	0a3B
^の連	1A
^の配	eA
^の電	1B
^の電話	1B
^の電話番	0a1B
^は0	0C3a5acAda
^は0分	0A
^は0月	cA
^は0月0	cA
^はお	0C
^はこ	3a9A
^はこち	9AaA
^はご	8a
^はな	0a1A
^はま	0acA
^はア	0A
^は一	3B
^は本	0afA
^は本日	0a9AfA
^への	6B
^へのロ	6A
^べて	0B
^ほか	4A
^ほかの	4A
^まし	3a6A9aaB
^ました	3a5A6AaAba
^ました>	bb
^ましたが	eB
^まして	aA
^まして>	aA
^ましょ	0A
^ます	0A1a2b3A5a9BabcAfA
^ます>	0B1a3A4b5a9AaacAfA
^ますか	fA
^ませ	4Bcada
^ません	4Bcada
^ませんで	0abBeA
^また	3B
^または	6A
^まだ	0A
^まっ	eA
^まで	0A4a7C9afA
^まの	1A
^まま	0A
^まも	cA
^みを	0B
^めに	0A
^めに>	0B
^めの	7a8C
^めま	0A
^める	3A4a8A
^もう	3B
^もご	0B
^もし	3A
^もして	3A
^もな	3AcA
^もなく	cA
^もの	1A
^ゃん	0A9A
^やっ	aA
^ゆう	0aeA
^ょう	0C9a
^ょう>	0B
^ょうか	0A
^よう	0C7a
^ようとし	0b
^よく	0A
^より	5aeA
^より>	2AdAeA
^よる	9A
^らし	8A
^らしい	8A
^らしい>	0acA
^らせ	3a6acA
^らせ>	4a6a8Aea
^らな	aA
^らない	aA
^らの	0B4a6B8A9aaafa
^らのロ	6A
^られ	1Aaa
^られた	0A
^られて	9a
^られま	0a1A2A
^られまし	0a2A
^らア	9A
^らセ	0a8B
^らロ	6A
^らログ	6A
^ら電話	0adA
^りが	0B2a5a
^りがと	0A
^りがとう	0A
^りがな	3A
^りがない	3A
^りく	0baAfA
^りくだ	0afA
^りし	8AeA
^りしま	8A
^りします	8A
^りに	5A
^りの	5Bda
^りま	5a8aeB
^りまし	5aaBbaeA
^りました	5aaBbaeA
^ります	3a5aaabAeAfA
^ります>	3a8a9AaaeA
^りませ	1A3A4A7a
^り消	0baAdA
^り返	0aeA
^るこ	0A
^るた	8B
^るため	0a8B
^るため>	0a7A9A
^るための	8C
^ると	6a9AcBdA
^るの	dAfA
^るので	0afA
^るよ	0A
^れが	4A
^れた	4a7a
^れた>	0b1AdA
^れて	3a4A6aeB
^れてい	8aeA
^れていま	9AeA
^れな	3A4aeA
^れない	3A
^れの	0a8A
^れば	aA
^れま	1A2A4aaacA
^れまし	0a2B7adAea
^れます	cBfa
^れます>	0a2abacCdA
^れませ	0A
^れる	0C2a5a6a7a
^わせ	0A
^わり	5A
^わりま	0A
^われ	0a9AaA
^われた	aAdA
^われた>	0adA
^われて	0a
^をお	1a8A9aaabadAeB
^をお受	0afB
^をお支	eA
^をお返	dB
^をお送	5A8A
^をお願	7A
^をか	0C
^をご	3acAdA
^をし	9A
^を一	9A
^を作	0a7A
^を使	0A
^を停	bA
^を停止し	0a
^を入	0A4a7adB
^を入れ	dA
^を入力	0A4a
^を入力し	0A
^を受	8A
^を受け	8A
^を受け付	8AaA
^を変	1A2a5a
^を変更	1A2a
^を変更し	0A
^を忘	8AcA
^を承	6B
^を承り	0A
^を承認	6B
^を承認し	6B
^を押	0A
^を持	0aeA
^を更新し	bA
^を書	0B5a
^を検	0a6B
^を発	0A
^を発行	0A
^を登	5A
^を確	0A8A
^を確認	8A
^を送	4A
^を送信	4A
^を開	1A
^んか	0A
^んだ	0AcAeafb
^んだけ	3A
^んで	4abAeA
^んでし	bBeA
^んでした	bBeA
^んな	4a
^アカ	6A9Bbacaeafa
^アク	1a6A7A
^アド	0A1C2a3a8B9a
^アドレ	1C3a8B9a
^アプ	1A3a
^アマ	0a
^アン	aafA
^ィコ	3A4A8A
^ィ上	7A
^イス	6B8A
^イト	0B
^イバ	0B
^イム	3A4A7a8AcC
^イムの	cA
^イム会	cA
^イム会員	cA
^イル	fC
^イルの	fB
^イン	0B2b3a5a6D7aacbacbebfC
^イン>	1A7a8a9A
^インが	1a6B
^インがあ	6A
^インの	0A6A
^インを	0a6B
^イント>	0afC
^イントが	0afB
^ウン	6A9Bbacaeafa
^ウント>	0a6A
^ウントが	9B
^ウントで	aA
^ウントに	0a7A9a
^ウントの	1A2A4A8a
^ウントは	9C
^ウントを	0A1a9A
^エラ	bB
^カウ	6A9Bbacaeafa
^カー	0B1a2b3a7a8baBbAcbfA
^カード	0A1a2b3a7a8b9AaCbAcaeafA
^カード>	9A
^カードが	bA
^カードの	9AbAfA
^カードは	bA
^カード番	0B
^キュ	4A5a6A7A
^ギフ	fD
^クさ	9A
^クし	0a9A
^クエ	0b3B8A
^クセ	6A8A
^クレ	bA
^クレジ	bA
^グイ	4A6Baada
^グイン>	1A9A
^グインが	1a6A
^グインし	0a6A
^グインを	6A
^ケー	fA
^コン	6B
^コー	2a3C4A5a6a8B9aaabaeafa
^コード	2a3C4A5a6a8B9abaeafa
^コード>	8B
^コードで	4A
^コードの	0A3C4b
^コードは	4A
^コードを	3a7B8A
^サイ	0A2a3a6C
^サイト	0B
^サイン	0a3a6C
^サー	0A9B
^サービ	0A9A
^シス	1a
^ショ	0b2C4B
^シー	0C
^ジで	0B
^ジッ	bA
^スが	1B
^スで	0a6A
^スに	0a5A
^スの	0A8B
^スの確	8B
^スを	0A
^スコ	0C8a
^スタ	0AcA
^ステ	0A
^スト	2A3A6a8AdA
^ストア	2B
^スマ	6A
^スワ	5C7C8A9baadaeafa
^セキ	4A5a6A7A
^セキュリ	4A5a6A7A
^セス	6A8A
^セッ	7B
^セット	7B
^セラ	2C
^セラー	2B
^セル	0a
^セン	2A
^ゾン	0b
^タイ	3A4A8A
^タイム	3A4A8A
^タイムパ	4A8B
^タン	cA
^ター	2A9a
^ダー	aA
^ック	0A2a9B
^ックス	ea
^ット	0A5a7BbAea
^ットし	7A
^ップ	2D6aba
^ティ	2a5a6B7Bba
^ティ上	7A
^デバ	6B
^デー	0B
^ト0	0afB
^トが	9BfB
^トし	7A
^トで	7AaA
^トに	3A7A9a
^トの	0A1Abaea
^トは	0a9CdA
^トへ	6A
^トを	0B1a2a8A
^トア	2B
^トカ	bAfB
^トカー	bAfB
^トメ	0b4AeA
^トラ	2A
^ト情	1A
^ドが	0a1A2a3B5A6a7A9a
^ドが0	3B4a
^ドが届	0B3b4A
^ドで	5A
^ドです	0a3A4A
^ドに	5A
^ドの	1a2a3C4a8AbA
^ドのお	0a5A8B
^ドの代	5B
^ドの再	8A
^ドの変	7A
^ドの要	3B
^ドは>	5A
^ドを	0A2a3b5A7A8A9a
^ドをお	5A8B
^ドをお送	0a5A8A
^ドを作	0a7A
^ドを入	0A3a
^ドを入力	0B3a
^ドを送	0a4A
^ドラ	0A
^ドレ	1C3a7a8B9a
^ドレスの	8B
^ド再	0a8B
^ド変	0A
^ド情	bAdA
^ド番	0B
^ド発	5A
^ニュ	0A
^ネッ	0a
^ネット	0a
^バイ	0A6B
^バイス	6B
^バッ	0B
^バー	0B
^パス	0A3a5C7C9baadaeafa
^パスワ	5C7C8A9baadaeafa
^パソ	0a6B
^ビスを	0A
^ビュ	0A
^フォ	0C
^フト	fC
^フトカ	0afC
^ブラ	2A6B9a
^プラ	0AcD
^プライ	0AcC
^プラン	cB
^プリ	1A3a
^ヘル	0B
^ペー	4a8B
^ページ	4a8B
^ポイ	fE
^ポイン	fE
^ポン	0A
^ポー	0B
^ポート	0A
^マイ	0afD
^マイル	0afC
^マゾ	0bfA
^マト	eB
^マー	0B
^ムの	0AcA
^ムパ	4A8A
^ム会	cA
^ム会員	cB
^ム会員の	0acB
^メン	0Aba
^メー	3b4a5A7a8C9aaA
^メール	3b4a5A7a8C9aaA
^メール>	0baA
^メールで	0a4AbA
^メールの	0A
^メールア	0A1A
^ャンセ	0a
^ヤマ	eB
^ヤマト	eB
^ュリ	4A5a6A7A
^ュー	0C
^ョッ	2C
^ョップ	2C
^ョー	0b4AeA
^ライ	0D1acC
^ライム	cC
^ライン	0B
^ラル	2A
^ラン	0A9bcA
^ラー	2B9abA
^リを	1A
^リク	0b3B8A
^リセ	7B
^リセッ	7B
^リテ	4A5a6A7A
^リン	bA
^リンク	0abA
^ルが	0a4a8AaAeafA
^ルが来	eA
^ルの	0AfA
^ルは	cA
^ルを	0A
^ルア	0A1A
^ルカ	0a
^ルプ	0B
^ルプ>	0B
^レジ	0AbA
^レス	1C3a8B9a
^レスが	1C
^レスに	5A
^レスの	8B
^レビュ	0A
^ログ	0B5a6Baada
^ログイ	4A6Baada
^ロッ	9AeA
^ロック	9A
^ロー	0A
^ワン	3A4A8A
^ワンタ	0a3A4A8A
^ワー	5C7C8A9baadaeafa
^ワード	5C7C8A9baadaeafa
^ワード>	0A
^ワードが	0b1A4A5B7B
^ワードで	5A
^ワードの	1a8A
^ワードは	7A
^ワードを	5B
^ンか	8A
^ンが	0A1a6D
^ンがあ	6A
^ンがあり	6A
^ンさ	6A
^ンし	0a
^ンして	1A
^ンと	0A
^ンの	6A
^ンは	cA
^ンを	6B
^ンイ	0a3a6C
^ンク	bA
^ング	0D3a
^ング>	0C
^ンケ	fA
^ンス	0A8A
^ンセ	0a
^ンセル	0a
^ンタ	0a3A4A5a8A
^ンタイ	0a3A4A8A
^ント	2A6A8a9BaabbcbebfC
^ント0	0afB
^ント>	6AfB
^ントが	9BfB
^ントで	aA
^ントに	0b7A9a
^ントの	1A2A4A8aba
^ントは	0a9CdA
^ントを	0A1a9A
^ンド	2A9a
^ンラ	0A
^ン画	1A4A
^ン画面に	1A
^ーに	0aeA
^ーの	2A
^ージ	4a8A
^ース	0A
^ーセ	2A
^ータ	0A
^ーテ	0B
^ート	0B7a8aeA
^ード	1a2b3A4A5A6b7A8AaAcadbecfa
^ード>	1a7a8Abada
^ードが	0a1A2a3B5A6a7A9a
^ードで	5A
^ードに	5A
^ードの	1a2a3C4a8AbA
^ードは>	5A
^ードを	0A2a3b5A7A8A9aaa
^ードを変	5a
^ード番	0B
^ービ	0A9A
^ール	2a3b4b5A6a7a8CaAdA
^ール>	0b6AaA
^ールが	4a8AaAea
^ールが来	eA
^ールで	0a4A
^ールの	0A
^ールア	0A1A8A
^ーン	0A
^一度	0A3B
^一時	5A7a9BbbcA
^一部	9B
^三井	4A9A
^三者に	4A
^上の	0a7B9A
^上の理	0a7A9A
^上金	2A
^上金の	2A
^下記	0a8BaB
^下記の	8AaA
^不在	eC
^不審	0A7A
^不明	eB
^不正	4A5a7AfB
^中で	0aeC
^中に	9A
^中の	0a
^乗っ	0B
^了し	1AcB
^了しま	0A1A
^了しまし	0A1A
^予定	eA
^予約	0D
^二段	0B
^交換	0afC
^人に	3b4C8a
^人に教	3a4B
^人確	0a4A8A
^人認	0a4B
^今日	fA
^今月	0AbCca
^他の	6A
^他人	4A
^他人に	4A
^付け	8AaA
^付けま	8AaA
^付与	0bdAfA
^代わ	5A
^代わり	5A
^代金	0adB
^以内	0a2a9B
^以内に	0a2a9B
^以後	0a1AcA
^仮の	5C7a
^仮のパ	5B
^仮パ	0A1a5G6a7c8a
^会員	bacC
^会員の	cA
^会費	0abAcB
^会費が	0abB
^会費の	cA
^伝え	0A4A
^住所	0a1aaAeD
^何も	0b3AeA
^使い	0A3a5Bfb
^使いい	0a5A
^使え	7A
^使っ	0A5a
^使用	2A6A
^依頼	0A
^保留	0a9A
^保管	eC
^信が	0a3A
^信し	0a4B
^信しま	4A
^停止	1a2B9B
^停止さ	0A
^停止され	0A
^停止し	bA
^停止しま	0b9A
^先が	0b2AaA
^先の	0aeA
^先月	0B
^入って	0A
^入り	aA
^入れ	1A4a7adAeA
^入力	0A3b4B7a8Abaea
^入力し	0A3a4A6A7a8Aba
^入力して	4A6A7aba
^入金	2B
^全部	3B
^公開	0A2A
^共有	0B
^内に	0a3a8A9B
^内容	0BaAea
^円が	0abAcA
^円の	0baB
^円を	dBeA
^再登	7A9A
^再設	0b5a7D8A
^再設定が	7A
^再設定の	0a8A
^再配	eA
^再配達の	eA
^再開	9B
^写真	0B2a
^凍結	9B
^処理	5adB
^出し	0A
^出て	0a6A
^出品	1a2G9b
^出品用	2B
^分け	0A
^分で	0a3A6A
^分に	0a3A
^分の	1A
^分は	0A6A
^分を	0a
^分間	5A
^切れ	0ccBfA
^初期	7B
^利用	3a4A9Bea
^利用の	0a9AaA
^利用を	9A
^到着	eA
^制限	9D
^前に	0C5afb
^力く	0A
^力し	0A4A6A7a8Aba
^力して	4A6A7aba
^力してく	4A
^加盟	0a2AdA
^効し	fA
^効します	fA
^効に	9A
^効にな	9A
^効期	0A3afA
^効期限	0A3afA
^効期限>	0B
^効期限の	fA
^友カ	4A
^取ら	0B
^取り	0baAdBfB
^取りく	0afA
^取口	0adA
^取引	2a9CaA
^受け	8AbadBeafB
^受け取	dAfB
^受け取り	dAfB
^受付	0A
^受信	3A8a
^受取	0adAeB
^口座	1a2B3aaabAdBea
^口座の	2A
^可能	7A
^号が	1A3A
^号に	0a4A
^号の	3B
^号は	8A
^号を	3a4AbadA
^号を入	dB
^合は	0AaAda
^合は>	3AaA
^合わ	0B
^同じ	3B
^名前	aBea
^否し	3B
^告書	0B
^品が	2AaaeB
^品の	dB
^品ア	0a2B
^品用	2B
^品者	2B
^員の	cA
^員資	0acB
^商品	2C9adBeA
^商品が	0A2Aaa
^商品の	dA
^商品を	2A
^問い	0AeA
^問い合	0A
^問題	bB
^営業	daeB
^営業日	0A
^回だ	3a4A5A
^回の	cA
^回限	5A
^回限りの	5A
^在の	7A
^在のパ	7A
^報が	1A9A
^報の	0A
^報を	9AbA
^報を更	bA
^報告	0C
^場合	0A5aaAda
^場合>	2A
^場合は	aAda
^場所	6C
^売上	2C
^変え	1A
^変えた	6A
^変わ	0B
^変わり	0B
^変更	0A1E5a6b7C8b9baa
^変更し	7A
^大0	0Afa
^大丈	0B
^天カ	0A
^天市	aA
^失効	0a2AfD
^失効し	0afA
^契約	cA
^宅配	0Bea
^安全	7A9B
^完了	0A1CaadAfa
^完了し	0A1A
^完了しま	0A1A
^定が	0A7A
^定く	0aeA
^定し	7A
^定して	7A
^定の	8Aca
^定のお	0B
^定を	0A
^定ポ	0afA
^定日	eA
^宛先	4AeA
^客さ	9A
^客さま	9A
^客様	0a1A5a
^客様に	dA
^客様の	0c1B3A4a7A
^審な	0A7A
^審査	2B
^対象	0A
^届い	0A3A4A
^届いた	4B
^届いた>	0a4B
^届いて	0A3B4a
^届か	1A
^届き	0aaA
^届きま	aA
^届きまし	0aaA
^届く	0A3A
^届け	eC
^届けし	0Aeb
^届けしま	0Bea
^履歴	0AaA
^差出	0b
^希望	0A
^帯に	3a4C
^帰り	eA
^年会	0acB
^年間	cAfa
^年間プ	0acA
^店舗	2C7a
^度も	0a3C
^座が	1a2D
^座が変	1a2B
^座の	2A
^座を	2adA
^座番	0adA
^引き	bA
^強制	7C
^弾か	0abB
^当社	0B1a
^当選	0afB
^後に	cAfa
^後は	0a1AcA
^必要	3a7A8AeA
^忘れ	0A5a7b8C
^思っ	0a
^性が	7A
^情報	0D1B3a4a5a6a7a8a9DaabAebfa
^情報>	0Cea
^情報が	1A9A
^意く	3A
^意味	0B9a
^戻し	0abadF
^所に	0aeB
^手続	0a1A2a9AaadB
^手続き	0a1A2a9AaadB
^手続きを	0a9A
^払い	0a9abEdCfa
^払いが	bBca
^払いに	bA
^払いの	0bbAeA
^払い方	bAcA
^承り	0A
^承認	0b3B6CdA
^承認し	0a6B
^押し	8A
^担当	4A
^拒否	3AbA
^招待	0B
^持ち	eCfA
^指定	0bbBeA
^指定く	0aeA
^振替	bA
^振込	1a2C4A6a
^提出	2A
^携帯	4B
^操作	3B
^支払	bDfa
^支払い	bD
^支払いが	bBca
^支払いの	0a9A
^改定	0B
^教え	4B
^数の	3A
^数字	3a8B
^文の	0A
^文は	aA
^文番	aA
^料金	0b9aaabEdA
^料金の	bAdA
^新が	0a1AcB
^新さ	bAcA
^新し	dafa
^新しい	6A7A
^新しいパ	0b7B
^新して	bA
^新の	cA
^方法	0BbAea
^方法>	0A
^方法を	cA
^日0	0A
^日お	0C
^日か	7A
^日から	7A
^日で	9AcAdafA
^日です	9A
^日に	cA
^日の	0C4a
^日は	0A
^日ま	0a
^日以	9A
^日以内	9A
^日時	0a6A
^日時>	6AaA
^日時を	0aeA
^日本	0aeB
^明日	0A7AcA
^明細	0Cca
^昨日	0A3A
^時に	0a3a4A
^時を	0aeA
^時パ	0a5C
^時停	ba
^時的	9A
^時的に	5a9A
^時間	2A3C8a
^時間に	3A
^暗証	7A
^暗証番	7A
^更が	1A7A
^更さ	1A2A
^更され	1A2A
^更されま	1B2A
^更し	7A
^更の	1A
^更は	0A
^更新	0a6aaabAcGdafa
^更新>	0B
^更新し	bA
^書い	8A
^書いて	0a5A8A
^書の	0B
^書を	0A
^書類	2A
^最大	0AdAfa
^最後	0Afa
^最近	0B
^月0	0AaacA
^月0日	aacA
^月0日に	0acA
^月末	0afC
^月末で	fA
^月額	cA
^月額0	0acA
^有効	3a5AfA
^期化	7B
^期間	0bcBfA
^期限	0A3a5acAfB
^期限>	0AeA
^期限が	0bcAfA
^期限の	fA
^未払	bB
^末か	6A
^末で	6AfA
^末尾	1A4A
^本人	0b4B8B9Aba
^本日	0a5a7A9AbAebfB
^本物	0a
^来て	0b3B8A
^来てい	0a
^来ま	0b4AeA
^来まし	0b4AeA
^東京	eA
^株式	0B
^桁の	4B
^案内	7a8BaabacBdA
^検知	0a6A
^業所	0aeB
^業日	0Bda
^業者	0A
^楽天	0a2A3AaAeafA
^楽天>	2A
^様に	dA
^様の	0d1B4a7AcAda
^様の>	1A
^様のご	bA
^様のア	2a7A8a
^様のアカ	7A8aaA
^様のパ	7A
^様の出	2A
^様へ	2A
^権限	2B
^次の	0a8A
^次回	cB
^次回の	cA
^止さ	0A
^止され	0A
^止しま	0b9A
^止しまし	2A
^止します	0abA
^止の	2A
^止め	0a3A4a
^止める	3A4a
^正し	1A7a
^正ロ	7A
^残高	dAfB
^段階	0A
^気に	0A
^求が	3B
^求さ	cA
^求書	0A
^求額	0A
^決済	bAea
^法を	cA
^注意	0C9a
^注文	2a8aaFca
^注文履	aA
^海外	eA
^無効	9A
^無効に	9A
^無料	0AcB
^物の	4A
^物は	baeA
^物を	0A
^物をお届	0Aea
^状況	dA
^現在	7A
^現在の	7A
^理由	7A9B
^理画	2B
^生し	0abB
^生しま	0abA
^用が	0a9A
^用さ	4AfA
^用の	9AaA
^用のお	aA
^用を	9B
^用ア	2A
^用停	0a9A
^用制	9B
^由か	7A9A
^由から>	9A
^申し	dA
^申請	fA
^画面	2A3a4A7A8AbadAea
^画面で	8A
^画面に	2A4A6a
^画面の	0A
^番号	1B2c3B4A5a9aaabaea
^番号>	1A8A
^番号の	0a3B
^番号は	8A
^番号を	3a4AbadA
^異な	0a6B
^異なる	0a6B
^異常	6A
^発生	0abB
^発行	0A5C7b
^発行い	5B
^発表	0B
^発送	0AaB
^登録	1C3b5B6a9Aabea
^登録>	0C8a
^登録メ	1A
^的に	5a9B
^直し	0A7A
^知が	0a3C
^知ら	1A3a8A9aaAea
^知らせ	3a6acA
^知らな	aA
^短時	3A
^短時間に	3A
^確か	0A
^確認	0c1c2A3a4A5a6A7b8C9BaCcadaeA
^確認>	aC
^確認が	0a9A
^確認く	6AbAeA
^確認さ	0A
^確認され	0A
^確認の	8A
^示され	9A
^社の	1a
^端末	5A6C
^端末で	6A
^第0	2AfA
^第三	4A
^管理	2C
^約の	0C
^紹介	0A
^終わ	cB
^終了	cB
^結果	0A
^絡が	0beA
^絡く	aA
^絡先	1A
^継続	0a9AcC
^続き	0a1A2a9AaadB
^続きを	0a9A
^続け	0a3B
^続けて	0a3A
^者が	5A
^者に	4A7A
^者の	0A
^者様	2B
^能性	7AaA
^自分	1A6B7b
^自分で	0a6A
^自分の	1B
^自動	0a9AaAbacFdaea
^自身	0a8a
^至急	2A
^荷物	badaeE
^荷物を	0A
^落と	0abB
^行い	5B
^行し	5A
^行す	0A5a
^行の	0a9A
^行を	0A9a
^行口	0B
^被害	0A
^要が	7A
^要です>	2A
^要な	8A
^要求	0a3C8a
^要求が	3A
^見つ	0a1A
^規約	0A2A
^覚え	aBcAea
^覚えが	cA
^覚えがな	cA
^覚えの	aA
^解約	cB
^解除	9C
^言う	0B
^言わ	0a9AdA
^言われた	0adA
^記の	8AaA
^設定	0C1A2a3a4a6a7D9b
^設定し	7A
^設定して	7A
^設定の	0a8A
^設定を	0A
^証コ	0B7A
^証明	0A
^証番	0b3A7A
^証番号>	4A
^証番号は	4a7A8A
^詐欺	0A9aaA
^試し	3B
^試しく	3A
^試み	6A
^話し	0A
^話に	0B
^話番	1Daa
^認が	0a9A
^認く	bAeA
^認さ	aA
^認され	0A
^認し	0a6B
^認して	6A
^認してく	6A
^認しま	0a
^認の	8A
^認を	6A
^認コ	3A4A
^認証	3B4Caaea
^認証>	0a4A
^認証コ	0B7A
^誕生	0B
^誰か	8A
^請求	0B3AaacAebfa
^販売	2B9a
^買い	3a4A
^買い物	3a4A
^買っ	0aaAeA
^買って	aAeA
^費が	0abB
^資格	0acC
^質問	0C
^購入	aBfa
^超え	0b3C
^込み	dA
^込先	2B
^返し	0adB
^返品	0AdA
^返送	eB
^返金	0baacadIfa
^返金し	0adB
^返金の	dB
^返金を	0adA
^返金額	0adA
^追加	2A
^送り	0A5A8AaaeBfa
^送りし	8A
^送りしま	8A
^送信	0b3B4A5A
^送信し	0a4B
^送信しま	4A
^通常	3A
^通知	3B4a6AaabAdaeafA
^連絡	0b1A8abAeA
^連絡>	0a
^週間	0Bda
^遅れ	eB
^運営	2B
^達の	eA
^配送	0beE
^配達	baeE
^配達の	eA
^重要	7A9A
^重要>	7A9A
^金い	dA
^金が	aabCdB
^金し	dB
^金しま	0adB
^金の	2A9aabbBcadEeafa
^金を	0adCea
^金先	0a2A
^金処	dB
^金額	0A4Afa
^金額>	dAfa
^銀行	0A4A9B
^録の	1B3a9A
^間に	3B
^間プ	0acA
^間以	0a9AeA
^間以内に	0a9AeA
^関で	0abaeC
^関に	eB
^関税	0aeD
^限が	0bcAfA
^限し	9A
^限に	9A
^限の	fA
^限のお	0afA
^限は	5a9A
^限は0	5a
^限は0分	5a
^限り	5B
^限りの	5A
^限を	0a2A
^階認	4A
^電話	0B1D2a4A6a7a8bea
^面で	8A
^面に	2A4A6a
^面に入力	4A
^面の	0B
^題が	bB
^題があ	bA
^題があり	bA
^額0	0acB
^願い	0A1a7B9A
^願いし	0A
^願いしま	0A
_! !	0a6AdAfA
_! 0	0AaafB
_! 。	fA
_"	0A1a2A3b5a7AbacafA
_" .	2a3a7AfA
_" 0	4aeA
_" amazon	0afA
_" to	0b4A7A
_#	1a2a4A7baBcA
_# #	4b8bbAeB
_# 0	3a6A7adaeA
_# :	3aaA
_# amazon	3B8a
_# is	3A8b
_# to	3a4B
_# 。	1a3a4A6a7a8CaBcBeafa
_$	0a1b4a5a6a7a9caCcCdCeafA
_$ 0	0a1a4a5a6a7a9caCcCdCeafA
_. "	2A7A
_. #	3B4b
_. .	0a4A9AaA
_. 0	0F8aea
_. after	7A
_. amazon	0a
_. approve	6B
_. co	0abAea
_. com	0A1D5a7A8aea
_. didn't	0aaA
_. do	0A2a6A
_. don't	0a4A8adA
_. enter	0a8B
_. example	0e1B3b4b8A9AbAcadAeB
_. for	7A
_. got	0c2AaA
_. here'	0C
_. i	0b3A4A6aaAfA
_. i've	3A
_. if	1A4A5A7c
_. in	0A
_. is	0aaB
_. it	5A8AeA
_. jp	0a8AbAea
_. my	1A9A
_. no	0A
_. not	0c2A3A6AaA
_. pay	bAeA
_. please	0a2a7A9AbAeA
_. see	0Cea
_. set	0A7A
_. so	9A
_. tell	0aeA
_. thank	aA
_. they	6adA
_. this	0A7B
_. to	0b
_. tot	0B
_. update	0abA
_. use	5AfA
_. we	0A9A
_. we'll	bAdA
_. we've	0A
_. you	0A6a9BaadAfa
_. you'll	0A7A
_. your	2A5A
_. 。	0e2D3c4a8c9AaadBfB
_0	0A2a3A5A6c7d8a9baBbadAfB
_0 !	0A
_0 #	0b8b9AaCcBeA
_0 0	0b2a4A5c6A8D9caAbacCdaeA
_0 :	0D1A3A4d6C7c8a9baAbaca
_0 a	cB
_0 amazon	0a4AfB
_0 and	0AdAeb
_0 at	0a2AaB
_0 back	0adB
_0 busines	0adC
_0 day	0a7AfA
_0 days	0a2A9AcA
_0 decembe	0B2a
_0 don't	0a
_0 for	0dbAcAdB
_0 h	9B
_0 hour	0b7A9AaA
_0 if	aA
_0 in	bA
_0 is	eB
_0 it	4A
_0 item	2AaA
_0 k	5A
_0 m	3A
_0 may	cB
_0 minut	4A5B6a
_0 month	0acB
_0 new	2A
_0 of	2AfB
_0 off	0B
_0 on	cA
_0 p	0cfB
_0 point	0bfE
_0 pt	0afA
_0 reward	0afB
_0 to	0aaBdA
_0 today	0b3AcB
_0 usd	0AaAda
_0 was	bAdaea
_0 will	0abadB
_0 x	aA
_0 year	cA
_0 you	0A
_0 you'll	0a7B
_0 your	3B
_0 。	4A6b7b8A9aaAbbcA
_: "	0A
_: #	1b4A5b6A8CaAea
_: $	0BcafA
_: 0	0B4a6C8A9dbacada
_: :	0B
_: a	4AaaeA
_: amazon	1a6AeA
_: how	0B
_: sign	6A
_: the	1A
_: we	7AeA
_: you	dB
_: your	0a1A7A8a9AbAcAea
_: £	0abadAfA
_: 。	0A1a3a4b5A8Ccafb
_?	0B2a3b5a6C7caCbadafA
_? ?	0d3a4B8AaabA
_? call	0a1A
_? it	0B6a
_? rep	0baC
_? 。	0A6A8A
_a	0A1e6A8A9cdA
_a $	aadafC
_a bill	9AbA
_a code	0A1A5a7A
_a day	0B
_a device	5A6A
_a fee	0aeB
_a free	0B2a
_a list	7B
_a login	0a8A
_a mail	0a5A8B
_a message	8AdA
_a month	cB
_a new	0c2B4a6a7EaadaeAfa
_a one	5B
_a package	0aeA
_a passwor	0A7A
_a pay	aBba
_a refund	dC
_a request	0a7a8B
_a scam	0B
_a sign	6B
_a tempora	5C8a
_a £	aAda
_able	0a9BbB
_about	0C2A3B4a5aabba
_about a	3A
_about to	0acAfA
_acces	0a7A9C
_acces to	0a7A
_account	1A2C6B7bbacbec
_account .	1D2B4a7abada
_account :	0A
_account end	0A2A
_account from	6A
_account has	0B9A
_account is	dA
_account on	0b9A
_account securit	1A
_account that	0aaB
_account was	2B6A
_account will	9C
_account with	0a9A
_account 。	0b1A6A7b8B
_activit	0c6A9DfB
_activit .	0b9B
_add	0A2A3a5A6a7a8aaabAcafB
_add a	bB
_addres	0c1G4a5a6a7b8A9aaAbacaeEfa
_addres .	0aeA
_addres and	0aeA
_admin	2C6a
_after	0A7A8abacBdaeafa
_after the	0a7A
_again	3B4B7a9aaabCeA
_again .	0A7abA
_again ?	0b4C
_agent	0b4B
_agree	0Cba
_alert	0B
_alert :	5A
_all	0a2B3C4a6a7B8baada
_allow	0a3AdB
_also	0Cba
_also :	0B
_am	8a
_amazon	0e4B5B7AaacbdAfD
_amazon .	0A1A2a7A8AaabAec
_amazon 0	0bfC
_amazon :	0e4A6B
_amazon ?	0A
_amazon account	0a2a5B9A
_amazon gift	fB
_amazon securit	0b4A
_amazon seller	2B
_amazon 。	1a9BeA
_amz	0a4a
_an	0b1A8aaAcAdAfa
_an addres	1BaA
_an amazon	0a4BbA
_an app	dA
_an email	1adA
_an hour	3B4a
_and	0B1A2a3a4b5A6a8b9Bcaeafa
_and 0	0B3Aea
_and a	0A
_and ask	0A
_and choose	7A
_and don't	0B
_and follow	9A
_and how	0a3AdA
_and i	0c1a5A7A
_and now	0adA
_and pay	0a9A
_and says	0A5A
_and the	0b1C3a8aeA
_and update	0A7a
_and want	0bdB
_and will	aAbAea
_and won't	7B
_annu	cC
_another	0a1a3A4a5a7CabbBda
_answer	fB
_any	0B2a5a6a7B9Ada
_any time	0A
_anyone	0A3a9A
_anyth	5B8Aea
_anyth .	8A
_app	1B2b3b4a5A6A8aaBbccadBfA
_app .	1BfA
_app and	6A
_app store	0aaB
_appe	0d2B9D
_appe .	0b2B
_apple	2a6AaCbAcbea
_apple account	0a6A
_apple id	0a3A
_apple music	0Bca
_appoint	0Cea
_approv	0a3A6AdA
_approve	0a1a3A6D
_approve or	6B
_april	8AcA
_are	0C1a3a6b9Cbaeb
_are .	0a9B
_aren't	0aaB
_arriv	0C8aaaeA
_arrive	0B
_as	2B7A8a9Aba
_as a	0a7A
_as the	2A6a
_as you	5A
_ask	0B4A5A7b8Aaabafa
_ask for	0A3A7a
_ask to	0A5A
_ask you	0B
_asleep	0a3A
_at	2a3c5B9aaAbccAdbeBfA
_at 0	0B2a3baA
_at first	0a5A9A
_at the	0b2abaeCfB
_atm	dA
_attempt	0b1a6B8AeB
_atten	0adA
_au	0a
_authent	0a1A3A
_authent app	1A
_authori	0c9aaBbAeA
_authori this	aA
_auto	0acD
_auto renew	cC
_automat	0A2abAcBda
_availab	0BdaeC
_avoid	9abEdb
_avoid a	bA
_away	5B
_b	2A
_back	1A7aaabacbdFeA
_back .	0AbadAfA
_back into	0a8A
_back to	0cdBeB
_back 。	dB
_balance	0aabdCfA
_bank	1b2C3a6abAdEeafa
_bank .	bAda
_bank account	0a1a2CdA
_bank detail	2AdB
_barclay	5A
_be	0a3c4d5B6c7A8a9BbAcCeAfa
_be able	9B
_be charg	cB
_be deliver	0aeA
_be return	ba
_be used	5B
_because	0b1a2B6a8A9CabcaeA
_because the	0a2AeB
_because you	0C
_because your	2A
_been	0c1B2A4b6b7A8b9BabbaeafB
_been chang	1B
_been lock	9C
_been updat	1A
_before	1a7B9AbbcAeB
_before you	7A
_believe	0b7AdA
_below	0c5B8A
_benefit	0acA
_best	0A
_between	0A3Bea
_between 0	0B3Aea
_bill	9AbDcAeafa
_bill .	bA
_bill problem	0abB
_black	0B4a
_block	0B2a6B7a
_book	0AdA
_both	0aaB
_bought	0aaDea
_bounc	bB
_bounc .	0abB
_box	0a1AeBfA
_box is	0aeAfA
_br	eB
_brave	0a5A
_browser	3a6C
_browser .	0a6B
_bus	0B4A
_busines	0a2CdAeA
_busines day	0aeA
_busines days	dB
_but	0b2B4a6A9aeB
_but i	8A
_button	0A
_buy	0B
_buyer	2D
_by	0B2a7a8d9aaBdA
_by 0	dA
_by a	0B
_by mail	0baA
_by the	5A7a
_by you	0a1AaA
_by your	bB
_c	0B
_call	0A4A7abbcBeafb
_call 0	aA
_call us	0Aea
_came	3a4A
_can	0A2A5A6a7a9Babbafb
_can be	5A
_can't	0B1A3a8b9Bba
_can't get	1B
_cancel	0a3a5BaAcB
_cancel .	0bcBeB
_cancel it	5Aaa
_cancell	bAcadCea
_card	0a2d3a4a6a7a9AaAbEcadBebfA
_card .	0bdB
_card balance	0aaafA
_card end	bA
_card for	bA
_card is	0a9B
_card number	dA
_card was	bB
_carrier	0aeB
_centr	0a2D
_chang	0C1D2B3a4a5b8a9afa
_chang to	1C
_chang 。	0a1B2A
_change	1A7C9aaabacB
_change it	1A5A
_change or	0C
_change your	5a7C
_charg	0aaCbacA
_charg $	0aaAcBda
_charge	0c2a9aaAbDcA
_charge of	0beB
_chase	0a
_check	0C3a6B8acaea
_choose	0A1a2abAfA
_choose a	0a8A
_choose another	bA
_chosen	0afB
_chosen in	0bfB
_chrome	6A
_claim	0d9adCeafD
_claim your	0afA
_clearan	0beC
_clearan .	0aeC
_click	0B5a6A7Aaa
_clos	0A2a9A
_close	0B
_clubcar	0afC
_co	0bbA
_co .	0abAea
_cod	1A3F4c7a8c
_cod .	3B
_code	1a2a4C5c6b8C9a
_code #	3B
_code .	0a3A4B7A8ceA
_code 0	4a8A
_code :	3a8C
_code for	0a8C
_code is	8D
_code on	0B4a
_code request	3A
_code to	0a1A3b4B7B
_code you	0a8A
_code 。	0a8D
_coffee	0AfA
_collect	bCfA
_com	1D2a5a7B8aea
_com .	7A
_com 。	1B
_come	0BeA
_comment	0B
_communi	9A
_company	0A
_complet	0AeafB
_complet the	0afA
_confirm	3a4a8CaBcadA
_confirm .	0B4a
_confirm the	0a
_confirm your	0a8BdA
_contact	0a1A9a
_contact us	1AfA
_continu	7BbacA
_corner	0C
_cost	0AbadA
_could	0A
_could not	0a
_couldn'	0bbBeC
_couldn' charge	bB
_courier	0aeB
_coverag	0bcB
_create	0A7A
_create a	7A
_credent	5A
_credit	dA
_current	7B
_custom	0aeC
_custome	0A3a4b5a
_custome 。	0B2a3a4b
_d	0d5A8afC
_dark	0a7B
_date .	0a
_day	9abaeC
_day .	eA
_days	1a2A5a8a9AaadC
_days .	0A2AcadA
_deactiv	2C9a
_deal	8A
_dear	3a4b8Ada
_dear custome	0A4b
_dear seller	2C9a
_debit	0abBcA
_debit card	0Ada
_decembe	0C2a
_declin	0AbCca
_delay	0aeB
_delet	3A9A
_deliver	8abacAdaeE
_deliver attempt	eA
_deliver your	eA
_deny	0b3A4A6B
_deposit	1a2D
_deposit method	2A
_desk	0A5C7b
_detail	0a1a2A8adCfa
_detect	0a6C
_develop	0B9a
_devic	0A7a
_device	1b4a5D6C7aaa
_device :	6B
_dhl	0aeE
_did	0c1B2a4a8AaEdafa
_did not	0b1A8AaB
_did you	0a3A4aaB
_didn't	0b1A7a9aaDea
_didn't ask	4a8A
_didn't go	bB
_digit	0a1a7b8CeA
_direct	0abB
_direct debit	0abB
_disabl	9B
_disburs	2B
_disney	bA
_do	0D1A2a4A7abafa
_do ?	0A3a
_do anyth	5B
_do i	0A4A
_does	0B1A
_doesn't	9Cda
_don't	1a2A4B5a9baAbadCea
_don't know	0b2BdA
_don't recogni	0aaA
_don't share	8A
_done	0Bda
_dont	0a3A
_door	4a8aeC
_door .	eB
_door code	0B4a
_down	0AbA
_downloa	0A9A
_dozen	0A
_dozen of	0B
_driver	8aeC
_drop	0A
_dropbox	0b7B
_dublin	0baB
_due	7A9AaacadaeC
_due .	bB
_due to	0c7B9A
_duo	0B
_duty	0aeA
_e	0D2a4a6a7B8beafB
_e mail	0D5afA
_e 。	0A7A8a
_earn	0Cfa
_ebay	0c2C
_edit	2C
_eleven	0A4aeA
_eligibl	0a2AdA
_eligibl for	0a2AdA
_else	3A4a8A
_email	0a1E2a4c5a6b8CbacAfa
_email .	dA
_email addres	1B
_email and	0a1B
_email or	0B
_end	1A2A4A8aaa
_end in	1A4A
_ends	0bcC
_ends on	0acB
_enjoy	0C
_enter	1a3c5A6A7b8F9a
_enter it	0a8B
_enter the	0b6A8B
_enter your	0B8a
_etc	9B
_etc 。	9B
_etsy	0b2C
_eu	eB
_even	0A
_every	3C4b
_example	0f1C3c4b7A8AbBcadAeB
_example .	1B9a
_example 。	1A
_excep	0aeB
_expir	7A8acA
_expir in	4A
_expire	0b5afE
_expire in	fA
_expiry	0A7A
_fa	0C
_faceboo	0b3A
_fail	0AcadA
_fake	0C9a
_fee	0abAeC
_fee .	0aeB
_field	0B8a
_fill	7AdB
_fin	0abB
_find	0BbaeA
_finish	8A
_firefox	0b6B
_first	0A5B
_five	0C
_fix	bA
_flagg	0a2B
_flat	0B
_flight	0adCfA
_follow	0A3a8B9B
_follow the	0A1a
_for	0C1a2a3a5B6c7A8a9bbBeb
_for $	cB
_for 0	cA
_for a	0A4a7a8aaBdBebfA
_for confirm	0a6A8A
_for it	0a8B
_for october	0B
_for order	0baA
_for securit	0a7C
_for the	0A8abAdA
_for this	4A8a
_for you	0a
_for your	0a2a3B5C8a9bbBcbfa
_forgot	0A
_forgot your	0A7A
_forgott	8B
_form	7adB
_forward	0Dea
_found	9A
_four	0A
_fraud	4AaA
_free	0B2a4a7acDdaeafA
_friend	0C
_from	0C4a6E9aaabccbea
_from 0	0C
_from a	0b2B3a6D7a
_from amazon	3B4a8A
_from monday	0B4a
_from my	0afA
_from the	3A
_from your	0a1AfA
_front	0Bea
_frozen	9A
_full	0a2AdCea
_full refund	dB
_fund	0a2AdA
_g	0c4C
_game	0A
_garage	0B4a
_gate	0A4a
_gate code	0A4a
_gave	9A
_gb	0AbB
_generat	5B
_genuine	0C6a
_get	1A7A8aaabbcadBfB
_get a	0adA
_get the	0AfA
_gett	0D3b4a9Aaa
_gift	4aeafF
_gift card	aAfB
_give	0c2a4BaaeC
_give us	8B
_gmail	1A
_go	1A8a9abAfA
_go through	bA
_go to	1A3a8aca
_goes	0beA
_goes back	0aeB
_good	0A9A
_google	5a6B
_google account	7a9A
_got	0a3a4A8AaAcAdbeafA
_got a	3a4C
_got the	0aaB
_gov	badB
_great	0A
_guard	0a3A8A
_h	0b9BeA
_had	2a3B6A
_hang	0B
_happy	0B
_has	1C3A4b5A6b8c9CbadAfb
_has a	1AaA
_has been	1B4a5A6a9BbadAea
_has expir	0AcA
_hasn't	0a9A
_hav	9abB
_hav trouble	bA
_have	0a2c5a7A9AabebfB
_have 0	0bfB
_have a	0B8A
_have been	0a1A2A7A9afA
_have to	cA
_haven't	0a2A7AaA
_he	0A
_hear	0A9Aaa
_heard	aB
_held	0beB
_hello	0bfA
_hello 。	7A
_help	0E7a9a
_help :	0A
_help desk	5B7a
_her	0Cda
_here	0b1a2A6a8C9a
_here .	0a2A
_here is	8B
_here'	3a8D
_here' how	8A
_here' your	5A8B
_hey	0a9AfA
_hi	0a2A3a7A9abAcAdA
_hmrc	0abAdA
_hold	0d9BeC
_hold .	9A
_hold at	0aeB
_home	dAeA
_hope	0Bea
_hotmail	1E5a6a7a
_hotmail .	1C
_hotmail addres	1B
_hour	0b3D4a7A9Adb
_hour .	0b3C4a9AaAda
_how	0H4a5a6a7b9bca
_how to	0C9adA
_how you	7a8A
_i	0a1a4a6a7B8Bea
_i can't	1A7A8a9A
_i did	0a7A
_i didn't	2A
_i do	0b4AeA
_i got	8A
_i have	0a3A7a8AfB
_i never	5A6a
_i should	0abA
_i was	0c3B4BeA
_i wasn't	0a4A5B
_i'll	0C4a
_i'm	3AaAca
_i'm in	0caA
_i've	0b3C4aaBda
_icloud	6AaabC
_icloud 0	bA
_id	0b1A8a9BeA
_id :	0A1A3a
_id 。	0b1C2A
_identit	9A
_if	3a4A6C7baBbbcAdbeb
_if not	0a4A
_if the	0Aba
_if this	3a6B8A
_if you	0b1A4AcBebfa
_ignore	6A8Aaa
_ignore this	0a8A
_in	0A2B3B4a5A6A8bcadAec
_in #	0A
_in .	3a6A7B8a
_in 0	0a1A3A6a7B8aabbA
_in :	6a8A
_in ?	0b6B
_in a	0A3B
_in alert	0A6a
_in and	0a5A
_in attempt	6B
_in code	0a8A
_in from	6A
_in my	0d5BaAfa
_in on	0A5A
_in our	0afB
_in request	6C
_in setting	2B6a
_in the	0B1a3A7a8Bbada
_in to	1a6D7b8Ada
_in until	7C
_in your	6AaadA
_in 。	0A1a8a
_inbox	0a5B
_info	0A2a
_informa	9CbA
_instagr	0a1A
_instead	0B
_instruc	9A
_intelle	0a2A9A
_into	8BdA
_into the	0a8AdA
_into your	0a6A8A
_invoice	0AaAbacAda
_ip	1a6D
_ip 0	0a6A
_ip :	1a6A
_iphone	0b1a3A6CaB
_iphone 0	6BaA
_is	0C1b2b4a5a6b8A9BaadAeBfa
_is #	0C4c
_is 0	4C
_is :	0a
_is a	5a
_is confirm	0C4a
_is delay	0ceC
_is it	0afA
_is now	0B9a
_is on	2adB
_is ready	0C
_is the	8A
_is you	0a8B
_is your	3A
_isn't	0a1B2A3aaA
_isn't mine	1BaA
_issu	0b2A5AdB
_it	0b1a2c3c5C8E9DabbaccfA
_it .	0c3a8B9Beafa
_it and	0A7a
_it at	0a5A
_it by	0B
_it here	5A
_it in	8B
_it is	0a8C
_it says	0a7A9A
_it to	3a4C
_it was	0A
_it wasn't	9Aba
_it's	0B1A2a3adaea
_it's a	0B
_item	0BdA
_item .	0beA
_its	baeA
_its way	dB
_jobs	0C
_jobs in	0B
_jp	0a8AbA
_jp 0	3A
_june 0	0a
_just	0a2a4A5A6B7b
_k	5A
_k .	aA
_k 0	0a5A
_keep	1b3B4a5b6a7B
_keep it	0bdA
_keep them	fA
_key	0B
_kim	0Cda
_know	0b2A5a7AaCea
_l	eA
_lapse	fA
_laptop	aAda
_last	0C8a9abBcaeafa
_last night	0B
_last pay	bB
_late	2Aaafa
_later	3A9a
_leak	0B
_leave	0a8AeA
_left	fA
_let	0D8a9aaAca
_like	3A9AbadaeA
_like a	0a2A3A
_limit	0A9B
_line	0a3B4a9AdA
_line 。	0adA
_link	2a7BbA
_link .	bA
_linkedi	0a7A8A
_list	2D7Aea
_listing	0a2E
_liv	0a5AdA
_loca	0b2A6CeA
_loca :	2A6A
_lock	0A1A2b9Cba
_lock .	9B
_log	0b2A4a5A6afA
_log in	0a4a5A6afA
_logg	3A6A8a
_logg in	3A6A8a
_login	0a1A2A4A6B7b8A
_lol	aA
_long	0A
_longer	0a1B
_look	0B7a9AaAdaea
_look like	9A
_lost	0B8AdaeA
_love	0B
_m	3BaA
_m 0	aA
_mac	6A
_macbook	aA
_made	0a1C5A8aaBda
_mail	1A2a3b4c6b7A8EaAba
_mail .	0c1DaA
_mail addres	0B
_mail from	0b8A9A
_mail me	8A
_mailbox	0a7B9A
_mailbox is	0a9B
_mak	0A
_make	0c1A3A7BaA
_make a	7B
_make this	aA
_manager	0C2A7a
_manches	0aaB
_many	3B7A
_march	0A6A9a
_march 0	6A
_masterc	bAcadA
_may	0A5a8a9baacB
_may 0	0acA
_may be	0a2AdA
_may have	7A
_mcafee	0acC
_me	1a9bea
_me .	6A
_me a	8B
_me for	0baB
_me to	0a7A
_measure	7B
_meet	0A
_member	2A
_members	9bcEdafa
_members .	0Aca
_members is	cB
_members will	cA
_merchan	2B
_messag	0C
_message	0A7b8AdA
_method	1adAea
_method .	dA
_microso	0a8A
_midnigh	0a3A
_might	0B
_mil	fD
_mil vanish	0bfB
_min	5A
_mine	1BaCea
_mine .	1B
_minut	0A3C5D6b7aeafa
_minut .	3A5C6a
_minut and	3A
_miss	0cdaeF
_miss you	0aeC
_mistake	0a9A
_mobile	1B6aeafA
_monday	0D4a
_monday .	0A4a
_money	0b9CaacadCfa
_money back	0a9AdAeA
_money is	0adA
_month	0D4b9aaacBea
_month .	0A4acA
_more	7A9AdB
_more .	1A7A
_morn	1A8A
_most	0Cda
_mov	0C1a
_mr	0AbA
_much	dB
_music	0B
_must	0d7D8BeA
_must be	0a7A
_my	0d1A2A4A7a9AcA
_my account	0a3B4aaC
_my amazon	aA
_my bank	0b9AaA
_my card	0abAdBfa
_my email	0a1B7a8A
_my inbox	0a5B8A
_my passwor	1A3a5a7B
_my prime	cB
_n	0aaA
_name	0A7baAfA
_near	6Bea
_need	1a3a4a5a7A8adDeA
_need to	7AdA
_need 。	0aeC
_net	0a1A9A
_netflix	8AbB
_never	0B4B8aaAbadbea
_never ask	0B3a
_never call	0a4B
_never share	3A
_new	0D2A3a4a7E9aabbadceAfc
_new device	6A
_new login	6B
_new one	0b7C8A
_new passwor	7D
_new sign	6B
_next	0A1a5a6a7C
_next time	5a7D
_night	0B2a
_nine	0B2a
_no	1B3a4b5b6A8beB
_no longer	0a1B
_nobody	0aeB
_nobody was	0aeB
_none	0a3A
_not	0f1C4B6C9baCbadbfa
_not be	2A
_not you	0b1B5A
_noth	8BdA
_notic	3A
_notic a	6A
_notice	0b9AcBeA
_notice :	0a9A
_notific	6A8adA
_nov	0B
_nov 0	0B
_novembe	0BbA
_now	1C4A5A7a8b9aaabAeBfa
_now to	bBda
_number	1D2a9baaeA
_number .	0C1a8A
_number end	0b1B4A
_number on	1B
_number to	cA
_o	8A
_october	0B
_of	1b2A3A4b5a6caBbacadB
_of $	8AaCbBcada
_of 0	0a8AeB
_of a	0a8BdA
_of the	0A2C
_of this	0a9A
_of your	0d5B7acAdA
_off	0A6acBea
_off .	9A
_offer	0B
_office	dA
_officer	2a4B
_often	0B
_ok	0Bba
_old	1B7B8a
_on	0C1a4b7A9babcD
_on .	0B8a
_on 0	5a7A8acEdaeafB
_on a	8A
_on hold	0c9BeA
_on its	0AdA
_on may	0acA
_on my	0b1B2AaB
_on the	8AdbeAfa
_on this	0B4A8a
_on your	0c2B3A4a6adAeAfa
_once	3a5A9A
_one	0a1a2a5C6b7A8B9abAdaeA
_one .	3a7C
_one of	0a
_one time	4A5C7aeA
_ones	0A
_online	2a5A7B8acA
_online bank	0a
_only	0a3a4A5A8AbafA
_open	0D1a3a7a8Ada
_open the	fA
_or	0B1d4c6a7A8b9AaadaeC
_or deny	6B
_or your	5A7A
_order	0a8b9AaFbAca
_order #	0aaA
_order confirm	0B
_order for	aB
_order in	0aaB
_order is	0AbAea
_order was	0aeB
_order will	5AbA
_origin	0abadB
_other	0Ada
_otp	5a
_otter	0a5B
_our	1d2b3a4A5b6a7B9BaAbbdAfA
_our communi	9A
_our securit	0A9a
_out	0b1A3a4B8a9AbacB
_out and	1A
_out of	9A
_out tomorro	0bcB
_outlook	1A
_outlook .	1A
_over	0C2a3B8acA
_over the	0A3A
_owe	bBdA
_owed	0aaadD
_own	1B5A
_owner	0b2C
_p	0bfC
_p 0	0afA
_package	8abadaeD
_package was	0Bea
_page	2a6a8C9A
_paid	eA
_parcel	baeD
_parcel is	eB
_partner	2AfA
_passcod	3b7A
_passcod is	0b7B8A
_passkey	1B6a
_passkey was	0a1B
_passwor	2b5B7D9bbacadafb
_passwor .	5a8C
_passwor :	5D8a
_passwor ?	0B3A5a
_passwor before	0a7B
_passwor expir	7A
_passwor for	0a5C
_passwor has	5A
_passwor in	0A5A7b
_passwor is	5B
_passwor need	0a8aeB
_passwor on	0a5A
_passwor otp	4A8A
_passwor reset	0a7C
_passwor the	7B
_passwor to	0a5A7B8a
_passwor was	0a7B
_passwor 。	7C
_past	3A8a
_paus	0a2C9a
_pay	0b1b2a3a4A5aaabGeCfa
_pay $	0beA
_pay .	0a9AbB
_pay detail	bB
_pay didn't	bB
_pay fail	bB
_pay for	bA
_pay in	8A
_pay informa	0AbA
_pay method	bAdA
_pay of	0AbAdb
_pay the	0a2A
_pay 。	8AbC
_payment	0A2C
_payout	1a2F9ada
_payp	0c1A9AaC
_paypay	0a3AdB
_paypay 。	4B
_pc	6A
_pend	9A
_pend order	9A
_people	0B7A
_per	0a1B
_per your	1B
_perform	2A
_permane	0b2A9B
_permiss	2B
_person	0B2aaA
_phish	0C
_phone	0A1A2a3C4A5a7b8a
_phone .	0A3A
_phone number	1C3a
_photo	0A
_pick	1a7B
_pick a	0beB
_pin	0a4A8A
_plac	aA
_place	0b5BaA
_place this	0aaA
_plan	0baabBcC
_please	0c5B7A8AaabBcbfb
_please change	0b5A
_please tell	0a9AaA
_please update	bB
_please use	0a5A8B
_plus	0a3AcA
_pm	0F2a
_pm .	0C2a
_point	0b2a9afH
_point on	0Bfb
_point will	0afB
_policy	0Bda
_port	0A
_post	eB
_precau	7B
_premium	cA
_pres	aA
_prevent	7B
_price	cA
_primary	1B
_prime	cC
_prime members	cB
_privile	2A
_prize	fB
_pro	0aaA
_problem	0a9AbB
_problem with	0abB
_proces	9A
_proces your	9Ada
_process	0aaAdA
_product	0a2AcA
_profile	0b9BfA
_prompt	6a
_protec	0b7AcC
_protec 0	0acA
_protect	7B
_protect your	2A7A
_prove	0b8A
_pt	0afA
_pull	0B
_purchas	aF
_purchas of	0aaC
_put	0d8A
_qr	0B
_r	2A7a
_raffle	0bfB
_rakuten	0afA
_rate	0A2Bea
_read	0C3a4C7adA
_read it	0a4B
_ready	0C
_reason	0c7B9A
_rebate	dB
_recall	dB
_receipt	0CaBcbda
_receipt from	0B
_receiv	0C7a8BbadAeafb
_receiv a	7a8Bfa
_receiv your	0C
_recent	6A
_recogni	0aaA
_record	0A
_recover	0A1A3a
_redeem	0bfD
_redeliv	eA
_refund	2a9aaabbdJeafa
_refund $	dB
_refund for	dA
_refund is	0adC
_refund issu	dB
_refund of	0adD
_refund you	0adA
_refund 。	0adB
_reminde	0B
_remov	1A2B7a
_renew	2aaccJdbfa
_renew for	cB
_renew month	0Bca
_renew on	0acB
_renew 。	cB
_rep	0b8a9AaAeB
_rep stop	eB
_replac	0a1C
_report	0D
_request	0b1A2a3D4a5A6A7d8Afa
_request for	0A3B
_request to	4a7b8C
_request was	0a3B
_request 。	0a3C
_requir	2a7D
_requir 。	7A
_reserva	0A4a
_reset	0c1A7D8B9aea
_reset requir	7B8a
_reset your	5a7B8A
_resett	0a7B8A
_restore	9A
_restric	9A
_retry	0C
_return	0C2aaacadBeAfa
_return .	0Cdc
_return it	0adA
_return to	badAeB
_review	1A6A7a9C
_revisio	1A
_reward	0afE
_reward point	fA
_right	0a1A7A
_ring	4AaAda
_risk	2A
_rms	2C7a
_rms 。	2B
_rotate	0B7a
_roy	eA
_rul	0a9B
_run	fA
_runn	0Aaa
_runn late	0aeB
_runs	0bcB
_safe	7BeA
_safety	0a
_said	0C9adA
_said .	0B9a
_sale	0Ada
_same	1a3A7B
_same passwor	7B
_saturda	0C
_saving	4B
_say	0A9abA
_says	0b1A4a7A8a9AbAdb
_says i	bB
_says it	0a5AfA
_scam	0Bea
_scammer	0C
_scan	4aeA
_schedul	0B9AeA
_schedul for	9A
_screen	0A7A
_search	0A2A
_second	0A
_secure	4A6A
_secure your	4B
_securit	0B1A2a4C5b7A8b9baaea
_securit .	1B
_securit code	4A
_securit reason	0a7C
_see	0C2B4a6abadAea
_see the	2A
_see you	0A
_select	7adAfA
_sell	2E9a
_sell account	0a2B
_seller	0a2G6a9aeafa
_seller account	0a2E9a
_seller centr	0a2D
_seller 。	2A
_send	0A2a5a7A8d9BaadC
_send a	1A7B8b9A
_send it	0a4AdA
_send or	9B
_sender	0aeC
_sender .	0aeB
_sent	0b3A4C5B7b8baC
_sent a	aB
_sent to	0c3A4A6AaA
_servic	0B5A
_service	0A3abA
_set	1A3a7D8a
_set a	7C
_set up	4A
_setting	0B6b
_settle	bAdaeA
_shar	0B
_share	3A4B6a
_share it	0a8B
_share this	4A
_she	dafA
_ship	daeD
_ship is	0aeB
_ship to	0aaB
_shipp	aBbada
_shipp to	aAfA
_shop	0A2D3a4abada
_shop .	2A
_shop'	2C
_shopify	2B
_short	3BfA
_should	1A3cdAeA
_should i	0B3c8A
_show	0B1A3a
_shown	6B
_sign	2b4A6Bbbdafa
_sign in	2b4A6Bbadafa
_since	3D4a7A8a
_single	8A
_single use	0a8A
_site	0A7A
_six	4a7a8AeB
_six digit	7a8BeB
_small	0B2a
_sms	0A4C8aaafA
_sms 。	3B
_so	0B3b6a9Ccaebfa
_so that	bA
_softban	0a4B
_sold	0Cda
_some	9BaA
_somebod	0c1A6B7b8B
_someone	1a6D7b
_someone who	6B
_someth	3AfA
_soon	cB
_soon 。	cA
_sorry	eC
_spend	fB
_spent	fB
_spotify	0A
_spr	0AdA
_staff	2C6a
_stag	0C7a
_standar	0a9A
_star	0C
_start	0F2a6a7a
_state	0C9Abadafa
_stay	0E1bcAfA
_steam	0d3AaB
_steam guard	0a3A8A
_step	4C5a8aeA
_step verific	0A4A
_still	0B
_stock	0B
_stop	3C6a7aaAeAfa
_stop to	eB
_stopp	3A6A
_storage	0A2a
_store	0c2D6aaBeafC
_story	0B
_strange	0a1A6A
_street	eA
_submit	0a2AdB
_subscri	0cbCcDda
_subscri .	0abA
_sudden	0a2B
_sunday	fA
_support	0A1a2B3A
_support .	2A
_survey	0afC
_suspend	0A9A
_suspici	0A9A
_swapp	0a1B2a5A
_swapp .	0b1B
_switch	7AcC
_t	0b3a6AaAeafB
_table	0B4a
_table for	0B4a
_take	0CbAda
_talk	0B2a
_tap	9A
_tax	0cdD
_tax refund	dB
_tea	0C2aeb
_team	9A
_tell	3a9AaA
_tell us	0c9BaAbaeA
_temp	0a5E7a
_temp passwor	5C
_tempora	1a5H6a7b8b9A
_tempora passwor	0A1a5F6a7b8a
_ten	3B5B7ada
_ten minut	3B5A
_test	0C
_text	0A1a3B4C6a7a8b9aaabA
_text me	0a4A
_th	0b4AeAfA
_than	dA
_thank	0D2a7A9abbdcea
_thank for	1AaA
_thank you	0BdbfA
_that	0A3a5a8a9AbadBfc
_that it	8B
_that my	eB
_that we	0a
_that you	0a6A7AdA
_that your	bA
_the	0D1C3b6b9ccceB
_the 0	0A
_the account	0a1A9B
_the addres	eA
_the app	0A
_the back	0A
_the bank	1a2CdA
_the card	0c9CbA
_the cod	1B
_the code	0b3b4A7a8CeA
_the driver	0aeB
_the email	1B
_the follow	0a8B
_the help	0a5B7a
_the last	0b2A3B
_the link	8A
_the money	2AdA
_the new	0B
_the next	1a7C
_the number	3a6A
_the one	3a4A
_the order	aAbA
_the page	0a7A
_the passwor	0a7A8A
_the phone	0b1A3A
_the post	0aeA
_the receipt	0baB
_the same	1a3A7A
_the securit	0B
_the sender	0aeB
_the sign	1C
_the six	eB
_the tempora	5B
_their	0B3abA
_them	0A3C6b7b8acbdaeafF
_them .	2A3a5AfA
_then	0C5A6a7bba
_there	0a4a9aaBbA
_there'	0a8AbB
_there' a	0a8AbAeA
_these	0A3A6aca
_these digit	0b4A8A
_they	2a6a7a8a9AaabAcaeA
_they'll	0adAfA
_think	0C2a9A
_thirty	0a3C
_this	0a1B2b3b4A5B8AaDdaec
_this ?	0a1AaBcA
_this change	1B
_this code	0b4B8A
_this email	8A
_this is	0b7BdA
_this month	4a8AbA
_this morn	0a1A8A
_this order	aA
_this purchas	0aaC
_this tempora	5A
_this was	1A6A
_this wasn't	6A
_three	0E9ada
_through	0bbC
_throwaw	0a5B
_thursda	0Baa
_thursda .	0AaaeA
_ticket	0A
_tim	0a3D
_tim in	0a3B
_time	0A1b2A3a4A5A7B9bfa
_time .	0A
_time cod	0B
_time code	0B3a
_time passwor	0a3A8aeB
_time you	5a7D
_timelin	0Bda
_tip	0B
_to	1a3e4A5b7C8B9adA
_to 0	0C6a8a9adA
_to a	0A3a9AaAba
_to an	1AaA
_to appe	0a9B
_to ask	4A8A
_to avoid	9abDda
_to be	0B4a9aeA
_to cancel	eB
_to change	7B
_to claim	0bdAfB
_to confirm	8A
_to do	0BdA
_to finish	8A
_to get	0afA
_to hear	0B
_to keep	0a7AbAcA
_to log	0a8A
_to make	7A
_to pay	0bbAeA
_to protect	0a2A7B
_to prove	0a8B
_to read	4A
_to renew	0acA
_to reset	0a5a7A8B
_to send	0c9BeA
_to set	7A
_to sign	0a3a6E7a
_to stop	0aaB
_to the	2AdAfa
_to this	0afA
_to update	7A
_to verify	9a
_to visa	0B
_to you	0a3A
_to your	0b1C3A5a6A9aaabbcadCfB
_today	3B5a6a7A9acBdaeA
_today .	0A6a7A9aca
_today and	0aeA
_togethe	0a8AdA
_told	cA
_toll	bCda
_tomorro	0a7BaabAcCdb
_tomorro .	0a7BbAcBdaea
_tonight	0B5A9a
_tonight .	0A9a
_too	0a3BdA
_too many	0a3B
_took	0B
_top	0B
_tot	0Cea
_tour	0Bea
_track	eB
_travel	0A6a
_tri	0a7abAcBeB
_tri to	6AbBeA
_trip	0B
_trouble	bA
_try	0A3A8a9abAcaeA
_try again	0b3BeB
_try to	6A
_tuesday	0B
_turn	0b7AbAcA
_turn off	0acA
_turn up	0b7A
_tv	0a5B6A
_twice	0A
_two	0C3a4B7a8aaBda
_two step	4C
_type	0a4a8AeA
_uber	3B8aaA
_unable	eA
_under	2C
_unit	6AdA
_unles	0a9AbBcAda
_unles i	0a9AcA
_unles you	bA
_unlink	0a1B
_unlock	9B
_unsafe	0a7B
_until	0a4a5a7B9CaadaeB
_until the	0aeA
_until we	9B
_until you	0a
_unusu	9A
_up	0C4A8abacAebfb
_up .	0A
_up on	0b7B
_up to	0AdA
_updat	1E
_update	0A1a2a5a7AbF
_update the	0A7a
_update your	bC
_upload	9B
_url 。	0B
_us	3a7A8aaBbbeA
_us .	aA
_us know	aA
_usd	aAda
_use	1a2a5B8A9Adaea
_use #	4A8a
_use code	0a8B
_use it	0a
_use the	8B
_use this	0a5B
_used	0c1a2A4a5A6A9AcadB
_user	2A
_usernam	1A
_usps	eB
_usu	5A
_usual	0A
_valid	3a4A
_valid for	4A5A
_vanish	0bfB
_verific	2A3B4A8A9a
_verific cod	3C8a
_verific code	3b4A8C
_verific text	0a3C
_verific 。	4A6a
_verify	0b1a2B5a7a8B9A
_verify your	0a2A8A
_video	0B
_view	2B
_violat	0b9C
_violat our	0a9B
_visa	0BaabAcadA
_visa 0	0B
_visit	7A
_voucher	fB
_vpn	0C6a
_w	3a4A8A
_wait	4cdBeB
_wait .	dAea
_wait for	0beB
_wallet	9B
_want	0ccCdA
_want to	7A9acA
_warn	0B
_was	0c1C2A6B9bbAcadafa
_was add	1A
_was chang	0b1B2B
_was declin	bB
_was deliver	0Beb
_was in	0aeA
_was not	1Aea
_was return	bC
_was sent	0b3B
_was suspend	0B9a
_was swapp	0b1B
_was this	6A
_was you	6B
_wasn't	0c4A5C6A7aba
_wasn't you	0a6A
_watch	0A
_way	1AbAdA
_way to	bA
_ways	0B9a
_we	0c1b6B9DabbCfc
_we can	0b1A4A
_we couldn'	0abB
_we have	2b
_we made	0a5B
_we miss	0aeB
_we need	0b9AeA
_we notic	0a3A
_we receiv	7a8B
_we tri	bB
_we will	0A8acA
_we'll	4AaadAeA
_we'll try	bA
_we're	0a2abAcadAeB
_we're hav	bB
_we're sorry	0beB
_we've	0b7D8b9BbadAea
_we've just	0a1B
_we've receiv	0A
_web	7B
_web .	0b7B
_wednesd	0B
_week	0E2a
_week .	0C
_welcome	0B
_well	0A
_were	0b1A2B8afB
_were request	3B
_weren't	0AaabA
_what	0F3a5b7b
_what to	5adA
_whatsap	0a3AfA
_when	0Cda
_wheneve	0A6a
_where	0adA
_which	dBea
_while	0a
_who	6B9Bda
_who you	0a9B
_why	0C3a8a9a
_will	0b1a2a3a4A6a8b9AbBcDebfA
_will arrive	0Bea
_will be	0b1a2a5A6a8a9BbAfA
_will never	0Bda
_will renew	0acB
_will send	7AdA
_window	6D
_with	1a3a4C5B7c8B9BcAdbeafa
_with a	0a5A
_with an	4A
_with anyone	3A
_with it	0a4A
_with my	4A
_with the	4A6A9Aea
_with this	5A
_with your	7a8AaAeA
_withdra	0c8A9BaA
_within	0a5A9B
_within 0	0c9AaAdA
_without	0C
_won	fB
_won't	0a3A4a5a7C9A
_won't be	7A9A
_won't work	0a7B
_word	0C
_work	0a4a5A6b7C8aaadBea
_work .	0a1A9AfA
_work days	0adB
_would	eA
_write	0B
_wrong	0aeA
_x	0d8B9AaA
_x 0	0a
_y	0aaB
_yahoo	4A6A8a
_year	0A2AaacCdaea
_yes	6A
_you	2a6A7A8A9BaabdcadA
_you $	dB
_you .	0C3A7abadaea
_you ?	0d1A6A8BaA
_you a	0A9adB
_you are	0a9BdC
_you can	0a1b2A3A6a7A9BaaeAfa
_you cancel	0a5AcA
_you did	1AaA
_you didn't	1B7a
_you don't	2A9adA
_you for	3a8AaA
_you have	1a2a9Aaa
_you haven't	7B
_you know	0A
_you lost	0a8A
_you might	0B7a
_you must	0a7A
_you need	0a7A
_you please	0a6A8B
_you short	0a5B
_you sign	0C6a7A
_you were	0bdAfB
_you will	0a1A5A7a
_you won't	9A
_you you	9A
_you'll	2a6a7A8acC
_you'll be	cB
_you're	0B3A7a8aaadAea
_you've	fC
_you've been	0afB
_you've got	0AfA
_your	0b1A2B3a7AacbAcAfA
_your 0	0afB
_your account	2b6B9BbaeafB
_your amazon	1A8a9Baaea
_your annu	cA
_your apple	0a3A6A
_your authent	0a1A
_your balance	0bdBfA
_your bank	0abD
_your card	8abDca
_your direct	0cbBdA
_your dropbox	0a7B
_your e	0B
_your email	7A
_your free	cB
_your google	7a9A
_your identit	9B
_your instagr	0a3A
_your item	eA
_your list	2B
_your listing	2B
_your members	cA
_your mil	0afA
_your money	0b9AdAeA
_your new	0B7a
_your one	0b5A8B
_your order	0baBbAeA
_your own	5A
_your package	0AeA
_your page	0a9B
_your parcel	eB
_your passcod	0b7B
_your passwor	5c6B7E9a
_your pay	0AaabEcadbea
_your payout	2A
_your payp	0adA
_your phone	3A
_your point	0afC
_your purchas	aB
_your receipt	0Dcb
_your refund	0bdF
_your request	1B
_your return	0AbadA
_your securit	7B
_your sell	0a2C
_your seller	2C
_your ship	0aeC
_your shop	0a2B
_your sign	0a1A
_your store	2C
_your subscri	0abBcA
_your tempora	0a5E
_your uber	3A8a
_your verific	8A
_youtube	cB
_youtube premium	0acB
_zz	1A
_£ 0	2acAdA
_。 #	3A4d7a8FbA
_。 0	0a1a6a9AaacAfA
_。 :	3c6B8D9bda
_。 ?	3A5A
_。 a	2A
_。 account	3A
_。 after	0bcAdA
_。 as	0a1A2A6a7A
_。 claim	0afA
_。 dear	0A3a4b8A
_。 didn't	0baC
_。 don't	4A8A
_。 e	7A8a
_。 enter	0A3a
_。 for	0b4A7B8a
_。 hello	0afA
_。 here	0a8B
_。 here'	8B
_。 hey	0a9AfA
_。 hi	0a2A7A9acAdA
_。 id	0a1B
_。 if	0b1A5a6A9AcA
_。 ip	6A
_。 it	0a
_。 premium	0Bca
_。 rms	2C7a
_。 someone	0a6A
_。 thank	7AcA
_。 the	0b1C9a
_。 this	0a8AdA
_。 to	0b5a7A8C9AfA
_。 update	bB
_。 use	8A
_。 we	0b1b3AbCcadA
_。 we've	0b9AdB
_。 you	1A7adAea
_。 you've	fA
_。 your	0c1a4a8B9AbAcBdbea
_。 。	0C1a3A5a7adc
あと	eA
あな	3a9afA
あり	0A9a
ありが	0B
ありま	0a6AaAca
ありまし	6AaA
あります	4A9aca
ある	1a3a7BbAdA
ある>	5A
あるた	7A
あるため	7A
いい	4a5Aea
いいた	0a2A5A6a
いいただ	0b5A
いう	0A3a6A
いう>	5a
いうメ	0c2A9AfA
いえ	6AaA
いえ>	6AaA
いお	0aeA
いか	0B
いが	bBca
いく	0a
いし	5a7AaAda
いして	7B
いしてお	7B
いしま	aAeA
いします	0AaA
いた	2B3a4A5A6b8a
いた>	0a4A5a
いたし	0b2B6a8abadB
いただ	4a5A7A8a
いため	0a2A9A
いため>	2A
いつ	da
いて	1a2A3B4b6a7b9AaabAcA
いて>	0a2A9A
いてあ	0b5A8A
いてある	0abA
いてい	bAeafA
いていま	fA
いてお	9A
いてく	0A
いで	0A2a3A4Aea
いでく	3A4A
いです	3AfA
いと	4a8abA
いな	0a2A3b4A7a8A9aaBeA
いない	3a7a8A9aaB
いない>	0b3a4A8AeA
いない場	aB
いに	0aaA
いの	8A
いのに	0B
いのに>	0a
いま	1a2A7bbafA
いまし	1a6AdA
いました	1a6AdA
います	2A3A7a
います>	2A3A7a
いませ	0c7a8B9AbadA
いません	0c7a8A9AbadA
いよ	0B
いよう	0B
いる	3A4aaAbBfa
いを	0A
いん	0A
いア	1A
いコ	3A
いコー	3B
いパ	0b1A7B
いパス	0a1A7A
いパスワ	0a7A
い合	8aeA
い合わ	8a
い場	0c1B6B7aaAdafa
い場合	0c1B6A7aaAdafa
い場合>	0abA
い場合は	0b1B6B7baAbada
い情	bB
い戻	badC
い方	0B1A2abAcAeafa
い方法を	bAcA
い物	0A3a4A
い端	6A
うか	9AaA
うか>	aA
うご	fA
うござ	fA
うで	3A
うと	7A8A
うとし	0d7A
うとした	0c3A7B9A
うとして	8A
うに	7A
うにな	0B
うに言	0a9AdA
うの	0A
うメ	0b2AfA
えが	0aaBcA
えがな	0aaAcA
えがない	cA
えき	0a
えた	1A3A6A
えて	3CbAea
えてい	bB
えな	0a5A
えま	7A
えます	cA
えます>	cA
えら	1C2A
えられ	1C2A
えられて	0a1B
えられま	0a1A2A
える	fA
おき	3A
おす	0A
おり	3a6a9BaabBfa
おりま	0a9BbBeAfa
おります	9BeA
おりませ	bA
お使	0b5B
お取	8A9A
お取引	9A
お受	fB
お受け取	0afB
お客	0b1A4b7A8A9A
お届	eB
お届け	eB
お届け先	0aaB
お引	bA
お引き落	bA
お待	0A
お待ち	0A
お心	0a1A
お心当	0a1A
お戻	0adB
お手	2a9B
お手続	0a2a9B
お持	fA
お持ちの	fA
お支	0abCeA
お楽	0B
お申	dA
お知	3a8A
お荷	eC
お荷物の	eA
お試	3A
お詫	0adA
お買	0A
お買い	0A
お買い物	0A
お返	0adC
お送	0A5A8A
お預	eA
お願	aAbAda
お願い>	7A
かか	0A
かが	4a
かけ	0A
かず	0A
かた	0B
かたる	0B
かっ	bBca
かった	bAca
かな	0A8a
かない	0A8a
かの	4A
かめ	0A
から	1c3B4c5a6B7C8A9aaacAeAfb
から>	7B8a
からの	0B6Caafa
かり	0a6AeB
かれ	0a2A6abA
かれま	0abB
かれまし	0abB
が0	0a1A3B
があ	0a1a2A6A7A8a9baAdA
があり	0a9aca
がありま	9aca
がある	0aaAdB
がい	0a
がお	0a
がお客	1A
がお客様	1A
がご	0a6BbAcadA
がござ	0a6AbAdA
がで	0AbA
ができ	bA
ができま	bB
がと	0A
がとう	0A
がとうご	0A
がな	0b2A6A
がない	0a
がない場	0a
がま	bB
が不	0aeA
が何	3B4aaA
が入	0AaA
が出	0A
が増	0A
が変	1B2A6a7aeA
が変わ	0B
が変更	0a1C2A
が変更さ	1C2A
が多	3A
が完	0A1A
が完了し	0A1A
が届	0B3a8aeA
が届い	0A
が届いた	0A3a4A
が届か	0A8a
が届かな	8a
が届き	aA
が届きま	3aaA
が当	fA
が必	0b2A7B
が必要	0b2A7B9A
が必要で	0a2A7A
が書	0a2A
が未	0a
が本	0a
が本日	0a
が来	0beB
が来た	9aeB
が来た>	cA
が来て	3A9A
が注	aA
が発	5BbA
が発生	0abA
が税	0aeB
が見	1A
が近	cAfA
が連	0a3C
が連続で	0a3B
が遅	eB
が遅れ	0aeB
きた	0b8A
きて	0a4a9AbA
きに	0B
きは	0A
きま	1a9AbBdafa
きまし	1a3a8A9AbAea
きました	3a8Aea
きまして	0aaAbA
きます	0B8a
きます>	0C8a
きませ	0b8a9AaAbAeA
きり	3B
きを	0acAfA
きをお	9A
き落	0abB
ぎま	0a3A
ぎます	0a3A
ぎる	daeA
くあ	0B
くお	0A
くお願	1A
くだ	aA
くて	0B
くな	2a7A
くなり	1A7A
くの	2A
くら	aA
けしま	0Aea
けします	0A
けて	0A
けで	0A
けでき	0Aba
けど	3AcA
けど>	cA
けな	0a9A
けない	9A
けま	0C8Acada
けまし	8AaA
けます	0Cda
けます>	0B
ける	5A
けれ	0b2AaA
ければ	0b2AaA
け付	8AaA
け先	0aaC
け取	dAfB
け取り	0adAfB
こち	4a8A9AaAea
こちら	4a8A9AaAea
こちらの	4a8A
こと	0B2A5bea
こと>	2A5a
ことを	6A
この	1A3b4A7aaCbadBeafa
このご	aB
このコ	4A8A
このメ	0AdA
このメー	0AdA
これ	bA
ころ	7A
こん	0a3A
ござ	3a
ご不	0aaAeA
ご不在	0baAeB
ご入	ca
ご利	2a9A
ご利用の	0b9AaB
ご利用を	9C
ご利用明	0Bca
ご協	0Bfa
ご回	0a9A
ご希	0A
ご指	0bbAeB
ご提	2A
ご本	0b4A8AaA
ご案	7a8BaabacAdA
ご案内>	8AcA
ご注	9aaAbA
ご注意	3A
ご注文	aAbAeA
ご注文の	0A
ご注文は	aAbA
ご登	0d1A3a5A8abBdA
ご登録の	0a4A5A9A
ご確	4a8aaAda
ご確認>	aA
ご紹	0A
ご自	0a6A
ご自身	0a6A
ご覧	0B
ご請	0BbA
ご請求額	0A
ご購	9A
ご返	dC
ご返金	dB
ご連	aAda
ご連絡く	aA
さい	5A9afA
さい>	5A
さいと	0a
させ	0A9A
させて	9B
させてい	9C
さっ	0A6A
さっき	6A
さま	0B9A
され	0a2B4a5a8b9AbAeA
され>	0a1AeA
された	0a8aaa
されて	2AdafA
されてい	1a2AfA
されま	0a2A4a6A8abacAeA
されまし	1A2AdA
されます	0c6A8acBdAeB
される	0A2a4A5a6a9B
さん	0C
ざいまし	0B6A
ざいます	fA
ざいませ	dA
しい	0a1B3a7AcA
しい>	0b1AcA
しいた	0adA
しいパ	0c1A7B
しいパス	0b1A7A
しが	dA
しく	0C1A3A7a8a9ada
しくお	1A
しくだ	0A3A
した	4acaeafc
した>	0A5Acaea
したが	eB
したって	0aaA
したと	0a
したので	0a
したら	7A9A
した覚	aA
して	3A4a5B8AaadB
して>	0aaAbA
してい	1a2A3A9aba
していた	7A
していな	aA
していま	8AeA
している	3A
してお	9A
しており	9A
してく	0b1A5A7A8Aaa
してな	8A
しても	3A
しな	2A5a9A
しない	0A5a9A
しないと	0a9A
しに	dA
しま	1a5A7a8b9AdBea
しまし	0a4A5C8cdAea
しました	0b4A5C8cdAea
しましょ	0A
します	0A1a7abAdBfA
します>	0B1a6a7abAdAfA
しみ	0B
しょ	0B4A
しょう>	0B
しよ	0a
しようと	0a
し申	0adA
し訳	0adA
じて	0adAeA
すか	0A8a
すか>	0A8a
すが>	8A
すぎ	3B
すぐ	fA
すす	0B
すと	3Aea
すの	0adAeA
すので	dA
すべ	0B3a4a
すよ	9A
する	0A3b5b7A8AaabbcBdA
する>	0c7AcAfB
するこ	2A
するた	0a8A
するため	8A
すると	cA
ずっ	0a3B
せく	aA
せし	4A
せて	9B
せてい	9C
せん	0b1A4A9AaAdafa
せん>	0a1A3A4A9BaBbcdafa
せんで	0bbC
たい	0A9A
たお	eA
たか	6A
たが	eB
たが>	eA
たこ	0a3A
たこと	0a3A
たし	0b2B6a8abadB
たしま	0b2B6a8abadB
たしまし	0aaAea
たします	0a2AaadB
たた	0a6a9AdA
たため	0b6a9AbA
たため>	0b9AbA
ただ	4a5A7A8a
ただい	0adA
ただいた	dB
ただけ	5AdaeA
ただけな	0a9A
たと	2AeB
たとい	0b
たとき	0B
たの	1A4A9aaAbAdafb
たので	bAfb
たので>	0Afa
たのア	6A
たのアカ	6A
たは	6AcAfA
ため	0c1b2A4b7D8A9BbacadAeBfa
ため>	0d1b4a7D9A
ための	7a8C
ためパ	7B
たら	0B5a9Ada
たら>	0A
たり	7a9aaA
たり>	0A
たりが	6A
たる	0B
た商	0A
た場	0A
た場合	0A
た覚	0a
だい	0adA
だいた	dB
だいて	9A
だきまし	0a9A
だけ	0A1a4Aaada
だけど	3A
だけな	0a
だけない	9A
だけま	0Bda
だけます	0B
ださい	aA
ださい>	5AaA
だっ	dAea
だと	0Aca
ちく	0A
ちの	4aaAfA
ちゃ	9AfA
ちゃん	0A9A
ちら	4a7A8A9AaAea
ちら>	9A
ちらの	4a8A
ち帰	eB
っき	6A
っけ	0B
った	0C2B4a5a6a8acafb
った>	0A
ったた	0abAdA
ったと	2A
ったの	aA
ったら	0B
って	0A1A3c8aeA
って>	eA
ってい	0a1B4a9AaAba
っていな	eA
っていま	0a6Aea
っている	aA
ってお	eA
っており	eA
ってな	0aaA
ってない	0aaA
ってま	0a4AbA
ってる	0aeA
っと	2a3A9A
っ取	0B
っ取ら	0A
つい	1a8abAdA
ついて	1a8abAdA
ついて>	1a2A9AdA
つか	0b1AbA
つき	0aaAbA
つきま	0aaAbA
つきまし	bA
つけ	0B
づい	cAfA
て0	0a3A
てあ	0a5A7a8A
てあり	8A
てある	bA
てい	0b3A7a9BeA
ていた	0b7A8a9C
ていただ	0a7A8a9C
ていて	0bcA
ていて>	0bcA
ていな	2A9aaB
ていない	9aaB
ていま	1a2A3B5a7a9AaadaeAfA
ています	3C4a5a7a8aaadbeAfA
ていませ	0b8A9Aba
ている	3A4aaAbB
てお	5a6a9BaabAeA
ており	0a9BbAeAfa
ておりま	0a9BbBeAfa
てき	4a8BbA
てく	0a1A4a7A8Abaea
てくだ	0a1A7A8Abaea
てな	0a8AaA
てない	0a8AaA
てない>	0aaA
てね	0B
ての	9aeA
てま	0bbA
てます	0abA
てます>	0abA
てみ	0A
ても	3A7a
てる	0b3A
てる>	4a
て下	fB
で0	0A3A
でい	0B
でお	0B7a
でき	1A4a6a9AaabAdbeB
できま	0A8abAdaeB
できます	0B
できませ	0abAeA
でく	3A4A
でご	0B
でし	0A7a8abBdaeAfa
でした	0A5aaabBeA
でした>	bBeA
でしょ	4A
です	0A1b5A6cabbAcAeA
です>	0A1c4A5A6babcAeA
ですか	0A8abA
ですか>	0A8abA
ですが	0A
でな	0c1A7a9aaB
でない	0b1A7a
でない場	0a1A7a
でなけ	0aaA
でに	0AbAea
での	1a4a6A7A
では	0A1B8a
では>	0A5a9A
ではな	1A
でも	cA
でロ	7a
で入	0aeA
で来	0a3A
で確	0A
で確認	0A
で自	0acA
とい	0B5a6A9a
という	0A6A9a
というメ	0b2AfA
とう	0Ada
とう>	0B
とうご	fA
とお	8A9AcA
とおり	8A
とが	0A
とがあ	0A
とがあり	0A
とき	0D9a
とく	0B
とこ	0A4A7A
とご	4A
とし	0c7BdA
とした	0c3A7B9A
としたら	9A
として	dA
としてい	8A
とで	0B
とな	0a9A
となり	0a
となりま	0a
とは	0B1a3A5a9A
とは>	0B5a
とめ	0B
とも	1A
とを	6A
と出	0a7A
と思	1A
と書い	0a
と異	0a6A
と言	1AbA
と言わ	1A
と連	0aeA
どう	0D3a
どの	0A
ない	0e1B2B3A7a9AaDdbeafb
ない>	0c2A3B6a
ないか	0A
ないた	2A9A
ないで	4A
ないと	bB
ないの	0B
ないのに	0B
ないよ	7A
ない場	0c1A6B7aaAdafa
ない場合	0d1B6A7aaAdafa
ない方	1A
なお	aA
なか	0abAca
なく	0a7AcA
なくな	0b1A7A
なくなり	0b1A7A
なけ	0b2AaA
なし	3B
なた	3a6A9a
なたの	4A6A
なっ	0a1A9BaA
なって	0a1A9AaA
なってい	1AaA
など	0C3a
なの	0baA
なら	0A
なり	4a6a7B9A
なりま	4a6a7A9A
なりまし	0A1A
なります	0b1a3a7A
なる	0a1a6B
なん	0b
なメ	0A
に0	3C
に0回	3B
にお	0AbA
にお支	bA
にこ	8A
にご	0C4Afa
にご注	0A
にし	0C
にしま	0A
にす	0A
にする	0A
につ	0A1a8abAdA
につい	0B1a2A8adA
にて	eA
にな	4a6a9B
になっ	1A9AaA
になって	1AaA
には	3A4a7adA
にも	3A
によ	0a6AcadBeA
により	0baadBeA
により>	0adAeA
にパ	7A
にロ	0b2B9A
にログ	0b2B9A
にログイ	0b2B9A
に一	0A
に伴	0A9adA
に入	5A
に入れ	0A
に入力	4A8A
に入力し	4A8A
に問	bB
に変	1B2A5A
に変更	5A
に対	3A
に届	0A1A3B8aea
に届い	0B3Aea
に届いて	0A3A
に当	0afA
に必	8A
に必要	8A
に戻	0aeA
に教	4B
に更	cA
に来	0a
に自	cA
に覚	0aaB
に覚えが	0aaA
に言	0a9A
に言わ	0a9AdA
に返	0adB
に返金	0adB
に送信	6A
に関	0adAeA
に電	0B
ねっ	0a
の0	0b3A4A
の0時	0a
の0桁	4A
のう	aa
のお	2a3b4b6a7A8AbBeA
のお客	7A9A
のお手	9A
のお手続	9A
のお支	0abB
のお知	4a8Aea
のお願	7A
のか	0a8AaA
のこ	0B5a
のこと	0B5a
のこと>	0A
のご	2a3a7b8B9AaCcbea
のご利	9BaBca
のご案	7a8BaadA
のご注	aC
のた	0a1a4a7BbadAeA
のため	0a1a4a7BbaeB
のため>	6A7A
ので	8bbAdA
ので>	0Afa
のです	0A
のと	8A
のとお	8A
のな	1A2A7aaBea
のない	1A7aaBea
のに	0A3A4a
のに>	0a
のは	0B1A
のも	1A2A
のもの	1A2A
のア	0b1B2a6B9Cda
のアカ	0a2a7A8a9B
のアド	1B
のアプ	0a6A9A
のカ	0abBdA
のカー	0abBdA
のコ	0b4A8E
のコー	0c4A8E
のサ	6A
のサイ	6A
のサイン	6A
のシ	aA
のショ	0aaA
のセ	4A6A
のセキ	4A
のデ	6A
のデバ	6B
のパ	4a5A7C8a9a
のパス	4a5A6a7C
のパスワ	5A6a7C
のペ	4a8A
のポ	fA
のポイ	0afA
のメ	0BaadA
のメー	dA
のリ	0a8A
のリク	0a8A
のロ	0b2A6B8A
のログ	0b2A6B8A9a
のワンタ	3A
の一	0A9A
の一部	0A9A
の不	fA
の不正	fA
の人	0A3a4B
の人に	3a4B
の人に教	4A
の代	5B
の仮	5C
の仮パ	5C
の件	0B
の件>	0B
の会	bAcA
の会費	0abA
の会費が	0abB
の使	0A
の入	0B2A
の入金	2A
の再	7A8A
の再設	0a7A8A
の出	0A2A9a
の出品	0A2A
の利	2A9B
の利用を	9A
の前	0B5a
の受	dB
の商	0B
の商品を	0A
の場	8A
の場合	8A
の変	1B2A7A8a9a
の変更が	0a1B7A
の変更を	0a
の夜	3B
の年	0acB
の年会	cA
の店	0b2B
の影	0aeB
の手	0B
の手続	0A
の払	dC
の払い	badB
の払い戻	badB
の振	2B
の振込	2B
の数	8A
の数字	8A
の文	0A5A
の料	bA
の方	8A
の暗	7B
の更	1AcB
の更新が	0a1AcA
の期	cA
の残高	0afA
の決	0bbA
の注	aBea
の注文	aBea
の理	0a7A
の画	0a
の番	0A3Aea
の番号	0A3Aea
の登	5A9A
の登録	5A9A
の皆	0A
の確	0a1a8A9BaA
の確認	0a1a8A9BaA
の確認>	0AaA
の確認コ	3A
の結	0A
の結果	0A
の自	cC
の自動更	cB
の要	3A
の要求	3B
の見	0B
の記	0AeA
の設	0Cea
の設定	0B
の認	0b4A8B
の認証	0b4A8B
の認証コ	0a4A
の認証番	8A
の請	0A
の購	0aaB
の購入	0aaB
の返	dB
の返金	dB
の送	0a3B
の送信	0a3B
の連	1A
の連絡	1A
の還	0adB
の配	eA
の電	1B
の電話	1B
の電話番	0a1B
は0	0B3aeA
は0月	cA
は0月0	cA
はい	6AcA
はい>	6AaA
はお	0C
はこ	3a9Aea
はこち	9AaA
はご	8adA
はな	1A
はま	0acA
は一	3B
は受	0A
は明	7A
は本	0b9A
は本日	0a9A
は本日で	0a9A
は自	6A
は自動	6A
は返	0aaAeA
は返送	0aaAeA
は返送さ	eB
ばれ	0a4A
びに	0A
へお	0A
への	6C9a
へのロ	6A
べき	0B
べて	0B
ほか	4A8a
ほかの	4A
ほど	0A
まし	5A6AaCbacbea
ました	1A5A6AaBbacadA
ました>	1A5Abbcaea
ましたが	eB
まして	0aaAbA
まして>	0aaAbA
ましょ	0B
ます	0A4b8aaafA
ます>	0A3A4c8aaa
ませ	0b1A9AaAdafa
また	3B
または	6A
まだ	0AbA
まっ	ba
まった	0A
まって	eA
まで	0A2A4a5a7Cea
までに	0AbAea
まと	0B
まの	1A
まま	0A
まも	cA
みく	0Aca
みの	7A
みを	0B
みん	0B
めて	0A
めに	0B
めに>	0B
めの	7a8C
めま	0C
めまし	0B
めました	0A
める	3A4a8A
めパ	7A
もう	3B
もご	0B
もし	3A
もして	3A
もな	3AcA
もなく	cA
もの	2A
も来	0b3AaA
ゃん	0A9A
やっ	0AaA
ゆう	0aeA
ょう	0C4Ada
ょう>	0C
よう	0Bea
ようとし	0b
よく	0B
よくあ	0B
より	aadAeA
より>	2A7A
よる	6A
よるも	6A
ら0	fA
らお	3A
らし	8A
らしい	8A
らしい>	0acA
らせ	3a
らせ>	0a4a6a8Aea
らせく	0aaA
らな	aA
らない	aA
らの	0B1a4a6C8Aaafa
らのお	0A
らのロ	6A
られ	0A1B2A6a9aaaba
られた	0A
られて	9a
られま	1A2A
られまし	0a2A
らセ	0a8B
らロ	6A
らログ	6A
りが	0B4a
りがと	0A
りがな	3A
りがない	3A
りく	0aaAfB
りくだ	fB
りし	5A8AeA
りして	eA
りしま	5A8A
りします	8A
りで	8A
りです	8A
りに	5B
りの	5B7ada
りま	0a1A3a5a9AaAbAcadaeB
りまし	5aaAbbeA
りました	5aaAbbeA
ります	3b5a6a7A9AbAeA
ります>	3a5a6b7A8a9AbA
りませ	1Baada
り手	0a2A
り消	0baAdA
り消し	aA
り返	3AeB
るこ	0B2A
ること	0B2A
ることが	0A
ることは	0A
るた	0a7A8A
るため	0a7A8A
るため>	0a7A9A
るための	8C
ると	0a2a3acBdAeA
ると>	0A
るに	bacA
るには	ba
るの	aadAfA
るので	0afA
るま	0a7A
るも	6A
るもの	6A
るよ	0A
るように	0A
るら	cA
るア	9A
る可	7A
る場	6A
れが	4A
れがあ	4A
れた	0A4aaa
れた>	0adA
れたた	9A
れたら	0A
れっ	0B3a
れて	0a2A6beA
れてい	2A5a6a8a
れていま	1a2A3A6a8a9AeA
れな	3A4a5a9AeAfa
れない	9A
れない場	9A
れの	0a8A
れば	2AaA
れま	1B2B4b8b9abAcB
れまし	0a1B2B3Aea
れました	0a1B2A3Aea
れます	0a8acBeAfa
れます>	0a2A8acB
れませ	0A
れまで	7A
れる	0C1A2a5b6a7a9B
れる>	0A
わせ	0A8aeA
わって	cA
わり	0A5B
わりま	0A1A
われ	1A5aaA
われた	aA
われて	0a
われま	0A1A
をお	1b8AeBfA
をお受	0afB
をお届	0A
をお持	0A
をお支	eA
をお楽	0B
をお知	0a4A
をお返	dB
をお送	5A8A
をお選	0aeA
をお願	7A
をか	0C
をかた	0B
をご	3a4a6a9AaabAcAdA
をご入	8A
をご利	0a9A
をご指	0aeA
をご確	cA
をア	9A
をリ	7B
をリセ	7A
を一	9A
を一時的	9A
を作	7B
を作成	7A8a
を保	0a2A9a
を保留	2A9a
を保護	1A
を停	0bbA
を停止い	2A9A
を停止し	0a
を入	4b8AbadB
を入れ	dA
を入力	1a4a8AdA
を入力し	0A4a8AdA
を再	0a7A
を制	9B
を制限し	9B
を受	8B
を受け	8B
を受け付	8AaA
を変	1A5a6A8aaabA
を変更	1B8a
を変更し	1A8a
を強	7A
を忘	8AcA
を忘れた	8A
を払	0adAeA
を承	6B
を承り	0A
を承認	6B
を承認し	6B
を持	0aeA
を書	0C5a
を検	0a6B
を検知	0a6A
を発	0A5A
を発行	5A
を発行い	5B
を登	0a5A
を確	2A9Aaa
を確認	2A9Aaa
を確認し	0A
を行	0bcA
を行っ	0a
を装	0C
を見	0C
を設	5A
を設定	5A
を設定し	5A
を迎	0afA
を返	0adC
を送	0a4A7A8a
を送信	4A
を送信し	4A
を過	0aeB
を選	0AeA
を開	0A1A
んか	0A
んだ	0AcAeafb
んだけ	3A
んで	0a4a7aaAbBdaeB
んでい	0A
んでし	0abC
んでした	0abC
んな	4a
アカ	1A2A6A9Aaadaeafa
アク	0A6A7A
アッ	2A
アド	1D2a3a5a7A8A9a
アドレ	1D2a7A8A
アプ	0A1A3a6Afa
アマ	0aeA
アン	9AaafA
ィコ	0a3A4A7a
ィッ	0A
ィ上	7A
イス	6B8A9a
イト	0C6a
イド	9B
イバ	0B
イバシ	0A
イム	3A4A7a8AcC
イムの	cA
イム会	cB
イム会員	cB
イル	fB
イルの	fB
イン	1A3a6C9AacbbcbebfC
イン>	1A7a8a9A
インが	1a6C
インがあ	6A
インで	1A
インの	0A
インを	0a6B
イント>	0afC
イントが	0afC
イントの	fA
ウン	1A2A6A9Aaadaeafa
ウント>	0a6A
ウントが	9B
ウントで	aA
ウントに	0b
ウントの	1A2A4A
ウントは	9C
ウントへ	6A
ウントを	0A2a9A
ェッ	0B
エラ	bB
ォー	dA
ォーム	dA
カウ	1A2A6A9Aaadaeafa
カス	0A
カリ	0a
カー	0A2c3a5a6a7a8baBbBcafB
カード	2b3a5a6a7a8baCbBcaeafB
カード>	0a9B
カードの	8a9AbAfA
カードは	bA
ガイ	9B
キャ	cA
キャン	cA
ギフ	fD
クが	0beB
クし	0a9A
クエ	0b3A8B
クセ	0B6A
クレ	bA
クレジ	bA
クー	0B
クーポ	0A
グイ	2A6A9Aaacaea
グイン>	1A9A
グインが	1a6B
グインさ	6A
グインし	0b
グインで	1A
グインを	6B
グイン後	5A6a
ケッ	0A2A
ケー	9AfA
コメ	0A
コメント	0B
コン	6B9a
コー	1a3C4A5b6b8Baafa
コード	3C4A5a6b8Baadafa
コード>	7a8D
コードが	3C4a
コードで	4A
コードの	3C4b8A
コードは	4A
コードを	3a7B8B
サイ	0A2b3a6B8a
サイト	0B
サイン	0a2a3a6B
サポ	0A
サー	0A9Baa
ザー	2A
シス	1a
システ	1a
ショ	0b2C4B8a
シー	0C
ジで	0B
ジへ	4a8B
ジッ	bAcA
ジット	bA
スか	6A
スが	1B
スで	0a6A
スに	0a5A
スの	2a8C
スの確	8B
スを	0B
スク	cA
スコ	0C3a8a
スタ	0A8AcA
ステ	0A1a
スト	2A3A5a8BdBea
ストア	2B
スマ	6A
スワ	5B7B8A9baabadaea
セキ	4A6A7A
セス	0B6A
セッ	7B
セット	7B
セラ	2D9a
セラー	2C
セル	0baAcB
セルは	0acA
セン	2A7AeA
センタ	7A
ゾン	0b
ゾンか	8A
ゾンの	3A
タイ	3A4A7a8A
タイム	3A4A7a8A
タマー	0A
タル	0A
タン	cA
ター	0B9aeA
ダー	aAcA
チェ	0B
ック	0B2b9B
ックし	0a9A
ッセ	eA
ット	0A3a5a7B9abAcAeafa
ットし	7A
ップ	2D6a
ップ>	aA
ップの	2A
ップロ	2A
ティ	2a5a6B7B9A
テム	1a
デバ	6C
デー	0B
ト0	0afB
ト0>	0afA
トが	9AaafB
トさ	3A
トし	7A
トで	aA
トに	0Baa
トの	1AaabbeafA
トは	0a9BdA
トへ	6A
トを	0B2a
トア	2B
トカ	bAfB
トカー	bAfB
トフ	bA
トメ	0b4AeA
トメー	0b4AeA
トラ	2B
ト情	0A1A
ドが	0a1A2a3B5A6a7A8a9a
ドが0	3B4a
ドが届	0B3b4A
ドで	5AbA
ドです	0a3A4A
ドでロ	5A
ドに	5AfA
ドの	1b3B4b6a8AaAdaea
ドのお	0a5A8B
ドの代	5B
ドの再	8A
ドの変	7B
ドの有	bA
ドの要	3B
ドは	1a7Adafa
ドは0	7A
ドは>	5A
ドへ	5AdA
ドを	0a2a3b5B7B8Baada
ドをお	0a5A8B
ドをお送	0a5A8A
ドをリ	7A
ドを作	0a7B
ドを作成	0a7A
ドを使	0A5A
ドを入	0A3a8A
ドを入力	0A3a8A
ドを再	7A
ドを変	0a1A5a6B8a
ドを変更	1A6A8a
ドを忘	8A
ドを発	5A
ドを送	0a4A7A8a
ドを送信	4A
ドラ	9A
ドライ	9A
ドレ	1D3a7A8A
ドレス>	6A
ド会	dA
ド会社	dA
ド再	0a8B
ド再設	0a8B
ド変	0A
ド情	bAdA
ド残	fA
ド番	0A
ド発	5A
ニュ	0A
ネッ	0a
ネット	0a
バイ	0A6B
バイス	6C
バッ	0A
バー	0Bba
パス	0A5B7B9baabadaea
パスコ	0C8a
パソ	6B
ビスを	0A
ビュ	0B
ピン	6A
フォ	0B
フト	fD
フトカ	0afC
ブラ	2A6B
ブラン	2B
プの	2A
プラ	1acE
プライ	0AcC
プラン	cB
プリ	0A1A2a3a6Afa
プリを	0A
プレ	2A
プロ	2A
ヘル	0C
ペー	4b7A8B
ページ	4a7A8C
ボッ	0Aea
ボー	0AaA
ポイ	aafE
ポイン	aafE
ポン	0A
ポー	0B
ポート	0B
マイ	0afD
マイル	0afC
マイルの	fB
マゾ	0beAfA
マト	aAeA
マー	0A
マート	eA
ムの	0AcA
ムパ	4A8B
ム会	cB
ム会員	cB
ム会員の	0acB
ム会員資	cA
メッ	eA
メル	0a
メン	0Bba
メント	0B
メー	1A2a3b4b6a8C9a
メール	1A2a3b4b6a8C9a
メール>	0baA
メールで	0a8A
メールに	5A
メールの	0B
ャン	cA
ャンセ	0aaAcA
ヤフ	0a
ヤマ	aAeA
ヤマト	0aaAeA
ュリ	4A6A7A
ュー	0D
ュース	0A
ョッ	2CaA
ョップ	2C
ョップ>	aA
ョー	0b4AeA
ライ	0C1a8abacCfa
ライバ	0A
ライム	cC
ライン	0B9A
ラク	2B
ラル	2B
ラン	2A9bcB
ランド	2B
ラー	2C9abA
リに	6A
リを	0A
リク	0b3A8B
リセ	7B
リセッ	7B
リテ	4A6A7A
リー	2A
ルが	4a7a8AaAbaeafA
ルが来	eA
ルが来た	eA
ルで	3a8A
ルに	0a5A
ルの	0BfA
ルは	0acA
ルを	0B
ルア	1B6a7B9a
ルカ	0a
ルプ	0C
ルプ>	0B
レジ	bA
レス	1D3a7A8A
レス>	6A
レスが	1C
レスの	8B
レビ	0A7a
ログ	2A6Aaabacaea
ログイ	2A6A9Aaacaea
ロッ	9AeA
ロック	3A9A
ロー	0B2A
ロード	2A
ワン	3A4A7a8A
ワンタ	0a3A4A7a8A
ワー	5B7B8A9baabacadaea
ワード	5B7B8A9baabadaea
ワード>	0A3a5B
ワードが	0b1A4A5B7B8a
ワードで	5A
ワードの	1a5A7B
ワードは	4a5A7B
ワードへ	5A
ワードを	5C6A7Aaa
ワード発	5A
ンか	8A
ンが	0A1a6D
ンがあ	6A
ンがあり	6A
ンさ	6A
ンされ	6A
ンし	0adA
ンして	0a
ンしてく	1A
ンでき	1A7A
ンと	0A
ンに	1A
ンの	0A6A
ンは	cA
ンを	0a6B
ンイ	0a1A2a3a6B
ンインが	6A
ンク	bA
ング	0D1a3a6A
ング>	0C
ンケ	fA
ンス	0A8A
ンセ	0aaAcA
ンタ	2a3A4A5a8A
ンタイ	0a3A4A7a8A
ンター	0A
ント	2A8a9AabbadaebfC
ント0	0afB
ント0>	0afA
ント>	6AfC
ントが	9AfB
ントで	aA
ントに	0b
ントの	1A2A4A8aba
ントは	0a9BdA
ントへ	6A
ントを	0A2a9A
ントラ	2B
ンド	2A9a
ンラ	0A
ン後	5A6a
ン後>	5A
ン時	5A
ン時に	5A
ン画	4A
ン画面に	1A
ーに	eA
ーの	2A
ーク	0B
ーザ	2A
ージ	4a7A8BeA
ース	0A
ーセ	2B
ータ	0A
ーテ	0B
ート	0B1a8baadaeB
ートに	0C1a
ートメー	0b4AeA
ード	4A6a8AaAcadaeb
ード>	1b5A6a7a8C9Ada
ードが	0a1A2a3B5A6a7A8a9a
ードで	5A
ードに	5AfA
ードの	1b3B4b6a8AaAdaea
ードは	0a1a7Adafa
ードは>	5AeA
ード会	dA
ービ	0A9A
ーポ	0C
ーム	7A
ール	0A2a3b4b6a8CdB
ール>	0a6AaA
ールが	4a8BaAea
ールが来	eA
ールで	8A
ールに	5A
ールの	0B
ールを	0A
ールア	1B6a7B9a
ーン	0A
一度	3B5a
一時	5B7a9BbacA
一時パ	0a5C
一部	9C
万円	0baBfA
三井	4A9A
三者に	4A
上げ	0A
上の	0a7B
上の理	0a7A
上金	2C
上金の	2B
下0	7A
下さ	0afB
下さい>	0afB
下の	0a8A
下記	0c5A7a8AaBba
下記の	8AaA
不備	eA
不在	0aaAeC
不審	0A7A
不明	eB
不正	4A5a7BfB
中で	eC
中に	bA
乗っ	0A
了し	1AcB
了し>	0acA
了しま	1A
了しまし	0A1A
了の	1AcA
了のお	1A
予定	0AaaeA
予定日	eA
予約	0D
二段	0A
二重	0adB
交換	0afD
人に	4B8a
人に教	3a4B
人の	0A
人情	0A
人様	aA
人確	0a2A4A8Aba
人認	0a4B
今す	fA
今回	5A
今後	1A
今日	fA
今月	0AbCca
今月の	0AbAca
今週	0A
他の	6A
付け	8AaA
付けま	8AaA
付与	0bdAfA
付近	6A
付金	dD
付金の	0adB
代わ	5B
代わり	5B
代金	0bdC
以上	7A9A
以下	8A
以下の	8A
以内	0b3a8A9Baa
以内に	0b3a8A9BaaeA
以外	3A4a
以後	0a1AcA
仮の	5C7a
仮のパ	5B7a
仮パ	0A1a5H6a7c8b
件も	0B3aaA
件名	0A
会員	bacC
会員の	cA
会社	5A7a8aaAea
会社>	aA
会費	0abAcC
会費が	0abB
会費の	cB
伝え	0A4A
住所	0a1aaBeD
体験	0acC
何も	0a3AeA
何度	3A
何度も	3A
作成	7A8a
使い	0B3a5Bfb
使いい	0a5A
使い方	0B
使う	fA
使え	5A7A
使っ	0A5a
使った	0B5a
使わ	0A
使用	2A6B8A9a
依頼	0A
保留	0a2A
保管	eC
保護	6A
信が	0a3A
信さ	6A
信し	0a4B
信しま	4A
信しまし	4A
個人	0B
個人情	0B
停止	1a2A8a9BbAda
停止さ	0A9A
停止され	0A
停止しま	0b9A
停止の	2A9A
先が	0a2AaA
先に	4A
先の	2AeA
先月	0B1a
入って	0A
入り	aA
入りま	aB
入りまし	0aaB
入れ	1A4a7aaadAeA
入れて	0a
入を	0aaAcA
入会	0Aca
入力	0A1b3b4A8C9aaabadA
入力>	0a7AeA
入金	2B
全の	7A
全部	0A3B
全額	dB
公開	0A2A
共有	0B
内で	8A
内に	0a3a8B9Baa
内の	aA
内容	0BaAea
円が	0abAcA
円の	0caBcAfA
円は	dA
円を	0adCeA
円を返	dA
円分	0afA
再度	bA
再登	7A9A
再設	0b1A5b7E8A
再設定が	7B
再設定し	0a1A7A
再設定の	0a8A
再配	eA
再配達の	eA
再配達を	0Aea
再開	0a2A9C
写真	0A2aeA
凍結	9B
処理	5acadC
出し	0A2B
出す	0A
出て	0a6A
出品	1a2H9b
出品を	2A
出品用	2B
分お	3A
分け	0B
分で	0a3A6A
分に	0a3A
分の	1B7abA
分は	0A6A
分を	0a
分以	8A
分以内に	8A
分間	5B
分間有	5A
分間有効	5A
切れ	0bcBfA
切れま	cA
初回	5A
初期	7B
別の	bA
利用	3a9Bdaea
利用の	0a9AaB
利用を	9D
到着	eA
制限	9Eba
前に	0C5afb
前の	0A
力く	0Afa
力し	0A1a8Bba
力して	1a3a4A8Aba
力してく	0b1a8A
加盟	0a2A
効し	0afA
効します	fA
効に	9A
効にな	9A
効になり	9A
効期	3afB
効期限	3afB
効期限>	0A
効期限の	fA
動更	bacC
動的	9A
医療	dB
友カ	4A
友達	0A
取ら	0A
取られ	0A
取り	0a3aaAdBfA
取りく	fB
取れ	0A
取口	0adB
取口座を	0adA
取引	0a2a8A9D
受け	3a5A7a8B9abadBeafB
受付	0A
受信	3A8a
受取	0a2AdAeB
口座	1a2B3a8aaabAdBea
口座の	2A
可能	7A
号が	3A
号と	0A
号に	4A
号の	3B7Aaa
号は	8A
号を	3a4AbadB
号を入	dB
合は	0b1B6A7baCcAdb
合は>	0a1A4a6A7b8AaAbacAdafa
合わ	0A8aeA
合わせ	8aeA
同じ	3B
名前	aBea
否し	3B
否認	6B
告書	0B
品が	0A2BaaeB
品さ	2B
品されて	2A
品の	dB
品は	eB
品を	2B
品ア	0a2B
品用	2B
品者	2C
品者様	2A
員の	cA
員資	0bcB
商品	0B2C9aaacadB
商品が	0B2Aaa
商品の	dA
商品は	eB
商品を	2A
問い	8aeA
問題	6AbB
営業	eB
営業日	0A
回だ	0a3a4A5A
回の	cA
回数	3B
回答	9Afa
回限	5B
回限りの	5A
国税	0abAdA
国際	eB
在で	0aeB
在の	0a7B
在のパ	7B
報が	1A9A
報の	9AbA
報を	0a9AdA
報を更	bA
報告	0D
報告書	0B
場合	0b1B3a6AaBdaeafa
場合>	0a2AbA
場所	6D
増え	0A
売上	2D
変え	1A6A
変えた	6A
変わ	0B1A
変わり	0B
変更	0a1E2A7A8c9baabAda
多く	0a2A3A
多数	0A
大丈	0B
天ポ	0bfB
天市	aA
失効	0b2AfD
失効>	0bfB
失効し	0afA
失敗	0A
契約	cA
字が	0a8A9A
宅配	0Cea
安全	5a7B9A
完了	0A1C2aaadAeafa
完了>	0A
完了し	0A1A
完了しま	0A1A
完了の	1AdA
完了のお	1A
定が	0A7B8a9a
定が必	7A
定く	0aeA
定し	1A6a7B
定して	7B
定してく	0a7B
定しま	0B
定の	8AbAca
定のお	0B7A
定のお知	0B
定を	0B
定ポ	0afA
定日	eA
宛先	4AeA
客さ	9A
客さま	9A
客さまの	1A
客様	0a7A
客様に	aAdA
客様の	0d1B4a5a7BcA
客様のア	2a7A9A
客様の出	2A
客樣	4a8A9A
家族	0A
容ご	aB
容の	0B
審な	0A7A
審査	2B
対象	0A
尋ね	8B
届い	0B3A4A
届いた	4B
届いた>	4B
届いて	0A3B4a
届か	8a
届かな	8a
届かない	8a
届き	0a
届きま	0aaA
届きまし	0aaA
届く	0A3A
届け	aAeC
届けし	0Aea
届けしま	0Bea
履歴	0AaA
差出	0a
差押	bB
希望	0AcAeA
帯に	3a4C
帯電	7A
帰り	eA
年会	0acB
年間	cAfa
年間プ	0acA
店の	0a2B
店舗	1a2D7a
度も	0a3C
座が	1a2D
座が変	1a2B
座の	2A
座へ	0A
座を	dA
座番	0adB
引き	2AbAfa
引を	8A
強制	7C
弾か	0abB
弾かれま	0abB
当た	0a1A7aaA
当たり	0a1A7aaA
当たりが	6A
当社	0A1a
当者	4A
当選	0afC
影響	0aeB
待ち	0A
後に	6afa
後は	1AcA
心当	0a1A7aaA
心当た	0a1A7aaA
必要	0b3a4a7CeA
必要で	0a2A7A
忘れ	0A5b7a8C
忘れた	8A
急に	0a4A
性があ	7A
情報	0B1A4a7a8b9DaabAdAec
情報>	0Cea
情報が	1A9A
意く	0A3A
意味	0B9a
戻し	0bbadFea
戻り	0aeA
所か	0a6A
所に	0aeB
所を	eA
手口	0B
手数	eA
手続	0b1A2b3a4a7A8A9AabcAdB
手続き	0b1A2b3a4a8A9AabcAdB
払い	0a8a9abDdC
払いが	bBca
払いの	0bbAeA
払い情	bB
払い方	bAcA
払え	bAeA
承り	0A
承認	0b3B6D9adAea
承認し	0a6B
押し	8A
押して	8A
担当	4A
拒否	3AbA
招待	0B3a
持ち	eCfA
持ちの	fB
指定	0bbBeB
指定く	0aeA
指定の	bA
振替	bA
振込	1a2C4A6a9A
提出	2C
換え	2A
換えら	0a2A
携帯	4B7A8a
操作	3C4a
支払	bCeA
支払い	bCeA
支払いが	bBca
支払いに	bA
支払いの	0a9A
改定	0B
教え	4A
数え	0a3B
数の	3A
数字	3a8B
文し	eA
文に	fA
文の	0A
文の商	eA
文は	aBbA
文内	aA
文字	7A9A
文履	aA
文番	aA
文番号>	aA
料の	fA
料体	cB
料金	0b9abEdA
料金が	bC
料金の	bAdA
新が	0a1AcB
新がで	bacB
新さ	bAcB
新され	bAcA
新されま	cA
新し	7AaabBdaeAfa
新しい	7B9a
新しいパ	0b7C
新して	bA
新してく	bA
新す	cB
新の	cA
新を	cA
新規	0A
方は	0A9A
方法	0CbAcAea
方法>	0A
方法を	bAcAea
日お	0C
日か	7AcA
日から	7AcA
日で	0a9AcAfA
日です	9A
日に	cA
日の	0C4aea
日は	0A
日ま	0a
日まで	0a
日中	0abA
日中に	0abA
日以	aa
日以内	aa
日以内に	9AbA
日後	cA
日時	0a6AaAeA
日時>	0a6BaA
日時を	0aeB
日本	0aeB
明日	0A7AcB
明日の	0B
明書	0B
明細	0Cca
昨日	0B3Ada
時か	0A3A
時に	0a3a4A5A
時の	0A
時を	0aeB
時パ	0a5C
時的	9A
時的に	5a9A
時間	0c3C4a9Aba
時間に	3B
普段	0a6A
暗証	7A
暗証番	7A
更が	0a1B7A
更さ	1C2A
更され	1C2A
更されま	1C2A
更し	1B8a
更して	0a5A8a
更してく	0a6A8a
更の	1A
更は	0A
更を	0a1A
更完	1B
更新	0b8aaabBcGdbfb
更新>	0B
更新し	bB
更新の	cA
書い	8A
書いて	0a5A8A
書の	0B
書を	0A
書類	2B
最終	0abA
最近	0B
月0	6A8aabcBfA
月0日	6A8aaacBfA
月0日>	6A
月0日に	0acA
月の	0DbAca
月よ	0A
月末	0afC
月末で	fA
月額	cA
月額0	0acB
有効	3b5CfA
有料	cB
期化	7B
期間	0bcCfA
期限	3a5a6aaacAfB
期限>	4aeA
期限が	0acAfA
期限の	fA
期限のお	fA
期限を	0b7AeA
未払	bB
末か	6B
末で	6AfA
末尾	1A4A
本人	0d4A8B9Abafa
本人様	aA
本日	0b7A8abAebfC
本日>	0abAfA
本日で	0a9A
本物	0a
本郵	0aeA
来た	0a3a4B9adAeB
来た>	0b3a4AcAeA
来て	0b3B8A
来て>	0a3A
来てい	0a
来ま	0b4AeA
来まし	0b4AeA
来る	aA
来る>	3AaA
来週	0AcA
東京	eA
株式	0A
格の	cA
桁の	4B8A
案内	8BaabacBdA
案内>	0a8AaacB
案内で	0a8A
検出	6A
検知	0a6A
業所	0beB
業日	0B
業者	0A
楽し	0B
楽天	0a2A3AaAeafA
楽天>	2A
様が	fA
様に	aAdA
様の	0e1B4a7BcAdaea
様の>	1A2a
様のご	aA
様のア	7A
様のアカ	7A9A
様のパ	7B
様の出	2B
様の出品	2B
様へ	2A
権限	2B
次の	8B
次回	cB
次回の	cA
止さ	0A9A
止され	0A
止しま	0b9A
止します	0abA
止の	2A9A
止ま	eA
止め	0a2A3A4a
止める	3A4a
正し	1B7a
正しい	1A
正ロ	7A
残高	0bdAfB
段と	6A
段階	0A2A6a
気に	0B
求が	3C
求さ	3AcA
求され	3AcA
求されま	cA
求め	0A
求書	0A
求額	0A
決済	0abA
法を	bAcAea
注意	0C
注文	8aaFca
注文の	0A
注文は	aBbA
海外	eA
消し	aA
消す	3A
消滅	0afA
添付	0B
済み	7AfA
済みの	7A
無効	7A
無効に	7A9A
無料	0AcB
照合	8A9A
物が	0daAeE
物の	4A
物は	baeA
物を	0B
物をお	0A
物をお届	0Bea
状況	dA
現在	7B
現在の	0a7B
理由	7A9A
理画	2C
理者	2A
生し	0abB
生しま	0abA
生しまし	0abA
用が	0a9A
用さ	4AfA
用の	aB
用のお	aA
用のお知	aA
用を	9D
用を停	9A
用を制	9A
用ア	2B9a
用アカ	2B9a
用停	0a9A
用制	9B
用明	0Bca
由か	7A
由から>	9A
申し	0adA
申請	2A6afA
画面	0a2B3b4A7B8Aba
画面で	8A
画面に	0a2A4A6a
画面の	0A
留し	0a2A
番号	0a1B2c3B4A5b6aea
番号>	0a1A2a8AaAbA
番号の	0a3B7A
番号は	8A
番号を	3a4AbadB
番号を入	dB
異な	0a6C
異なる	0a6C
異常	6A
発生	0abB
発行	0A5D7b
発行い	5B
発行し	5A
発表	0B
発送	0AaCea
登録	0b1C3c4a5C6b7B8a9AabbAea
登録>	0C8a
的な	5A
的に	5a6A8a9C
皆さ	0B
直し	0A7A
相談	0A
知が	0a3C
知し	0a6A
知しま	6A
知ら	1A3b8AaAea
知らせ	3a
知らな	aA
短時	3B
短時間に	3B
確か	0A
確定	0C
確認	0a1c2B5a7a8B9CaBcadb
確認>	aC
確認が	0a9B
確認く	4a8abAeA
確認さ	0A9A
確認され	0B
確認し	0A
確認して	0A
確認の	8A
確認を	2A
示さ	9A
示され	0a9A
社の	0A1a
社内	0B
税庁	0adA
税込	0A
税関	0beD
税関で	0aeB
突然	0A3a4A
端末	5A6C7a8a
端末で	6A
第0	2AfA
第三	4A
答え	fA
管期	eA
管理	2D6a
約の	0C
約を	cA
納付	bA
細を	0A
紹介	0A
終わ	cB
終了	0acA
組み	0B
絡が	0aeA
絡く	aA
絡先	1A
継続	0b9AbacC
続き	0a1A2a3a4a8AabcAdB
続きを	0acAfA
続け	0b3B
続けて	0a3A
続で	3B
編集	2A
者から	6A
者が	5A
者に	0a4A
者の	2A
者様	2C
能性	0a7A
自分	1A6B7baa
自分で	0a6A
自分の	1B
自動	0a1a2a8a9AaAcFdaea
自身	0a6A
自身に	6A
至急	0a1A2A
致し	0afA
致しま	0afA
致します	0afA
舗様	2B7a
舗運	2B
英語	0B5a9a
荷物	0AbadaeE
荷物が	0beC
荷物は	eA
荷物を	0B
荷物をお	0B
落と	0abB
行い	0a5B
行いた	5B
行し	5A
行しま	5A
行す	0A5a
行の	0a9A
行を	0B9a
行口	0A
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
要です>	0a2A
要求	0a3C
要求が	3B
要求さ	3A
見つ	1A
見つか	0a1A
見直	0A
規約	0A2A
視し	0A
覚え	0a7aaCcAea
解約	cB
解除	2a9E
解除>	9A
言う	0B
言っ	0A
言わ	1A
記の	8AaA
記よ	0a
記事	0B
設定	0C1B4a5a6c7D9b
設定し	0a1A6a7B
設定して	0a7B
設定の	0a8A
設定を	0B9a
訳ご	0adA
証の	2A
証の設	0A
証コ	0B7A8A
証明	0A
証番	0b3A7A
証番号>	4A
証番号の	0a
証番号は	4a7A8A
詐欺	0A9aaA
評価	0B
試し	3B
試しく	3A
試み	0a6A
話し	0B1a
話に	0B
話番	1D5a9Aaa
話番号が	1A
詳細	0A
認が	0b9B
認く	4a8abAeA
認さ	aA
認され	0A
認されて	0A
認し	6A
認して	6A
認してく	6A
認の	8A
認のた	8B
認を	6A
認コ	3B4A8A
認書	2A
認書類	2A
認番	8A
認証	0a2A3B4C6aaadaea
認証>	0a4A
認証の	0A2A
認証コ	0B7A
認証番	0c3A4A8A
誕生	0B
誰か	0a8A
請求	0AbAcAebfa
請求さ	cA
請求され	cA
販売	2B9a
買い	0A3a4A
買い物	0A3a4A
買っ	aA
費が	0abB
費の	cA
資格	0bcC
質問	0B
質問>	0A
購入	aC
購入を	0aaAcA
超え	0b3C
越し	0B
身に	0a6A
輸入	0abaeC
込み	dAeA
込先	2B
迎え	fA
近づ	cAfA
近づい	cAfA
近の	fA
返し	0a3AdB
返品	0AdB
返送	0baAeC
返送さ	0aeC
返金	0b2adIeAfb
返金が	dA
返金さ	0adA
返金の	dB
返金を	0adA
返金額	0adB
追加	2AeA
送さ	eC
送し	0Aea
送に	0aeB
送られて	8A
送り	0B5AaadaeBfa
送りし	0A5A8A
送りしま	5A8A
送信	0b3B4A7A8a
送信が	3A
送信し	0a4B
通常	3Afa
通知	3B4a6AaabAdafA
通知>	0a5A6AbB
通関	baeC
連絡	0a1B4a9AeA
連絡>	0a
連続	3B
連続で	3B
週の	0A
週間	0Bda
進め	7B
遅れ	eB
運営	2D7a
運転	0Bea
過ぎ	0beB
過ぎる	eA
過払	0adB
過払い	dA
達の	eA
違反	9A
選し	0afB
選び	0A
還付	0bdE
還付金	dD
郵便	0beC
郵便>	0aeA
配信	aB
配送	0beE
配達	baeE
配達の	eA
重要	7A9A
重要>	7A9A
金い	0adC
金が	2aaabCdB
金があ	0AdA
金があり	0A
金されま	0adA
金し	0adB
金しま	0adB
金に	0Aaa
金の	2A9aabbBdEeafa
金のお	0AaabAdA
金のお知	0BaadA
金の受	0adA
金は	eA
金を	0aaAdC
金先	0b2AdA
金処	dB
金額	4AdCfa
金額>	dCfa
銀行	0A9Bda
銀行>	9A
録く	0adA
録し	0a5A
録す	fA
録の	0a1B3a9B
録を	7A
録メ	1A
開い	9A
開か	0B
開き	0A
開さ	2A
間が	cA
間で	5A
間に	3C
間は	cA
間プ	0acA
間以	0a9AeA
間以内に	0a9AeA
間有	5A
間有効	5A
関す	0adA
関で	0abaeC
関に	eB
関税	0aeD
限が	0bcAfA
限さ	9A
限し	9B
限に	9A
限のお	fA
限は	9AdA
限り	5B
限りの	5B
限を	0b2A7AeA
限を迎	0afA
限を過	0aeA
限定	fA
階認	2A4A
階認証の	0A
電話	0B1C2a5a6b8abacAea
面で	8A
面に	0a6a
面に入	4A
面に入力	4A
面の	0A
領収	aA
頼ん	8AaB
頼んで	8AaA
題が	bB
題があ	bA
題があり	bA
額0	0acB
額0円の	0acA
額な	aB
願い	aAbAda
願い>	7A
願いい	2A6a
願いし	0AaA
願いしま	0AaA
類を	2A
高に	dA
高額	aB
高額な	aB`;
