/**
 * Words that imitations put beside a name. Those of the first list speak of signing in, paying or being checked, so that
 * one of them is enough; those of the second only fill, and count when nothing else stands there. Sorted.
 */
export const urgentWords: ReadonlySet<string> = new Set(
  'access account activate admin agree alert auth authenticate bill billing campaign cancel card cash claim client co com confirm confirmation connect coupon credit customer delivery download enroll gift help helpdesk install invoice japan jp kaiin kakunin koshin koushin kyufu login logon logout member membership mypage ninsho nyukin oshirase password pay payment payments point points portal present prize recover recovery refund register renew renewal reset reward safe safety secure secured security seikyu service services session shiharai signin signon signup ssl suspend toroku touroku transfer unlock update updates upgrade user validate validation verification verify wallet warning'.split(
    ' ',
  ),
);

export const fillingWords: ReadonlySet<string> = new Set(
  'app business cdn center click cs http https id inc info jpn mail mobile my ne net official online or support view web ww www'.split(
    ' ',
  ),
);
