/**
 * Brands whose programs and devices ask for passwords on their customers' own hosts, under the maker's name and logo: there
 * the name proves nothing false. Sorted.
 */
export const softwareBrands: ReadonlySet<string> = new Set(
  'atlassian bitwarden brother buffalo canon cisco citrix cpanel cybozu elecom epson fujitsu gitlab hp huawei ibm iodata jetbrains mastodon nec okta oracle panasonic plesk qnap salesforce sap sentry servicenow sharp shopify sophos synology tp-link trendmicro ubiquiti vmware wordpress zendesk'.split(
    ' ',
  ),
);
