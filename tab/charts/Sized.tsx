import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';

/** Draws a chart for the width that there is (px), and again when that changes: the library measures only once. */
export function Sized({ children }: { children: (width: number) => ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    if (place.current) observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return <div ref={place}>{width > 0 && children(width)}</div>;
}
