import type { Repair } from '#utils/data/repair.ts';
import { PARTS } from './parts.ts';

/** Under which the repairs lie in local storage. */
export const REPAIRS_KEY = 'repairs';
export const MOST_REPAIRS = 20;

/** Reads whatever lies in the store; what is no repair is left out. Never throws. */
export function readRepairs(raw: unknown): Repair[] {
  return Array.isArray(raw) ? raw.filter(isRepair).slice(-MOST_REPAIRS) : [];
}

function isRepair(value: unknown): value is Repair {
  if (typeof value !== 'object' || value === null) return false;
  const { part, at, faults, raw } = value as Record<string, unknown>;
  return (
    typeof part === 'string' &&
    Object.hasOwn(PARTS, part) &&
    Number.isSafeInteger(at) &&
    Number.isSafeInteger(faults) &&
    typeof raw === 'string'
  );
}
