import { fileURLToPath } from 'node:url';

/** The project's top folder, without a slash at the end; scripts work from anywhere. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
