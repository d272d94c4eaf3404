import { counted, word } from '#utils/i18n/words.ts';
import type { ReceivedChain } from '#utils/mail/received/received-chain.ts';
import { ChainMachine } from './chain-machine.tsx';
import { machinesOf } from './chain-machines.ts';

/** The way of the mail as a small picture, from where it set out to the reader. */
export function ChainSection({ chain }: { chain: ReceivedChain }) {
  const { hops, leftOut, entry } = chain;
  return (
    <section class="list" aria-labelledby="chain-title">
      <h2 id="chain-title">{word('inspector_chain')}</h2>
      {hops.length === 0 && <p class="soft">{word('chain_none')}</p>}
      {hops.length > 0 && (
        <>
          <p class="soft small">{word(entry === null ? 'chain_leadUnknown' : 'chain_lead')}</p>
          {leftOut > 0 && (
            <p class="soft small">{counted(leftOut, { one: 'chain_leftOut', other: 'chain_leftOut' })}</p>
          )}
          <ol class="chain">
            {machinesOf(chain).map((machine, at) => (
              <ChainMachine key={at} machine={machine} />
            ))}
            <li class="machine own you">
              <span class="station" aria-hidden="true" />
              <div class="machine-box">{word('chain_you')}</div>
            </li>
          </ol>
          <ul class="legend soft small" aria-hidden="true">
            <li class="own">
              <span class="station" /> {word('chain_own')}
            </li>
            <li class="told">
              <span class="station" /> {word('chain_told')}
            </li>
          </ul>
        </>
      )}
    </section>
  );
}
