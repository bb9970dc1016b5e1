import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** A file of an archive: text is stored as UTF-8. */
export interface ZipFile {
  path: string;
  content: string | Uint8Array;
}

/**
 * Zips files as they come, one in memory at a time; documents are stored as they are, since they are compressed.
 * `at` is the time that each file carries.
 */
export async function* zipOf(files: AsyncIterable<ZipFile>, at: Date): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    made.push(chunk);
  });
  for await (const { path, content } of files) {
    const entry = typeof content === 'string' ? new ZipDeflate(path, { level: 6 }) : new ZipPassThrough(path);
    entry.mtime = at;
    zip.add(entry);
    entry.push(typeof content === 'string' ? Buffer.from(content, 'utf8') : content, true);
    yield* made.splice(0);
  }
  zip.end();
  yield* made.splice(0);
}
