import type { AddedWebmail } from '#utils/data/added-webmail.ts';
import { word } from '#utils/i18n/words.ts';
import { LevelMark } from '../level-mark.tsx';
import type { Last } from '../lists/last-line.tsx';
import { HostName } from './host-name.tsx';

/** What can be done about the hosts on which the person has mails read. None rejects; `false`: it was not done. */
export interface WebmailWays {
  /** Has the browser ask the person to let us in; only in answer to a press. */
  ask(host: string): Promise<boolean>;
  /** Gives back the permission too, where it was given for this host alone. */
  remove(host: string): Promise<boolean>;
  addAgain(host: string): Promise<boolean>;
}

interface WebmailSectionProps {
  webmails: readonly AddedWebmail[];
  ways: WebmailWays;
  tell(last: Last): void;
}

/** The webmails that the person added, and whether we are let in there. */
export function WebmailSection({ webmails, ways, tell }: WebmailSectionProps) {
  const say = (sentence: string, undo: Last['undo'] = null) => tell({ sentence, undo });
  const ask = async (host: string) => say(word((await ways.ask(host)) ? 'permission_given' : 'permission_refused'));
  const putBack = async (host: string) =>
    say((await ways.addAgain(host)) ? word('options_undone') : word('popup_notAdded'));
  const remove = async (host: string) => {
    const isDone = await ways.remove(host);
    if (isDone) say(word('popup_removed', { host }), () => void putBack(host));
    else say(word('features_notKept'));
  };
  return (
    <section class="list" id="webmails" aria-labelledby="webmails-title">
      <h2 id="webmails-title">
        {word('webmails_title')} <span class="count">{webmails.length}</span>
      </h2>
      <p class="soft small">{word('webmails_lead')}</p>
      {webmails.length === 0 && <p class="nothing soft">{word('options_nothing')}</p>}
      {webmails.length > 0 && (
        <ul class="entries" aria-labelledby="webmails-title">
          {webmails.map(({ host, isAllowed }) => (
            <WebmailRow key={host} {...{ host, isAllowed }} onAsk={() => ask(host)} onRemove={() => remove(host)} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface RowProps extends AddedWebmail {
  onAsk(): void;
  onRemove(): void;
}

function WebmailRow({ host, isAllowed, onAsk, onRemove }: RowProps) {
  const level = isAllowed ? 'official' : 'caution';
  return (
    <li class="entry webmail" data-webmail={host}>
      <HostName host={host} />
      <span class={`state small ${level}`}>
        <LevelMark level={level} />
        {word(isAllowed ? 'webmails_allowed' : 'webmails_missing')}
      </span>
      <span class="entry-ways">
        {!isAllowed && (
          <button
            type="button"
            class="button"
            data-action="allow"
            aria-label={word('webmails_askOne', { host })}
            onClick={onAsk}
          >
            {word('webmails_ask')}
          </button>
        )}
        <button
          type="button"
          class="quiet"
          data-action="remove"
          aria-label={word('options_removeOne', { site: host })}
          onClick={onRemove}
        >
          {word('options_remove')}
        </button>
      </span>
    </li>
  );
}
