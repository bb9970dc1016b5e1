import { londonDate } from '../supervision/calendar';
import { handoverSummary } from '../supervision/handover';
import { pairingsOn } from '../supervision/people';
import type { Head } from '../supervision/subject';
import type { EffectResult, EffectServices } from './effectServices';
import { settle } from './notify';

/** Tells a new supervisor, or their worker, who supervises from now on. */
export async function handOver(services: EffectServices, worker: string, to: string): Promise<EffectResult> {
  const subject = (await services.store.subjects.load(worker))?.subject;
  const today = londonDate(services.now());
  if (!subject) return { done: 'noWorker' };
  const supervisor = to === worker ? newest(subject.head, today) : to;
  const summary = supervisor && handoverSummary(subject.head, subject.actions, supervisor, today);
  if (!summary) return { done: 'overtaken' };
  return settle(services, worker, to, await services.messenger.handover(to, summary));
}

function newest({ pairings }: Head, today: string): string | undefined {
  const present = pairingsOn(pairings, today).sort((a, b) => a.from.localeCompare(b.from));
  return present.at(-1)?.supervisor.id;
}
