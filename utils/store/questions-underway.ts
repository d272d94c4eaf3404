/** A question about links that has come and is not answered yet. */
export interface Underway {
  /** Whether its frame was called meanwhile to ask again: what is answered now would be counted twice. */
  isOvertaken: boolean;
  end(): void;
}

/** Which frames wait for an answer. In memory alone: with the worker its questions end too. */
export interface QuestionsUnderway {
  begin(tabId: number, frameId: number): Underway;
  /** Overtakes all questions of a tab, and gives the frames that had asked. */
  overtake(tabId: number): number[];
}

/** Opens an empty book of questions. */
export function createQuestionsUnderway(): QuestionsUnderway {
  const open = new Map<Underway, { tabId: number; frameId: number }>();
  return {
    begin(tabId, frameId) {
      const question: Underway = { isOvertaken: false, end: () => void open.delete(question) };
      open.set(question, { tabId, frameId });
      return question;
    },

    overtake(tabId) {
      const frames: number[] = [];
      for (const [question, asker] of open) {
        if (asker.tabId !== tabId) continue;
        question.isOvertaken = true;
        frames.push(asker.frameId);
      }
      return frames;
    },
  };
}
