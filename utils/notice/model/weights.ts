/** Made by `npm run weights` from the wordings in `tests/notice`; `read-weights.ts` says what it means. */
export const WEIGHTS = `0.69756
none 1.689
sign-in-id-changed -0.608
seller-account -0.288
code-flood -0.323
security-code-sms -0.584
temporary-password -0.834
sign-in-attempt -0.489
forced-password-reset -0.666
security-code-mail -0.691
account-suspended -0.115
order-not-mine -0.794
payment-failed -0.436
prime-renewal -0.388
refund -0.368
delivery -0.239
points -0.356

#年	fA
0つ	0E
0の	0a4BaA
0ポ	0bfF
0万	0aaC
0件	0C
0円	0aaBbbcDdD
0円>	aAcA
0円の	aAcA
0円を	dC
0分	3B5C7a8B
0回	0c3D4A5A
0日	0A3a4a6A8aadbBcEdaea
0日>	0A6B
0日に	0acBfA
0日以	9AbA
0時	badaec
0時に	3b4B
0時間	0a9A
0月	0C3a6BaacAdbeafB
0月0	3a6BaacBfB
0桁	3a4A
0通	0a3C4a
<#年	0AfA
<0ポ	0cfF
<0円	aEbadAfb
<0分	5B8B
<0回	3b4C5A
<0日	9AcA
<0時	7Aea
<0月	0E6Aaaea
<あな	4A
<お客	0b1B4c8AbAfa
<お届	0beF
<お心	0b
<お支	bBeA
<お荷	0BeA
<から	0C3b7A8B
<が来	0caAeA
<この	1A4AaB
<ご本	0b8AaA
<ご注	0a3AbAeB
<ご登	0bbB
<ご確	0e6B7AbA
<その	0C3a
<です	0a4A8A
<とい	0E3a4A5a6A8A9dea
<アカ	0C1A2g9Baa
<アド	1a6A8B
<アプ	1B3b4A
<アマ	0a
<カー	0BaAbD
<ギフ	fD
<コー	7B
<サイ	0a1A3a6B
<ショ	2C4A
<セキ	4A7A
<セラ	2D
<パス	5e6A7G8C
<プラ	cD
<ヘル	0D
<ポイ	fB
<マイ	fC
<メー	6a7A8D
<ログ	1A3B6a
<ワン	8C
<下記	0b8A
<今月	0CbCcafa
<仮パ	0A5E6a7a8a
<会員	9AcA
<住所	eD
<何も	3AeC
<出品	0A2G9c
<利用	0a9C
<商品	0AdB
<場所	6D
<売上	2D
<変更	1D
<安全	7B9B
<店舗	1a2E
<当社	0C1b
<払い	0bdC
<承認	0A3B
<料金	0bbC
<新し	1a6AeA
<更新	0bbAcB
<本日	bB
<楽天	0c2A7AaAfA
<次の	8A
<注文	0baCeA
<無料	0acE
<特典	0abacC
<登録	0d1D
<確認	8C
<端末	0a5A6B
<継続	9D
<自動	0aaCcA
<設定	0D
<認証	0A
<返金	dE
<配達	baeE
<重要	7A9B
<銀行	0Caa
<頼ん	0a8AaDea
@account	0a1B2D5A6D7d8b9EabbdcCehfb
@account-suspended-en0-about	0A1A3a4h5c7A9Ecbeh
@account-suspended-en0-event	1c2E4a5b6a8d9Kaccadceafa
@account-suspended-en0-none	2F3b9laacD
@account-suspended-en1-about	0e1B2D6D7b9Eccdaee
@account-suspended-en1-event	0b1d2A3A5b8B9Gbefa
@account-suspended-en1-none	2E5a9gcbdAfg
@account-suspended-ja0-about	1A3e4a6A7a9Cecfa
@account-suspended-ja0-event	0b2A4a6c7D8b9JacddfA
@account-suspended-ja0-none	2B6c8a9gaAbCccdBeA
@account-suspended-ja1-about	3a5a6B7abAcadBebfb
@account-suspended-ja1-event	0b1a2B8A9Dda
@account-suspended-ja1-none	8c9iaBdCeA
@asks	0H3d4b5b6F7c9daHbddefb
@by-mail	1E2c3b4k6g7A8K9abbdB
@by-sms	0A1A2c4L5b6b7c8h9eacbCda
@clock	0C3C4a5b6F8abcdcea
@code	0a2d3C4F5c6e8F9dadcadafa
@code-flood-en0-about	0b2f3I4G5e6h8D9fadbacbdbfb
@code-flood-en0-event	1b3O4f5a8deb
@code-flood-en0-none	2a8baDbBcbdaeAfA
@code-flood-ja0-about	1a2e3G4E5d6g8F9gadcaeb
@code-flood-ja0-event	0c2B3R6b7a8c9cabbaeb
@code-flood-ja0-none	2b8aaGcbdafD
@codes	0a3Z4w8j
@date	0A1a2b3b4d7a8f9caBbBcCdaeCfB
@deadline	0d3A4c6e8d9AbCcBdafD
@delivery-en0-about	1a2b4a5a7b8b9abeeNfa
@delivery-en0-event	0b1A2c3g4h5b6a7cbCcaeNfb
@delivery-en0-none	0C1A3a4A5a7A9abbei
@delivery-ja0-about	2a3a8a9abecaeNfb
@delivery-ja0-event	0e3f5c6d8cbDdaeO
@delivery-ja0-none	0D2B3c4c9cbbcbdCedfA
@digits	0a4E5a7a8Dfa
@done	2C3A4b5b8c9CabcbfB
@failed	2b3b4c6a7C8facbMddfb
@forced-password-reset-en0-about	2a3d5D6A7E9caabacadafc
@forced-password-reset-en0-event	0h1c3f5B6d7K8BadfD
@forced-password-reset-en0-none	0b1C3C5B7c8B9eaBbadeed
@forced-password-reset-ja0-about	3b5B7D9baabaeafa
@forced-password-reset-ja0-event	0d2a3c5A7MabdbfD
@forced-password-reset-ja0-none	0f3B4D5E7d8CaBbdeafb
@happened	1b3D4g6I7a8B9acbdafa
@host	0f1B3a4a7C9BaabBcadAfA
@ifNotYou	0g1E2A3A6C7eaGcCddeffa
@long	0c
@me	0b1D3A4b6B7caBbAcaebfA
@minutes	0c1a3B4B5H7c8Acbfa
@mixed	0A3b5K
@money	0g1e2e3d5d6d7a8c9gaHbacIdKeB
@order-not-mine-en0-about	0b1f2c3d4e5f6d7c8f9AaFbIcAdCeA
@order-not-mine-en0-event	0h1C3c4A6E7d9baObbdbeefc
@order-not-mine-en0-none	0A2b3a6A9aafbbcC
@order-not-mine-ja0-about	0b1a2b3d5a6c8b9FaFbCcBdA
@order-not-mine-ja0-event	0f1A2A6A9baMbedced
@order-not-mine-ja0-none	0C2b3A4A8Aalbefa
@password	2b5H6B7G8B9eacbccddceafd
@payment-failed-en0-about	1f2D3g4A5a6e7g8e9BbLcadBedfc
@payment-failed-en0-event	0e1B2b3d4a5a6c7A8baBbJcbeBfB
@payment-failed-en0-none	0B5a8bbicceA
@payment-failed-ja0-about	1c3a5b6b7d8ebJcBdDeb
@payment-failed-ja0-event	0b6a7C8aabbJdd
@payment-failed-ja0-none	0B4A5a8a9fbgdBeAfb
@phone	0daDbB
@plain	0B2a3A6a7c9AdB
@please	1a3a5C6a7BbBcdfb
@points-en0-about	0e1a5a7a9acbebfQ
@points-en0-event	0f1d2c3a4a5b6e7C9aafcCdAfP
@points-en0-none	0B1d2c3A6ccBdAff
@points-ja0-about	0abdfL
@points-ja0-event	0e1a3c5A6daebCcCdDecfH
@points-ja0-none	0D2A3d4a6a8aaacAdCfg
@polite	0C3A4a5a8bacbA
@prime-renewal-en0-about	0D1c2a4a5a7a8a9aaabEcKdfedfc
@prime-renewal-en0-event	0a2b3d5b6d8c9abBcMeffE
@prime-renewal-en0-none	0D1d3a4A6d7Aaabbcf
@prime-renewal-ja0-about	1a2d3A4c6a7aaacPdfedfd
@prime-renewal-ja0-event	0a1a2a3a5a6caabBcKdafB
@prime-renewal-ja0-none	0C1e2B3d9AadbCceeA
@quotes	0M2e3g5a7B9jaFbeeb
@refund-en0-about	2c6a7a9badcbdPfc
@refund-en0-event	0E5A6a8bcaea
@refund-en0-none	2a3B7B9acadbeafC
@refund-ja0-about	0e2a6a9abecbdVeafa
@refund-ja0-event	0B3c7aabdAeafA
@refund-ja0-none	5a7a8caBbCddedfB
@security-code-mail-en0-about	1b4F5A7f8E9aaadafa
@security-code-mail-en0-event	0a2a3E4A7A9Aacbceb
@security-code-mail-en0-none	0E2a3f4b5c6a7c8h9aaAdaeEfD
@security-code-mail-en1-about	0d2b5C6B7H8Abadafb
@security-code-mail-en1-event	3a4a7e8K
@security-code-mail-en1-none	0C1B2A3e4c7B8cabfa
@security-code-mail-ja0-about	0c1a4E5E6b7b8D9acadafa
@security-code-mail-ja0-event	0d3F4D6a8Bacbccaec
@security-code-mail-ja0-none	0F1B2c3b4c5d6c7a8f9daBbecAdBeCfB
@security-code-mail-ja1-about	5C7C8A9baabadaea
@security-code-mail-ja1-event	0c1B8E
@security-code-mail-ja1-none	1A2B3a4a5a7F
@security-code-sms-en0-about	1b4F5A7f8E9aaadafa
@security-code-sms-en0-event	1B3E4A5Aacbdcaddecfa
@security-code-sms-en0-none	0F2c3h4h5D6d8e9cbbcaeDfD
@security-code-sms-ja0-about	0c1a4E5E6b7b8D9acadafa
@security-code-sms-ja0-event	2a3E4B7Aadbecceefd
@security-code-sms-ja0-none	0D2d3b4e5I6g7f8eaBbhcBeD
@seller-account-en0-about	0a1c2Q6b9deb
@seller-account-en0-event	1A2E3a5C6A9Cahdiebfc
@seller-account-en0-none	0G2b3c4d5acbdaeE
@seller-account-ja0-about	1f2U3a6b9gbaeb
@seller-account-ja0-event	1D2G3c6A9Dadcbdieafc
@seller-account-ja0-none	0H1c2c3d4a5b6c7b8dbBccdCeBfB
@sent	0c1b2c4A5G7c8DadccdCeAfB
@short	0R3i4H5d7a8n9facdbfa
@sign-in-attempt-en0-about	0b4A5F6H7dabbcdbec
@sign-in-attempt-en0-event	0b3C5d6F7AaBbBchdgeCfb
@sign-in-attempt-en0-none	1A2c4A5f6faBbAcadCeBfh
@sign-in-attempt-ja0-about	1A2a5F6H9caabacbdceb
@sign-in-attempt-ja0-event	0c1A3B4a6K7f9baEcbdbea
@sign-in-attempt-ja0-none	1c3B4C5e6j7a8BaCcadieB
@sign-in-id-changed-en0-about	1K2g3c4d5A7E8C9cacbaeb
@sign-in-id-changed-en0-event	0c1Q2F3a4a5b6c7a8d9cabed
@sign-in-id-changed-en0-none	1g2E4A5e6fbaeCfd
@sign-in-id-changed-ja0-about	1I2b3d5A7B8C9Aabbdccdcfb
@sign-in-id-changed-ja0-event	0a1J2I3c4b6d7a8a9bbacBdb
@sign-in-id-changed-ja0-none	0A1i2B4B5d6e7B8AbccdeCfa
@signIn	0e1B2b4C5B6I7Aafbecbdeebfa
@stopped	1c2B4e5a6b8d9Pafbaccdf
@tells	0a2d4B6a7A8a9aaAbAdBecfD
@temporary-password-en0-about	2b3d4A5D6B7E8B9dabbccbdbeafc
@temporary-password-en0-event	0e1b4b5Q6c7f9A
@temporary-password-en0-none	1A2c3C4B5e6c8Cea
@temporary-password-ja0-about	3b5C7E9baabacaeafa
@temporary-password-ja0-event	0a1a5P6b7h8e9Cba
@temporary-password-ja0-none	0b3B4E5b6a7b8Caabadafa
@twoStep	0H1a2A3c7a8b
@unusual	3b6L7aaDbccadcea
@withheld	0g1I3beB
@you	0C2b5A8aaaca
^#年	0B
^0つ	0D
^0の	0b4BaA
^0ポ	0afE
^0円	aBbbcCdB
^0円の	aA
^0円を	dA
^0分	3C5A
^0回	0c3D4A
^0日	0C3a4a5aabcEdbea
^0日>	0A6A
^0日に	0acBfA
^0時	3Aec
^0時に	3b4B
^0時間	3AfA
^0月	0E3aabdaeafA
^0月0	6AaacBfA
^0桁	3a4A
^0通	0b3C4a
^<#年	0B
^<0ポ	0cfE
^<0円	aDbafb
^<0分	5B8A
^<0回	3b4C5A
^<0日	9AcA
^<0時	0A
^<0月	0Faaea
^<お客	0a1B4c8A9AbAfa
^<お届	0aeE
^<お心	0bfA
^<お支	bB
^<お荷	0AeA
^<から	0C3b8B
^<この	4A7aaAdA
^<ご注	3AbAeA
^<ご登	0b1AbB
^<ご確	0f6B7AbB
^<です	0a4A
^<とい	0D3a4A5a6A8A9d
^<アカ	0C1A2f7a9A
^<アプ	1B3b4A
^<アマ	0a
^<カー	aBbC
^<ギフ	fD
^<サイ	0a3a6C
^<セキ	4A7A
^<セラ	2C
^<パス	5d7F8D
^<プラ	cD
^<ヘル	0C
^<ポイ	fB
^<メー	8D
^<ログ	0A1A3B5b6a
^<仮パ	0B5C8a
^<住所	eC
^<何も	0a3AeC
^<出品	0A2E9b
^<商品	0BdA
^<売上	2B
^<変更	1C
^<店舗	1a2D
^<当社	0D1a
^<新し	0A1a6AeA
^<明日	0CcAeb
^<本日	bB
^<楽天	0c2A7AaAfA
^<次の	8A
^<注文	0aaCeA
^<無料	0acE
^<登録	0c1D
^<確認	3A8B
^<端末	0a5A6A
^<自動	0aaCcA
^<認証	0B
^<返金	dF
^<配達	baeD
^<重要	0a7A9B
^<銀行	0Caa
^_! 0	0Eaa
^_"	0C1a3c6A9bbb
^_" to	0d4A7B
^_#	0B2b3A4B5c7a8eaBbAda
^_# #	0B3a4d8aaAeA
^_# 0	4a7a8A9AaAeA
^_# amazon	3A8b
^_# to	0a4D
^_# 。	4C8aaA
^_$	0A2a4aaBcadA
^_$ 0	2a4aaBcadA
^_. 0	0E4a
^_. com	1D
^_. example	0b3a5a7A9AdA
^_. if	4B
^_. please	0A9BdaeA
^_. we'll	0C
^_. your	0C5A
^_. 。	0E9b
^_0	0G2f3A4B6b7i8b9caCbcecfB
^_0 #	8a9AaB
^_0 0	0A3A4C5b7b8b9bcBde
^_0 :	0B3B4c6BaAba
^_0 a	0c3AcC
^_0 amazon	4AfA
^_0 and	dBea
^_0 for	0baAcA
^_0 is	caeB
^_0 minut	4C
^_0 point	0afD
^_0 to	0c4CaE
^_0 will	0bbadD
^_0 。	0C2b3C5a6c7d8A9aaCbadaea
^_: #	0D4B8c
^_: 0	0C2a3A5A6A8a9aaAbbdcea
^_: a	4B5ceA
^_: your	0a3a4B9AcC
^_: 。	0E4e5a6AcceBfb
^_?	0F4a5c6E7c9aaCbadbeafa
^_? 。	0A6B8A
^_a	0A2d3a4b6A7c8B9caBbadAeAfA
^_a $	dafE
^_a new	0b2A6a7BeB
^_a refund	dC
^_a request	7a8C
^_a tempora	0B
^_about	0C
^_account	0B2B3a4A7c9CaAbcccdbeafb
^_account has	0B
^_account 。	0g1A6A7a8C9A
^_add	0E3a6a
^_addres	1E5a6a7a8B9beA
^_after	0C3A9Bdbfa
^_again	0C3Bea
^_alert	0Cba
^_all	3B
^_amazon	0d4A5C6c8bdAecfC
^_amazon .	ea
^_amazon 0	0baBfA
^_amazon :	0h6Cca
^_amazon account	0a5B9B
^_amazon 。	0a6acAfB
^_an	0e1B5AaAeA
^_and	0A1B2c3A4a6c8eaabAdC
^_and i	0d3AeA
^_and the	0d1DbB
^_and want	0edD
^_another	0d3A7AeB
^_anyone	0A4C8a
^_app	1B5B6AaAbbdBeb
^_appe	0c2B9B
^_apple	4AaAca
^_apple account	0b
^_approve	3B6A
^_are	0D2B4a6a8baAea
^_arriv	0Eaa
^_as	7Cda
^_ask	2A3A4E7a8a
^_ask for	0A4B
^_at	0D8AaAbcdb
^_at the	0d8AeCfA
^_attempt	0b6BeB
^_availab	0C
^_avoid	0A9abDdc
^_back	0B8AdDea
^_back to	0bdD
^_bank	0A2A4A5A9Adbea
^_bank account	0b2B9A
^_be	0B1a3b4e6b7a8A9BaabA
^_because	1a9CaaeA
^_been	0b5AaabadAfC
^_before	0C1a7B
^_between	0Bea
^_bill	bD
^_book	0B
^_bought	aE
^_box	0b1AeC
^_by	0C1a7c8a9cbA
^_call	0C4A8a9AbbcAeb
^_can	0C4a7a8Caa
^_can't	0C1A7A8b9A
^_cancell	0DcbdBea
^_card	0A2b6a7a9AaBbAcaea
^_centr	0a2D
^_chang	0G1B2B4c5b8b9afa
^_change	0B1a2a5A7Caa
^_change your	0A1a7D
^_charg	0CaBcada
^_charge	0bbB
^_check	0C3b6A8adA
^_choose	0B7a8Aca
^_claim	dCeafA
^_clos	0C2b9Ada
^_cod	0B3G4d8c
^_code	0a2a4D5b7b8Deb
^_code .	3B4A8a
^_code to	0b1B3a4A
^_com	0A1Dea
^_confirm	0A4b8CbadA
^_confirm .	0E4a
^_could	0B
^_couldn'	0bbBeC
^_custome	0B3b4c8Ada
^_custome 。	0A3a4c8B
^_d	0b4AfA
^_dear	3b4c8A
^_dear custome	0A3a4c8B
^_declin	0C
^_deliver	baeC
^_deposit	2C
^_detail	0c2AdC
^_detect	6D
^_device	0a5B6C
^_did	5aaD
^_did you	0aaC
^_didn't	0A4aaBfA
^_do	0F4B8a
^_don't	4D7a8bdA
^_don't share	4C8a
^_done	0Eda
^_dropbox	0c4a7B
^_due	0d9AbAeE
^_e	0AabfB
^_e mail	fB
^_earn	0Efb
^_ebay	0f2C9AdB
^_email	1H2a4a6c7c8DeA
^_end	1B4A5acB
^_enter	3d6A8B
^_etsy	0b2C
^_every	3E
^_example	0c3a4a5a7A9AdA
^_expir	0c7C
^_expire	0afE
^_faceboo	0b4B
^_fake	0D9a
^_fee	0bbAeD
^_five	0D4a9b
^_for	0F1a2b3c6c8b9aaA
^_for a	3A4bfB
^_for the	0C
^_for your	0b3A5A7B8aca
^_form	0E7b
^_fraud	0A4C9a
^_free	0BcC
^_friday	0D
^_from	0C1a3A4b6F7A9dbccbea
^_from a	0b6CaA
^_gb	0C
^_get	0B1AdA
^_gett	0F4a
^_gift	aAdbfB
^_gift card	aAdbfB
^_give	0d4CeC
^_go	0AbAcc
^_go to	0Bcb
^_google	1A6A
^_got	0C2b4Bbadceb
^_got a	3a4D
^_has	1A3A4c5A6a8bdBfa
^_has been	0a5AdA
^_have	0a9BaaebfC
^_held	0ceE
^_help	0I1b5B7bbaca
^_help :	0Gba
^_here'	0a5B8E
^_hi	0a
^_hold	0c9AeA
^_hotmail	1C6a
^_hour	0B3A
^_how	0K1a7bca
^_how to	0Eca
^_i	1a2B7C8afA
^_i can't	0A1A7A8a9B
^_i never	0daB
^_i was	0f4CcA
^_i've	0d3FaDda
^_icloud	0BbB
^_id	1B4c9B
^_id :	0A1A3a4b
^_id 。	0b1E
^_if	4A5a8AaBbc
^_if you	4A5a8A
^_in	0D2A6D7b9ecbdbea
^_in 0	1A4A8a
^_in ?	0c6C
^_in my	0d8AaCdA
^_in to	6B8A
^_informa	0b9BbA
^_instagr	1B
^_into	0b7b8D
^_is	0B1b2c5a6b9EabeDfc
^_is 0	0a4E
^_is a	0C5cbA
^_is confirm	0D4a
^_is now	0E
^_is your	0a3C8a
^_issu	dB
^_it	2b4D7A8a9Dacbacbda
^_it .	1A4C
^_it says	9C
^_it to	0C4B
^_item	0D
^_just	0a1A4B6C7b
^_keep	0B3A4b6a
^_last	0E1a9abB
^_limit	3A9A
^_line	0b3B6A9A
^_line 。	0a3A6AdA
^_listing	2C
^_lock	0A2a9D
^_logg	0a6C
^_login	0a4A6C
^_look	aB
^_lost	8BdaeC
^_m	3C4b
^_made	5Bda
^_mail	0A3b4a5A8C9bacbceAfB
^_mailbox	7B9A
^_march	0C9a
^_may	cB
^_me	0A4a6adBeafa
^_members	0BcCda
^_minut	3C4B8a
^_miss	eE
^_miss you	0aeD
^_mobile	0b1C
^_monday	0F4a
^_month	0H4b
^_month .	0C4b
^_must	0cdAeA
^_my	0e1A2A3a4A7e9BaBbAcBda
^_my account	9AaD
^_my card	0cbBdB
^_need	0d2A7AeD
^_need to	7BdA
^_never	4D8daDdb
^_new	0F1a8a9baadaeBfa
^_next	0D
^_no	6A8a9Bdb
^_not	0A1A4B7a8caCdb
^_notic	0b3A6A
^_now	0C9aaabBdbeB
^_number	0b1F3A
^_of	0B1c3A5a6a7b8caCcbdB
^_of $	0aaBdaeA
^_off	0B
^_on	0E2b7b8abccAdbeA
^_on 0	0acCfA
^_on hold	0d9AeA
^_on my	0c1CaB
^_on the	0a4A
^_on your	5AeA
^_once	0C5b
^_one	8C9aeA
^_one time	3a4A5AeB
^_open	0E1b6A
^_or	aAdaeB
^_order	aFbBcadbfa
^_otp	0E8b
^_our	0G1d2d4C5abacafA
^_out	0a1A3a4DcC
^_out of	4A9B
^_p	0ceAfA
^_package	0AeB
^_parcel	eD
^_passcod	3d4A7B
^_passwor	2b4a5D6a7E9acadafa
^_passwor .	0B5a7b8A
^_passwor reset	7C
^_paus	0c2D
^_pay	1a2cbFeAfa
^_pay .	0abB
^_payout	2H9a
^_payp	4A9AaB
^_phish	0D
^_phone	1A3B4a6B7a8aea
^_phone number	0a1D
^_pick	0B7A
^_plan	cC
^_please	0A1a4a5A8Ccada
^_point	0afH
^_post	1aeC
^_prime	cE
^_problem	0d9AbA
^_purchas	0baI
^_read	4D
^_reason	0a7A9A
^_receipt	0EaBccda
^_receiv	0F7a8Bbb
^_receiv a	7a8Bfa
^_receiv your	0Eda
^_redeem	0afB
^_refund	6aaabadIea
^_refund of	0adB
^_renew	abcHda
^_rep	4AaB
^_replac	0a1D
^_request	0d3G4b7b8B
^_request to	4a7a8D
^_requir	7C
^_reset	0c1A7C8A
^_return	0BaacaeA
^_reward	0bfE
^_said	0B3bbadB
^_say	0B9bbA
^_says	0e4a9CbB
^_scam	0G
^_securit	0B4D5b8a9a
^_see	0E
^_sell	0a2E
^_seller	0a2F6a
^_send	0C1A4a5a6a
^_sent	3B5C7a8a
^_sent to	0d3B4A
^_set	0b4A7A
^_share	0a3A4C8d
^_ship	0beC
^_shop	2G
^_should	3beB
^_show	1C3a
^_sign	0A3a5a6D8A9abadafa
^_sign in	6D8A9a
^_sms	0C4C8a9aea
^_so	0A5A7b9A
^_some	9BaAfa
^_somebod	0d6B7b8B
^_someone	0b6D
^_soon	cC
^_start	0D
^_state	0BaA
^_stay	0E
^_steam	0g3AaC
^_step	0A4C
^_stop	0C3b4B
^_subscri	0acD
^_support	0B9a
^_t	0bfA
^_tax	0bdC
^_tell	0bbA
^_tempora	5F7c8b9A
^_tempora passwor	0C5B7b8a
^_text	3C4E6c8a9baabBdafa
^_thank	0FaAbaddfA
^_thank for	0C
^_thank you	aAdb
^_that	0D1A3b5a7d9aaAbbeA
^_the	0I1D3a6e9daebccaeBfb
^_the code	0c4A8B
^_the phone	0c1A3A
^_the sign	0b1D
^_them	3a5A6bfD
^_there	4aaCbA
^_there'	0dbAeA
^_there' a	0c5AbAeA
^_they	0A7a9AaabBcadb
^_this	0B2a4a6c9AaCdcea
^_three	0C
^_time	3b4A9beC
^_time cod	0D
^_time passwor	8ceB
^_to	0E1b2d3a5c8B9bbadAebfB
^_to avoid	9abDdb
^_to be	0B4a
^_to sign	0c6B8AeA
^_to the	0D6a
^_to your	0b1C3C4a6AbbdCea
^_today	0B2a5a6beA
^_today .	0D6a
^_told	7AaacB
^_tomorro	0b7BbAcDdaeb
^_tomorro .	0g7BbBcB
^_tri	7acDeB
^_turn	0c7A
^_two	0E3a8aaC
^_until	0a7A9E
^_up	7AdBea
^_updat	1C
^_update	0D1bbB
^_us	0CeAfb
^_use	3b5B8AdafA
^_used	0b2A4a6A8A
^_user	0a9BcA
^_valid	0C4A5c
^_verific	1a3D4B7a
^_verific code	3b4B8A
^_verify	0a8B
^_verify your	8B
^_wait	4abbdCeA
^_want	0ddD
^_was	0a1A6A7a8A9bcaeBfc
^_was charg	0D
^_we	0c1b3B4a5B6C7c9BaabCcbfb
^_we receiv	7a8C
^_we'll	4C
^_we're	eB
^_we've	7B9Dea
^_week	0I2a9b
^_were	0e1A2AfC
^_what	0H9aaa
^_when	0E4Aaa
^_who	6C9B
^_why	0D4A9b
^_will	0A1a3a4C5a6a8c9BaaebfB
^_will be	9DbAcbdAeafA
^_window	0b6C
^_with	0D1b2c4D7bda
^_with a	0a
^_with your	0AeA
^_within	0Eda
^_won't	7D
^_work	0D6a7C
^_x	3B4a
^_yahoo	4B8b
^_year	0A2BcB
^_you	0B1a2d3b7A8A9BbfccdA
^_you .	0B3Abada
^_you ?	0d8A
^_you are	0c9CdB
^_you can	0B8Baa
^_you'll	0acC
^_you've	0AdafC
^_your	0b1A2B6bacbB
^_your account	0A1b2c6B9Abb
^_your amazon	0A1A4a9Aeb
^_your card	bDca
^_your dropbox	0c7B
^_your email	0A8A
^_your order	0baCbAeB
^_your package	eB
^_your parcel	0aeD
^_your passwor	0b7E
^_your pay	0FaabAdc
^_your phone	3B4a6A
^_your receipt	0Dcb
^_your refund	0cdF
^_your seller	2C
^_your tempora	0a5E
^_£ 0	2aaAcAdAfb
^_。 #	3B4g8EbA
^_。 0	1a2b3C
^_。 :	0B4b6A8D
^_。 amazon	fA
^_。 dear	3a4c8B
^_。 id	1C
^_。 the	1A
^_。 to	0c8F
^_。 we	1a3AbA
^_。 we've	0a9B
^_。 you	0B
^_。 your	0e1a4b8C9CaBbBcBdaea
^_。 。	1a3B6a8DaAbaddfa
^あな	4A
^あり	0AaAba
^ありが	0B4a
^ありま	0b4A6B7a9a
^ありまし	0a6AaB
^あります	9afA
^ある	0a4a5A9AbAdA
^いい	3A5B
^いいた	5B
^いいただ	0b5A
^いう	5b6A9beAfA
^いか	0D
^いが	bBca
^いた	3c5A7Abc
^いただ	4a7A
^いただき	0a4a7A
^いて	1b2A3B4a6a7c9AaabAdBea
^いて>	2A4a
^いで	2a4B8a
^いでく	4C
^いと	0a4a8abBfA
^いな	3b9aaA
^いない	3b9aaA
^いま	4A7c8B9Abb
^いまし	1adA
^います	3A7b
^います>	3B6A
^いませ	0d4B8B9A
^いる	0caAbC
^いパ	0a1A
^い合	0B
^い場	6A8baA
^い場合	0a8aaA
^い場合は	1A8a
^い方	0C2acAfa
^い物	0A3a4Bfa
^うご	fA
^うござ	fA
^うち	0AfA
^うと	0b6A9A
^うとし	0e9A
^えが	0acA
^えた	3C7a
^えて	0a3EbB
^えてい	bC
^えな	3a4A
^えま	0A7Aba
^えら	0a1B2A
^えられ	0a1B2A
^おり	bBda
^おりま	9AbBda
^おります	0a9AbAeA
^お使	0d5B
^お客	0b1A4d8Bfa
^お客様	0a1A4a6Afa
^お届	eC
^お心	0bfA
^お手	9B
^お手続	9B
^お支	0cbEeA
^お楽	0Eca
^お知	3a4b6a8A
^お荷	eC
^お荷物の	eC
^お買	0Bfa
^お返	0adD
^お送	0B
^お願	0B
^かっ	0BbA
^かった	0AbA
^から	0B1c2a3C4b6B7B9aabbcdAfb
^から>	fb
^からの	0C6D
^かり	0b1AeB
^かれ	0bbB
^があ	0c1bdA
^があり	0b1a6A9a
^がありま	0a1a6A
^がある	0a7AdB
^がご	0abA
^がで	cA
^ができ	0a9AcA
^ができま	0abB
^がな	0b5a9A
^がない	5a9AcA
^が入	0CaA
^が変	1A2BeB
^が変更	0b1B2BeA
^が変更さ	1B2B
^が届	0F3b4B
^が必	7A8aeA
^が必要	8aeA
^が必要で	8aeA
^が来	0ceCfA
^きに	0C
^きま	0B3a9AdaeA
^きまし	3a4A8A
^きました	0A3a4A8B
^きます	0C
^きます>	0B
^きませ	bBeA
^きを	0a9A
^き落	0bbA
^くだ	1a4A5abA
^けしま	0Deb
^けします	0Bea
^けま	0B8A
^けまし	8BaA
^けます	0D
^けます>	0C
^けれ	0a4AaB
^ければ	0aaB
^け付	8BaA
^け先	aB
^け取	0afD
^け取り	0cfD
^こち	0a4b8B9AdA
^こちら	0a4b8B9AdA
^こと	0D5c7a
^こと>	0D5b
^この	0A4B6a7b8adA
^これ	0B4a
^ござ	3a4a
^ご不	0aeC
^ご本	0b
^ご案	7a8CbacBdB
^ご注	3A9aaAbA
^ご注文	aAbA
^ご登	0b1A2abB
^ご登録の	0a1A
^ご確	4a7AaA
^さい	1a4B5b9abA
^さい>	0A4B6b
^させ	0Cca
^され	2A4c5b7a8aaa
^された	eAfA
^されて	0A9A
^されてい	0A9A
^されま	7a
^されまし	7a
^されます	9AcA
^される	0B5b
^さん	0Fea
^ざい	3a4adA
^ざいまし	0C
^ざいます	8AfA
^しい	0b1B4a8Aba
^しい>	0b1A5a8AcAfA
^しいパ	0a1A7A
^しく	0B3C
^した	0B4bfc
^した>	0B3a4a9bea
^したが	eC
^したら	7B9B
^して	0B3B4a5Aaccafa
^してい	0a2A4A9aeAfa
^していな	4AdA
^していま	7adaeB
^してお	0Bea
^してく	abea
^しな	8a9B
^しない	8a9B
^しま	0B2d5A6A8cdBfA
^しまし	5C8b9a
^しました	5C6A8b
^します	0C1a2cdBfA
^します>	0D1b2b6adAfA
^しょ	0F9a
^しよ	0a9A
^しようと	0a9A
^すか	0A
^すか>	0B
^すが	0B8A
^すべ	0C
^する	0D1a5b6b7A8AbadBfa
^せん	aada
^せん>	1A3B4B9Abcca
^せんで	0abBeA
^たか	0a6B
^たが	eD
^たが>	0aeB
^たし	0a5AbadC
^たします	0adAeB
^たた	0c5a9AbA
^たため	0b5a9AbA
^たため>	0d3AbAcA
^ただ	1A4a7A
^たと	4aeC
^たとい	0c
^たの	2a4BeAfb
^たので	fa
^ため	0a1b4b5a6b7A8B9DaadAeBfa
^ため>	0c1a3A4a6a7D9CdaeB
^ための	7a8D
^たら	0D9Aea
^たり	7afA
^た覚	0b
^だい	dC
^だいた	dC
^だき	0a4a7A
^だけ	0A4C
^ださ	1a4A5a7A9abAfA
^ださい>	0A4A6b
^ちの	0AfC
^ちら	0a4b8B9AdA
^った	0F4b5a8aeBfa
^って	0E3a8bdaeC
^ってい	0e2A9AaBba
^っている	0aaB
^っと	0A2b3B
^っ取	0E1a
^つい	1adAfa
^ついて	0A1adAfa
^ついて>	1adA
^てあ	0c5B8A
^てある	0bbA
^てい	0d4B8a9AbAdaeB
^ていた	0b7A
^ていただ	7B9A
^ていな	4A8a9a
^ていない	4A8a9a
^ていま	1c6A7b9CaabadbeB
^ています	3D4a9AdaeC
^ていませ	0b4B9A
^ている	0baAbC
^てお	bB
^ており	0a9AbBeA
^ておりま	0a9AbB
^てく	7A8AaadAea
^てくだ	7A8AaadAea
^ても	0B1A4b7a
^てる	3D
^で0	0C3B
^でお	0Efa
^でき	4a9AbAdaeC
^できま	bAdaeB
^できませ	0bbBeB
^でく	4C
^でし	0A3abBeB
^でした	bBeB
^でした>	bCeB
^です	0D4A9aab
^です>	4B9aaa
^でな	0c3AaCea
^でない	0aaAea
^での	0b4a6A7A
^では	0A1B8b
^とい	5b6A9beA
^という	5b6A9beA
^とうご	fA
^とき	0H7a
^とし	0d7A9AdA
^とな	0acA
^とは	0C5b
^と出	0a7B9A
^と言	bB
^どう	0E
^ない	0c2A3A5a7b8a9CaEcAdafa
^ない>	0g3BcBeB
^ないで	0a4C
^ないと	0AbA
^ない場	6A8baA
^ない場合	0a8aaA
^なか	2AbA
^なく	5A7A
^なた	4A
^なたの	4A
^なっ	0a9CaA
^なって	aA
^なってい	0a3AaA
^なら	0Cca
^なり	6a7B
^なりま	6a7A
^なります	7A9A
^なる	0c6BcA
^に0	3B
^にお	ea
^にご	0D4BbAfb
^につ	0A1adBfa
^につい	0B1adAfa
^にな	4a9AaA
^になっ	9AaA
^になりま	0A
^には	0b7a9AeA
^によ	0b9A
^により	0ddAeA
^に使	4Afa
^に入	5C7a
^に変	0A1A
^に関	0aeB
^の0	0c3B4A
^のお	0a3b4d5a6a8BbCdBeA
^のお支	0abB
^のお知	0A3a4b8Aeb
^のお願	0aeA
^のこ	0E5b
^のこと	0E5b
^のご	0B2a6a7b8BaDea
^のご利	aB
^のた	0a4a7A8BdCeB
^のため	4a7A8AeC
^のため>	8AeA
^ので	0a1A4A8adD
^ので>	0A
^のな	aB
^のない	aB
^のに	0A3A
^のア	1B2b6B8a9D
^のアカ	2a3A7A8b9C
^のカ	aAbBdA
^のコ	0b4A8C
^のコー	0c4B8C
^のパ	7C8a
^のパス	5A7B
^のパスワ	5A7B
^のメ	0Aaa
^のリ	0d8B
^のロ	0c2A6C8A
^の仮	5B
^の仮パ	5B
^の利	9B
^の受	5adC
^の変	1A7B
^の手	0D
^の更	1AcC
^の更新が	0a1AbacA
^の理	0a7B9A
^の番	3A4A
^の番号	3A4A
^の確	0a8B
^の確認コ	3B4a
^の設	0Eeb
^の返	dB
^の返金	0adC
^の電	1B
^の電話	1C
^の電話番	0b1C
^は0	0E3beA
^は0月	cA
^は0月0	cB
^はお	0Gba
^はこ	9A
^はこち	9A
^は本	0a9AfA
^への	4a5B6A
^べて	0D5a
^まし	3a4a5A6A9caBca
^ました	5A6A9b
^ました>	5A8A9aea
^ましたが	0beC
^ましょ	0C9a
^ます	0B1b2b3A4a6a7a9CabbafC
^ます>	0B1a2a3B4d5a8b9AcAfB
^ませ	aadafa
^ません	aa
^ませんで	0abCeA
^また	0a3D6A
^まで	0B4a7D
^めの	7a8D
^めま	0E
^もう	0A3B
^もな	0b3AcA
^ょう>	0C9a
^よう	0D8a
^ようと	9A
^ようとし	0c9A
^より	4a7AbAeAfa
^より>	0bdA
^らし	8BcA
^らしい	8BcA
^らせ	3a4a6a8A
^らせ>	4aea
^らの	0C4b5a6C8C
^られた	0D1a
^りが	0D4a5aba
^りがと	0A
^りがとう	0A
^りがな	3A5a
^りがない	3A5a
^りの	5C6adb
^りま	5cdaeC
^りまし	0A9aaCbaeB
^りました	0A9aaCbaeB
^ります	3b5a7AabbA
^ります>	5a7A8a9AabeA
^りませ	3B7a
^るた	6a8A
^るため	0b8A
^るため>	0a7A9AeA
^ると	6bcDdB
^れた	1bdA
^れた>	0bdB
^れて	3a6aeC
^れてい	8aeA
^れていま	1b9AeA
^れな	3A4aeBfa
^れま	1A2B4bcBea
^れまし	1A2B4abA
^れます	9AcB
^れます>	9AcB
^れる	0G1A2a5c6a7abafA
^わせ	0C
^わり	0B5B
^わりま	0C
^われ	5a7A9A
^をお	1b8AcadCeC
^をか	0D9a
^をご	3acA
^を停	0abA
^を停止し	0bbA
^を入	3b8AdC
^を入力	3a8A
^を入力し	8A
^を受	8A
^を受け	8A
^を変更	0A3A
^を検	0c6B
^を確	0B
^を確認	0B8A
^んで	0a8BaAbA
^んでし	0abB
^んでした	0abB
^アカ	2A6B9Baabbdafa
^アド	1D2a8C
^アドレ	1E2a8C
^アプ	0B3b6A
^アマ	0b
^ィコ	0c3A4A
^イス	0a5A6A
^イト	0C
^イバ	0D
^イム	4A7acD
^イム会	cB
^イル	0AfD
^イン	5a6E7a9AabbacbdbecfC
^インが	1a6C
^インがあ	6B
^インの	6A
^インを	0b6C
^イントが	fC
^ウン	2A6B9Baabbdafa
^ウントが	9C
^ウントの	2A8a
^ウントは	9D
^ウントを	0C1b
^カウ	2A6B9Baabbdafa
^カー	0B2a3a4A7a8baDbBcbec
^カード	2a3a4A7a8baEbBcbeb
^カード>	0b4A9AfA
^カードの	0d4AbC
^ギフ	fD
^クエ	0d3B8BdA
^グイ	4A6Baadaea
^グインし	0a3A
^コン	6C
^コー	3D4A5b6a8A9aea
^コード	3D4A5b6a8A
^コード>	8E
^コードの	3D4b8A
^コードを	0A3b7D
^サイ	0A2a3a6D
^サイト	0C
^サイン	0a6D
^サー	9A
^サービ	9A
^ショ	0c2B3a4CeA
^スが	1D
^スの	0B8Bea
^スタ	0C
^スト	2B8A9bdA
^スワ	2a5C7D8B9bda
^セキ	4A5a7B
^セラ	2C
^セル	0a
^セン	2B
^ゾン	0b
^タイ	4A8A
^タイム	4A8A
^ター	0A
^ック	0D2a4b
^ッシ	0C
^ット	0B7AbBea
^ップ	2E
^ティ	1a5a7B
^デバ	5A6A
^トが	9BfC
^トに	3A6A
^トの	0D3A8abbeb
^トは	0a9C
^トを	0D1b2afA
^トカ	bAfA
^ドが	0a1A3B5B7A8abA
^ドで	0b4A5B
^ドです	0b4A
^ドの	1b3C4a8DbB
^ドのお	0a4a8D
^ドの変	6A7B
^ドは	0A
^ドを	3b5B7B9aaabA
^ドをお	0a8B
^ドを入力	0A
^ドレ	1E2a8C
^ドレスの	8C
^バイ	5A6A
^バイス	5A6A
^パス	0A2b5C7D9baada
^フォ	0D
^フト	fD
^フトカ	0bfB
^プラ	cE
^プライ	0BcC
^ヘル	0F
^ペー	4a8C
^ページ	4a8C
^ポイ	fF
^ポイン	fF
^ポー	0A
^マイ	fD
^ムパ	8B
^ム会	cB
^メー	0A2a3c4b5A6a8D9aca
^メール	2a3c4b5A6a8D9aaA
^ュリ	4A5a7B
^ュー	0E
^ョッ	2CaA
^ョップ	2D
^ライ	0EcDea
^ライム	cD
^ライン	0C
^ラン	0C9acB
^ラー	2C
^リク	0d3B8BdA
^リー	0C
^ルが	0baBdAeafA
^ルが来	0b
^ルの	0B5afB
^ルを	0C
^ルア	1B
^ルプ>	0E
^レス	1E2a8B
^レスが	1D
^レスの	8C
^ログ	0B4A6Aaacadaea
^ログイ	4A6Baadaea
^ワン	4A8A
^ワンタ	0a4A8A
^ワー	2a5C7D8B9bda
^ワード	2a5C7D8B9bda
^ワード>	0A5C
^ワードが	0e5B7B8a
^ワードで	5B
^ワードの	0B1a8B
^ワードを	0c5D
^ンか	0a5A
^ンが	0A1a6F
^ンがあ	6B
^ンがあり	6B
^ンし	0b3A
^ンで	0A7A
^ンの	1a6C
^ンを	0a6C
^ンイ	0a6D
^ンク	bB
^ング	0H3a9b
^ンセ	0aaA
^ンセル	0aaA
^ンタ	4A8A
^ント	0A2B6A8a9AacbccadbebfD
^ント>	6A9bfB
^ントが	9BfC
^ントに	0b6A
^ントの	2A8a
^ントは	0a9D
^ントを	0B1bfA
^ン画	0A1A4A8a
^ージ	8B
^ース	0D
^ート	0B8adaeA
^ード	2c3A4A6aaBcedaee
^ード>	5A7a8Cbada
^ードを	3b5B7B9aaa
^ービ	9A
^ール	0B2a3c4b5A6a8D9baAcadA
^ールが	0aaBdAea
^一時	9D
^上の	7B9A
^上の理	0a7B9A
^上金	2D
^上金の	2C
^下記	0a8BaA
^不審	0C
^不正	7B
^中に	0a3abA
^乗っ	0D1a
^了し	1AcCda
^予定	eA
^交換	0bfE
^人に	3a4C8a
^人確	0a2A8A
^今月	0BbDca
^付けま	8BaA
^以内	0a9D
^以内に	0a9D
^仮パ	0B5H6a7c8b
^会員	9AbbcD
^会社	0Cba
^会費	0abAcC
^住所	1aaBeD
^何も	0a3BeC
^使い	0B3b4A5Afc
^保留	0bbA
^保管	eD
^信し	0b4B
^停止	2C9BbA
^停止し	0c2AbA
^停止しま	0c2AbA
^先が	0b2A
^先の	0b2AeA
^入れ	1A7bdA
^入力	0A3e4C8Bba
^入力し	3a4A6A8A
^入力して	3a6A8A
^共有	0D
^内に	5A9D
^内容	0DaA
^円が	0bcA
^円の	0caD
^円を	dC
^再設	0b1A5b7B8C
^再開	0a9C
^出品	0A2H9c
^分で	0b4A6A
^分の	1CbA
^切れ	0dcC
^利用	7A9BaA
^利用い	4a
^利用の	0aaBdA
^利用を	9A
^制限	9Fba
^前に	0D5bfa
^力し	3a4A6A8A
^力して	3a6A8A
^力してく	0e4B8A
^効期	4A5a
^効期限	4A5a
^取り	0afC
^取引	9EaA
^受け	bbeafD
^受け取	dAfD
^受け取り	0afC
^受付	0C5a
^口座	1a2B3adD
^号が	1B3B
^号の	0b3C
^号を	3bbadB
^号を入	dC
^合は	0B8aaAda
^合は>	3AaB
^合わ	0C
^品が	0A2A
^品の	dCeA
^品ア	0a2D
^品用	2C
^員資	0acC
^商品	0A2B9aabdD
^商品が	0B
^問い	0BeA
^問い合	0B
^営業	dbeC
^報が	9B
^報告	0E
^場合	0B2A8baBdbea
^場合は	0A5a8baAdb
^場所	6E
^売上	2E
^変わ	0D
^変わり	0D
^変更	1E2A6b7D8c9caada
^大丈	0D
^失効	9afD
^安全	7A9B
^完了	0B1CdAec
^完了し	0C1A
^定し	7A
^定の	0B8B
^定のお	0C
^定を	0C9a
^客様	0a1A4a6Afa
^客様の	0d1A3B5a7Cea
^届い	0Deb
^届いた	0B4A
^届いて	0A3B
^届け	eE
^届けし	0Bec
^店舗	1a2D
^度も	0a3E
^座が	2D
^当た	fA
^当たり	fA
^当社	0D1a
^必要	7AeA
^必要で	8aeA
^忘れ	0A7a8EcAfa
^情報	0F6a8a9Dec
^情報>	0E2aea
^戻し	0abbdH
^所に	0beC
^手続	0b1A2a8A9AdC
^手続き	0b1B2a8A9AdC
^手続きを	0b9A
^払い	0a3a8abFdCfa
^払いが	bBca
^払いの	0beA
^払い方	cB
^承認	0c3B6C
^担当	3a4D
^持ち	eCfB
^振込	2D
^操作	3B
^支払	0bbE
^支払い	0abE
^文の	0B
^料金	0a9abHdA
^新が	0b1AbacB
^新し	bAda
^新しい	6AeA
^新しいパ	0a7B
^方法	0CbBcAea
^方法>	0D
^日お	0C
^日で	9AcAfA
^日の	0F3A4a5aea
^日は	0B
^日時	0a6BeB
^明日	7AcB
^明細	0Eca
^昨日	0B3B
^時に	0a3b4BbBea
^時間	3F8a
^更が	0a1C7B
^更さ	1A2B
^更されま	1C2A
^更新	1AcHdafa
^書い	0c5B8A
^月0	6AabcBfA
^月0日	6AaacBfA
^月0日>	6A
^月0日に	0bcBfA
^月末	0afD
^月額0	0acB
^有効	3a4B
^期間	0bcD
^期限	0a3a5bcAfC
^期限が	0bcAfB
^末で	6BfA
^本人	0d3a4A8B9A
^本日	0c9BbAfC
^来て	0e3D8B
^来てい	0c8A
^桁の	3a4B
^案内	7a8CbacBdB
^業所	0beC
^楽天	0c2A3A7AaAfA
^楽天>	2B
^様の	0e1A3B7Cea
^様のア	0a3A8a9A
^次の	0a8B
^止し	0b2AbA
^止しま	0bbA
^残高	0abBfA
^注意	0D3A
^注文	2baIfa
^無料	cD
^物は	0AeB
^物を	0B
^理由	5a7B9B
^生しま	0cbC
^用い	4a
^用の	4aaAdA
^用を	9B
^申し	dB
^画面	4AdA
^画面に	0a1A4A
^画面の	0B
^番号	1C2c3C4A5aaa
^番号>	0a8AbA
^番号の	0b3C
^番号を	3bbadB
^異な	0a6C
^異なる	0a6C
^発生	0cbC
^発行	0A5C7b
^発送	0C
^登録	1D3b5B6a9CaabAeafa
^的に	3A5b9B
^直し	0C7A
^知ら	1A3b8AeafA
^知らせ	3a4a6a8A
^確認	0b1d5b8D9BaCcadaeCfa
^確認>	aDba
^確認さ	0C
^確認され	0D
^確認の	8B
^端末	5A6G8a
^管理	2D
^約の	0C1a
^紹介	0D
^終了	cB
^継続	0a9AcC
^続き	0a1B2a8A9AdC
^続け	0b3C
^自分	1B6C7aaa
^自動	aBcGda
^荷物	badaeE
^荷物を	0B
^行い	0a5BdA
^要で	8a
^要です>	0b
^要求	0a3F8a
^規約	0D1a
^覚え	0aaBea
^覚えが	0acA
^解除	9E
^言わ	0c9AdA
^設定	0E2a3b6a7C9b
^設定を	0C9a
^証コ	0B7A
^詐欺	0F4A
^試み	6B
^話番	1F
^認が	0a9A
^認く	4a7AbAeA
^認され	0AdA
^認し	6B
^認の	8B
^認コ	3B
^認証	1a3B4D
^請求	0Aea
^買い	0B3a4Bfa
^買い物	0A3a4Bfa
^資格	0bcE
^質問	0E
^購入	aC
^返し	dD
^返金	0bdJ
^送り	0B5AaaeA
^送信	0c3C4A
^送信し	0b4B
^通知	0A3Ddaea
^連絡	0d1AeB
^配送	0aeE
^配達	bbeF
^重要	0a7A9B
^重要>	7B9B
^金の	2B9aabbAdEfa
^金を	dCeb
^銀行	0A9B
^録の	1C9C
^間に	3C
^間以	0b9A
^限が	0d2AcAfB
^限のお	0cfB
^限は	5a9A
^電話	0A1E2a4A6a8a9a
^面に	1A4A
^面の	0C
^額0	0bcC
^願いし	0B
_! 0	0Eaa
_! 。	0E
_"	0D3c7A9cbc
_" .	0d4A7A
_" to	0d4A7C
_" your	0B9a
_#	1a4A5a7c8AaDbB
_# #	0A3b4d8aaAbAeA
_# 0	4a5a6B7a8AbAda
_# amazon	3A8b
_# is	3C8d
_# to	0b4D
_# 。	0b3a4B8B
_$	0c1a4a5a8a9caBcDdEfA
_$ 0	0c1a4a5a8a9caBcDdEfA
_. #	3D4c
_. 0	0F4a
_. amazon	0b8a
_. com	1F5a7Bea
_. don't	8afB
_. enter	0c8C
_. example	0f1A3b4b7A9AbAdBeA
_. here'	0D
_. i	0A4A5A6c
_. if	0c1A6A7bea
_. it	0a5A8CbaeB
_. not	0e6B
_. please	9AeB
_. see	0Dba
_. to	0b2A
_. update	0cbD
_. we'll	bB
_. you	3A9CaadB
_. your	0A5A
_. 。	0e3a4a7A9aeB
_0	0A1a2a5E6d7g9caAbbdBeafA
_0 #	0a4a8caDbA
_0 0	0d4A5b6C7b8A9caDbacE
_0 :	0C3A4d6F7a9bbbca
_0 a	0d3AcD
_0 amazon	4AfA
_0 and	0CcAdAeb
_0 days	2A9Bba
_0 for	0fcAdD
_0 hour	0d3B9B
_0 is	caeB
_0 may	0acD
_0 minut	0a4B5A
_0 off	0D
_0 p	0deAfD
_0 point	0cfF
_0 reward	0bfD
_0 to	0b4BaD
_0 will	0bbadD
_0 。	2a3A6a7e8A9aaCbbcB
_: "	0B
_: #	5a8C
_: $	aBdA
_: 0	0A1a2a4a6F9daBbbcbddfB
_: :	0C
_: a	0A4B5ceA
_: the	0C1A
_: you	dC
_: your	0a3b4B9AcC
_: 。	0D4e6AcceAfb
_?	0G3c4b5c6F7b9daGbdddfb
_? rep	0caD
_? 。	0A6C8A
_a	0D1f2a4a8A9edA
_a $	0AabdafE
_a bill	0b9BbA
_a code	1B7B
_a device	5C6A
_a month	cD
_a new	0d2C6a7E9abAeB
_a refund	0adD
_a request	7a8C
_a tempora	0B
_able	0a9CbB
_about	0D3Aacba
_acces	0c7B9DeB
_account	1B2C5A6B7bbbcedaec
_account .	1E2B5A6A8aaa
_account has	0B
_account to	1bdB
_account was	2B6A
_account 。	0g1A6A7a8C9A
_acme	0D
_activit	0a6A9E
_add	0D3a5A6b7a8a9aaabBca
_add a	5AbC
_addres	0d1H2a4b5a6b8BaAbbeF
_addres .	eB
_after	0D1a3A7A9AcBdcfb
_again	3D8aaabDeA
_alert	0Fbb
_all	0a3F4c5a7BfA
_amazon	0e2A4A5B6ccbdAebfD
_amazon .	ea
_amazon 0	0baBfA
_amazon :	0h6Cca
_amazon account	0a5D9C
_amazon seller	2C
_amazon 。	6a9AcAfB
_amz	0b
_an	0a1A4a5A7a8baCdAeA
_an addres	0b1DaC
_an hour	0C3B
_and	0D4h8b9BbAfa
_and 0	0CdAeb
_and a	0C6A
_and i	0d7AeA
_and the	0a1D2a3a9AbB
_and want	0ddC
_and will	aBbCca
_another	0e3A7FbC
_any	0D5b7A
_anyone	0D3b
_anyth	0c4A5B
_app	1C3a5C6A7a8aaAbccadCec
_app .	1Cea
_appe	0d2C9E
_apple	4AaCcb
_apple account	0b
_approve	1a3B6C
_are	0B1a2B3a4a5b6b8b9EaAbbec
_arriv	0Faa
_as	7Dda
_as a	0c7BfA
_ask	0C2A3B5B7e8B9aabdaeafa
_ask for	0B3A7b8A
_at	0A2a4a5B9caBbbdbeD
_at 0	aA
_at the	0dbaeFfA
_attempt	0a3b4a6C8BeC
_authori	0baA
_auto	0ccD
_automat	bAcB
_availab	0B
_avoid	9abEdc
_back	1a3a9aabbbcadIeBfa
_back .	0C
_back to	0edDeD
_balance	0adA
_bank	1a2F3a6adaecfa
_bank account	0d2F
_bank detail	2C
_be	0c1b3a4f5C6c9CaabBcDeC
_be able	9C
_be charg	0bcC
_because	0b1b2A4a5A8A9DabeC
_because the	0c2AeD
_because you	0Eaa
_been	0c1B3A4a6b8c9BaabbfC
_been lock	0a9F
_before	0b1b7C9AbacAeCfA
_below	0b8B
_benefit	0bcE
_between	0Cea
_between 0	0Dea
_bill	0b9CbE
_block	2a6A
_book	0C
_bought	aE
_box	0a1AeB
_browser	3a6C
_busines	0b2CdB
_but	eB
_buy	0D
_by	0G1b3A5b8c9aca
_call	0D3a4BbccBdcecfa
_can	8B9Cac
_can't	0B1A3a4a7A8c9Cbb
_cancel	0c5BaCcDea
_cancel .	0bcC
_cancell	0BbAcbdBea
_card	1a2e3a6b7a8a9AaBbEcbdEed
_card .	0cbAdD
_card is	9C
_card was	bD
_centr	0b2F
_chang	0G1D2C3a4c5c8a9bfa
_chang to	1D
_chang 。	0d1D2A
_change	5C7C8babba
_change the	0D1b
_change your	1b3A6A7D8a
_charg	aBdb
_charg $	0aaBcA
_charge	0gaBbEcA
_check	0E3b6B8adA
_choose	1ccafA
_choose a	0b8B
_claim	0daadCebfE
_click	0C7B
_clos	0C2c9AbAdb
_cod	0B1A3F4d8d
_code	2b4C5c6b8D
_code .	3A4A7B8c
_code :	8B
_code to	0c1B3c4A7B8A
_code 。	0a4c8I
_collect	0abCfB
_com	1F3a5a7Beb
_com 。	1B
_come	0DeA
_confirm	4c8DaAbb
_confirm .	0F4a
_confirm your	0d8B9BdA
_contact	0c1BcA
_could	0Bda
_could not	0b
_couldn'	0bbBeD
_custome	0A3b4c8Ada
_custome 。	0B3a4c8Afa
_d	0b1A4AfA
_date	0b6AbAcA
_day	0a3AeC
_day .	0b3A
_days	2A9BdA
_days .	0Dbbea
_dear	2A3b4c8A
_dear custome	0A3a4c8A
_declin	0CbB
_deliver	8abaeG
_deny	0c3A4A6B
_deposit	1a2E
_desk	5D7b
_detail	0c2CdCea
_detect	0a6D
_device	0c4a5F6D7a
_dhl	eE
_did	0a1AaD
_did not	0b5AaB
_didn't	0a5a8A9aaE
_digit	0a7a8DeB
_do	0D7b8afa
_don't	0d2B4C7baBeafA
_don't share	0a4A8A
_done	0Eda
_door	0A4ceC
_driver	0aeF
_dropbox	0c4a7B
_due	0c9AcaeE
_due to	0d9B
_e	0A1A7BaaeafB
_e mail	0AfB
_e 。	7B
_earn	0Efb
_ebay	0f2C9AdA
_email	0d1H2b4c6c7A8Efa
_email addres	1A8A
_end	0b1B4C5a8acA
_end in	0f1B4A
_ends	0bcC
_enjoy	0Efa
_enter	1a3c5B6C7a8F9a
_enter the	0c6B8A
_etsy	0c2D
_every	0A3C4b
_example	0g1D2a3c4c7B9AbAdAeA
_example .	1C9a
_expir	3a7B8bfA
_expire	0bfE
_faceboo	0b4B
_fail	0A
_fake	0G9b
_faq	0F8b
_fee	0abCdaeD
_fee .	0beD
_fin	0abD
_firefox	0a6C
_first	0D5C7b
_five	0E4a9a
_fix	0B
_follow	4a8C9B
_for	0C1a2b5C6g7abBcBec
_for $	cBda
_for 0	3acB
_for a	4d7adDeafB
_for it	0b3a8C
_for securit	0a7C
_for this	0b4D8aeA
_for your	0e1A3E5A6a7B8c9abBcb
_form	0C7b
_fraud	0C4C9a
_free	0C7acE
_friday	0AbA
_from	0C4c5a6Ebccbec
_from 0	0E6a
_from a	0c2A6E8Aca
_from your	0dcAfA
_full	dC
_gb	0B
_get	1A4b7AbadD
_gett	0G4aaa
_gift	aAfD
_gift card	aAfA
_give	0g4BbAeE
_go	0B4a7CbAcb
_go to	0A7Bcb
_good	9C
_google	2a6C
_got	0C1b2b4Dbadceb
_got a	0a3a4E
_happy	0Efa
_has	0B1D4b5A6c8h9Afb
_has been	1B6b8b9BbadAfa
_hav	9bbB
_have	0d2a7B9CecfB
_have been	2A3A
_held	0c2AeD
_hello	0b
_help	0F1a3a5A7c9aca
_help :	0Eba
_here	8C
_here'	4a8E
_hi	0cbA
_hold	0c9AeB
_hotmail	0A1D6a
_hour	1a3G4a9Aea
_hour .	0b3E
_how	0M1a7b9aca
_how to	0G9aca
_i	1b2A6c7AbAdaeafA
_i can't	0A1A7B8b9B
_i have	0b7a8AfB
_i never	0a6caB
_i was	0h3B4BcAeA
_i'm	0d3B6BdA
_i've	0d3FaDda
_icloud	0BbB
_id	1B4c9BeA
_id :	0A1A3a4b
_id 。	0c1E
_if	6E7baDbccBec
_if it	0B4aaA
_if this	6B
_if you	0ccCea
_in	0A2A6A8aaabAcaec
_in .	0b3b4A5A6A7C
_in 0	4A6a9Baa
_in ?	0c6C
_in a	0E3A5a7b
_in and	0b1AcA
_in from	6B
_in my	0d8AaCdA
_in the	0D3A5Aeb
_in to	1c6G8C
_in with	0B1A6a
_in your	0A8A
_informa	0c9CbA
_instagr	0a1C
_into	7b8C
_ip	1a6E
_iphone	0a6BaA
_is	0C1c2c5a6d9BeBfa
_is #	0E4d
_is 0	4D
_is a	0B5cbA
_is confirm	0C4a
_is delay	0deD
_is now	0C
_is on	dC
_is ready	0F
_is your	0b3B
_isn't	0d1E
_issu	dC
_it	0a1c2b3d4a5D7B8D9CcceA
_it .	0a5a8AaAbAdAeb
_it is	0a8C
_it says	9C
_it to	0A4C
_it was	0B4a9a
_it's	1A3a
_item	0A2AdB
_its	dAeA
_its way	dD
_june 0	0c9AfA
_just	4C6B7bda
_k	5C
_keep	1a3A4b5a6a7Caada
_kim	0Fdb
_know	0a1A2A7AaC
_last	0D1a3B9abA
_let	0B8aaB
_like	0AdaeB
_limit	0B3A7a9A
_line	0a3B6A9A
_line 。	3A6AdA
_link	9abB
_list	0A2B7B
_listing	0a2F
_lock	0B2a9Dba
_log	0b4a8BcA
_log in	0b4a6a8BcA
_logg	6C
_login	4B6B7d
_longer	0a1A9A
_look	0BaB
_lost	8BdaeC
_m	3C4bfB
_made	1B5AaA
_mail	0C3a4c6a8E9cacbbeAfA
_mail .	0b1E4afA
_mailbox	7B9A
_make	0b1A7C
_manager	0E5a7b
_many	3D
_march	0B6A9a
_may	0A2a5a7A9acE
_me	7AdAebfb
_me .	0a6B
_me a	3a7A8B
_meet	0D
_members	0B9acEda
_members .	0Ccb
_method	dBea
_microso	0a8A
_midnigh	0b3A
_mil	fE
_mine	0a1C9aaC
_minut	3E5D6b7a
_minut .	5B8A
_minute	0b3A6B
_miss	0beG
_miss you	0beD
_mobile	0b1B
_monday	0E4a
_money	0a9BdCeA
_money back	0cdCeA
_month	0F4bcAda
_month .	0B4b
_more	0B7A9Afa
_mov	0E1a
_must	0g7DeA
_my	0d1A3a9BaBbAcAea
_my account	7AaC
_my amazon	aA
_my bank	0c4A5A9AaA
_my card	0bbAdC
_my passwor	1A5a6A
_name	7a9A
_need	0e7CaadFeB
_need to	0a2A7BdA
_never	0B4D7a9baDdc
_never ask	0D
_new	0D3a4a7F8a9dabcbdbeCfb
_new one	0f7E
_new passwor	0a7D
_next	0E5c6b7D
_next time	5a7E
_no	1A3a6A8b9BdA
_no longer	0a1A9A
_nobody	0d5AeC
_not	0h1D3B6B7a8daFdb
_not you	0c1C
_noth	8D
_notic	0c3B6A
_notice	9A
_now	0B1B8c9cbAddeC
_number	1D2c3A9beA
_number .	0F1a2a
_number end	0c1B4A
_of	0B1c3C4b6c7b8faCcadDfa
_of $	0baBbA
_of 0	eC
_of the	0E6a
_of your	0a5A
_off	0B9AbacAea
_old	2A7B
_on	0A3b8b9bbacCda
_on 0	0bcFfA
_on hold	0d2A9AeA
_on my	0d1CaB
_on your	0d2A7B8a
_one	0c3a5D6d7A8B9cbAeB
_one .	3a7B8a
_one time	5AeB
_online	7BcA
_only	0A3a5A
_open	0D1b3a6A8C
_or	1a2a4a8b9CbAdbeD
_order	2a8a9CaFbAcbeAfb
_order is	0BbAeb
_otp	0BeA
_our	0A1e2e4A5b8a9EaBbc
_out	0b1B3a4C9BbacBea
_out of	4A9C
_outlook	1B
_over	0D1a
_owed	0aaadF
_own	0b1B5C
_p	0deAfD
_package	eD
_page	0B5a6a8B9A
_parcel	eE
_parcel is	0beC
_passcod	3d4A7B
_passkey	0A1B6a
_passwor	1a2a5B6A7D8A9aaabacadafb
_passwor .	5c6B7b8E
_passwor :	5C8a
_passwor for	0a5E7a
_passwor is	0A7a
_passwor reset	7C
_passwor the	7D
_passwor to	0a5B8a
_passwor was	0a7C
_passwor 。	0a7B
_past	0b3B8a
_paus	0b2E
_pay	1a2e3a4B8a9aabbHeCfb
_pay .	0a9AbA
_pay of	bCda
_payment	0A2Dba
_payout	0a2I9a
_payp	0a4A9AaB
_phish	0E
_phone	1A2a3B6A7b8cea
_phone number	0c1E4A
_pick	7C
_pick a	0ceB
_place	0c5AaC
_plan	0aaacE
_please	0a5C7A8Babcafa
_please change	0d5C7A
_pm	0E8a
_point	0cfJ
_point will	0bfD
_policy	0D1a
_post	1aeC
_prime	0BcD
_prime members	cC
_problem	0c9AbA
_problem with	0bbB
_profile	0b2a9BfB
_protec	0d7AcB
_purchas	aEda
_put	0c9B
_read	0A4D
_ready	0G
_reason	0d7C9B
_receipt	0FaAccda
_receiv	0D7a8Cbb
_receiv a	7a8Cfa
_receiv your	0Cda
_recent	6B
_recogni	0aaA
_recover	0C1B3b
_redeem	0bfD
_refund	0A2b6a9aaabccadLea
_refund of	0cdG
_remov	1A2B7a
_renew	0aaccKda
_renew for	aacC
_renew on	0acC
_rep	4A9AaA
_replac	0b1E
_report	0B
_request	0f3F4b5A7b8CdA
_request for	0a3CdA
_request to	4a7a8E
_request 。	0b3D
_requir	7D
_reset	0e1B4a7E8A
_reset your	7B8A
_return	0A2aaacadC
_return .	0Edc
_review	2A6A9B
_reward	0bfF
_right	0a7Bba
_ring	4Cda
_rul	0b9D
_safe	0a7BeB
_said	0F3b9abbdA
_same	0B1a3A
_say	0C9bbAda
_says	0b1B4a8a9BbB
_scam	0Gca
_scammer	0F4a
_schedul	0D4a
_secure	4A6B
_securit	0B4C5b8a9a
_securit reason	0a7C
_see	0I6abaea
_sell	0b2G
_seller	2I6aea
_seller account	0a2F
_seller centr	0b2F
_send	0E1A4b5b6b8daadA
_send a	1B7B8a
_sent	0c3B4D5B7baB
_sent to	0g3B4CaA
_set	0a7E8a
_set a	7C
_setting	0E1a
_share	0beA
_share it	0aeA
_she	0Fbaea
_ship	0BcaeC
_ship is	0beD
_shop	2G3a9a
_shop'	0a2E
_short	0c3CfB
_should	0C3deB
_should i	0E3c4a
_show	1C3a
_sign	0a1A6B8Abbdbfa
_sign in	0c1A6C8Aeafa
_since	3E4a7A8a
_site	7CaAdb
_six	4a7a8BeB
_six digit	7a8BeB
_sms	0D4B8a9aea
_sms 。	3C
_so	4C8a9Aea
_sold	0Fda
_some	6a9BaAfa
_somebod	0d6B7b8B
_someone	4A5a6F7a
_soon	cC
_sorry	0aeE
_star	0Eda
_start	0D
_state	0A9AaAfa
_stay	0G1b9aeafA
_steam	0h3AaC
_step	0B1a4C
_stop	3C4A6a8baB
_storage	0D2b
_store	2C
_submit	0cdC
_subscri	0dbBcE
_sunday	0AdafC
_support	2A
_suspend	0C
_swapp	0c1D5A
_switch	0a7AcD
_t	0d8AfA
_take	0C3b7A
_tax	0c2AdDfa
_team	4BaA
_tell	0ebB
_tell us	0e9AaBeA
_temp	5E
_tempora	1a3A5H6a7b8c9B
_tempora passwor	0B5E6a7c8a
_ten	3D4a5C6a
_ten minut	3C5B
_text	3B4E6c8a9baabBdafa
_thank	0Gbcddea
_thank for	0C
_thank you	cAdafA
_that	0A1B3b5a7b8abafa
_that my	cAeC
_that your	7B
_the	0F1C3a6c7a9eaebacbeE
_the account	0a1C
_the app	0Cea
_the bank	2C
_the card	0c9BdB
_the code	3a4C7a
_the email	1B
_the follow	0a8D
_the help	0a5D7b
_the last	0c3C
_the new	0D
_the next	5a7D
_the number	6BbA
_the phone	0c1B3A
_the sign	0b1E
_their	0D3b
_them	0C3B6c7b8acbeafF
_them .	3a5AfA
_then	0D8a
_there	4aaBbA
_there'	0ebB
_there' a	0c5AbBeA
_they	2a7a8a9AaabBcbdbeC
_this	1A2a3b8B9AaFdceb
_this ?	aD
_this code	0b8D
_this email	0a8B
_this is	0b7B
_this order	0caCeA
_this purchas	0aaE
_three	0G4a
_through	bE
_tim	0a3E
_time	0A1b7C9ceB
_time cod	0D
_time passwor	0a3AeB
_time you	7E
_to	3e4A7D8BdAea
_to 0	0F6a
_to a	0B1a3aaB
_to an	0b1BaC
_to avoid	9abEdb
_to be	0B4a9aeA
_to confirm	8C
_to do	0D
_to keep	0a7BcA
_to log	0b8CcA
_to reset	8D
_to send	0e9BdAeB
_to sign	0e3a6GeA
_to the	6adAeA
_to your	0e1C3B6D7aaabbdDfA
_today	3C4a5b6c8b9acCdbeC
_today .	0A3A5a6a
_told	0A7AaacA
_toll	bEda
_tomorro	7BaabAcDdcea
_tomorro .	7BbBcBdb
_too	3CdA
_too many	0a3D
_tri	7bcCeB
_tri to	0aeB
_try	3A8beC
_try again	0b3BeD
_try to	0c6B
_tuesday	0C
_turn	0d7BcA
_tv	0a5B6A
_two	0E1a8aaC
_under	0c2D
_unles	0cbBcAdafA
_unles you	0a9AfA
_unlock	9C
_until	0b1a7A9FaaeB
_until you	0c9AeA
_up	0C3a4A9adAebfa
_updat	1G
_update	0C1b2a5b7CbE
_update your	bD
_us	0c2A3a9aaCbacaeB
_us .	aA
_use	0c3c5D8B9BdbfA
_used	0e1a2B4a5B6B9A
_user	2B3a9BcA
_valid	0A3a4A8a
_valid for	3a4A5B8a
_verific	0b1a3D4A
_verific cod	3C
_verific code	3c4A8A
_verific text	0a3D
_verify	0c2A8D
_verify your	0a2A8B
_video	0Dca
_visa	0AcadB
_visa 0	0Dca
_wait	0a4adC
_want	0e7AbAdB
_was	0d1B2A3B6D9ccceBfd
_was chang	0b1C2B
_was charg	0D
_was declin	bC
_was sent	0d3B4A
_was you	6C
_wasn't	0e4A5A6A
_wasn't you	0b6A
_watch	0C9a
_way	dC
_we	0f1d3A5A6B9DadbEcbfc
_we can	0d4C9A
_we couldn'	0abB
_we need	0ceA
_we notic	0a3A
_we receiv	7a8C
_we will	0D8b
_we'll	3a4AbAeB
_we're	0ceE
_we've	0d7E9CebfA
_week	0J2a9b
_week .	0D
_were	0f1A2D3AfB
_what	0L5b7bab
_when	0E4A5a6a
_who	0a6C7a9Dda
_why	0G3b4A5a9c
_will	0b1b2A3b4A6b8b9AbBcAebfC
_will be	0d1a5A6a7b9CbCeafB
_will renew	0acC
_window	0b6E8B
_with	0A2a4A7e8B9BbAdb
_with a	0b8A
_with your	0BeA
_withdra	0b9DaA
_within	5A9Aea
_within 0	0baA
_without	0F
_won't	0b7D9B
_work	0C4a5A6c7Bfa
_write	0D
_x	0a3A4a9A
_yahoo	4B8b
_year	2BcE
_yes	0b6AdA
_you	2c4a5A6A8A9Daabfca
_you .	0A3Abbda
_you ?	0f1A6A8AaA
_you are	0e9DdC
_you can	8A9Aab
_you did	0a
_you didn't	1A
_you for	0aaB
_you have	2a9A
_you must	0a7B
_you sign	0C5a6a7B
_you were	0cfC
_you'll	0a7DcE
_you'll be	0a7AcB
_you're	3A8aabdB
_you've	dafD
_your	0c1A2A6aacbBfA
_your 0	0afD
_your account	2c6D9Bbdca
_your amazon	3A4a5B8a9AdaecfA
_your bank	0abE
_your card	bGca
_your dropbox	0c7B
_your email	7A8A
_your listing	2D
_your money	0ddDeB
_your one	0b8C
_your order	0daCbBeA
_your own	0a5B
_your package	0AeA
_your parcel	0aeE
_your passcod	0c7C
_your passwor	0c5b6E7G
_your pay	0CaabDddea
_your phone	3B
_your receipt	0Ecb
_your refund	0edI
_your securit	7C8b
_your sell	0a2C
_your seller	2E
_your subscri	0bbB
_your tempora	0a5E
_your verific	0a4a8C
_£ 0	2afb
_。 #	3A4g7a8HbA
_。 0	1a3A8AcA
_。 :	0A3b4c6B8F9a
_。 ?	3C
_。 amazon	2A
_。 dear	2A3a4c8Bda
_。 didn't	0caC
_。 e	0a1A7B
_。 for	0e4C7BeA
_。 hello	0c
_。 id	0a1D
_。 if	0c6B7AaA
_。 the	0a1D
_。 to	0d8F
_。 we	1a3AbB
_。 we've	0c9BdA
_。 your	0f1b4c8C9CaAbDcBdaeb
_。 。	0E1a3C5c6a7a8CaAbadcfb
あな	2a4A
あり	0A6A9aea
ありが	0B4aea
ありま	0b6B9bfA
ありまし	0a6AaB
あります	0a9adAfA
ある	0b4a5A6a9BbAdA
ある>	0b5B
いい	3A5A
いいた	0b5A
いいただ	0c5AcA
いう	5b6A9beAfA
いうメ	0d
いか	0D
いが	bAca
いし	5a9A
いしま	9A
いします	9A
いた	3b5B6aaabb
いただ	4b5A
いて	1b2B3B4a6a7c9AaabAdBea
いて>	2A4a
いてある	0bbA
いで	0D2a4Bea
いでく	4C
いと	0a4a8abCfA
いな	3b7a9baB
いない	3b7a9baB
いない>	0e3b4BeB
いない場	0aaD
いのに	0B3A
いま	1a4A6A7b
いまし	1adA
いました	1adA
います	3A5a7a
います>	3A5a6A
いませ	0e4B8B9A
いません	0e4B8B9AdA
いる	0abC
いパ	0c7B
い合	8aeA
い合わ	8a
い場	0f1C6B7a8aaCda
い場合	0f1C6B7a8aaCda
い場合>	0a
い場合は	0d1C6C7a8aaBda
い戻	badC
い方	0C1AbAcAeafb
い方法を	0abAcB
い物	0A3a4B
うご	4afA
うござ	4afA
うち	0AfA
うと	0b6A8A9A
うとし	0e9A
うとした	0c3A7A9A
うメ	0b
えが	0b
えがな	0a
えた	3C6A7a
えて	3EbBea
えてい	bC
えな	0a3a4A
えない	3a4A
えま	7AbafA
えら	0a1B2B
えられ	0a1B2B
おす	0C
おり	9AbBda
おりま	0a9AbAdaeA
おります	0a9AdaeB
お使	0e5B
お受	fC
お客	0b4d6A8Bfa
お届	eC
お心	0c1A
お手	0a9Caa
お手続	0a9C
お支	0dbDeB
お楽	0Dca
お申	dB
お知	3a4b8A
お荷	0AeB
お荷物の	eC
お返	0adD
お送	0B
お願	bBfa
かが	4b8B
かっ	0A2AbBca
かった	2AbBca
から	0A1b3D4b5a6B7C9aaabcfa
から>	7Afb
からの	0C6D
かり	0a1AeB
かれ	0b9abB
があ	0c1a7B9adB
があり	0c6A9a
がありま	0b6A9a
がある	0a7BdB
がご	bAcbdA
がござ	0abAdA
がで	bAcA
ができ	bAcA
ができま	bB
がと	0A4a
がとう	0A
がな	0d5b8a
がない	0c1A5a8a
がない場	0caA
が不	0b
が何	3CaAea
が入	0CaA
が変	1B2AeB
が変更	0b1C2BeA
が変更さ	1C2B
が完	0B1C
が完了し	0C1A
が届	0F3b4B
が届い	0A3a4B
が届いた	0A3a4B
が必	0b2A7C8a9AeA
が必要	0b2A7B8a9AeA
が未	0bbAeA
が来	0ceCfA
が来た	8aeC
が来た>	4AaacA
が発	0b5AbC
が発生	0cbC
が見	1C
きあ	1A
きな	7AbA
きに	0C
きま	3a9AeA
きまし	3a4A8A
きました	0A3a4A8Baa
きます	0B8a
きます>	0B8a
きませ	bBeA
きを	0b
き落	0bbAcA
くだ	0a9aaA
くな	1A
くなり	1A7A
けしま	0Bea
けで	4Aba
けど	0A3C
けま	0C8Acada
けまし	8BaA
けます	0E
けます>	0C
けれ	0b4AaB
ければ	0baB
け付	8BaA
け先	0aaC
け取	dAfD
け取り	0afD
こち	4b8BdAea
こちら	4b8BdAea
こと	0F2B5dea
この	1A4B7baCea
このメ	0C
このメー	0C
これ	0A4a
ござ	3a4a
ご不	0aeC
ご不在	0ceD
ご入	bAcb
ご利用を	9E
ご指	0beC
ご本	0d9AaC
ご案	7a8CbacBdB
ご注	aAbAeA
ご注文	aAbAeA
ご登	0b1A2abB
ご登録の	0a
ご確	3a4abA
ご自	0a6C8a
ご返	dC
ご連	1AaA
ご連絡く	1AaA
さい	9aaA
さい>	4AaAfa
さいと	0cfB
させ	0C
され	2B4c5a7a8a9CabcA
された	0aaaeA
されて	2B8a9A
されてい	2A8a9A
されま	2A7acA
されまし	1A2A7a
されます	0b9BcCdA
される	0B5b6a9AcA
さん	0Gea
ざいまし	0Baa
ざいます	3a4aaA
しい	0b1A4aba
しい>	0b1A5acAfA
しく	0C3Cea
した	0A4bcafd
した>	0B2A3a4acaebfa
したが	eC
したら	0a7B9B
した覚	0aaA
して	0A3A4a5Cbacbfb
して>	0baA
してい	1b2A9acafa
していた	7B
していな	dA
していま	8AdaeB
してお	0B
してく	0d5B7Bea
しても	1A3A
しま	8eaadCfA
しまし	0b5C7A8ddAea
しました	0d5C7A8d9AdAea
します	0B1b5a8abAdBfA
します>	0B1b5a6b8abAdBfB
しょ	0G9a
しよ	0a9A
しようと	0a9A
すか	0A6A
すが	0A8A
すの	0a4AdB
すので	0b4AdB
すべ	0C
する	0C1a5a6c7BaabadB
ずっ	0c3C
せて	9B
せん	3Aabca
せん>	3B4A9Abccb
せんで	0bbD
その	0C3a
たか	6B
たが	eD
たが>	eB
たこと	0c3A
たし	0e1A6a8abbdD
たしまし	0c7A9AdA
たします	0d2AdBeA
たた	0d5a9BbA
たため	0d5a9BbA
たため>	0e3A9AbAcA
ただ	1A4b5A
たと	4aeC
たの	4Bdafb
たので	fa
たので>	0Bfa
ため	0c1c2A4c5a6c7E8A9CabdAeCfb
ため>	0e1b3A4a6a7E9DaadaeB
ための	7a8D
たら	0E9Aea
たり	1B7b9aaAfA
たりが	5a6A
た場	0C
た場合	0C
た覚	0b
だい	dB
だいた	dC
だき	0a4a
だきま	0b7AaA
だけ	0C4B7aaabA
だけま	0B
だけます	0C
ださい	0a9aaA
ださい>	4AaAfa
ちの	fC
ちら	4b8BdAea
った	0F2B4b5a6a8aeBfa
った>	0D5a7aba
って	0F1A3b6a8cbadaeBfa
ってい	0c1B2A8a9AaBba
っていま	0b6Aea
っている	aA
っと	0A2b3B
っ取	0D1a
つい	0A1a2AdAfa
ついて	0A1a2AdAfa
ついて>	1adA
てあ	0b5B
てある	0b5AbA
てい	0b4A8a9AeA
ていた	0b3a7C9A
ていただ	7C9A
ていて	0bcA
ていて>	0bcA
ていな	0a2A3a4A9aaB
ていない	0a4A9aaB
ていま	1d3A7a9BaadbeBfa
ています	1a3D4a5adbeB
ていませ	0b4B9A
ている	bC
てお	8a9AeB
ており	0b9AbAdaeB
ておりま	0a9AbAdaeA
てき	4b8D
てく	0c5A7B8BdAeb
てくだ	0c3a5A7B8BdAeb
ても	0B1A4b7a
てる	3D
で0	0C3B
でい	0Bca
でお	0D8afa
でき	4a7A8a9AaabAdbeC
できな	7AbA
できま	aabAdaeB
できませ	0bbCeA
でく	4C
でご	0C
でし	0B3a8a9abCdaeA
でした	bCeB
でした>	bCeA
です	0F1c4A9bac
です>	0B1b4A9aab
ですが	0B
でな	0d3A6AaCea
でない	0b6AaAea
でない場	0a6A
でに	0A
での	1a4b6A7A
では	0A1C8b
では>	0C5c
とい	5b6A9beA
という	5b6A9beA
とう	0A4ada
とうご	fA
とき	0H
とし	0d4a7B
とした	0d3A7A9A
としたら	0a7A9A
として	3a
とな	0c9A
となり	0a9AcA
とは	0D5b
とめ	0C
と出	0b7C9A
と言	bB
どう	0E
ない	0f1C2C7baFcAdaebfb
ない>	0e3BcBeA
ないで	4C
ないと	bC
ないの	0B3A
ないのに	0B3A
なか	2AbC
なく	0a1A6a
なくな	0b1A
なくなり	0c1A7A
なけ	aB
なし	3D
なた	0B2a4A
なたの	4A
なっ	0a9CaA
なって	aA
なってい	0aaA
なら	0Dca
なり	4a6a7C9Aaa
なりま	6a7A9Aaa
なりまし	1A
なります	0b5A7A9B
なる	0c6CcA
に0	3B
にお	6aea
にご	0D4Bfa
にし	0B
につ	0A1a2A8adBfa
につい	0A1a2AdAfa
にて	0C
にな	2a4a9A
になっ	9AaA
になって	1AaA
になりま	0A
には	7b9AcAeA
によ	0c8adB
により	0ddBeA
により>	0b
に使	4Afa
に入	0A1a5C7a
に変	1B
に届	0A1A3Bdaea
に来	3B4a
に返	0bdD
に関	0beB
の0	0b3B4A
のお	0a1A3b4d5a6a7A8AbCdBeA
のお支	0cbB
のお知	0A3a4b8Aeb
のお願	0aeA
のが	3C
のこ	0D5b
のこと	0D5b
のご	1a7c8B9BaDeb
のご利	9CaC
のご案	7a8CcAdA
のた	0a4a7B8AdBeB
のため	0a4a7C8AeC
のため>	7A8AeA
ので	0a4A8bdC
ので>	0A
のな	0a1B2BaB
のない	0a1B2AaB
のに	0A3A
のア	0a1C2b6B8b9Dba
のアカ	0b2b7B8b9D
のカ	bBdB
のカー	bBdB
のコ	0c4A8F
のコー	0d4A8F
のパ	0a5B7E8a
のパス	5B7D8a
のパスワ	0a5B7D
のメ	0Baa
のメー	5A
のリ	0d8B
のロ	0d2A6C8A
の人	0D4A
の代	0a5D
の仮	5D
の仮パ	5C
の会	bB
の再	8A
の再設	0a7A8A
の利	9C
の受	5adC
の変	1B2A7A
の変更が	0a1C7A
の手	0Dfa
の払	dD
の更	1AcC
の更新が	0b1AbacA
の注	0aaDea
の理	0a7B9A
の番	3A4A
の番号	3A4A
の登	5A9B
の確	0a8C
の確認コ	3B4a8A
の見	0C
の設	0Eeb
の認	0d8C
の認証コ	0c
の返	dC
の返金	0adC
の送	3D
の送信	0b3D
の電	1B
の電話	0a1B
の電話番	0b1C
は0	0E3cdaeB
は0月	cB
は0月0	cB
はお	0Fba
はこ	9A
はこち	9A
はご	8a
は本	0afA
は本日	0b9AfA
への	4a5B6A
べて	0D5a
まし	3a4aaBbacbfa
ました	baca
ました>	bacadAeb
ましたが	0beC
まして	0baAdA
ましょ	0D9a
ます	0B1a3A4c5b7a9AaacAfA
ます>	0B3B4e5b6a7a8b9AaacAfB
ませ	3Aabcadafa
また	0b3D6A
まで	0C1a2B4a5a7D9a
までに	0A
まと	0D
みを	0D
めの	7a8D
めま	0G
めまし	0D
める	0B8A
もう	0A3B
もな	0b3AcA
ょう>	0D9a
よう	0Cea
ようと	0a9A
ようとし	0c9A
より	4b7AbAdAfa
より>	0adA
らし	8BcA
らしい	8BcA
らせ	3a4a
らせ>	4aea
らな	aB
らない	aB
らの	0C4b5a6D8C
られた	0C1a
られま	0a1A
りが	0D4a5ada
りがと	0A
りがな	3A5a
りがない	3A
りに	5D
りの	5Cdb
りま	5acadaeC
りまし	0B2a5a6A9aaCbacaeB
りました	0A2a5a6A9aaCbacaeB
ります	0a3b7B9BacbAeA
ります>	3a4a5a6a7B8a9BabbAeA
りませ	3A7a
り返	eC
るこ	0C2A
ること	0B2A
るた	6a7A8A
るため	0b7A8A
るため>	0b7A
るための	0a8C
ると	6bcDdB
るに	cA
るの	7afB
れた	1a5aaa
れた>	0bdB
れて	2A6beD
れてい	2A8b
れていま	1b3A9AeA
れている	2A
れな	3A4aeBfa
れない	3Afa
れば	aA
れま	1C2B4b6a8cabcCeb
れまし	0a1C2C4a
れました	0a1D2B4a
れます	5A9AcC
れます>	5A9AcC
れる	0G1B2a5d6b7a9Aaabc
れる>	0C
わせ	8aeA
わり	0B5C
わりま	0C
われ	1B5b6a9A
われて	0b
をお	0a1d8AcadCeC
をお願	7A
をか	0E9a
をご	3a4acAeA
をご利	0baA
をご確	2A
を一	9B
を作	0b7C
を使	0C
を保	0b2A
を停	0b9BbA
を停止し	0bbA
を入	3b4a7a8BdD
を入力	3a5A8BdA
を入力し	8AdB
を制	9C
を受	8B
を受け	8B
を受け付	8BaA
を変	5a6B8abA
を変更	3A8abA
を忘	8BcAfa
を承	6AaA
を検	0c6B
を登	0b5C
を確	0B
を確認	0B2A
を確認し	0B
を行	cBdA
を装	0D
を見	0E9a
を返	0bdD
を送	0a4A7A8a
んだ	0C3AcAfa
んで	0a3a8A9aaAbC
んでし	0bbD
アカ	1B2B6A9Abbdaeafa
アッ	2B
アド	1F3a8B9a
アドレ	1G8B
アプ	0B3b6A
アマ	0b
ィコ	0c3A4A
ィッ	0C
イス	0a6C
イト	0D7A
イバ	0D
イム	4A7acD
イム会	cB
イル	0AfD
イン	1A6DabbacbdbedfC
インが	1a6D
インがあ	6B
インで	0A7A
インに	0a1B8A
インの	6A
インを	0b6C
イント>	0afC
イントが	0afD
ウン	1B2B6A9Abbdaeafa
ウント>	0b6A
ウントが	9B
ウントの	2A8a9A
ウントは	9D
ウントを	0A2a
カウ	1B2B6A9Abbdaeafa
カー	0C2b3b4A5a7a8caCbBcbdAec
カード	2b3b4A5a7a8caDbBcbdAeb
カード>	0b4A9AbafA
カードの	0d4A9AbD
キャ	dA
ギフ	fD
クセ	0B
クレ	bC
グイ	4A6Aaadaea
グインが	6B
グインし	0b3A9A
グインで	1A7A
コン	6C
コー	3D4A5b6a8Aea
コード	3D4A5b6a8A
コード>	8F
コードが	3C
コードで	0a4B8a
コードの	3C4b8B
コードは	4A8A
コードを	3c7C
サイ	0A2b3a6Cea
サイト	0C7A
サポ	0B1a2B
サー	9A
ショ	0e2C3a4CaBeA
シー	0C
ジッ	bC
スが	1D
スの	0B2a8Cea
スの確	8C
スコ	0D8b
スタ	0C
スト	2B8C9bdA
スワ	5C7C8A9baabadaea
セキ	0a1a4A5a7B
セス	0B
セッ	7C
セット	7C
セラ	2E
セル	0baAdA
セン	0A2A
センタ	0A
ゾン	0b
タイ	4A8A
タイム	4A8A
ター	0C
ック	0C2a4b9A
ット	5a7BbBeb
ップ	0a2FaB
ップロ	0b2C9A
ティ	1b5a6A7A
デバ	5A6C
ト0	0bfC
トが	0a9BfC
トし	0a7B8A
トに	0B8a
トの	0C8aaabcebfA
トは	0b9DfA
トを	0B1a2afA
トカ	bBfA
トラ	2C
ドが	0a1A3A5B7A8abA
ドが届	0C3c4B
ドで	0b4A5C6a
ドです	0b4A
ドの	0a1c3B4a8DbC
ドのお	0a4a8D
ドの代	5D
ドの再	0a7A8A
ドの変	6A7B
ドへ	0a5BdB
ドを	3c5C6A7C8A9babbBea
ドをお	0b8C
ドを作	0a7C
ドを入	0A
ドを入力	0B
ドを変	3A5a6C8a
ドを変更	3A6A8a
ドを送	0b4A7A8a
ドレ	1G8B
ドレス>	1B
ド再	0b8C
ド再設	0a8D
ニュ	0D
ネッ	0c7B
バイ	6C
バイス	5A6C
パス	3a5C7C9baabadaea
フィ	0Dca
フォ	0C
フト	fD
フトカ	0afB
プラ	cE
プライ	0BcC
プリを	0B
プロ	0a2C9A
ヘル	0G
ペー	4b8C
ページ	4a8C
ポイ	fF
ポイン	fF
ポー	0D1a2A
ポート	0C1a2A
マイ	0afD
マイル	fD
ムパ	8B
ム会	cB
ム会員	bacB
メン	0D
メー	0A3c4b5A6b8C9aaAca
メール	3c4b5A6b8C9aaAca
メール>	0gaAeB
ャン	0aaAdA
ュリ	1a4A5a7B
ュー	0G
ョッ	0b2CaC
ョップ	0a2DaB
ョー	0b4BeB
ライ	0DcDea
ライバ	0C
ライム	cD
ライン	0C
ラン	0B9acB
ラー	2D
リを	0B
リク	0d3A8DdA
リー	0C
ルが	0a8AaBdAeafA
ルが来	0a
ルで	8B
ルの	0B5afB
ルを	0E
ルア	1D6a7B
ルプ>	0D
レス	1G8B
レス>	1B
レスが	1D
レスの	8D
ログ	0B4A6A9aaacadaea
ログイ	4A6Aaadaea
ロッ	0a3B9A
ロック	0b3B9A
ロー	2C
ワン	0a4A8A
ワンタ	0a4A8A
ワー	5C7C8A9baabadaea
ワード	5C7C8A9baabadaea
ワード>	5D
ワードが	0e5C7C8a
ワードで	0a5C
ワードの	1b7A8B
ワードは	7A
ワードを	0e5D6A7B
ンか	0a5A8A
ンが	0A1a6F
ンがあ	6B
ンがあり	6C
ンし	0c3A6A9A
ンして	0b1A9A
ンで	7B
ンでき	7A
ンに	0a1C8A
ンの	6C
ンを	0b6C
ンイ	0b1A6C
ンク	bB
ング	0G3a9a
ング>	0E9a
ンセ	0baAdA
ンタ	4A5a
ンター	0A7A
ント	1A2C6A8a9AacbdcadbebfC
ント0	0bfC
ント>	6A9bfB
ントが	9BfC
ントに	0c1B
ントの	2A8a
ントは	0b9DfA
ントを	1a2afA
ン画	1A4A8a
ージ	8B
ース	0D
ート	0E1a8a9adaeA
ートに	0F1b
ード	3A4AaAcdef
ード>	0a5C7b8D9Bbada
ードに	0b5AfA
ービ	9A
ーポ	0D
ール	0C3c4b5A6c8C9aaAcb
ール>	0eaAeB
ールが	8AaBdAea
ールで	8B
ールの	0C
一度	3B
一時	3A9D
万円	0baC
上の	0a7B9B
上の理	0a7B9A
上金	2E
上金の	2C
下の	0a5A
下記	0c8B
不在	0ceF
不明	0aeC
不正	7B
中で	0beE
中に	3abA
了し	1AcCda
了しま	0A1A
了しまし	0B1A
了の	0adA
了のお	0adA
予定	0A
予約	0G
交換	0cfF
人に	3a4C8a
人確	0b2B8A
今月	0BbDca
今月の	0BbBca
付け	0a8BaA
付けま	8BaA
付金	dF
代わ	5D
代金	0bdE
以内	0c8A9D
以内に	0c8A9D
仮パ	0B5I6a7c8c
会員	9AbbcE
会社	0B
会費	0abAcC
住所	1aaBeD
体験	cD
何も	0a3AeC
使い	0A3b4A5Afa
使え	7A
使用	8A
保留	0b2B
保管	eE
信し	0b4B
停止	2C7a9BbA
停止し	0c2A9AbA
停止しま	0cbA
先が	0b2A
先の	0b2AeA
入って	0BcA
入れ	0A1A4a7baadA
入力	1a3f4C5B7a8DaadB
公開	2C
共有	0D
内に	9Eea
内容	0DaA
円が	0bcA
円の	0caDcA
円を	0adD
再設	0d1B5c7E8B
再配達の	0ceD
再開	0a2B9C
凍結	0A2a9A
出て	0b6B8a9A
出品	0A2H9c
分で	0c4A5A6A
分の	1CbA
分は	0B6Aaa
切れ	0ccCfA
利用	7A9B
利用い	1A4a
利用の	0aaBdA
制限	9Fba
前に	0D5bfa
力し	3a6A8BbadA
力して	3a6A8CbadA
力してく	0f4B5A8BdA
効し	0bfA
効します	0afA
効期	4AbAfA
効期限	4AbAfA
取り	1baAfC
取口	0a2AdB
取引	9FaA
受け	8AbadAeafD
受付	0C5a
受取	0a2AdB
口座	1b2C3acadE
可能	0a7A
号が	1B3B
号の	0b3C
号は	7B
号を	3bbadB
号を入	dC
各位	bA
各位>	bA
合は	1C6B7b8aaCdc
合は>	0d3A6A7aaDda
合わ	8aeA
同じ	0D
品が	0B2C
品の	dCeA
品を	0D
品ア	0a2D
品用	2D
品者	2C
員の	cC
員資	0acD
商品	0D2B9bacdD
商品が	0C2B
問い	8aeB
営業	eC
在の	7C
報が	9B
報を	0bbAdC
報告	0E
場合	0a1A6A8aaDdaea
場合>	0a
場所	6F
売上	2F
変え	0B4a6A
変えた	0C6A7a
変わ	0D
変わり	0D
変更	1D2A5A7B8d9dabdafa
大丈	0D
天ポ	0afC
失効	9afD
失効し	0bfA
失敗	0Dba
宅配	0Eeb
安全	7C9B
完了	0B1DdAec
完了し	0B1A
完了しま	0B1A
定が	0B7A8a
定し	1A7C8a
定して	7D
定してく	0a7D
定の	0B8BbA
定のお	0C
定のお知	0C
定を	0C9a
客様	0a4a6Afa
客様の	0e1A3B7Cea
届い	0Eeb
届いた	0C4A
届いて	0B3B
届け	aAeE
届けしま	0Bea
希望	eB
年0	fA
年0月	fA
店舗	1a2E
度も	0a3E
座が	2E
座を	2adB
引き	bA
弾か	0c1AbC
当た	0a1BaAfA
当たり	0a1BaAfA
当たりが	5a
当社	0C1b
当者	0a2A4D
当選	0cfE
後に	cAfa
心当	0a1BaA
必要	0b3a7C
必要で	0a2A9AeA
忘れ	0A5a8FcAfa
性が	0a7A
性があ	0a7A
情報	0D2A3a6a8b9DaadAed
情報>	0Eeb
戻し	0abbdIea
戻り	0deC
所に	0beD
手続	0d1B2b6a9BaadB
手続き	0d1B2b6a9BaadB
払い	0a3a8abEdC
払いが	bAca
払い方	bAcB
承認	0d3B6C
担当	2A3a4D
持ち	eCfB
持ちの	fC
指定	0dbBeC
振込	2C
提出	2C
携帯	1A3a4B
操作	3B
支払	0b8abDeB
支払い	0a8abDeB
改定	0D
文の	0A
料金	0a9aaabHdA
料金が	bE
新が	0c1AbacB
新さ	cC
新され	cB
新し	7A9abBdafa
新しい	6A7B9a
新しいパ	0b7C
方法	0CbBcAea
方法>	0D
方法を	bAcB
日お	0C
日で	9AcAfA
日です	9A
日に	cBfA
日の	0F3A4a5aea
日は	0C
日ま	0acA
日時	0a6BeC
日時>	6C
明日	7AcB
明細	0Fca
昨日	0C3Bda
時に	0a3b4BbBea
時を	0beD
時的に	3A5b
時間	3Eba
更が	0b1C7B
更さ	1B2B
更されま	1D2A
更し	1A8a
更して	0a8a
更してく	0a
更を	0c5B
更新	1B6acHdafa
更新>	0D
更新し	bB
書い	0c5B8A
書類	2BeA
月0	3a6BaacCfB
月0日	3a6BaacCfB
月0日>	6B
月0日に	0ccBfA
月の	0EbBcbfa
月分	bB
月末	0afD
月額	cB
月額0	0bcC
有効	0a3b4B5A
有料	0acD
期間	0acD
期限	0b3acBfD
期限が	0bcBfC
末で	6BfA
末尾	0a1A4A
本人	0g2A3a4A8B9AaBba
本日	0c7A9AbAeafC
来た	5aeC
来た>	5acAeA
来て	0e3E8B
来てい	0b8A
来ま	0d
来まし	0c
桁の	3a4B8A
案内	7a8BbacBdB
案内>	0acBdA
業所	0beC
楽天	0c3A7AaAfA
楽天>	2B
様の	0g1B3B7CaAea
様のア	0b3A7A8a9B
様のアカ	0b3A7A8a9B
様各	bA
権限	0a2D
次の	1A8B
止し	0b2A9AbA
止しま	0abA
残高	0bbBdAfA
求が	3E
求さ	3B
求され	3B
法を	bAcB
注意	0D3A
注文	0a2aaHcafa
無効	7C
無効に	5a7A
無料	cD
物が	0daAeF
物は	0AbaeB
物を	0C
物をお届	0Deb
現在	7C
理由	5a7B9C
生しま	0cbC
用い	1A4a
用の	4aaB
用を	9F
用ア	2D
申し	0adC
画面	3a4A5AdAea
画面に	0c4A7A
画面の	0B
番号	1C2b3C4A5bab
番号>	0b8AbA
番号の	0b3C
番号を	3bbadB
異な	0b6C
異なる	0a6C
発生	0cbC
発行	5C7c
発送	0C
登録	0c1D3c5B6b9Caaea
的に	3B5b9C
直し	0C7B
知が	3D
知ら	1A3c8AaAea
知らせ	3a4a
知らな	aB
確定	0C
確認	1e2A5c8D9CaBcbdaeBfb
確認>	aDba
確認が	0a2A9B
確認さ	0C
確認され	0D
確認し	0A6a
確認して	0B
確認の	8B
確認を	0a6A
示され	0b9A
社の	1b
税関	0beF
端末	5A6G8a
管理	2F
約の	0C1a
紹介	0E
終了	cB
組み	0E5a
絡く	1AaA
継続	0b9CcD
続き	0c1B2b6a9BaadB
続け	0c3D
者が	2A5B
者様	0a2C
能性	0b7A
自分	1B6C7aaa
自分の	1C
自動	0baBcHda
自身	0b6C8a
至急	0a2B
荷物	0AbadaeE
荷物が	0beE
荷物を	0C
落と	0abAcA
行い	0a5CcAdA
要が	7C
要で	0a2A8a
要です	0a2A8a
要です>	0c2A
要な	8C
要求	0a3F
規約	0C1a
覚え	0a2AaCea
解除	9G
言わ	0b9AdA
設定	0B3b6b7F9c
設定し	1A6a7D8a
設定して	0a7D
設定を	0C9a
証コ	0B
証番	0b3A4A7A
詐欺	0G4A
試し	0a3D
試み	6B
話し	0E1a
話に	0D
話番	1E
認が	0b2A9B
認く	3a4a7AbA
認され	0AdA
認し	6A
認の	8B
認のた	8B
認を	0a6A
認コ	3B
認証	1a3B4D
認証番	0d3B4A8A
請求	eb
買い	0A3a4B
買い物	3a4B
費が	0cbC
資格	0bcE
質問	0E
購入	aE
超え	0d3G
込み	dB
返し	dD
返品	dB
返金	0abadK
送り	0C3aaadaeC
送りし	0B
送信	0c3C4A
通知	0B3Ddaea
連絡	0b1CeB
連続	0a3E
運転	0Deb
過ぎ	0b
還付	0bdG
還付金	0adE
郵便	0eeF
配送	0beF
配達	9abbeF
重要	0a7A9B
重要>	7B9B
金い	0adC
金が	abbDdC
金しま	0bdD
金の	2B9aabbAdFeafa
金のお	0BaadA
金のお知	0Caa
金を	dCeb
金額	dC
金額>	dB
銀行	0A9A
録の	1C9C
間に	3C
間以	0b9B
間以内に	0b9B
関で	0bbaeE
関税	0aeF
限が	0d2AcBfC
限し	9C
限のお	0bfB
限は	9A
限を	0a2B
電話	0C1C4A6b8a9acA
面に	0b4A7A
面の	0C
頼ん	8BaB
頼んで	8BaB
額0	0bcC
願い	bBfa
願いし	0A9A
願いしま	9A`;
