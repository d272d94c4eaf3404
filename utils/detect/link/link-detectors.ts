import appScheme from './app-scheme.ts';
import barredByOrganisation from './barred-by-organisation.ts';
import barredByYou from './barred-by-you.ts';
import brandInHost from './brand-in-host.ts';
import brandInNetworkHost from './brand-in-network-host.ts';
import brandThroughProxy from './brand-through-proxy.ts';
import brandWithWords from './brand-with-words.ts';
import claimElsewhere from './claim-elsewhere.ts';
import claimOnRentedPlace from './claim-on-rented-place.ts';
import disguisedIp from './disguised-ip.ts';
import encodedHost from './encoded-host.ts';
import fakeSeparator from './fake-separator.ts';
import hiddenCharacters from './hidden-characters.ts';
import hidesDestination from './hides-destination.ts';
import internationalName from './international-name.ts';
import ipHost from './ip-host.ts';
import latinInDisguise from './latin-in-disguise.ts';
import lookalikeLetters from './lookalike-letters.ts';
import mailElsewhere from './mail-elsewhere.ts';
import mixedContent from './mixed-content.ts';
import mixedScripts from './mixed-scripts.ts';
import nearMiss from './near-miss.ts';
import notWeb from './not-web.ts';
import oddLetters from './odd-letters.ts';
import oddPort from './odd-port.ts';
import officialSite from './official-site.ts';
import otherCountry from './other-country.ts';
import otherEnding from './other-ending.ts';
import parsersDisagree from './parsers-disagree.ts';
import rentedPlace from './rented-place.ts';
import scriptAddress from './script-address.ts';
import textClaimsBrand from './text-claims-brand.ts';
import textNamesBrand from './text-names-brand.ts';
import textNamesOther from './text-names-other.ts';
import textSaysBrand from './text-says-brand.ts';
import throughGateway from './through-gateway.ts';
import throughProxy from './through-proxy.ts';
import throughTracker from './through-tracker.ts';
import tooLong from './too-long.ts';
import tooManyLayers from './too-many-layers.ts';
import trustedByOrganisation from './trusted-by-organisation.ts';
import trustedByYou from './trusted-by-you.ts';
import twoDestinations from './two-destinations.ts';
import userInfo from './user-info.ts';
import userInfoBait from './user-info-bait.ts';
import wrapsNoSite from './wraps-no-site.ts';

/** Every rule about links. Within a severity, reasons are told in this order. */
export const linkDetectors = [
  barredByOrganisation,
  barredByYou,
  claimElsewhere,
  textNamesBrand,
  textClaimsBrand,
  userInfoBait,
  lookalikeLetters,
  brandInHost,
  fakeSeparator,
  scriptAddress,
  twoDestinations,
  wrapsNoSite,
  tooManyLayers,
  brandThroughProxy,
  nearMiss,
  brandWithWords,
  otherEnding,
  mixedScripts,
  latinInDisguise,
  oddLetters,
  hidesDestination,
  brandInNetworkHost,
  claimOnRentedPlace,
  textNamesOther,
  textSaysBrand,
  userInfo,
  ipHost,
  disguisedIp,
  encodedHost,
  parsersDisagree,
  hiddenCharacters,
  oddPort,
  appScheme,
  mailElsewhere,
  tooLong,
  rentedPlace,
  mixedContent,
  throughProxy,
  throughTracker,
  throughGateway,
  otherCountry,
  internationalName,
  notWeb,
  trustedByOrganisation,
  trustedByYou,
  officialSite,
] as const;
