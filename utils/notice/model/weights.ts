/** Made by `npm run weights` from the wordings in `tests/notice`; `read-weights.ts` says what it means. */
export const WEIGHTS = `0.69778
none 1.686
sign-in-id-changed -0.344
seller-account -0.434
code-flood -0.153
security-code-sms -0.704
temporary-password -0.738
sign-in-attempt -0.513
forced-password-reset -0.594
security-code-mail -0.528
account-suspended -0.346
order-not-mine -0.476
payment-failed -0.325
prime-renewal -0.243
refund -0.377
delivery -0.274
points -0.409

#年	fA
#年0	fA
0つ	0Daa
0の	0b4BaA
0ポ	0afE
0件	0D
0円	0aaBbbcDdE
0円>	aAcA
0円の	0aaAcA
0分	3B5C7a8A
0分で	5B
0回	0d3E4A5A
0日	0A3a4a6A8badbBcDdbea
0日>	0A6Baa
0日に	0acBfA
0日以	9AbA
0日以内	9AbA
0時	badaeb
0時に	3b4B8A
0時間	0a9A
0月	0D3a6BaacAdbeafB
0月0	3a6BaacBfB
0桁	3a4B
0通	0b3B
<#年	0AfA
<0ポ	0cfF
<0円	aEbadAfb
<0分	5B8B
<0回	3a4B5A
<0日	9AcA
<0時	7A
<0月	0E6Aaaea
<あな	0A
<お客	0b1B4c8BbAfa
<お届	0aeE
<お心	0bfA
<お支	bBeA
<お荷	0BeA
<から	0B3c7A8B
<が来	0caAeA
<この	1A4AaB
<ご不	eC
<ご本	0b8AaA
<ご注	0a3AbAeB
<ご登	0c1AbB
<ご確	0d6B7AbA
<です	0b4A8A
<とい	0E3a5a6A9d
<アカ	0C2f9Baa
<アプ	1B3b4B
<アマ	0a4A
<カー	0BbC
<ギフ	fD
<コー	0a1A7A
<サイ	1A3a6B
<ショ	2C4A
<セキ	4A7A
<セラ	2D
<パス	5e6A7G8D
<プラ	cE
<ヘル	0D
<ポイ	fD
<メー	1A4a6a7A8D
<ログ	1A3B6a
<ワン	8B
<下記	0b
<今月	0BbCca
<仮パ	0A5D7a8a
<会員	9AcA
<住所	eD
<何も	0a3AaaeC
<出品	2I9c
<利用	0a9C
<商品	dC
<場所	6D
<売上	2C
<変更	1D
<安全	7B9B
<店舗	1a2E
<当社	0C1a
<料金	0bbC
<新し	1b6AeA
<明日	0BcA
<更新	0bbAcB
<本日	bB
<楽天	0c3AaA
<次の	8A
<注文	0aaE
<特典	0abacC
<登録	0d1C
<確認	8B
<端末	0a5B6B
<継続	9C
<自分	0A4a8Aaa
<設定	0C
<認証	0A
<返金	dE
<配達	baeF
<重要	7B9B
<銀行	0C
<頼ん	0a8AaDeb
@account	0a1B2D5A6D7d8b9EaabccCehfb
@account-suspended-en0-about	1B3b4i5b7A8B9Ecbeh
@account-suspended-en0-event	1c2E4a5b6a8d9Kacdceafa
@account-suspended-en0-none	2F6a9laacD
@account-suspended-en1-about	0f1B2C5A6D7b9Eccdaee
@account-suspended-en1-event	0c1d2C3A5b8C9Gbdca
@account-suspended-en1-none	2E5a9hccdAfg
@account-suspended-ja0-about	0A1A3e7a9Decfa
@account-suspended-ja0-event	0d2A4a6c7D8a9JacddfB
@account-suspended-ja0-none	2C6c8a9gaAbCcedCfa
@account-suspended-ja1-about	6B7a9AcadBecfb
@account-suspended-ja1-event	0b1a2B8A9Cda
@account-suspended-ja1-none	8b9iaBdC
@asks	0H3d4b5b6F7c9daGbdddfc
@clock	0C3C4b5b6F8abcdcea
@code	0a2d3C4F5c6d8F9dadcadafa
@code-flood-en0-about	0b2f3J4G5e6h8D9eaebacbdbfa
@code-flood-en0-event	1a3O4e5a8deb
@code-flood-en0-none	0a2a8baDbBcbdaeBfB
@code-flood-ja0-about	1a2e3G4E5c6g8F9gadbacaea
@code-flood-ja0-event	0c2A3R4a6b7a8b9caabacaea
@code-flood-ja0-none	1a2a8aaGcbfD
@codes	3Z4w8j
@date	0A1a2b3b4d7a8f9caBbCcCdaeDfC
@deadline	0d2A4b6e8d9BbCcCdafC
@delivery-en0-about	1a2b7a8b9abeeMfa
@delivery-en0-event	0a2c3g4g5b6a7e8AbCcaeNfb
@delivery-en0-none	0C1A4A5a7Abceh
@delivery-ja0-about	0a2aaAbecaeOfb
@delivery-ja0-event	0f3f5c6d8cbEdaeO
@delivery-ja0-none	0D2B3c4c9cbbcbdCecfB
@digits	0a4E5a7a8D9afa
@done	2C3B4c5b8d9CaccbfB
@failed	2c3b4a6a7B8facbMddfc
@forced-password-reset-en0-about	2a3c5D6A7F9caabacadafc
@forced-password-reset-en0-event	0f1c3e5A6d7LaceAfD
@forced-password-reset-en0-none	0b1C3D5B7b8B9eaBddecfb
@forced-password-reset-ja0-about	3a5B7D9baabaea
@forced-password-reset-ja0-event	0d2a3b5B7MabdbfB
@forced-password-reset-ja0-none	0e1A3B4C5D7d8CaBbdfb
@happened	1a3C4f6H8Bccdafa
@host	0f1A3b4b7B9BaabBcadAfA
@ifNotYou	0g1E2A3A6D7eaGcCddeffa
@long	0d
@me	0a1D3A4b6A7b9AaAcbeafA
@minutes	0c1a3B4B5H7bcbfa
@mixed	0A3b5K8a
@money	0g1e2e3d5c6d7a8d9gaHbacIdLeC
@order-not-mine-en0-about	0a1f2b3d4d5f6d7c8f9AaFbHcAdCeA
@order-not-mine-en0-event	0h1C3c5A6D7d9caNbbeefb
@order-not-mine-en0-none	0A2b9aaebbcB
@order-not-mine-ja0-about	0a1a2b3c5a6c8a9FaFbCcBdAeb
@order-not-mine-ja0-event	0d1A2A4A6B9aaLbeddec
@order-not-mine-ja0-none	0B2a3A4BambeeAfa
@password	0a2b4a5H6B7H8B9eadbdcddceafd
@payment-failed-en0-about	1f2D3f6e7f8e9AbLdBedfc
@payment-failed-en0-event	0e1B2c3d5a6c8aaCbJcbdaeBfA
@payment-failed-en0-none	0B8bbhcceA
@payment-failed-ja0-about	1c3a5b6a7d8daAbJdEea
@payment-failed-ja0-event	0b1a2a7C8aabbJdc
@payment-failed-ja0-none	0B4B5a8b9fbgdBeBfa
@phone	0daDbB
@plain	0A3A6a7a9AbacadBfa
@please	1a3a5C6a7BbBcddafc
@points-en0-about	0f1a5a7a9acbebfP
@points-en0-event	0f1d2b3a4b5b6e7D9aafcBdBfP
@points-en0-none	0A1d2d6ccBdAfe
@points-ja0-about	0abcdafL
@points-ja0-event	0d1a3c5A6daebCcCdDecfH
@points-ja0-none	0E2A3c4a6b8aaacAdBeAfg
@polite	0C3A4a5b8cab
@prime-renewal-en0-about	0D1b4a7a8a9aaabEcJdfedfc
@prime-renewal-en0-event	0b2b3d5b6c8c9bbBcMeffE
@prime-renewal-en0-none	0D1e3a6c7AaabbcedA
@prime-renewal-ja0-about	2d3A4b6a7aaacOdeedfd
@prime-renewal-ja0-event	0a1a2a3a6d8aaabBcLdafC
@prime-renewal-ja0-none	0D1e2A3d9AadbCceeB
@quotes	0L2e3g5a7B9iaFbddAeb
@refund-en0-about	2c6a7a9badcbdPfc
@refund-en0-event	0E6a8baaea
@refund-en0-none	2a3B7C9acadceafC
@refund-ja0-about	0e2a6a9abecbdVeafa
@refund-ja0-event	0B3c7aab
@refund-ja0-none	5a7a8baBbCddedfC
@security-code-mail-en0-about	1b4F5A7f8E9aaadafa
@security-code-mail-en0-event	0a3D4A5A7A9Aacbccbeb
@security-code-mail-en0-none	0E2a3e4b5c6a7b8hdaeEfD
@security-code-mail-en1-about	0d2b5C6B7H8Abadafb
@security-code-mail-en1-event	3a4a7d8J
@security-code-mail-en1-none	0C1B2B3d4e5a7C8dabfa
@security-code-mail-ja0-about	0b1a4E5E6b7b8D9acadafa
@security-code-mail-ja0-event	0c3F4C6a8Bacbccaec
@security-code-mail-ja0-none	0F1B2c3b4b5c6c7a8f9daBbecAdAeCfB
@security-code-mail-ja1-about	5C7C8A9baada
@security-code-mail-ja1-event	0c1A8E
@security-code-mail-ja1-none	1A2B3a5a7E
@security-code-sms-en0-about	1b4F5A7f8E9aaadafa
@security-code-sms-en0-event	1B3D4A5B9Aacbdccdceb
@security-code-sms-en0-none	0F1a2c3g4h5D6d8d9bbbcaeDfD
@security-code-sms-ja0-about	0c1a4F5E6b7b8D9acadafa
@security-code-sms-ja0-event	2b3E4B7Aadbeccdaedfd
@security-code-sms-ja0-none	0D2d3b4d5I6g7f8faBbhcBeE
@seller-account-en0-about	0a1c2Q6b9deb
@seller-account-en0-event	1A2E5C6A7a9Cahcbdiebfc
@seller-account-en0-none	0G1a2b3c4d5acbdaeEfa
@seller-account-ja0-about	0b1f2V3a6b9gbaea
@seller-account-ja0-event	1C2F3c9Dadcbdieafc
@seller-account-ja0-none	0G1c2c3d4a5b6c7b8cbAccdCeCfB
@sent	0c1b2d4A5F7c8DacccdCfB
@short	0Q1a3i4H5d7a8n9eadcadb
@sign-in-attempt-en0-about	0b1A4A5E6H7dabbcdbec
@sign-in-attempt-en0-event	0b3C5c6FaAbBcgdfeCfa
@sign-in-attempt-en0-none	1A2c4A5e6faBbAcadCeBfh
@sign-in-attempt-ja0-about	0a2a5E6H9baabbcbdceb
@sign-in-attempt-ja0-event	0d1B3C4a5a6J7d8aaEcbdb
@sign-in-attempt-ja0-none	1c2B3C4D5g6l7a8BaCdheA
@sign-in-id-changed-en0-about	1L2h3d4e5A7E8D9daccbdaec
@sign-in-id-changed-en0-event	0c1Q2E3a5b6c7c8c9baced
@sign-in-id-changed-en0-none	1g2E4A5f6fbaeCff
@sign-in-id-changed-ja0-about	1I2c3d4a5A7B8C9Aabbdccdcfb
@sign-in-id-changed-ja0-event	0a1J2H3c4b6c7a8c9bbacCdb
@sign-in-id-changed-ja0-none	0A1i2C4B5d6d7B8AbccdeBfa
@signIn	0d1B2b4D5B6J7A8Aafbecddeebfa
@stopped	1c2B3A4e5a6b8d9Oafbaccdf
@tells	0a2d4C6b9abAdAebfD
@temporary-password-en0-about	2a3d5E6C7E8B9dabbccbdbeafc
@temporary-password-en0-event	0e1b4b5R6c7f8a9A
@temporary-password-en0-none	2c3C4B5e6c8C
@temporary-password-ja0-about	3a5C7E9baabacaeafa
@temporary-password-ja0-event	0a1b5O6b7h8e9Cba
@temporary-password-ja0-none	0b1a3B4E5b6a7b8Cbadafa
@twoStep	0H1a3c4B7a8c
@unusual	3b6L7aaDbdcadcea
@withheld	0f1I3b7AeB
@you	0C2b4A5A8a9Acb
^#年	0A
^0つ	0Daa
^0の	0b4BaA
^0ポ	0afE
^0円	aBbbcCdB
^0円の	aAcA
^0分	3B5A7a
^0回	0d3E4A5A
^0日	0C3a4a5a8aabcDdbeb
^0日>	0A6A
^0日に	0acBfA
^0時	3Adaeb
^0時に	3b4B8A
^0時間	3AfA
^0月	0E3aabdbeafB
^0月0	3a6AaacAfA
^0桁	3a4B
^0通	0c3B8A
^<#年	0B
^<0ポ	0cfE
^<0円	aDbafb
^<0分	5B8A
^<0日	9AcA
^<0月	0Faaea
^<お客	0a1B4c8BbAfa
^<お届	0aeE
^<お心	0bfA
^<お支	bC
^<お荷	0AeA
^<から	0C3c8C
^<この	4A7adA
^<ご利	9A
^<ご注	3AbAeA
^<ご登	0b1AbB
^<ご確	0e6B7AbB
^<です	0b4A
^<とい	0D3a5a6A9d
^<アカ	0C2f7a9Baa
^<アプ	1B3b4B
^<アマ	0a4A
^<カー	aAbC
^<ギフ	fD
^<サイ	3a6B
^<セキ	4B7A
^<セラ	2C
^<パス	5d7F8D
^<プラ	cE
^<ヘル	0D
^<ポイ	fC
^<メー	4a8E
^<ログ	0A1A3B4A5a6a
^<仮パ	0B5B8a
^<何も	0a3AaaeC
^<出品	2G9b
^<商品	0AdB
^<変更	1C
^<店舗	1a2D
^<当社	0D1a
^<新し	0A1a6AeA
^<明日	0BcAeb
^<本日	bB
^<楽天	0c3AaA
^<次の	8A
^<注文	0aaD
^<無料	0acC
^<登録	0c1D
^<確認	3A8A
^<端末	0a5B6A
^<認証	0A
^<返金	dE
^<配達	baeE
^<重要	0a7B9B
^<銀行	0C
^_! 0	0Eaa
^_"	0C1a3d9cbbdA
^_" your	4A9a
^_#	0B2a3A4B5b7a8eaBbBda
^_# #	0C3a4c8aaAeA
^_# 0	4a7a8A9AaAeA
^_# amazon	3A8b
^_# to	0a4D
^_# 。	4C8aaA
^_$	0A2a4aaB
^_$ 0	2a4aaBdA
^_. 0	0E4a
^_. com	1D
^_. example	0c3a5a7A9AbAdAeA
^_. i	3BaA
^_. if	4B
^_. please	9BdaeB
^_. we'll	0C
^_. your	0B5B7a
^_. 。	0D9b
^_0	0G2f3A4B6b7h8a9caCbcebfB
^_0 #	8a9AaB
^_0 0	0B3A4D5b7b8b9bcCde
^_0 :	0C3B4c6BaAba
^_0 a	0c3AcB
^_0 amazon	fA
^_0 for	0caA
^_0 is	caeB
^_0 minut	4C
^_0 point	fC
^_0 to	0c4CaE
^_0 will	0bbadC
^_0 。	0C2a3C5a6c7c8A9aaCbadaea
^_: #	0D4B8c
^_: 0	0C2a3A5A6A8a9aaAbbdcea
^_: a	4B5ceA
^_: your	0a1A3b4A9AcC
^_: 。	0E4e5a6BaacceBfb
^_?	0G4a5b6F7d9baCbadbeafa
^_? 。	0A6B8A
^_a	0A2d4a6B7c8B9caBbbeA
^_a $	dafE
^_a new	0a2A6a7BeB
^_a refund	dB
^_a tempora	0B
^_about	0Cea
^_account	0B2C3a4A7c9CaBbdccdaeafb
^_account has	0B
^_account 。	0f1A6B7a8B9A
^_add	0E3a6a8a
^_addres	1D5a6a7a8C9aeB
^_after	0D3A9Cdbfa
^_again	0C3Bea
^_alert	0Dba
^_all	3B
^_amazon	0c2a4A5C6b8adAecfD
^_amazon .	ea
^_amazon 0	0caBfA
^_amazon :	0h4A6Dca
^_amazon account	5B9B
^_amazon 。	0b6afB
^_amz	0a
^_an	0d1BeA
^_and	0A1B2d4a5a6c7A8cabdC
^_and i	0e3A
^_and the	0e1DbA
^_and want	0edC
^_another	0d3AeB
^_anyone	4C8a
^_app	1B5B6AbbdBea
^_appe	0c2B9B
^_apple	4AaAca
^_apple account	0b1A
^_are	0E2B4a6a8aaBea
^_arriv	0Eaa
^_as	7Cda
^_ask	4D
^_ask for	4C
^_at	0DaAbcdb
^_at the	0ceD
^_attempt	0c4a6BeB
^_availab	0C
^_avoid	0A9abDdb
^_back	0B8AaadEea
^_back to	0bdD
^_bank	0B5A9Bdbea
^_bank account	0b2B9A
^_be	0C1a3b4e6b8A9AaabA
^_because	1a8B9BeA
^_been	0b5AbadAfB
^_before	0C1b7A
^_benefit	0acC
^_between	0B3Aea
^_bill	bD
^_book	0D
^_bought	aCdB
^_box	0c1A5AeC
^_by	0D7c8a9cbAcadB
^_call	0C4A8abccAeb
^_can	0D4a7a8Caa
^_can't	0B1B8a9B
^_cancell	0CdBea
^_card	0A2b6a9AaBbAcaea
^_centr	0a2D
^_chang	0G1B2B4c5a8a9afa
^_change	0C1b2a5B7Caa
^_change your	0A1a7D
^_charg	0BaBda
^_charge	0baAbB
^_check	0C3b4a6AdA
^_choose	0A7a8Aca
^_claim	dCeafA
^_clos	0C2a9Bda
^_cod	0B3G4c8c
^_code	2a4D5b7b8Ceb
^_code .	3B4A8a
^_code to	0b1B3a8A
^_com	0A1Deb
^_confirm	0B4b8Cba
^_confirm .	0E4a
^_could	0B
^_couldn'	0bbBeC
^_custome	0B3b4c8Ada
^_custome 。	0A3a4c8B
^_d	0a4AfA
^_dear	3b4c8A
^_dear custome	0A3a4c8B
^_declin	0CbA
^_deliver	eC
^_deposit	2C
^_detail	0cdC
^_detect	6D
^_device	0b5B6C
^_did	5aaE
^_did you	0aaC
^_didn't	0A4aaB
^_do	0F4B8a
^_don't	4D7a8bdA
^_don't share	4B8a
^_dropbox	0c4a7B
^_due	0d9AbAeE
^_e	0A7AabfC
^_e mail	fB
^_earn	0Efb
^_ebay	0f2C9AdA
^_email	1I2a4b6d7b8E9aeA
^_email addres	1A8A
^_end	0a1B4A5acB
^_enter	3d6A
^_etsy	0b2C
^_every	3D
^_example	0c3a4a5a7A9AdAeA
^_expir	0c7B
^_expire	0afF
^_faceboo	0b4B
^_fake	0D9a
^_fee	0bbAeC
^_five	0D9b
^_for	0F1a2b3c5A6c8b9a
^_for a	0a4bfB
^_for it	0a4CeA
^_for your	0b7B8bca
^_form	0E
^_fraud	0A4D9a
^_free	0BcB
^_friday	0D
^_from	0C1a3A4b5a6F7B8a9dbbcbeb
^_from a	0c6CaA
^_gb	0B
^_get	0B1A9adA
^_gett	0F4a
^_gift	aAdbfB
^_gift card	aBdbfB
^_give	0e4CeC
^_go	bAcc
^_go to	0BaAcb
^_google	6A8a
^_got	0B1a4Cbadbeb
^_got a	4C
^_hacker	0F3b
^_has	1A3A4b5B6a8adA
^_has been	0a5BbadA
^_have	9BeafB
^_held	0ceD
^_help	0I1b7aba
^_help :	0Fba
^_here'	0a4a5A8F
^_hi	0a
^_hold	0c9AeA
^_hotmail	1C6a
^_hour	0B3B
^_how	0L1a7bca
^_how to	0Fca
^_i	2A7AeafA
^_i can't	0A1B8a9B
^_i'm	0a3AdB
^_i've	0d3DaD
^_icloud	0BbA
^_id	1B4c8a9B
^_id :	0A1A3a4b
^_id 。	0b1E
^_if	4A5a8AaBbc
^_if you	4A5a8A
^_in	0D2A6D7c9ecddcea
^_in 0	1A4B8a
^_in ?	0c6C
^_in my	0d8AaBdA
^_in to	6C8A
^_informa	0b9BbA
^_instagr	1B3A
^_into	0a7b8E
^_iphone	6AaB
^_is	0B1b2c5a6b7a9EabeCfc
^_is 0	4E
^_is a	0C5cbA
^_is confirm	0D4a
^_is now	0E
^_is your	0a3B8a
^_issu	dC
^_it	2b4D7B8a9Dabbacada
^_it .	0a1A4B
^_it to	0B4B8a
^_item	0E
^_just	0a1A4A6C7b
^_keep	0B4a
^_last	0E1a9abA
^_limit	3A9A
^_line	0b3B6A9AdA
^_line 。	0a3A6AdA
^_listing	2C
^_lock	9D
^_login	0a4A6C
^_look	aB
^_lost	8BdaeB
^_m	3C4a
^_made	5Bda
^_mail	0B3a4a5A6a8B9bacbcfB
^_mail .	0b1BfB
^_mailbox	7B9A
^_manager	0C7a
^_march	0C
^_may	cB
^_me	0A4a5b6b7BdB
^_members	0B9acBda
^_minut	3D4B8a
^_miss	eE
^_miss you	0aeD
^_mobile	0a1B
^_monday	0F4b
^_month	0G4b
^_month .	0C4b
^_must	0b7BbadAeB
^_my	0e1A3b7c9CaCbA
^_my account	9AaD
^_my card	0cbBdB
^_my passwor	0a1A5a6A
^_need	0d2A7AeD
^_never	4E8daCdc
^_new	0G1b3a9baadaeAfa
^_next	0D
^_no	4A8a9Bdb
^_not	0A4B7a8caCdb
^_notic	0b3A6A
^_now	0C4a9aaabBdbeB
^_number	0b1F3A8abA
^_of	0A1c2A3B5b6a7a8caCccdB
^_of $	0aaBdaeA
^_off	0C
^_on	0E2b3a4a8cbccAeB
^_on 0	0acCfA
^_on hold	0d9AeA
^_on my	0c1CaA
^_on your	5AeA
^_once	0B5b
^_one	8C9aeA
^_one time	3a4AeB
^_online	5A
^_open	0E1b6A
^_or	daeB
^_order	aFbBcadbfa
^_otp	0D4a8b
^_our	0G1d2c4C5aaabacafA
^_out	4B8acC
^_owe	0abCdB
^_p	0ceAfA
^_package	eB
^_page	8A9B
^_parcel	eC
^_passcod	3d4A7B
^_passwor	2a4a5D6a7Efa
^_passwor .	0B5a7b8A
^_passwor for	5B
^_passwor has	0a5B
^_passwor 。	7A
^_paus	0b2C
^_pay	2bbFcaeBfa
^_pay .	0abB
^_payout	2G9a
^_payp	aB
^_phish	0D
^_phone	0A1A3A6B7a8b
^_phone number	0a1E
^_plan	cB
^_please	0A1a4a5A6a8Cda
^_pm	0B
^_point	0afH
^_post	5AeC
^_prime	bacE
^_problem	0c9AbA
^_purchas	0baI
^_put	0b9B
^_reason	0a7A9A
^_receipt	0Fccda
^_receiv	0G7a8Bbc
^_receiv a	0A7a8Bfa
^_receiv your	0Eda
^_redeem	0afC
^_refund	6abadIea
^_refund of	0adC
^_renew	abcHda
^_rep	4AaA
^_replac	0a1C
^_request	0d3G4b7b8B
^_request to	4a7a8D
^_requir	4a7C
^_reset	0d1A7B8B
^_return	0BeA
^_reward	0bfD
^_say	0B9bbB
^_says	0e1A4a9CbBda
^_scam	0Fca
^_securit	0B4D5a8b9a
^_see	0F
^_sell	0a2D
^_seller	0a2F6a
^_send	0C1A4a5a6a
^_sent	3B5A8aaA
^_sent to	0d3C4A
^_set	0b7A
^_share	0a3A4C8d
^_ship	0beC
^_shop	0b2G
^_should	3beA
^_show	1B
^_sign	0A5a6C8A9abada
^_sign in	6D7a8A9a
^_sms	0C4D8a9aea
^_so	0A7a9B
^_some	9BaA
^_somebod	0d6B7a8AdAfA
^_someone	0c6D8A
^_soon	cC
^_start	0D
^_state	0BaA
^_stay	0E
^_steam	0gaB
^_step	0A4C
^_stop	0C3b4B
^_subscri	0acD
^_support	0C9adA
^_t	0bfA
^_tax	dBfa
^_tempora	5F6a7c8b9B
^_tempora passwor	0C5B7b
^_ten	3D
^_text	3B4G6c8a9aaabBda
^_thank	0EaAbadcfA
^_thank for	0D
^_thank you	0Adb
^_that	0F1A3b4b5a7c9bbb
^_the	0I1C3a6e7b9caebccaeBfa
^_the sign	0b1D
^_them	6bfC
^_there	8aaCbA
^_there'	0d5A8AeB
^_there' a	0c5A8AeB
^_they	0B7aaabBcadaeA
^_this	0B2a4b6c9AaCcadbeafA
^_three	0C
^_time	3a4A9beC
^_time cod	0C
^_time passwor	8ceB
^_to	0E1b2d3c5c8B9bbbcbdAebfC
^_to avoid	9abDda
^_to be	0B4a
^_to reset	7a8A
^_to sign	0c6B8AeB
^_to the	0D6a
^_to your	0b1D3C4a6AbbdCea
^_today	0A5a6beA
^_today .	0D6a
^_tomorro	0b7BbAcCdaeb
^_tomorro .	0g7BbBcB
^_tri	7acCeC
^_turn	0c7A
^_two	0D4A8aaB
^_until	0a9E
^_up	7AdBea
^_updat	1C
^_update	0D1abA
^_us	0CeAfb
^_use	3a5BdafA
^_used	0b2B4a6B
^_user	0a9B
^_valid	0C3a4A5c
^_verific	1a3D4B7b
^_verific code	3b4B8A
^_verify	0a8B
^_verify your	8B
^_wait	4abbdCeA
^_want	0ddC
^_was	1B6B7a9bcceAfc
^_was charg	0D
^_watch	0C9a
^_we	0c1c3B4a5B6C7b9BaabCcbfa
^_we receiv	7a8C
^_we'll	4C8a
^_we're	eB
^_we've	7B9Dea
^_week	0H9b
^_were	0dfB
^_what	0Haa
^_when	0E4Aaa
^_who	6C9B
^_why	0D4B9b
^_will	0A1a4C5a6a8c9CaaeafB
^_will be	9CbAcbdAeafA
^_window	0a6C
^_with	0D1a2b4D6a7babda
^_with your	0AaAeA
^_within	0Edb
^_won't	7C
^_work	0D5a6a7C
^_x	3A
^_yahoo	4B8a
^_year	0B2BcA
^_you	0A1a2d3b7B8A9BbfccdB
^_you .	0B3A4Abadb
^_you ?	0d8A
^_you are	0c9CdB
^_you can	0C8Aaa
^_you were	0cfC
^_you'll	0acC
^_you've	0AaadafC
^_your	0b2B6b9AacbA
^_your account	0A1b2c6B9Abb
^_your amazon	0B1Aeb
^_your card	bCca
^_your dropbox	0c7B
^_your email	0A8A
^_your google	4A
^_your order	0aaBbAeB
^_your package	eA
^_your parcel	0beD
^_your passwor	0b7E
^_your pay	0FaabAdc
^_your phone	3B6A
^_your receipt	0Dcb
^_your refund	0cdF
^_your seller	2C
^_your tempora	0a5E
^_your verific	0a4a8B
^_£ 0	2abAcAdBfa
^_。 #	3B4g8FbA
^_。 0	1a2b3C
^_。 :	0B4b6A8E
^_。 amazon	fA
^_。 dear	3a4c8Bda
^_。 id	0a1C
^_。 please	0B
^_。 the	1A
^_。 to	0c8F
^_。 we	3AbA
^_。 we've	0a9B
^_。 you	0B
^_。 your	0e1a4b8B9CaAbBcBdaea
^_。 。	1b3B6b8DaAbaddfb
^あな	2a4A
^あり	0A
^ありが	0A
^ありま	0b4A6B9aaA
^ありまし	0a6AaB
^あります	9afA
^ある	4adB
^いい	3A5B
^いいた	5B
^いいただ	0a5A
^いう	3b5b6B9bcAdAeA
^いか	0E
^いが	bAca
^いた	3b5A6a7Abb
^いただ	4a7A
^いただき	7A
^いて	1b2A3B7bbAea
^いて>	2A4adA
^いで	4C8a
^いでく	0a4C
^いと	bC
^いな	3b9aaAeA
^いない	3b9aaAeA
^いの	bA
^いま	1a4A7c9Abb
^いまし	0A1bdA
^います	3A7b
^います>	3A6A
^いませ	0c4B9A
^いる	0caAbC
^い合	0C
^い場	6A8baA
^い場合	0a8aaA
^い場合は	0a1A6A8a
^い方	0C2acAfb
^い物	0A4Afa
^うご	fA
^うござ	fA
^うと	0b8A9A
^うとし	0e9A
^えて	0a3EbC
^えてい	bC
^えな	3a4A
^えま	0A7Aba
^おり	bBda
^おりま	0a9AbBda
^おります	0a9AbAdaeA
^お使	0d5B
^お受	fC
^お客	0b1A4d6A8Bfa
^お客様	0a4a6Afa
^お届	eC
^お心	0bfA
^お手	9B
^お手続	9B
^お支	0cbEeA
^お楽	0Eca
^お申	dB
^お知	3a4b8A
^お荷	eC
^お荷物の	eB
^お買	0Bfa
^お買い物	0Bfa
^お返	0adD
^お送	0B
^お願	0B
^から	0B1c2a3C4a5a6B7B9aacbbdAfb
^から>	9Afa
^からの	0C6C
^かり	0b1AeB
^かれ	0bbBeA
^があ	0c1b7AdB
^があり	0b1a6A9a
^がありま	0a1a6A
^がある	0a7AdB
^がい	0b3AeA
^がご	0abA
^がで	cA
^ができ	9AcA
^ができま	0abB
^がと	0A
^がな	0b5a9A
^がない	0a5a9A
^がない場	0a6A
^が入	0D
^が変	1A2AeB
^が変更	0b1B2BeA
^が変更さ	1B2B
^が届	0G3a4A8a
^が必	0a7A8aeA
^が必要	8aeA
^が必要で	8aeA
^が来	0c1adAeAfA
^きに	0C
^きま	0A9AdaeA
^きまし	3a4B
^きました	0B3a4B
^きます	0B
^きます>	0A
^きませ	bBeB
^くだ	1a4A5abB
^けしま	0Deb
^けします	0Ceb
^けま	0B8Ada
^けまし	8BaA
^けます	0D
^けます>	0C
^けれ	0baB
^ければ	0baB
^け付	8BaA
^け取	0afD
^け取り	0cfD
^こち	0a4a8B9AdA
^こちら	0a4a8B9AdA
^こと	0D5c
^こと>	0D5b
^この	0A4B7bdA
^これ	0A4a7A
^ござ	3a4a
^ご不	eC
^ご入	0Acb
^ご本	0baA
^ご案	7a8CcBdB
^ご注	3A9aaAbA
^ご注文	aAbAeA
^ご登	0b1AbB
^ご登録の	0a1A
^ご確	3a4a7AaA
^さい	1a4B5abB
^さい>	0A4A6b
^させ	0Dca
^され	0A4b5a7a8b9Aea
^された	fA
^されて	9A
^されてい	9A
^されま	0A7a
^されまし	2A7a
^されます	cA
^される	0B5b
^さん	0Fea
^ざい	3a4a
^ざいまし	0C
^ざいます	4afA
^しい	0b1B4a8B
^しい>	0b1A5aaA
^しいパ	0b7A
^しく	0B3C
^した	0B4b9aebfc
^した>	0B3a4a9b
^したが	eC
^したら	0a7B9A
^して	0B3B4a5Aabcaeafa
^してい	2A9aeA
^していな	4A
^していま	daeB
^してお	0Bea
^してく	abea
^しな	8a9B
^しない	8a9B
^しま	0B2d5A6B8cdBfA
^しまし	5C6A8b9a
^しました	0a5C6A8b
^します	0C1a2cdBfA
^します>	0D1b2b6adAfA
^しょ	0E9a
^しよ	0a9A
^しようと	0a9A
^すか	0A6A
^すか>	0B
^すが	0A8A
^すべ	0C
^する	0D1a5b6b7A8AaabadB
^ずっ	0b3BeA
^せん	aadaeA
^せん>	3B4A9Abcca
^せんで	0bbBeA
^たか	0c6B
^たが	eD
^たが>	0aeC
^たし	0a5AbadC
^たします	0adAeA
^たた	0c5abA
^たため	0c5a9AbA
^たため>	0d3AbA
^ただ	4a7A
^たと	0B
^たの	2a4BdaeA
^ため	0a1b4c5a6b7A8B9DaadBeBfa
^ため>	0c1a3B4a6a7D9CeB
^ための	7a8D
^たら	0D5a7A9Aea
^たり	7afA
^た覚	0c
^だい	dB
^だいた	dC
^だき	7A
^だけ	0A4B
^ださ	1a4B5abB
^ださい>	0A4A6b
^ちの	0AfC
^ちら	4a8B9AdA
^った	0E4a5b8aaabaeB
^って	0E3b8baAcbdaeC
^ってい	0e2AaC
^っている	0baB
^っと	0a3A9Afa
^っ取	0E1a
^つい	0A1adBfa
^ついて>	1adA
^てあ	0a8BbA
^てい	0c4B8b9BdbeB
^ていた	0b3a4A7A
^ていただ	7B8a9A
^ていま	1c6A7a9CbadaeB
^ています	3C4a9AdaeC
^ていませ	0b4B9A
^ている	0baAbC
^てお	bB
^ており	0a9AbBdaeA
^ておりま	0a9AbBda
^てく	3a8AabdAea
^てくだ	3a8Aabea
^ても	0B1A4b
^てる	3C
^で0	0B3B
^でお	0Efa
^でき	4a9AdaeC
^できま	bAdaeB
^できませ	0bbBeB
^でく	0a4C
^でし	0A3abBeB
^でした	bBeB
^でした>	bCeB
^です	0E4A9aab
^です>	4A9aaa
^でな	0c3AaCea
^でない	0aaAea
^での	0b4a6A7A
^では	0A1B8a
^とい	3b5b6B9ccAdAeA
^という	3b5b6B9ccAdAeA
^とうご	fA
^とお	0b8A9AcA
^とき	0G7a
^とし	0d9A
^とな	0acA
^とは	0C5b
^と出	7A9A
^と言	bB
^どう	0E
^ない	0b2A3A4A6a7b8c9DaEdafa
^ない>	0g2A3C6aeB
^ないで	0a4C
^ないと	bB
^ない場	6A8b
^ない場合	0a8a
^なく	5A
^なくなり	0b1A7A
^なけ	0aaB
^なた	2a4A
^なたの	4A
^なっ	0a3A9BaA
^なって	3AaA
^なってい	0a3AaA
^なら	0Dca
^なり	7B
^なりま	7A
^なります	7A9A
^なる	0c6BcA
^に0	3B
^にお	ea
^にご	0C4BbAfb
^につ	0A1adCfa
^につい	0B1adBfa
^にな	9A
^になっ	9AaA
^には	0b5A7a9AdAeA
^によ	0b9BeA
^により	0deA
^に使	0a4A
^に入	5A
^に変	1A
^に関	0aeB
^の0	0d3A4B
^のお	0a3b4d5a6a8BbCdBeA
^のお支	0bbB
^のお知	0A3a4b8Beb
^のお願	0aeA
^のこ	0E5b
^のこと	0D5b
^のご	0B1a2a6a7b8BaDea
^のご利	aC
^のた	0a4a7A8AdCeB
^のため	4a7A8AeC
^のため>	8AeB
^ので	1AdC
^のな	aB
^のない	aB
^のに	0B
^のア	1B2b6B8a9D
^のアカ	0a2a7A8b9C
^のカ	aAbBdA
^のコ	0b4A8B
^のコー	0c4B8B
^のパ	7B
^のパス	7B
^のパスワ	7B
^のメ	0A3Aaa
^のメー	aa
^のリ	0d8B
^のロ	0c2A4A6C8A
^の仮	5B
^の仮パ	5B
^の利	9B
^の受	5adC
^の変	1A7B
^の手	0D
^の更	1AcC
^の更新が	0a1AbacA
^の理	7C9A
^の番	3A4A
^の番号	3A4A
^の登	5A9A
^の確	0b8B
^の確認コ	3A4a8A
^の設	0Eeb
^の電	1C
^の電話	0a1C
^の電話番	0b1C
^は0	0E3baaeA
^は0月	cA
^は0月0	cB
^はお	0Gba
^はこ	9A
^はこち	9A
^は本	0a9AfA
^への	4a5B6A
^べて	0D
^まし	0A3a4a5A6A9caAca
^ました	5A6B9aca
^ました>	5A9abaca
^ましたが	0beD
^ましょ	0C
^ます	0B1b2b3A4b7a9CabbafC
^ます>	0B1a3B4d5a8c9AcAfB
^ませ	0Aaada
^ません	aa
^ませんで	0bbCeA
^また	0a3D
^まで	0B4a7C
^めの	7a8C
^めま	0E
^もう	0A3B
^もな	0a3AcA
^もの	0A
^ょう>	0C
^よう	0D5a8a9A
^ようとし	0c9A
^より	4b7AbAeAfa
^より>	0bdA
^らし	8BaA
^らしい	8BaA
^らせ	3a4a6a8A
^らせ>	4aea
^らの	0C4b6C8C
^りが	0C4a5ada
^りがとう	0A
^りがな	3A5a
^りがない	3A5a
^りに	5C
^りの	5Cda
^りま	5ceC
^りまし	0BaBeB
^りました	0AaBeC
^ります	3b5a7Aab
^ります>	5b7A8a9AabeA
^りませ	3A
^るた	8A
^るため	0b8A
^るため>	0a7A9A
^ると	6b9AcCdB
^れた	1a7adA
^れた>	0adB
^れて	0A4b6aeB
^れてい	eA
^れていま	1b3A9AeA
^れな	0B3AeBfa
^れば	aA
^れま	1B2B4bcB
^れまし	1A2B4a9abA
^れます	9AcB
^れます>	9AcB
^れる	0F1A2a5c6a
^わせ	0C
^わり	0B5B
^わりま	0C
^われ	5a6a9A
^をお	1b8AcadCeC
^をか	0D
^をご	3acA
^をご利	0a
^を使	0C
^を停	0abA
^を停止し	0bbA
^を入	3a8AdB
^を入力	3a8A
^を受	8AaA
^を受け	8AaA
^を変	3A5a
^を変更	0A3A
^を忘	8BcA
^を承	6B
^を検	0c6B
^を確	0C
^を確認	0B
^んで	3a8AaAbA
^んでし	0abB
^んでした	0bbCeA
^アカ	2A6B9Baabbdafa
^アド	1D2a8C
^アドレ	1E8C
^アプ	0A1A3c4A6A
^アマ	0a
^ィコ	0c3A4A
^イス	5A6B
^イト	0D
^イバ	0D
^イム	7acD
^イム会	cB
^イル	0AfC
^イン	5a6E9AabbacbdbecfC
^イン>	1A2A
^インが	1a6C
^インで	0B
^インの	6A
^インを	0b6C
^イント>	fB
^イントが	0afD
^ウン	6B9Baabbdafa
^ウント>	0a6A
^ウントが	9C
^ウントの	2A
^ウントは	9D
^ウントを	0B1b
^カウ	2A6B9Baabbdafa
^カー	0B2a3a4A7a8baCbBcceb
^カード	2a3a4A7a8aaEbBcbeb
^カード>	0a4A9AbafA
^カードの	0d9AbC
^ギフ	fD
^クエ	0d3B8CdA
^グイ	4A6Baadaea
^グインし	0a3A
^コン	6C
^コー	3D4A5b6a8A9aea
^コード	3D4A5b6a8A
^コード>	8E
^コードの	3D4a
^コードを	0A3b7C
^サイ	0B2a3a6D
^サイト	0D
^サイン	0a3a6D
^サー	0A9A
^サービ	9A
^ショ	0d2B3a4DeA
^スが	1D
^スの	0C8Bea
^スタ	0C
^スト	0A2A8A9b
^スワ	2a5C7D8B9bda
^セキ	4A7B
^セッ	7B
^セット	7B
^セラ	2C
^セン	2B
^ゾン	0b
^タイ	4A8A
^タイム	4A8A
^ター	0A
^ック	0D2a4b
^ッシ	0B
^ット	0B7A9abBea
^ップ	2E
^ティ	1a5a7B
^デバ	5A6B
^デー	0C
^トが	0a9CfC
^トの	0E3A8abceb
^トは	0a9C
^トを	0C1b
^ドが	1A3BbB
^ドで	0b5B
^ドです	0b4A
^ドの	1b3C4b8CbB
^ドのお	0a8D
^ドの変	6A7B
^ドは	0A7A
^ドを	1a3a5C7B8Aaa
^ドをお	0a8C
^ドを入力	0B
^ドを送	0b4A
^ドレ	1E8C
^ドレスの	8D
^バイ	5A6A
^バイス	5A6B
^パス	0A2a5C7C9baada
^フォ	0C
^フト	fD
^フトカ	0bfB
^プラ	cD
^プライ	0BcC
^ヘル	0F
^ペー	4a8C
^ページ	4a8C
^ポイ	fF
^ポイン	fF
^ポー	0A
^マイ	0afC
^ムパ	8A
^ム会	cB
^ム会員	bacA
^メン	0C
^メー	0A2b3c4b5A6b8E9aaAca
^メール	2b3c4b5A6b8E9aaA
^ュリ	4A7B
^ュー	0E
^ョッ	2CaA
^ョップ	2D
^ライ	0E6acDea
^ライム	cD
^ライン	0C
^ラン	0B9acB
^ラー	2C
^リク	0d3B8CdA
^リー	0C
^ルが	0aaBfB
^ルが来	0aeA
^ルで	8B
^ルの	0BfA
^ルを	0C
^ルア	1B8A
^ルプ>	0E
^レス	1E8B
^レスが	1E
^レスの	8C
^ログ	0C3A4A6Aaacadaea
^ログイ	4A6Baadaea
^ワン	0a4A8A
^ワンタ	0a4A8A
^ワー	2a5C7D8B9bda
^ワード	2a5C7D8B9bda
^ワード>	5C
^ワードが	0d5A7B8a
^ワードで	5B
^ワードの	0C1a4a8B
^ワードは	7B
^ワードを	0c5D7A
^ンが	0B1a6F
^ンがあ	6B
^ンがあり	6B
^ンし	0a3A6A
^ンの	0A1a6C
^ンを	6C
^ンイ	0a3a6D
^ング	0H3a9b
^ンタ	4A
^ント	2B6A8a9AacbdcadbebfC
^ント>	6A9bfB
^ントが	0a9CfC
^ントに	0b6A
^ントの	2A8a
^ントは	0a9C
^ントを	0A1bfA
^ン画	0A1A4A8a
^ージ	8B
^ース	0C
^ート	0B3a4B8aeA
^ード	2c3A4A6aaBcedaee
^ード>	5A7a8Cbada
^ードは	7A
^ードを	1a3a5C7B8Aaa
^ービ	9A
^ール	0B2b3c4b5A6b8E9baAca
^ールが	aB
^一時	9D
^上の	7C9A
^上の理	0a7C9A
^上金	2D
^上金の	2C
^下記	0a8A
^不審	0C
^不正	7B
^中に	0abA
^中の	0b3a4B
^乗っ	0D1a
^了し	1AcD
^予定	0AeA
^交換	0afE
^人に	3a4C8a
^人確	0a8A
^今月	0AbCca
^付けま	8BaA
^以内	0a9D
^以内に	0a9D
^仮パ	0B5H6a7c8b
^会員	9AbbcD
^会社	0E
^会費	bAcB
^住所	1aaBeD
^何も	0a3AaaeC
^使い	3b4A5Afa
^保留	0b2AbA
^保管	eD
^信し	0b4C
^停止	2B9BbA
^停止し	0c2AbA
^停止しま	0c2AbA
^先の	0b2AeA
^入れ	1A7c
^入力	3e4C8BbadA
^入力し	3a4A6A8A
^入力して	3a6A8A
^共有	0D
^内に	9D
^内容	0DaA
^円が	0bcA
^円の	0baC
^円を	dB
^再設	0b1A5a7B8B
^再開	0a9C
^出品	2I9c
^分で	0b3A6A
^分の	1CbA
^切れ	0ccC
^利用	9B
^利用い	4a
^利用の	0aaAdA
^利用を	9A
^制限	9E
^前に	0C5b
^力し	3a4A6A8A
^力して	3a6A8A
^力してく	0e4B5A
^効期	4A5afA
^効期限	4A5afA
^取り	0afC
^取引	9FaA
^受け	bbdAeafD
^受け取	dAfD
^受け取り	fC
^受付	0C5a
^口座	0A1a2AbAdC
^号が	1B3A4A
^号の	0a3C
^号を	3bdB
^号を入	dB
^各位	bA
^合は	0B8aaAda
^合は>	3AaB
^合わ	0C
^品が	0C2A
^品の	dBeA
^品用	2B
^員資	0acD
^商品	0B2A9aabdD
^商品が	0B
^問い	0CeA
^問い合	0C
^問題	bAeA
^営業	daeC
^報が	9B
^報告	0E
^場合	0B2A8baBdbea
^場合は	0A5a8bda
^場所	6E
^売上	2C
^変わ	0D
^変わり	0D
^変更	1E2A6b7D8c9cabda
^大丈	0D
^失効	fE
^失敗	0D
^安全	7A9B
^完了	0C1Deb
^完了し	0B1A
^定し	7B
^定の	0B8B
^定のお	0C
^定を	0C9a
^客様	0a4a6Afa
^客様の	0d1A3B7Bea
^届い	0D3Bea
^届いた	0A
^届いて	0B3B
^届け	eE
^届けし	0Bec
^店舗	1a2D
^度も	3E
^座が	2C
^座を	2adB
^当た	fA
^当たり	fA
^当社	0C1a
^当者	0a4C
^必要	7AeA
^必要で	eA
^忘れ	0B7a8DcA
^情報	0F6a8a9Dec
^情報>	0E2aea
^戻し	0abbdH
^所に	0beC
^手続	0a1A2a8A9AdC
^手続き	0a1A2a8A9AdC
^手続きを	0a9A
^払い	0a3abFdBfa
^払いが	bBca
^払いの	0bbAeA
^払い方	cB
^承認	0b3B6C
^担当	3a4C
^持ち	eCfB
^振込	2D
^操作	3B
^支払	0bbE
^支払い	0abE
^支払いの	0b9A
^料金	0a9abHdA
^新が	0b1AbacB
^新し	da
^新しい	6AeA
^新しいパ	0a7B
^方法	0CbBcAea
^方法>	0D
^日お	0C
^日で	0a9AcAfA
^日の	0F3A4a5aea
^日は	0B
^日時	6BeA
^明日	7AcC
^明細	0Eca
^時に	3b4B8AbAea
^時間	3F8a
^更が	0a1C7B
^更さ	1A2B
^更されま	1C2A
^更新	1AcHdafa
^書い	0a8BbA
^月0	0A3a6AabcBfA
^月0日	3a6AaacBfA
^月0日>	6B
^月0日に	0bcBfA
^月末	0afD
^月額	0AcA
^月額0	0acB
^有効	3a4B
^期間	0bcB
^期限	0a5bcAfC
^期限が	0bcAfA
^末で	6BfA
^末尾	0b1A4B
^本人	0d3a4A8C
^本日	0b9BbAfC
^来て	0d3D8B
^案内	7a8CbacBdB
^業所	0beC
^楽天	0c3A4AaAfA
^楽天>	2B
^様の	0e1A3B7Bea
^様のア	0a3A6A8a9A
^様各	bA
^次の	0a8C
^止し	0c2AbA
^止しま	0cbA
^残高	0abAdAfA
^段階	0C
^注意	0D3A
^注文	2aaH
^無料	cB
^物は	0AbaeA
^物を	0B
^理由	5a7C9B
^生しま	0bbC
^用い	4a
^用の	aA
^用を	9A
^申し	dB
^画面	ea
^画面に	0a4A8a
^画面の	0C
^番号	1C2c3C4B5aaa
^番号>	0a8BbA
^番号の	0a3C
^番号を	3bdB
^異な	0a6C
^異なる	0a6C
^発生	0bbC
^発行	5C7c
^発送	0C
^登録	1D3b5B6a9CaabAeafa
^的に	3A5b9B
^直し	0C7B
^知ら	1A3a4afA
^知らせ	3a4a8A
^確認	0b1d5b8D9BaCcadaeCfa
^確認>	aDba
^確認が	0a9A
^確認さ	0C
^確認され	0C
^確認の	8B
^端末	5A6F
^管理	2D
^約の	0C1a
^紹介	0D
^終了	cC
^継続	0a9AcC
^続き	0a1A2a8A9AdC
^続け	0b3C
^自分	1B6B7a8Aaa
^自動	aAcGda
^荷物	badaeE
^荷物を	0B
^行い	0a5BdA
^要です>	0b
^要求	0a3F8a
^規約	0D1a
^覚え	0aaCea
^解除	9E
^言わ	0a9AdA
^設定	0E2a3a5a6a7C9b
^設定し	7B
^設定を	0B
^証コ	0B7A
^詐欺	0F
^話番	1F
^認が	0b9A
^認く	3a4a7AbA
^認され	0AdA
^認し	6B
^認の	8B
^認コ	3B8A
^認証	1a3B4D
^請求	0A3Aea
^買い	0A4Afa
^買い物	0A4Afa
^資格	0bcE
^質問	0E
^購入	aD
^返し	0adD
^返金	0cdJ
^返金し	0adC
^送り	0D
^送信	0c3C4B
^送信し	0b4C
^通知	0A3Cdaea
^連絡	0b1A
^配送	0aeE
^配達	bbeE
^重要	0a7A9B
^重要>	7B9B
^金しま	0adC
^金の	2A9aaabAdE
^金を	dCea
^金額>	dB
^銀行	0A9B
^録の	1C9C
^間に	3C
^間以	0b9A
^限が	0ccAfA
^限のお	0cfB
^限は	5a9A
^電話	0B1E4A6a8a
^面に	0a4A8a
^面の	0D
^額0	0bcC
^願いし	0A
_! 0	0Eaa
_! 。	0D
_"	0D3d7A9cbb
_" .	0d3a4A7A
_" to	0c7C
_" your	0B4A9a
_#	1a5a7c8AaDbB
_# #	0B3b4d8aaAbBeA
_# 0	3a4a5a6B7a8A9AbAda
_# amazon	3A8b
_# is	3C8d
_# to	0b4D
_# 。	0b3a4B8A
_$	0b1a4a5a8a9caBcDdEfB
_$ 0	0b1a4a5a8a9caBcDdEfB
_. #	3C4c
_. 0	0E4a
_. amazon	0b8a
_. com	1F5a7Bea
_. don't	8afB
_. enter	0c8C
_. example	0f3b4b7A9AbAdBeA
_. here'	0D
_. i	0A3A4B6c
_. if	0c1A6A7bea
_. it	0b5A8CbaeB
_. not	0d6B
_. please	9AeC
_. see	0Dba
_. to	0c2A
_. update	0bbD
_. we'll	bB
_. you	9DaadB
_. your	0A5A
_. 。	0e3a4a7A9aeA
_0	0A1a3A5E6c7h9cbbdAeafA
_0 #	0a4a8caDbA
_0 0	0d4A5b6C7b8B9caDbacD
_0 :	0C3A4d6F7a9bbbca
_0 a	0d3AcC
_0 amazon	fA
_0 and	0DcAeb
_0 days	0a9C
_0 for	0fcAdC
_0 hour	0e3B7A9B
_0 is	caeB
_0 may	0acD
_0 minut	0a4A5A
_0 off	0C
_0 p	0deAfD
_0 point	0cfG
_0 reward	0bfC
_0 to	0b4BaE
_0 today	0c3AcB
_0 was	0a4AbB
_0 will	0bbadC
_0 。	3A6a7e8A9aaCbccC
_: "	0A8A
_: #	1a5a8C
_: $	0aaBdA
_: 0	0A1a2a6F9daBbbcadcfB
_: :	0C
_: a	0A4B5ceA
_: the	0B1B
_: you	dC
_: your	0a3b4A9AcC
_: 。	0D4e6A8AcceAfc
_?	0F3c4a5c6F7c9daGbddcfb
_? rep	0caD
_? 。	0A6C8A
_a	0D1g2a3a9e
_a $	abdafE
_a bill	0a9B
_a code	1B7B
_a device	5B6A
_a login	0b8A
_a month	cC
_a new	0d2C6a7F9abBeB
_a refund	dC
_a request	7a8C
_a tempora	0B
_able	0a9CbB
_about	0Eab
_acces	0c7B9CeB
_account	1B2C5A6B7bbbcedaec
_account .	0a1E2B8aaa
_account has	0B9A
_account to	1cdB
_account was	2B6A
_account 。	0g1A6B7a8B9A
_acme	0D
_activit	6A9D
_add	0D3a6b7a8b9abCca
_add a	5AbC
_addres	0d1G2a4a5a6b7a8CaBbbeF
_addres .	eB
_after	0E1a3A9AcBdcfa
_again	3DaabDeA
_alert	0Fbb
_all	3F4b5a7A
_amazon	0d4A5B6ccadAebfD
_amazon .	ea
_amazon 0	0caBfA
_amazon :	0h4A6Dca
_amazon account	5D9C
_amazon otp	0A3A4b
_amazon passwor	0a5B
_amazon seller	2D
_amazon 。	0a6a9AfB
_amz	0b8A
_an	1A3a8aaBeA
_an addres	0c1CaC
_and	0D4f7A8e9AbAdAeafa
_and 0	0C3Aeb
_and a	0B6A
_and i	0f3A
_and passwor	0b1B7A
_and the	0b1D2a9AbA
_and want	0cdC
_and will	aAbBea
_another	0d3A7DbB
_any	0D1A5b
_anyone	0C3b4A
_anyth	0d4B5B
_anyth .	0c4B
_app	1C3a5C6A7a8abcdCeb
_app .	1Cea
_appe	0e2C9D
_apple	4AaCca
_apple account	0b
_approve	1a6C
_are	0C1a2C3a4a5b6a8b9EaAbbeb
_arriv	0Faa
_as	7Dda
_as a	0c7BfA
_ask	0D3A5C7d8A9aadea
_ask for	0B3B7b
_at	0A2a4b5B8a9caBbbdbeD
_at 0	aA
_at the	0cbbeFfA
_attempt	0b3a4a6C8BeC
_authori	0baA
_auto	0ccD
_auto renew	cC
_automat	bAcB
_availab	0B
_avoid	9abEdc
_back	1a3a9babbbcadIeB
_back .	0C
_back to	0edDeD
_balance	0adA
_bank	0A1a2F3a6adaebfa
_bank account	0d2G
_be	0c1c4f5A6c9CaabAcDeB
_be able	9C
_be charg	0bcC
_because	0c1b8B9DabeC
_because the	0ceD
_because you	0Eaa
_been	0c1B3B4a6c8c9AbbfB
_been lock	0a9F
_before	0c1b7C8a9AbacAeB
_below	0c8B
_benefit	0bcE
_between	0B3Aeb
_between 0	0D3Aeb
_bill	0b9CbD
_block	2a6B
_book	0D
_bought	aBdA
_box	0b1AeB
_browser	3a6C
_busines	0b2CdB
_buy	0C
_by	0G1a5a8c9acc
_call	0D3a4BbccBdbecfa
_can	8B9Cac
_can't	0B1B4a8c9Cba
_cancel	0b5BaAcEea
_cancel .	0acC
_cancell	0AdAea
_card	1a2e3a6b7a9BaAbFcbdDed
_card .	0bdD
_card is	0a9C
_card was	bD
_centr	0b2F
_chang	0G1E2C3a4c5b9bfa
_chang to	1D
_chang 。	0c1D2A
_change	0A1a5B7C8baaba
_change your	1c6A7D8a
_charg	aBda
_charg $	0aaBcA
_charge	0gaBbEcA
_check	0D3b4a6B8a
_choose	0A1ccafA
_choose a	0b8C
_claim	0daadDebfE
_click	0C7A
_clos	0C2c9Adb
_cod	0B3F4c8d
_code	2b4C5c6b8D
_code .	3A4B7A8c
_code :	8B
_code to	0c1B3c7B8A
_code 。	0a4b8I
_collect	bCfA
_com	1G3a5a7Beb
_com 。	1B
_come	0CeA
_confirm	3a4c8DbadA
_confirm .	0F4a
_confirm your	0d8B9BdA
_contact	0c1C
_could	0A
_could not	0b
_couldn'	0bbBeD
_custome	0A3b4c8Ada
_custome 。	0A3a4c8A
_d	0b1A4A
_date	0bbAcA
_day	eB
_days	2A9B
_days .	0Dba
_dear	2A3b4c8A
_dear custome	0A3a4c8A
_declin	0BbB
_deliver	8abacAeG
_deny	0c3B4A6B
_deposit	1a2E
_detail	0c2BdC
_detect	0a6D
_device	0c4a5E6C7a
_dhl	eE
_did	0aaD
_did not	0b5AaB
_did you	aA
_didn't	0a5a8A9aaF
_digit	0b8CeB
_do	0E1A7a8afa
_don't	0e2A4C7baCdAeafA
_don't know	0b2BaA
_don't recogni	0a6AaA
_don't share	0a4A8A
_done	0Eda
_door	4ceC
_driver	0aeE
_dropbox	0c4a7B
_due	0c9BeD
_due to	0d9B
_e	1B7CaafC
_e mail	0AfB
_e 。	7B
_earn	0Efb
_ebay	0g2C9AdA
_edit	1a2C
_email	0d1I2b4e6e7B8Gfa
_email .	4a8C
_email addres	1A8A
_end	0c1B4C5a8acA
_end in	0f1B4A
_ends	0bcC
_enjoy	0Efa
_enter	0a1a3d5B6C8F9a
_enter the	0c6B8B
_etsy	0c2D
_every	3B4a
_example	0g1D2a3c4d7B9AaadAeA
_example .	1D9a
_expir	3a7B8bfA
_expire	0afE
_faceboo	0b4B
_fail	0A
_fake	0H9b
_faq	0F8a
_fee	0abCdaeC
_fee .	0beC
_fin	0abD
_firefox	0b6D
_first	0D5A
_five	0E9a
_fix	0AbA
_follow	4a8D9C
_for	0B1a2a5C6g7a8abAcBec
_for $	cB
_for 0	cA
_for a	4c7bdDeafC
_for it	0b3a8D
_for securit	0a7C
_for this	0b4D8aeA
_for your	0d1A3E5A6a7B8c9abBcb
_form	0D
_fraud	0C4C9a
_free	0C7acD
_friday	0BbA
_from	0C2A4c5a6Ebccbec
_from 0	0E6a
_from a	0c2A6D8Aca
_from your	0dcAfA
_full	dC
_gb	0B
_get	1A4b7A9abadD
_gett	0G4aab
_gift	aAfD
_gift card	0aaBfA
_give	0h4BbAeE
_go	0A7CbAcb
_go to	0A7AaAcb
_google	0a6C8a
_got	0B1b4Cbadbeb
_got a	4E
_guard	0b3B8A
_happy	0Dfa
_has	0B1D2a3A4b6c8g9Afb
_has been	1B5A6b8a9Bbafa
_hav	9bbB
_have	0c3A7C8a9CebfB
_have been	2A9a
_haven't	2A7A
_held	0c2AeC
_hello	0b
_help	0F1b3a7b9aca
_help :	0E1aba
_here	8C
_here is	1a8D
_here'	4a8E
_hi	0cbA
_hold	0c9AeB
_hotmail	0A1C6a
_hour	1a3F4a9Aea
_hour .	0a3D
_how	0M1a7b9abacaea
_how to	0G9aca
_i	1a2A3A6d7BbAcadaea
_i can't	0A1B8b9B
_i never	5A6c8AaB
_i was	0d3B
_i'm	0d3A6BdA
_i've	0d3EaD
_icloud	0BbB
_id	0a1B4c8a9BeA
_id :	0A1A3a4b
_id 。	0c1E
_if	6D7baDbbcAec
_if it	0B4aaA
_if this	6B
_if you	0dcBea
_ignore	4a8B
_in	0A2A5A6A7b8aabbAcbed
_in .	0c3b4A5A7C8a
_in 0	0a4A8a9Baa
_in ?	0c6C
_in a	0F3A7b
_in my	0e8AaBdA
_in the	0C3A5Aeb
_in to	0a1b6H8C
_in with	0B1A6a
_in your	0A8A
_informa	0c9CbA
_instagr	1C
_into	7b8D
_ip	1a6E
_iphone	0a6BaA
_is	0C1c2c5a6d7a8A9CeB
_is #	0E4d
_is 0	4D
_is a	0B5cbA
_is confirm	0D4a
_is now	0C
_is ready	0F
_is your	0b3B
_isn't	0d1E
_issu	dD
_it	0a1c2c3g5D7B8D9DcceA
_it .	0a4B5abAdAea
_it is	0a8C
_it says	9C
_it to	4C8adA
_it was	0B4a8A9a
_it's	1A
_item	0B2AdA
_its	badBeB
_its way	dD
_june 0	0c9AfA
_just	6B7a
_k	5B
_keep	1a4b5a7Cda
_kim	0Fdb
_know	0a1A2AaD
_last	0D1a3B9bbA
_let	0A8aaB
_like	0AdaeB
_limit	0B3A7a
_line	3B6AdA
_line 。	6AdA
_link	9abB
_list	2B7C
_listing	0a2G
_loca	6B
_lock	0A1A2a9D
_log	0b5A8BfA
_log in	0b5A8BfA
_login	0A4B6B7b
_longer	0a1A9A
_look	0BaC
_lost	8BdaeB
_m	3C4bfB
_macbook	aC
_made	1B5BaB
_mail	0E1A4c6b8E9cacbbfA
_mail .	0c1E4a5a8AfA
_mailbox	7B9A
_make	0a1A7C
_manager	0E7b
_many	3D
_march	0B6A9a
_may	0A2a5a7A9bcDea
_me	4a7AdAfa
_meet	0D
_members	0B9acDda
_members .	0Ccb
_method	dBeb
_midnigh	0b3A
_mil	fD
_mine	1C9aaC
_minut	3D5C6b
_minut .	5C
_minute	0b6B
_miss	0ceG
_miss you	0beD
_mobile	0b1A
_monday	0E4b
_money	9CdBeA
_money back	0cdCeA
_month	0D4bcBda
_month .	0B4b
_more	0C1A9Afa
_mov	0E1a
_must	0e7EdAeB
_my	0d1A3b9BaBbA
_my account	7AaC
_my passwor	1A5a6A
_near	6C
_need	0e7CdEeB
_need to	2A7C9a
_netflix	bA
_never	0A4D7a9baCdd
_new	0E3b4a7F9dabcbdbeBfb
_new one	0f7E
_new passwor	0a7E
_next	0E5c6b7E
_next time	5a7E
_no	1A3a6A8a9BbadA
_no longer	0a1A9A
_nobody	0ceA
_not	0i1C3B6C7a8daFdc
_not you	0c1B
_notic	0d3B6A
_notice	9A
_now	0A1B8c9cbAddeC
_number	1D2b3A9b
_number .	0E1a2a8B
_number end	0d1B4A
_of	0B1c3B4b5a6d7b8faCcbdD
_of $	0baBbA
_of 0	0aeC
_of the	0E6a
_of your	0a5A
_off	0C9AbbcB
_old	2A7B
_on	0B3c7B8c9bbacDda
_on 0	0bcFfA
_on hold	0d2A9AeA
_on my	0b1C
_on the	3a8AeA
_on your	0d2A6a7B8aeA
_one	0c1a5D6c7A8B9bbAeB
_one .	3a7B8a
_one of	0dbAdA
_one time	5A8AeA
_online	7A8acA
_only	0A3a5A
_open	0D1b3a4a6A8C
_or	1a2a8a9CbAdceD
_order	0a2a8a9CaFbAcbeAfb
_otp	0BeA
_otp .	3C4a
_our	0B1e2e4A5b8a9FaBbb
_out	0b1A4A8a9BbacC
_out of	4A9C
_over	0A1acA
_owe	0abCdB
_owed	0adE
_own	0b1B5C
_p	0deAfD
_package	eD
_page	0B1A5a6a7a8C9A
_parcel	eD
_passcod	3d4A7B
_passkey	0A1B6a
_passwor	2a5B6A7D9aaabacadafb
_passwor .	0A5c6B7b8D
_passwor :	5D8a
_passwor for	0a5D
_passwor has	0a5B
_passwor is	7a
_passwor reset	7C
_passwor to	0a5B8a
_passwor was	0a7C
_passwor 。	0a7C
_past	0b3B7A
_paus	0b2D
_pay	0a1a2d4C8aabbHeCfb
_pay .	0a9AbB
_pay method	dAea
_pay of	bCda
_payment	0A2Cba
_payout	0a2I9a
_payp	0aaB
_phish	0E
_phone	0A1A2a3A4C7b8eea
_phone number	0c1E4A
_pick	7A
_pick a	0c7AeC
_place	0baB
_plan	0acE
_please	0a5C7A8Babcafa
_please change	0d5B7B
_pm	0D8a
_point	0cfJ
_point will	0bfD
_policy	0D1a
_post	1aeD
_prime	0AbacC
_problem	0c9AbA
_problem with	0bbB
_profile	0a2a9BfA
_protec	0d7AcB
_protect	0a4A7C
_purchas	aEda
_put	0c9B
_read	0C4C
_ready	0G
_reason	0d7C9B
_receipt	0Gccda
_receiv	0E7a8Cbb
_receiv a	0A7a8Cfa
_receiv your	0Dda
_recent	6B
_recogni	0a6AaA
_recover	0C1B3a
_redeem	0bfD
_refund	0A2a6aaabccadLeafa
_refund of	0cdG
_remov	2B
_renew	0aaccKda
_renew for	aacC
_renew on	0acC
_rep	4A9AaA
_replac	0b1D
_report	0D
_request	0f3G4c5A7b8DdA
_request for	3C
_request to	4a7a8E
_request 。	0b3D
_requir	4a7D
_reset	0e1A4a7E8B
_reset your	7B8B
_return	0AaacadB
_return .	0Edb
_review	2B6A9B
_reward	0bfF
_right	0a7Cba
_ring	4D
_rul	0b9E
_said	0F3a9abb
_same	0B1a3A
_say	0C9bbB
_says	0b1C4a8a9BbBda
_scam	0Gca
_scammer	0E4a
_schedul	0D4a
_secure	4B6A
_securit	0B4D5b8b9a
_securit reason	0a7C
_see	0J6abaea
_sell	0b2F
_seller	0a2I6aea
_seller account	0a2F
_seller centr	0b2F
_send	0E1A4a5b6b8d
_send a	1B7B8a
_sent	0c3B4C5A7aaBfa
_sent to	0g3B4CaA
_set	0a7E8a
_set a	7C
_setting	0D
_share	0b4A
_share it	0aeA
_she	0Fbbea
_ship	0BcaeB
_ship is	0beD
_shop	2G
_shop'	2E
_short	0c3CfB
_should	0C3c8aeA
_should i	0E3c
_show	1B3a9Aaa
_sign	0a1A5A6B8Abbdbfa
_sign in	0b1A5A6B8Aeafa
_since	3E7A8a
_site	7CaAda
_six	4a8AeB
_six digit	8AeB
_sms	0E4C8a9aea
_sms 。	3C
_so	4B8a9B
_so that	0b4AbA
_sold	0Fda
_some	6a9Bfa
_somebod	0d6B7afA
_someone	1a6F7a
_soon	cC
_sorry	0beE
_star	0Eda
_start	0D
_state	0A9AaA
_stay	0G1b9afA
_steam	0haB
_steam guard	0b3B8A
_step	0B1a4C
_step verific	4C
_stop	3C4A6a7a8baA
_storage	0E2b
_store	2C
_submit	0cdC
_subscri	0dbBcE
_sunday	fC
_support	2A
_suspend	0B
_swapp	0c1D
_switch	cD
_t	0d8AfA
_take	0C3a7A
_tax	0b2AdDfa
_team	4BaA
_tell	0daA
_tell us	0e9AaBeA
_temp	0a5E
_tempora	1a3A5H6a7b8c9B
_tempora passwor	0B5E6a7b8a
_ten	3D5B6a
_ten minut	3C5A
_text	3B4F6c8b9baabBda
_text with	0c4C
_thank	0Fbcdcea
_thank for	0D
_thank you	cAdbfA
_that	0C1B2A3a4a5a7b8abafa
_that your	7B
_the	0F1C2a3a6b7b9eaebacadaeE
_the app	0Cea
_the bank	2B
_the card	0b9BdA
_the code	3a4B7a
_the email	1B
_the follow	0a4a8D
_the last	0c3C
_the new	0D
_the next	5a7D
_the sign	0b1D
_their	0D3abA
_them	0C3B6c7b8acbeafF
_them .	5AfA
_then	0D8a
_there	8aaBbA
_there'	0f5A8AbAeA
_there' a	0c5A8AbAeA
_they	0A7a8a9AaabAcadaeC
_this	1A2a3b6a8B9AaFdceb
_this ?	aD
_this code	0c8D
_this email	0a8C
_this is	0b7B
_this order	0baB
_this purchas	0aaE
_three	0F
_through	0bbE
_time	0B1b6a7C9ceB
_time cod	0D
_time passwor	0a3AeB
_time you	7E
_to	1a3f4A7D8BdAea
_to 0	0F6a
_to a	0B1a3aaB
_to an	0b1AaC
_to ask	0c4C
_to avoid	9abEdb
_to be	0A4aeA
_to confirm	8C
_to do	0D
_to keep	0a7AcA
_to log	0c8B
_to reset	8D
_to send	0d9BeB
_to sign	0e3a6GeA
_to the	dA
_to you	0a3Aba
_to your	0e1B3B6C7b9aaabcdDfA
_today	5b6b8acDdbeC
_today .	0C5a6a
_toll	bE
_tomorro	7BaabAcCdcea
_tomorro .	7BbAcBdb
_too	3CdA
_too many	0b3D
_tri	7bcBeB
_tri to	0beB
_try	1a3A8beD
_try again	0b3BeD
_try to	0b6B
_tuesday	0C
_turn	0c7B
_tv	0a5B6A
_two	0E1a8baB
_two step	4C
_under	0c2D
_unles	0cbAcAdafB
_unles you	0a9AfA
_unlock	9C
_until	0b9FaaeA
_until you	0ceA
_up	0C3a4A9adAebfa
_up to	dB
_updat	1G
_update	0B1b2a5b7CbE
_update your	bD
_us	0c9aaCbacaeB
_us .	aA
_use	0c3b5D8A9BdafA
_used	0e1a2B4a5B6B9A
_user	2B3a9B
_valid	0B3a4A8a
_valid for	3a4A5B8a
_verific	0b1b3D4A8A
_verific cod	0a3D
_verific code	3c4A8B
_verific text	0a3D
_verify	0c2A8D
_verify your	0a2A8B
_video	0Daaca
_visa	0AcadB
_visa 0	0Dcb
_wait	4abadC
_want	0d7AbBdB
_was	0c1B2B3C6D9cceeBfd
_was chang	0b1B2B
_was charg	0D
_was declin	bC
_was sent	0c3B4A
_was you	6C
_wasn't	0f4B5A
_wasn't you	0b4a6A
_watch	0C9a
_way	dC
_we	0e1d3A5A6B9DadbEcbfc
_we can	0d4C9A
_we couldn'	0a9AbC
_we need	0ceA
_we notic	0a3A
_we receiv	7a8D
_we will	0D8b
_we'll	3a4BaabAeB
_we're	0ceE
_we've	0d7E8a9CbaebfA
_week	0J9b
_were	0e1A2C3AfB
_what	0L5b7bab
_when	0E4A5a6a9a
_who	0a6C9C
_why	0F3b4A5a9c
_will	0b1b2A3b4A5A6b7a8c9AbBcAebfC
_will be	0d5A6a7b9CbBeafB
_will renew	0acB
_window	0b6E8B
_with	0A2a4A7c9Caadb
_with a	0a
_with your	0BeA
_withdra	0b9E
_within	5A9Aea
_within 0	0baA
_without	0E
_won't	0b7D9B
_work	0C4b5A6c7B
_x	0a3A9B
_yahoo	4A8b
_year	2BaacD
_yes	0b6BdA
_you	2c5A6A7A8B9Daabfca
_you .	0B3Abcda
_you ?	0g1A2A6A8AaA
_you are	0e9DdC
_you can	1a8A9Bab
_you did	0a
_you didn't	1A8A
_you don't	2A
_you for	aB
_you have	1a2a6A9B
_you must	0a7B
_you sign	0C5a6b7B
_you were	0cfC
_you will	0b5C7a
_you'll	0a7DcE
_you'll be	0a7AcB
_you're	8aabdB
_you've	aadafD
_your	0c2A6aacbBfA
_your 0	0afD
_your account	2c6D9BbdcafA
_your amazon	3A5B8a9AdaecfA
_your bank	0abE
_your card	bGca
_your dropbox	0c7B
_your email	4a7A8C
_your google	4A
_your listing	2D
_your money	0edDeB
_your one	0b8C
_your order	0caCbC
_your own	0a5B
_your package	0AeA
_your parcel	0beE
_your passcod	0c7C
_your passwor	0c1a5b6E7G
_your pay	0CaabDddea
_your phone	3C8a
_your receipt	0Ecb
_your refund	0edI
_your securit	7C8b
_your sell	0a2C
_your seller	2E
_your ship	0aeC
_your subscri	0bbB
_your tempora	0a5E
_your verific	0a4a8C
_£ 0	2afb
_。 #	3A4g7a8HaabA
_。 0	0a1a3A4a8AcA
_。 :	0A3b4c6B8G9a
_。 ?	3C
_。 amazon	2Baa
_。 dear	2A3a4c8Bda
_。 didn't	0caC
_。 e	0a1A7B
_。 for	0e4C7BeA
_。 hello	0b
_。 id	0a1D
_。 if	0b6B7AaA
_。 please	0BbA
_。 the	0a1D
_。 to	0d8F
_。 we	1a3AbB
_。 we've	0c9BdA
_。 your	0e1b4c8C9CaAbDcBdaeb
_。 。	0D1a3C5c6a7a8BaAbbdcfc
あな	0A2a4A
あり	0A6A8A9a
ありが	0B4a
ありま	0b3A6B9bcafA
ありまし	0a6AaB
あります	0a9adAfA
ある	0a4a6a7A9AdA
いい	5A
いいた	0b5A
いいただ	0c5A
いう	3b5b6B9beA
いうメ	0c
いか	0D
いが	bAca
いし	9A
いしま	9A
いします	9A
いた	1A3a5B6aaaba
いただ	4b5A
いて	1b2A3B6a7baabAea
いて>	2A4adA
いで	0B2a4Bea
いでく	4C
いと	bD
いな	3b7a9baB
いない	3b7a9baB
いない>	0e3aeB
いない場	0aaD
いま	1a4A6A7b
いまし	1bdA
いました	1bdA
います	3A5a7a
います>	3A5a6A
いませ	0d4A8A9AdA
いません	0d4B9AdA
いる	0a4bbB
いパ	0b7B
い合	8aeA
い合わ	8aeA
い場	0f1C6C7a8aaCda
い場合	0g1C6B8aaCda
い場合>	0a9A
い場合は	0d1C6C7a8aaBda
い戻	bbdC
い方	0C1AbAcAeafb
い方法を	0abAcB
い物	4A
うご	4afA
うござ	4afA
うち	0AaafA
うと	0b8B
うとし	0e5A8A
うとした	0c3A9A
うメ	0b
えが	0baA
えがな	0aaA
えき	4A9AdA
えて	3EbC
えてい	bC
えな	0a3a4A
えない	3a4A
えま	7AbafA
えら	0a1C2A
えられ	0a1C2A
える	0AfA
おす	0C
おり	9AbBdbeA
おりま	0a9AbAdaeA
おります	0a9BdaeB
お使	0e5B
お受	fC
お受け取	0afC
お問	eA
お問い	eA
お客	0b4d6A8Bfa
お届	eC
お心	0c1A
お手	0a9Caa
お手続	0a9C
お持	fB
お支	0dbDeB
お楽	0Dca
お申	dB
お知	3a4b8A
お荷	0AeC
お荷物の	eC
お返	0adD
お送	0B
お願	bA
かが	4b8B
かた	0C
かっ	bA
かった	bA
かな	0B1A3a
から	0A1a3C4b5b6A7C9aabbbdAfa
から>	9Afb
からの	0C6D
かり	0a1AeB
かれ	0c5AbBeA
があ	0d1a7B9adC
があり	0c6A9a
がありま	0b6A9a
がある	0a7BdB
がい	0b3AeA
がご	6AbAcbdA
がござ	0abAdA
がで	bAcAea
ができ	9AbAcA
ができま	bC
がと	0B4a
がとう	0A
がとうご	0A
がな	0d1A5b8aaA
がない	0c1A5a8a
がない場	0baA
が不	0b
が何	3CaAea
が入	0D
が変	1A2AeB
が変更	0b1B2BeA
が変更さ	1C2B
が完	0A1B
が完了し	0B1A
が届	0G3a4A8a
が届い	0B
が必	0b2A7B9AeA
が必要	0b2A7B9AeA
が書	0b2B5A
が未	0beA
が来	0c1adAeAfA
が来た	8aeB
が来た>	4AaacAea
が発	0a5AbC
が発生	0bbC
きあ	1A
きな	7A
きに	0C
きま	3a8a9AeA
きまし	3a4B
きました	0A3a4B9A
きまして	0baAdA
きます	0B8a
きます>	0B8a
きませ	bBeA
きを	0bcA
き落	0bbAcB
くだ	aAbA
くなり	1A7A
けしま	0Bea
けど	3C7a
けま	0D8Acada
けまし	8BaA
けます	0E
けます>	0D
けれ	0baB
ければ	0baB
け付	8BaA
け先	aC
け取	dAfD
け取り	0afD
こち	4a8BdAea
こちら	4a8BdAea
こと	0E2B5d6aea
この	1A4A7baC
このメ	0C
このメー	0C
これ	4b
ござ	3a4a
ご不	eC
ご不在	0ceD
ご入	cb
ご入力	0bdA
ご利用の	0adA
ご利用を	9E
ご指	0beC
ご本	0d9AaC
ご案	7a8CcBdB
ご注	bAeA
ご注文	aAbAeA
ご登	0c1A2abB
ご登録の	0a1A
ご確	3a4abAda
ご紹	0D
ご自	0a6C8a
ご覧	0C
ご返	dC
ご連	1AaA
ご連絡く	1AaA
さい	aAbA
さい>	4A5AaAfa
させ	0C
され	2B4c5a7a8b9CaacA
され>	0b
された	fA
されて	2B8a9A
されてい	2A9A
されま	2A4a7acA
されまし	2A7a
されます	0b9AcCdA
される	0A5b9BcA
さん	0Gea
ざいまし	0Baa
ざいます	3a4aaA
しい	0b1A4a8A
しい>	0b1A5aaA
しく	0C3Cea
した	0A4bebfc
した>	0B3a4abAeafa
したが	eC
したら	0a7B9A
した覚	0baA
して	0A2A3A4b5Dbacbeafb
して>	0baA
してい	1b2A5A9acafa
していた	0a7C
していな	4A
していま	daeB
してお	0B
してく	0d5C7Aea
しな	9A
しない	9A
しま	2a6A8e9AaadCfA
しまし	0a5C8ddAea
しました	0d5C8c9AdA
しましょ	0C
します	0B1b5a8abAdCfA
します>	0C1a5a6b8abAdBfA
しょ	0G9a
しよ	0a
しようと	0a
すか	0B6A
すが	0A8A
すべ	0B
する	0C1a6c7AabbadB
ずっ	0b3CeA
せて	9B
せてい	9B
せん	3A8aaaca
せん>	3B4A9Abccb
せんで	0bbD
たか	0a6B
たが	eD
たが>	eC
たこと	0b3A
たし	0e1A6a8a9AaabadD
たしまし	0c7A9AdA
たします	0c2AdCeA
たた	0d5a9BbA
たため	0d5a9BbA
たため>	0d9AbA
ただ	1A4b5A
ただけ	0A
たと	0B
たの	4BdaeA
ため	0c1c2A4c5a6c7E8A9CabdAeBfb
ため>	0e1b3B4a6a7E9DaadaeB
ための	7a8C
たら	0E5a7A9Aea
たり	1B7b9aaAfA
たりが	5a6A
たる	0C
た場	0B
た場合	0B
た覚	0c
だい	dB
だいた	dC
だき	0a4a
だきま	0b7AaA
だけ	0B4A7aaabA
だけま	0C
だけます	0D
ださい	aAbA
ださい>	5AaAfa
ちの	0AfC
ちら	4a8BdAea
った	0F4a5b6a8aabeB
った>	0Dba
って	0E1A3b6a8cbacadaeB
ってい	0d1B2AaBba
っていま	0a4A6Aeb
っと	3B8a9Afa
っ取	0D1a
つい	0A1a2AdBfa
ついて>	1adA
てあ	0a5A8BbA
てい	0b4A8b9AdaeA
ていた	0c3a4A7C9A
ていただ	7C9A
ていて	0c3AcA
ていて>	0ccA
ていな	0a9aaB
ていない	9aaB
ていま	1d3A6A7a9BaadbeB
ています	1a3D4a5a8adaeC
ていませ	0b4B9B
ている	4abB
てお	8a9BeB
ており	0b9AbAdaeB
ておりま	0b9AbAdaeB
てき	4b8D
てく	0b3a5A7A8BdAeb
てくだ	0b3a5A7A8BdAeb
ても	0B4b7a
てる	3C
で0	0B3B
でお	0D8a
でき	4a7A8a9AaabAdbeC
できな	7A
できま	aabAdbeB
できます	0A
できませ	0bbCeA
でく	4C
でご	0C
でし	0B9abCdaeA
でした	bDeB
でした>	bDeA
です	0F1c4A9bac
です>	0B1b4A9aab
ですが	0B
でな	0d3A6AaCeb
でない	0b6AaAea
でない場	0a6A
でに	0A
での	1a4a6A7A
では	0A1C8a
では>	0C5c
とい	3b5b6B9ccAeA
という	3b5b6B9ccAeA
とう	0A4ada
とうご	fA
とお	0a8A9AcA
とき	0G
とし	0e4a7A
とした	0d3A9A
として	3a
とな	0c9AcA
となり	0a9AcA
とは	0D5b
とは>	0C5b
とめ	0C
と出	0b7B9A
と言	0A1AbB
どう	0Eca
ない	0e1C2C7c8a9AaFdbeafb
ない>	0f2A3C6aeA
ないで	4C
ないと	1AbC
ないのに	0B
なか	bA
なく	0a1A5A
なくな	0c1A
なくなり	0c1A7A
なけ	0aaB
なし	3C
なた	0B2a4A
なたの	4A
なっ	0a3A9BaA
なって	3AaA
なってい	0a3AaA
など	0C
なら	0Dca
なり	0a4a6a7B9A
なりま	6a7A9A
なりまし	1A
なります	0b5A7A9B
なる	0c6CcA
に0	3B
にお	ea
にご	0C4A
にし	0C
につ	0A1a2A8adCfa
につい	0A1a2AdBfa
にて	0B
にな	4a9A
になっ	9AaA
になり	eA
になりま	0AeA
には	7b9AbacAeA
によ	0c8a9AdBeA
により	0ddBeA
により>	0b
に使	4A
に入	0A1a5A8A
に変	1B
に届	0A1A3Aea
に来	0a3B4a
に返	0bdD
に関	0aeB
の0	0c3A4B
のお	0a1A3b4d5a6a8BbCdBeA
のお支	0cbB
のお知	0A3a4b8Aeb
のお願	0aeA
のが	3C
のこ	0D5b
のこと	0D5b
のご	0A1a7c8B9BaDeb
のご利	9BaC
のご案	7a8CdA
のた	0a4a7B8AdCeB
のため	0a4a7C8AeC
のため>	7A8AeB
ので	1A8bdB
のな	0a1A2BaB
のない	0a1A2AaB
のに	0B
のア	0a1B2b6B8b9Eba
のアカ	0b2a7B8b9D
のカ	bBdB
のカー	bBdB
のコ	0c4A8E
のコー	0d4A8E
のパ	0a5B7D
のパス	5B7D
のパスワ	0a5B7D
のメ	0A3A4aaa
のメー	aa
のリ	0d8B
のロ	0d2A4A6C8A
の代	0a5D
の仮	5D
の仮パ	5D
の会	bB
の利	9C
の受	5adC
の変	1B2A7A
の変更が	1C7A
の手	0D
の払	dD
の更	1AcC
の更新が	0b1AbacA
の理	0a7C9A
の番	3A4A
の番号	3A4A
の登	5A9B
の確	0b8C
の確認コ	3B4a8A
の見	0B
の設	0Eeb
の認	0c8D
の認証コ	0d3A
の送	3D
の送信	0b3D
の電	1B
の電話	0a1B
の電話番	0b1C
は0	0E3baacAeB
は0月	cB
は0月0	cB
はお	0Fba
はこ	9A
はこち	9A
はご	8a
は本	0a9AfA
は本日	0b9AfA
への	4a5B6A
べて	0D5a
まし	3a4aaBbacb
ました	5Abacb
ました>	bacadAea
ましたが	0aeC
まして	0baAdA
ましょ	0D
ます	0A1a3A4c5b7a9AaacAfB
ます>	0B3B4e5b6a7a8b9AaacAfB
ませ	3Aabcada
また	0b3D
まで	0D1a2B4a7C9aaada
までに	0A
まと	0C
みを	0C
めの	7a8C
めま	0G
めまし	0D
める	0A8A
もう	3B
もな	0a3AcA
もの	0A
ょう>	0D
よう	0C
ようと	0a
ようとし	0c
より	4b7AbAdAeAfa
より>	0adA
らし	8BaA
らしい	8BaA
らせ	3a4a8A
らせ>	4aea
らない	aA
らの	0C4b6D8C
らのロ	0a6B
られ	3A4a
られた	0C1a
りが	0C4a5ada
りがな	3A5a6A
りがない	3A
りに	5D
りの	5C7adb
りま	5bcaeD
りまし	0B5aaAbacaeB
りました	0B5aaBbaeB
ります	3b7B9BacbAeA
ります>	3a4a5a6a7A8a9BabbAeA
りませ	3A7a
るこ	0C2A
ること	0B2A
るた	6a7A8A
るため	0b7A8A
るため>	0b7A
ると	6b9AcCdB
るの	dA
れた	0A1adAea
れた>	0bdB
れて	4b6adaeB
れてい	8aeA
れていま	1b3A9AeA
れな	0A3AeAfa
れない	0A
れば	aA
れま	0a1C2B4b5A6a8babcCeb
れまし	0b1C2C4abA
れました	0b1C2B4abA
れます	5A9AcC
れます>	5A9AcC
れる	0G1B2a5d6b7a9AaabbcA
れる>	0C
わせ	8aeA
わり	0B5C
わりま	0C
われ	1B5b6b9A
をお	1d8AcadBeB
をお願	7A9A
をか	0E9a
をご	3a7acAdAeA
をご利	0b
をご確	2A
を一	9B
を作	0a7C
を使	0B
を保	0b2A
を停	0c9BbA
を停止し	0bbA
を入	3b5A7a8BdD
を入力	3a5A8BdB
を入力し	3a8AdB
を再	0a2A
を制	9B
を受	0a8B
を受け	8C
を受け付	8BaA
を変	2a5a6B8abA
を変更	2a3A5a8abA
を変更し	6A8a
を忘	8CcA
を承	6BaA
を検	0c6B
を登	0b5B
を確	0C2A
を確認	0B2A
を確認し	0B
を行	cBdA
を装	0C
を見	0D
を迎	0afB
を送	4A7A8a
んだ	0B3B
んで	3aaAbC
んでし	0abD
アカ	1A2A6A9Abbdaeafa
アッ	2B9A
アド	1F3a8B9a
アドレ	1G8B
アプ	0A3c4A6A
アマ	0a
ィコ	0c4A
ィッ	0B
ィッシ	0B
イス	5A6C
イト	0D
イバ	0D
イム	7a8AcD
イム会	cB
イム会員	bacA
イル	0AfC
イン	1A6D7AabbacbdbecfC
イン>	1A2A
インが	1a6D
インがあ	6B
インで	0A7A
インに	0a1B8A
インの	6A
インを	0b6C
イント>	fB
イントが	0afD
ウン	1A2A6A9Abbdaeafa
ウント>	0a6A
ウントが	9C
ウントの	2A8a9A
ウントは	9D
ウントを	0A2a7A
カウ	1A2A6A9Abbdaeafa
カー	0B2b3b4A5a7a8caCbBcbdAec
カード	2b3b4A5a7a8baDbBcbdAeb
カード>	0b4A9AbafA
カードの	0d9AbD
キャ	dA
ギフ	fD
クセ	0B
クレ	bC
グイ	4A6Aaadaea
グインが	6B
グインし	0a3A
グインで	1A7B
コン	6B
コー	3C4A5b6a8Aea
コード	3C4A5b6a8A
コード>	8E
コードが	3C
コードで	0a4A8a
コードの	3C4a8B
コードを	3b7C8A
サイ	0A2b3a6Cea
サイト	0D
サポ	0B1a2A
サー	9A
ショ	0e2C3a4DaBeA
シー	0C
ジッ	bC
スが	1D7a
スの	0B2a8Cea
スの確	8C
スを	0A
スコ	0D8b
スタ	0C
スト	2B5a8C9bdA
スワ	5C7C8A9baada
セキ	1a4A5a7B
セス	0B
セッ	7B
セット	7B
セラ	2D
セル	0bdA
セン	0A2A
センタ	0A
ゾン	0b
タイ	4A8A
タイム	4A8A
ター	0C5a
ック	0C2b3A4b9A
ット	7B9abBeb
ップ	2FaB
ップロ	0a2C9A
ティ	1b5a7B
デバ	0a5A6C
ト0	0bfC
トが	0b9BfC
トし	0a7B8A
トに	0B8a
トの	0D3A8aaabcebfA
トは	0b9DfA
トを	0B1a2a
トア	2C
トカ	bBfA
トラ	2B
ドが	0a1A3A7AbB
ドが届	0C3c4B
ドで	0b5C
ドです	0b4A
ドの	1c3B4b8CbC
ドのお	0a8D
ドの代	5D
ドの変	6A7B
ドは	8A
ドへ	0a5BdB
ドを	1a3b5C7C8B9babbAea
ドをお	0b8D
ドを入	0A
ドを入力	0B
ドを変	3A5a6C8a
ドを変更	3A6A8a
ドを送	0b4A7A8a
ドレ	1F3a8B
ド再	0b8C
ド再設	0a8D
ニュ	0C
ネッ	0c7B
バイ	5A6C
バイス	5A6C
パス	0A5C7B9baabadaea
フィ	0Dca
フォ	0C
フト	fD
フトカ	0afB
プラ	cE
プライ	0BcC
プロ	0a2C9A
ヘル	0F
ペー	4a8C
ページ	4a8C
ポイ	fF
ポイン	fF
ポー	0D1a2A
ポート	0C1a2A
マイ	0afC
ムパ	8B
ム会	cB
ム会員	bacA
メン	0C
メー	0A1A3c4b5A6c8E9baAcada
メール	1A3c4b5A6c8E9baAca
メール>	0gaAcAeB
ャン	0adA
ュリ	1a4A5a7B
ュー	0G
ョッ	0b2CaC
ョップ	0a2CaB
ョー	0b4CeB
ライ	0DcDea
ライバ	0C
ライム	cD
ライン	0C
ラン	0B9acB
ラー	2D
リを	0B
リク	0d3A8EdA
リセ	7B
リー	0C
ルが	aBfB
ルが来	0aeA
ルで	8C
ルの	0B5afA
ルを	0E
ルア	1D6a7B
ルプ>	0D
レス	1F3a8B
レス>	1A
レスが	1E
レスの	8D
ログ	0B6A9aaacadaea
ログイ	4A6Aaadaea
ロッ	0a3B9A
ロック	0a3B9A
ロー	2C
ワン	0a4A8A
ワンタ	0a4A8A
ワー	5C7C8A9baabada
ワード	5C7C8A9baada
ワード>	5D
ワードが	0d5A7C8a
ワードで	0a5C
ワードの	0A1b4a7A8A
ワードは	7B
ワードを	0e5D6A7C
ンか	0a5A8A
ンが	0A1a6G
ンがあ	6B
ンがあり	6C
ンし	0b3A6A
ンで	7B
ンでき	7A
ンに	0a1C8A
ンの	6C
ンを	0a6C
ンイ	0b6C
ンク	bB
ング	0G3a9a
ング>	0E9a
ンセ	0bdA
ンタ	4A5a
ンター	0A7A
ント	1A2C6A9AacbdcadbebfC
ント0	0bfC
ント>	6A9bfB
ントが	0a6a9BfC
ントに	0c1B
ントの	8a
ントは	0b9DfA
ントを	2afA
ン画	4A8a
ーが	0b2AbC
ージ	0a8B
ース	0D
ート	0E1a3a4A8b9aeA
ートに	0E1a
ード	3A4Acdef
ード>	0a5C7b8C9Bbada
ードに	0afA
ードは	8A
ービ	9A
ーポ	0D
ール	0C1A3c4b5A6d8D9aaAcb
ール>	0daAeB
ールが	aB
ールで	8C
ールの	0B
一度	3B
一時	3A9D
三井	0a6A9A
上の	0a7C9B
上の理	0a7C9A
上金	2E
上金の	2C
下の	0a5A
下記	0c8B
不在	0beE
不正	7B
中の	0b3a4B
了し	1AcD
了しま	0A1A
了しまし	0B1A
了の	dA
予定	0A
予約	0F
交換	0cfF
人に	3a4C
人確	0a2B8B
今月	0AbCcbfA
今月の	0BbBca
付け	0a8BaA
付けま	8BaA
付金	dF
代わ	5D
代金	0adE
以内	0c8A9D
以内に	0b8A9D
仮パ	0A5I6a7c8c
会員	9AbbcE
会社	0C1A
会費	bAcC
住所	1aaBeD
体験	cD
何も	0a3AaaeC
使い	3b4A5A
使い方	0Efa
使え	7A
使用	8A
保留	0c2B
保管	eD
信し	0b4C
停止	2B7a9CbA
停止し	0c2A9AbA
停止しま	0cbA
先が	0b2B
先の	0b2AeA
入れ	0A7caa
入を	0aaC
入力	1a3f4B5A7a8DaadC
公開	2C
共有	0D
内に	9E
内容	0DaA
円が	0bcB
円の	0baCcA
円を	0adD
再設	0d1A5b7E8A
再設定の	0a8B
再開	0a2B9C
凍結	0A9A
出て	0b1A6A9A
出品	2J9c
分で	0b3A5A6A
分の	1D7abA
切れ	0bcC
利用	7A9BbA
利用い	4a
利用の	0aaBdA
制限	9E
前に	0C5b
力し	1a3a6A8BbadA
力して	3a6A8CbadA
力してく	0f4B5A8BdA
効し	0bfA
効します	0afA
効期	4AbAfA
効期限	4AbAfA
効期限が	0afB
動更	cC
取り	1baAfC
取口	0b2AdB
取引	0a9FaA
受け	8BbadAebfD
受付	0C5a
受取	2AdB
口座	0A1b2C3aaacadD
可能	0a7A
号が	1A3A4A
号の	0a3C
号は	0A7B
号を	3bbadB
号を入	dB
各位	bA
各位>	bA
合は	1C6B7b8aaCdc
合は>	0d1A6A7aaDda
合わ	8aeA
同じ	0D
品が	0C2C
品の	dBeA
品を	0A2A
品ア	0a2D
品用	2C
品者	0A2A
員の	cC
員資	0acD
商品	0E2B9aacdC
商品が	0C2A
問い	8aeB
問題	bAeA
営業	eC
在の	7C
報が	9B
報を	0abAdC
報告	0D
場合	0a1A6AaDdaea
場合>	0a
場所	6F
売上	2E
変わ	0C
変わり	0C
変更	1D2A5A7B8d9dabdafa
大0	0Cfa
大丈	0D
天ポ	0afC
失効	9afE
失効し	0bfA
失敗	0D
宅配	0Eec
安全	7C9B
完了	0C1Deb
完了し	0B1A
完了しま	0B1A
定し	1A7C8a
定して	7D
定してく	0a7D
定の	0B8BbAcaea
定のお	0C
定のお知	0C
定を	0C9a
客様	0b4a6Afa
客様の	0d1A3B7Bea
届い	0F3Beb
届いた	0B
届いて	0C3B
届け	eE
届けし	0Aeb
届けしま	0Bea
履歴	0BaA
希望	eB
年0	fA
年0月	fA
店舗	1a2E
度も	3E
座が	1a2D
座を	2adC
当た	0a1BaAfA
当たり	0a1BaAfA
当たりが	5a
当社	0C1a
当者	0a2A4C
当選	0bfE
後に	cAfa
心当	0a1BaA
必要	0b3a7C
必要で	0b2A9AeA
忘れ	0A5a8EcA
性が	0a7A
性があ	0a7A
情報	0D6a8b9DaadAed
情報>	0E2aea
戻し	0abbdHea
戻り	0deC
所に	0beC
手続	0d1B2b6a9BaadC
手続き	0d1B2b9AaadC
払い	0a3a8abEdB
払いが	0AbAca
払い方	bAcB
承認	0c3B6DbA
担当	2A3a4C
持ち	eCfB
持ちの	fC
指定	0cbCeC
振込	2C
提出	2C
携帯	1A3b4D
操作	3B
支払	0b8abDeB
支払い	0b8abDeB
改定	0D
文を	bB
料金	0a9abHdA
料金が	bD
新が	0c1AbacB
新さ	cC
新され	cB
新し	9aaabBdaeA
新しい	6A7A9aeA
新しいパ	0b7C
方は	9A
方法	0CbBcAea
方法>	0D
方法を	bAcB
日お	0C
日で	0a9AcAfA
日です	9A
日に	cBfA
日の	0F3A4a5aea
日は	0C
日ま	0acA
日中	0abA
日以	9AbA
日以内に	9AbA
日時	0a6BeB
日時>	6C
明日	7AcC
明細	0Fca
昨日	0B3A
時に	3c4AbAea
時を	0beD
時的に	3A5b
時間	3Eba
更が	0b1D7B
更さ	1B2B9a
更されま	1D2A
更し	1A8a
更して	0a8a
更してく	0a8a
更を	0c5B
更新	1B6aaacHdafa
更新>	0D
更新し	bB
書い	0a8BbA
書類	2BeA
最大	0Cfa
月0	3a6BabcCdafB
月0日	3a6BaacCdafB
月0日>	6Baa
月0日に	0bcBfA
月の	0EbBcbfa
月分	bB
月末	0afD
月額	aacB
月額0	0bcC
有効	0a3b4B5AfA
有料	0acD
期間	0acB
期限	0b3abAcAfC
期限が	0bcBfB
末で	6BfA
末尾	0b1A4B
本人	0f2A3a4A8BaB
本日	0c7A9BbAeafC
来た	4A5aeA
来た>	4A5acA
来て	0d3E8B
来ま	0d
桁の	4B
案内	7a8CbacAdB
案内>	cBdA
検知	0b6A
業所	0beC
楽天	0c3A4AaAfA
楽天>	2B
様の	0f1B3B7BaAea
様のア	0b3A7A8a9A
様のアカ	0b3A7A8a9A
様各	bA
権限	2C
次の	1A8C
止し	0b2A9AbA
止しま	0bbA
残高	0bbAdAfA
求が	3E
求さ	3A
求され	3A
法を	bAcB
注意	0D3A
注文	aHfa
注文を	bB
消し	0b3AaA
無効	7C
無料	cB
物が	0daAeF
物は	0AbaeB
物を	0C
物をお届	0Deb
現在	0A7C
現在の	7C
理由	5a7C9C
生しま	0cbC
生しまし	0bbC
用い	4a
用の	aA
用を	9E
用ア	2C
申し	9AdC
画面	3a5Aea
画面に	0c4A7A
画面の	0C
番号	1C2a3C4B5baa
番号>	0b8AbB
番号の	0a3C
番号を	3bdB
異な	0b6C
異なる	0a6C
発生	0cbC
発行	5D6a7c
発送	0C
登録	0c1D3b5C6b9CaabAea
的に	3B5b9C
直し	0B7B
知が	3C
知ら	3a4a
知らせ	3a4a8A
確か	0C
確定	0C
確認	1e2A5c8C9CaAcbdbeBfb
確認>	aDba
確認が	0a2A9B
確認さ	0C
確認され	0C
確認し	0A
確認して	0B
確認の	8B
確認を	0a6A8A
示され	0b9A
社の	0B1b
税関	0beF
端末	5A6G
管理	0a2F
約の	0C1a
紹介	0E
終了	cC
組み	0E5a
絡く	1AaA
継続	0b9CcD
続き	0c1B2b9AaadC
続け	0b3D
者が	2A5B7a
者様	0a2C
能性	0b7A
自分	1B6B7aaa
自分の	1D
自動	0a9AaAcHda
自身	0b6C8a
至急	0a2B
荷物	0AbadaeE
荷物が	0beE
荷物を	0C
落と	0bbAcB
行い	0a5CdA
表示	0a
要が	7C
要で	0a2A
要です	0a2A
要です>	0c2A
要な	8C
要求	0a3F
規約	0C1a
覚え	0b2AaCea
解除	9G
言わ	1A9A
記の	8A
設定	0C3b6b7F9c
設定し	0a1A6a7D8a
設定して	0a7D
設定を	0B9a
証コ	0B7A
証番	0c3A7A
詐欺	0G
試し	0a3D
試み	6B
話し	0E1a
話番	0a1E
認が	0b9B
認く	3a4a7AbA
認され	0AdA
認し	6A
認の	8B
認を	0a6A8A
認コ	3B8A
認証	1a3B4D
認証番	0d3B4A8A
請求	3Aeafa
買い	4A
買い物	4A
費が	0cbC
資格	0bcE
質問	0E
購入	aE
超え	0d3G
込み	0AdB
返し	0adD
返送	0aeB
返金	0bbadK
返金の	dB
送り	0D
送りし	0A
送信	0d3C4B
通知	0B3Cdaea
連絡	0a1CaA
運転	0Deb
過ぎ	0b
達の	0aeD
還付	0adF
還付金	dE
郵便	0eeF
配送	0beF
配達	bbeF
配達の	0beD
重要	7A9B
重要>	7B9B
金い	0adD
金が	abbCdC
金し	0adC
金しま	0adC
金の	2B9aabbAdFeafa
金のお	0BaadA
金のお知	0C
金を	dCea
金額	dC
金額>	dB
銀行	0A9Ada
録の	1C9C
間に	3D
間以	0b9A
間以内に	0b9B
関で	0bbaeE
関税	0aeF
限が	0ccAfB
限の	fB
限のお	0bfB
限は	9A
限を	0a2BfA
電話	0D1B4A6b8a9a
面に	0c4A
面の	0D
頼ん	8AaB
額0	0bcC
願い	bA
願いし	0A9A
願いしま	9A`;
