import type { ItemDraft } from './item-draft.ts'
import type { Roles } from './read-roles.ts'

/** Completes an evaluation's roles with the position and body that the person's own duty report gives. */
export function resolveEvaluated(
  roles: Roles,
  reports: readonly { readonly draft: ItemDraft; readonly roles: Roles }[],
): Roles {
  const report = reports.find(
    ({ draft, roles: own }) => draft.kind === 'duty-report' && own.person === roles.person,
  )
  if (!report) return roles
  const { position, body } = report.roles
  return { ...roles, ...(position ? { position } : {}), ...(body ? { body } : {}) }
}
