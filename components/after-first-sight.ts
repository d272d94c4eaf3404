import { useEffect, useState } from 'preact/hooks';

/** `false` until what is seen first was painted: what lies below it is drawn then. */
export function useAfterFirstSight(): boolean {
  const [isAfter, setAfter] = useState(false);
  useEffect(() => {
    requestAnimationFrame(() => setTimeout(() => setAfter(true)));
  }, []);
  return isAfter;
}
