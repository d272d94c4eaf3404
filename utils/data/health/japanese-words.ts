/**
 * Everyday Japanese words in Hepburn letters without signs, as people type them: 3 to 9 letters, each once, sorted. For
 * pass-phrases: nobody has to look up how one is written. Compiled for this project.
 */
export const japaneseWords: readonly string[] = `
abura ageru ago ahiru aiiro aisu aji ajisai aka akachan akane akarui akatsuki akebi akeru aki amai amazake ame
amu anago andon ane ani anko anzu araiguma arare arashi arau ari aruku asa asagao asahi asai asari asatte
asayake ashi ashika ashita asobu atama atarashii atatakai atsuage atsui atsumeru awa awabi ayame ayatori ayu
azarashi azuki baiorin baketsu banana bara basu biwa botan boto boushi budou buna buranko buri buta byouin
castera chairo chawan chiisai chiizu chikai chikyuu chiritori chizu chou chouchin chouchou choukoku cosmos
dachou daidai daidaiiro daidokoro daifuku daikon daiku daizu dango dashi denki densha deru dobin dojou donguri
dorayaki doria doro dosei dou doukutsu doyou ebi edamame egao ehon eigakan eki endou engawa enoki enpitsu fubuki
fude fue fueru fugu fujibana fukai fuki fuku fukuro fukurou fumikiri fune furaipan furoba furoshiki furui
furuuto fusuma futoi futon fuutou fuyu gachou gaka gakkou gakusei ganmodoki gekijou genkan genmaicha geta
getsuyou gin ginga giniro ginkou gitaa gobou gohan goma gratin hachi hagaki hagi hagoita haiiro haiku hairu
haiyuu hajimeru hakama hakaru hako hakuchou hakusai hama hamaguri hamigaki hamster hana hanabi hanami hanashobu
hanasu hanaya hanbagu hanshi hantou haori harau hari haru hasami hashi hashigo hashira hashiru hasu hataraku
hato hebi hei heru hibachi hibari hibiki higashi hiji hijiki hikari hikaru hikouki hiku hikui himawari hime himo
hinoki hirame hiroi hirou hiru hisui hitode hitsuji hiwa hiyamugi hiyoko hiza hocho hodoku hondana honya hoppe
hoshi hosoi hotaru hotate houjicha houki hourensou hyaku hyakushou hyou ichiba ichiban ichigo ichijiku ichiman
ichou igo ika ike ikebana iku imori imouto inaka inazuma inko inoru inoshishi inu iro irori iruka isha ishi
isobe isogashii isu ito itsutsu iwa iwashi izumi jagaimo jinchouge jinja jisho jitensha juudou juusu kaban kabe
kabocha kabosu kabu kabuto kaeru kagami kage kago kaidan kaiga kakato kaki kakigori kakine kakurenbo kakusu
kamado kame kaminari kamome kanashii kangaeru kangoshi kani kao kaori karaage karai karashi karasu karei
kareraisu karinto kariru karui karuta kasa kasei kashi kashu kasu kasumi kata katachi katai katsu katsuo kau
kawa kawaii kawaru kawasemi kayou kazan kaze kazoeru kazoku keeki keito kenchiku kendama kendou keshigomu keyaki
kibi kibishii kibou kieru kiiro kiji kiku kikyou kimono kin kingyo kiniro kinkan kinoko kinou kinu kinyou kippu
kiri kirin kirisame kita kitsune kitte kiui kodomo koe kohaku koi kokoa kokonotsu kokoro komatsuna kome konbu
konnyaku konro koohii koori koorogi kooto korokke koshi kosho kotatsu koto kotoba koucha kouen koumori kowasu
kubi kuchi kujaku kujira kukkii kuma kumo kumoma kuni kurage kurai kuri kuro kuru kuruma kurumi kushi kusunoki
kutsu kuukou kuwagata kyabetsu kyandii kyou kyuudou kyuuri kyuusu machi mado mafuraa magaru mago maguro mahou
maitake makeru makura mamoru manaita mangetsu mango manju margaret marui matcha matsu matsuge matsuri matsutake
mawaru mayonaka mayu medaka mejiro melon michi midori migaku mijikai mikan mikazuki mikoshi mimi mimizu mimizuku
minami minato mirin miru miruku misaki miso misoshiru mitsuba mitsukeru mizore mizuiro mizuna mizuumi mochi
modoru moegi moeru mogura mokusei mokuyou momen momiji momo momoiro mon monaka monja morau mori motsu moufu moya
mugi mugicha mukade mune mura murasaki musubu muttsu myouga nabe nadeshiko nagai nagaimo nagareru nageru nakama
naku namako namari namazu nameko namekuji namida nanatsu nanohana naosu nara narau nashi nasu natsu natsume
nattou nawatobi negau negi neko neru nezumi niban nichiyou nigai nigeru niji ninja ninjin ninniku nioi nira
nishi niwa niwakaame niwatori noboru nodo nohara nokoru nomu nooto noren nori numa nuno nurui nuu obasan obi
oboeru obon ochazuke ochiru oden odori odoru oikakeru ojisan oka okiru okoru okoshi okura omoi omou omuraisu
onaka ongaku onigiri onigokko onsen ookami ookii oomisoka origami oriru oroshi oshieru oshiro osoi osu otedama
otera oto otona ototoi otouto oujisama oumu owan owaru oyogu pan pansy panya papaya penguin piano piman ponzu
purin raion raishuu rakkasei rakko ramen ramune reizouko remon renge rengesou renkon retasu ringo risu roba
rouka rousoku ruri ryokan ryoushi saba sabaku sabishii sadou sagasu sagi saidaa saifu saji sakan sakanaya sakaya
sake sakka sakkaa sakura sakuranbo same samui samurai sanban sango sanma sanshou sara saru sasa sashimi satoimo
satou satsuki sazae seetaa sekai sekken semai semi senaka senbei senbon sencha sensei senshuu sentaku sentou
seri setsubun shake shamisen shamoji shashin shatsu shiitake shijimi shika shikakui shima shimeji shimeru shimo
shinbun shingou shinjiru shinju shio shirakaba shiro shiso shita shizumu shodou shoppai shouga shougatsu shougi
shougun shouji shouten shouyu shungiku soba sora soramame sougen souji soumen suberidai sudachi sugi sugoroku
suiei suihanki suika suisei suisen suishou suiyou sukaato sukeeto sukii sukiyaki sumi sumire sumomo sumou suna
sunaba supagetti suppai sushi susuki susumu suteru suwaru suzu suzume suzumushi suzuran suzuri suzushii taberu
tabi tabibito tai taifuu taiko taiyaki taiyou taka takai take takenoko taki takkyuu tako takoyaki takuan
takushii tamanegi tanabata tani tanka tanoshii tanpopo tansan tansu tanuki taoru tara tariru tasogare tasukeru
tatakau tatami tatsu tebukuro techou tegami teiki tekubi tempura tenisu tenjou tentou tetsu tetsubou tobira tobu
todana tofu tokage tokai tokei tokkuri tokoya tomato tomodachi tonbo tonjiru tonkatsu tonneru tono tooi toosuto
tora torakku toshokan touge tozan tsubaki tsubame tsuchi tsukemono tsuki tsukimi tsukue tsukuru tsukushi tsume
tsumetai tsunagu tsurara tsuri tsuru tsutsuji tsutsumu tsuyoi tsuzuku tulip uchuu ude udon uguisu ukabu ukeru
uma ume umeboshi umi unagi uni untenshu ureshii uru usagi ushi uta utau wagashi wakame wan wani warabi warau
wasabi washi wasureru yadokari yagi yakan yakisoba yakkyoku yakyuu yama yamabuki yamaimo yamori yanagi yane
yaoya yasashii yasumu yattsu yawarakai yomu yooguruto yorokobu yoru yotto yottsu youkan yowai yubi yuka yukata
yuki yume yunomi yureru yuri yuudachi yuugata yuuhi yuuki yuuyake yuzu zabuton zakuro zasshi zenmai zerii zou
zoukin zouri zousui zubon zukkini
`
  .trim()
  .split(/\s+/);
