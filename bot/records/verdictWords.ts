import type { DocumentPlace } from './layout/documentMetadata';
import { momentWords, sentence } from './recordWords';
import type { DocumentState, FiledVersion } from './verifyDocument';
import type { SealFinding } from './verifySeal';

/** What the first sentence says of a file, by what it was found to be. */
export const HEADLINES: Record<DocumentState, (named: string) => string> = {
  filed: (named) => `This is the file that was filed as ${named}. There is no later version.`,
  replaced: (named) => `This is the file that was filed as ${named}. A later version has replaced it.`,
  waiting: (named) => `This is the sealed file of ${named}. It is still waiting to be filed.`,
  removed: (named) => `This is the file that was filed as ${named}. The record has since been removed.`,
  sealed: (named) =>
    `This file is as it was when it was sealed. It says that it is ${named}; whether it is the file that was filed was not looked up.`,
  unknown: (named) => `This file is as it was when it was sealed, but the store knows nothing of ${named}.`,
  differs: (named) => `This is not the file that was filed as ${named}, although its seal is intact.`,
  foreign: () => 'This file is sealed by somebody else, not by this organisation.',
  doubtful: (named) =>
    `These are the bytes that were filed as ${named}, but their seal does not hold. Tell the administrator.`,
  lengthened: () => 'Something was added to this file after it was sealed: do not rely on what it shows.',
  altered: () => 'This file was changed after it was sealed: do not rely on what it shows.',
  unsealed: () =>
    'This file has no seal that can be read, so it cannot be said to be a record that was filed.',
};

/** The finding in a few words, for a heading. */
export const VERDICT_TITLES: Record<DocumentState, string> = {
  filed: 'Yes, this is the document that was filed',
  replaced: 'Yes, but a later version has replaced it',
  waiting: 'Yes, and it is still waiting to be filed',
  removed: 'Yes, but the record has since been removed',
  sealed: 'Sealed, and not compared with what was filed',
  unknown: 'This cannot be confirmed',
  doubtful: 'This cannot be confirmed',
  unsealed: 'This cannot be confirmed',
  differs: 'No, this is not the document that was filed',
  foreign: 'No, this is not the document that was filed',
  lengthened: 'No, this is not the document that was filed',
  altered: 'No, this is not the document that was filed',
};

/** 'SR-7K3M9Q, version 1', or how a file is spoken of that does not say what it is. */
export function placeWords(place: DocumentPlace | undefined): string {
  return place ? `${place.reference}, version ${place.version}` : 'a document without a reference';
}

/** Who sealed it, when, and by which certificate; nothing where no seal could be read. */
export function sealWords({ signedBy, at, certificate, timeStamp, reason }: SealFinding): string[] {
  const when = at ? `, ${momentWords(at)} by the file's own word` : '';
  return [
    `Seal: ${reason}`,
    ...(signedBy ? [`Sealed by: ${signedBy}${when}.`] : []),
    ...(timeStamp ? [`Time stamp: ${timeStamp.by} saw the seal on ${momentWords(timeStamp.at)}.`] : []),
    ...(certificate ? [`Certificate: ${inGroups(certificate)} (SHA-256).`] : []),
  ];
}

/** What is known of the certificate: compared with the organisation's own, where those were given. */
export const OWN_WORDS = {
  own: "The certificate is the organisation's own.",
  foreign: "The certificate is none of the organisation's own that were given to compare with.",
  notAsked:
    'No certificate of the organisation was given to compare with, so anybody may have made this seal.',
} as const;

/** 'Version 2: filed on …. It followed version 1: signed after the record had been filed. This file.' */
export function versionWords({ number, filedAt, why, removed }: FiledVersion, isThis: boolean): string {
  return [
    `Version ${number}: ${filedAt ? `filed on ${momentWords(filedAt)}` : 'waiting to be filed'}.`,
    ...(why ? [`It followed version ${number - 1}: ${sentence(why)}`] : []),
    ...(removed ? ['Its entry has been removed.'] : []),
    ...(isThis ? ['This file.'] : []),
  ].join(' ');
}

function inGroups(fingerprint: string): string {
  return (fingerprint.match(/.{1,8}/gu) ?? []).join(' ');
}
