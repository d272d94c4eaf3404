import { render } from 'preact';
import { browser } from 'wxt/browser';
import { GuideView } from '#components/guide/guide-view.tsx';
import { readersCountry } from '#components/report/find-places.ts';
import { language, word } from '#utils/i18n/words.ts';
import { ask } from '#utils/messaging/ask.ts';
import { guideInAddress } from '#utils/messaging/guide-address.ts';
import { beginIncident } from '#utils/playbook/incident/change-incident.ts';
import { createIncidents } from '#utils/store/incidents/incident-store.ts';
import { incidentIdOf } from '#utils/store/incidents/read-incident.ts';
import { createDesk } from './desk.ts';
import { createGuideWays } from './guide-ways.ts';

/** Draws the guide: its questions, the notice in its address, or an incident of the log. */
export async function startGuide(): Promise<void> {
  document.documentElement.lang = language();
  document.title = word('guide_title');
  let said = '';
  const draw = () => render(<GuideView plan={desk.plan()} log={desk.log()} {...{ said, ways }} />, document.body);
  const say = (sentence: string) => {
    said = sentence;
    draw();
  };
  const desk = createDesk(createIncidents(), draw);
  const findPlaces = async (brand: string | null) => {
    const id = desk.plan()?.incident.id ?? '';
    if (brand === null) return desk.learn(id, { places: null });
    const reply = await ask('getBrandPlaces', { brand, country: readersCountry() });
    if (!reply.answered) return desk.learn(id, { places: 'lost' });
    // an id of the address that nobody knows is as good as none
    desk.learn(id, reply.answer ? { places: reply.answer, brand: reply.answer.brand } : { places: null });
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

  const isIncident = location.hash.startsWith('#incident=');
  // what needs no log is drawn before there is one
  if (!isIncident) route();
  await desk.refresh();
  if (isIncident) route();
  if (desk.log().faults > 0) {
    // the background keeps what lay there before it repairs it
    await ask('getRepairs', {});
    await desk.refresh();
  }
}
