import { setFlagsFromString } from 'node:v8';

/**
 * How the engine spends its time in the life of one command: thousands of patterns and functions, most of them used a few times. Imported
 * before everything that holds patterns. Measured with two processes on two cores: twice the sites in the same time.
 */

// A pattern is made into machine code at once, not interpreted the first time: most are asked of hundreds of sentences.
setFlagsFromString('--no-regexp-tier-up');
// Functions are optimized later, where they stay busy: the optimizer's threads take the cores from the other processes.
setFlagsFromString('--interrupt-budget=1000000');
