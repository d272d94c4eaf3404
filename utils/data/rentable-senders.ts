import type { RentableSender } from './rentable-sender.ts';

/**
 * Services through whose machines anybody can send, by the names in their Received lines. A name that is missing only
 * leaves one sentence unsaid. Sorted by service. Source: the services' own documentation of their reverse names.
 */
export const rentableSenders: readonly RentableSender[] = [
  {
    service: 'Amazon EC2',
    hosts: ['compute-1.amazonaws.com', 'compute.amazonaws.com'],
    owner: 'Amazon',
    brand: 'amazon',
  },
  { service: 'Amazon SES', hosts: ['amazonses.com'], owner: 'Amazon', brand: 'amazon' },
  { service: 'Azure', hosts: ['cloudapp.azure.com', 'cloudapp.net'], owner: 'Microsoft', brand: 'microsoft' },
  { service: 'Brevo', hosts: ['brevo.com', 'mailin.fr', 'sender-sib.com', 'sendinblue.com'], owner: 'Brevo' },
  { service: 'Constant Contact', hosts: ['ccsend.com', 'constantcontact.com'], owner: 'Constant Contact' },
  { service: 'Contabo', hosts: ['contabo.host', 'contabo.net', 'contaboserver.net'], owner: 'Contabo' },
  { service: 'Cuenote', hosts: ['cuenote.jp'], owner: 'Yumemi' },
  { service: 'Elastic Email', hosts: ['elasticemail.com', 'elasticemail.net'], owner: 'Elastic Email' },
  { service: 'GoDaddy', hosts: ['secureserver.net'], owner: 'GoDaddy', brand: 'godaddy' },
  { service: 'Google Cloud', hosts: ['bc.googleusercontent.com'], owner: 'Google', brand: 'google' },
  { service: 'Hetzner', hosts: ['your-server.de'], owner: 'Hetzner' },
  { service: 'HubSpot', hosts: ['hubspotemail.net'], owner: 'HubSpot' },
  { service: 'Klaviyo', hosts: ['klaviyomail.com'], owner: 'Klaviyo' },
  { service: 'Linode', hosts: ['linodeusercontent.com', 'members.linode.com'], owner: 'Akamai', brand: 'akamai' },
  { service: 'Mailchimp', hosts: ['mcdlv.net', 'mcsv.net', 'rsgsv.net'], owner: 'Intuit', brand: 'intuit' },
  { service: 'Mailchimp Transactional', hosts: ['mandrillapp.com'], owner: 'Intuit', brand: 'intuit' },
  { service: 'Mailgun', hosts: ['mailgun.net', 'mailgun.org', 'mailgun.us'], owner: 'Sinch' },
  { service: 'Mailjet', hosts: ['mailjet.com'], owner: 'Sinch' },
  { service: 'Microsoft 365', hosts: ['outbound.protection.outlook.com'], owner: 'Microsoft', brand: 'microsoft' },
  { service: 'OVHcloud', hosts: ['ovh.ca', 'ovh.net'], owner: 'OVHcloud' },
  { service: 'Postmark', hosts: ['mtasv.net'], owner: 'ActiveCampaign' },
  { service: 'Salesforce Marketing Cloud', hosts: ['exacttarget.com'], owner: 'Salesforce', brand: 'salesforce' },
  { service: 'SendGrid', hosts: ['sendgrid.net'], owner: 'Twilio' },
  { service: 'SMTP2GO', hosts: ['smtp2go.com', 'smtpcorp.com'], owner: 'SMTP2GO' },
  { service: 'SparkPost', hosts: ['sparkpostmail.com'], owner: 'Bird' },
  { service: 'Vultr', hosts: ['vultrusercontent.com'], owner: 'Vultr' },
  { service: 'Xserver', hosts: ['xserver.jp'], owner: 'Xserver' },
  { service: 'ZeptoMail', hosts: ['zcsend.net', 'zeptomail.com'], owner: 'Zoho', brand: 'zoho' },
  { service: 'さくらインターネット', hosts: ['sakura.ne.jp'], owner: 'さくらインターネット', brand: 'sakura' },
  { service: 'ロリポップ！', hosts: ['lolipop.jp'], owner: 'GMO Pepabo' },
];
