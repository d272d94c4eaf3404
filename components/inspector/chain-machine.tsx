import { say, word } from '#utils/i18n/words.ts';
import { Sentence } from '../sentence.tsx';
import { Breakable } from '../site-name.tsx';
import { Stranger, spellUnseen } from '../stranger.tsx';
import type { Machine } from './chain-machines.ts';
import { passedBetween, timeOf } from './times.ts';

/** One machine of the picture; how much of it is only claimed is said in words, too. */
export function ChainMachine({ machine }: { machine: Machine }) {
  const { name, helo, address, standing, isRecorded, time, after, rentable, faults } = machine;
  return (
    <li class={`machine ${standing} ${isRecorded ? 'recorded' : 'unrecorded'}`}>
      <span class="station" aria-hidden="true" />
      <div class="machine-box">
        <p class="machine-name">
          <bdi dir="ltr">{name ? <Breakable text={spellUnseen(name)} /> : word('chain_nameless')}</bdi>
          <span class={`tag ${standing}`}>{word(`chain_${standing}`)}</span>
        </p>
        {address && address !== name && (
          <p class="soft small">
            <bdi dir="ltr">
              <Stranger text={address} />
            </bdi>
          </p>
        )}
        {helo && (
          <p class="soft small">
            <Sentence parts={say('chain_helo', { name: helo })} />
          </p>
        )}
        {rentable && (
          <p class="small">
            <Sentence parts={say('chain_rentable', { service: rentable.service })} />
          </p>
        )}
        {faults.map((fault) => (
          <p class="small hop-fault" key={fault}>
            {word(`chainFault_${fault}`)}
          </p>
        ))}
      </div>
      {time !== null && (
        <p class="machine-time soft small">
          <time dateTime={new Date(time).toISOString()}>{timeOf(time)}</time>
          {after !== null && <span> {passedBetween(after)}</span>}
        </p>
      )}
    </li>
  );
}
