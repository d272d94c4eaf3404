/** Something a person can put right: its message is shown as it is, without a stack. */
export class Failure extends Error {}

/**
 * Runs a script's main function. A `Failure` becomes one sentence on standard error and exit code 1; anything else is
 * a mistake of ours and keeps its stack.
 * @param {() => Promise<void>} main
 */
export async function run(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Failure ? error.message : error);
    process.exitCode = 1;
  }
}
