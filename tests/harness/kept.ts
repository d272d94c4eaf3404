/** What a slow background keeps waiting: the reading of a page, which any verdict begins with, or the locking of a tab, which follows a bad one. */
export type Kept = 'readings' | 'locks';
