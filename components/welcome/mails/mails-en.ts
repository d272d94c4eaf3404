import type { PracticeMail } from './practice-mail.ts';

export const MAILS_EN: readonly PracticeMail[] = [
  {
    id: 'payment',
    isForged: true,
    sender: { name: 'Amazon.com', address: 'account-update@member-desk.example' },
    subject: 'Important: update your payment method',
    body: [
      'Dear Hannah Tanner,',
      'We could not charge the card on your account. Unless you update it within 24 hours, your account will be closed.',
      { text: 'Update payment method', href: 'https://vbduteq.example/ap/signin?openid=1' },
      'Amazon Customer Service',
    ],
    found: 'none',
  },
  {
    id: 'newsletter',
    isForged: false,
    sender: { name: 'Millbrook Tea', address: 'letters@millbrook-tea.example' },
    subject: 'The first harvest is here',
    body: [
      'Thank you for drinking our tea. This year’s first leaves are packed, and postage is on us until the end of May.',
      { text: 'See the new teas', href: 'https://millbrook-tea.example/spring' },
      { text: 'Stop these letters', href: 'https://millbrook-tea.example/stop?m=hannah' },
      'Millbrook Tea, 4 Mill Lane',
    ],
    found: 'pass',
  },
  {
    id: 'delivery',
    isForged: true,
    sender: { name: 'FedEx', address: 'info@parcel-notice.example' },
    subject: 'We could not deliver your parcel',
    body: [
      'Nobody was at home, so our driver took your parcel back. Please book a new delivery on the page below today.',
      { text: 'Book a new delivery', href: 'https://www.fedex.com.redelivery-desk.example/track' },
      'Otherwise the parcel goes back to its sender.',
    ],
    found: 'none',
  },
  {
    id: 'signIn',
    isForged: false,
    sender: { name: 'Amazon.com', address: 'account-update@amazon.com' },
    subject: 'Somebody tried to sign in to your account',
    body: [
      'Somebody who knows your password tried to sign in to your account.',
      'Device: Windows. Place: Poland. Time: 3:12 am',
      'If this wasn’t you, please look at your account.',
      { text: 'Review your account', href: 'https://www.amazon.com/a/settings/approval' },
    ],
    found: 'pass',
  },
  {
    id: 'account',
    isForged: true,
    sender: { name: 'Amazon.com', address: 'account-update@amazon.com' },
    subject: 'Your account is on hold',
    body: [
      'For security reasons we have put your account on hold. Please confirm that it is yours.',
      { text: 'https://www.amazon.com/confirm', href: 'https://amazon-confirm.example/login' },
      'This address only sends mail.',
    ],
    found: 'fail',
  },
];
