/** Names of brands that are words, surnames or places as well: under another ending they mean nothing. Sorted. */
export const commonNames: ReadonlySet<string> = words(`
  adobe antai apple asahi atone audible barclays bolt booking box cainz carrefour chase chuden circle citizens
  claude cosmos cursor customs daiwa deliver delta diners discord docker dominos donki dropbox emirates
  energia everyday fidelity fiverr flickr force freelancer gaijin garmin guardian halifax honto idemitsu
  indeed invest jalan kakao kepco kojima kraken lancers lawson ledger lolipop mail mainichi matsui mineo
  mistral monex muji nationwide nenkin nickel nikkei nitori nomura norton notion oasis okasan optage orange
  pairs pearson pocket police progate promise proton radiko regions render resona ring rogers rokin saison
  sakura sankei sansan seino shein shinkin signal slack spectrum square steam stores stripe subito suica
  sunrise takarakuji target telegram threads tinder tokyu tumblr uber united visa wise workday yamaha yamato
  zoom
`);

/** Words, and Japanese ones in romaji, that lie one edit from a guarded name and are none of it. Sorted. */
export const honestNeighbours: ReadonlySet<string> = words(`
  abeam admen adore alone ample anti apply atoned audibly automatic awful banked banzai binge bingo boobing
  booing booming boost booting boozing brooking cacao carousel carousels case cease chafe chaise chased chaser
  chasm chaste chose chudan chugen cleaner come counts courser daiya dango danwa deeper denka denki depot
  dines dinners discard discoed divers dominoes enema facet fiver freelance freelanced freelances fukitsu
  furitsu galena gash gnash goggle googled grail grind grinder grinds happen happy hento hint hondo honjo
  hontou hotto imports inmost interact invest ions jacks japan jishin johin joshi joudan jushin kakko kingpin
  konai konomi kook kyudan kyusen lollipop manichi masui matsu matsuri meinichi mine mined miner mines money
  mono naiver nankin nave navel naves nenkan nessen never nicks nikki nissan odaku okaasan okusan paddy paid
  pails pains papal pars patron payday phoneme photon pixie plaza postal postmark probate prorate quota radio
  rakuen rakusen rakutan revolt roken ronin sankai sankan sanken sannan santei sanzan schwa schwas scribe
  seijo seiko seito seiyo senkei sensan shain sheen sheik shien shiin shin shinjin shinkan shinki shinnin
  shinpin shinrin shoin shrill signpost skein skill skylark smarter sonkei sonnet stein stock stocks stocky
  strata sumo time timed timer times titter tohyo tokkyu tokyo tokyu touka touyo tremor truest truism trust
  tumble tumbler twister twitted vented victor workaday yofuku youki
`);

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
