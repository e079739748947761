/**
 * How the command ends: 0 all answered; 1 some rows rejected, or differences found; 2 not usable; 3 the program under
 * test failed; 130 interrupted by Ctrl-C.
 */
export type ExitCode = 0 | 1 | 2 | 3 | 130
