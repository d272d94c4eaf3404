import english from '../../../public/_locales/en/messages.json';
import japanese from '../../../public/_locales/ja/messages.json';

/** Stands in for the browser's messages: the sheet is a plain web page. The language is taken from the address. */
const language = new URLSearchParams(location.search).get('language') ?? 'ja';
const messages: Record<string, { message: string }> = language === 'ja' ? japanese : english;

Object.assign(globalThis, { messageOf: (key: string) => messages[key]?.message ?? '' });
document.documentElement.lang = language;
