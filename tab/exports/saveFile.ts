/** Hands a file that was fetched to the browser, under its own name or another. */
export function saveFile(file: File, name = file.name): void {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
