/** Made by `npm run weights` from the wordings in `tests/notice`; `read-weights.ts` says what it means. */
export const WEIGHTS = `0.71800
none 1.960
sign-in-id-changed -0.435
seller-account -0.548
code-flood -0.387
security-code-sms -0.416
temporary-password -0.718
sign-in-attempt -0.400
forced-password-reset -0.769
security-code-mail -0.774
account-suspended -0.517
order-not-mine -0.557
payment-failed -0.208
prime-renewal -0.656
refund -0.359
delivery -0.306
points -0.352

#で	0A3A8a
0つ	0D
0の	0b4BaA
0ポ	0bfF
0円	0d1aaCbbcDdG
0円>	aA
0円の	0baBcA
0分	5C8A
0分で	5A
0回	0d3D4A5B
0回限	5B
0日	3a4a6A8aacbCcDdaea
0日>	6C
0日に	cAfA
0日以	0a9B
0時	0AbadaeafA
0時に	3b4B
0時間	3B
0月	0D6BabcAdceafA
0月0	6BaacBfB
0桁	4A
0通	0b3A8A
<#年	0A
<0ポ	0dfF
<0円	aEbadBfa
<0分	5A8A
<0回	0a4B5B
<0日	9A
<0月	0E6AbAda
<あな	0B4A
<いつ	0a
<お客	0a1B4d8A9A
<お届	0aeE
<お心	0a
<お支	bB
<お荷	0AeA
<から	0B3c8B9a
<が来	0caA
<この	1A4AaB
<これ	0A7A
<ご利	8a9A
<ご本	0a8A
<ご登	0a1AbA
<ご確	0d6A7AbB
<ご返	0adB
<さっ	0A3a4A
<です	0a4B
<とい	0E3a5b6A9cea
<の認	0b3B
<アカ	0A1A2f6A9Caa
<アプ	1A3a4A
<アマ	3A4A8abA
<カー	bC
<ギフ	fC
<コー	3A7A8a
<サイ	3b6A
<ショ	0a2C4A
<スト	2B
<セキ	7A8A
<セラ	2C
<パス	4b5c6A7E8D
<プラ	cD
<ヘル	0E
<ポイ	fE
<メー	1A4a6a7A8C
<ログ	3A
<ワン	0a8C
<下記	0b
<今月	0BbDca
<仮パ	5E
<会員	cA
<住所	eC
<何も	0a3BeA
<再設	0a1A7A
<再配	eB
<再開	0a2A9B
<出品	2H9b
<利用	9E
<受取	dA
<商品	dA
<売上	2D
<変更	1D
<安全	0a7A9B
<平素	8A
<店舗	1a2E
<当社	0D1b
<料金	bB
<新し	eA
<明日	0Dea
<更新	0bbAcA
<有効	8A
<本日	0AbA
<楽天	0c2A3A
<次の	8A
<注文	0aaE
<特典	cC
<確認	8B
<端末	0a6B
<第三	0b
<継続	9C
<自分	0B
<自動	aAcA
<設定	0D
<返金	dE
<配達	eE
<重要	9B
<頼ん	0b8BaA
@account	0a1C2D4a5A6D7e8a9CaabccCehfb
@account-suspended-en0-about	1D3b4f5b8B9Fabeg
@account-suspended-en0-event	1c2C5b8d9Jacdbfb
@account-suspended-en0-none	2E5a9lacbAcE
@account-suspended-en1-about	0d1B2C5A6D7c9Dcdee
@account-suspended-en1-event	0d1b2B3A5a6a8C9Hbdca
@account-suspended-en1-none	2D5a7A9gbAccdAfe
@account-suspended-ja0-about	0C3c7a8a9Cee
@account-suspended-ja0-event	0a4b6b7C8b9HacbaddfC
@account-suspended-ja0-none	2C6d8a9faBbBcedBeA
@account-suspended-ja1-about	5a6C7acadAeafb
@account-suspended-ja1-event	0e2B9C
@account-suspended-ja1-none	0B5a8b9iaAdBfa
@code	0a1d2d3D4E5b6d8E9daccafb
@code-flood-en0-about	1c2f3I4F5e6h8D9eaccadbfb
@code-flood-en0-event	0A1a3M4d5a8dbaeb
@code-flood-en0-none	2aaCbBcadbfA
@code-flood-ja0-about	1d2e3G4E5c6e8E9gabbacadbebfb
@code-flood-ja0-event	0c2A3P6a7a8b9caabaea
@code-flood-ja0-none	2b8baFcafD
@codes	0a3Z4x8h
@delivery-en0-about	1a2b7a8b9bbfeLfa
@delivery-en0-event	1A2b3f4f5a6a7d8AbCcaeKfb
@delivery-en0-none	0B1A4B5a7Aaabbeg
@delivery-ja0-about	2a7a8a9abeeMfb
@delivery-ja0-event	0e3e5b6c7a8baabEdaeMfA
@delivery-ja0-none	0A1A2B3a4c6b7a9abbcadCeafB
@digits	0b4D5a7a8Cbacadafa
@done	1A2C3A4c5b6a8d9DaacafB
@failed	2c3a4b6b7B8g9AabbKddeCfb
@forced-password-reset-en0-about	2a3c5D7E9caabacadafb
@forced-password-reset-en0-event	0h1c3e5A6d7J8AabeAfC
@forced-password-reset-en0-none	0b1B3D5B7a9daDbadeedfb
@forced-password-reset-ja0-about	0A3a5B7E9baabaea
@forced-password-reset-ja0-event	0c3d7K9aabdafB
@forced-password-reset-ja0-none	0d3C4C5D7b8CaAbdfb
@happened	3A4f6G7a8Cccda
@ifNotYou	0h1F3B6D7daFcAdeee
@mixed	3b5K
@order-not-mine-en0-about	0b1e2d3d4c5e6d7a8f9BaEbHcCdDeA
@order-not-mine-en0-event	0g1B2A3a6E7c9baMddegfb
@order-not-mine-en0-none	0A1a6A9baebbcB
@order-not-mine-ja0-about	0a1b2b3a4a5a6c8a9DaFbDcBdCeafb
@order-not-mine-ja0-event	0f1A2B6A9aaKbcdcec
@order-not-mine-ja0-none	0D1b2a4Aanbefa
@password	0a2c4b5G6A7H8A9eacbcccdbebfc
@payment-failed-en0-about	0A1e2C3d5b6d7e8d9AbJdBeefb
@payment-failed-en0-event	0c1A2b3c4a5b6c8caAbHcadaeD
@payment-failed-en0-none	0C2B8b9abkcc
@payment-failed-ja0-about	1d3a5b6b7d8daAbHdFebfa
@payment-failed-ja0-event	0b7CabbIdb
@payment-failed-ja0-none	0C4A5a9faAbgdAeBfb
@points-en0-about	0c5a9acbdbeafN
@points-en0-event	0f1c2b3d4a5a6d7C9aaedBfP
@points-en0-none	0B1d2c6d7AaBbacAdAfh
@points-ja0-about	bbdbfK
@points-ja0-event	0e1b3c6daebDcCdDecfG
@points-ja0-none	0D2A3b4c6bcAdAeAfg
@prime-renewal-en0-about	0A1b7a8a9aaabEcJdeecfc
@prime-renewal-en0-event	0c2a3d4A5a6c8c9abBcKeefD
@prime-renewal-en0-none	0C1f6d7AaabbcedB
@prime-renewal-ja0-about	2d4b6a7acMddecfc
@prime-renewal-ja0-event	0b2a3a5b6babcKfD
@prime-renewal-ja0-none	0D1e2B3baibBcdeA
@refund-en0-about	2b3a6a9aaccbdOfb
@refund-en0-event	0F8a
@refund-en0-none	2b3A7C9cbacaddebfB
@refund-ja0-about	0d2a9abdcadUfb
@refund-ja0-event	0D3d4A8b
@refund-ja0-none	7a8daCbBdeedfC
@security-code-mail-en0-about	1a4F5B7f8Daabadafa
@security-code-mail-en0-event	0a3C5A7A9Aabbbcbeb
@security-code-mail-en0-none	0D3f4b5b6a7b8haAdaeEfC
@security-code-mail-en1-about	0d2a5C6A7G9adafa
@security-code-mail-en1-event	4a7b8I
@security-code-mail-en1-none	0B1B2A3c4b6a7D8caa
@security-code-mail-ja0-about	0c4E5E6a7b8C9abacadbfa
@security-code-mail-ja0-event	0b3E4D6aabbccaec
@security-code-mail-ja0-none	0F2c3b4b5c6c7a8g9eaAbecAdBeCfC
@security-code-mail-ja1-about	5B7C8B9baada
@security-code-mail-ja1-event	0a1A8C
@security-code-mail-ja1-none	0b1A2B3a5a7D
@security-code-sms-en0-about	0a1a4F5B7f8Daabadafa
@security-code-sms-en0-event	1B3D5B9Aabbdcbddec
@security-code-sms-en0-none	0F1d2c3g4h5D6d8d9abacaeDfC
@security-code-sms-ja0-about	0c4E5E6a7b8C9abacadbfa
@security-code-sms-ja0-event	3D4C7Badbdcbdbedfc
@security-code-sms-ja0-none	0E2c3c4c5G6f7f8e9abhcBeFfB
@seller-account-en0-about	0a1c2P6a9fea
@seller-account-en0-event	1A2D4a5A9BaebAcbdifc
@seller-account-en0-none	0F2b3b4f7aaAbacadaeDfb
@seller-account-ja0-about	1e2U3a6b9fbaea
@seller-account-ja0-event	1D2F3d7A9Caccbdhfb
@seller-account-ja0-none	0F1c2e3c4b5a6c7b8dbBcbdBeCfB
@sent	0c1c2d4C5E7b8DabcddCfB
@sign-in-attempt-en0-about	0b1B4A5D6G7dabbbcadbeb
@sign-in-attempt-en0-event	0b3C4a5c6EaAbAcfddeDfb
@sign-in-attempt-en0-none	1A2b3a4A5d6faBbBdBeAff
@sign-in-attempt-ja0-about	5E6H9babbacbdcebfa
@sign-in-attempt-ja0-event	0d1A6J7d9aaDdafa
@sign-in-attempt-ja0-none	1f2A3B4C5g6l8B9aaCdfeA
@sign-in-id-changed-en0-about	1M2f3b4e7E8D9dacbccaebfa
@sign-in-id-changed-en0-event	1N2E3a5b6f7a8b9babdceb
@sign-in-id-changed-en0-none	0A1h2E5g6d7AdaeCff
@sign-in-id-changed-ja0-about	1I2b3c4a5A7C8B9Aadbccbdafb
@sign-in-id-changed-ja0-event	1K2G3b4b6d8b9acBdbfa
@sign-in-id-changed-ja0-none	0A1k2C3A4B5d6b7A8AbbcceCfa
@signIn	0d1B2b4C5B6I8Aafbdcddeec
@stopped	0A1d2A4c5a6a8f9MaebbccdefA
@temporary-password-en0-about	1A2a3b5D6C7E8B9dabbbcadceafb
@temporary-password-en0-event	0c1a4b5P6b7f8a9B
@temporary-password-en0-none	2c3C4B5d6c8Cda
@temporary-password-ja0-about	0A3a5C7E9baabacaea
@temporary-password-ja0-event	1a5N6a7g8d9Bba
@temporary-password-ja0-none	0b3A4D5b7b8Cbbcadafa
@twoStep	0G1a3b4A7b8c
@unusual	0a3a6I7a9AaBbbcadb
^0つ	0C
^0ポ	0bfE
^0円	0b1aaCbacCdD
^0円>	aAda
^0分	5C
^0回	0d3D4A5B
^0日	0B3a5aabbBcEdaeb
^0日>	0A6B
^0日に	cA
^0時	0AdaeafA
^0時か	0B
^0時間	3B
^0月	0EabcAdb
^0月0	6AaacB
^0桁	4A
^0通	0c3A8A
^<#年	0A
^<0ポ	0cfE
^<0円	aEfa
^<0分	5A
^<0日	9AcA
^<0月	0EbAda
^<あな	0A4A
^<いつ	0a
^<お客	0a1B4d8A9A
^<お届	0aeE
^<お心	0afA
^<お支	bBda
^<お荷	eB
^<から	0A3b8B
^<この	4B9A
^<これ	0A7A
^<ご利	9A
^<ご本	8A
^<ご登	0a1AbA
^<ご確	0e6A7AbB
^<です	4B
^<とい	0D3a5a6A9cea
^<アカ	0A1A2f6A9Baa
^<アプ	1A3a4A
^<アマ	3A4A8abA
^<カー	bB
^<ギフ	fC
^<サイ	3a6A
^<セキ	7A
^<パス	4b5b7E8D
^<プラ	cC
^<ヘル	0D
^<ポイ	fD
^<メー	6a8C
^<ログ	0A3A5a
^<下記	0baA
^<仮パ	5C
^<住所	eC
^<再開	0a9B
^<出品	2G9b
^<口座	2b
^<商品	dA
^<売上	2C
^<変更	1C
^<平素	0a8A
^<新し	eA
^<更新	0acA
^<楽天	0c2A3A
^<注文	0aaE
^<確認	3A8A
^<端末	0a5A6A
^<第三	0a9A
^<自分	0B
^<設定	0C
^<認証	0A
^<返金	dE
^<配達	eD
^<重要	9B
^_! 0	0Faa
^_"	0E3c8A9cbbdA
^_" your	4A9b
^_#	0B1a2a3A4C5b7a8faC
^_# #	0B3a4ceA
^_# 0	9AaA
^_# amazon	3A8a
^_# 。	4BaA
^_$	2a4aaCbadAfA
^_$ 0	2a4aaCdAeA
^_. 0	0C4a
^_. com	1C
^_. example	0c1a9AbBdA
^_. i	0a3B
^_. it	eB
^_. not	0a3B
^_. please	9BeA
^_. we'll	0B
^_. your	0A5A7a
^_. 。	0C9a
^_0	0G2f4B6b7f8a9daCbfedfA
^_0 #	0a8a9AaAbA
^_0 0	3A4B7a9bcCdd
^_0 :	0B3C4d5a6Cba
^_0 minut	0a4C
^_0 point	0afC
^_0 to	0b4AaB
^_0 was	0a4BbA
^_0 will	0bdC
^_0 。	0D2a3A6d7c9aaCea
^_: #	0C4B8c
^_: 0	0B2a3B6AaAbacadb
^_: a	0A4C5b
^_: your	3a9AcBea
^_: 。	0E4e5a6Caacbfa
^_?	0I1a3c4c5c6F7b9aaCbadaeafa
^_? 。	0A6B8A
^_a	0A1b2d4b6B7a8A9baAbacadAfA
^_a $	dafD
^_a new	7A8aeB
^_a refund	0bdD
^_a request	8C
^_a tempora	0B
^_a text	0b4BeA
^_about	0Beb
^_account	0A2A3a4A7a9CaAbecbdaeafb
^_account has	0A
^_account is	9B
^_account was	0A1b6B
^_account 。	0g6B7a8C9A
^_activit	9B
^_add	0E3a6a8a
^_addres	1D9aeB
^_after	0C3A9Bdafa
^_again	0B3Cba
^_alert	0A
^_amazon	0d5B6caBebfC
^_amazon .	dA
^_amazon :	0g6BdA
^_amazon account	0a5A9A
^_amazon 。	0b6a9AfA
^_an	0d1A5AbA
^_and	0C1A2a3A6daadAeb
^_and i	0f3A4B
^_and the	0c1AbA
^_another	0d3AeB
^_anyone	4B8a
^_app	1B5B6Aeb
^_appe	0a2B9A
^_apple	4A6AaB
^_apple account	0a6A
^_approve	6A
^_are	0D2B6a8aaAbaeafA
^_arriv	0Gaada
^_as	7BdaeA
^_as a	0b7AfA
^_ask	4B
^_ask for	3A4A
^_at	0B8AaAbbdb
^_at the	0eeDfA
^_attempt	0d6CeA
^_authent	1A3a4A6A
^_availab	0D
^_avoid	0AbDdc
^_back	8AdEea
^_back to	0bdC
^_bank	0B9Aea
^_bank account	2B
^_be	0A1a3a4c6b8B9AdA
^_because	9Baa
^_been	0c2A3A5A6a8abafB
^_before	7B
^_benefit	cC
^_bill	bD
^_block	6B9A
^_book	0C
^_bought	aBdA
^_by	0E4b7a9baabBcafA
^_call	0B4C8a9Abbea
^_can	0A4a7a8Caa
^_can't	0C9A
^_cancell	0AdB
^_card	0A2a6aaAea
^_centr	0c2E
^_chang	0D1A2B5a7A8a9a
^_change	0B1a2a5A7Caa
^_change your	0A1a7D
^_charg	0C
^_charge	0baAbBea
^_chase	0b4AaA
^_check	0B3a6A8adA
^_choose	0C
^_claim	dDeafB
^_claim your	0adAfA
^_clos	0E
^_cod	3F4b8c
^_code	4C5b7a8Cea
^_code .	4B8a
^_code is	0a4B
^_code to	0a8A
^_com	0B1C3aea
^_confirm	4b8CaAdA
^_confirm .	0E4a
^_confirm your	0b8A9A
^_could	0Bda
^_couldn'	0bbCeC
^_custome	0A3a4d8AaAda
^_custome 。	0A3a4d8AaA
^_d	0afA
^_days	0A
^_dear	3a4d8A9A
^_dear custome	0A3a4d8A
^_declin	0B
^_deliver	0AeC
^_deposit	2B
^_detail	0adA
^_device	0a5C6C
^_did	aC
^_did you	0aaC
^_didn't	4aaB
^_do	0E4B8a
^_don't	4B8a
^_don't share	4B8a
^_done	0Dda
^_dropbox	0c3A4a7A
^_due	0beC
^_due to	0b9A
^_e	0A
^_e mail	0AfA
^_earn	0Dfa
^_ebay	0e2B5AdB
^_email	1H2a4a6c7a8E
^_email addres	1A
^_end	1A4AcA
^_enter	3c6A7a8A
^_every	0a3D
^_example	0c4a9AbBdA
^_expir	0d7CbA
^_expire	0afD
^_faceboo	0b4B
^_fake	0D9a
^_five	0C9a
^_for	0E1c2b3c6b8a9afA
^_for a	0b4a8AfC
^_for your	0b5A7A8b
^_fraud	0A4B
^_free	0AcB
^_friday	0D
^_from	0B1a4d5c6F7B9cbb
^_from a	0b6CaA
^_get	0CdB
^_gett	0E7a
^_gift	aAdafA
^_gift card	0aaBdafA
^_give	0deD
^_go	cc
^_go to	0BaAcc
^_google	0b1A
^_got	0D4A8A9aaadafA
^_got a	4A
^_has	0a1A3A4b6a8bbadB
^_has been	0a5A
^_have	0beafB
^_haven't	0a2B7A
^_held	0d8AeE
^_help	0I1b7bbacb
^_here'	0c5A8F
^_hi	0a
^_hold	0d9AeA
^_hotmail	1A
^_hour	3B
^_how	0J1a3a7a
^_how to	0E
^_i	0A2A6a7A8c9Aaa
^_i can't	0B9B
^_i've	0a3C6aaB
^_icloud	0C
^_id	1C4b8a9B
^_id :	0A1A3a4a
^_id 。	0c1E
^_if	4A5aaBbbfA
^_if you	0A7A
^_in	0E2A4a6C7b9dbccbdd
^_in 0	0c1A
^_in a	0D7b
^_in my	0f8BaC
^_in the	0Beb
^_in to	6AeA
^_informa	0b9B
^_instagr	1A3A
^_iphone	0a6AaB
^_is	0B1b2c4A5a6b9DabeCfb
^_is 0	0a4F
^_is a	0B5b
^_is confirm	0D4a
^_is now	0E
^_is on	0adA
^_is wait	0beB
^_is your	3B8a
^_issu	0a5AdB
^_it	2a4C9BabeA
^_it .	4A8a
^_it to	4B
^_item	0D
^_its	dAeA
^_just	0a1A3a4B6A
^_keep	0B4a
^_know	0B
^_last	0A1abB
^_last pay	0abC
^_let	0B
^_like	daeB
^_limit	0A3A
^_line	0b3A6A
^_listing	2C
^_lock	0A9C
^_log	4a
^_login	6C
^_look	aB
^_made	5B
^_mail	0C4a7a8B9aaabaeB
^_mailbox	7B9B
^_manager	0C7a
^_march	0C6A
^_me	0C4a5a
^_members	cC
^_minut	3D4C8a
^_minut .	4B
^_miss	eC
^_monday	0E4a
^_money	0C
^_month	0G4b
^_month .	0D4bca
^_more	0C9A
^_music	0C
^_must	0b7B
^_my	0b1A2A5a7b9AaCbBda
^_my account	0a9AaB
^_my passwor	1C
^_need	0c7AeC
^_netflix	bAcA
^_never	3a4G8caCdb
^_new	0I1a3b8c9ada
^_next	0C
^_no	0BdbeA
^_not	0A3A4A7a8b
^_notic	0b6A
^_now	9abAdaeB
^_number	1Eea
^_of	0B1b3A5a6a7a8caAbAcadA
^_of $	0aaAbAdaeB
^_of your	dAfA
^_off	0C
^_on	0G4c8baaeBfa
^_on 0	0acBfA
^_on hold	0e9AeA
^_on your	0a5A
^_once	0C4a5a
^_one	8A9aeA
^_one time	4B5AeA
^_online	5A
^_open	0E1a6A
^_or	dbeB
^_order	aEbAcadb
^_order was	0ceD
^_otp	0D4c
^_our	0G1d2b4A5adA
^_out	4A9acC
^_p	0bfA
^_package	eC
^_parcel	eC
^_passcod	3c7B
^_passwor	2a4a5C6b7Efa
^_passwor is	7a
^_pay	2baabGcbeBfa
^_pay of	bB
^_payout	2F9a
^_phish	0C
^_phone	1A3A4A7a8b
^_phone number	0a1C
^_pick	0BfA
^_plan	0acC
^_please	0A1a6a8Baacafa
^_please change	0b5A7A
^_pm	0C
^_point	0afG
^_post	0BeA
^_prime	cC
^_problem	0c9AeA
^_purchas	0baI
^_put	0d9B
^_read	4B
^_receipt	0FaAccda
^_receiv	0E8Cbbfa
^_receiv a	8B
^_recover	0A1A3a
^_redeem	0afC
^_refund	0AdG
^_refund of	dB
^_renew	abcH
^_rep	4AaA
^_request	0c3F4a6A7a8B
^_request to	4a8B
^_requir	7B
^_reset	0b7C8B
^_reset your	8A
^_reward	0bfE
^_said	0Eba
^_say	9bbB
^_says	0beA
^_scam	0E
^_securit	4C5a8a9a
^_see	0F
^_sell	0a2C
^_seller	2E9adA
^_send	0E4a6aeA
^_sent	3B4A8aaAfa
^_sent to	0c3A4A
^_set	7B
^_share	4E8d
^_share it	4A8a
^_ship	0beC
^_shop	0c2F
^_shop'	2D
^_should	0A3aeA
^_show	1B
^_sign	4A6Cda
^_sign in	6C
^_sms	0E4D8a9a
^_some	0B9Cfa
^_somebod	0b6BdA
^_someone	0c6B8B
^_soon	cC
^_start	0D
^_state	aB
^_stay	0D
^_steam	0f4B8A
^_step	4C
^_stop	0C4A
^_subscri	0bbAcC
^_support	0A9adA
^_suspend	0B
^_tax	0adCfa
^_tell	0a9A
^_tempora	5F7c8a9B
^_tempora passwor	0B5B7b
^_ten	3C
^_text	0A3B4C6b8a9a
^_thank	0EaAdcfA
^_thank for	0B
^_thank you	0AdbfB
^_that	0E2A3a4b5c7c8AaBba
^_the	0I1C2a3a4b6c7b9eadbdcaeC
^_the sign	0a1D
^_them	0A3a6afD
^_there	aB
^_there'	0a8BbA
^_this	0D3b6baBcadceb
^_this code	0a8A
^_this month	4bfB
^_time	3a4A9beC
^_time cod	0C
^_time passwor	0a8aeA
^_to	0F2b3c5b8B9abacadAeb
^_to avoid	9abDda
^_to confirm	8B
^_to sign	0b6A8AeA
^_to the	0C6adA
^_to your	1C3A6AbadAea
^_today	0A4a5a6bdaeC
^_today .	0D
^_tomorro	7BcCeb
^_tomorro .	0c7BcB
^_too	0A3B
^_tri	0acCeB
^_try	3A
^_two	0B3a4AaC
^_two step	4C
^_until	0b9EeA
^_up	0AdBea
^_up to	dC
^_updat	1C
^_update	0D1abB
^_update your	0abC
^_us	0CeAfa
^_use	5AfA
^_used	0c2B4adA
^_valid	0B4B5b8a
^_verific	3B4B7a8A
^_verific code	3a4A8B
^_verify	8A
^_wait	0adAeB
^_was	1B6A7a9acceAfb
^_was charg	0Cca
^_watch	0C9a
^_we	0c1b3A4a5B6C7a9BbBcbeBfa
^_we couldn'	0a9AbA
^_we need	0beA
^_we receiv	8C
^_we will	0D
^_we'll	4AeA
^_we're	0beC
^_we've	0a7B8a9Dea
^_week	0G
^_were	0d3AfB
^_what	0G
^_when	0B4A
^_who	6B9Bda
^_why	0F9a
^_will	1a5a6a8b9BcAdAeafC
^_will be	9CdBeafA
^_with	0D2a4C6c7ada
^_with your	aAeB
^_within	0Dda
^_without	0Eba
^_won't	7C
^_work	0E7A
^_x	3B4a
^_yahoo	4A8a
^_year	2BcA
^_you	0B2c3b5a6a7C8A9BbeccdB
^_you .	0C4Abadb
^_you ?	0b6A8BaA
^_you are	0b9CdA
^_you can	0A8Aaa
^_you for	aB
^_you'll	0acC
^_you're	aadB
^_you've	3AdafC
^_your	0a2A3a5A6b9AadbA
^_your account	0A1b2c3a4A6B9Bba
^_your amazon	1A9Aeb
^_your apple	0a3A6A
^_your bank	9AbB
^_your card	bCca
^_your dropbox	0b7A
^_your email	0A
^_your faceboo	3a4B
^_your google	4A9A
^_your order	0aaBeB
^_your package	eA
^_your parcel	0beE
^_your passwor	0d7D
^_your pay	0DaabCdcea
^_your phone	3B
^_your receipt	0Cca
^_your refund	0ddG
^_your seller	0a2D
^_your tempora	0a5D
^_your verific	0a4a8C
^_£ 0	0bbBdAeA
^_。 #	0A3C4h8F
^_。 0	1a2b3B9A
^_。 :	4b6A8E
^_。 a	0B
^_。 amazon	4AfA
^_。 dear	3a4d7a8B
^_。 e	7A
^_。 id	0b1C
^_。 please	0BbB
^_。 the	1B
^_。 to	0d4a8F
^_。 we	bA
^_。 you	0C
^_。 your	0e1a4c8B9CcBda
^_。 。	0D3A5c6c8Dbadbfb
^あな	0B4A
^あり	0A
^ありが	0B
^ありま	0c4A6B9aaA
^ありまし	0c6AaB
^ある	4a9AbAdA
^いい	0B5A
^いいた	5A
^いいただ	0b5A
^いう	3a5b6A9bcAeB
^いか	0D
^いが	ca
^いし	7A
^いた	1A3b4a5A6a7A
^いただ	4a7A
^いて	0A1a2A3B7bbBdAec
^いてい	fA
^いで	4B9Aea
^いでく	0a4C
^いと	9AbB
^いな	9aaA
^いない	9aaA
^いない場	aB
^いま	6A7b8Aba
^いまし	0A1adA
^います	3A4b7a
^います>	2A3B4b6A
^いませ	0d4A8A9A
^いる	0aaBbB
^いパ	0a
^い合	0C1a
^い場	6A8aaA
^い場合	0a8aaA
^い場合は	1A8a
^い方	0BcAfa
^い方法を	0acB
^うと	6A
^うとし	0c6A
^うに	3adA
^えが	0a
^えた	0B
^えて	0A3BbC
^えてい	bC
^えな	3a4A
^えま	0AbafA
^える	0B
^おす	0C
^おり	8A9AbBda
^おりま	0a9AbA
^おります	0a9AeA
^お使	0d5B
^お受	0AfA
^お客	0b1A4d6A8Afa
^お届	eC
^お心	0a
^お手	9Baa
^お手続	9B
^お支	0cbEeA
^お知	3a4a8A
^お荷	eC
^お買	0B
^お送	0A
^お願	0A7BbA
^から	0D1b2a5a6C7BaccbdAeb
^から>	0b9A
^からの	0B6C
^かり	0b
^が0	0b
^があ	0a1a7A8aaA
^があり	0c6A9a
^がありま	0b6A9a
^がある	7AdA
^がご	0bbA
^がござ	0abAdA
^がで	9AcA
^ができ	0a9AcA
^ができま	bA
^がと	0A
^がとう	0A
^がな	0d2B5a9AbA
^がない	0b5a9AbA
^がない場	0a2AbA
^が不	0bdA
^が入	0D
^が変	1A2AeA
^が変更	0b1B2AeA
^が変更さ	1B2A
^が必	0a7A8aeA
^が必要	0aeA
^が必要で	0aeA
^が来	0a3a9adAeAfA
^が確	0AeA
^が確認	bAeA
^きに	0C
^きま	0B8a9AaadaeA
^きまし	0A3a4B
^きました	0A3a4B
^きます	0B
^きます>	0A
^きませ	bAeA
^きを	0b9A
^くだ	4AbB
^けしま	0Ceb
^けで	4Aba
^けま	8A
^けまし	8B
^ける	0A3adA
^けれ	0aaA
^ければ	0baA
^け付	8A
^け取	0adAfD
^け取り	0bfC
^こち	0a4b8B9AdAea
^こと	0B5b
^この	4B6a7a9A
^このメ	0Caa
^これ	0C7A
^ござ	3a
^ご不	eB
^ご入	0Bcb
^ご利	0a9Afa
^ご利用の	0adA
^ご本	0c4A8AaB
^ご案	7a8BdB
^ご注	9a
^ご注文	0A
^ご注文の	0A
^ご登	0a1AbB
^ご登録の	0a1B
^ご確	4a7AaAbA
^ご確認く	4a7AbAeA
^ご自	6A
^ご返	dB
^ご連	0a9A
^さい	0A4A5a7AbA
^さい>	4A6a9afa
^させ	0C
^さっ	3a4A6A
^さっき	3a4B6A
^され	2A3A4b8cea
^され>	0b2A
^された	fA
^されて	9A
^されてい	9A
^されま	7a
^されまし	3A
^されます	9A
^される	0B5acA
^さん	0Feb
^ざいまし	0B
^しい	0c1B8Bba
^しい>	0b1AaA
^しいパ	0a
^しく	0C3B
^した	0D3b4a6A9cdAebfb
^した>	0B4a9a
^したが	eB
^したら	5A7A
^して	2A3A5A8Aadfa
^してい	2B5Afa
^していな	4A
^していま	daeB
^してく	0a3aabea
^しな	9B
^しない	9B
^しま	0A1a2c5A6B8caadBfB
^しまし	5C6A8b
^しました	0a5C6A8b
^します	0C1b2c3b4adBfA
^します>	0D1a2b3b6a9AfA
^しょ	0F9a
^しよ	0a6A
^しようと	0a6A
^すか	0A6A
^すか>	0B
^すが	0B
^すべ	0A
^する	0D1a5b6b8BabdBfa
^せん	aaeA
^せん>	3A4A9Abbca
^せんで	0dbBeA
^たが	eD
^たこと	0cdA
^たし	0abadB
^たします	0adAeA
^たた	0d5a9AbAdA
^たため	0d9AbA
^たため>	0d9AbB
^ただ	4a7A
^ただき	0a
^ただきま	0aaA
^たと	0BeA
^たの	2a3a4Ada
^ため	0a1a4b6b7A8B9BaadAeBfa
^ため>	0c1a3B6a7D9CdaeA
^たら	0C7A
^たり	7afA
^た場	0B
^た覚	0b
^だい	dC
^だいた	dC
^だけ	0A4A
^ださ	4A7AbB
^ださい>	4A6a9aeAfa
^ちら	0a4b8B9AdAea
^ちら>	0a9A
^った	0F4a5a7a8aaabaeA
^ったた	0bdA
^って	0E3c4A7a8ceB
^ってい	0e9AaBba
^っている	0b9AaC
^っと	dAfa
^っ取	0D1a
^つい	0A1b7adBfa
^てい	0c4A8b9BdaeC
^ていた	0a3a7B9A
^ていただ	7B9A
^ていま	1b4A6A7a9BbadaeB
^ています	3C8adaeB
^ていませ	0c4A8A9A
^ている	0aaBbB
^てお	9AbA
^ており	0a9AbAeA
^ておりま	0a9AbAeA
^てく	3a8AaadAea
^てくだ	3b8Aaaea
^ても	0A3A4a
^で0	0B3C8a
^でお	0D
^でき	9BbAdaeB
^できま	bAdaeA
^できます	0B
^できませ	0abBeA
^でく	4C
^でし	0A3abBdaeB
^でした	bBeB
^でした>	0bbDeB
^です	0G4A5a9aab
^です>	0C4Aaa
^ですが	0B
^でな	0b3AaA
^での	0b4a6B7A
^では	0A1A8a
^では>	0B5b
^とい	3a5b6A9bcAeB
^とう	0A
^とお	0a8B9A
^とき	0E
^とし	0c6A7A
^とな	0bcAeA
^とは	0C5b
^と言	1AbAca
^ない	0c2B4B6a7c8b9CaCcAdaea
^ない>	0e2B3AaacAeA
^ないで	0a4C
^ないと	9AbB
^ない場	6A8a
^ない場合	0a8a
^なか	2AbAeA
^なく	5AfA
^なけ	aB
^なた	0B2a4A
^なたの	4A
^なっ	0a9BaA
^なって	aA
^なってい	aA
^なり	6a7B
^なりま	7A
^なりまし	eA
^なります	9A
^なる	0a6C
^に0	fb
^にお	fA
^にご	0C4AbAfb
^にし	0B3a
^にな	0A9AaA
^になっ	9AaA
^になりま	eA
^には	0c5A7a9AdAeA
^によ	0f9BeA
^により	0ceA
^による	0a9A
^に入	0B
^に変	0A
^に変更	0A5A
^に必	8C
^に自	cC
^に覚	aA
^のお	0a3b4d8AbCdA
^のお支	bB
^のお知	3a4aeb
^のご	0B1a2a5A6a7b8BaCea
^のご利	aB
^のた	7A8AdAeB
^のため	7A8AeB
^のため>	7AeA
^ので	0adC
^ので>	dA
^のな	aC
^のない	aC
^のア	1B2a9Bfa
^のアカ	2a8a9C
^のカ	aAdA
^のコ	0a4A8Bfa
^のコー	0d4B8C
^のパ	5A7C
^のパス	5A7C
^のパスワ	0a5A7C
^のメ	3Aaa
^のメー	8Aaa
^のリ	0c8B
^のロ	0c2A6C
^の人	0C
^の仮	5C
^の仮パ	5B
^の件	0Cba
^の利	9A
^の変	1A7Cea
^の変更が	1A
^の手	0B
^の理	0a7C9A
^の番	4B
^の番号	4B
^の確	8Bba
^の確認コ	3B4a8A
^の見	0C
^の設	0Eea
^の返	dB
^の返金	0adC
^は0	0F3bda
^はお	0Gba
^はこ	9A
^はこち	9A
^は本	0a9AfB
^への	4a6A
^べて	0C
^まし	0A6A9bbaca
^ました	6A9a
^ました>	badA
^ましたが	0aeB
^ましょ	0C
^ます	0D1b2a4c5a6a7a8a9CabfB
^ます>	0C1b3B4f5b8b9BaccAfB
^ませ	aaeA
^ません	aaeA
^ませんで	0dbCeA
^また	0b3B
^まで	0B4a7Baa
^めま	0E
^もご	0C
^もし	0a3C
^もな	0acA
^もの	0B
^ょう>	0C
^よう	0D3a
^ようと	0a6A
^より	4abAeA
^より>	0cdA
^よる	0a9A
^らせ	3a
^らせ>	4aea
^らの	0B4b6C8C
^らのロ	0a6A
^られ	0A
^られた	0B1a9A
^りが	0D5a
^りご	8A
^りご利	8A
^りの	5D7ada
^りま	5c8aeC
^りまし	0B1b9aaBbaeB
^りました	0A1b9aaBbaeB
^ります	3b5a9Aaa
^ります>	5b7A8b9BabbA
^りませ	1A3A
^るた	0a8A
^るため	0b8A
^るため>	0a7A9A
^ると	9BcA
^るに	8A
^れた	4a7adA
^れて	0CeA
^れてい	eA
^れていま	1a3AeA
^れな	5aeA
^れば	aA
^れま	1B2B4a6a8acAdaea
^れまし	1B2A
^れます	cA
^れます>	9AcB
^れる	0G5c6a
^わせ	0C1a
^わり	0B5A
^わりま	0C
^わりまし	0B
^われ	1A6a9A
^をお	0a1a4A8AaadCeC
^をお願	7AbA
^をご	0A3a4a
^をご確	0B2A
^をし	0b9AdA
^を一	9A
^を使	0C
^を停	0abA
^を停止し	0a
^を入	3a8AdA
^を入力	8A
^を受	8AdA
^を受け	8AdA
^を承	6A
^を検	0b6B
^を登	0a5C
^を確	0A
^を確認	8A
^を見	0B
^を送	4A
^んで	0a3a8AbA
^んでし	0cbC
^んでした	0cbC
^アカ	2A6B9Baabadafa
^アク	0A6A
^アド	1E4a8C
^アドレ	1E8C
^アプ	0B3a4A
^アマ	4AbA
^ィコ	0c4A8A
^ィ上	7C
^イス	6B
^イト	0C
^イム	4A5a7acD
^イム会	cB
^イム会員	bacA
^イル	fB
^イン	2a3a6E9AabbacbdbebfD
^インで	0B
^インを	0a6B
^イントが	0afC
^ウン	2A6B9Baabadafa
^ウントが	9B
^ウントの	2A8a
^ウントは	0a9D
^ウントを	0B1a
^カウ	2A6B9Baabadafa
^カー	0B2a3a4A5a7a8baCbBcbeb
^カード	2a3a4A7a8aaDbBcaea
^カード>	4A9A
^カードの	0c9AbC
^ギフ	fD
^クエ	0d3B8BdB
^クレ	bB
^グイ	6B8Aaada
^コン	6Cfa
^コー	3C4A5a6a
^コード	3C4A5a6a
^コード>	8D
^コードの	3C4a8A
^コードを	3b7C
^サイ	2a3a6C
^サイト	0B
^サイン	0a6C
^サー	0A
^サービ	0A
^ショ	0e2C4AaBeA
^ジッ	bB
^スが	1C
^スの	0A8Beb
^スタ	0B
^スト	0B2A8A9adA
^スト>	0D
^スワ	2a5C7D8B9bda
^セキ	0a4A7B
^セッ	7B
^セット	7B
^セラ	2B
^セン	2A
^ゾン	0a4A
^タイ	4A8A
^タイム	4A8A
^ター	0A
^ック	0F2a4a
^ック>	0C
^ット	7A9abCea
^ップ	2DaA
^ティ	1a5a7B
^デバ	6B
^トが	0a9BfB
^トに	3Afa
^トの	0D3A7a8abbeafB
^トは	0a9D
^トへ	0a
^トを	0B1a
^トカ	bB
^ドが	0a3C5AbA
^ドで	0a5B
^ドです	0a
^ドの	3C4c8CbBda
^ドのお	0b8D
^ドの変	7C
^ドは	0A
^ドを	3b5D7A8Aaa
^ドをお	0b8C
^ドを入力	0A
^ドを送	0c4A
^ドレ	1E8C
^ドレスの	8D
^ド変	0C7a
^バイ	6B
^バイス	6B
^パス	0A2a5C7D9bda
^フォ	0C
^フト	fC
^プラ	aAcD
^プライ	0AcC
^プラン	cB
^ヘル	0E
^ペー	4a8B
^ポー	0A
^ムパ	8A
^ム会	cB
^ム会員	bacA
^メン	0C
^メー	0B2a3b4a6b8C9bfa
^メール	0A2a3b4a6b8C9baA
^ュリ	1a4A5a7B
^ュー	0E
^ライ	0E6acD
^ライム	cD
^ラン	0C9acA
^ラー	2BaA
^リク	0d3B8BdA
^リセ	7B
^ルが	fB
^ルが来	0a
^ルで	3a8A
^ルの	0BfA
^ルア	1B8B
^レス	1E8B
^レスが	1C
^レスの	8C
^ログ	0C1a6Aaada
^ログイ	6B8Aaada
^ワン	4B8A
^ワンタ	4B8A
^ワード	2a5C7D8B9bda
^ワード>	5B
^ワードが	0b3A5A7A
^ワードで	0a5B
^ワードの	0A4a8B
^ワードを	0d5E8A
^ンし	0b6B
^ンの	6A
^ンを	6B
^ンイ	0a6D
^ンク	bC
^ング	0H9b
^ンタ	4B5a8A
^ント	2A4a6A9AacbccbdceafD
^ント>	9afA
^ントが	0a9BfB
^ントに	0c
^ントの	2A8a
^ントは	0b9D
^ントを	0B1a
^ン画	1A4A8a
^ージ	8AaA
^ース	0D
^ート	0D8a
^ード	0A2b3A6baAcceefa
^ード>	8C9Abada
^ードを	3b5D7A8Aaa
^ービ	0A
^ール	0B2a3b4a6b8C9afa
^ールで	3a8A
^ールの	0B
^一時	9C
^上の	0a7C9B
^上の理	0b7C9B
^上金	2D
^上金の	2C
^下の	0b5B
^下記	0b8AaB
^不正	0A5a7B
^中に	0abA
^乗っ	0B1a
^了し	1BcDda
^予定	eA
^人に	4B
^人確	2A
^今月	0BbDca
^付けま	8B
^代金	0adB
^以内	0c4a9C
^仮パ	0B5H6a7c8b
^会員	bbcD
^会社	0B
^会費	bAcB
^住所	eD
^何も	0b3BeA
^使い	0A3a5B
^使え	0A7A9a
^使用	0A8A
^保留	0b
^信し	0b4B
^停止	2B9CbA
^停止し	0b2A
^停止しま	0b2A
^先の	0a2B
^入れ	7beA
^入力	3d4B8BdA
^入力し	3a8A
^入力して	3a8A
^共有	0D
^内に	4a9C
^内容	0DaA
^円が	0bcB
^円を	0adC
^再設	0b1A5a7C8B
^再設定の	8B
^再開	0a2A9C
^凍結	0A2a9A
^分で	0c3A
^分の	1BbA
^切れ	0acC
^利用	9B
^利用い	0a
^利用の	8aaA
^利用を	9A
^制限	9C
^前に	0C5b
^力し	3a
^力して	3a8A
^力してく	0d4A5A
^効期	4A
^効期限	4A
^取り	fC
^取引	9DaA
^受け	badAfD
^受け取	dAfD
^受け取り	fC
^受取	dA
^口座	0B1a2AdB
^号の	0a3B
^号を	3a
^各位	bA
^合は	0A8aaBdaea
^合は>	6AaB
^合わ	0D1a
^品が	0C2A
^品の	dA
^品ア	0a2C
^品用	2C
^員の	cB
^員資	0acC
^商品	0A2A9aaadC
^商品が	0B
^問い	0C
^問題	bB
^営業	0AdbeA
^在の	7B
^報が	9B
^報の	0a9A
^報を	bA
^報告	0E3a
^場合	0A8aaCdbeb
^場合>	bA
^場合は	0A8aaBdaea
^場所	6C
^売上	2D
^変わ	0B
^変わり	0C
^変更	1E2A6c7C8b9baada
^失効	fF
^失敗	0C
^安全	7A9B
^完了	0A1D7aeb
^完了し	0B1B
^定し	7B
^定の	0B8B
^定のお	0B
^定を	0C
^客様	0a1A4a6Afa
^客様の	0c1B3B7Bea
^届い	0D3Beb
^届いた	0A
^届いて	0B3B
^届け	eD
^平素	8A
^年間	cBfa
^座が	2C
^座を	2adB
^当た	fA
^当たり	fA
^後に	cAfb
^後は	0a1AcB
^必要	3a7BeA
^必要で	0aeA
^忘れ	5a8D
^情報	0D8a9Dec
^情報>	0F2aeb
^所に	0aeB
^手続	0c1A2a8A9AaadD
^払い	bEdAfa
^払いが	0Aca
^払いの	0b
^払い方	0acBdA
^承認	0d3A4A6CdA
^持ち	eCfC
^指定	0abAeA
^振込	2C
^操作	1A3C
^支払	0baAbD
^支払い	0baAbD
^文の	0B
^料金	9abGcadB
^新し	da
^新しいパ	0a7A
^方法	0CbBea
^方法>	0D
^日お	0B
^日に	cA
^日時	6BeB
^明細	0Dca
^時に	3b4BbA
^時を	0ceC
^時的に	5b9A
^時間	3G8a
^更が	0a1A7A
^更さ	1A2B
^更されま	1C2A
^更を	0a
^更新	1A6acGdafa
^月0	6AaacC
^月0日	6AaacC
^月0日>	6B
^月0日に	0acA
^月末	fC
^月額	cA
^月額0	0acC
^有効	3a4B7a
^期間	0ccB
^期限	0c3a5acAfC
^期限が	0acA
^末で	6AfA
^本人	0d4A8BaA
^来て	0b3A8A
^来てい	0caA
^桁の	0a4B
^案内	0A7a8BbadB
^楽天	0b2A3A
^楽天>	2B
^様の	0d1B3B7Bea
^様のア	0a2a8a9A
^様のパ	7B
^様各	0a8AbA
^次の	8B
^次回	0acB
^止し	0c2A
^止しま	0b2A
^止しまし	0a2A
^止め	0a3A
^正し	1C
^求さ	3B
^注意	0Cca
^注文	2aaF
^物は	eB
^物を	0B
^理由	5a7B9A
^用い	0a
^用の	4aaA
^用を	9B
^用ア	2B
^用停	0a9B
^申し	dB
^画面	2A4C
^画面に	0a2A4B
^番号	1B2b3B4B5aaa
^番号>	1A4A8A
^番号の	0a3B
^異な	0a6C
^異なる	0a6C
^発行	5D7b
^登録	1C3a5D6a8a9BbAfa
^的に	5b9B
^直し	0B7A
^知ら	1A3a4a
^知らせ	3a
^確認	0b1c5b8B9BaBcbdaeAfa
^確認>	aCba
^確認が	0a9A
^確認で	bAeA
^確認の	8A
^社の	0A1b
^端末	5A6E
^第三	0a9A
^管理	2E
^紹介	0D
^終了	0bcC
^継続	0acC
^続き	0c1A2a8A9AaadD
^続け	0a3B
^者が	0A5A
^能性	0a7A
^自分	1A6A7a
^自動	aAcGda
^自動的	0a9A
^自身	6A
^至急	0a2B
^荷物	badaeF
^荷物を	0B
^行い	5AdA
^要が	7B
^要で	8a
^要です>	0b
^要求	0a3F8a
^覚え	0aaC
^覚えが	0a
^解除	9E
^言わ	0a1AdA
^設定	0D2a3b5a6a7D9a
^設定し	7B
^設定の	8B
^証コ	0A7A
^詐欺	0F9aca
^試み	6A
^話番	1D
^認が	0b9A
^認く	4a7AbAeA
^認さ	dA
^認され	dB
^認し	0a6B
^認で	bAeA
^認の	8A
^認コ	3B8A
^認証	0a3B4C5A
^請求	aabBea
^買い	0A
^資格	0bcD
^購入	aD
^込み	dA
^返金	0adI
^追加	0A
^送り	0D3a
^送りし	0A
^送信	0c3C4B8a
^送信し	0b4B
^通知	0B3Cea
^連絡	0d1A9A
^配送	0aeF
^配達	baeD
^重要	9B
^重要>	9B
^金い	0bdC
^金の	2A9adD
^金を	dCeb
^金額	aAdA
^金額>	0adB
^録の	1A5a9B
^間に	3C
^間以	0b
^限が	0ccA
^限は	9A
^電話	1D2a4B8a9a
^面に	2A4A
^面の	0B
^額0	0bcC
^願いし	0A
_! 0	0Faa
_! 。	0D
_"	0F3c9cbbdA
_" .	4A
_" your	0A4A9b
_#	1a4A5b7caE
_# #	0A3a4c8abAeA
_# 0	6B9AaA
_# amazon	3A8a
_# is	3B8d
_# to	0b4A
_# 。	8B
_$	0d1a3a4a5a6a8a9caCbacFdFfA
_$ 0	0d1a3a4a5a6a8a9caCbacFdFfA
_. #	3D4c
_. 0	0D4a
_. amazon	0b3A8a
_. claim	dB
_. com	0c1F5a7B
_. enter	0c8B
_. example	0h1A2a4b9BbCdBeA
_. here'	0C
_. i	3C6b
_. if	0d1A6B7c
_. it	0d5A8B9AeC
_. not	0d3B
_. pay	eB
_. please	9BeC
_. see	0Cba
_. this	7B
_. to	0b9A
_. update	0bbD
_. we'll	bA
_. you	9DaadA
_. your	5B
_. 。	0a4a9a
_0	0A1a2c4A5F6d7i9caAbccBdBeb
_0 #	0b4a8b9AaD
_0 0	0d6C7b8C9caEbbcDdbeA
_0 :	0B3B4d5a6G7a9abbca
_0 a	0d3BcB
_0 and	0B3AcAea
_0 at	0aaBeA
_0 days	9Dba
_0 for	0baAdB
_0 hour	0d3B9B
_0 if	0aaA
_0 is	0AdA
_0 it	0a5A
_0 minut	0c4B5A
_0 off	0C
_0 p	0cfC
_0 point	0cfF
_0 reward	0bfC
_0 to	0b4AaBdAeA
_0 was	0a4BbAda
_0 will	0cbadC
_0 your	3C8a
_0 。	2b6a7faDbbcBea
_: #	4A5a8C
_: $	dB
_: 0	0B1a2a3A4a6F9baAbbcadc
_: a	0B4C5b
_: pay	0Cbb
_: the	0C
_: we	eB
_: you	0adC
_: your	3a9AcBea
_: 。	0D4e6Cccfb
_?	0H3f4b5d6G7c9eaHbcddfb
_? rep	0aaB
_? 。	0A6B8A
_a	0B1g2a9cdB
_a $	aadafD
_a code	7B
_a login	0b8B
_a new	0d2B4b7EbAeB
_a refund	0bdE
_a request	8C
_a scam	0B
_a tempora	0B
_able	0a9CbA
_about	0C9Aaaea
_about to	0bfA
_acces	0a7A9C
_account	1A2C5B6C7cbbccebfa
_account .	0a1D2B5A6A
_account has	0B9A
_account is	9B
_account that	0baC
_account to	1cdB
_account was	1a2A6A
_account 。	0h6B7a8C9A
_acme	0C
_activit	6A9D
_activit .	0a6A9B
_add	0D3a6b8a9abA
_add a	bD
_addres	0d1F2a4a5a6a8AaBbaeE
_addres .	eA
_after	0C3A9BcCdbfb
_again	0a3E8abD
_alert	0Cba
_alert :	0a6A
_all	3C
_amazon	0f5A6daBdAeafD
_amazon .	dB
_amazon 0	0baBfA
_amazon :	0g6BdA
_amazon account	0a5C9B
_amazon otp	0A3A4b
_amazon passwor	0a5B
_amazon seller	2C
_amazon 。	0b6a9AfA
_amz	0b
_an	0b8baAdAeA
_an addres	0b1AaC
_and	0C4c8b9Cea
_and 0	0A3AdAea
_and i	0f3A4B
_and the	1BbAeA
_and will	aAea
_annu	0acC
_another	0c3B7AbAeA
_answer	9AfB
_any	5a
_anyone	0B3a4B
_anyth	0b5A
_app	1C5C6A7bdAeb
_app .	1BdAea
_appe	0d2B9D
_appe .	0a2B
_apple	aC
_apple account	0a6A
_appoint	0D
_approve	0a6E
_approve sign	0b3A6B
_are	0B1a2C3a5a6a8a9DaAbbeb
_aren't	0b4AaC
_arriv	0Gaada
_as	0a5a7Cda
_as a	0c7CfA
_ask	0B5B7c8Cab
_ask for	0A3B5a
_at	2a4b5B7a9aaCbccBdaeC
_at $	0acB
_at 0	aB
_at corner	0Dab
_at the	0dbaeFfA
_attempt	0c6C8AeB
_authent	3a
_authori	0aaA
_auto	0acB
_auto renew	cB
_automat	bAcB
_availab	0C
_avoid	bDdc
_back	0a9aaabadIeC
_back .	0C1a
_back to	0fdDeC
_bank	1a2FbAeb
_bank .	0B
_bank account	0c2G9a
_be	0c1b4d5A6c9BcDeB
_be able	9C
_be charg	0bcD
_because	0b5A9DaaeB
_because the	0beC
_because you	0C
_been	0c1C2A3B6d8c9BaabcfB
_been chang	1C
_been lock	9E
_before	0h7D9AcAeBfA
_before you	7B
_below	0a8B
_benefit	0acD
_between	0A3Aea
_between 0	0B3Aea
_bill	0c9BbD
_block	6B9A
_book	0D
_bought	aB
_browser	0a6B8A
_busines	0b2BdAeA
_by	0F4c8a9abAcadafB
_by the	5B7b
_call	0B4BbbcAdaebfa
_can	1a5A8B9Cab
_can't	0B8b9Cba
_cancel	0d5CaBcEea
_cancel .	0acB
_cancell	dB
_card	2c6a7aaAbFcadAecfA
_card .	aA
_card was	bBca
_centr	0d2G
_chang	0D1C2C5a6a9bfa
_chang to	1C
_chang 。	0d1D2B
_change	0A5B7B8baaba
_change the	0C1a
_change your	1b3A6B7C8a
_charg	0A
_charge	0faCbEcA
_check	0D3a6A8adA
_check that	0D
_choose	0A1beA
_choose a	0c8BeA
_claim	0caadFeafE
_claim your	0bdAfC
_click	0B
_clos	0D2ada
_cod	3G4b8d
_code	1a2a4C5c6b8D
_code .	4B7A8b
_code :	8A
_code is	0a4A8A
_code to	0b3b7B8B
_code 。	0a4b8H
_collect	0abBfB
_com	1F3a5a7Beb
_confirm	4c8DaAbadB
_confirm .	0E4a
_confirm your	0d8B9BdA
_contact	0a1A
_corner	0Dab
_could	0Ada
_could not	0c
_couldn'	0abCeC
_create	7B
_custome	0A3a4d8AaAda
_custome 。	0A3a4d8A
_d	0afA
_date	0bbA
_day	0aeA
_days	9C
_days .	0Cba
_dear	3a4d8A9A
_dear custome	0A3a4d8A
_declin	0A
_delay	eC
_deliver	cAeF
_deliver your	0aeC
_deny	0c3A4A6C
_deposit	1a2D
_detail	0a2BdB
_detect	0a6C
_device	0b5D6D7a
_dhl	eD
_did	0baC
_did not	0b5AaA
_did you	aA
_didn't	0a1A9aaF
_didn't ask	4a8B
_digit	0b8AeA
_do	0D4A7a8afa
_don't	0h4B7aaDeafA
_don't recogni	0a6AaA
_don't share	0a4A8A
_done	0Dda
_driver	eD
_dropbox	0c3A4a7A
_due	0a9AeC
_due to	0c9A
_e	1A4a7A
_e mail	0BfA
_e 。	7B
_earn	0Dfa
_ebay	0e2C5AdA
_email	0c1I2a4d5a6c7A8F
_email addres	1B8A
_end	0b1B2A4C5a8acB
_end in	0e1A4A
_enjoy	0Dfa
_enter	0a1a3c5B6C7b8F
_enter the	0b6B8C
_every	3B4a
_example	0i1D2b3b4c7A9AbBdBeA
_example .	1C9a
_expir	7A8abA
_expire	0bfD
_faceboo	0b4B
_fail	0AbadA
_fake	0G9b
_faq	0E
_fee	0abCdaeB
_firefox	0a6C
_first	0C5A
_five	0C9adA
_fix	0B
_flight	dB
_follow	0a4a8C9C
_for	0D1a2a5B6f9abAcAebfA
_for $	cB
_for 0	3acA
_for a	4b7adCeafC
_for it	0b8CeA
_for securit	0a7C
_for the	dA
_for you	fA
_for your	0e3E5B6a7A8c9abAca
_form	0B
_fraud	0A4BaA
_free	0CcD
_friday	0AeA
_from	0B4d5d6F7A9abbcbea
_from 0	0E6a
_from a	0b6D8AaA
_full	dC
_garage	0D4b
_get	4a7A9abadD
_get it	0adC
_gett	0E7a
_gift	aBdafD
_gift card	aBfA
_give	0fbAeD
_go	1b3A5a7Bcc
_go to	0C1a2A7Acb
_google	0b2a6A
_got	0D4A8A9aaadafA
_got a	4C
_guard	0b3A8B
_had	3A
_happy	0Cfc
_has	1D3A4a6b8g9AbbdAfa
_has been	1B5A6b8b9Abb
_have	0c3A7C8b9AebfA
_have been	0a2B7A
_haven't	0b2A5A7A
_held	0d2AeD
_hello	0a
_help	0G1b3a7b9acb
_help :	0Gbacb
_here	8CaA
_here is	1a8D
_here'	8F
_here' your	0b5A8B
_hi	0a
_hold	0e9AeC
_hotmail	0A1B
_hotmail .	1B
_hour	3E4a9A
_hour .	0b3E
_how	0L1a7a9aba
_how to	0F
_i	0B3A6e8ada
_i can't	8a9B
_i never	6a8BaA
_i was	0b3C
_i'll	0D
_i'm	0b3B
_i've	0b3D6aaB
_icloud	0B6AbA
_id	0a1C4b8a9CeA
_id :	1A3a4a
_id 。	0d1E
_identit	0a9B
_if	0a6C7baDbcdaea
_if it	0AaA
_if this	6BaA
_if you	0e1A8AcA
_ignore	4a8B
_in	0B2B5A6A7bcadcec
_in .	0c3b4A6B7B
_in 0	0b1A
_in ?	0b6C
_in a	0E7a
_in attempt	6B
_in code	0a8C
_in from	6B
_in my	0f8BaC
_in on	5C
_in the	0C3Beb
_in to	0a1b6F8B
_in with	0A1A
_in your	0A8A
_info	0A
_informa	0b9DbA
_instagr	0a1B3A
_into	7a8A
_into your	0a8B
_invoice	aBba
_ip	1a6E
_iphone	0b6BaB
_is	0B1a2c5a6d8A9AeA
_is #	0C4b
_is 0	0a4E
_is a	0B5b
_is confirm	0C4aaA
_is delay	0ceC
_is now	0D
_is on	0adA
_is ready	0E
_is wait	0beA
_is your	3B
_issu	0a5AdC
_it	0b1d2c3e5E7A8F9DcceA
_it .	4AbBdA
_it in	8AbA
_it is	0a8C
_it to	4B
_it was	4a8AeA
_it's	4A
_item	0CdA
_its	dCeA
_japan	0a6A8a
_join	0B
_june	fA
_june 0	0c9AfA
_just	4A
_k	0a5B
_keep	4a6a7BcA
_keep your	cA
_kim	0Fdb
_know	8aaD
_lapse	0bfC
_last	0B1a3C9abB
_last pay	0abC
_late	0BaaeA
_lee	0Ddb
_let	0A8aaA
_like	dbeB
_limit	0B3A7a
_line	0a3A6A
_link	9abB
_list	2B7B
_listing	0a2E
_loca	0a6B
_lock	0B2a9C
_log	0d5A8BfA
_log in	0c5A8BfA
_logg	0a6B
_login	0A6B7b
_longer	0c1A9A
_look	0BaB
_lost	8BeB
_m	3B
_macbook	aB
_made	1A5AaB
_mail	0F1C3a4c6b8C9baabbeB
_mail .	1E4a
_mailbox	7B9B
_main	0E4a
_make	1AaA
_make this	0aaB
_manager	0D7a
_many	3D
_march	0C6B
_march 0	0A6B
_may	0A2a5a7AcCea
_me	0A1A4b5b7A
_meet	0C
_members	cD
_members .	0Cca
_members is	0bbAcB
_members will	cB
_method	bBdAea
_mil	fC
_minut	3D5C6a
_minut .	5C
_miss	0beF
_monday	0E4a
_monday .	0C4a
_money	9BaadBeA
_money back	0cdDeA
_month	0E4bcA
_month .	0B4b
_more	0B9B
_most	0Dda
_mov	0C1a
_music	0C
_must	0d7E9A
_must be	0a7B
_my	1A2A3a9AaCbBdaea
_my account	9AaB
_my passwor	1C
_near	6C
_need	0d1a7CdCeA
_need :	0bdB
_need to	0a7B
_netflix	bA
_never	1A3b4F6a9baCdc
_never call	0a4C
_new	0E3c4b6a7E9baacadbeAfa
_new device	5A
_new one	0e7C8A
_new passwor	0b7E
_next	0D1a5b6b7D
_next time	7D
_no	1A6A8b
_no longer	0b1A9A
_nobody	0c8AeA
_not	0h1C3C6B7a8daCda
_not be	0a2B
_not sign	3A6B
_not you	0a1A
_notic	0c6A
_notice	9A
_now	1C8b9bdaeC
_number	1D2b9aca
_number .	0E2a
_number end	0b1B4A
_of	0B1a3C6d7c8faBcbdC
_of $	0baBeA
_of the	0D
_of your	0c5BdA
_of £	0adA
_off	0B9Aba
_off .	9B
_old	0c1B2A7C
_on	0B3b4a6A7B8baacDeA
_on 0	0ccEfA
_on hold	0f9AeB
_on its	dC
_on the	8AeA
_on your	0d1A7B
_once	0B4a
_one	0a2a5C6b8A9cbAeB
_one .	3a7A8a
_one of	0c3AdB
_one time	5AeA
_online	5A7A8a
_only	3a4A5A
_open	0C1b4a6A8D
_or	1a8a9BddeD
_order	2a9CaEbAcadafa
_order .	9B
_order was	0beD
_otp	0B4b
_our	0B1d2d5b9DaAbaeB
_out	8acB
_outlook	1B
_outlook .	1C
_over	0B1a3A
_own	0a5C
_p	0cfC
_package	eB
_package was	0Ceb
_page	0a1C8A9A
_paid	0b
_parcel	eD
_parcel is	0aeC
_passcod	3c7B
_passcod is	0b7B
_passkey	0C1B6a
_passwor	2b5B6A7D9adafa
_passwor .	5a6A8D
_passwor :	5D8a
_passwor for	0a5B
_passwor has	0a5B
_passwor in	0C7c
_passwor is	5A7a
_passwor reset	7C
_passwor to	0b5B7A8a
_passwor was	0a7C
_passwor 。	0b7C
_past	0b3B
_pay	0a2c8aabbIeDfb
_pay .	0a9AbA
_pay method	0abBdAea
_payment	0C2Aba
_payout	0b2H9a
_payp	0a
_paypay	0a
_paypay 。	3a4B
_permane	0a9C
_phish	0D
_phone	1B2a3A4D7a8d
_phone number	0c1D4A
_pick	0A7BfA
_pick a	0b7A
_place	0caBeA
_plan	0ccF
_please	3a5B6a7A8AaabAcbeAfa
_please change	0b5B7A
_please use	8B
_pm	0D
_pm .	0C
_point	0cfI
_post	0AeB
_prime	0BcB
_prime members	cA
_problem	0c9A
_problem with	0bbA
_profile	0bfB
_protec	0c7A
_purchas	aF
_purchas of	0aaC
_put	0d9B
_r	0aaA
_reach	0B9a
_read	0B4A
_ready	0G9a
_reason	0b7C
_recall	dC
_receipt	0Fccda
_receiv	0E8Cbbfa
_receiv a	8C
_receiv your	0Dda
_recent	6A
_recogni	0a6AaA
_recover	0B1B3a
_redeem	0bfE
_redeliv	0aeD
_refund	0A2a6aaabbdJea
_refund of	0bdF
_remov	0b1A2A
_renew	abcJda
_renew for	cB
_renew on	0acC
_renew 。	0acC
_rep	4A9A
_replac	0a1B
_report	0B
_request	0f3F4b7b8D
_request for	0a3D
_request to	4a8E
_request 。	0b3D
_requir	7C
_reset	0b7E8C
_reset your	7B8A
_return	bAdC
_return .	0Ddb
_review	0b2A6A9A
_reward	0bfG
_rms	1a2D
_roy	0beD
_rul	0b9E
_rul .	0a9C
_said	0H3a9aba
_same	0E1a
_say	0A9bbB
_scam	0F
_scammer	0D
_schedul	0C4a
_securit	0B4C5b8b
_securit reason	0a7C
_see	0Ibaea
_sell	0b2F
_seller	2I9b
_seller account	2D
_send	0F4a5a6a8c
_sent	0b3A4C7a8aaBfa
_sent to	0e3A4CaA
_set	7E
_set a	7C
_setting	0C
_share	0a4C
_she	0Dba
_ship	eC
_ship is	0beD
_shipp	0Adb
_shop	0b2F
_shop'	0a2E
_should	0C3caaeA
_should i	0E3c
_show	1B
_sign	0a1A4B5A6Bbadaeafa
_sign in	0c1A2a4B5B6Bea
_since	0b3E4a7A8a
_site	0a7C
_sms	0F4D8a9a
_sms 。	0A
_so	4B8a
_so that	0d4BbA
_some	0C9Bfa
_somebod	0b6BdA
_someone	0a5a6E7a
_soon	cC
_sorry	0beE
_spotify	4a8A
_star	0Eda
_start	0D
_state	aB
_stay	0E1a9afA
_steam	0g4B
_steam guard	0b3A8B
_step	0A1a4C
_step verific	4C
_stop	3D7a8a
_storage	0D2b
_store	2C
_submit	0cdC
_subscri	0bbBcC
_support	dA
_suspend	0B
_switch	cD
_t	0c
_take	0B3a
_tax	0b2AdDfa
_team	0a4B
_tell	0daBeA
_tell us	0d9AaBeB
_temp	5D
_tempora	1a5H6a7b8b9B
_tempora passwor	0A5F6a7b8a
_ten	3D4a5C6a
_ten minut	3D5A6a
_text	0C3B4B6b8a9a
_thank	0FbbdbfA
_thank for	0B
_thank you	dafB
_that	0A2A5b7aaA
_that we	0b4B
_that your	7AbA
_the	0E1B2a3a6a7a8A9facbbcaeF
_the bank	2B
_the card	0adB
_the code	4C
_the driver	0aeC
_the email	1B
_the follow	0a4a8D
_the last	0b3C
_the new	0D
_the next	7D
_the passwor	0a8C
_the phone	1B
_the same	0C
_the sign	0a1D
_their	0B3abA
_them	0C3B6a7b8acafF
_them .	0B3a5A
_then	0E8a
_there	aB
_there'	0b8BbA
_there' a	0a8BbA
_these	3B6a
_they	ca
_this	1B3c8BaGdced
_this ?	aC
_this code	0c4A8D
_this email	0a8A
_this is	0a7B
_this month	4bfB
_this order	0aaB
_this purchas	0baF
_three	0D
_through	0bbD
_time	0B1b6a7B9ceB
_time cod	0C
_time passwor	0a3AeA
_time you	7D
_to	0a3d6A7C8EcadBea
_to 0	0E6a
_to a	0A1a4A
_to an	aC
_to ask	0b4B
_to avoid	9abDda
_to change	0A1a7A
_to confirm	8D
_to deliver	0aeC
_to do	0C
_to get	0b
_to keep	0a7AcB
_to log	0b8C
_to our	0b4BeA
_to reset	8E
_to send	0c9BeB
_to sign	0e6GeA
_to the	eA
_to visa	0C
_to your	0d1B6D7abbdDea
_today	4a5b6b8acCdbeC
_today .	0A5a6a9a
_tomorro	7BcBdaea
_tomorro .	7BcBda
_too	3D
_too many	0b3D
_tri	0a7acCeC
_tri to	0a6AeA
_try	3C8aeC
_try again	0c3BeD
_try to	6A
_tuesday	0C
_turn	0b7A
_tv	0a5B6B
_two	0B1a8aaB
_two step	4C
_type	0a8C
_unles	0cbBcAdafB
_unles you	0c9AfA
_unlock	9C
_until	0c9EaaeB
_until we	0a9D
_until you	0c9A
_up	0C9adAea
_up to	dC
_updat	0a1F
_update	0B1c2a5b7CbE
_update your	0abD
_us	0c9aaDcaeB
_us .	0aaAfa
_use	0c3a5C9CdafA
_used	0e2B4a5A6A9A
_user	0B2C3a
_valid	3a4A8a
_valid for	3a4A5A8a
_verific	0c1a3C4B8A
_verific cod	3C
_verific code	3a4A8B
_verify	0a2A8B9A
_verify your	0a8A
_video	0Cca
_visa	0A
_visa 0	0D
_wait	0cdAeA
_want	0d7AdA
_want to	0a7A
_was	0c1B2B3C4a5a6D9bccdAeAfc
_was add	1A6a
_was chang	0a1B2B
_was charg	0B
_was deliver	0Dec
_was sent	0c3A4B
_was you	6C
_wasn't	0d6A
_wasn't you	0b6A
_watch	0C9a
_way	bAdB
_we	0f1c3A6B9DabbDcbfb
_we can	0c4B9A
_we couldn'	0bbC
_we have	0a7A
_we need	0c7AeA
_we receiv	8C
_we will	0C8b
_we'll	eA
_we're	0deE
_we're sorry	0beC
_we've	0c7E8b9CeafA
_week	0H9a
_week .	0C
_were	0f2B3BfB
_what	0I5baa
_when	0E4Afa
_where	0a
_which	dA
_who	6B9Bda
_who you	0a9C
_why	0H3a9a
_will	0c1a2A3a5A6b8b9BcBdAebfC
_will be	0b5A6a7b8a9CdAfB
_will renew	cB
_window	0a6C8B
_with	4B6a7b9Acadb
_with us	0afB
_with your	6aeA
_withdra	0b9E
_within	3A9BaAea
_within 0	0c9BaA
_without	0Eba
_won't	0a7D9A
_work	0C4a5B6b
_would	0acAeB
_x	3B4a5A9B
_yahoo	4A8a
_year	2CcB
_yes	0b6B
_you	2b4b5A7B8B9DbedA
_you .	0D4Abbda
_you ?	0f6B8AaA
_you a	0B9adA
_you are	0d9DdB
_you can	1a8A9Bab
_you cancel	0acB
_you did	0aaA
_you didn't	1B8A
_you don't	2A
_you for	aB
_you have	0a6A
_you sign	0C5a6b7A
_you were	0bfB
_you will	0b5B
_you'll	7CcE
_you'll be	0a7AcB
_you're	aadB
_you've	3AdafD
_you've been	0afC
_your	0aacbBfA
_your 0	0bfC
_your account	2e6D9Bbc
_your amazon	5A8a9BebfA
_your apple	0a3A6A
_your bank	bD
_your card	0abFcadA
_your dropbox	0b7A
_your email	4a8B
_your faceboo	3a4B
_your google	4A9A
_your login	3a4C
_your money	0ddDeB
_your one	0a8B
_your order	0baCbBeA
_your own	0a5B
_your package	eA
_your parcel	0beE
_your passcod	0b7B
_your passwor	0d5b6E7G8a
_your pay	0AbEdcea
_your payout	2B
_your phone	3B8a
_your point	0afB
_your receipt	0Dca
_your refund	0edI
_your securit	7A8a
_your sell	0a2D
_your seller	2F
_your ship	0aeD
_your sign	1A8B
_your store	2C
_your tempora	0a5D
_your verific	0a4a8C
_zz	0a1C
_£ 0	bAdAeB
_。 #	0A3C4h7a8G
_。 0	0a1a2b4a8C9AcAdA
_。 :	1a3b4c5A6B7a8G
_。 a	0A
_。 amazon	fA
_。 dear	3a4d7a8B
_。 didn't	0caC
_。 e	0a7B
_。 enter	0a8B
_。 for	0d4C7B
_。 id	0b1D
_。 if	0a5a6A7A
_。 please	0AbB
_。 see	0C
_。 sms	0C
_。 someone	0a6B
_。 the	0a1C
_。 to	0c4a8F
_。 we	1abA
_。 we've	0b9A
_。 you	0B
_。 your	0f1b4d8C9CbBcBdaea
_。 。	0E3B5d6b7a8Cbadbfb
あな	0B2a4A
あり	8B9aaA
ありが	0A
ありま	0d6B8A9baA
ありまし	0b6AaB
あります	0b9adAfA
ありませ	0A
ある	4a7AbAdA
あるた	7C
あるため	7C
いいた	0b
いいただ	0c5A
いう	3b5b6A9beB
いうメ	0abAeA
いお	0ceB
いか	0B
いが	0Aca
いく	0b
いし	7A9A
いしま	9A
いします	9A
いた	3a4a5B6a7A
いただ	4a7A
いて	0A1a2A3B4a7bbAdAeb
いて>	2BdB
いてい	fA
いで	4Bea
いでく	4B
いと	1A9AbD
いな	8A9aaA
いない	8A9aaB
いない>	0c4AaaeA
いないの	0A
いない場	0aaC
いのに	0B
いま	1a6B7a
いまし	1adA
いました	1adA
います	2A3A4b6A7a
います>	2A3B4b6A
いませ	0e4A8A9A
いる	4aaBbB
いパ	0b7A
い合わ	0AeA
い場	0e1C6B8aaB
い場合	0f1C6A8aaB
い場合>	0a
い場合は	0d1D6B7aaA
い戻	badC
い方	0B2abAcAfa
い方法を	0abAcB
い物	0A
うか	0C
うと	6A
うとし	0c5A6A
うとして	8A
うに	3a7AdA
えが	0a1AaA
えがない	1A
えき	0a4AdB
えた	0B6A7a
えて	0B3BbC
えてい	bC
えな	3a4A
えの	aB
えま	9abafB
える	0B
おす	0C
おり	8A9AbBdbeA
おりま	0a9AbBdaeB
おります	0b9AbAdaeB
お使	0d5BfA
お受	0AfB
お受け取	fB
お問	eB
お客	0b4d6Afa
お届	eC
お心	0b1BaA
お手	9Baa
お手続	9B
お持	fB
お持ちの	fB
お支	0cbDdAeA
お楽	0Eca
お申	dB
お知	3a4b8A
お荷	eC
お荷物の	eA
お詫	0adB
お買	0A
お返	0adC
お送	0A
お願	1a5a7BbBfa
かが	4b8C
かた	0C
かたる	0C
かっ	bA
かった	bA
かな	0E
から	0C1b2a3A4a5b6B7B8AabcbdAea
から>	0b9A
からの	0B6C
から電	0b4B
かり	0a1AeA
かれ	0abBeA
が0	0a
があ	0d7B9adB
があり	0d9bdA
がありま	0c9adA
がある	0a7BdA
がご	6AbAca
がござ	0abA
がで	9AcA
ができ	9AcA
ができま	bA
がと	0A
がな	0e1B2A5a8aaA
がない	0d1B8a
がない場	0c1A
が不	0adA
が入	0D
が変	1B2AeA
が変更	0b1B2AeA
が変更さ	1B2A
が完	0A1C
が完了し	0B1B
が届	0E3b4B
が届い	0B
が届き	0A4B
が届きま	0A3a4B
が必	0b7B9AeA
が必要	0b7A9AeA
が承	0adB
が来	3a9adAeAfA
が来た	8adAeA
が来た>	8adA
が発	0b5BbC
が発生	0bbC
が確	0AeA
が確認	bAeA
が確認で	bAeA
が近	0acAfB
きあ	8A
きて	4a8A9A
きな	7A
きに	0C
きま	8b9Ada
きまし	3a4B
きました	0A3a4B
きます	0A
きます>	0A
きませ	bAeA
きを	0bcA
き落	0bbAcA
ぎま	0a3B
くだ	aAbA
けしま	0Ceb
けします	0Bea
けで	4Aba
けでき	0Bba
けど	0D7a
けど>	0C7a
けま	0C8Acada
けまし	8B
けます	0D
けます>	0C
けれ	0baA
け付	8A
け先	0aaC
け取	dBfD
け取り	0adAfC
こち	0b4b8B9AaAdAea
こと	0F2A5cea
こと>	0D5a
この	1A4B6a7aaB
このメ	0Caa
このメー	0Caa
これ	0B4a7A
ござ	4a
ご不	eB
ご不在	0beC
ご入	0AbAcb
ご入力	0bdA
ご利	0a9A
ご利用の	0a
ご利用を	9D
ご利用明	0D
ご希	eC
ご指	0aeC
ご本	0c4AaB
ご案	7a8BdB
ご注文の	0A
ご登	0b1AbB
ご登録の	0a1B
ご確	3a4abA
ご紹	0D
ご自	0a6C8a
ご返	dB
ご連	aA
ご連絡く	1AaB
さい	aAbA
さい>	4A5AaAfa
させ	0B
させて	9A
され	2B4b8c9CcAea
され>	0b
された	fA
されて	2A9A
されてい	2A
されま	1A2A7a9AcA
されまし	1A2A7a
されます	0b9BcBdA
される	0B5a9AcA
さん	0G6aeb
ざいまし	0B
ざいます	aA
しい	0c1B8A9a
しい>	0b1AaA
しく	0C3Bea
しくだ	3B
した	0C3b4aebfb
した>	0B3a4aea
したが	eB
したら	5A7A
した覚	0aaA
して	3A4a5C8Acafa
して>	0aaA
してい	2B5A9afa
していた	0a7A
していま	8AdaeB
してく	0f5B6A8Aea
しな	9A
しない	9A
しないと	0b9B
しま	3a6A8d9BabdBeafB
しまし	0a5C8dbaea
しました	0c5C7A8d9Bba
しましょ	0C
します	0C1b3b4a5b9AdBfB
します>	0D1b3b4a5a6a9AdAfB
しょ	0G3a9a
しよ	0a6A
しようと	0b6A
し訳	0bdAeA
すか	0B6A
すが	0A
すべ	0A
する	0D1a6b8AabbadAfa
するた	0a8A
ずっ	0a3BeA
せて	9A
せん>	3A9Abbcb
せんで	0cbD
その	0B
それ	0A2A
たか	6B
たが	eC
たこ	0a
たこと	0c2A
たし	0d1A8a9AbbdC
たしまし	0a1A9A
たします	0cbadBeA
たた	0e5a9BbA
たため	0d5a9BbA
たため>	0d9AbB
ただ	4a7A
ただけ	0A5A
たと	0CeA
たとき	0B
たの	2a3a4Ada
たので	eA
ため	0b1b3A4b6c7D8A9BabdAeAfb
ため>	0d1a3A6a7E9CaadaeAfa
ための	7a8D
たら	0D6a7A
たら>	7A
たり	1B7aaA
たりの	1A
たる	0C
た場	0C
た覚	0baA
だい	dCfA
だいた	dCfA
だき	0a
だきま	0b7AaA
だきまし	0baA
だけ	0BbAea
だけま	0C
だけます	0D
ださい	aAbA
ださい>	5AaAfa
ちに	0aeA
ちの	fC
ちら	0a4b8B9AaAdAea
ちら>	0a
っき	0a3A6A
った	0H4a5a6a8aaaeA
った>	0Fba
ったた	0bdA
って	0D3c4A7a8caAbadaeB
ってい	0e8a9AaBba
っていな	eA
っていま	0b4B6Aea
っている	0b9AaC
っと	0a3AdAfa
っと>	0b3AdB
っ取	0D1a
つい	0B1b7adBfa
ついて>	1a2AdB
づい	cAfB
てあ	0b8AbA
てい	0c8a9AeB
ていた	0b3a7C9A
ていただ	7B9A
ていな	9a
ていない	9a
ていま	1b3A6A7a9BdbeB
ています	3D8adaeB
ていませ	0c4A8A9A
ている	4aaBbB
てお	0a9AbA
ており	0b9AbBdaeB
ておりま	0b9AbBdaeB
てき	4b8C
てく	0d5A8AdAeb
てくだ	0d3a5A8BdAeb
てね	0D
ての	0B
ても	0A3A4a6a
てる	0B3A4a
で0	0B3C8a
でい	0A8B
でお	0D
でき	8a9BbAdaeA
できな	0b7A
できま	bAdaeA
できます	0B
できませ	bBeA
でく	4B
でご	0A
でし	0B3a9abCdbeB
でした	bCeB
でした>	0abCeB
でしょ	0B
です	0F1b4A9aab
です>	0C1b4A9aabba
ですが	0B
でな	0d6AaA
でない	0b6A
でない場	0a6A
でに	0B
での	4a6A7A
では	0A1B8b
では>	0B5b
でも	0B
とい	3b5b6A9bcAeB
という	3b5b6A9bcAeB
とお	0a8B9A
とき	0F
とさ	cB
とし	0c3a7A
として	3a
とな	0ceA
となり	0acA
とは	0E5b
とは>	0C5a
とめ	0B
と言	0A1AbAca
と言わ	1A
どう	0E
ない	0f1C2B4A7c8a9AaEcAdaeafa
ない>	0d2B3AaacA
ないで	4C
ないと	1A9AbC
ないの	0B
ないのに	0B
なか	2AbAeA
なく	5AfA
なくな	0a
なくなり	0a
なけ	aA
なし	3D
なた	0C2a4A
なたの	4A
なっ	9BaA
なって	9AaA
なってい	aA
など	0B
なら	0C
なり	6a7B
なりま	6a7A9AeA
なりまし	eA
なります	0a5A9B
なる	0a6C
なワ	8C
に0	fb
にお	fA
にご	0C4Afa
にし	0B3a
につ	0B1a7adCfa
につい	0B1bdBfa
にな	0A9AaAda
になっ	aA
になって	aB
になり	eA
になりま	eA
には	0b5A7a9AbacAdAeA
には>	dA
によ	0f9AdAeA
により	0cdAeA
により>	0bdA
にパ	7B
にロ	6A
にログ	6A
に入	0B
に変	0A
に変更	0A5A
に届	0C3Bea
に必	8C
に必要	8C
に自	cC
に言	0b9AdA
に返	0bdD
ねっと>	0adB
のお	0a3b4d8AbCdA
のお支	0abA
のお知	3a4aeb
のお願	0a
のが	0C
のこ	0D5a
のこと	0D5a
のご	0A1a7c8B9AaDea
のご利	9BaB
のご案	7a8BdA
のた	7B8AdAeB
のため	7B8AeB
のため>	7AeB
ので	8adC
ので>	dA
のな	0aaC
のない	0aaC
のに	0B
のア	1B2a9Cfa
のアカ	2a8b9D
のカ	aAdA
のカー	aAdA
のコ	0b8Efa
のコー	0e4A8E
のサイ	0A
のセ	0a3A
のパ	0a5B7D
のパス	5B7D
のパスワ	0b5B7D
のメ	3A6a8Aaa
のメー	5A8Aaa
のリ	0c8B
のロ	0c2A6C
の人	0C
の代	5B
の仮	5D
の仮パ	5C
の件	0Dba
の会	bB
の再	7A
の出	0A2A
の利	9B
の受	5adC
の変	1B2B7Bea
の変更が	0a1A7A
の手	0B
の払	badE
の文	0C
の方	0A8A
の更	0b1AcD
の更新が	0b1AbacB
の決	0daAbB
の理	0a7C9A
の番	4B
の番号	4B
の登	5A9A
の確	0a8Cba
の確認コ	0a3B4a8A
の見	0C
の設	0Dea
の認	0c3A8B
の認証コ	0c
の購	aC
の購入	aC
の返	dB
の返金	0adC
の送	3D
の送信	0a3D
の還	dC
の電	1A
は#	0A3A8b
は0	0E3caadaeA
は0月	cA
は0月0	cB
はあ	6A
はお	0Gba
はこ	9A
はこち	9A
は本	0a9AfB
は本日	0c9AfB
への	4a6A
べて	0C
まし	5AaAbbca
ました	5Abbca
ました>	bacadAea
ましたが	eB
ましょ	0D
ます	0B1a3A4e5c9AaacAfB
ます>	0C1a3B4h5b8a9AaacAfB
ませ	aaca
また	0c3B
または	0a6A
まだ	0C
まで	0C2A4a7C
までに	0B
みく	0CcadA
みを	0D
めに	0B
めに>	0D
めの	7a8D
めま	0G
めまし	0C
める	0B
もう	0A3B
もご	0C
もし	0a3C
もして	0a3C
もな	0acA
もの	0C
ょう>	0D
ょうか	0B
よう	0C3b
ようと	0b6A
より	0a4a7AaabAdAeA
より>	0b
よる	0a9A
らし	8BaA
らせ	3a
らせ>	4aea
らな	aA
らない	aA
らの	0B4b6C8C
らのロ	0a6B
られ	0A
られた	0B1a9A
らロ	6B
ら電	0b4B
りが	0C4a5a
りご	8A
りご利	8A
りし	eA
りに	5B
りの	5C7adaeA
りま	5beD
りまし	0A9aaBbbeB
りました	0A9aaBbbeB
ります	3a6a7B9AabbAeA
ります>	4a6a7B8a9BabbAeA
りませ	6A
るこ	0C
ること	0B
るた	0a3A6a7A8A
るため	0b3A7A8A
るため>	0b7A
るための	8C
ると	6a9AcA
るに	8A
れが	0a2AeA
れた	0A4adAea
れたた	9A
れて	0B6aeAfa
れてい	8a
れていま	1a3AeA
れている	0A7A
れな	5aeA
れば	aA
れま	0a1C2B4b6a8baacCdaeb
れまし	0a1C2Bea
れます	9AcC
れます>	9AcC
れる	0F5c6a7a9AbacA
れる>	0B1A
わせ	0AeB
わり	0B5A
わりま	0C
わりまし	0B
われ	1B5a6a
をお	0b1c8AaacadCeC
をお返	0adC
をお願	7B
をか	0D
をご	3a4aeA
をご入	0adA
をご確	0A2A
をし	0b
をリ	7B
をリセ	7B
を一	9B
を一時	0a
を使	0B
を保	0b1A2A
を停	0b9A
を停止し	0a
を入	3a8BdC
を入力	3a8BdB
を入力し	8AdB
を制	9B
を受	0a8BdA
を受け	8BdA
を受け付	8A
を変	2a5a6CbA
を変更	2a
を変更し	6A
を承	6AaA
を検	0b6B
を登	0a5C
を確	0Baa
を確認	0A2A
を行	cA
を装	0D
を見	0B
を返	0adB
を送	4A7A8a
を開	0A
んだ	0C
んで	0a3a8AbB
んでし	0cbD
アカ	1A2B6B9Bbadafa
アク	0A
アド	1F2a4a8B
アドレ	1F2a4a8B
アプ	0C3a4A
アマ	4AbA
ィコ	0c4A8A
ィッ	0C
ィ上	7C
イス	6B
イト	0C
イバ	0D
イム	4A5a7acD
イム会	cB
イム会員	bacA
イル	0AfB
イン	6DabbacbdbebfD
インが	1a6E
インがあ	6A
インで	0A7A
インを	0b6B
イント>	fB
イントが	0afD
イントの	fB
ウン	1A2A6B9Bbadaeafa
ウント>	0a6A8A
ウントが	9B
ウントの	2A8a
ウントは	0a9E
ウントを	2a8a
カウ	1A2B6B9Bbadafa
カー	0C2b3a5a7a8baCbBcbeb
カード	0A2b3a5a7a8aaDbBcbeb
カード>	0a4A9A
カードの	0c9AbC
キャ	dA
ギフ	fC
クセ	0A9a
クレ	bB
グイ	6Aaada
グインが	0a6D
グインで	7A
コン	6C
コー	3C4A5a6a9aea
コード	3C4A5a6a
コード>	8E
コードが	3D
コードの	3C4a8B
コードを	3c7B8A
サイ	0A2a6B
サイト	0C
サポ	1a2B
サー	9A
ショ	0e2C4AaBeA
シン	0C
シー	0C
ジッ	bB
スが	1C
スの	0A8Ceb
スを	0A
スコ	0C8b
スタ	0A
スト	0A2A5a8C9adA
スト>	0D
スマ	6B
スワ	5C7C8B9baada
セキ	0a1a4A5a7B
セス	0B9a
セッ	7B
セット	7B
セラ	2D
セル	0adA
セン	0A2A
センタ	0A
セー	0A3A
ゾン	0a4A
タイ	4A8A
タイム	4A8A
ター	0B
ック	0F2a4b
ック>	0C
ッシ	0C
ット	7A9abBea
ットの	0C
ップ	2EaA
ップの	2C
ップロ	0a2B
ティ	1a5a7B9A
デバ	6B
デー	0D
ト0	0cfD
トが	0b9AfC
トし	7A8B
トして	8B
トに	0Bfa
トの	0D3A8abbeafB
トは	0b9D
トへ	0a
トを	0A2a
トア	0a2B
トカ	bB
トラ	2B
ドが	0a3C5AbA
ドが届	0A3c4B
ドで	0a5C
ドです	0a
ドに	0b5AfA
ドの	1a3C4c8DbBda
ドのお	0b8D
ドの変	7B
ドは	8A
ドは>	4B
ドを	1a2a3c5D7B8B9aaabA
ドをお	0c8D
ドをリ	7B
ドを入力	0A
ドを変	5a6D
ドを変更	6A
ドを送	0c4A7A8a
ドラ	0C
ドレ	1F2a4a8B
ド再	0b8C
ド再設	8D
ド変	0C7a
ド情	0abAdA
ニュ	0C
バイ	6B
バイス	6B
バシ	0B
パス	0A5B7C9baadaea
ビュ	0B
フィ	0D
フォ	0C
フト	fC
ブラ	6CaA
ブロ	0E1a
プの	2C
プラ	2aaAcE
プライ	0AcC
プラン	cC
プレ	0B
プロ	0a2B
ヘル	0F
ペー	4a8B
ページ	4a8B
ポイ	fF
ポイン	0afG
ポー	0C1a2B
ポート	0B1a2B
マイ	fB
マイル	fB
ムパ	8A
ム会	cB
ム会員	bacA
ム会員の	0acC
メン	0C
メー	0B1B3b4b5A6b8D9bdafa
メール	0A1B3b4b5A6b8D9bfa
メール>	0daAcAeB
メールの	0B
ャン	dA
ュリ	0a1a4A5a7B
ュー	0F
ユー	2B
ョッ	0b2CaB
ョップ	0a2DaA
ライ	0DcD
ライバ	0D
ライム	cD
ライン	0C
ラン	0C9acB
ラー	2CaA
リク	0d3B8DdA
リセ	7B
ルが	fB
ルが来	0a
ルで	3a8B
ルと	dC
ルの	0BfA
ルを	0B
ルア	1D7A8A
ルプ>	0C
レス	1F2a4a8B
レスが	1C
レスの	0a8D
ログ	0B6A9aaacada
ログイ	6Aaada
ロー	2B
ワン	4B8A
ワンタ	4B8A
ワード	5B7C8B9baada
ワード>	5D
ワードが	0b3A5B7B
ワードで	0a5C
ワードの	4a7B8A
ワードは	7A
ワードを	0e5F6B7B
ンが	0A1a6H
ンがあ	6B
ンがあり	6B
ンし	0b6A
ンしよ	6A
ンの	6A
ンを	6B9A
ンイ	0a6C
ンインし	0a6A
ンキ	0C9a
ンク	bB
ング	0H9b
ング>	0E9a
ンセ	0adA
ンタ	4B5a
ンター	0A
ント	1A2B4a6A8a9AabbdcbdcebfD
ント0	0cfD
ント>	9afB
ントが	0a9AfC
ントに	0c1B
ントの	2A8afA
ントを	2a8a
ン画	1A4A8a
ーが	0b2AbC
ーの	0B
ージ	8AaA
ース	0D
ース>	0B
ート	0E1b8a9a
ートに	0D1a
ード	3Accee
ード>	0a5B8Cbada
ードは	8A
ードは>	4B
ービ	0A
ーポ	0D
ール	0B1A2a3c4b5A6b8C9bfa
ール>	0ccAeB
ールで	3a8B
ールの	0B
一時	9C
一部	0a9C
上の	0b7C9A
上の理	0b7C9B
上金	2E
上金の	2C
下の	0b5B
下記	0d8B9AaB
下記の	0a8AaA
不在	0beE
不正	5a7B
乗っ	0B1a
了し	1AcDda
了しま	1A
了しまし	0B1B
了の	dA
了のお	dA
予約	0F4a
交換	0cfE
人に	4B
人気	0D9a
人確	0a2B
今月	0AbCca
今月の	0BbCca
付けま	8B
付金	dE
代金	0adC
以内	0d4a9C
以内に	0d4a8A9D
仮パ	0B5H6a7c8b
会員	bbcD
会社	0B
会費	bAcB
住所	eD
何も	0b3BeA
何度	3C
使い	3a5B
使いい	0a5A
使え	5A9a
使用	8B
保留	0b2B
保管	eC
信が	0b3B
信し	0b4B
信しま	0a4A
停止	2A9BbA
停止し	0b2A9A
停止しま	0b2A9A
先が	0b2A
先の	0b2B
入れ	7beA
入会	0Dca
入力	3e4B7a8DaadC
入力く	0b
入金	2B
公開	0A2B3a
共有	0D
内に	0a4a9C
内容	0D
円が	0bcB
円の	0daDcA
円を	0adD
円分	0bfA
再設	0c1B5b7D8A
再設定の	8B
再開	0a2A9C
凍結	0A2a9A
出て	0a1A
出品	2I9c
分で	0c3A5A
分の	1BbA
分は	0C
切れ	cC
利用	9A
利用い	0a
利用の	8aaA
制限	9C
前に	0B5b
力し	3a8BbadA
力して	3a8CbadA
力してく	0f4A5A8BdA
効し	0afA
効期限が	fA
動更	cB
動的	0a9A
友達	0C
取り	1afC
取口	0adB
取引	9DaA
受け	8AbadAeafD
受付	0C5a
受取	dB
口座	0B1a2CdC
可能	0b7A
号が	1B3A
号の	0a3B
号は	0B7A
号を	3a8A
各位	bA
合は	1C6B7aaCbadb
合は>	0b6B7aaCba
合わ	0AeB
同じ	0C
品が	0D2B
品の	dA
品ア	0a2D
品用	2D
品者	2B
員の	cB
員資	0acC
商品	0B2B9aaadB
商品が	0C2A
問い	0AeB
問題	bA
営業	daeB
回の	0bcA
回限	5B
在で	0beC
在の	7B
在のパ	7B
報が	9B
報の	0a9B
報を	0adC
報告	0E3a
場合	0a1B8baDdaea
場合>	0b
場所	6C
売上	2E
変え	0B6A
変わ	0B
変わり	0C
変更	1D2C5A7A8c9cabda
夜中	0c4B
大0	0Cfa
大丈	0E
失効	fF
失効し	0afB
失敗	0C
契約	0AcA
宅配	0Fec
安全	7B9B
完了	0A1E7aeb
完了し	0B1B
完了しま	0A1A
完了の	dA
完了のお	dA
定し	0A7B8a
定して	7C
定してく	7C
定の	0B8B
定のお	0B
定のお知	0B
定を	0C
客様	0b4a6Afa
客様の	0c1B3B7Bea
容を	0D
小説	0E9bba
届い	0E3Beb
届いた	0B
届いて	0C3B
届け	aAbaeD
届けし	0Aeb
希望	eB
平素	8A
年間	cBfa
店舗	1a2E
度も	3E
座が	2C
座を	2adC
弾か	0bbC
当た	1BaA
当たり	1BaA
当社	0C1b
当社の	0B1b
当選	0cfE
後に	cAfa
後は	0a1AcB
心当	1BaA
必要	0b3a7B
必要で	0b9AeA
忘れ	5a8D
性が	0a
性があ	0a
情報	0B6a8a9DdAec
情報>	0F2aeb
意味	0D9a
戻し	0bbadI
戻り	0ceB
所に	0aeC
手続	0d1A2a8A9BaacAdC
払い	9abDdB
払いが	0Bca
払いの	0a
払い方	0abAcBdA
承り	0A
承認	0e3A4A6CbAdA
承認さ	0adB
持ち	eBfC
持ちの	fC
指定	0bbAeB
振込	2C
提出	2C
携帯	1A3a4D
操作	3B
支払	0bbCdAeA
支払い	0bbCeA
改定	0D
文の	0B
文を	bB
料金	9abGcadB
料金が	bC
新が	0b1AbacC
新がで	bacC
新さ	cB
新し	7A9aaabBdafa
新しい	0a7B
新しいパ	0b7B
新日	0bcB
方は	0A
方法	0CbBea
方法>	0D
方法を	bAcB
日か	7B
日で	0a9AcBfA
日です	9A
日に	cAfA
日の	0G5bea
日は	0C4a
日中	0abA
日中に	0abA
日以	9A
日時	6BeB
日時>	6C
明日	0A7A
明細	0Eca
昨日	0B
時か	0B
時に	3b4BbA
時の	0Cea
時を	0beD
時的	3A9A
時的に	3A5b9A
時間	0a3G
時間に	3C
更が	0a1A7B
更さ	1B2B9a
更されま	1D2A
更して	0a5A6A
更してく	6A
更は	0A
更を	0b
更新	1B6a9acGdafa
更新>	0D
更新し	bB
書い	0b8AbA
書の	0C
書類	2B
最大	0Cfa
月0	6BaacCdafA
月0日	6BaacCdafA
月0日>	6C
月0日に	0acAfA
月の	0DbBcafa
月末	fD
月額	cB
月額0	0acC
有効	3b4B5B7a
期間	0bcB
期限	0c3a5acAfD
期限が	0acAfB
期限を	0afA
未払	bB
末か	6B
末で	6AfA
末尾	0b4B
本人	0d2A3a4A8BaA
本日	0b9BeafD
来た	3b4BdAeA
来た>	3b4BaAdA
来て	0b3B8A
来てい	0caA
来ま	0b
桁の	0a4B
案内	7a8BbadB
案内>	cAdA
検出	6B
楽天	0b2A3A
楽天>	2B
様の	0e1B3B7Bea
様のご	0aaB
様のア	0a2a8a9A
様のアカ	0a2a8a9B
様のパ	7B
様各	8AbA
権限	2C
次の	8D
次回	0a7AcB
止い	9C
止し	0b2A9A
止しま	0b
止しまし	0a2A
止め	0a3A9A
正し	1C
求が	3D
求さ	3B
法を	bAcB
注意	0Dca
注文	2aaF
注文を	bB
消し	0b3AaA
無効	7B
物が	0beD
物は	baeC
物を	0C
物をお	0C
物をお届	0Ceb
現在	7B
現在の	7B
理由	5a7B9A
理者	2B
生しま	0cbC
生しまし	0bbC
用い	0a
用の	4aaA
用を	9E
用ア	2C
用停	0a9A
用明	0D
申し	dB
画面	2A4C5A6aea
画面に	0b2A4B
画面の	0B
番号	1A2b3B4B5aaa
番号>	0a1A4A8AeA
番号の	0b3B
異な	0a6C
異なる	0a6C
発生	0cbC
発行	5D7b
発送	0A
登録	0a1D3b5D6a9BbAfa
的に	5b9D
直し	0B7A
知が	3B
知ら	1A3a4a
知らせ	3a
確定	0C
確認	0b1d2B5c8B9CaAcbdaeAfb
確認>	aCba
確認が	0b2A9B
確認し	9A
確認で	bAeA
確認の	8A
社の	0A1b
社内	0C
税関	0aeE
立て	3A
端末	5A6E
第三	0b
管理	0a2F
約の	0D1a
紹介	0E
終了	0bcC
終了し	0acB
組み	0D
絡く	1AaB
継続	0b9CcC
続き	0d1A2a8A9BaacAdC
続け	0a3C
者が	0A5B
能性	0b7A
自分	1A6A7a
自分の	1B
自分は	0C
自動	aAcGda
自身	0a6C8a
至急	0a2B
英語	0D5a9a
荷物	0AbadaeE
荷物が	0aeC
荷物を	0C
落と	0bbAcA
落とさ	0bcB
行い	5CcAdA
装う	0D
要が	7B
要があ	7B
要で	0a
要です>	0b
要な	8C
要求	0a3E
規約	0D1a
覚え	0aaDea
覚えの	aB
解除	9G
言わ	1AdA
記の	0a8BaA
記よ	0a9B
記事	0D
設定	0C1A3b5a6a7E9a
設定し	0a7C
設定して	7C
設定の	8B
設定を	0A
証コ	0B7A
証番	0a3B7A
証番号>	4B
証番号は	4a7B
詐欺	0F9aca
試し	3C
試み	6A
話し	0C1a
話番	1D
認が	0c2A9B
認く	3a4a7AbBeA
認さ	dA
認され	dA
認し	0a6A
認で	bAeA
認の	8A
認のた	8B
認を	6A
認コ	3B8A
認書	0B2A
認証	0a3B4C8a
認証番	0c3C8A
誰か	4b8C
請求	aabBcAea
買い	0B
買い物	0A
費が	0cbC
資格	0bcD
質問	0D
購入	aD
超え	0a3E
込み	dB
近づい	0acAfB
返し	0adC
返金	0abadJ
返金額	0adB
追加	0A
送し	0Bea
送り	0D3a
送りし	0A
送信	0c3C4B
通知	0B3Cea
通関	baeD
連絡	0b1CaA
連絡>	0a9B
運転	0Ceb
過ぎ	0b5A
達の	0aeC
還付	dF
還付金	dD
郵便	0deE
配送	0aeF
配達	baeE
配達の	0beC
重要	9B
重要>	9B
金い	0bdD
金が	0AbAdB
金の	2A9adE
金のお	dB
金を	dCeb
金先	0b2C
金額	0adC
金額>	0adC
録の	1A5a9B
間に	3D
間プ	0bcB
間以	0b9A
間以内に	0b9A
関で	0abaeF
関税	0aeE
限が	0bcAfB
限は	9A
限り	5B
限を	0b2AfA
電話	0B1B2a4B8a9b
面に	0b2A4A
面の	0B
頼ん	8A
額0	0bcC
願い>	0a
願いい	7A
願いし	9A
願いしま	9A`;
