import type { ErrorCode } from './protocol.ts';

/** A failure that the person is told of by its code. */
export class AuditError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string = code) {
    super(message);
    this.code = code;
  }
}

export const codeOf = (error: unknown): ErrorCode => (error instanceof AuditError ? error.code : 'internal');
