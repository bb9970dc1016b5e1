const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Width and height of a PNG in pixels; undefined for anything else. Source: PNG specification, 11.2.1 (IHDR). */
export function iconSize(png: Buffer): { width: number; height: number } | undefined {
  if (png.length < 24 || !png.subarray(0, 8).equals(signature)) return undefined;
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
