import officialForm from './official-form.ts';
import pageClaims from './page-claims.ts';
import pageClaimsAbroad from './page-claims-abroad.ts';
import pageCopies from './page-copies.ts';
import pageNames from './page-names.ts';
import secretInFile from './secret-in-file.ts';
import secretInLooseDocument from './secret-in-loose-document.ts';
import secretOnIp from './secret-on-ip.ts';
import secretOnRentedPlace from './secret-on-rented-place.ts';
import secretThroughProxy from './secret-through-proxy.ts';
import secretWithoutHttps from './secret-without-https.ts';
import sentElsewhere from './sent-elsewhere.ts';
import sentToCollector from './sent-to-collector.ts';
import sentToStrangersPlace from './sent-to-strangers-place.ts';
import sentWithoutHttps from './sent-without-https.ts';

/** Every rule about pages. Within a severity, reasons are told in this order, before those of the place. */
export const pageDetectors = [
  pageClaims,
  sentToCollector,
  secretInLooseDocument,
  pageClaimsAbroad,
  pageCopies,
  secretInFile,
  secretOnRentedPlace,
  secretOnIp,
  secretThroughProxy,
  secretWithoutHttps,
  sentWithoutHttps,
  sentToStrangersPlace,
  sentElsewhere,
  officialForm,
  pageNames,
] as const;
