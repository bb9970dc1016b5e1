import type { findCaseInformation } from '../../bot/supervision/caseInformation/findCaseInformation';

type Find = typeof findCaseInformation;

/**
 * The reader, fetched only when somebody writes: its lists are no part of a first load. Where it cannot
 * be fetched nothing is pointed out here; the server looks again before a record is sent.
 */
export async function loadCaseReader(): Promise<Find> {
  try {
    const reader = await import('../../bot/supervision/caseInformation/findCaseInformation');
    return reader.findCaseInformation;
  } catch {
    return () => [];
  }
}
