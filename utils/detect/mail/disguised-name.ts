import { defineMailDetector } from '../define-mail-detector.ts';

/** No honest sender hides its own name from programs. */
export default defineMailDetector({
  code: 'disguisedName',

  detect({ disguise }) {
    return disguise ? { claim: disguise.brand.id, letters: disguise.letters } : undefined;
  },

  examples: {
    hit: [
      { from: '=?utf-8?B?44Oh44Or44Kr4oGk44Oq?= <noreply@vbduteq.net>' },
      { from: 'Аmazon <info@vbduteq.net>' },
      { from: 'Amaz0n <info@vbduteq.net>' },
      { from: 'Arnazon Support <info@vbduteq.net>' },
      { from: 'NetfIix <info@vbduteq.net>' },
      { from: 'A m a z o n <info@vbduteq.net>' },
    ],
    miss: [
      { from: 'Amazon <info@vbduteq.net>' },
      { from: 'Ａｍａｚｏｎ <info@vbduteq.net>' },
      { from: '=?utf-8?B?QW1hem9uIOKdpO+4jw==?= <info@amazon.co.jp>' },
      { from: 'Modern Times 100 <info@kawase-tea.example>' },
      { from: 'Иван Петров <ivan@kawase-tea.example>' },
      { from: 'Team 01 <team@kawase-tea.example>' },
    ],
  },
});
