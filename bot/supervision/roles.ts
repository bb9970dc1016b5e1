/** An Entra app role of this application (Microsoft Entra documentation, "Add app roles to your application"). */
export type AppRole =
  | 'administrator'
  | 'policyOwner'
  | 'seniorManager'
  | 'hr'
  | 'auditor'
  | 'inspector'
  | 'dataProtectionOfficer';

/** What each role is called in a token's `roles` claim and in the app registration. */
export const roleValues: Readonly<Record<AppRole, string>> = {
  administrator: 'Administrator',
  policyOwner: 'PolicyOwner',
  seniorManager: 'SeniorManager',
  hr: 'HumanResources',
  auditor: 'Auditor',
  inspector: 'Inspector',
  dataProtectionOfficer: 'DataProtectionOfficer',
};

/** Every role, in the order in which people read them. */
export const appRoles = Object.keys(roleValues) as AppRole[];

/** The roles that these values name; a value that this application does not know counts for nothing. */
export function rolesFrom(values: readonly unknown[]): AppRole[] {
  return appRoles.filter((role) => values.includes(roleValues[role]));
}
