import { render } from 'preact';
import { browser } from 'wxt/browser';
import { GuideView } from '#components/guide/guide-view.tsx';
import { askForSign } from '#components/own-sign/ask-for-sign.ts';
import { readersCountry } from '#components/report/find-places.ts';
import type { ShownSign } from '#utils/data/own-sign.ts';
import { language, word } from '#utils/i18n/words.ts';
import { ask } from '#utils/messaging/ask.ts';
import { guideInAddress } from '#utils/messaging/guide-address.ts';
import { beginIncident, setBrand } from '#utils/playbook/incident/change-incident.ts';
import { createIncidents } from '#utils/store/incidents/incident-store.ts';
import { incidentIdOf } from '#utils/store/incidents/read-incident.ts';
import { createDesk } from './desk.ts';
import { createGuideWays } from './guide-ways.ts';

/** Draws the guide: its questions, the notice in its address, or an incident of the log. */
export async function startGuide(): Promise<void> {
  document.documentElement.lang = language();
  document.title = word('guide_title');
  let said = '';
  let isRepaired = false;
  let sign: ShownSign | null = null;
  const draw = () =>
    render(<GuideView plan={desk.plan()} log={desk.log()} {...{ isRepaired, said, sign, ways }} />, document.body);
  const say = (sentence: string) => {
    said = sentence;
    draw();
  };
  const desk = createDesk(createIncidents(), draw);
  let asked = 0;
  const findPlaces = async (brand: string | null) => {
    const mine = ++asked;
    const id = desk.plan()?.incident.id ?? '';
    if (brand === null) return desk.learn(id, { places: null });
    const reply = await ask('getBrandPlaces', { brand, country: readersCountry() });
    // another brand was chosen meanwhile
    if (mine !== asked) return;
    if (!reply.answered) return desk.learn(id, { places: 'lost' });
    // an id of the address that nobody knows is as good as none
    if (!reply.answer) return desk.learn(id, { places: null });
    const { brand: named } = reply.answer;
    desk.learn(id, { places: reply.answer });
    // a step may have been marked before its name was known
    if (desk.find(id)) await desk.change((incident) => setBrand(incident, named, Date.now()));
    else desk.learn(id, { brand: named });
  };
  const ways = createGuideWays(desk, { say, findPlaces });

  function route(): void {
    const start = guideInAddress(location.hash);
    if (!start) desk.putAway();
    else if ('incident' in start) open(start.incident);
    else {
      desk.show(beginIncident(start, start.channel, null, Date.now()), { isBrandAwaited: start.brand !== null });
      void findPlaces(start.brand);
    }
  }

  function open(id: string): void {
    if (desk.plan()?.incident.id === id) return;
    const found = desk.find(id);
    const incident = found && 'raw' in found ? found.incident : found;
    if (incident) {
      desk.show(incident, { isReadOnly: found !== incident });
      void findPlaces(incident.brand?.id ?? null);
    } else {
      desk.putAway();
      say(word('guide_gone'));
    }
  }

  addEventListener('hashchange', () => {
    said = '';
    route();
  });
  addEventListener('beforeunload', (event) => desk.hasUnkept() && event.preventDefault());
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.keys(changes).some((key) => incidentIdOf(key) !== null)) void desk.refresh();
  });

  void askForSign().then((chosen) => {
    sign = chosen ?? null;
    draw();
  });
  const isIncident = location.hash.startsWith('#incident=');
  // what needs no log is drawn before there is one
  if (!isIncident) route();
  await desk.refresh();
  if (isIncident) route();
  // the background keeps what lay there before it repairs it, and may have done so before
  const repairs = await ask('getRepairs', {});
  isRepaired = repairs.answered && repairs.answer.some(({ part }) => part === 'incidents');
  await desk.refresh();
}
