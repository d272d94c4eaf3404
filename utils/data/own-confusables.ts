/**
 * What the eye reads alike though Unicode's confusables, which compare exact shapes, say nothing of it, or say less. What
 * is seen → the characters read as it, by code point. Sorted. These go before `confusables.ts`.
 */
export const ownConfusables: readonly (readonly [shape: string, characters: string])[] = [
  // long strokes stand for a hyphen between Latin letters: Hangul eu, dashes, the Japanese long vowel, the Han number one
  ['-', 'ᅳ‑—―ーㄧㅡ一ｰ'],
  // dots at half height, the ideographic full stop
  ['.', '·‧∙。・｡'],
  ['/', '∖'],
  // letters with a stroke, hook or tail, small capitals: no decomposition, yet the base letter is what is read
  ['a', 'əᴀᶏ∂ⱥ'],
  ['b', 'ƀƃƅɓʙЬвьҍҕᵬᶀꞗ'],
  ['bl', 'ы'],
  ['c', 'ƈȼɕҫᴄꞓꞔ'],
  ['d', 'đƌȡɖɗԃᴅᵭᶁᶑꟈ'],
  ['e', 'ɇεєᴇᶒⱸꬴ'],
  ['f', 'ſƒғᵮᶂꜰꞙ'],
  ['g', 'ǥɠɡɢԍᶃꞡ'],
  ['h', 'ħɦʜнћӈӊⱨꞕ'],
  ['i', '¡ɨɪᶖ'],
  ['j', 'ɉʝᴊ'],
  ['k', 'ĸƙκкқҝҟҡԟᴋᶄⱪꝁꝃꝅꞣ'],
  ['l', '1|łƚȴɫɬɭʟᶅⱡꝉꞎꬷꬸꬹ'],
  ['m', 'ɱмӎᴍᵯᶆꬺ'],
  // `ŋ` and `п` are an n to whoever reads fast
  ['n', 'ŋƞȵɲɳɴпҥᵰᶇꞑꞥꬻ'],
  ['o', '0øσᴏⱺꝋꝍ'],
  ['p', 'ƥϱϼҏᴘᵱᵽᶈꝑꝓꝕ'],
  ['q', 'ɋʠꝗꝙꞯ'],
  ['r', 'ɍɼɽɾʀгґᵲᵳᶉꞧꭉꭋ'],
  ['s', 'ȿʂᵴᶊꜱꞩꟊ'],
  ['ss', 'ß'],
  ['t', 'ŧƫƭȶʈτтҭᴛᵵⱦ'],
  ['th', 'þ'],
  ['u', 'цᴜᶙꞹꭎꭒ'],
  ['v', 'ʋᴠᶌⱱⱴꝟ'],
  ['w', 'ωшщᴡⱳ'],
  ['x', 'χҳӽӿᶍ乂ꭖꭗꭘꭙ'],
  ['y', 'ƴɏʏұỿꭚ'],
  ['z', 'ƶȥɀʐʑᴢᵶᶎⱬ'],
  // Unicode takes it for a struck zero; nobody reads Greek so
  ['θ', 'θ'],
];
