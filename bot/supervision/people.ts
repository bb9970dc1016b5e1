/** Somebody as the product knows them: the Entra object id and the name that others see. */
export interface Person {
  id: string;
  name: string;
}

/** A person who is supervised; managers too (DOMAIN.md rules 1 to 3). */
export interface Worker extends Person {
  /** What stands for the worker in file names and columns, 'W-1042'. */
  reference: string;
  jobTitle: string;
  /** Team id. */
  team: string;
  teamName: string;
  service: string;
  /** The policy's role profile: 'default', 'newly-qualified', … */
  profile: string;
  /** First day in post, ISO date. */
  startedOn: string;
  /** Last day in post, ISO date; absent while in post. */
  leftOn?: string;
}

/** A worker with one supervisor, for named functions, from a date to a date. */
export interface Pairing {
  id: string;
  supervisor: Person & { jobTitle: string };
  /** Policy function ids; the one who provides 'personal' holds the worker's own clock. */
  functions: string[];
  from: string;
  to?: string;
  /** It ended because the supervisor's own post did, on that day. */
  endsWithPost?: true;
  /** When both signed the present agreement, ISO date; absent while there is none. */
  agreementSignedOn?: string;
  /** A frequency that the agreement sets, in days (DOMAIN.md rules 24, 31). */
  agreedEveryDays?: number;
  /** The pair's own group or meeting chat, once the app was used there. */
  chat?: string;
}

/** A team, and who manages it. */
export interface Team {
  id: string;
  name: string;
  service: string;
  managers: Person[];
}

/** A service of several teams, and who manages it. Teams and workers name it by its title. */
export interface Service {
  name: string;
  managers: Person[];
}

/** All services together, and who directs them. */
export interface Directorate {
  directors: Person[];
}

/** A stretch in which the clock stands still; the reason is a category of the policy. */
export interface Pause {
  from: string;
  to?: string;
  reason: string;
}

/** Who supervises on a day: the pairings in force then. */
export function pairingsOn(pairings: readonly Pairing[], day: string): Pairing[] {
  return pairings.filter((pairing) => pairing.from <= day && (pairing.to === undefined || day <= pairing.to));
}
