import type { GuideWays } from '#components/guide/guide-ways.ts';
import { writeIncidentText } from '#components/guide/incident-text.ts';
import { saveFile } from '#components/save-file.ts';
import { word } from '#utils/i18n/words.ts';
import { ask } from '#utils/messaging/ask.ts';
import { guidePath } from '#utils/messaging/guide-address.ts';
import {
  addNote,
  fieldText,
  finishIncident,
  markStep,
  setBrand,
  setReading,
  writeField,
} from '#utils/playbook/incident/change-incident.ts';
import type { Incident } from '#utils/playbook/incident/incident.ts';
import { writeIncidentFile } from '#utils/store/incidents/incident-file.ts';
import type { Desk } from './desk.ts';

interface Teller {
  say(sentence: string): void;
  findPlaces(brand: string | null): Promise<void>;
}

/** What can be done on the page, by what lies on its desk. */
export function createGuideWays(desk: Desk, { say, findPlaces }: Teller): GuideWays {
  async function change(work: (incident: Incident) => Incident, sentence = word('guide_kept')): Promise<void> {
    const at = location.hash;
    const isKept = await desk.change(work);
    const id = desk.plan()?.incident.id;
    // from now on a reload comes back to it; who has left meanwhile stays away
    if (isKept && id !== undefined && desk.find(id) && location.hash === at) {
      history.replaceState(null, '', `#incident=${id}`);
    }
    // what is not kept is said where it is seen to be so
    say(isKept ? sentence : '');
  }

  const chosen = (id: string | null) => {
    const { incidents, newer } = desk.log();
    const open = desk.plan();
    if (id === null) return { incidents, newer };
    if (open?.incident.id === id && !open.isReadOnly) return { incidents: [open.incident], newer: [] };
    return { incidents: incidents.filter((one) => one.id === id), newer: newer.filter((one) => one.id === id) };
  };
  const nameOf = (id: string | null) => (id === null ? 'honmono-incidents' : 'honmono-incident');

  return {
    begin(kind, reading, channel) {
      location.hash = guidePath({ kind, reading, channel, brand: null }).split('#')[1] ?? '';
    },
    open(id) {
      location.hash = `incident=${id}`;
    },
    leave() {
      location.hash = '';
    },
    // how many are done is told above the steps
    mark: (step, isDone) => void change((incident) => markStep(incident, step, isDone, Date.now()), ''),
    setReading: (reading) => void change((incident) => setReading(incident, reading, Date.now()), ''),
    setBrand(brand) {
      // before anything was done the choice is only looked at
      const open = desk.plan()?.incident;
      if (open && desk.find(open.id)) void change((incident) => setBrand(incident, brand, Date.now()));
      else if (open) desk.learn(open.id, { brand });
      void findPlaces(brand?.id ?? null);
    },
    async findBrands(text) {
      const reply = await ask('findBrands', { text: text.slice(0, LONGEST_NAME) });
      return reply.answered ? reply.answer : [];
    },
    writeField(field, text, isDraft) {
      const sentence = isDraft ? '' : word('guide_kept');
      void change((incident) => writeField(incident, field, text, Date.now()), sentence);
      return fieldText(field, text);
    },
    addNote(text) {
      const open = desk.plan()?.incident;
      if (!open || addNote(open, text, 0) === null) return false;
      void change((incident) => addNote(incident, text, Date.now()) ?? incident);
      return true;
    },
    finish: (isFinished) =>
      void change(
        (incident) => finishIncident(incident, isFinished, Date.now()),
        word(isFinished ? 'guide_finished' : 'guide_kept'),
      ),
    retry: () => void change((incident) => incident),
    async forget(id) {
      const isGone = await desk.forget(id);
      if (isGone && desk.plan()?.incident.id === id) location.hash = '';
      // the address is told first, and with it what was said before
      setTimeout(() => say(word(isGone ? 'guide_forgotten' : 'features_notKept')));
    },
    print: () => print(),
    saveJson(id) {
      const { incidents, newer } = chosen(id);
      saveFile(`${nameOf(id)}.json`, writeIncidentFile(incidents, newer));
    },
    saveText(id) {
      const { incidents, newer } = chosen(id);
      saveFile(`${nameOf(id)}.txt`, writeIncidentText([...incidents, ...newer.flatMap((one) => one.incident ?? [])]));
    },
  };
}

const LONGEST_NAME = 100;
