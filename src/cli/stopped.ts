/** Ctrl-C: the command ends with the exit code that shells expect. */
export class Stopped extends Error {}
