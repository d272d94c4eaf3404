/**
 * Services that give people an address to hand out and send on what comes to it, under a From of their own: the brand's name
 * stands before their domain in an honest way, and nothing can be said of the first sender. Sorted.
 */
export const mailAliases: readonly string[] = [
  '33mail.com',
  'addy.io',
  'anonaddy.com',
  'anonaddy.me',
  'duck.com',
  'mozmail.com',
  'privaterelay.appleid.com',
  'simplelogin.co',
  'simplelogin.com',
  'simplelogin.fr',
];
