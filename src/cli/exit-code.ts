/** How the command ends: 0 all answered; 1 some rows rejected; 2 not usable; 130 interrupted by Ctrl-C. */
export type ExitCode = 0 | 1 | 2 | 130
