import brandBeforeAt from './brand-before-at.ts';
import checkFailed from './check-failed.ts';
import claimFromMailbox from './claim-from-mailbox.ts';
import customerMailbox from './customer-mailbox.ts';
import disguisedName from './disguised-name.ts';
import genuineSender from './genuine-sender.ts';
import linksElsewhere from './links-elsewhere.ts';
import linksHidden from './links-hidden.ts';
import noSenderAddress from './no-sender-address.ts';
import nobodyVouches from './nobody-vouches.ts';
import notProven from './not-proven.ts';
import otherAddressInName from './other-address-in-name.ts';
import perhapsBrand from './perhaps-brand.ts';
import senderLooksLikeBrand from './sender-looks-like-brand.ts';
import senderNearBrand from './sender-near-brand.ts';
import senderNotListed from './sender-not-listed.ts';
import senderNotOfBrand from './sender-not-of-brand.ts';
import severalSenders from './several-senders.ts';
import signatureBroken from './signature-broken.ts';
import someLinksElsewhere from './some-links-elsewhere.ts';
import speaksAsBrand from './speaks-as-brand.ts';
import strangersWords from './strangers-words.ts';
import throughList from './through-list.ts';
import throughService from './through-service.ts';
import trickLink from './trick-link.ts';
import wordsNotOfBrand from './words-not-of-brand.ts';

/** Every detector of mails, in the order in which a person reads the reasons of one weight. */
export const mailDetectors = [
  senderNotOfBrand,
  claimFromMailbox,
  disguisedName,
  noSenderAddress,
  checkFailed,
  brandBeforeAt,
  senderLooksLikeBrand,
  wordsNotOfBrand,
  linksElsewhere,
  trickLink,
  senderNearBrand,
  linksHidden,
  nobodyVouches,
  signatureBroken,
  speaksAsBrand,
  perhapsBrand,
  senderNotListed,
  someLinksElsewhere,
  customerMailbox,
  throughService,
  throughList,
  severalSenders,
  genuineSender,
  strangersWords,
  notProven,
  otherAddressInName,
] as const;
