/** What has to be looked at after an incident; the id is also the key of its sentences, and never changes once given. */
export type IncidentCheckId =
  | 'password'
  | 'secondStep'
  | 'contact'
  | 'orders'
  | 'history'
  | 'addresses'
  | 'payments'
  | 'giftBalance'
  | 'devices'
  | 'messages'
  | 'statements'
  | 'forwarding';

export interface IncidentCheck {
  id: IncidentCheckId;
  /** Where Amazon has it, behind the store's host; left out: no page of it is known, its menus lead there. */
  amazonPath?: string;
  /** It isn't looked at on the brand's site at all. */
  isElsewhere?: true;
}

/** An account at a place that the tables don't have. */
export const OTHER_ACCOUNT = 'other';
