/**
 * How reading stands in one frame. `reading`: an opened mail is read. `noMail`: a webmail without an opened mail.
 * `noBody`: a mail is open but its body was not found, so nothing was checked (a selector broke). `failed`: the links
 * were found but could not be judged.
 */
export type ReadingState = 'reading' | 'noMail' | 'noBody' | 'failed';
