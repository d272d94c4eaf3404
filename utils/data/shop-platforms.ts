/** Where small shops have their pages: their mails lead there, from an address of their own. Sorted. */
export const shopPlatforms: readonly string[] = [
  'base.shop',
  'bigcartel.com',
  'booth.pm',
  'makeshop.jp',
  'myshopify.com',
  'shop-pro.jp',
  'shopify.com',
  'stores.jp',
  'thebase.in',
];
