/** What anybody can do at a place; decides how much it weighs under a brand's name (`utils/detect`). */
export type UserContentKind =
  | 'customer-mail'
  | 'documents'
  | 'e-sign'
  | 'file-storage'
  | 'forms'
  | 'help-desk'
  | 'mail-infra'
  | 'marketplace-relay'
  | 'message-relay'
  | 'other-lots'
  | 'payment-request'
  | 'proxy-translate'
  | 'redirector'
  | 'shop-content'
  | 'site-hosting'
  | 'sns'
  | 'tenant'
  | 'tunnel'
  | 'video';

/** A host (with all below it) on which strangers publish, rent or redirect. */
export interface UserContentPlace {
  host: string;
  /** Only addresses whose path begins with this. */
  path?: string;
  kind: UserContentKind;
  /** Who runs it, as shown to people; left out where the host's own name says as much. */
  owner?: string;
  /** The same, when it is a brand of the catalogue. */
  brand?: string;
}

/** A place as it is written down: with where the fact comes from, which no build carries. */
export interface UserContentEntry extends UserContentPlace {
  /** Lists and pages that name the place; `knowledge` when there is none. */
  sources: readonly string[];
  /** What the next person who changes the entry should know. */
  note?: string;
}
