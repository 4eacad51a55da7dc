/** Roles: what somebody may do in a collection; each may all that those before it may. */

export const ROLES = ["reader", "analyst", "administrator"] as const;
export type Role = (typeof ROLES)[number];

/** Whether somebody with `role` may do what needs `needed`. */
export function allows(role: Role | undefined, needed: Role): boolean {
  return role !== undefined && ROLES.indexOf(role) >= ROLES.indexOf(needed);
}
