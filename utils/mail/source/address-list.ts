/** One address of a header as a mail server would read it, or the name alone where there is none. */
export interface Mailbox {
  /** Display name, decoded, without quotes and comments around it; empty when there is none. */
  name: string;
  /** `local@domain`; empty when there is no address with both parts. */
  address: string;
  /** As it means, without its quotes. */
  local: string;
  /** Lower case, without a dot behind it; empty when there is none. A domain literal keeps its brackets. */
  domain: string;
  /** Whether the local part was written in quotes; `<"no-reply@shop.example">` is one without a domain. */
  isQuoted: boolean;
  /** Name of the group that it stands in, or `null`. */
  group: string | null;
}

/**
 * `several`: more than one mailbox. `group`: written as a group (`name: a@b;`, RFC 5322, section 3.4). `route`: with a
 * source route (section 4.4). `twoAddresses`: two in brackets for one mailbox; the last was taken. `unclosed`: a quote, comment or bracket that never ends. `tooMany`: only the first were read.
 * `nothing`: neither name nor address.
 */
export type AddressFault = 'several' | 'group' | 'route' | 'twoAddresses' | 'unclosed' | 'tooMany' | 'nothing';

export interface AddressList {
  mailboxes: readonly Mailbox[];
  faults: readonly AddressFault[];
}
