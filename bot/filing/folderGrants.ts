import { z } from 'zod';

const identity = z.object({ id: z.string().nullish() }).nullish();

const permission = z.object({
  id: z.string().min(1),
  roles: z.array(z.string()).default([]),
  grantedToV2: z.object({ user: identity, group: identity, application: identity }).nullish(),
  inheritedFrom: z.object({}).nullish(),
});

/** The answer to a listing of permissions: https://learn.microsoft.com/en-us/graph/api/driveitem-list-permissions. */
export const permissionList = z.object({ value: z.array(permission) });

type Permission = z.infer<typeof permission>;

/** What the grants on a folder are, compared with who is to read it. */
export interface GrantPlan {
  /** Grants come down from the library. */
  inherits: boolean;
  /** Ids of grants that are not wanted: of other people, of the site's groups, links, or for more than reading. */
  revoke: string[];
  /** Readers who have no grant yet. */
  grant: string[];
}

/** Compares a folder's grants with its readers. The app's own grant is left alone: it is how the app gets in. */
export function planGrants(listed: readonly Permission[], readers: readonly string[]): GrantPlan {
  const own = listed.filter(({ inheritedFrom }) => !inheritedFrom);
  const wanted = own.filter((each) => readers.includes(holderOf(each)) && isReadOnly(each));
  const granted = wanted.map(holderOf);
  return {
    inherits: listed.length > own.length,
    revoke: own
      .filter((each) => !wanted.includes(each) && !each.grantedToV2?.application)
      .map(({ id }) => id),
    grant: readers.filter((reader) => !granted.includes(reader)),
  };
}

function holderOf({ grantedToV2 }: Permission): string {
  return grantedToV2?.user?.id ?? grantedToV2?.group?.id ?? '';
}

function isReadOnly({ roles }: Permission): boolean {
  return roles.length === 1 && roles[0] === 'read';
}
