/** What an error is called when awaited work did not come in time; it may still come. */
const TOO_SLOW = 'TooSlow';

/** The result of some work if it comes within so many milliseconds. @throws an error named TOO_SLOW otherwise. */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error(), { name: TOO_SLOW })), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
