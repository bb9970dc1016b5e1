/** What the log may hold of an error: never its message, which can quote a request and so what people wrote. */
export interface SafeError {
  name: string;
  code?: string;
  status?: number;
  /** Where it was thrown, without the message. */
  at: string[];
}

/** Takes from an error what says where to look, and nothing that anybody wrote. */
export function safeError(error: unknown): SafeError {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  const at = (error.stack ?? '').split('\n').filter((row) => /^\s+at /.test(row));
  return {
    name: error.name,
    ...((typeof code === 'string' || typeof code === 'number') && { code: String(code) }),
    ...(typeof statusCode === 'number' && { status: statusCode }),
    at: at.slice(0, 6).map((row) => row.trim()),
  };
}
